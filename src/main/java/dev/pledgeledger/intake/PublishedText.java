package dev.pledgeledger.intake;

import java.util.List;
import java.util.Optional;

/// Reads a report as published: tab-separated cells with fragments of HTML, page furniture in between, pages
/// missing, and a table of totals at the end.
public final class PublishedText {

    private PublishedText() {}

    public static Reading read(byte[] bytes) {
        Optional<IntakeRefusal> otherKind = FileKind.refusal(bytes);
        if (otherKind.isPresent()) {
            return new Reading.Refused(otherKind.get());
        }
        return switch (Decoded.of(bytes)) {
            case Decoded.Broken(var refusal) -> new Reading.Refused(refusal);
            case Decoded.Text(var text) -> read(LineReader.read(text));
        };
    }

    private static Reading read(List<Line> lines) {
        return Soundness.refusal(lines)
                .<Reading>map(Reading.Refused::new)
                .orElseGet(() -> new Reading.Read(ReportReader.read(lines)));
    }
}
