package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.signoff.DecisionNumber;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.Signature;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// By which numbers a package is known, when it was decided, and what was pinned with the decision.
class RecordPanel extends Composite<Div> {

    private static final String NOTHING = "—";
    private static final int LONGEST = 60;

    RecordPanel(SignOffPackage shown, List<PackageRecord> records, ZoneId zone) {
        String title = getTranslation("signoff.record.title");
        PlainTable table = new PlainTable(title).narrow();
        String document = shown.numbers().document();
        table.row(getTranslation("signoff.record.document"), document.isEmpty() ? NOTHING : document);
        DecisionNumber decision = shown.numbers().decision();
        table.row(
                getTranslation("signoff.record.decision"),
                decision == null
                        ? getTranslation("signoff.record.decision.open")
                        : getTranslation(
                                DecisionNumber.TEXT_KEY, decision.year().label(), decision.serial()));
        Signature signature = shown.signature();
        table.row(
                getTranslation("signoff.record.decidedOn"),
                signature == null
                        ? NOTHING
                        : Wareki.day(signature.at().atZone(zone).toLocalDate()));
        for (PackageRecord record : records) {
            Span digest = new Span(record.sha256());
            digest.addClassName("code");
            table.row(
                    getTranslation(
                            "signoff.record.sha256",
                            getTranslation(record.moment().textKey())),
                    digest);
        }
        getContent().addClassName("panel");
        getContent().add(new H2(title), table);
    }

    /// Offers what can be printed about it.
    RecordPanel printing(List<PackageDocument> documents, SignOffPackage shown) {
        Div links = new Div();
        documents.forEach(document -> document.file(shown)
                .ifPresent(file -> links.add(new Anchor(
                        new DocumentDownload(document, shown.id(), file),
                        getTranslation("signoff.record.pdf", getTranslation(document.textKey()))))));
        links.addClassName("links");
        getContent().add(links);
        return this;
    }

    /// Lets the number of the city's own files be recorded.
    RecordPanel asking(String number, Consumer<String> record) {
        TextField field = new TextField(getTranslation("signoff.record.document"));
        field.setHelperText(getTranslation("signoff.record.document.help"));
        field.setMaxLength(LONGEST);
        field.setValue(number);
        Button button = new Button(getTranslation("signoff.number.verb"), click -> record.accept(field.getValue()));
        Div row = new Div(field, button);
        row.addClassName("badges");
        getContent().add(row);
        return this;
    }
}
