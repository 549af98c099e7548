package dev.pledgeledger.proof;

/// Why something was found; each has a sentence of its own.
public enum Reason {
    /// {0} the words found, {1} the preferred ones.
    NOT_AS_LISTED(Rule.SPELLING, Severity.ATTENTION),
    /// {0} the words found, {1} the form used more often, {2} how often that is, {3} how often the one found is.
    OTHERWISE_ELSEWHERE(Rule.VARIANT, Severity.ATTENTION),
    FUTURE_AMONG_ACHIEVEMENTS(Rule.TENSE, Severity.ATTENTION),
    PAST_AMONG_PLANS(Rule.TENSE, Severity.ATTENTION),
    SENTENCE_TWICE(Rule.DOUBLED, Severity.WRONG),
    /// {0} the particle.
    PARTICLE_TWICE(Rule.DOUBLED, Severity.WRONG),
    /// {0} how many sentences of the cell, {1} the codes of the other pledges.
    ALSO_UNDER_OTHER_PLEDGES(Rule.SHARED, Severity.INFORMATION),
    /// {0} the characters found, {1} the same at the usual width.
    UNUSUAL_WIDTH(Rule.WIDTH, Severity.ATTENTION),
    /// {0} the bracket found.
    BRACKETS_OF_TWO_WIDTHS(Rule.WIDTH, Severity.INFORMATION),
    /// {0} the character.
    PLATFORM_DEPENDENT(Rule.CHARACTER, Severity.ATTENTION),
    /// {0} the character, {1} its code.
    NOT_EVERYWHERE(Rule.CHARACTER, Severity.ATTENTION),
    /// {0} the year found.
    NO_SUCH_YEAR(Rule.DATE, Severity.WRONG),
    /// {0} the year found, {1} the same year in the era it lies in.
    ERA_HAD_ENDED(Rule.DATE, Severity.WRONG),
    /// {0} the year of the era, {1} the year beside it, {2} the year that belongs to the era's.
    YEARS_DISAGREE(Rule.DATE, Severity.WRONG),
    /// {0} the day found.
    NO_SUCH_DAY(Rule.DATE, Severity.WRONG),
    /// {0} the day, {1} the weekday found, {2} its weekday.
    WEEKDAY_DISAGREES(Rule.DATE, Severity.WRONG),
    /// {0} the bracket.
    BRACKET_ALONE(Rule.BRACKET, Severity.WRONG),
    /// {0} the name.
    NAME_OF_A_PERSON(Rule.PERSON, Severity.INFORMATION),
    ACHIEVED_BUT_UNDECIDED(Rule.RATING, Severity.ATTENTION),
    MOSTLY_ACHIEVED_BUT_UNDECIDED(Rule.RATING, Severity.ATTENTION),
    NOT_STARTED_BUT_DONE(Rule.RATING, Severity.ATTENTION),
    BELOW_LAST_YEAR(Rule.RATING, Severity.ATTENTION),
    STILL_AS_PROPOSED(Rule.PROPOSAL, Severity.ATTENTION);

    private final Rule rule;
    private final Severity severity;

    Reason(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    public Rule rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    /// Key of its sentence in the translation bundle.
    public String textKey() {
        return "proof.finding." + name();
    }
}
