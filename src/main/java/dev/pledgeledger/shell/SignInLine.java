package dev.pledgeledger.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody stands before the sign-in page again. Its name in small letters is the parameter of the address.
enum SignInLine {
    ERROR,
    WAIT,
    NOBODY,
    ANOTHER,
    PROVIDER,
    UNREACHABLE,
    ENDED;

    static Optional<SignInLine> in(QueryParameters query) {
        return Arrays.stream(values())
                .filter(line -> query.getParameters().containsKey(line.parameter()))
                .findFirst();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String with(long seconds) {
        return parameter() + "=" + seconds;
    }

    String titleKey() {
        return "shell.signIn.title." + name();
    }

    String textKey() {
        return "shell.signIn.text." + name();
    }
}
