package dev.pledgeledger.publication;

import dev.pledgeledger.common.Wareki;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// What every page of a site says of itself ahead of all else: that the city is invented, that it is a preview.
record SiteMarks(List<String> texts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    SiteMarks {
        texts = List.copyOf(texts);
    }

    static SiteMarks of(boolean sample) {
        return new SiteMarks(sample ? List.of(SiteText.of("publication.site.sample")) : List.of());
    }

    /// @param builtAt since when the texts may have changed
    SiteMarks ofPreview(Instant builtAt) {
        LocalDateTime at = LocalDateTime.ofInstant(builtAt, ZoneId.of("Asia/Tokyo"));
        String preview = SiteText.of("publication.site.preview", Wareki.day(at.toLocalDate()), TIME.format(at));
        return new SiteMarks(Stream.concat(texts.stream(), Stream.of(preview)).toList());
    }
}
