package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestPackage;
import org.springframework.beans.factory.annotation.Autowired;

/// A screen of a year whose entries are approved or already in a package.
abstract class SignOffScreenTest extends ScreenTest {

    @Autowired
    private CycleService cycles;

    @Autowired
    private TestPackage packages;

    void approved(int... numbers) {
        approve(numbers);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
    }

    void packaged(int... numbers) {
        approve(numbers);
        packages.makePackage(year);
    }

    private void approve(int... numbers) {
        for (int number : numbers) {
            city.walkTo(State.APPROVED, year, number);
        }
    }
}
