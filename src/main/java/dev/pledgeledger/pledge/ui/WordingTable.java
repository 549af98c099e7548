package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.TextDifference;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.DifferenceText;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.pledge.Wording;
import java.time.LocalDate;
import java.util.List;

/// What a part of the manifesto has said and is going to say, each beside what is new in it.
class WordingTable extends Composite<Div> {

    private final LocalDate today;

    /// @param wordings the newest first
    WordingTable(String label, List<Wording> wordings, LocalDate today) {
        this.today = today;
        PlainTable table = new PlainTable(label)
                .headings(
                        getTranslation("pledge.wordings.from"),
                        getTranslation("pledge.wordings.words"),
                        getTranslation("common.reason.label"),
                        getTranslation("pledge.wordings.made"));
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            String before = i + 1 < wordings.size() ? wordings.get(i + 1).words() : wording.words();
            Wording.Made made = wording.made();
            table.row(
                    from(wording),
                    DifferenceText.after(TextDifference.between(before, wording.words())),
                    made == null ? "" : made.reason(),
                    made == null
                            ? getTranslation("pledge.wordings.unknown")
                            : getTranslation("pledge.wordings.by", made.by(), Moment.text(made.at())));
        }
        getContent().add(table);
    }

    private Component from(Wording wording) {
        LocalDate from = wording.from();
        Div cell = new Div(new Span(
                from == null
                        ? getTranslation("pledge.wordings.first")
                        : getTranslation("pledge.wordings.fromDay", Wareki.day(from))));
        if (wording.wasNeverValid()) {
            cell.add(badge("never", Meaning.NEUTRAL));
        } else if (wording.isPlanned(today)) {
            cell.add(badge("planned", Meaning.NEUTRAL));
        } else if (wording.isValid(today)) {
            cell.add(badge("valid", Meaning.INFORMATION));
        }
        return cell;
    }

    private Div badge(String word, Meaning meaning) {
        return new Div(new StateBadge(getTranslation("pledge.wordings." + word), meaning));
    }
}
