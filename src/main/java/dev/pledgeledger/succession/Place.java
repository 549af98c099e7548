package dev.pledgeledger.succession;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.progress.EntryId;

/// Where a choice is to be made: an entry, and one of the departments of before that works on it.
public record Place(EntryId entry, DepartmentId old) {}
