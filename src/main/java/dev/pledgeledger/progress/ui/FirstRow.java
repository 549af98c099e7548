package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Puts the focus on the first row of the grid beside it when the page opens, so that a list is worked off at once.
@Tag("first-row")
@JsModule("context://scripts/first-row.js")
class FirstRow extends Component {}
