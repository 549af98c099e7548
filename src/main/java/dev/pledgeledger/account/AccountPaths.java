package dev.pledgeledger.account;

/// Addresses of this feature.
public final class AccountPaths {

    public static final String SIGN_IN = "sign-in";
    public static final String SECOND_FACTOR = "sign-in/code";
    public static final String NEW_PASSWORD = "sign-in/password";
    public static final String OWN = "my-settings";
    public static final String SETUP = "setup";
    public static final String STAFF = "staff";
    public static final String TRANSFERS = "staff-transfers";
    public static final String STAND_INS = "stand-ins";
    public static final String MY_DEPUTIES = "my-deputies";

    private AccountPaths() {}
}
