package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import org.jspecify.annotations.Nullable;

/// Something in a file that a person should know.
///
/// @param line line of the file, counted from 1
/// @param pledge null where it concerns no single pledge
/// @param message a Japanese sentence
public record Finding(
        Severity severity,
        FindingCode code,
        int line,
        @Nullable PledgeCode pledge,
        String message) {}
