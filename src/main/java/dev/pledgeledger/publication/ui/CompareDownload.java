package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pledgeledger.publication.ComparisonCsv;
import dev.pledgeledger.publication.EditionComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Hands out a comparison as CSV.
record CompareDownload(NamedEdition before, NamedEdition after, EditionComparison comparison)
        implements DownloadHandler {

    Anchor link() {
        Anchor link = new Anchor(this, "");
        link.setText(link.getTranslation("publication.compare.csv"));
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] content = ComparisonCsv.of(comparison).getBytes(StandardCharsets.UTF_8);
        event.setFileName("compare-" + before.key() + "-" + after.key() + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        event.setContentLength(content.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(content);
    }
}
