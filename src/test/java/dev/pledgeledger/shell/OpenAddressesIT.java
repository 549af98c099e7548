package dev.pledgeledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.database.FreshDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What can be reached without signing in, and with what headers.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase(FreshDatabase.Before.METHOD)
class OpenAddressesIT {

    private static final String PASSWORD = "kawa-no-nagare-77";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Installation installation;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    SystemActors systemActors;

    final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void city() throws Exception {
        systemActors.run("test", () -> {
            installation.foundSample("見本市");
            return accounts.add(new NewStaff("hanako", new StaffDetails("佐久間 花子", "", null), PASSWORD, List.of()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/staff", "/departments", "/no-such-page", "/preview/1/2026/", "/preview/1/report.pdf"})
    void everyScreenAsksForASignIn(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/styles/tokens.css",
                "/scripts/composing.js",
                "/pictures/desk.png",
                "/sign-in"
            })
    void theseAreOpen(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void thePublishedSiteAsksForNoSignIn() throws Exception {
        assertThat(get("/public/").statusCode()).isNotIn(302, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/actuator/health", "/styles/tokens.css"})
    void noOtherSiteMayFrameItOrHearWhereAReaderCameFrom(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void eachPageHasANonceOfItsOwn() throws Exception {
        assertThat(header(get("/sign-in"), "Content-Security-Policy"))
                .contains("'nonce-")
                .isNotEqualTo(header(get("/sign-in"), "Content-Security-Policy"));
    }

    @Test
    void aWrongPasswordLeadsBackAndTheRightOneIn() throws Exception {
        assertThat(header(signIn("not the password"), "Location")).endsWith("/sign-in?error");
        HttpResponse<String> in = signIn(PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(header(in, "Location")).doesNotContain("sign-in");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotConcernedWithPublicationSeesNoPreview() throws Exception {
        signIn(PASSWORD);
        assertThat(get("/preview/1/2026/").statusCode()).isEqualTo(403);
    }

    @Test
    void anotherSiteSignsNobodyIn() throws Exception {
        String form = "username=hanako&password=" + PASSWORD;
        assertThat(post(form, "cross-site").statusCode()).isEqualTo(403);
        assertThat(header(get("/"), "Location")).endsWith("/sign-in");
        assertThat(header(post(form, "same-origin"), "Location")).doesNotContain("sign-in");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void closingTheAccountEndsTheSessionAtOnce() throws Exception {
        signIn(PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);
        systemActors.run("test", () -> {
            accounts.deactivate(staff.byLogin("hanako").orElseThrow().id());
            return null;
        });
        assertThat(header(get("/"), "Location")).endsWith("/sign-in?ended");
        assertThat(header(signIn(PASSWORD), "Location")).endsWith("/sign-in?error");
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        return post(
                "username=hanako&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1)), "same-origin");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form, String from) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Sec-Fetch-Site", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
