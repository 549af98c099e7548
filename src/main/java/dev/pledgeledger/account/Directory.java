package dev.pledgeledger.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.authentication.ad.ActiveDirectoryLdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.stereotype.Component;

/// Asks an LDAP directory or an Active Directory whether a password is right, by signing in there with it. Nothing
/// else is read from it: who may do what, this ledger says.
@Component
class Directory {

    private final LdapSettings settings;
    private volatile @Nullable Asking asking;

    Directory(LdapSettings settings) {
        this.settings = settings;
    }

    /// Signs in there, or throws.
    private interface Asking {

        void bind(Authentication attempt);
    }

    /// @throws AuthenticationServiceException where the directory does not answer, which says nothing of the password
    boolean knows(String login, String password) {
        // A directory takes an empty password for nobody signing in, and agrees.
        if (!Logins.isOne(login) || password.isEmpty()) {
            return false;
        }
        try {
            asking().bind(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
            return true;
        } catch (NamingException | InternalAuthenticationServiceException failure) {
            throw new AuthenticationServiceException("the directory does not answer", failure);
        } catch (AuthenticationException wrong) {
            return false;
        }
    }

    private synchronized Asking asking() {
        Asking ready = asking;
        if (ready == null) {
            ready = settings.isActiveDirectory() ? activeDirectory() : plain();
            asking = ready;
        }
        return ready;
    }

    private Asking activeDirectory() {
        var directory = new ActiveDirectoryLdapAuthenticationProvider(settings.domain(), settings.url());
        directory.setContextEnvironmentProperties(environment());
        if (!settings.searchFilter().isEmpty()) {
            directory.setSearchFilter(settings.searchFilter());
        }
        return directory::authenticate;
    }

    private Asking plain() {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(settings.url());
        source.setBaseEnvironmentProperties(environment());
        if (settings.bindDn().isEmpty()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.bindDn());
            source.setPassword(settings.bindPassword());
        }
        source.afterPropertiesSet();
        return authenticator(source)::authenticate;
    }

    private BindAuthenticator authenticator(BaseLdapPathContextSource source) {
        BindAuthenticator authenticator = new BindAuthenticator(source);
        if (!settings.userDnPattern().isEmpty()) {
            authenticator.setUserDnPatterns(new String[] {settings.userDnPattern()});
        }
        if (!settings.searchFilter().isEmpty()) {
            authenticator.setUserSearch(
                    new FilterBasedLdapUserSearch(settings.searchBase(), settings.searchFilter(), source));
        }
        authenticator.afterPropertiesSet();
        return authenticator;
    }

    private Map<String, Object> environment() {
        String wait = Long.toString(settings.timeout().toMillis());
        return Map.of("com.sun.jndi.ldap.connect.timeout", wait, "com.sun.jndi.ldap.read.timeout", wait);
    }
}
