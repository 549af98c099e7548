package dev.pledgeledger.signoff;

/// Addresses of this feature's screens.
public final class SignOffPaths {

    public static final String SIGN_OFF = "sign-off";
    public static final String RECONCILIATION = "reconciliation";

    private SignOffPaths() {}

    /// The page of a package, by its number in its year.
    public static String of(SignOffPackage one) {
        return SIGN_OFF + "?package=" + one.number();
    }
}
