package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pledgeledger.common.ui.BackgroundWork;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.publication.PreviewService;

/// 下見: has the public site with all its files built as it would be, and leads there.
class PreviewPanel extends Composite<Div> {

    private final PreviewService previews;
    private final CycleId year;
    private final Div news = new Div();
    private final Button build = new Button(getTranslation("publication.preview.build"), click -> build());

    PreviewPanel(PreviewService previews, CycleId year) {
        this.previews = previews;
        this.year = year;
        news.getElement().setAttribute("role", "status");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("publication.preview.site")),
                        new Paragraph(getTranslation("publication.preview.explained")),
                        build,
                        news);
    }

    private void build() {
        build.setEnabled(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("publication.preview.building"));
        news.removeAll();
        news.add(new Paragraph(getTranslation("publication.preview.building")), bar);
        BackgroundWork.start(UI.getCurrent(), screen -> previews.build(year), this::show, () -> {
            news.removeAll();
            build.setEnabled(true);
        });
    }

    private void show(String address) {
        Anchor link = new Anchor(address, getTranslation("publication.preview.open"));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        news.add(new Paragraph(link));
    }
}
