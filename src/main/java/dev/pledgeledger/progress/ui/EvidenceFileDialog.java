package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.common.ui.UploadTexts;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EvidenceLimits;
import java.io.IOException;
import java.util.List;

/// Takes a file that backs an entry up: it is added as soon as it has arrived, under the title typed before.
class EvidenceFileDialog extends FormDialog {

    private final Entry entry;
    private final EvidenceDesk desk;
    private final Runnable added;
    private final TextField title;
    private final Upload upload = new Upload((UploadHandler) this::receive);
    private final Problems problems = new Problems();
    private String name = "";
    private byte[] content = {};

    EvidenceFileDialog(Entry entry, EvidenceDesk desk, Runnable added) {
        this.entry = entry;
        this.desk = desk;
        this.added = added;
        EvidenceLimits limits = desk.limits();
        decide(getTranslation("progress.evidence.add.file.title", entry.code().toString()), "");
        onlyShow();
        explain(getTranslation("progress.evidence.add.file.help", limits.megabytes()));
        title = ask(new TextField(getTranslation("progress.evidence.field.title")), "progress.evidence.refused.title");
        title.setHelperText(getTranslation("progress.evidence.field.title.file"));
        // A file can be dropped while the title still has the cursor.
        title.setValueChangeMode(ValueChangeMode.EAGER);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(limits.bytes());
        upload.setI18n(new UploadTexts(this, limits.megabytes()).i18n());
        upload.addFileRejectedListener(refused ->
                problems.show(getTranslation("progress.evidence.notAdded"), List.of(refused.getErrorMessage())));
        // What arrives is taken in outside of any click: this is how the browser comes to ask for the news.
        upload.getElement().addEventListener("upload-success", arrived -> {});
        show(problems);
        show(upload);
        beginAt(title);
    }

    @Override
    protected void act() {
        desk.service().addFile(entry.id(), title.getValue(), name, content);
        added.run();
    }

    /// Reads no more than a file may be long, whatever is sent.
    private void receive(UploadEvent sent) throws IOException {
        byte[] read = sent.getInputStream().readNBytes(desk.limits().bytes() + 1);
        var _ = sent.getUI().access(() -> {
            name = sent.getFileName();
            content = read;
            problems.clear();
            upload.clearFileList();
            decideNow();
            content = new byte[0];
        });
    }
}
