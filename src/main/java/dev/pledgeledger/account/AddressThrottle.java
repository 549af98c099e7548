package dev.pledgeledger.account;

import dev.pledgeledger.account.SignInThrottle.Guesser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Slows down whoever tries a password on many logins from one address. A whole town hall may share an address: whoever
/// has signed in from it before is never made to wait for what others do there.
@Component
class AddressThrottle {

    /// How many logins may fail from one address in a quarter of an hour.
    static final int FREE_LOGINS = 20;

    static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    static final int MOST_ADDRESSES = 10_000;
    private static final int MOST_KNOWN = 50_000;

    private final Clock clock;

    /// Those from which somebody tried last stand last; the first are forgotten where there are too many.
    private final Map<String, Address> addresses = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Address> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private final Set<Guesser> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    /// The logins that failed there or are being looked at, and when the next unknown one is looked at.
    private static final class Address {

        private final Map<String, Instant> logins = new HashMap<>();
        private Instant next = Instant.EPOCH;

        boolean forgets(Instant now) {
            logins.values().removeIf(last -> last.plus(FORGOTTEN_AFTER).isBefore(now));
            return logins.isEmpty();
        }
    }

    /// Counts a try before the password is looked at.
    ///
    /// @return how long to wait before this one is looked at; zero where it may go ahead
    synchronized Duration begin(Guesser guesser) {
        if (guesser.address().isEmpty() || known.contains(guesser)) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Address address = Objects.requireNonNullElseGet(addresses.remove(guesser.address()), Address::new);
        addresses.put(guesser.address(), address);
        if (!address.forgets(now)
                && address.logins.size() >= FREE_LOGINS
                && !address.logins.containsKey(guesser.login())) {
            if (now.isBefore(address.next)) {
                return Duration.between(now, address.next);
            }
            address.next = now.plus(PAUSE);
        }
        address.logins.put(guesser.login(), now);
        return Duration.ZERO;
    }

    /// A try that could not be looked at was none.
    synchronized void takeBack(Guesser guesser) {
        Address address = addresses.get(guesser.address());
        if (address != null && address.logins.remove(guesser.login()) != null) {
            address.next = Instant.EPOCH;
        }
    }

    synchronized int kept() {
        return addresses.size();
    }

    synchronized void succeeded(Guesser guesser) {
        if (!guesser.address().isEmpty()) {
            known.add(guesser);
            Address address = addresses.get(guesser.address());
            if (address != null) {
                address.logins.remove(guesser.login());
            }
        }
    }
}
