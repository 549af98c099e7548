package dev.pledgeledger.publication;

import java.util.List;

/// The style sheet that filters the list of entries where no script does: of a filter with a box ticked, lines go whose
/// own box is not. How many remain is counted by the browser.
final class ListSheet {

    static final String FILE = "filters.css";

    private ListSheet() {}

    static String of(List<ListFilter> filters) {
        var css = new StringBuilder("@counter-style list-none {\n  system: additive;\n  range: 0 0;\n"
                + "  additive-symbols: 0 \"" + SiteText.of("publication.site.list.nothing") + "\";\n"
                + "  fallback: list-some;\n}\n\n"
                + "@counter-style list-some {\n  system: cyclic;\n  symbols: \"\";\n  suffix: \"\";\n}\n\n");
        for (ListFilter filter : filters) {
            for (ListFilter.Choice choice : filter.choices()) {
                css.append(".list:has([name=\"%1$s\"]:checked):not(:has(#%1$s-%2$s:checked)) [data-%1$s=\"%2$s\"] "
                                .formatted(filter.name(), choice.value()))
                        .append("{ display: none; }\n");
            }
        }
        return css.toString();
    }
}
