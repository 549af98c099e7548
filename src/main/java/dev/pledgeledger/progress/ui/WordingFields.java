package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.BiFunction;

/// The two published texts to be reworded, each with how it prints. The rating is shown and stays.
class WordingFields implements StepFields {

    private final Content published;
    private final Div rating = new Div();
    private final ProseField achievements;
    private final ProseField plans;
    private final BiFunction<StepRequest, Content, Outcome> send;

    WordingFields(Content published, BiFunction<StepRequest, Content, Outcome> send) {
        this.published = published;
        this.send = send;
        rating.addClassName("fact");
        rating.add(new RatingBadge(published.rating()), new Span(rating.getTranslation("progress.wording.stays")));
        achievements = new ProseField(PrintedColumn.ACHIEVEMENTS, published.achievements(), () -> {})
                .helped(rating.getTranslation("progress.form.marks"));
        plans = new ProseField(PrintedColumn.PLANS, published.plans(), () -> {});
    }

    @Override
    public List<Component> components() {
        return List.of(rating, achievements, plans);
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public Outcome send(StepRequest request) {
        return send.apply(request, published.withTexts(achievements.prose(), plans.prose()));
    }
}
