package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.pledge.SdgGoal;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Revision;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.proof.Field;
import dev.pledgeledger.proof.Finding;
import dev.pledgeledger.proof.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Everything a department writes about an entry: the texts for the middle of the page, the other fields for its
/// side. It keeps what is typed until the page lets go of it.
class EntryForm {

    private final Content opened;
    private final List<SdgGoal> goals;
    private final Section texts = new Section();
    private final Div fields = new Div();
    private final ProseField achievements;
    private final ProseField plans;
    private final LastPlans lastPlans;
    private final Checkbox ended = new Checkbox();
    private final RatingField rating;
    private final TextArea reason;
    private final TextArea answer;
    private final ProgrammesField programmes;
    private final MultiSelectComboBox<SdgGoal> sdgs = new MultiSelectComboBox<>();
    private final KeptAreas kept = new KeptAreas();
    private final FindingsList onRating = new FindingsList(text("progress.field.RATING"), finding -> {});

    EntryForm(EntryDetails details, FormChoices choices, Runnable changed) {
        opened = details.content();
        goals = choices.goals();
        achievements = new ProseField(PrintedColumn.ACHIEVEMENTS, opened.achievements(), changed)
                .helped(text("progress.form.marks"));
        plans = new ProseField(PrintedColumn.PLANS, opened.plans(), changed);
        lastPlans = new LastPlans(details, achievements);
        rating = new RatingField(choices.definitions(), opened.rating(), changed);
        reason = area("progress.field.RATING_REASON", "progress.form.reasonHelp", opened.ratingReason(), changed);
        answer = area("progress.field.ANSWER", "progress.form.answerHelp", opened.answer(), changed);
        programmes = new ProgrammesField(choices.programmes(), opened, changed);
        ended(changed);
        sdgs(changed);
        texts.addClassNames("panel", "this-year");
        texts.add(
                new H2(text("progress.thisYear.title", details.cycle().year().label())),
                new InstructionsFold(details.cycle(), opened.achievements().isEmpty()),
                answer,
                lastPlans.note(),
                achievements,
                lastPlans.unmentioned(),
                plans,
                ended);
        fields.addClassName("fields");
        fields.add(rating, onRating, reason, programmes, sdgs);
        kept.add(KeptAreas.Name.ACHIEVEMENTS, achievements.area());
        kept.add(KeptAreas.Name.PLANS, plans.area());
        kept.add(KeptAreas.Name.RATING_REASON, reason);
        kept.add(KeptAreas.Name.ANSWER, answer);
        kept.stored();
        explain(details);
    }

    private void ended(Runnable changed) {
        ended.setLabel(text("progress.form.ended"));
        ended.setValue(opened.ended());
        ended.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private void sdgs(Runnable changed) {
        sdgs.setLabel(text("progress.field.SDGS"));
        sdgs.setItemLabelGenerator(goal -> goal.number() + " " + goal.name());
        sdgs.setItems(PartOfName.of(sdgs.getItemLabelGenerator()), goals);
        sdgs.setValue(named(goals, opened));
        sdgs.setWidthFull();
        sdgs.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private static List<SdgGoal> named(List<SdgGoal> goals, Content content) {
        return goals.stream()
                .filter(goal -> content.sdgs().contains(goal.number()))
                .toList();
    }

    private TextArea area(String label, String help, String value, Runnable changed) {
        TextArea area = new TextArea(text(label));
        area.setHelperText(text(help));
        area.setValue(value);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(ProseField.PAUSE_MILLISECONDS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return area;
    }

    /// Shows the fields that the entry, as it stands now, asks for.
    void explain(EntryDetails details) {
        boolean asked = details.possibilities().getOrDefault(Step.SUBMIT, List.of()).stream()
                .anyMatch(Refusal.RatingReasonMissing.class::isInstance);
        reason.setVisible(asked || !reason.getValue().isBlank());
        answer.setVisible(details.standingReturn().isPresent());
        lastPlans.show();
    }

    /// What is typed at this moment, for the proofreader. That a rating goes down without a reason is said by the
    /// steps.
    Written written(EntryDetails details) {
        Revision before = details.lastYear();
        List<String> names = new ArrayList<>(programmes.programmes());
        names.addAll(details.departments().achievements());
        names.addAll(details.departments().plans());
        return new Written(
                details.cycle().year(),
                achievements.area().getValue(),
                plans.area().getValue(),
                new Written.Rated(
                        rating.rating(),
                        before == null ? null : before.content().rating(),
                        true),
                names,
                lastPlans.proposal());
    }

    /// Shows what the proofreader has found.
    void found(List<Finding> findings) {
        Map<Field, List<Finding>> byField = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.place().field()));
        achievements.found(byField.getOrDefault(Field.ACHIEVEMENTS, List.of()));
        plans.found(byField.getOrDefault(Field.PLANS, List.of()));
        onRating.show(byField.getOrDefault(Field.RATING, List.of()));
    }

    /// What is typed at this moment has been stored.
    void stored() {
        kept.stored();
    }

    /// Puts this into the fields.
    void put(Content content) {
        kept.put(content);
        rating.show(content.rating());
        ended.setValue(content.ended());
        programmes.show(content.programmes(), content.noProgrammes());
        sdgs.setValue(named(goals, content));
    }

    /// What is typed at this moment.
    Content content() {
        Rating chosen = rating.rating();
        return new Content(
                achievements.prose(),
                plans.prose(),
                chosen,
                reason.getValue().strip(),
                opened.carriedOver() && chosen == null,
                ended.getValue(),
                programmes.programmes(),
                programmes.none(),
                sdgs.getValue().stream().map(SdgGoal::number).sorted().toList(),
                answer.getValue().strip());
    }

    Section texts() {
        return texts;
    }

    Component fields() {
        return fields;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
