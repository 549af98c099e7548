package dev.pledgeledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.pledgeledger.architecture.wrong.AskingTheMachine;
import dev.pledgeledger.architecture.wrong.OpenRepository;
import dev.pledgeledger.architecture.wrong.OpenService;
import dev.pledgeledger.architecture.wrong.OpenView;
import dev.pledgeledger.architecture.wrong.ServiceWithButton;
import dev.pledgeledger.architecture.wrong.TimeUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule is kept by the house, and fails on a class made to break it.
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.pledgeledger");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.SCREENS_ALONE_KNOW_VAADIN, ServiceWithButton.class),
                Arguments.of(HouseRules.REPOSITORIES_STAY_INSIDE, OpenRepository.class),
                Arguments.of(HouseRules.VIEWS_STAY_INSIDE, OpenView.class),
                Arguments.of(HouseRules.SERVICES_CARRY_THEIR_AUTHORISATION, OpenService.class),
                Arguments.of(HouseRules.TIME_COMES_FROM_A_CLOCK, AskingTheMachine.class),
                Arguments.of(HouseRules.NAMES_SAY_SOMETHING, TimeUtil.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule, Class<?> wrong) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsOnWhatBreaksIt(ArchRule rule, Class<?> wrong) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(wrong)).hasViolation())
                .isTrue();
    }
}
