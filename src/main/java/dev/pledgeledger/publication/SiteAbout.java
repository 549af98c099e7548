package dev.pledgeledger.publication;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the site says of itself.
///
/// @param marks what every page says ahead of all else
/// @param city who publishes; empty where nobody says
/// @param address where citizens find the site, ending in a slash; null where that is not said
/// @param licence on what terms the data may be used; null where the city states none
record SiteAbout(
        SiteMarks marks,
        String city,
        @Nullable URI address,
        @Nullable URI licence) {

    static SiteAbout nothing(boolean sample) {
        return new SiteAbout(SiteMarks.of(sample), "", null, null);
    }

    SiteAbout ofPreview(Instant builtAt) {
        return new SiteAbout(marks.ofPreview(builtAt), city, address, licence);
    }

    /// Where a link of a page leads: the whole address where it can be known, else the link as it stands.
    String address(SitePath from, String link) {
        return address == null
                ? link
                : address.resolve(from.file()).resolve(link).toString().replaceFirst("/index\\.html(?=$|#)", "/");
    }
}
