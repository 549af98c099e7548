package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Somebody signed in. It lies in the session, so it holds the id alone; authorities are those of this moment.
public final class StaffAuthentication implements Authentication {

    /// What everybody on the staff may.
    private static final GrantedAuthority STAFF = new SimpleGrantedAuthority("ROLE_STAFF");

    private final long staff;
    private final boolean secondFactor;
    private final transient @Nullable SessionActors actors;

    /// @param secondFactor whether one was shown: without it, roles that ask for one are withheld
    StaffAuthentication(StaffId staff, boolean secondFactor, SessionActors actors) {
        this.staff = staff.value();
        this.secondFactor = secondFactor;
        this.actors = actors;
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    /// Who this is in this session; nobody where the account has been deactivated.
    Optional<Actor> actor() {
        return actors == null ? Optional.empty() : actors.load(staff(), secondFactor);
    }

    /// The roles she holds and is without in this session.
    Set<Role> withheld() {
        return secondFactor || actors == null ? Set.of() : actors.guarded(staff());
    }

    boolean showedSecondFactor() {
        return secondFactor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor().map(actor -> Stream.concat(
                                Stream.of(STAFF),
                                actor.roles().keySet().stream()
                                        .map(role -> new SimpleGrantedAuthority(role.authority())))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("a sign-in cannot be made or unmade by hand");
    }

    @Override
    public String getName() {
        return Long.toString(staff);
    }
}
