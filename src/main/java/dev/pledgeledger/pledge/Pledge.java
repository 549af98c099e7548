package dev.pledgeledger.pledge;

import dev.pledgeledger.common.PledgeCode;

/// 公約 with the headings it stands under.
public record Pledge(PledgeId id, PledgeCode code, String text, Area area, String sectionTitle) {}
