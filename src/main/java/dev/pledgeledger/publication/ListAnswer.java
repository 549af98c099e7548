package dev.pledgeledger.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.util.MultiValueMap;

/// The list as the application answers what its address asks: the very page that is published, with the boxes ticked,
/// and without the entries that are not meant. Only what stands on the page can be found.
final class ListAnswer {

    private final Document page;
    private final MultiValueMap<String, String> asked;

    private ListAnswer(Document page, MultiValueMap<String, String> asked) {
        this.page = page;
        this.asked = asked;
    }

    static String to(String page, MultiValueMap<String, String> asked) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        new ListAnswer(document, asked).narrow();
        return document.outerHtml();
    }

    private void narrow() {
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        page.select(".list noscript").remove();
        SearchWords words = SearchWords.of(asked.getOrDefault("q", List.of("")).getFirst());
        page.select("#q").attr("value", words.typed());
        Map<String, List<String>> ticked = tick();
        int found = 0;
        for (Element line : page.select(".list-item")) {
            boolean meant = ticked.entrySet().stream()
                    .allMatch(
                            filter -> filter.getValue().contains(line.dataset().get(filter.getKey())));
            line.attr("hidden", !words.in(line.wholeText()));
            // Browsers hide by style what is not ticked; those that cannot are told by the class.
            line.attr("class", meant ? line.className() : line.className() + " unticked");
            found += meant && !line.hasAttr("hidden") ? 1 : 0;
        }
        if (!words.words().isEmpty()) {
            say(words, found);
        }
    }

    /// Ticks what was asked for, as far as there is a box for it, and returns it by filter.
    private Map<String, List<String>> tick() {
        Map<String, List<String>> ticked = new HashMap<>();
        for (Element box : page.select(".list-form input[type=checkbox]")) {
            String name = box.attr("name");
            if (asked.getOrDefault(name, List.of()).contains(box.attr("value"))) {
                box.attr("checked", true);
                ticked.computeIfAbsent(name, first -> new ArrayList<>()).add(box.attr("value"));
            }
        }
        ticked.remove("texts");
        return ticked;
    }

    private void say(SearchWords words, int found) {
        page.title(SiteText.of("publication.site.list.answer.title", words.typed(), page.title()));
        String key = found == 0 ? "publication.site.list.answer.nothing" : "publication.site.list.answer";
        page.expectFirst(".list-question")
                .after(new Element("p").addClass("list-answer").text(SiteText.of(key, words.typed(), found)));
    }
}
