package dev.pledgeledger.progress.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.progress.Evidence;
import dev.pledgeledger.progress.EvidenceId;
import dev.pledgeledger.progress.EvidenceQueries;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/// Hands a file out to be saved, never to be shown inside of the application. The service decides anew, each time,
/// whether the person may have it.
class EvidenceDownload implements DownloadHandler {

    private final EvidenceId id;
    private final Evidence.File file;
    private final EvidenceQueries queries;

    EvidenceDownload(EvidenceId id, Evidence.File file, EvidenceQueries queries) {
        this.id = id;
        this.file = file;
        this.queries = queries;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content;
        try {
            content = queries.content(id);
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        } catch (Refused gone) {
            event.getResponse().setStatus(HttpStatusCode.GONE.getCode());
            return;
        }
        VaadinResponse response = event.getResponse();
        event.setFileName(file.name());
        event.setContentType(file.type().mediaType());
        event.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }
}
