package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheRfc(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeThirtySecondsWrongAndNoMore() {
        Instant now = Instant.parse("2026-04-01T00:00:15Z");
        for (int off = -2; off <= 2; off++) {
            long step = Totp.step(now) + off;
            String code = Totp.code(SECRET, step, Totp.DIGITS);
            if (Math.abs(off) <= 1) {
                assertThat(Totp.stepOf(SECRET, code, now)).hasValue(step);
            } else {
                assertThat(Totp.stepOf(SECRET, code, now)).isEmpty();
            }
        }
    }

    @Test
    void whatIsScannedAndWhatIsTypedIsTheSameSecret() {
        Enrolment enrolment = Enrolment.of("桜川市", "hanako", SECRET);
        assertThat(enrolment.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(Authenticator.secret(enrolment.typed())).isEqualTo(SECRET);
        assertThat(enrolment.address())
                .startsWith("otpauth://totp/%E6%A1%9C%E5%B7%9D%E5%B8%82%3Ahanako?")
                .contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=");
        assertThat(enrolment.picture()).startsWith("<svg ").contains("<path ");
        assertThat(enrolment.toString()).doesNotContain("GEZD").doesNotContain("123456");
    }
}
