package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.signoff.Explanation;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The packages of a year, each with a link to its page.
class PackageList extends Composite<Div> {

    /// @param shown the one whose page this is
    /// @param address of the page of a package
    PackageList(List<SignOffPackage> packages, SignOffPackage shown, Function<SignOffPackage, String> address) {
        String title = getTranslation("signoff.packages.title");
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("signoff.packages.number"),
                        getTranslation("signoff.packages.contents"),
                        getTranslation("signoff.packages.state"),
                        getTranslation("signoff.packages.made"),
                        getTranslation("signoff.packages.signed"),
                        getTranslation("signoff.packages.explanation"));
        for (SignOffPackage one : packages) {
            Anchor link = new Anchor(address.apply(one), name(one));
            NativeTableRow row = table.row(link, contents(one), badge(one), made(one), signed(one), explanation(one));
            if (one.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
                row.addClassName("current");
            }
        }
        getContent().addClassName("panel");
        getContent().add(new H2(title), table);
    }

    static String name(SignOffPackage one) {
        return new Div()
                .getTranslation(
                        one.isSupplementary() ? "signoff.package.supplementary" : "signoff.package.number",
                        one.number());
    }

    static StateBadge badge(SignOffPackage one) {
        return new StateBadge(
                new Div()
                        .getTranslation(
                                one.isEmptied()
                                        ? "signoff.state.EMPTIED"
                                        : one.state().textKey()),
                one.state() == SignOffPackage.State.SIGNED_OFF ? Meaning.DONE : Meaning.NEUTRAL);
    }

    private String contents(SignOffPackage one) {
        int left = one.contents().left();
        return left == 0
                ? getTranslation("signoff.package.contents", one.contents().entries())
                : getTranslation("signoff.package.contentsLeft", one.contents().entries(), left);
    }

    private String explanation(SignOffPackage one) {
        Explanation said = one.explanation();
        return said == null ? "—" : getTranslation("signoff.package.byAt", said.text(), said.by());
    }

    private Component made(SignOffPackage one) {
        return new Div(getTranslation("signoff.package.byAt", one.madeBy(), Moment.text(one.madeAt())));
    }

    private Component signed(SignOffPackage one) {
        Signature signature = one.signature();
        if (signature == null) {
            return new Div("—");
        }
        String key = signature.inPlaceOf() == null ? "signoff.package.byAt" : "signoff.package.deputyAt";
        Div signed = new Div(new Div(getTranslation(key, signer(signature), Moment.text(signature.at()))));
        reading(signature).ifPresent(signed::add);
        return signed;
    }

    /// 後閲: whether the person it was signed for has read it; nothing where nobody is to.
    static Optional<Component> reading(Signature signature) {
        if (signature.principal() == null) {
            return Optional.empty();
        }
        Instant readAt = signature.readAt();
        Div words = new Div();
        return Optional.of(
                readAt == null
                        ? new StateBadge(words.getTranslation("signoff.read.waiting"), Meaning.INFORMATION)
                        : new StateBadge(words.getTranslation("signoff.read.at", Moment.text(readAt)), Meaning.DONE));
    }

    /// Her name, and whose place she took.
    static String signer(Signature signature) {
        return new Div()
                .getTranslation(
                        signature.textKey(), signature.by(), Objects.requireNonNullElse(signature.inPlaceOf(), ""));
    }
}
