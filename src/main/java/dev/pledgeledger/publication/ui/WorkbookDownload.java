package dev.pledgeledger.publication.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.EditionRow;
import java.io.IOException;

/// Hands out an edition as a workbook. It is made when it is asked for, because each one carries its moment: among the
/// files of the public site it would be another one at every build.
class WorkbookDownload implements DownloadHandler {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EditionRow edition;
    private final EditionQueries editions;

    WorkbookDownload(EditionRow edition, EditionQueries editions) {
        this.edition = edition;
        this.editions = editions;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content = editions.workbook(edition.id());
        event.setFileName("report-%s-%d.xlsx".formatted(edition.address(), edition.number()));
        event.setContentType(TYPE);
        event.setContentLength(content.length);
        event.getOutputStream().write(content);
    }
}
