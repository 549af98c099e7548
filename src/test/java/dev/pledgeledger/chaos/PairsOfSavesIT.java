package dev.pledgeledger.chaos;

import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A few of the pairs; a thousand are taken by `./ledger chaos typing`.
@DatabaseTest
class PairsOfSavesIT {

    private static final int PAIRS = Integer.getInteger("chaos.pairs", 50);

    @Autowired
    TestCity city;

    @Autowired
    PairsOfSaves pairs;

    @Test
    void nothingIsOverwrittenSilently() throws Exception {
        pairs.collide(city.walkTo(State.DRAFT, city.found(), 1).id(), PAIRS);
    }
}
