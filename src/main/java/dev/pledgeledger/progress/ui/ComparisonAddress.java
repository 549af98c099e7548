package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which two versions the address of an entry asks for, by their names; an empty name leaves the choice to the page.
record ComparisonAddress(String left, String right) {

    static final ComparisonAddress EMPTY = new ComparisonAddress("", "");

    static ComparisonAddress read(QueryParameters parameters) {
        return new ComparisonAddress(
                parameters.getSingleParameter("left").orElse(""),
                parameters.getSingleParameter("right").orElse(""));
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }

    /// Puts the choice into the address line, so that it survives a reload and can be sent to a colleague.
    void write(EntryId entry) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("left", left);
        names.put("right", right);
        names.values().removeIf(String::isEmpty);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ProgressPaths.of(entry), QueryParameters.simple(names)));
    }
}
