package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.signoff.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The boxes of an approval sheet: who drafted, who reviewed, who decided, each with post and time as on the day.
final class ApprovalBoxes {

    private ApprovalBoxes() {}

    static Sheet.Part of(ApprovalCase about) {
        List<List<SheetCell>> rows = new ArrayList<>();
        about.logged("PACKAGE_MADE").forEach(line -> rows.add(box("drafted", who(line), line.at(), "electronic")));
        reviewers(about.approvals())
                .forEach((name, lines) -> rows.add(List.of(
                        SheetCell.of(SiteText.of("publication.sheet.box.reviewed")),
                        SheetCell.of(name),
                        SheetCell.of(PublicationOrder.minute(lines.getLast().at())),
                        SheetCell.of(SiteText.of("publication.sheet.box.entries", lines.size())))));
        Signature signature = about.one().signature();
        if (signature == null) {
            rows.add(empty("decided"));
        }
        about.logged("PACKAGE_SIGNED_OFF")
                .forEach(line -> rows.add(
                        box("decided", who(line), line.at(), signature == null ? "electronic" : kind(signature))));
        if (signature != null && signature.principal() != null) {
            Instant readAt = signature.readAt();
            String principal = Objects.requireNonNullElse(signature.inPlaceOf(), "");
            rows.add(readAt == null ? waiting(principal) : box("read", principal, readAt, "electronic"));
        }
        return Sheet.Part.of(
                "boxes",
                SiteText.of("publication.sheet.boxes"),
                new Sheet.Table(
                        "boxes",
                        Stream.of("part", "name", "at", "way")
                                .map(head -> SiteText.of("publication.sheet.boxes." + head))
                                .toList(),
                        rows));
    }

    private static String kind(Signature signature) {
        return signature.inPlaceOf() == null ? "electronic" : "deputy";
    }

    private static Map<String, List<AuditLine>> reviewers(List<AuditLine> approvals) {
        return approvals.stream()
                .collect(Collectors.groupingBy(ApprovalBoxes::who, LinkedHashMap::new, Collectors.toList()));
    }

    private static String who(AuditLine line) {
        return AuditSentence.who(line.who(), Locale.JAPANESE);
    }

    private static List<SheetCell> box(String part, String name, Instant at, String way) {
        return List.of(
                SheetCell.of(SiteText.of("publication.sheet.box." + part)),
                SheetCell.of(name),
                SheetCell.of(PublicationOrder.minute(at)),
                SheetCell.of(SiteText.of("publication.sheet.way." + way)));
    }

    private static List<SheetCell> waiting(String principal) {
        return List.of(
                SheetCell.of(SiteText.of("publication.sheet.box.read")),
                SheetCell.of(principal),
                SheetCell.of(""),
                SheetCell.of(SiteText.of("signoff.read.waiting")));
    }

    private static List<SheetCell> empty(String part) {
        return List.of(
                SheetCell.of(SiteText.of("publication.sheet.box." + part)),
                SheetCell.of(""),
                SheetCell.of(""),
                SheetCell.of(""));
    }
}
