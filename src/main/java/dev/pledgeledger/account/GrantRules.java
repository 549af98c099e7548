package dev.pledgeledger.account;

import dev.pledgeledger.common.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which roles go together. An administrator keeps the house and has no say in the report, so she holds nothing else.
final class GrantRules {

    private GrantRules() {}

    /// @param held what the person holds, has held and will hold
    static Set<AccountRefusal> faults(List<Membership> held, Grant wanted) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        if (wanted.role().departmental() && wanted.department() == null) {
            faults.add(AccountRefusal.DEPARTMENT_MISSING);
        }
        if (!wanted.role().departmental() && wanted.department() != null) {
            faults.add(AccountRefusal.DEPARTMENT_NEEDLESS);
        }
        if (wanted.until() != null && wanted.until().isBefore(wanted.since())) {
            faults.add(AccountRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        for (Membership other : held) {
            if (!other.overlaps(wanted)) {
                continue;
            }
            if ((other.role() == Role.ADMINISTRATOR) != (wanted.role() == Role.ADMINISTRATOR)) {
                faults.add(AccountRefusal.ADMINISTRATOR_ALONE);
            }
            if (wanted.isOfTheRole(other)) {
                faults.add(AccountRefusal.ROLE_HELD_ALREADY);
            }
        }
        return faults;
    }

    /// The same for all roles a new person is to get at once.
    static Set<AccountRefusal> faults(List<Grant> wanted) {
        return faults(List.of(), wanted);
    }

    /// The same for several roles that are to be given at once.
    static Set<AccountRefusal> faults(List<Membership> held, List<Grant> wanted) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        List<Membership> together = new ArrayList<>(held);
        for (Grant grant : wanted) {
            faults.addAll(faults(together, grant));
            together.add(Membership.of(Membership.NOBODY, grant));
        }
        return faults;
    }
}
