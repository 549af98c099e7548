package dev.pledgeledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import dev.pledgeledger.PledgeLedger;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Each feature uses those that its package-info names, and no others.
class FeaturesTest {

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void noFeatureUsesOneItDoesNotDeclare() {
        ApplicationModules.of(PledgeLedger.class).verify();
    }

    @Test
    void theRuleFailsOnACellarThatStandsOnTheAttic() {
        assertThat(ApplicationModules.of("dev.pledgeledger.architecture.wrong.house", EVERYTHING)
                        .detectViolations()
                        .getMessages())
                .anyMatch(message -> message.contains("'lower'") && message.contains("'upper'"));
    }
}
