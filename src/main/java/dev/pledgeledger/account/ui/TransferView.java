package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.TransferPlan;
import dev.pledgeledger.account.TransferService;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.UploadTexts;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/// 異動: a file is held against the staff, its differences are looked at person by person, and then all of it is done.
@Route(AccountPaths.TRANSFERS)
@RolesAllowed("ADMINISTRATOR")
class TransferView extends Page implements BeforeEnterObserver {

    private static final int MILLISECONDS_BETWEEN_NEWS = 700;
    private static final int NO_NEWS = -1;
    private static final int MOST_BYTES = 1 << 20;

    private final TransferService transfers;
    private final Clock clock;
    private final DayField on = new DayField(getTranslation("account.moves.on"));
    private final Upload upload = new Upload((UploadHandler) this::receive);
    private final Div shown = new Div();
    private byte[] file = {};

    TransferView(TransferService transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("account.moves.title"));
        on.setValue(LocalDate.now(clock));
        on.setHelperText(getTranslation("account.moves.onHelp"));
        on.setRequiredIndicatorVisible(true);
        on.addValueChangeListener(change -> plan());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropAllowed(true);
        upload.setI18n(new UploadTexts(this, 1).i18n());
        upload.addFileRejectedListener(refused -> Notices.wrong(refused.getErrorMessage()));
        Anchor template = new Anchor(new TransferTemplate(transfers), getTranslation("account.moves.template"));
        add(
                new Paragraph(getTranslation("account.moves.lead")),
                new OrderedList(
                        new ListItem(template),
                        new ListItem(getTranslation("account.moves.edit")),
                        new ListItem(getTranslation("account.moves.look"))),
                on,
                upload,
                shown);
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

    /// One byte more than there may be says that there are too many.
    private void receive(UploadEvent sent) throws IOException {
        byte[] bytes = sent.getInputStream().readNBytes(MOST_BYTES + 1);
        var _ = sent.getUI().access(() -> take(bytes));
    }

    void take(byte[] bytes) {
        file = bytes;
        upload.clearFileList();
        plan();
    }

    private void plan() {
        shown.removeAll();
        if (file.length > 0 && !on.isEmpty()) {
            shown.add(new TransferPanel(transfers.plan(file, on.getValue()), this::apply));
        }
    }

    private void apply(TransferPlan seen) {
        int people = transfers.apply(file, seen);
        file = new byte[0];
        shown.removeAll();
        Notices.done(getTranslation("account.moves.done", people));
    }
}
