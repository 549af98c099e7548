package dev.pledgeledger.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.pledgeledger.common.ui.PageHeader;

/// What happened, what was kept, what to do next.
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void show(String key, Object... arguments) {
        removeAll();
        addClassNames("page");
        title = getTranslation("shell.error." + key + ".title");
        Div panel = new Div(
                new Paragraph(getTranslation("shell.error." + key + ".text", arguments)),
                new Anchor("", getTranslation("shell.error.home")));
        panel.addClassNames("panel", "prose");
        add(new PageHeader(title), panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("common.pageTitle", title);
    }
}
