package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditValues;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import java.util.Set;
import java.util.TreeSet;

/// A line of the log with everything that is kept of it.
class AuditDetails extends Composite<Div> {

    AuditDetails(AuditLine line) {
        getContent().addClassName("audit-details");
        getContent().add(changes(line), facts(line));
    }

    private Div changes(AuditLine line) {
        Set<String> names = new TreeSet<>(line.before().keySet());
        names.addAll(line.after().keySet());
        if (names.isEmpty()) {
            return new Div(new Paragraph(getTranslation("audit.details.noValues")));
        }
        PlainTable table = new PlainTable(getTranslation("audit.details.changes"))
                .headings(
                        getTranslation("audit.details.value"),
                        getTranslation("audit.details.before"),
                        getTranslation("audit.details.after"));
        names.forEach(name -> table.row(
                AuditValues.name(name, getLocale()),
                AuditValues.word(name, line.before().get(name), getLocale()),
                AuditValues.word(name, line.after().get(name), getLocale())));
        return new Div(table);
    }

    private Div facts(AuditLine line) {
        Code hash = new Code(line.hash());
        hash.addClassName("hash");
        PlainTable table = new PlainTable(getTranslation("audit.details.facts"));
        table.row(getTranslation("audit.details.number"), Long.toString(line.number()));
        table.row(getTranslation("audit.details.login"), line.who().login());
        table.row(getTranslation("audit.details.at"), Moment.exact(line.at()));
        table.row(getTranslation("audit.details.recordedAt"), Moment.exact(line.recordedAt()));
        table.row(getTranslation("audit.details.action"), line.action());
        Long revision = line.revision();
        if (revision != null) {
            table.row(getTranslation("audit.details.revision"), revision.toString());
        }
        table.row(getTranslation("audit.details.hash"), hash);
        return new Div(table);
    }
}
