package dev.pledgeledger.progress;

/// What an open page lets the server know beside the usual way.
public sealed interface SignOfLife {

    /// Somebody is at it.
    record There() implements SignOfLife {}

    /// What is typed did not reach the server by the usual way.
    record Unsaved(TypedTexts typed) implements SignOfLife {

        public Unsaved {
            if (typed.isEmpty() || !typed.isBearable()) {
                throw new IllegalArgumentException("no texts that a page could hold");
            }
        }
    }

    /// What was handed in before has reached the server by the usual way after all.
    record Saved() implements SignOfLife {}

    /// The page was left.
    record Left() implements SignOfLife {}
}
