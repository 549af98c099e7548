package dev.pledgeledger.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Slows guessing down. It counts by login and address together, so that a guesser elsewhere does not lock the
/// person herself out; after a few tries each further one has to wait twice as long.
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<Guesser, Tries> tries = new ConcurrentHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    record Guesser(String login, String address) {}

    private record Tries(int count, Instant last, Instant next) {

        boolean forgotten(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }
    }

    /// Counts a try before the password is looked at: many at once must not slip through together.
    ///
    /// @return how long to wait before the next try is looked at; zero where this one may go ahead
    Duration begin(Guesser guesser) {
        Instant now = clock.instant();
        if (tries.size() > MOST_KEPT) {
            tries.values().removeIf(old -> old.forgotten(now));
        }
        Duration[] wait = {Duration.ZERO};
        tries.compute(guesser, (same, before) -> {
            if (before == null || before.forgotten(now)) {
                return new Tries(1, now, now);
            }
            if (now.isBefore(before.next())) {
                wait[0] = Duration.between(now, before.next());
                return before;
            }
            int count = before.count() + 1;
            return new Tries(count, now, now.plus(pause(count)));
        });
        return wait[0];
    }

    void succeeded(Guesser guesser) {
        tries.remove(guesser);
    }

    private static Duration pause(int count) {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(10L << Math.min(count - FREE_TRIES, 10));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }
}
