package dev.pledgeledger.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ForwardedAddressesTest {

    @Test
    void whoeverBelievesAProxySaysWhichOne() {
        assertThatThrownBy(() -> new ForwardedAddresses("NATIVE", " "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("internal-proxies");
        assertThatCode(() -> new ForwardedAddresses("native", "192\\.0\\.2\\.10"))
                .doesNotThrowAnyException();
        assertThatCode(() -> new ForwardedAddresses("", "")).doesNotThrowAnyException();
    }
}
