package dev.pledgeledger.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the kills; two hundred are dealt out by `./ledger chaos publish`.
class PublishKillsIT {

    private static final int KILLS = Integer.getInteger("chaos.kills", 10);

    @Test
    void whoeverReadsWhilePublishingIsKilledSeesOneWholeEdition(@TempDir Path temporary) throws Exception {
        long seed = Long.getLong("chaos.seed", System.nanoTime());
        SiteReader reader = new PublishKills(temporary.resolve("public"), seed).go(KILLS);
        System.out.printf(
                "seed %d: %d kills, %d polls, %d faults%n",
                seed, KILLS, reader.polls(), reader.faults().size());
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.newest()).isGreaterThan(1);
        assertThat(reader.polls()).isGreaterThan(KILLS);
    }
}
