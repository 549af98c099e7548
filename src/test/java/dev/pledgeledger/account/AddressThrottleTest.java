package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.SignInThrottle.Guesser;
import dev.pledgeledger.common.MovingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressThrottleTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-04-01T00:00:00Z"));
    private final AddressThrottle throttle = new AddressThrottle(clock);

    @Test
    void onePasswordTriedOnManyLoginsIsLookedAtOnceInTenSeconds() {
        spray();
        assertThat(throttle.begin(there("next1"))).isZero();
        assertThat(throttle.begin(there("next2"))).isEqualTo(AddressThrottle.PAUSE);
        clock.pass(AddressThrottle.PAUSE);
        assertThat(throttle.begin(there("next2"))).isZero();
        assertThat(throttle.begin(there("next3"))).isEqualTo(AddressThrottle.PAUSE);
    }

    @Test
    void whoeverHasSignedInFromThereBeforeDoesNotWaitAndNobodyElsewhereDoes() {
        throttle.begin(there("hanako"));
        throttle.succeeded(there("hanako"));
        spray();
        throttle.begin(there("next1"));
        assertThat(throttle.begin(there("next2"))).isPositive();
        assertThat(throttle.begin(there("hanako"))).isZero();
        assertThat(throttle.begin(new Guesser("next2", "192.0.2.8"))).isZero();
    }

    @Test
    void aTownHallThatSignsInAtHalfPastEightIsNotSlowed() {
        for (int person = 0; person < 2_000; person++) {
            assertThat(throttle.begin(there("person" + person))).isZero();
            throttle.succeeded(there("person" + person));
        }
    }

    @Test
    void aQuarterOfAnHourForgetsTheTries() {
        spray();
        clock.pass(Duration.ofMinutes(16));
        spray();
    }

    @Test
    void onlySoManyAddressesAreKept() {
        for (int each = 0; each < AddressThrottle.MOST_ADDRESSES + 50; each++) {
            throttle.begin(new Guesser("hanako", "address " + each));
        }
        assertThat(throttle.kept()).isEqualTo(AddressThrottle.MOST_ADDRESSES);
    }

    @Test
    void triesThatCouldNotBeLookedAtSlowNobodyDown() {
        for (int each = 0; each < 3 * AddressThrottle.FREE_LOGINS; each++) {
            assertThat(throttle.begin(there("person" + each))).isZero();
            throttle.takeBack(there("person" + each));
        }
    }

    private void spray() {
        for (int login = 0; login < AddressThrottle.FREE_LOGINS; login++) {
            assertThat(throttle.begin(there("guessed" + login))).isZero();
        }
    }

    private static Guesser there(String login) {
        return new Guesser(login, "192.0.2.7");
    }
}
