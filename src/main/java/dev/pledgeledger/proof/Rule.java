package dev.pledgeledger.proof;

/// What is looked for.
public enum Rule {
    SPELLING,
    VARIANT,
    TENSE,
    DOUBLED,
    SHARED,
    WIDTH,
    CHARACTER,
    DATE,
    BRACKET,
    PERSON,
    RATING,
    PROPOSAL;

    /// Key of its name in the translation bundle.
    public String textKey() {
        return "proof.rule." + name();
    }
}
