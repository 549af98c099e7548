package dev.pledgeledger.architecture.wrong;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "wrong", registerAtStartup = false)
public class OpenView extends Div {}
