package dev.pledgeledger.progress;

import dev.pledgeledger.common.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can be evidence and what cannot, with every reason against it.
final class EvidenceChecks {

    static final int LONGEST_ADDRESS = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private EvidenceChecks() {}

    /// @param name as cleaned
    static List<Refused> file(String name, byte[] content, EvidenceLimits limits) {
        String ending = EvidenceName.ending(name);
        Optional<EvidenceType> type = EvidenceType.of(ending);
        List<Refused> reasons = new ArrayList<>();
        if (content.length == 0) {
            return List.of(new Refused("progress.evidence.refused.empty"));
        }
        if (content.length > limits.bytes()) {
            reasons.add(new Refused("progress.evidence.refused.tooBig", limits.megabytes()));
        }
        if (EvidenceType.isForMacros(ending) || (type.isPresent() && FileMarks.hasMacros(content))) {
            reasons.add(new Refused("progress.evidence.refused.macros"));
        } else if (type.isEmpty()) {
            reasons.add(new Refused("progress.evidence.refused.type", String.join(" ", EvidenceType.allEndings())));
        } else if (!type.get().agreesWith(content)) {
            reasons.add(new Refused("progress.evidence.refused.otherContent", ending));
        }
        return reasons;
    }

    static List<Refused> title(String title) {
        return EvidenceName.length(title) > EvidenceName.LONGEST
                ? List.of(new Refused("progress.evidence.refused.title", EvidenceName.LONGEST))
                : List.of();
    }

    /// The address, if it leads to a page.
    static Optional<URI> link(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST_ADDRESS || EvidenceName.hidesSomething(address)) {
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
