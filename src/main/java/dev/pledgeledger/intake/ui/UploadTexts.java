package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// What the upload field says, in the reader's language.
record UploadTexts(Component reader) {

    UploadI18N i18n() {
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
        return reader.getTranslation("intake.upload." + key);
    }
}
