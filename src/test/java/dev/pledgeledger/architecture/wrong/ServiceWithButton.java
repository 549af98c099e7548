package dev.pledgeledger.architecture.wrong;

import com.vaadin.flow.component.button.Button;

public class ServiceWithButton {

    Button button() {
        return new Button();
    }
}
