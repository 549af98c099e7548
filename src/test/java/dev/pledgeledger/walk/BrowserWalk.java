package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What a look at a page finds.
class BrowserWalk {

    @Test
    void whatIsHardToUseByDayOrOnlyByNightIsFound() {
        Browser browser = Browser.onFiles();
        Page page = browser.person();
        page.setContent("""
                <!doctype html><html lang="ja"><head><title>頁</title><style>
                p { color: #000; background: #fff }
                @media (prefers-color-scheme: dark) { p { color: #555; background: #333 } }
                </style></head><body><main><h1>頁</h1><p>読めますか</p><img src="data:,"></main></body></html>
                """);

        browser.look(page, "hard-to-use");

        assertThat(browser.complaints())
                .hasSize(2)
                .anyMatch(one -> one.startsWith("hard-to-use: image-alt: "))
                .anyMatch(one -> one.startsWith("hard-to-use-dark: color-contrast: "));
        assertThatThrownBy(browser::close).isInstanceOf(AssertionError.class);
    }
}
