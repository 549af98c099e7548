package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.publication.HandOverService;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/// Hands the public site out as one file. The service decides anew, each time, whether the person may have it.
class BundleDownload implements DownloadHandler {

    private final HandOverService service;

    BundleDownload(HandOverService service) {
        this.service = service;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content;
        try {
            content = service.bundle();
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        } catch (Refused refused) {
            UI ui = event.getUI();
            var _ = ui.access(() -> Notices.wrong(ui.getTranslation(refused.textKey(), refused.arguments())));
            event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
            return;
        }
        event.setFileName("public-site.zip");
        event.setContentType("application/zip");
        event.setContentLength(content.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }
}
