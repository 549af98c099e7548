package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The addresses of the list as the application serves them.
class ListAddressesTest {

    @TempDir
    private static Path folder;

    private static MockMvc server = MockMvcBuilders.standaloneSetup().build();

    @BeforeAll
    static void serve() {
        PublicSite site = mock();
        when(site.marks()).thenReturn(SiteMarks.of(false));
        when(site.current()).thenReturn(SiteFixtures.write(SiteFixtures.city(), folder.resolve("site")));
        var files = new PublicSiteAddresses(site);
        server =
                MockMvcBuilders.standaloneSetup(files, new ListAddresses(files)).build();
    }

    @Test
    void withoutAQuestionItIsTheVeryFile() throws Exception {
        assertThat(ask("/public/2025/list/").getContentAsByteArray())
                .isEqualTo(Files.readAllBytes(folder.resolve("site/2025/list/index.html")));
    }

    @Test
    void aQuestionIsAnsweredAtEveryAddressOfTheList() throws Exception {
        for (String address :
                new String[] {"/public/2025/list/", "/public/2025/list/index.html", "/public/2025/editions/1/list/"}) {
            MockHttpServletResponse answer = ask(address + "?q=%E3%83%90%E3%82%B9&rating=C");
            Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));

            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.select("#q").val()).isEqualTo("バス");
            assertThat(page.select(".list-item:not([hidden]):not(.unticked) .code")
                            .eachText())
                    .containsExactly("3-1-1");
        }
    }

    @Test
    void whatIsNotPublishedHasNoAnswer() throws Exception {
        for (String address : new String[] {
            "/public/2031/list/",
            "/public/2025/editions/7/list/",
            "/public/2025/editions/2/list/",
            "/public/%2e%2e/list/"
        }) {
            assertThat(ask(address + "?q=x").getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theScriptIsServedAsOne() throws Exception {
        assertThat(ask("/public/list.js").getContentType()).startsWith("text/javascript");
    }

    private static MockHttpServletResponse ask(String address) throws Exception {
        return server.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
