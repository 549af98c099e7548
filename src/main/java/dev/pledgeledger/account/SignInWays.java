package dev.pledgeledger.account;

import dev.pledgeledger.common.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which ways in the configuration opens, and whose password is kept here (`ledger.sign-in.local-for`).
@Component
public class SignInWays {

    /// Where the provider is asked for an account, and where it sends its answer to.
    static final String START = "/sign-in/start";

    static final String ANSWER = "/sign-in/answer/*";
    static final String PROVIDER = "oidc";

    private static final String EVERYBODY = "everybody";
    private static final String ADMINISTRATORS = "administrators";

    private final OidcSettings provider;
    private final LdapSettings directory;
    private final Actors actors;
    private final List<String> localFor;

    SignInWays(
            OidcSettings provider,
            LdapSettings directory,
            Actors actors,
            @Value("${ledger.sign-in.local-for:}") List<String> localFor) {
        this.provider = provider;
        this.directory = directory;
        this.actors = actors;
        this.localFor = localFor.isEmpty() ? List.of(directory.isOn() ? ADMINISTRATORS : EVERYBODY) : localFor;
    }

    /// What the button to the identity provider says; an empty text where that is left to us, nothing where there is
    /// no provider.
    public Optional<String> providerLabel() {
        return provider.isOn() ? Optional.of(provider.label()) : Optional.empty();
    }

    /// Where that button leads.
    public String providerAddress() {
        return START.substring(1) + "/" + PROVIDER;
    }

    /// Whether login and password are asked of everybody, and not of those alone who get in when nothing else works.
    public boolean formIsForEverybody() {
        return !provider.isOn() || directory.isOn() || localFor.contains(EVERYBODY);
    }

    /// Whether this person's password is the one kept here. One who is asked for elsewhere never gets in with it.
    boolean isLocal(StaffMember member) {
        return localFor.contains(EVERYBODY)
                || localFor.contains(member.login())
                || (localFor.contains(ADMINISTRATORS) && isAdministrator(member));
    }

    private boolean isAdministrator(StaffMember member) {
        return actors.load(member.known())
                .filter(actor -> actor.has(Role.ADMINISTRATOR))
                .isPresent();
    }

    boolean directoryIsAsked() {
        return directory.isOn();
    }
}
