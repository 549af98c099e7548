package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.StructureService;
import dev.pledgeledger.pledge.Wording;
import dev.pledgeledger.pledge.WordingService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Rewords a part of the manifesto, and shows what it once said and is going to say.
@Component
class WordingActions {

    private final WordingService wordings;
    private final StructureService structure;
    private final Clock clock;

    WordingActions(WordingService wordings, StructureService structure, Clock clock) {
        this.wordings = wordings;
        this.structure = structure;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void change(ManifestoPart part, Runnable changed) {
        String last = wordings.of(part.place()).getFirst().words();
        new ChangePartDialog(part, last, today(), rewording -> {
                    wordings.reword(part.place(), rewording);
                    changed.run();
                    Notices.done(text(
                            rewording.from().isAfter(today()) ? "pledge.change.planned" : "pledge.change.done",
                            name(part),
                            Wareki.day(rewording.from())));
                })
                .open();
    }

    void history(ManifestoPart part, Runnable changed) {
        List<Wording> all = wordings.of(part.place());
        WordingsDialog dialog = new WordingsDialog(part, all, today());
        if (structure.mayChange() && all.getFirst().isPlanned(today())) {
            dialog.offerToDrop(() -> drop(part, all.getFirst(), changed));
        }
        dialog.open();
    }

    private void drop(ManifestoPart part, Wording planned, Runnable changed) {
        new ReasonDialog(
                        text("pledge.wordings.drop.title", name(part)),
                        text(
                                "pledge.wordings.drop.text",
                                Wareki.day(Objects.requireNonNull(planned.from())),
                                planned.words()),
                        text("pledge.wordings.drop.verb"),
                        reason -> {
                            wordings.drop(part.place(), reason);
                            changed.run();
                            Notices.done(text("pledge.wordings.drop.done", name(part)));
                        })
                .open();
    }

    private static String name(ManifestoPart part) {
        return text(part.place().level().placeKey(), part.place().toString());
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
