package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.List;

/// A person on the staff, with every role she holds, has held or will hold.
///
/// @param secondFactor whether she is asked for a code when she signs in
/// @param boundToProvider whether she has signed in at the identity provider, and nobody else may under her login
public record StaffRow(
        StaffId id,
        String login,
        StaffDetails details,
        boolean active,
        boolean secondFactor,
        boolean boundToProvider,
        List<MembershipRow> memberships) {

    public String name() {
        return details.name();
    }

    public List<MembershipRow> current() {
        return memberships.stream().filter(MembershipRow::current).toList();
    }
}
