package dev.pledgeledger.demo;

/// What can be unusual on the way of an entry; the words that go with it stand in the story files.
enum Turn {
    /// What the planning office asks of the departments, once a year.
    INSTRUCTED,
    /// New work, and why.
    ADDED,
    /// Handed back by the department, and why.
    DECLINED,
    /// Why the rating is another one than the year before.
    RATED,
    /// Returned by a reviewer for what was missing in it, and then mended.
    RETURNED,
    /// Returned with a comment on the words named that must be fixed.
    MUST_FIX,
    /// Returned with a suggestion about the words named.
    SUGGESTED,
    /// What the department answered to the suggestion.
    FOLLOWED,
    /// What the department answered to the return.
    ANSWERED,
    /// Rated otherwise by the department, and by the planning office as the report has it.
    OVERRIDDEN,
    /// Objected to by the joint department for what was missing in it.
    OBJECTED,
    /// Sent on by the planning office, one department having been silent or of another mind.
    SETTLED,
    /// Confirmed by the deputy of a head who is away, and why he is.
    HEAD_AWAY,
    /// Entered by the planning office for the department.
    ENTERED_FOR,
    /// Left unrated by the planning office.
    CARRIED_OVER,
    /// Sent back by the mayor's office for what was missing in it.
    SENT_BACK,
    /// Published with a slip of the pen, and then corrected.
    MISPRINTED,
    /// Why figures differ from last year's.
    EXPLAINED,
    /// Why somebody stands in for the mayor's office.
    DEPUTISED,
    /// Why somebody stands in for the head of a department that is no more.
    REORGANIZED,
    /// What the corrected edition says of itself.
    CORRECTED,
    /// How far it has come this year.
    STANDS
}
