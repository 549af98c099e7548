package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands the public site over as one signed file, and puts on record who took it.
@Service
@RolesAllowed({"REVIEWER", "ADMINISTRATOR"})
public class HandOverService {

    private final PublicSite site;
    private final HandOverKeyFile keys;
    private final AuditLog log;

    HandOverService(PublicSite site, HandOverKeyFile keys, AuditLog log) {
        this.site = site;
        this.keys = keys;
        this.log = log;
    }

    /// What whoever receives the file compares the key in it with.
    public String fingerprint() {
        return keys.key().fingerprint();
    }

    /// The file, which is the same as long as the site is.
    ///
    /// @throws Refused while the site does not show what is published
    @Transactional
    public byte[] bundle() {
        if (!(site.state() instanceof SiteState.Current(var _, SiteManifest manifest))) {
            throw new Refused("publication.bundle.notNow");
        }
        try {
            byte[] bundle = Bundle.of(site.current(), manifest, keys.key());
            log.record(AuditEvent.of(
                            PublicationAction.SITE_HANDED_OVER,
                            new Subject(Subject.Kind.EDITION, null, Texts.japanese("publication.public.title")))
                    .changing(Map.of(), Map.of("digest", manifest.digest())));
            return bundle;
        } catch (IOException changed) {
            throw new Refused("publication.bundle.changed", String.valueOf(changed.getMessage()));
        }
    }
}
