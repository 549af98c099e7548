package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has acted on this edition of an entry, from its revisions and from the log.
///
/// @param authors who wrote or submitted any revision, or in the working copy
/// @param deciders who decided as head or reviewer
/// @param submitter who submitted it last
/// @param enteringFor the reviewer who is entering for the department since its last submission
/// @param actedSince name of whoever acted after that submission
/// @param claimant name of whoever holds the review
/// @param objected whether somebody has objected to what was submitted last
public record Trail(
        Set<StaffId> authors,
        Set<StaffId> deciders,
        @Nullable StaffId submitter,
        @Nullable StaffId enteringFor,
        @Nullable String actedSince,
        @Nullable String claimant,
        boolean objected) {
    public Trail {
        authors = Set.copyOf(authors);
        deciders = Set.copyOf(deciders);
    }
}
