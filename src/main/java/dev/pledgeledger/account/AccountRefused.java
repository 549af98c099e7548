package dev.pledgeledger.account;

import dev.pledgeledger.common.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An account was not made or changed; every reason is given, and nothing was kept.
public class AccountRefused extends RuntimeException {

    private final transient Set<AccountRefusal> reasons;

    AccountRefused(Set<AccountRefusal> reasons) {
        super(reasons.toString());
        this.reasons = EnumSet.copyOf(reasons);
    }

    public AccountRefused(AccountRefusal reason) {
        this(EnumSet.of(reason));
    }

    static void where(Set<AccountRefusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new AccountRefused(reasons);
        }
    }

    public Set<AccountRefusal> reasons() {
        return reasons;
    }

    /// The same for a form that asks for one thing.
    public List<Refused> sentences() {
        return reasons.stream().map(reason -> new Refused(reason.textKey())).toList();
    }
}
