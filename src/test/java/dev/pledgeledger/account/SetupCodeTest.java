package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetupCodeTest {

    private final SetupCode code = new SetupCode();

    @Test
    void theCodeIsTwelveCharactersInGroupsOfFourAndDiffersEachTime() {
        assertThat(code.printed().orElseThrow()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(code.printed()).isNotEqualTo(new SetupCode().printed());
    }

    @Test
    void itMayBeTypedInSmallLettersAndWithoutHyphens() {
        String typed = code.printed().orElseThrow().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(code.matches(typed)).isTrue();
    }

    @Test
    void afterTenWrongTriesNotEvenTheRightCodeHelps() {
        String right = code.printed().orElseThrow();
        for (int wrong = 0; wrong < SetupCode.TRIES; wrong++) {
            assertThat(code.matches("AAAA-AAAA-AAAA")).isFalse();
        }
        assertThat(code.matches(right)).isFalse();
        assertThat(code.printed()).isEmpty();
    }
}
