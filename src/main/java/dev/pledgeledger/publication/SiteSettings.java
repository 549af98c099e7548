package dev.pledgeledger.publication;

import dev.pledgeledger.account.Installation;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the city has set up for its public site.
@Component
class SiteSettings {

    private final Installation installation;
    private final @Nullable URI address;
    private final @Nullable URI licence;

    SiteSettings(
            Installation installation,
            @Value("${ledger.public-url:}") String address,
            @Value("${ledger.public-licence:}") String licence) {
        this.installation = installation;
        this.address = web("ledger.public-url", address.isEmpty() || address.endsWith("/") ? address : address + "/");
        this.licence = web("ledger.public-licence", licence);
    }

    SiteAbout about() {
        return new SiteAbout(SiteMarks.of(installation.isSample()), installation.cityName(), address, licence);
    }

    static @Nullable URI web(String property, String text) {
        if (text.isBlank()) {
            return null;
        }
        if (!text.matches("https?://[^\\s?#/]+/[^\\s?#\"<>]*")) {
            throw new IllegalArgumentException(property + " must be a whole address (https://…/), but is " + text);
        }
        return URI.create(text);
    }
}
