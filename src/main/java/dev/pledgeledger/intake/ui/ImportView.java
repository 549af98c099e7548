package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.pledgeledger.common.ui.BackgroundWork;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.common.ui.UploadTexts;
import dev.pledgeledger.intake.Batch;
import dev.pledgeledger.intake.DraftService;
import dev.pledgeledger.intake.ImportDraft;
import dev.pledgeledger.intake.Intake;
import dev.pledgeledger.intake.IntakeFile;
import dev.pledgeledger.intake.Landing;
import dev.pledgeledger.intake.LandingRefusal;
import dev.pledgeledger.intake.LandingService;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.intake.TakingBackService;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;

/// 取込: a file is read and shown with its findings; only then is it landed, all of it or nothing.
@Route("import")
@Menu(title = "intake.view.title", order = 70)
@RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
class ImportView extends Page implements BeforeEnterObserver {

    private static final int MILLISECONDS_BETWEEN_NEWS = 700;
    private static final int NO_NEWS = -1;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final LandingService landing;
    private final DraftService drafts;
    private final DraftList begun;
    private final LandedList landed;
    private final Problems problems = new Problems();
    private final Div read = new Div();
    private final Upload upload;

    ImportView(LandingService landing, DraftService drafts, TakingBackService takingBack) {
        this.landed = new LandedList(takingBack);
        this.landing = landing;
        this.drafts = drafts;
        this.begun = new DraftList(drafts, this::goOn);
        this.upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IntakeFile.LIMIT);
        upload.setDropAllowed(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("intake.view.title"));
        upload.setI18n(new UploadTexts(this, IntakeFile.LIMIT / BYTES_PER_MEGABYTE).i18n());
        upload.addFileRejectedListener(
                refused -> problems.show(getTranslation("intake.refused"), List.of(refused.getErrorMessage())));
        add(new Paragraph(getTranslation("intake.view.lead")), upload, problems, begun, read, landed);
        begun.refresh();
        landed.refresh();
    }

    /// What was uploaded is read outside of any click: as long as the page is open, the browser asks for the news.
    @Override
    protected void onAttach(AttachEvent attached) {
        listen();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        left.getUI().setPollInterval(NO_NEWS);
    }

    private void listen() {
        getUI().ifPresent(ui -> ui.setPollInterval(MILLISECONDS_BETWEEN_NEWS));
    }

    /// Reads no more than a report can be long, whatever is sent.
    private void receive(UploadEvent sent) throws IOException {
        Reading reading = IntakeFile.read(sent.getInputStream());
        var _ = sent.getUI().access(() -> show(sent.getFileName(), reading));
    }

    private void show(String fileName, Reading reading) {
        problems.clear();
        read.removeAll();
        switch (reading) {
            case Reading.Refused(var refusal) ->
                problems.show(getTranslation("intake.refused"), List.of(refusal.message()));
            case Reading.Read(Intake intake) -> goOn(drafts.begin(fileName, intake));
        }
        upload.clearFileList();
    }

    /// Shows what was read, with what was mended in it so far; until then the list of drafts.
    private void goOn(ImportDraft draft) {
        problems.clear();
        begun.removeAll();
        read.removeAll();
        read.add(new IntakePanel(drafts, draft, this::against, this::land));
    }

    private List<String> against(Batch batch) {
        return landing.against(batch).stream().map(LandingRefusal::message).toList();
    }

    private void land(Batch batch, IntakePanel panel) {
        BackgroundWork.start(
                UI.getCurrent(),
                screen -> landing.land(batch, (stage, done, of) -> screen.show(() -> panel.progress(stage, done, of))),
                this::landed,
                this::listen);
    }

    private void landed(Landing result) {
        read.removeAll();
        begun.refresh();
        landed.refresh();
        switch (result) {
            case Landing.Landed(var cycle, var year, var entries) ->
                Notices.done(getTranslation("intake.done", year.label(), entries));
            case Landing.Refused(var reason) ->
                problems.show(getTranslation("intake.refused"), List.of(reason.message()));
        }
    }
}
