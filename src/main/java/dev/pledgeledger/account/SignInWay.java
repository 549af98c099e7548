package dev.pledgeledger.account;

/// Who has vouched for somebody who signs in: this ledger's own password, the directory, or the identity provider; and
/// after any of these, her own device.
public enum SignInWay {
    LOCAL,
    DIRECTORY,
    IDENTITY_PROVIDER,
    SECOND_FACTOR
}
