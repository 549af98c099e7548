package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Prose;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/// Prose as it prints.
public final class ProseText extends Composite<Div> {

    private static final Safelist TAGS = new Safelist()
            .addTags("p", "ul", "ol", "li", "br", "strong")
            .addAttributes("p", "class")
            .addAttributes("ul", "class")
            .addAttributes("li", "class", "value");

    private final Html html = new Html("<div></div>");

    public ProseText(Prose prose) {
        getContent().addClassName("prose");
        getContent().add(html);
        show(prose);
    }

    public void show(Prose prose) {
        String words = prose.isEmpty()
                ? "<p class=\"quiet\">" + getTranslation("common.prose.empty") + "</p>"
                : prose.toHtml();
        html.setHtmlContent("<div>" + Jsoup.clean(words, TAGS) + "</div>");
    }
}
