package dev.pledgeledger.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// A command or a job that no person signed in for.
final class SystemAuthentication extends AbstractAuthenticationToken {

    private final String name;

    SystemAuthentication(String name) {
        super(AuthorityUtils.createAuthorityList("ROLE_SYSTEM"));
        this.name = name;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SystemAuthentication system && system.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
