package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// What an upload field says, in the reader's language.
///
/// @param megabytes how large a file may be
public record UploadTexts(Component reader, long megabytes) {

    public UploadI18N i18n() {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")).setMany(text("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")).setMany(text("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(text("tooMany"))
                .setFileIsTooBig(text("tooBig"))
                .setIncorrectFileType(text("wrongType")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("connecting"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("processing"))
                        .setHeld(text("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("remaining"))
                        .setUnknown(text("remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("failed"))
                        .setUnexpectedServerError(text("failed"))
                        .setForbidden(text("failed"))));
        return texts;
    }

    private String text(String key) {
        return reader.getTranslation("common.upload." + key, megabytes);
    }
}
