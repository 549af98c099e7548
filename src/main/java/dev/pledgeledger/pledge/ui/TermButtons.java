package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.pledge.Manifesto;
import dev.pledgeledger.pledge.TermService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins a manifesto, and says when a term ends.
@Component
class TermButtons {

    private final TermService terms;

    TermButtons(TermService terms) {
        this.terms = terms;
    }

    Button begin(Runnable changed) {
        return new Button(
                text("pledge.term.begin.verb"),
                click -> new BeginManifestoDialog((title, endsOn) -> {
                            terms.begin(title, endsOn);
                            changed.run();
                            Notices.done(text("pledge.term.begin.done", title.strip()));
                        })
                        .open());
    }

    Button change(Manifesto manifesto, Runnable changed) {
        Button button = new Button(label(manifesto.endsOn()));
        button.addClickListener(click -> new TermDialog(manifesto, endsOn -> {
                    terms.endOn(manifesto.id(), endsOn);
                    changed.run();
                    Notices.done(text("pledge.term.change.done", manifesto.title()));
                })
                .open());
        return button;
    }

    private static String label(@Nullable LocalDate endsOn) {
        return endsOn == null ? text("pledge.term.unknown") : text("pledge.term.until", Wareki.day(endsOn));
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
