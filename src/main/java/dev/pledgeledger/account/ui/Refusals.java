package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.account.AccountRefusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Shows why a form was refused: each reason under the field it is about, the others in a box above.
class Refusals extends Composite<Div> {

    static final AccountRefusal[] PASSWORD = {
        AccountRefusal.PASSWORD_TOO_SHORT,
        AccountRefusal.PASSWORD_TOO_LONG,
        AccountRefusal.PASSWORD_IS_LOGIN,
        AccountRefusal.PASSWORD_TOO_COMMON
    };

    private final Map<AccountRefusal, HasValidation> fields = new EnumMap<>(AccountRefusal.class);

    Refusals() {
        getContent().addClassName("problems");
        getContent().getElement().setAttribute("role", "alert");
    }

    Refusals at(HasValidation field, AccountRefusal... reasons) {
        for (AccountRefusal reason : reasons) {
            fields.put(reason, field);
        }
        return this;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        getContent().removeAll();
    }

    void show(Set<AccountRefusal> reasons) {
        clear();
        reasons.stream()
                .filter(fields::containsKey)
                .collect(
                        Collectors.groupingBy(fields::get, Collectors.mapping(this::sentence, Collectors.joining(" "))))
                .forEach((field, sentences) -> {
                    field.setErrorMessage(sentences);
                    field.setInvalid(true);
                });
        UnorderedList others = new UnorderedList();
        reasons.stream()
                .filter(reason -> !fields.containsKey(reason))
                .forEach(reason -> others.add(new ListItem(sentence(reason))));
        if (others.getChildren().findAny().isPresent()) {
            getContent().add(new Paragraph(getTranslation("account.refused.title")), others);
        }
        reasons.stream()
                .map(fields::get)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private String sentence(AccountRefusal reason) {
        return getTranslation(reason.textKey());
    }
}
