package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A start with `--demo` on a folder that something is in already.
@DatabaseTest(FreshDatabase.Before.METHOD)
class DemoStartIT {

    @Autowired
    Installation installation;

    @Autowired
    SystemActors actors;

    @Autowired
    ObjectProvider<Story> noStory;

    @Autowired
    JdbcClient database;

    private DemoCity demo;

    @BeforeEach
    void begin() {
        demo = new DemoCity(installation, noStory);
    }

    @Test
    void aStoryThatWasInterruptedIsNotGoneOnWith() throws Exception {
        foundSample();
        assertThatThrownBy(demo::start)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("途中で止められています")
                .hasMessageContaining("データのフォルダーを消す")
                .hasMessageContaining("LEDGER_DATA_DIR")
                .message()
                .doesNotContain("\n");
        assertThat(demo.isRunning()).isFalse();
    }

    @Test
    void oneThatWasToldToItsEndIs() throws Exception {
        foundSample();
        actors.run("見本", () -> {
            installation.sampleIsTold();
            return installation;
        });
        demo.start();
        assertThat(demo.isRunning()).isTrue();
    }

    @Test
    void theLedgerOfARealCityIsLeftAlone() {
        database.sql("insert into city (name, sample) values ('桜川市', false)").update();
        assertThatThrownBy(demo::start)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("桜川市")
                .message()
                .doesNotContain("\n");
    }

    private void foundSample() throws Exception {
        actors.run("見本", () -> {
            installation.foundSample("見本市");
            return installation;
        });
    }
}
