package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import dev.pledgeledger.common.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows why a form was refused: each reason under the field it is about, the others in a box above.
public final class FieldRefusals extends Composite<Problems> {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /// Says which field the refusals with these text keys are about.
    public FieldRefusals at(HasValidation field, String... textKeys) {
        for (String key : textKeys) {
            fields.put(key, field);
        }
        return this;
    }

    /// Does what was asked for, and shows why not where it is refused.
    ///
    /// @return whether it was done
    public boolean attempt(Runnable change) {
        clear();
        try {
            change.run();
            return true;
        } catch (Refused refused) {
            show(refused.reasons());
            return false;
        }
    }

    private void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        getContent().clear();
    }

    private void show(List<Refused> reasons) {
        List<String> others = new ArrayList<>();
        Map<HasValidation, String> told = new LinkedHashMap<>();
        for (Refused reason : reasons) {
            String sentence = getTranslation(reason.textKey(), reason.arguments());
            HasValidation field = fields.get(reason.textKey());
            if (field == null) {
                others.add(sentence);
            } else {
                told.merge(field, sentence, (first, second) -> first + " " + second);
            }
        }
        told.forEach((field, sentence) -> {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        });
        if (!others.isEmpty()) {
            getContent().show(getTranslation("common.refused"), others);
        }
        told.keySet().stream()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
