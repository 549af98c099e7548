package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of one person on the day of a transfer: an empty list of differences where nothing does.
///
/// @param id null for somebody who is new
/// @param differences in words, for whoever looks before it is done
/// @param later what is planned for her after that day and stays so, in words
public record Move(
        @Nullable StaffId id,
        String login,
        StaffDetails details,
        boolean detailsChange,
        List<Grant> grants,
        List<Ending> endings,
        List<Difference> differences,
        List<Difference> later) {

    /// A role that is held until a day, which may be the one before it would begin.
    record Ending(MembershipId role, @Nullable LocalDate lastDay) {}

    /// One thing that is another one afterwards.
    ///
    /// @param textKey of a sentence with what is so before and after
    public record Difference(String textKey, List<Object> arguments) {

        static Difference of(Kind kind, Object... arguments) {
            return new Difference("account.moves.difference." + kind, List.of(arguments));
        }
    }

    /// What can differ.
    enum Kind {
        NEW,
        NAME,
        POST,
        DEPARTMENT,
        GRANTED,
        ENDED,
        LAST_DAY,
        PLANNED_LATER
    }
}
