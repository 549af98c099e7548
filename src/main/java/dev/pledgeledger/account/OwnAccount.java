package dev.pledgeledger.account;

/// What somebody's own settings show.
///
/// @param passwordHere whether her password is kept here, so that she can change it here
/// @param secondFactor whether she is asked for a code when she signs in
/// @param required whether one of her roles asks for that, so that she cannot turn it off
/// @param recoveryLeft how many recovery codes are unused
/// @param hasNoRecoveryYet whether none were ever made for this second factor
public record OwnAccount(
        String login,
        boolean passwordHere,
        boolean secondFactor,
        boolean required,
        int recoveryLeft,
        boolean hasNoRecoveryYet) {}
