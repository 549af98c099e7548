package dev.pledgeledger.signoff;

/// Addresses of this feature's screens.
public final class SignOffPaths {

    public static final String SIGN_OFF = "sign-off";
    public static final String RECONCILIATION = "reconciliation";
    public static final String YEAR = "year";
    public static final String PACKAGE = "package";

    private SignOffPaths() {}

    /// The page of a package, by its number in its year.
    ///
    /// @param year as addresses name it
    public static String of(String year, SignOffPackage one) {
        return of(year, Integer.toString(one.number()));
    }

    /// The same by its number alone.
    public static String of(String year, String number) {
        return SIGN_OFF + "?" + YEAR + "=" + year + "&" + PACKAGE + "=" + number;
    }
}
