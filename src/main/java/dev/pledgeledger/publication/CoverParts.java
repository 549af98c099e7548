package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.progress.Opinion;
import dev.pledgeledger.progress.Settlement;
import dev.pledgeledger.signoff.PackageCover;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The cover of a package on its approval sheet; what there is nothing of says so in a line.
final class CoverParts {

    private CoverParts() {}

    static List<Sheet.Part> of(PackageCover cover) {
        return List.of(
                MovementPart.of(cover),
                part("changes", List.of("pledge", "change", "reason", "who"), cover.changes(), CoverParts::change),
                part(
                        "settled",
                        List.of("pledge", "asked", "objection", "settled"),
                        cover.settled(),
                        CoverParts::settled),
                part(
                        "deputised",
                        List.of("about", "decision", "by", "read"),
                        cover.deputised(),
                        CoverParts::deputised));
    }

    private static <T> Sheet.Part part(
            String name, List<String> heads, List<T> lines, Function<T, List<String>> cells) {
        String heading = SiteText.of("signoff.cover." + name);
        return lines.isEmpty()
                ? Sheet.Part.saying(name, heading, SiteText.of("signoff.cover." + name + ".none"))
                : Sheet.Part.of(
                        name,
                        heading,
                        new Sheet.Table(
                                name,
                                heads.stream()
                                        .map(head -> SiteText.of("publication.sheet." + name + "." + head))
                                        .toList(),
                                lines.stream()
                                        .map(line -> cells.apply(line).stream()
                                                .map(SheetCell::of)
                                                .toList())
                                        .toList()));
    }

    private static List<String> change(AuditLine line) {
        return List.of(
                line.subject().label(),
                letter(line.before().get("rating")) + "→" + letter(line.after().get("rating")),
                Objects.requireNonNullElse(line.reason(), ""),
                who(line));
    }

    private static String letter(@Nullable Object rating) {
        return rating == null ? SiteText.rating(null) : rating.toString();
    }

    private static List<String> settled(Settlement one) {
        Opinion objection = one.objection();
        return List.of(
                one.code().toString(),
                SiteText.of("publication.sheet.asked", one.asked().department(), SiteText.of(one.textKey())),
                objection == null ? "" : objection.text(),
                SiteText.of(
                        "publication.sheet.settled.said",
                        one.decision().text(),
                        one.decision().by()));
    }

    private static List<String> deputised(DeputisedDecision one) {
        Instant readAt = one.readAt();
        Subject about = one.line().subject();
        return List.of(
                about.kind() == Subject.Kind.ENTRY
                        ? about.label()
                        : SiteText.of(about.kind().textKey(), about.label()),
                AuditSentence.action(one.line().action(), Locale.JAPANESE),
                who(one.line()),
                readAt == null
                        ? SiteText.of("signoff.read.waiting")
                        : SiteText.of("signoff.read.at", PublicationOrder.minute(readAt)));
    }

    private static String who(AuditLine line) {
        return SiteText.of(
                "publication.sheet.whoAt",
                AuditSentence.who(line.who(), Locale.JAPANESE),
                PublicationOrder.minute(line.at()));
    }
}
