package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealReportTest {
    @Test
    void dump() {
        Reading reading = IntakeFile.read(Path.of("../shared/reports/isesaki-second-term-r7.txt"));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Intake intake = ((Reading.Read) reading).intake();
        var r = intake.report();
        System.err.println(r.title() + "|" + r.manifesto() + "|" + r.fiscalYear() + "|" + r.asOf() + "|" + r.totals()
                + "|" + r.printedTotals());
        System.err.println(r.areas().size() + " "
                + r.areas().stream().mapToInt(a -> a.sections().size()).sum() + " "
                + r.pledges().count() + " "
                + r.pledges().mapToInt(p -> p.rows().size()).sum() + " "
                + r.entries().count());
        intake.findings()
                .forEach(f -> System.err.println("F " + f.severity().label() + " "
                        + f.code().label() + " " + f.line() + " " + f.pledge() + " " + f.message()));
        r.areas().forEach(a -> {
            System.err.println("T " + a.number() + " " + a.title());
            a.sections().forEach(s -> System.err.println("T   " + s.number() + " " + s.title()));
        });
        r.entries()
                .forEach(e -> System.err.println("E " + e.key() + " " + e.rating() + " "
                        + e.departments().printed(r.fiscalYear()) + " " + e.programmes()));
        r.entries()
                .forEach(e -> System.err.println("P " + e.key() + "\n"
                        + e.achievements().source() + "\n--\n" + e.plans().source()));
    }
}
