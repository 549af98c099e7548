package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.List;

/// A person on the staff, with every role she holds, has held or will hold.
public record StaffRow(
        StaffId id, String login, StaffDetails details, boolean active, List<MembershipRow> memberships) {

    public String name() {
        return details.name();
    }

    public List<MembershipRow> current() {
        return memberships.stream().filter(MembershipRow::current).toList();
    }
}
