package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.common.ui.UploadTexts;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.intake.BookChoice;
import dev.pledgeledger.intake.BookOutcome;
import dev.pledgeledger.intake.BookQueries;
import dev.pledgeledger.intake.BookReading;
import dev.pledgeledger.intake.BookService;
import dev.pledgeledger.intake.IntakeFile;
import dev.pledgeledger.progress.ui.RefusalTexts;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// 入力用ブック: a department's entries as an Excel file, to be had, filled in anywhere, and brought back. What came back
/// is shown beside the ledger; only then is it taken over, all that was chosen or nothing.
@Route("workbook")
@Menu(title = "intake.book.title", order = 15)
@StyleSheet("context://styles/entry.css")
@RolesAllowed({"DRAFTER", "REVIEWER"})
class BookView extends Page implements BeforeEnterObserver {

    static final String DEPARTMENT = "department";

    private static final int MILLISECONDS_BETWEEN_NEWS = 700;
    private static final int NO_NEWS = -1;

    private final BookQueries books;
    private final BookService service;
    private final Problems problems = new Problems();
    private final Div read = new Div();
    private final Upload upload;

    BookView(BookQueries books, BookService service) {
        this.books = books;
        this.service = service;
        this.upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IntakeFile.LIMIT);
        upload.setDropAllowed(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("intake.book.title"));
        Optional<Cycle> year = books.year();
        if (year.isEmpty()) {
            add(new EmptyState(getTranslation("intake.book.noYear")));
            return;
        }
        header().setNote(year.orElseThrow().year().label());
        upload.setI18n(new UploadTexts(this, IntakeFile.LIMIT >> 20).i18n());
        upload.addFileRejectedListener(
                refused -> problems.show(getTranslation("intake.refused"), List.of(refused.getErrorMessage())));
        add(
                new H2(getTranslation("intake.book.take.title")),
                new Paragraph(getTranslation("intake.book.take.text")),
                new BookTaking(
                        books,
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter(DEPARTMENT)
                                .orElse("")),
                new H2(getTranslation("intake.book.back.title")),
                new Paragraph(getTranslation("intake.book.back.text")),
                upload,
                problems,
                read);
    }

    /// What was uploaded is read outside of any click: as long as the page is open, the browser asks for the news.
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(MILLISECONDS_BETWEEN_NEWS);
    }

    @Override
    protected void onDetach(DetachEvent left) {
        left.getUI().setPollInterval(NO_NEWS);
    }

    private void receive(UploadEvent sent) throws IOException {
        byte[] file = sent.getInputStream().readNBytes(IntakeFile.LIMIT + 1);
        var _ = sent.getUI().access(() -> {
            upload.clearFileList();
            show(sent.getFileName(), file);
        });
    }

    private void show(String fileName, byte[] file) {
        problems.clear();
        read.removeAll();
        switch (books.read(fileName, file)) {
            case BookReading.Refused(var reason) -> problems.show(getTranslation("intake.refused"), List.of(reason));
            case BookReading.Read book ->
                read.add(new BookPanel(book, choices -> take(book, choices, () -> show(fileName, file))));
        }
    }

    private void take(BookReading.Read book, List<BookChoice> choices, Runnable again) {
        switch (service.take(book, choices)) {
            case BookOutcome.Taken(var entries) -> {
                problems.clear();
                read.removeAll();
                Notices.done(getTranslation("intake.book.done", entries));
            }
            case BookOutcome.Refused(var entry, var reasons) -> {
                again.run();
                problems.show(
                        getTranslation(
                                "intake.book.notTaken", entry.entry().code().toString()),
                        new RefusalTexts(getLocale()).of(reasons));
            }
        }
    }
}
