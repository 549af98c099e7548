package dev.pledgeledger.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/// The style sheets of every page, served as they are.
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/lumo.css")
@StyleSheet("context://styles/ledger.css")
@StyleSheet("context://styles/tables.css")
@StyleSheet("context://styles/print.css")
public class AppShell implements AppShellConfigurator {}
