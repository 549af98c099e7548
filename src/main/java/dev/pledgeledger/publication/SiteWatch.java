package dev.pledgeledger.publication;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sees to it that the public site does not fall behind unseen: what failed is tried again, what does not end is told
/// to the log, and files that somebody has changed or removed are put back.
@Component
@ConditionalOnWebApplication
class SiteWatch {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(SiteWatch.class);

    private final PublicSite site;
    private final Clock clock;

    SiteWatch(PublicSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void lookForDelay() {
        SiteState state = site.state();
        delay(state, clock.instant()).ifPresent(LOG::error);
        if (state instanceof SiteState.Failed) {
            site.rebuild();
        }
    }

    /// What there is to say about a site that is not what it should be.
    static Optional<String> delay(SiteState state, Instant now) {
        return switch (state) {
            case SiteState.Building(Instant since)
            when since.isBefore(now.minus(LONG)) ->
                Optional.of("the public site has been building since " + since + " and is not done");
            case SiteState.Failed(Instant since, String reason) ->
                Optional.of("the public site is behind what is published since " + since + ": " + reason);
            case SiteState.Building _, SiteState.Current _ -> Optional.empty();
        };
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void lookForChanges() {
        if (site.state() instanceof SiteState.Current current) {
            List<String> faults = faults(current.manifest());
            if (!faults.isEmpty()) {
                LOG.error("the public site was changed from outside and is put back: {}", faults);
                site.rebuild();
            }
        }
    }

    private List<String> faults(SiteManifest manifest) {
        try {
            return manifest.faults(site.current());
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }
}
