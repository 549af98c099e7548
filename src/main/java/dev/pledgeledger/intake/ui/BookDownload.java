package dev.pledgeledger.intake.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.intake.BookFile;
import dev.pledgeledger.intake.BookQueries;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/// Hands out the workbook of a department as it stands at that moment. The service decides each time who may have it.
class BookDownload implements DownloadHandler {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DepartmentId department;
    private final BookQueries books;

    BookDownload(DepartmentId department, BookQueries books) {
        this.department = department;
        this.books = books;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        BookFile file;
        try {
            file = books.file(department);
        } catch (AccessDeniedException denied) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName(file.name());
        event.setContentType(TYPE);
        event.setContentLength(file.content().length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(file.content());
    }
}
