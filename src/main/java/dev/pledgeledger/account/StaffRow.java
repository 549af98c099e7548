package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.List;

/// A person on the staff, with every role she holds, has held or will hold.
///
/// @param secondFactor whether she is asked for a code when she signs in
/// @param planned name, post and department from days that lie ahead; only where one person is read
/// @param boundToProvider whether she has signed in at the identity provider, and nobody else may under her login
public record StaffRow(
        StaffId id,
        String login,
        StaffDetails details,
        boolean active,
        boolean secondFactor,
        boolean boundToProvider,
        List<MembershipRow> memberships,
        List<PlannedDetails> planned) {

    public String name() {
        return details.name();
    }

    public List<MembershipRow> current() {
        return memberships.stream().filter(MembershipRow::current).toList();
    }
}
