package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.progress.Revision;
import dev.pledgeledger.progress.Version;
import java.time.Instant;

/// A version in words: which one, from which step, by whom and when.
final class VersionText {

    private VersionText() {}

    static String of(Component screen, Version version) {
        return switch (version) {
            case Version.Numbered(Revision made) ->
                screen.getTranslation(
                        "progress.version.numbered",
                        made.number(),
                        screen.getTranslation("progress.version.step." + made.step()),
                        made.madeBy(),
                        Moment.text(made.madeAt()));
            case Version.InWork(var _, var _, String by, Instant at) ->
                at == null
                        ? screen.getTranslation("progress.version.inWork")
                        : screen.getTranslation("progress.version.inWorkBy", by, Moment.text(at));
            case Version.LastYear(var year, Revision published) ->
                screen.getTranslation(
                        published == null ? "progress.lastYear.titleNone" : "progress.lastYear.title", year.label());
        };
    }
}
