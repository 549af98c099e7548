package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.EditorService;
import dev.pledgeledger.progress.RescuedTexts;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A session ends, a tab is closed and the network fails while somebody types.
@FreshDatabase(FreshDatabase.Before.METHOD)
class NoWordIsLostWalk extends CityWalk {

    private static final String FIELD = "主な取組実績";

    @Autowired
    EditorService editors;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void somethingIsStored() {
        city.walkTo(State.DRAFT, year, 1);
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsOfferedBack() {
        Page page = visit("drafter", entry(1));
        page.context().clearCookies();
        field(page, FIELD).fill("・岸壁を六か所直しました。");
        page.waitForCondition(() -> kept().isPresent());
        page.navigate("/entries/" + entry(1).id().value());
        Browser.signIn(page, "drafter", TestCity.PASSWORD);
        assertThat(page.getByText("保存できなかった入力が残っています").first()).isVisible();
        browser.look(page, "editor-rescued");
        button(page, "残っている入力に戻す").click();
        page.waitForCondition(() -> kept().isEmpty());
        assertThat(field(page, FIELD)).hasValue("・岸壁を六か所直しました。");
    }

    @Test
    void whatIsTypedJustBeforeTheTabIsClosedIsKept() {
        Page page = visit("drafter", entry(1));
        page.route("**/?v-r=uidl*", route -> {});
        field(page, FIELD).fill("・岸壁を七か所直しました。");
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Page again = visit("drafter", entry(1));
        again.waitForCondition(() -> kept().isPresent() || stored().contains("七か所"));
    }

    @Test
    void whatIsTypedWithoutANetworkArrivesWhenItIsBack() {
        Page page = visit("drafter", entry(1));
        page.context().setOffline(true);
        field(page, FIELD).fill("・岸壁を八か所直しました。");
        page.waitForTimeout(5_000);
        assertThat(stored()).doesNotContain("八か所");
        page.context().setOffline(false);
        page.waitForCondition(() -> stored().contains("八か所"));
        page.waitForCondition(() -> kept().isEmpty());
    }

    @Test
    void thoseWhoWriteAtTheSameTimeSeeEachOther() {
        Page drafter = visit("drafter", entry(1));
        city.addSecondDrafter();
        Page other = visit("drafter2", entry(1));
        assertThat(other.getByText("ほかに入力中の人: drafter")).isVisible();
        assertThat(drafter.getByText("ほかに入力中の人: drafter2")).isVisible();
        browser.look(drafter, "editor-others");
        other.navigate("/entries");
        assertThat(drafter.getByText("ほかに入力中の人")).hasCount(0);
    }

    private Optional<RescuedTexts> kept() {
        return city.as("drafter", () -> editors.rescued(entry(1).id()));
    }

    private String stored() {
        return database.sql("select achievements from working_copy where entry_id = :entry")
                .param("entry", entry(1).id().value())
                .query(String.class)
                .single();
    }
}
