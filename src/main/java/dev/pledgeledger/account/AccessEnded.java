package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;

record AccessEnded(StaffId staff) {}
