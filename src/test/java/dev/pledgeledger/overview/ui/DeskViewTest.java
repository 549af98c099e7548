package dev.pledgeledger.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskViewTest extends ScreenTest {

    @Test
    void aDrafterFindsWhatHerDepartmentHasToWrite() {
        signIn("drafter");
        open("");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2");
        assertThat(words()).contains("未着手 2");
    }

    @Test
    void aHeadFindsWhatWaitsForHerConfirmation() {
        city.walkTo(State.CONCURRENCE, year, 2);
        signIn("head");
        open("");
        assertThat(codes()).containsExactly("1-1-2");
    }

    @Test
    void aReviewerFindsWhatWasSubmitted() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("");
        assertThat(codes()).containsExactly("1-1-1");
    }

    @Test
    void theAddressHoldsTheChosenState() {
        city.walkTo(State.DRAFT, year, 1);
        signIn("drafter");
        open("?state=DRAFT");
        assertThat(codes()).containsExactly("1-1-1");
        open("?state=NONSENSE");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2");
    }

    @Test
    void whoHasNothingToDoIsToldWhereToLook() {
        signIn("auditor");
        open("");
        assertThat(words()).contains("いま、あなたを待っている取組はありません");
    }

    @SuppressWarnings("unchecked")
    private List<String> codes() {
        Grid<EntryRow> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(index -> test(grid).getRow(index).code().toString())
                .toList();
    }
}
