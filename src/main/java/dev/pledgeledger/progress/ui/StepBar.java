package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The foot of an entry's page, always visible: what was saved and when, the steps that can be taken from here with
/// every reason against each, and the way to the next entry. Its buttons stay the same while a page is open: a click
/// that arrives together with the last words typed must still find its button.
class StepBar extends Composite<Div> {

    private static final List<Step> FORWARD = List.of(Step.ASSIGN, Step.SUBMIT, Step.CONCUR, Step.APPROVE, Step.CLAIM);
    private static final List<Step> BACK =
            List.of(Step.RETURN, Step.OBJECT, Step.RELEASE, Step.PULL_BACK, Step.SETTLE, Step.DECLINE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private final Span saved = new Span();
    private final Span turn = new Span();
    private final Button save;
    private final Button next;
    private final Map<Step, ExplainedButton> buttons = new EnumMap<>(Step.class);
    private final OtherSteps others;
    private Optional<Step> forward = Optional.empty();
    private Optional<Step> back = Optional.empty();
    private @Nullable Location following;

    StepBar(Consumer<Step> take, Runnable saveNow) {
        save = new Button(getTranslation("progress.bar.save"), click -> saveNow.run());
        next = new Button(getTranslation("progress.bar.next"), click -> goOn());
        next.setSuffixComponent(new Span("Ctrl+."));
        others = new OtherSteps(take);
        next.addThemeVariants(ButtonVariant.TERTIARY);
        next.addClassName("bar-next");
        saved.addClassName("bar-saved");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassName("step-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.bar.label"));
        getContent().add(saved, save);
        add(Step.START, take);
        FORWARD.forEach(step -> add(step, take));
        BACK.forEach(step -> add(step, take));
        getContent().add(turn, others, next);
        shortcut(Key.ENTER, () -> forward.ifPresent(take), KeyModifier.CONTROL);
        shortcut(Key.ENTER, () -> back.ifPresent(take), KeyModifier.CONTROL, KeyModifier.SHIFT);
        shortcut(Key.PERIOD, this::goOn, KeyModifier.CONTROL);
    }

    private void add(Step step, Consumer<Step> take) {
        ExplainedButton button = new ExplainedButton(getTranslation(step.textKey()), () -> take.accept(step));
        buttons.put(step, button);
        getContent().add(button);
    }

    private void shortcut(Key key, Runnable action, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, action::run, key, modifiers).resetFocusOnActiveElement();
    }

    /// Shows what can be done with the entry as it stands.
    void show(EntryDetails details, Optional<Location> afterThis) {
        save.setVisible(details.isWritable());
        forward = FORWARD.stream().filter(details::mayTake).findFirst();
        back = BACK.stream()
                .filter(details::mayTake)
                .findFirst()
                .filter(step -> step == Step.RETURN || step == Step.OBJECT);
        buttons.forEach((step, button) -> show(step, button, details));
        turn.setText(getTranslation(
                details.isWritable()
                        ? "progress.turn.yours"
                        : "progress.turn." + details.entry().state()));
        turn.setVisible(buttons.values().stream().noneMatch(ExplainedButton::isVisible));
        others.show(details);
        following = afterThis.orElse(null);
        next.setVisible(following != null);
    }

    private void show(Step step, ExplainedButton button, EntryDetails details) {
        // Whoever may begin does so by typing.
        boolean byTyping = step == Step.START && details.mayTake(step);
        button.setVisible(details.offered().contains(step) && !byTyping);
        button.explain(new RefusalTexts(getLocale()).of(details.possibilities().getOrDefault(step, List.of())));
        boolean primary = forward.filter(step::equals).isPresent();
        Span keys = new Span(primary ? "Ctrl+Enter" : "Ctrl+Shift+Enter");
        keys.setVisible(primary || back.filter(step::equals).isPresent());
        button.button().setSuffixComponent(keys.isVisible() ? keys : null);
        button.button().setThemeVariant(ButtonVariant.PRIMARY, primary);
    }

    void saved(Instant at) {
        saved.setText(getTranslation("progress.bar.saved", TIME.format(at)));
    }

    void notSaved() {
        saved.setText(getTranslation("progress.bar.notSaved"));
    }

    private void goOn() {
        if (following != null) {
            QueueLine.go(following);
        }
    }
}
