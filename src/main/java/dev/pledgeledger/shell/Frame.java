package dev.pledgeledger.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.pledgeledger.common.Texts;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Sets up what holds for every screen: the page that starts it, messages of the connection, what a failure shows.
@Component
class Frame implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    }

    private void prepare(IndexHtmlResponse page) {
        Element script = page.getDocument().head().appendElement("script");
        script.attr("src", "./scripts/composing.js").attr("type", "module");
        page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", "./styles/icon.svg");
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.withNonce(nonce));
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.of(locale, "shell.connection.expired"));
        messages.setSessionExpiredMessage(Texts.of(locale, "shell.connection.expiredText"));
        messages.setInternalErrorCaption(Texts.of(locale, "shell.connection.failed"));
        messages.setInternalErrorMessage(Texts.of(locale, "shell.connection.failedText"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.of(locale, "shell.connection.cookies"));
        messages.setCookiesDisabledMessage(Texts.of(locale, "shell.connection.cookiesText"));
        return messages;
    }
}
