package dev.pledgeledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.proof.Word.Use;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class WordListServiceIT {

    private static final WordDraft SEA =
            new WordDraft(Use.ANYWHERE, " うみべ ", List.of("海辺", " 海べ ", "海辺", ""), "条例に合わせる");

    @Autowired
    WordListService list;

    @Autowired
    ProofService proof;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void found() {
        city.found();
    }

    @Test
    void aCityBeginsWithTheStandardList() {
        assertThat(all().stream().map(ListedWord::word))
                .containsExactlyElementsOf(WordList.standard().words());
    }

    @Test
    void proofreadingGoesByTheListAsItStands() {
        assertThat(sea()).isEmpty();

        WordId id = add(SEA);
        assertThat(sea()).extracting(Finding::mend).containsExactly(new Mend("うみべ"));

        change(id, new WordDraft(Use.ANYWHERE, "浜辺", List.of("海辺"), ""));
        assertThat(sea()).extracting(Finding::mend).containsExactly(new Mend("浜辺"));

        remove(id);
        assertThat(sea()).isEmpty();
    }

    @Test
    void aWordThatContradictsTheListIsRefusedAndNothingIsChanged() {
        int before = all().size();

        assertRefused(new WordDraft(Use.NOUN, "", List.of("海辺"), ""), "入力してください");
        assertRefused(new WordDraft(Use.NOUN, "うみべ", List.of(" "), ""), "入力してください");
        assertRefused(new WordDraft(Use.NOUN, "うみべ", List.of("うみべ"), ""), "両方に当たります");
        assertRefused(new WordDraft(Use.ANYWHERE, "うみべ", List.of("うみ"), ""), "両方に当たります");
        assertRefused(new WordDraft(Use.NOUN, "とりくみ", List.of("取組"), ""), "両方に当たります");
        assertRefused(new WordDraft(Use.NOUN, "取り組み", List.of("とりくみ"), ""), "両方に当たります");
        assertRefused(new WordDraft(Use.NOUN, "とりくみ", List.of("取り組み"), ""), "「取組」の項にすでにあります");
        assertThat(all()).hasSize(before);
    }

    @Test
    void whatSomebodyElseTookOffTheListIsSaid() {
        WordId id = add(SEA);
        remove(id);

        assertThatThrownBy(() -> remove(id)).isInstanceOf(Refused.class).hasMessageContaining("除きました");
        assertThatThrownBy(() -> change(id, SEA)).isInstanceOf(Refused.class).hasMessageContaining("除きました");
    }

    @Test
    void everyChangeStandsInTheLogAndNoChangeDoesNot() {
        WordId id = add(SEA);
        change(id, SEA);
        change(id, new WordDraft(Use.NOUN, "浜辺", List.of("海辺"), ""));
        remove(id);

        assertThat(database.sql("""
                        select concat_ws(' ', action, subject_label, before ->> 'name', after ->> 'name', after ->> 'variants')
                        from audit_line where subject_kind = 'WORD' order by number""").query(String.class).list())
                .containsExactly("WORD_ADDED うみべ うみべ 海辺、海べ", "WORD_CHANGED 浜辺 うみべ 浜辺 海辺", "WORD_REMOVED 浜辺 浜辺");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor", "admin"})
    void onlyReviewersWriteTheListAndEverybodyReadsIt(String login) {
        WordId id = add(SEA);

        assertThat(city.as(login, list::all)).isNotEmpty();
        assertThatThrownBy(() -> city.as(login, () -> list.add(SEA))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city.as(login, () -> {
                    list.change(id, SEA);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city.as(login, () -> {
                    list.remove(id);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<Finding> sea() {
        return city.as("drafter", () -> proof.entry(Proofs.written("・海辺の道を直しました。", "", null)));
    }

    private List<ListedWord> all() {
        return city.as("drafter", list::all);
    }

    private WordId add(WordDraft draft) {
        return city.as("reviewer", () -> list.add(draft));
    }

    private void change(WordId id, WordDraft draft) {
        city.as("reviewer", () -> {
            list.change(id, draft);
            return true;
        });
    }

    private void remove(WordId id) {
        city.as("reviewer", () -> {
            list.remove(id);
            return true;
        });
    }

    private void assertRefused(WordDraft draft, String why) {
        assertThatThrownBy(() -> add(draft)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }
}
