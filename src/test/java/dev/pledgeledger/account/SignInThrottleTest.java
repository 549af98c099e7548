package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.SignInThrottle.Guesser;
import dev.pledgeledger.common.MovingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-04-01T00:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(clock);
    private final Guesser guesser = new Guesser("hanako", "192.0.2.7");

    @Test
    void fiveTriesAreFreeAndEachFurtherOneHasToWaitTwiceAsLong() {
        guessFreely();
        assertThat(throttle.begin(guesser)).isEqualTo(Duration.ofSeconds(10));
        clock.pass(Duration.ofSeconds(10));
        assertThat(throttle.begin(guesser)).isZero();
        assertThat(throttle.begin(guesser)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void nobodyWaitsLongerThanFiveMinutes() {
        guessFreely();
        for (int more = 0; more < 20; more++) {
            clock.pass(throttle.begin(guesser));
            throttle.begin(guesser);
        }
        assertThat(throttle.begin(guesser)).isEqualTo(SignInThrottle.LONGEST_WAIT);
    }

    @Test
    void theRightPersonElsewhereIsNotLockedOut() {
        guessFreely();
        assertThat(throttle.begin(new Guesser("hanako", "192.0.2.8"))).isZero();
        assertThat(throttle.begin(new Guesser("taro", "192.0.2.7"))).isZero();
    }

    @Test
    void signingInOrAQuarterOfAnHourForgetsTheTries() {
        guessFreely();
        throttle.succeeded(guesser);
        guessFreely();
        clock.pass(Duration.ofMinutes(16));
        guessFreely();
    }

    @Test
    void whateverIsTypedOnlySoManyAreKept() {
        for (int each = 0; each < SignInThrottle.MOST_KEPT + 50; each++) {
            throttle.begin(new Guesser("login" + each, "192.0.2.7"));
        }
        assertThat(throttle.kept()).isEqualTo(SignInThrottle.MOST_KEPT);
    }

    @Test
    void aTryThatCouldNotBeLookedAtWasNone() {
        guessFreely();
        clock.pass(Duration.ofSeconds(10));
        for (int tries = 0; tries < 20; tries++) {
            assertThat(throttle.begin(guesser)).isZero();
            throttle.takeBack(guesser);
        }
        throttle.begin(guesser);
        assertThat(throttle.begin(guesser)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aNetworkOfTheSixthVersionIsOneAddress() {
        assertThat(new Guesser("hanako", "2001:db8:1:2::1")).isEqualTo(new Guesser("hanako", "2001:db8:1:2:ffff::9"));
        assertThat(new Guesser("hanako", "2001:db8:1:2::1")).isNotEqualTo(new Guesser("hanako", "2001:db8:1:3::1"));
        assertThat(new Guesser("hanako", "192.0.2.7")).isNotEqualTo(new Guesser("hanako", "192.0.2.8"));
    }

    private void guessFreely() {
        for (int tries = 0; tries < SignInThrottle.FREE_TRIES; tries++) {
            assertThat(throttle.begin(guesser)).isZero();
        }
    }
}
