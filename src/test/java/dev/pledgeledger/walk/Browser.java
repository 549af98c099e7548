package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A real browser for walks: `try (Browser browser = Browser.at(port)) { Page page = browser.person(); … }`.
/// Each person has a context of her own, so several can be signed in side by side. [#onFiles()] shows pages that no
/// server hands out.
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String FILES = "file:///";
    /// What axe checks that another colour can change.
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");
    static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double MOST_MILLISECONDS = 30_000;

    private static com.microsoft.playwright.@Nullable Browser running;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> persons = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /// One program serves all walks of this process, and ends with it: nobody shares more with another than that.
    private static com.microsoft.playwright.Browser running(Path program) {
        if (running == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
            running = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }
        return running;
    }

    /// Opens the browser on the application at this port. Without a browser the test is skipped; in CI it fails.
    public static Browser at(int port) {
        return open("http://localhost:" + port);
    }

    /// Opens the browser for pages that are files. Without a browser the test is skipped; in CI it fails.
    public static Browser onFiles() {
        return open(FILES);
    }

    private static Browser open(String address) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String missing = "no Chromium found: install it, or name it in the environment variable CHROMIUM";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return new Browser(running(program.orElseThrow()), address);
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A new person with a window of her own, signed in nowhere.
    public Page person() {
        return person(_ -> {});
    }

    /// A new person whose window is not the usual one.
    public Page person(Consumer<com.microsoft.playwright.Browser.NewContextOptions> wish) {
        var window = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(1440, 900)
                .setReducedMotion(ReducedMotion.REDUCE);
        wish.accept(window);
        BrowserContext context = chromium.newContext(window);
        persons.add(context);
        context.setDefaultTimeout(MOST_MILLISECONDS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        return page;
    }

    /// A new person who has signed in.
    public Page signedIn(String login, String password) {
        Page page = person();
        page.navigate("/sign-in");
        signIn(page, login, password);
        return page;
    }

    /// Fills in the sign-in page that is shown, and waits until it is left.
    public static void signIn(Page page, String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /// Waits until the page has told the server everything and shows every answer, as somebody does who looks first.
    public static void settle(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive())");
    }

    /// Checks the page as it stands, once it has its heading, with axe, by day and (its colours) by night, and keeps a
    /// picture of both.
    public void look(Page page, String name) {
        page.locator("h1").first().waitFor();
        look(page, name, ColorScheme.LIGHT);
        look(page, name + "-dark", ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void look(Page page, String name, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForTimeout(400);
        picture(page, name);
        // In one go instead of frame by frame: no page here has frames.
        AxeBuilder axe = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violationsOnly())
                .exclude("vaadin-connection-indicator");
        if (scheme == ColorScheme.DARK) {
            axe.withRules(COLOUR_RULES);
        }
        axe.analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().stream()
                        .filter(node -> !isOfTheLibrary(rule.getId(), node.getHtml()))
                        .forEach(node -> faults.add(name + ": " + rule.getId() + ": " + rule.getHelp() + ": "
                                + node.getHtml() + " " + node.getFailureSummary())));
    }

    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /// The menu of the component library says of its items that they are not selected, which no menu item can be, and
    /// while it is open holds an element that is no menu item.
    private static boolean isOfTheLibrary(String rule, String element) {
        return rule.equals("aria-allowed-attr") && element.startsWith("<vaadin-menu-bar-item")
                || rule.equals("aria-required-children") && element.startsWith("<vaadin-menu-bar ");
    }

    /// What was found so far on the pages that were looked at, and what the browser complained about.
    public List<String> complaints() {
        return List.copyOf(faults);
    }

    /// A page that is a file is shown whole, one of the application as its window shows it.
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(page.url().startsWith(FILES))
                .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /// Keeps a picture of where everybody stood last. Fails where a page that was looked at is hard to use for some,
    /// or asked for what the content policy forbids.
    @Override
    public void close() {
        int last = 0;
        for (BrowserContext person : persons) {
            for (Page page : person.pages()) {
                picture(page, "last-" + last++);
            }
            person.close();
        }
        assertThat(faults).isEmpty();
    }
}
