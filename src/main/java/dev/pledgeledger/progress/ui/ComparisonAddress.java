package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which two versions the address of an entry asks for, by their names; an empty name leaves the choice to the page.
///
/// @param queue the queue of reviews from which the page was opened, as it stands in the address
record ComparisonAddress(String left, String right, String queue) {

    static final ComparisonAddress EMPTY = new ComparisonAddress("", "", "");

    static ComparisonAddress read(QueryParameters parameters) {
        return new ComparisonAddress(
                parameters.getSingleParameter("left").orElse(""),
                parameters.getSingleParameter("right").orElse(""),
                parameters.getSingleParameter(ReviewQueue.PARAMETER).orElse(""));
    }

    boolean isEmpty() {
        return left.isEmpty() && right.isEmpty();
    }

    /// Other versions on the same page.
    ComparisonAddress choosing(String nowLeft, String nowRight) {
        return new ComparisonAddress(nowLeft, nowRight, queue);
    }

    /// Puts the choice into the address line, so that it survives a reload and can be sent to a colleague.
    void write(EntryId entry) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("left", left);
        names.put("right", right);
        names.put(ReviewQueue.PARAMETER, queue);
        names.values().removeIf(String::isEmpty);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ProgressPaths.of(entry), QueryParameters.simple(names)));
    }
}
