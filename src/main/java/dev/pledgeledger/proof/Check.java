package dev.pledgeledger.proof;

import java.util.List;

/// One rule about the text of a field.
sealed interface Check
        permits SpellingCheck,
                TenseCheck,
                DoubledCheck,
                WidthCheck,
                BracketWidthCheck,
                CharacterCheck,
                EraCheck,
                DayCheck,
                BracketCheck,
                PersonCheck,
                RatingWordsCheck,
                ProposalCheck {

    List<Finding> find(Cell cell);
}
