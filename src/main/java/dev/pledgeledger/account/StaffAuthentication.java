package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.Collection;
import java.util.List;
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
    private final transient @Nullable Actors actors;

    StaffAuthentication(StaffId staff, Actors actors) {
        this.staff = staff.value();
        this.actors = actors;
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actors == null
                ? List.of()
                : actors.load(staff())
                        .map(actor -> Stream.concat(
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
