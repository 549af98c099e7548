package dev.pledgeledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class StructureServiceIT {

    @Autowired
    StructureService structure;

    @Autowired
    ManifestoQueries manifestos;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    ManifestoId manifesto = new ManifestoId(0);

    @BeforeEach
    void found() {
        city.found();
        manifesto = city.asSystem(manifestos::manifestos).getFirst().id();
    }

    @Test
    void partsStandUnderTheirHeadingsInTheOrderOfTheirNumbers() {
        as("reviewer", () -> structure.add(Place.of(manifesto, 2), "山とまち"));
        as("reviewer", () -> structure.add(Place.of(manifesto, 2, 1), "　森を　守る "));
        as("admin", () -> structure.add(Place.of(manifesto, 2, 1, 1), "木を植えます"));
        assertThat(parts())
                .extracting(part -> part.place() + " " + part.words())
                .containsExactly(
                        "1 海とまち",
                        "1-1 みなとを開く",
                        "1-1-1 岸壁を直します",
                        "1-1-2 灯台をともします",
                        "1-1-3 船の図書館を開きます",
                        "2 山とまち",
                        "2-1 森を 守る",
                        "2-1-1 木を植えます");
    }

    @Test
    void doublesGapsAndEmptyWordsAreRefusedAllAtOnce() {
        assertRefused(
                () -> structure.add(Place.of(manifesto, 1, 1, 3), " "),
                "pledge.refused.taken",
                "pledge.refused.noWords");
        assertRefused(
                () -> structure.add(Place.of(manifesto, 1, 1, 5), "灯台をともします"),
                "pledge.refused.gap",
                "pledge.refused.sameWords");
        assertRefused(() -> structure.add(Place.of(manifesto, 1, 1, 0), "波をしずめます"), "pledge.refused.noNumber");
        assertRefused(() -> structure.add(Place.of(manifesto, 3, 1), "空を飛ぶ"), "pledge.refused.unknown");
        assertThat(parts()).hasSize(5);
    }

    @Test
    void aWithdrawnPledgeStaysWithDayAndReasonAndCanComeBack() {
        Place pledge = Place.of(manifesto, 1, 1, 2);
        assertRefused(() -> structure.withdraw(pledge, ""), "common.reason.missing");
        as("reviewer", () -> structure.withdraw(pledge, "灯台は県が引き継いだため"));
        ManifestoPart withdrawn = parts().get(3);
        assertThat(withdrawn.withdrawnOn()).isNotNull();
        assertThat(withdrawn.withdrawnFor()).isEqualTo("灯台は県が引き継いだため");
        assertThat(pledge(2).isWithdrawn()).isTrue();
        assertRefused(() -> structure.withdraw(pledge, "もう一度"), "pledge.refused.withdrawnAlready");
        as("admin", () -> structure.reinstate(pledge, "県との協議がやり直しになったため"));
        assertThat(pledge(2).isWithdrawn()).isFalse();
        assertRefused(() -> structure.reinstate(pledge, "もう一度"), "pledge.refused.notWithdrawn");
        assertThat(database.sql("select action from audit_line where subject_kind = 'MANIFESTO' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("PLEDGE_WITHDRAWN", "PLEDGE_REINSTATED");
    }

    @Test
    void nothingOfAManifestoCanBeDeleted() {
        for (String table : List.of("manifesto", "area", "section", "pledge", "wording")) {
            assertThatThrownBy(() -> database.sql("delete from " + table).update())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor"})
    void nobodyElseChangesTheManifesto(String login) {
        assertThat(city.as(login, structure::mayChange)).isFalse();
        assertThatThrownBy(() -> as(login, () -> structure.add(Place.of(manifesto, 2), "山とまち")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(login, () -> structure.withdraw(Place.of(manifesto, 1, 1, 1), "理由")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<ManifestoPart> parts() {
        return city.asSystem(() -> manifestos.parts(manifesto));
    }

    private Pledge pledge(int number) {
        return city.asSystem(() -> pledges.pledge(manifesto, new PledgeCode(1, 1, number)));
    }

    private void as(String login, Runnable work) {
        city.as(login, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(Runnable work, String... textKeys) {
        assertThatThrownBy(() -> as("reviewer", work))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }
}
