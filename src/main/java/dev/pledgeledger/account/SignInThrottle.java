package dev.pledgeledger.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows guessing down. It counts by login and address together, so that a guesser elsewhere does not lock the
/// person herself out; after a few tries each further one has to wait twice as long.
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    static final int MOST_KEPT = 10_000;

    private final Clock clock;

    /// Those who tried last stand last; the first are forgotten where there are too many.
    private final Map<Guesser, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Tries> eldest) {
            return size() > MOST_KEPT;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    record Guesser(String login, String address) {

        Guesser {
            address = Network.of(address);
        }
    }

    private record Tries(int count, Instant last, Instant next) {

        boolean forgotten(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }
    }

    /// Counts a try before the password is looked at: many at once must not slip through together.
    ///
    /// @return how long to wait before the next try is looked at; zero where this one may go ahead
    synchronized Duration begin(Guesser guesser) {
        Instant now = clock.instant();
        Tries before = tries.remove(guesser);
        if (before == null || before.forgotten(now)) {
            tries.put(guesser, new Tries(1, now, now));
            return Duration.ZERO;
        }
        if (now.isBefore(before.next())) {
            tries.put(guesser, before);
            return Duration.between(now, before.next());
        }
        int count = before.count() + 1;
        tries.put(guesser, new Tries(count, now, now.plus(pause(count))));
        return Duration.ZERO;
    }

    synchronized void succeeded(Guesser guesser) {
        tries.remove(guesser);
    }

    /// A try that could not be looked at was none.
    synchronized void takeBack(Guesser guesser) {
        tries.computeIfPresent(
                guesser,
                (same, counted) ->
                        counted.count() == 1 ? null : new Tries(counted.count() - 1, counted.last(), counted.last()));
    }

    synchronized int kept() {
        return tries.size();
    }

    private static Duration pause(int count) {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(10L << Math.min(count - FREE_TRIES, 10));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }
}
