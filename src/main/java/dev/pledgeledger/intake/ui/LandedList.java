package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.intake.LandedBatch;
import dev.pledgeledger.intake.TakingBackService;
import java.util.List;
import java.util.Optional;

/// 取込の記録: what has landed, and whether it can still be taken back.
class LandedList extends Div {

    private final TakingBackService service;

    LandedList(TakingBackService service) {
        this.service = service;
        addClassName("panel");
        setVisible(false);
    }

    void refresh() {
        removeAll();
        List<LandedBatch> all = service.all();
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(getTranslation("intake.landed.title"))
                .headings(
                        getTranslation("intake.drafts.file"),
                        getTranslation("intake.landed.as"),
                        getTranslation("intake.landed.by"),
                        getTranslation("intake.landed.back"));
        all.forEach(batch -> table.row(
                batch.fileName(),
                getTranslation("intake.landed.as." + batch.as().name()),
                getTranslation("intake.drafts.by", batch.by(), Moment.text(batch.at())),
                back(batch)));
        add(new H2(getTranslation("intake.landed.title")), table);
    }

    private Component back(LandedBatch batch) {
        LandedBatch.TakenBack taken = batch.takenBack();
        if (taken != null) {
            return new Span(getTranslation("intake.landed.taken", taken.by(), Moment.text(taken.at()), taken.reason()));
        }
        ExplainedButton button = new ExplainedButton(getTranslation("intake.takeBack.verb"), () -> ask(batch));
        button.button().addThemeVariants(ButtonVariant.SMALL);
        button.button().setAriaLabel(getTranslation("intake.takeBack.of", batch.fileName()));
        button.explain(service.against(batch).stream().map(this::words).toList());
        return button;
    }

    private void ask(LandedBatch batch) {
        ReasonDialog.trying(
                        getTranslation("intake.takeBack.title", batch.fileName()),
                        getTranslation("intake.takeBack.text." + batch.as().name()),
                        getTranslation("intake.takeBack.verb"),
                        reason -> take(batch, reason))
                .open();
    }

    private Optional<Component> take(LandedBatch batch, String reason) {
        try {
            service.takeBack(batch, reason);
        } catch (Refused refused) {
            Div why = new Div();
            refused.reasons().forEach(one -> why.add(new Div(words(one))));
            return Optional.of(why);
        }
        Notices.done(getTranslation("intake.takeBack.done", batch.fileName()));
        refresh();
        return Optional.empty();
    }

    private String words(Refused refused) {
        return getTranslation(refused.textKey(), refused.arguments());
    }
}
