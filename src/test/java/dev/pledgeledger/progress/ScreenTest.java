package dev.pledgeledger.progress;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.PledgeLedger;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// A test of screens without a browser, in the sample city of the tests, which is founded anew for each.
@DatabaseTest(FreshDatabase.Before.METHOD)
@ViewPackages(classes = PledgeLedger.class)
public abstract class ScreenTest extends SpringBrowserlessTest {

    private static final List<String> WORDED = List.of("label", "helperText", "errorMessage", "header", "message");

    @Autowired
    protected TestCity city;

    protected CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    /// Somebody of the city comes to her screen.
    protected void signIn(String login) {
        Authentication person =
                city.as(login, () -> SecurityContextHolder.getContext().getAuthentication());
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext().setAuthentication(person);
        initVaadinEnvironment();
        VaadinSession.getCurrent().setLocale(Locale.JAPANESE);
        UI.getCurrent().setLocale(Locale.JAPANESE);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /// Opens an address as it would be typed.
    protected void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        roundTrip();
    }

    /// The rows of the one grid on the screen, in their order.
    @SuppressWarnings("unchecked")
    protected <T> List<T> rows(Class<T> kind) {
        Grid<T> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(index -> kind.cast(test(grid).getRow(index)))
                .toList();
    }

    /// The codes of the entries listed on the screen.
    protected List<String> codes() {
        return rows(EntryRow.class).stream().map(row -> row.code().toString()).toList();
    }

    /// Presses the button that says so; with the same word in a dialog, the one there.
    protected void press(String verb) {
        test(find(Button.class).withText(verb).last()).click();
        roundTrip();
    }

    /// The first button that says so.
    protected Button button(String verb) {
        return find(Button.class).withText(verb).all().getFirst();
    }

    /// Says yes to what the screen asks.
    protected void confirm() {
        test(find(ConfirmDialog.class).all().getLast()).confirm();
    }

    /// Types the reason that a dialog wants.
    protected void reason(String text) {
        test(find(TextArea.class).all().stream()
                        .filter(area -> "理由".equals(area.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(text);
    }

    /// The newest message: a dialog that is open carries it.
    protected String told() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    /// All words on the screen, dialogs and messages included, but for the rows of grids.
    protected String words() {
        return wordsOf(UI.getCurrent()).collect(Collectors.joining("\n"));
    }

    /// The words of one part of the screen.
    protected static Stream<String> wordsOf(Component component) {
        if (component.getElement().isTextNode() || !component.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = component instanceof Html html
                ? Stream.of(Jsoup.parse(html.getInnerHtml()).text())
                : Stream.concat(
                        Stream.of(component.getElement().getText()),
                        WORDED.stream().map(name -> component.getElement().getProperty(name, "")));
        Stream<String> bare = component
                .getElement()
                .getChildren()
                .filter(child -> !child.isTextNode() && child.getComponent().isEmpty())
                .map(Element::getTextRecursively);
        return Stream.of(own, bare, component.getChildren().flatMap(ScreenTest::wordsOf))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty());
    }
}
