package dev.pledgeledger.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `ledger.sign-in.ldap.*`: the directory that knows the passwords. Without an address there is none.
///
/// @param userDnPattern such as `uid={0},ou=people`, below the base that stands in the address
/// @param searchFilter such as `(uid={0})`, for people who do not all lie in one place
/// @param bindDn who searches; nobody where the directory lets itself be searched
/// @param domain of an Active Directory: people sign in to it as `login@domain`
@ConfigurationProperties("ledger.sign-in.ldap")
record LdapSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String userDnPattern,
        @DefaultValue("") String searchBase,
        @DefaultValue("") String searchFilter,
        @DefaultValue("") String bindDn,
        @DefaultValue("") String bindPassword,
        @DefaultValue("") String domain,
        @DefaultValue("5s") Duration timeout) {

    boolean isOn() {
        return !url.isEmpty();
    }

    boolean isActiveDirectory() {
        return !domain.isEmpty();
    }

    @Override
    public String toString() {
        return "LdapSettings[" + url + "]";
    }
}
