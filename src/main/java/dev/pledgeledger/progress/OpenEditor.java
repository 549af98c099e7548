package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;

/// A page on which somebody writes in an entry.
record OpenEditor(EntryId entry, StaffId person) {}
