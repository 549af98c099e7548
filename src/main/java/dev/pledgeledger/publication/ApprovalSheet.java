package dev.pledgeledger.publication;

import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.Tally;
import dev.pledgeledger.signoff.DecisionNumber;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.Signature;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 決裁書: what was put before the mayor's office, by whom, what it decided, and what was pinned with the decision.
final class ApprovalSheet {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String NOTHING = "—";

    private ApprovalSheet() {}

    static Sheet of(ApprovalCase about) {
        Signature signature = about.one().signature();
        List<Sheet.Part> parts = new ArrayList<>(
                List.of(facts(about), ApprovalBoxes.of(about), contents(about), ReconciliationParts.checks(about)));
        ReconciliationParts.differences(about).ifPresent(parts::add);
        parts.addAll(CoverParts.of(about.cover()));
        parts.add(pinned(about.standing(), signature));
        return new Sheet(
                SiteText.of(signature == null ? "publication.sheet.approval.draft" : "publication.sheet.approval"),
                matter(about),
                signature == null ? about.one().madeAt() : signature.at(),
                false,
                parts);
    }

    /// 件名.
    private static String matter(ApprovalCase about) {
        return SiteText.of(
                "publication.sheet.matter",
                about.cycle().title(),
                about.cycle().year().label(),
                SiteText.of(
                        about.one().isSupplementary() ? "signoff.package.supplementary" : "signoff.package.number",
                        about.one().number()));
    }

    private static Sheet.Part facts(ApprovalCase about) {
        Signature signature = about.one().signature();
        DecisionNumber number = about.one().numbers().decision();
        Tally tally = Tally.of(about.standing().report());
        return Sheet.Part.of(
                "facts",
                SiteText.of("publication.sheet.facts"),
                new Sheet.Table(
                        "facts",
                        List.of(),
                        List.of(
                                fact("subject", matter(about)),
                                fact("period", Wareki.day(about.cycle().asOf())),
                                fact("document", about.one().numbers().document()),
                                fact(
                                        "number",
                                        number == null
                                                ? ""
                                                : SiteText.of(
                                                        DecisionNumber.TEXT_KEY,
                                                        number.year().label(),
                                                        number.serial())),
                                fact("drafted", day(about.one().madeAt())),
                                fact("decided", signature == null ? "" : day(signature.at())),
                                fact(
                                        "contents",
                                        SiteText.of(
                                                "publication.sheet.facts.counts",
                                                tally.pledges(),
                                                tally.rows(),
                                                tally.entries())))));
    }

    private static List<SheetCell> fact(String name, String value) {
        return List.of(
                SheetCell.of(SiteText.of("publication.sheet.facts." + name)),
                SheetCell.of(value.isEmpty() ? NOTHING : value));
    }

    private static String day(Instant moment) {
        return Wareki.day(moment.atZone(JAPAN).toLocalDate());
    }

    private static Sheet.Part contents(ApprovalCase about) {
        return TallySheet.part(
                "package",
                SiteText.of("publication.sheet.package"),
                about.standing().report(),
                SiteText.of("signoff.rule.entries"),
                SiteText.of("signoff.rule.shares"));
    }

    private static Sheet.Part pinned(PackageRecord standing, @Nullable Signature signature) {
        return Sheet.Part.saying(
                "pinned",
                SiteText.of("publication.sheet.pinned"),
                SiteText.of("publication.sheet.pinned.digest", standing.sha256()),
                SiteText.of(signature == null ? "publication.sheet.pinned.draft" : "publication.sheet.pinned.signed"));
    }
}
