package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

    @ParameterizedTest
    @CsvSource({
        "令和7年度,2025",
        "令和７年度,2025",
        "令和元年度,2019",
        "令和1年度,2019",
        "平成31年度,2019",
        "平成２年度,1990",
        "R8,2026",
        "Ｒ８,2026",
        "H30,2018"
    })
    void aLabelNamesItsFiscalYear(String label, int year) {
        assertThat(Wareki.fiscalYear(label)).contains(new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "令和0年度", "平成99年度", "昭和64年度", "2025年度", "R", "令和7年度末"})
    void whatIsNoLabelNamesNone(String label) {
        assertThat(Wareki.fiscalYear(label)).isEmpty();
    }

    @Test
    void everyLabelAndMarkReadsBack() {
        for (int year = 1990; year <= 2060; year++) {
            FiscalYear fiscalYear = new FiscalYear(year);
            assertThat(Wareki.fiscalYear(fiscalYear.label())).contains(fiscalYear);
            assertThat(Wareki.fiscalYear(fiscalYear.mark())).contains(fiscalYear);
        }
    }

    @Test
    void theFirstFiscalYearOfATextCounts() {
        assertThat(Wareki.fiscalYearIn("令和8年3月に決め、令和７年度までに行い、令和8年度も続けます。")).contains(new FiscalYear(2025));
        assertThat(Wareki.fiscalYearIn("令和8年3月31日")).isEmpty();
    }

    @Test
    void theFirstYearOfAnEraIsWrittenGannen() {
        assertThat(Wareki.day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(Wareki.day(LocalDate.of(2026, 3, 31))).isEqualTo("令和8年3月31日");
        assertThat(new FiscalYear(2019).label()).isEqualTo("令和元年度");
        assertThat(new FiscalYear(2025).label()).isEqualTo("令和7年度");
        assertThat(new FiscalYear(2018).mark()).isEqualTo("H30");
    }
}
