package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.MovingClock;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/// A provider that hangs, or is not there.
@SuppressWarnings("try")
class OidcProviderTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-04-01T00:00:00Z"));

    @Test
    @Timeout(20)
    void nobodyWaitsBehindWhoeverWaitsForIt() throws Exception {
        try (ServerSocket hanging = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            OidcProvider provider = provider("http://127.0.0.1:" + hanging.getLocalPort());
            CompletableFuture<?> first =
                    CompletableFuture.runAsync(() -> provider.findByRegistrationId(SignInWays.PROVIDER));
            try (Socket asked = hanging.accept()) {
                long began = System.nanoTime();
                refused(provider);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
                asked.setSoLinger(true, 0);
            }
            hanging.close();
            assertThatThrownBy(first::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(OAuth2AuthenticationException.class);
        }
    }

    @Test
    void afterAFailureItIsNotAskedForSomeSeconds() throws Exception {
        try (ServerSocket broken = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            int[] asked = {0};
            Thread.ofVirtual().start(() -> {
                while (!broken.isClosed()) {
                    try (Socket one = broken.accept()) {
                        asked[0]++;
                    } catch (java.io.IOException closed) {
                        return;
                    }
                }
            });
            OidcProvider provider = provider("http://127.0.0.1:" + broken.getLocalPort());
            refused(provider);
            int before = asked[0];
            refused(provider);
            assertThat(before).isPositive();
            assertThat(asked[0]).isEqualTo(before);
            clock.pass(OidcProvider.PAUSE);
            refused(provider);
            assertThat(asked[0]).isGreaterThan(before);
        }
    }

    private static void refused(OidcProvider provider) {
        assertThatThrownBy(() -> provider.findByRegistrationId(SignInWays.PROVIDER))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private OidcProvider provider(String issuer) {
        return new OidcProvider(
                new OidcSettings(issuer, "ledger", "secret", List.of("openid"), "sub", "", "", "http://x/", false),
                clock);
    }
}
