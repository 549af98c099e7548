package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.Refused;
import java.util.function.Consumer;

class OpenDepartmentDialog extends Dialog {

    private final TextField name = new TextField();

    /// @param open is given the name; what it refuses is shown under the field
    OpenDepartmentDialog(Consumer<String> open) {
        setHeaderTitle(getTranslation("organization.open.title"));
        setWidth("30rem");
        name.setLabel(getTranslation("organization.departments.name"));
        name.setHelperText(getTranslation("organization.open.help"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.focus();
        Div body = new Div(new Paragraph(getTranslation("organization.open.text")), name);
        body.addClassName("form");
        add(body);
        Button yes = new Button(getTranslation("organization.open.verb"), click -> {
            try {
                open.accept(name.getValue().strip());
                close();
            } catch (Refused refused) {
                name.setErrorMessage(getTranslation(refused.textKey(), refused.arguments()));
                name.setInvalid(true);
                name.focus();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), yes);
    }
}
