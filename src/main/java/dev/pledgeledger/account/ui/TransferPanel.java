package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.account.Move;
import dev.pledgeledger.account.TransferColumn;
import dev.pledgeledger.account.TransferFault;
import dev.pledgeledger.account.TransferPlan;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.PlainTable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a file of transfers would do, person by person, or where it is at fault; and the button that does it.
class TransferPanel extends Composite<Div> {

    private static final int MOST_FAULTS = 200;

    TransferPanel(TransferPlan plan, Consumer<TransferPlan> apply) {
        getContent().addClassNames("panel", "page");
        if (plan.shiftJis()) {
            getContent().add(new Paragraph(getTranslation("account.moves.shiftJis")));
        }
        if (!plan.faults().isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation(
                                    "account.moves.faults", plan.faults().size())),
                            new Paragraph(getTranslation("account.moves.faultsText")),
                            faults(plan.faults()));
            return;
        }
        List<Move> changing = plan.changing();
        int same = plan.moves().size() - changing.size();
        getContent()
                .add(
                        new H2(getTranslation("account.moves.differences", changing.size())),
                        new Paragraph(getTranslation("account.moves.same", same, day(plan.on()))));
        if (!changing.isEmpty()) {
            getContent().add(differences(changing));
        }
        ExplainedButton go = new ExplainedButton(
                        getTranslation("account.moves.verb", changing.size()), () -> apply.accept(plan))
                .primary();
        go.explain(changing.isEmpty() ? List.of(getTranslation("account.moves.nothing")) : List.of());
        getContent().add(go);
    }

    private Component faults(List<TransferFault> faults) {
        PlainTable table = new PlainTable(getTranslation("account.moves.faultsLabel"))
                .headings(
                        getTranslation("account.moves.line"),
                        getTranslation("account.moves.column"),
                        getTranslation("account.moves.fault"));
        faults.stream().limit(MOST_FAULTS).forEach(fault -> {
            TransferColumn column = fault.column();
            table.row(
                    fault.line() == 0
                            ? getTranslation("account.moves.whole")
                            : getTranslation("account.moves.lineOf", fault.line()),
                    column == null ? "" : column.heading(),
                    getTranslation(fault.textKey(), fault.arguments().toArray()));
        });
        return table;
    }

    private Component differences(List<Move> moves) {
        PlainTable table = new PlainTable(getTranslation("account.moves.differencesLabel"))
                .headings(
                        getTranslation("account.login"),
                        getTranslation("account.name"),
                        getTranslation("account.moves.what"));
        moves.forEach(move -> {
            UnorderedList list = new UnorderedList();
            Stream.concat(move.differences().stream(), move.later().stream())
                    .forEach(one -> list.add(new ListItem(getTranslation(
                            one.textKey(),
                            one.arguments().stream().map(TransferPanel::word).toArray()))));
            table.row(move.login(), move.details().name(), list);
        });
        return table;
    }

    private static Object word(Object argument) {
        return argument instanceof LocalDate date ? day(date) : argument;
    }

    private static String day(LocalDate date) {
        return Wareki.day(date);
    }
}
