package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.database.FreshDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The address at which a page speaks up whose session may have ended.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase(FreshDatabase.Before.METHOD)
class EditorAddressIT {

    private static final String UNSAVED = """
            {"is":"unsaved","texts":{"achievements":"・岸壁を"}}""";

    @LocalServerPort
    int port;

    @Autowired
    TestCity city;

    @Autowired
    EditorService editors;

    EntryId entry;
    EditorSecret page;

    @BeforeEach
    void somebodyWrites() {
        entry = city.entry(city.found(), 1).id();
        page = city.as("drafter", () -> editors.open(entry));
    }

    @Test
    void aPageIsHeardWithoutSessionAndToken() throws Exception {
        HttpResponse<String> answer = post(page.value(), UNSAVED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"others\":[]}");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(city.as("drafter", () -> editors.rescued(entry)))
                .hasValueSatisfying(
                        kept -> assertThat(kept.typed().achievements()).isEqualTo("・岸壁を"));
    }

    @Test
    void withoutTheSecretNothingIsKept() throws Exception {
        assertThat(post("AAAA", UNSAVED).statusCode()).isEqualTo(404);
        assertThat(city.as("drafter", () -> editors.rescued(entry))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "null",
                "[]",
                "{}",
                "{\"is\":\"unsaved\"}",
                "{\"is\":\"unsaved\",\"texts\":{}}",
                "{\"is\":\"published\"}"
            })
    void whatIsNoSignOfLifeIsRefused(String body) throws Exception {
        assertThat(post(page.value(), body).statusCode()).isEqualTo(400);
    }

    @Test
    void moreThanTheFieldsCanHoldIsRefused() throws Exception {
        assertThat(post(page.value(), UNSAVED.replace("岸壁", "あ".repeat(20_001))).statusCode())
                .isEqualTo(400);
        assertThat(post(page.value(), UNSAVED.replace("岸壁", "a".repeat(2_000_000)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(city.as("drafter", () -> editors.rescued(entry))).isEmpty();
    }

    private HttpResponse<String> post(String secret, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/editors/" + secret))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
