package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.signoff.LeftEntry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What has left a package: how, why, by whom, and where it stands today.
class LeftPanel extends Composite<Div> {

    LeftPanel(List<LeftEntry> left) {
        String title = getTranslation("signoff.left.title", left.size());
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("signoff.choice.pledge"),
                        getTranslation("signoff.left.way"),
                        getTranslation("signoff.left.reason"),
                        getTranslation("signoff.left.by"),
                        getTranslation("signoff.left.at"),
                        getTranslation("signoff.left.today"));
        for (LeftEntry one : left) {
            Anchor code = new Anchor(ProgressPaths.of(one.entry()), one.code().toString());
            code.addClassName("code");
            var at = one.departure().at();
            table.row(
                    code,
                    way(one, getLocale()),
                    one.departure().reason(),
                    Objects.requireNonNullElse(one.departure().by(), "—"),
                    at == null ? "—" : new Moment(at),
                    today(one));
        }
        getContent().addClassName("panel");
        getContent().add(new H2(title), table);
    }

    /// How it left, in a word or two.
    static String way(LeftEntry one, Locale locale) {
        State to = one.departure().to();
        return Texts.of(locale, "signoff.left." + (to == null ? "unknown" : to.name()));
    }

    private Component today(LeftEntry one) {
        State state = one.state();
        Meaning meaning =
                state.isSettled() ? Meaning.DONE : state.needsAttention() ? Meaning.ATTENTION : Meaning.NEUTRAL;
        Div today = new Div(new StateBadge(getTranslation(state.textKey()), meaning));
        if (one.nowIn() != null) {
            today.add(new Span(getTranslation("signoff.left.nowIn", one.nowIn())));
        }
        today.addClassName("badges");
        return today;
    }
}
