package dev.pledgeledger.publication;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

/// The public site for those who answer for it.
@Service
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR", "SYSTEM"})
public class SiteService {

    private final PublicSite site;

    SiteService(PublicSite site) {
        this.site = site;
    }

    /// How it stands against what is published now.
    public SiteState state() {
        return site.state();
    }

    /// How it stands once it is no longer being built.
    public SiteState settled() throws InterruptedException {
        return site.settled();
    }

    /// Builds it anew from what is published, and waits for it.
    @RolesAllowed({"REVIEWER", "ADMINISTRATOR"})
    public SiteState rebuild() throws InterruptedException {
        site.rebuild();
        return site.settled();
    }
}
