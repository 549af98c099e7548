package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.PackageId;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/// Hands a document about a package out. The document decides anew, each time, whether the person may have it.
class DocumentDownload implements DownloadHandler {

    private final PackageDocument document;
    private final PackageId about;
    private final String file;

    DocumentDownload(PackageDocument document, PackageId about, String file) {
        this.document = document;
        this.about = about;
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content;
        try {
            content = document.print(about);
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName(file);
        event.setContentType("application/pdf");
        event.setContentLength(content.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }
}
