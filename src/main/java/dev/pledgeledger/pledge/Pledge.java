package dev.pledgeledger.pledge;

import dev.pledgeledger.common.PledgeCode;

/// 公約 with the headings it stands under.
///
/// @param isWithdrawn whether it has been given up: no entry has to report on it any more
public record Pledge(PledgeId id, PledgeCode code, String text, Area area, String sectionTitle, boolean isWithdrawn) {}
