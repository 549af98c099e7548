package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.pledge.StructureService;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ScaleService;
import dev.pledgeledger.progress.SdgQueries;
import jakarta.annotation.security.PermitAll;

/// 評価区分とSDGs: what entries are rated by, and the goals they can name.
@Route(ProgressPaths.SCALE)
@Menu(title = "progress.scale.title", order = 79)
@PermitAll
class ScaleView extends Page implements BeforeEnterObserver {

    private final ScaleService scale;
    private final StructureService structure;
    private final PledgeQueries pledges;
    private final CycleQueries cycles;
    private final SdgQueries sdgs;
    private final Div grades = new Div();

    ScaleView(
            ScaleService scale,
            StructureService structure,
            PledgeQueries pledges,
            CycleQueries cycles,
            SdgQueries sdgs) {
        this.scale = scale;
        this.structure = structure;
        this.pledges = pledges;
        this.cycles = cycles;
        this.sdgs = sdgs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("progress.scale.title"));
        add(
                new H2(getTranslation("progress.scale.grades")),
                new Paragraph(getTranslation("progress.scale.lead")),
                grades,
                new Paragraph(new Anchor("guide/drafter", getTranslation("progress.scale.guide"))),
                new H2(getTranslation("progress.scale.goals")),
                new Paragraph(getTranslation("progress.scale.goals.lead")),
                cycles.current()
                        .map(year -> SdgTable.of(pledges.sdgGoals(), year.year(), sdgs.uses(year.id())))
                        .orElseGet(() -> SdgTable.of(pledges.sdgGoals())));
        show();
    }

    private void show() {
        grades.removeAll();
        grades.add(new ScaleTable(scale.definitions(), structure.mayChange(), this::change));
    }

    private void change(Rating rating) {
        new DefinitionDialog(rating, scale.definitions(), (words, reason) -> {
                    scale.define(rating, words, reason);
                    show();
                    Notices.done(getTranslation("progress.scale.done", rating.name()));
                })
                .open();
    }
}
