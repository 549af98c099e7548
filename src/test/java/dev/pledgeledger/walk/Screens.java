package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Every screen there is, with somebody of the sample city who opens it; found by the routes, so that none is left
/// out.
final class Screens {

    /// Only a city that is not founded yet shows it.
    private static final String SETUP = "setup";

    /// What breaks the rules of the house, to see them broken.
    private static final String EXAMPLES = "dev.pledgeledger.architecture.wrong";

    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("", "tanto"),
            Map.entry("entries", "tanto"),
            Map.entry("entries/:entry", "tanto"),
            Map.entry("guide/:guide?", "tanto"),
            Map.entry("my-deputies", "kacho"),
            Map.entry("read-afterwards", "kacho"),
            Map.entry("help/workflow", "tanto"),
            Map.entry("sign-in", ""),
            Map.entry("sign-in/code", ""),
            Map.entry("sign-in/password", ""),
            Map.entry("my-settings", "tanto"),
            Map.entry("staff-transfers", "kanri"),
            Map.entry("review", "kikaku"),
            Map.entry("proofreading", "kikaku"),
            Map.entry("cycles", "kikaku"),
            Map.entry("rating-scale", "tanto"),
            Map.entry("import", "kanri"),
            Map.entry("workbook", "tanto"),
            Map.entry("manifesto", "kikaku"),
            Map.entry("programmes", "kikaku"),
            Map.entry("words", "kikaku"),
            Map.entry("publication", "kikaku"),
            Map.entry("compare", "tanto"),
            Map.entry("sign-off", "shicho"),
            Map.entry("reconciliation", "shicho"),
            Map.entry("audit", "kansa"),
            Map.entry("departments", "kanri"),
            Map.entry("calendar", "kanri"),
            Map.entry("reorganisations", "kikaku"),
            Map.entry("reorganisations/:reorganisation", "kikaku"),
            Map.entry("staff", "kanri"),
            Map.entry("stand-ins", "kanri"));

    private Screens() {}

    /// The addresses of all screens by who opens them; the empty login is a stranger.
    static Map<String, Set<String>> byPerson() {
        assertThat(routes()).as("who opens each screen").isEqualTo(new TreeSet<>(WHO.keySet()));
        return WHO.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> routes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("dev.pledgeledger").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(view -> view != null && !view.startsWith(EXAMPLES))
                .map(Screens::route)
                .filter(route -> !route.equals(SETUP))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String route(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Opens one of these addresses; of entries, the first there is.
    static void open(Page page, String route) {
        if (route.equals("entries/:entry")) {
            page.navigate("/entries");
            page.locator("vaadin-grid a.code").first().click();
            page.waitForURL("**/entries/*");
        } else if (route.equals("reorganisations/:reorganisation")) {
            page.navigate("/reorganisations");
            page.locator("vaadin-grid a").first().click();
            page.waitForURL("**/reorganisations/*");
        } else {
            page.navigate("/" + route.replaceFirst("/:.*", ""));
        }
        page.locator("h1").first().waitFor();
        Browser.settle(page);
    }
}
