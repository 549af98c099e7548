package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.ui.RefusalTexts;
import dev.pledgeledger.signoff.DocumentNumberService;
import dev.pledgeledger.signoff.ExplanationService;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Asks before each decision on a package, takes it, and says what became of it.
class PackageDecisions {

    private final SignOffService service;
    private final ExplanationService explanations;
    private final DocumentNumberService numbers;
    private final CityCalendar calendar;
    private final Function<SignOffPackage, String> address;
    private final BiConsumer<String, List<String>> refused;

    /// @param address of the page of a package
    /// @param refused is told what did not happen, and why
    PackageDecisions(
            SignOffService service,
            ExplanationService explanations,
            DocumentNumberService numbers,
            CityCalendar calendar,
            Function<SignOffPackage, String> address,
            BiConsumer<String, List<String>> refused) {
        this.service = service;
        this.explanations = explanations;
        this.numbers = numbers;
        this.calendar = calendar;
        this.address = address;
        this.refused = refused;
    }

    void make(CycleId cycle, List<EntryId> chosen) {
        Confirm.ask(
                text("signoff.make.title", chosen.size()),
                text("signoff.make.consequence"),
                text("signoff.make.verb"),
                () -> told(service.makePackage(cycle, chosen), "signoff.make"));
    }

    void takeOut(SignOffPackage shown, List<EntryId> leaving) {
        new ReasonDialog(
                        text("signoff.takeOut.title", shown.number(), leaving.size()),
                        text("signoff.takeOut.consequence"),
                        text("signoff.takeOut.verb"),
                        reason -> told(
                                service.unpackage(shown.id(), shown.version(), leaving, reason), "signoff.takeOut"))
                .open();
    }

    void sign(SignOffPackage shown, String explanation) {
        Confirm.ask(
                text("signoff.sign.title", shown.number()),
                text("signoff.sign.consequence", shown.contents().entries()),
                text("signoff.sign.verb"),
                () -> told(service.signOff(shown.id(), shown.version(), explanation), "signoff.sign"));
    }

    void explain(SignOffPackage shown, String explanation) {
        told(explanations.explain(shown.id(), shown.version(), explanation), "signoff.explain");
    }

    void number(SignOffPackage shown, String number) {
        told(numbers.number(shown.id(), shown.version(), number), "signoff.number");
    }

    void readAfterwards(SignOffPackage shown) {
        told(service.readAfterwards(shown.id()), "signoff.read");
    }

    void sendBack(SignOffPackage shown, EntryRow row, LocalDate today) {
        SendBackDialog.open(
                row,
                today,
                calendar.days(),
                (request, target) -> told(service.sendBack(shown.id(), request, target), shown, row, target));
    }

    private void told(Outcome outcome, SignOffPackage shown, EntryRow row, State target) {
        switch (outcome) {
            case Outcome.Done done -> {
                Notices.done(text("signoff.sendBack.done." + target.name(), row.code()));
                show(shown);
            }
            case Outcome.Refused reasons ->
                refused.accept(
                        text("signoff.sendBack.refused", row.code()),
                        new RefusalTexts(UI.getCurrent().getLocale()).of(reasons.reasons()));
        }
    }

    private void told(SignOffOutcome outcome, String decision) {
        switch (outcome) {
            case SignOffOutcome.Done done -> {
                Notices.done(text(decision + ".done", done.made().number()));
                show(done.made());
            }
            case SignOffOutcome.Refused reasons ->
                refused.accept(
                        text(decision + ".refused"),
                        new ObstacleTexts(UI.getCurrent().getLocale()).of(reasons.obstacles()));
        }
    }

    private void show(SignOffPackage one) {
        UI ui = UI.getCurrent();
        Location page = new Location(address.apply(one));
        ui.navigate(page.getPath(), page.getQueryParameters());
        // The whole page anew, because the count in the menu has changed with it.
        ui.refreshCurrentRoute(false);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
