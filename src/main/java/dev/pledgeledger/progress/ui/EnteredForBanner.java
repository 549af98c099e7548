package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import java.util.Objects;

/// 代行入力: says that the planning office writes in place of the department, why, and what follows.
class EnteredForBanner extends Composite<Section> {

    /// @param byMe whether the person who reads it is the one who writes
    EnteredForBanner(AuditLine line, boolean byMe) {
        getContent().addClassName("information-banner");
        getContent()
                .add(
                        new H2(getTranslation("progress.enteredFor.title", AuditSentence.who(line.who(), getLocale()))),
                        new Paragraph(getTranslation(byMe ? "progress.enteredFor.mine" : "progress.enteredFor.theirs")),
                        new Paragraph(getTranslation(
                                "progress.history.reason", Objects.requireNonNullElse(line.reason(), ""))));
    }
}
