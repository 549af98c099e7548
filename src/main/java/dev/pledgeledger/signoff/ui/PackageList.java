package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffPaths;
import java.util.List;

/// The packages of a year, each with a link to its page.
class PackageList extends Composite<Div> {

    /// @param shown the one whose page this is
    PackageList(List<SignOffPackage> packages, SignOffPackage shown) {
        PlainTable table = new PlainTable(getTranslation("signoff.packages.title"))
                .headings(
                        getTranslation("signoff.packages.number"),
                        getTranslation("signoff.packages.state"),
                        getTranslation("signoff.packages.made"),
                        getTranslation("signoff.packages.signed"),
                        getTranslation("signoff.packages.explanation"));
        for (SignOffPackage one : packages) {
            Anchor link = new Anchor(SignOffPaths.of(one), getTranslation("signoff.package.number", one.number()));
            NativeTableRow row = table.row(
                    link, badge(one), made(one), signed(one), one.explanation().isEmpty() ? "—" : one.explanation());
            if (one.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
                row.addClassName("current");
            }
        }
        getContent().add(table);
    }

    static StateBadge badge(SignOffPackage one) {
        return new StateBadge(
                new Div().getTranslation(one.state().textKey()),
                one.state() == SignOffPackage.State.SIGNED_OFF ? Meaning.DONE : Meaning.NEUTRAL);
    }

    private Component made(SignOffPackage one) {
        return new Div(getTranslation("signoff.package.byAt", one.madeBy(), Moment.text(one.madeAt())));
    }

    private Component signed(SignOffPackage one) {
        return one.signedOffAt() == null || one.signedOffBy() == null
                ? new Div("—")
                : new Div(getTranslation("signoff.package.byAt", one.signedOffBy(), Moment.text(one.signedOffAt())));
    }
}
