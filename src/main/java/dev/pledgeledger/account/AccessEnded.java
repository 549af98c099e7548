package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;

/// @param elsewhere whether the session goes on in which this was done
record AccessEnded(StaffId staff, boolean elsewhere) {

    AccessEnded(StaffId staff) {
        this(staff, false);
    }
}
