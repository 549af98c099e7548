package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxTester;
import com.vaadin.flow.component.html.NativeDetails;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.RemarkQueries;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestCorrections;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands around the fields of an entry, and what cannot be chosen together.
class EntryFormViewTest extends EntryScreenTest {

    @Autowired
    CycleService cycles;

    @Autowired
    TestCorrections corrections;

    @Autowired
    RemarkQueries remarks;

    private Entry entry;

    @BeforeEach
    void anEntryWaits() {
        entry = city.entry(year, 1);
    }

    @Test
    void whatThePlanningOfficeAsksStandsOpenUntilSomethingIsWritten() {
        visit("drafter", entry);
        assertThat(words()).doesNotContain("注意事項");
        instructions("・数字には時点を書いてください。");
        openPage(entry);
        assertThat(words()).contains("令和8年度の入力にあたっての注意事項", "数字には時点を書いてください。");
        assertThat(instructions().isOpen()).isTrue();
        write("主な取組実績", "・岸壁を直しました。");
        openPage(entry);
        assertThat(instructions().isOpen()).isFalse();
    }

    @Test
    void noneAndNamesOfProgrammesCannotStandTogether() {
        visit("drafter", entry);
        MultiSelectComboBox<String> named = programmes();
        assertThat(words()).contains("どちらか一方");
        none();
        named.setItems("港まつり事業", "海岸清掃事業");
        new MultiSelectComboBoxTester<>(named).selectItem("港まつり事業");
        none();
        assertThat(named.getValue()).isEmpty();
        assertThat(named.isEnabled()).isFalse();
        none();
        assertThat(named.getValue()).containsExactly("港まつり事業");
        assertThat(named.isEnabled()).isTrue();
    }

    @Test
    void thePreviewIsAsWideAsTheCellAndCountsItsLines() {
        visit("drafter", entry);
        write("主な取組実績", "・岸壁を直しました。\n・灯台をともしました。");
        assertThat(words()).contains("印刷の見え方（約2行）");
    }

    @Test
    void whatWasSaidAboutLastYearsEntryIsReadByThoseWhoWorkOnThisYears() {
        CycleId before = city.publishedBefore(year);
        corrections.reword(before, 1, "・昨年は二回の点検を行いました。");
        TestCity.done(city.take("reviewer2", Step.CLAIM, city.entry(before, 1)));
        TestCity.done(city.take("reviewer2", Step.RETURN, city.entry(before, 1), "点検の回数の出典を書いてください"));
        visit("drafter", entry);
        assertThat(words()).contains("審査の指摘", "数字の写し間違いのため", "点検の回数の出典を書いてください");
        visit("drafter", city.entry(year, 2));
        assertThat(words()).doesNotContain("審査の指摘");
        assertThat(city.as("otherdrafter", () -> remarks.lastYear(entry.id()))).isEmpty();
        assertThat(city.as("auditor", () -> remarks.lastYear(entry.id()))).hasSize(2);
    }

    private void instructions(String text) {
        CycleSettings settings = new CycleSettings(
                "みなと市 市長公約の進み具合", LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 15), text, true, false);
        city.as("reviewer", () -> {
            cycles.change(year, settings);
            return year;
        });
    }

    private NativeDetails instructions() {
        return find(NativeDetails.class).all().stream()
                .filter(fold -> fold.getSummaryText().contains("注意事項"))
                .findFirst()
                .orElseThrow();
    }

    private void none() {
        test(find(Checkbox.class).withLabel("該当する事業はない").single()).click();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> programmes() {
        return find(MultiSelectComboBox.class).withLabel("関連事業").single();
    }
}
