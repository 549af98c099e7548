package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.progress.Opinion;
import dev.pledgeledger.progress.Settlement;
import java.util.List;

/// What went on without the agreement of a department, with both opinions.
class SettlementTable extends Composite<Div> {

    SettlementTable(List<Settlement> settled) {
        PlainTable table = new PlainTable(getTranslation("signoff.cover.settled"))
                .headings(
                        getTranslation("signoff.changes.pledge"),
                        getTranslation("signoff.settled.department"),
                        getTranslation("signoff.settled.kind"),
                        getTranslation("signoff.settled.objection"),
                        getTranslation("signoff.settled.reason"),
                        getTranslation("signoff.settled.by"));
        for (Settlement one : settled) {
            Opinion objection = one.objection();
            table.row(
                    MovementList.link(one.entry(), one.code().toString()),
                    one.asked().department(),
                    getTranslation(one.textKey()),
                    objection == null ? "—" : objection.text(),
                    one.decision().text(),
                    getTranslation(
                            "signoff.package.byAt",
                            one.decision().by(),
                            Moment.text(one.decision().at())));
        }
        getContent().add(new WideTable(getTranslation("signoff.cover.settled"), table));
    }
}
