package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.ui.DayField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The filters of the log. It knows the address and nothing of the log.
class AuditFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final Checkbox ratingsOnly = new Checkbox();
    private final Checkbox unreadOnly = new Checkbox();
    private final ComboBox<String> action = new ComboBox<>();
    private final Select<Subject.Kind> kind = new Select<>();
    private final DayField from = new DayField(getTranslation("audit.filter.from"));
    private final DayField until = new DayField(getTranslation("audit.filter.until"));

    /// @param changed is told the address of what was asked for
    AuditFilterBar(List<String> actions, Consumer<AuditAddress> changed) {
        text.setLabel(getTranslation("audit.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        ratingsOnly.setLabel(getTranslation("audit.filter.ratingsOnly"));
        unreadOnly.setLabel(getTranslation("audit.filter.unreadOnly"));
        action.setLabel(getTranslation("audit.filter.action"));
        action.setItems(actions);
        action.setItemLabelGenerator(name -> AuditSentence.action(name, getLocale()));
        action.setClearButtonVisible(true);
        kind.setLabel(getTranslation("audit.filter.kind"));
        kind.setItems(Subject.Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation(each == null ? "audit.filter.any" : "audit.kind." + each.name()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("audit.filter.any"));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        Stream.<HasValue<?, ?>>of(text, unreadOnly, action, kind, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(address());
                    }
                }));
        ratingsOnly.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                action.setValue(change.getValue() ? AuditAddress.RATING_CHANGE : null);
                changed.accept(address());
            }
        });
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, ratingsOnly, unreadOnly, action, kind, from, until);
    }

    void show(AuditAddress address) {
        text.setValue(address.text());
        ratingsOnly.setValue(address.action().equals(AuditAddress.RATING_CHANGE));
        unreadOnly.setValue(address.unreadDecisions());
        action.setValue(address.action().isEmpty() ? null : address.action());
        kind.setValue(address.kind());
        from.setValue(address.from());
        until.setValue(address.until());
    }

    private AuditAddress address() {
        return new AuditAddress(
                text.getValue(),
                Objects.requireNonNullElse(action.getValue(), ""),
                kind.getValue(),
                from.getValue(),
                until.getValue(),
                unreadOnly.getValue(),
                List.of());
    }
}
