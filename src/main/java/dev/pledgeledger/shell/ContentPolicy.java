package dev.pledgeledger.shell;

/// What a page may load, and from where: this server, and nothing else.
final class ContentPolicy {

    private static final String COMMON = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'; script-src 'self'";

    private ContentPolicy() {}

    /// For everything but the screens.
    static String plain() {
        return COMMON;
    }

    /// For the page that starts the screens: its own inline scripts carry the nonce.
    static String withNonce(String nonce) {
        return COMMON + " 'nonce-" + nonce + "' 'unsafe-eval'";
    }
}
