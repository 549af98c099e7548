package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/// What every view is: a page with one title, which the browser's tab shows as well.
public abstract class Page extends Div implements HasDynamicTitle {

    private final PageHeader header = new PageHeader("");
    private String title = "";

    @SuppressWarnings("this-escape")
    protected Page() {
        addClassName("page");
        add(header);
    }

    /// Sets the title of the page, in the reader's language.
    protected void setPageTitle(String text) {
        title = text;
        header.setTitle(text);
    }

    protected PageHeader header() {
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("common.pageTitle", title);
    }
}
