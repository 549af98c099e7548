package dev.pledgeledger.account.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.account.TransferService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;

/// Hands the staff out as a file of transfers. The service decides anew, each time, whether the person may have it.
class TransferTemplate implements DownloadHandler {

    private final TransferService transfers;

    TransferTemplate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content;
        try {
            content = transfers.template().getBytes(StandardCharsets.UTF_8);
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName("staff.csv");
        event.setContentType("text/csv; charset=utf-8");
        event.setContentLength(content.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }
}
