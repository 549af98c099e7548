package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pledgeledger.common.ui.BackgroundWork;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.publication.HandOverService;
import dev.pledgeledger.publication.SiteService;
import dev.pledgeledger.publication.SiteState;
import java.util.Optional;

/// 公開サイト: whether citizens see what is published, and what to do where they do not.
class SitePanel extends Composite<Div> {

    private final SiteService site;
    private final Optional<HandOverService> handOver;
    private final Div news = new Div();

    /// @param handOver empty where she does not answer for the site
    SitePanel(SiteService site, Optional<HandOverService> handOver) {
        this.site = site;
        this.handOver = handOver;
        Anchor link = new Anchor("/public/", getTranslation("publication.public.open"));
        link.setRouterIgnore(true);
        news.getElement().setAttribute("role", "status");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("publication.public.title")), news, new Paragraph(link));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        SiteState state = site.state();
        show(state);
        if (state instanceof SiteState.Building) {
            follow(site::settled);
        }
    }

    private void follow(Settling work) {
        BackgroundWork.start(UI.getCurrent(), screen -> work.settle(), this::show, () -> {});
    }

    private void show(SiteState state) {
        news.removeAll();
        switch (state) {
            case SiteState.Current current -> {
                Span digest = new Span(current.manifest().digest());
                digest.addClassName("digest");
                news.add(
                        new Paragraph(getTranslation(
                                "publication.public.current",
                                Moment.text(current.since()),
                                current.manifest().digests().size())),
                        new Paragraph(new Span(getTranslation("publication.public.digest")), digest));
                handOver.ifPresent(this::bundle);
            }
            case SiteState.Building _ -> building();
            case SiteState.Failed failed -> {
                news.add(
                        attention(getTranslation("publication.public.failed", Moment.text(failed.since()))),
                        new Paragraph(getTranslation("publication.public.failed.reason", failed.reason())));
                if (handOver.isPresent()) {
                    news.add(new Button(getTranslation("publication.public.rebuild"), click -> {
                        building();
                        follow(site::rebuild);
                    }));
                }
            }
        }
    }

    private void bundle(HandOverService service) {
        Span fingerprint = new Span(service.fingerprint());
        fingerprint.addClassName("digest");
        news.add(
                new Paragraph(new Anchor(new BundleDownload(service), getTranslation("publication.bundle.download"))),
                new Paragraph(new Span(getTranslation("publication.bundle.explained")), fingerprint));
    }

    private void building() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("publication.public.building"));
        news.removeAll();
        news.add(new Paragraph(getTranslation("publication.public.building")), bar);
    }

    private static Paragraph attention(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("attention-line");
        return line;
    }

    /// What ends with the site built, or not.
    @FunctionalInterface
    private interface Settling {
        SiteState settle() throws InterruptedException;
    }
}
