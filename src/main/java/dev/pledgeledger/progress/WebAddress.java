package dev.pledgeledger.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads typed addresses: a page on the web that is where it seems to be, or nothing.
final class WebAddress {

    static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    static Optional<URI> of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || OneLine.hidesSomething(address)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address).parseServerAuthority();
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
