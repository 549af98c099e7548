package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.Dissent;
import dev.pledgeledger.progress.DissentQueries;
import dev.pledgeledger.progress.Eligibility;
import dev.pledgeledger.progress.EligibilityQueries;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.RatingDefinitions;
import dev.pledgeledger.progress.ReadingService;
import dev.pledgeledger.progress.RemarkQueries;
import dev.pledgeledger.progress.ScaleService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.Version;
import dev.pledgeledger.progress.VersionQueries;
import dev.pledgeledger.progress.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Everything the page of an entry reads.
@Component
class EntryReads {

    private static final int MOST = 2000;

    private final EntryDetailsQueries details;
    private final EligibilityQueries eligibility;
    private final DissentQueries dissents;
    private final EntryQueries entries;
    private final PledgeQueries pledges;
    private final ScaleService scale;
    private final DepartmentQueries departments;
    private final EvidenceDesk evidence;
    private final VersionQueries versions;
    private final ReadingService readings;
    private final RemarkQueries remarks;
    private final CityCalendar calendar;
    private final Clock clock;

    EntryReads(
            EntryDetailsQueries details,
            EligibilityQueries eligibility,
            DissentQueries dissents,
            EntryQueries entries,
            PledgeQueries pledges,
            ScaleService scale,
            DepartmentQueries departments,
            EvidenceDesk evidence,
            VersionQueries versions,
            ReadingService readings,
            RemarkQueries remarks,
            CityCalendar calendar,
            Clock clock) {
        this.details = details;
        this.eligibility = eligibility;
        this.dissents = dissents;
        this.entries = entries;
        this.pledges = pledges;
        this.scale = scale;
        this.departments = departments;
        this.evidence = evidence;
        this.versions = versions;
        this.readings = readings;
        this.remarks = remarks;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    BusinessDays days() {
        return calendar.days();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<EntryDetails> find(EntryId id) {
        return details.find(id);
    }

    EntryDetails again(EntryDetails known) {
        return details.find(known.entry().id()).orElseThrow();
    }

    /// Who may take the decision that is next.
    List<Eligibility> deciding(EntryDetails known) {
        return eligibility.of(known.entry().id());
    }

    /// What joint departments have objected to, beside what was said to it.
    Optional<DissentPanel> dissents(EntryDetails known) {
        List<Dissent> discussed = dissents.of(known.entry().id()).stream()
                .filter(Dissent::isDiscussed)
                .toList();
        return discussed.isEmpty() ? Optional.empty() : Optional.of(new DissentPanel(discussed));
    }

    /// What can be compared.
    Versions versions(EntryDetails known) {
        return versions.of(known.entry().id());
    }

    /// The person signed in has the newest of these before her; what is still being written is no version to have read.
    void opened(EntryDetails known, Versions versions) {
        if (versions.newest() instanceof Version.Numbered(var revision)) {
            readings.opened(known.entry().id(), revision.id());
        }
    }

    /// What to read beside the form.
    LastYearPanel lastYear(EntryDetails known) {
        return LastYearPanel.beside(known, remarks.lastYear(known.entry().id()));
    }

    EntryForm form(EntryDetails known, Runnable changed) {
        return new EntryForm(known, new FormChoices(pledges.programmes(), pledges.sdgGoals(), definitions()), changed);
    }

    /// What each grade means.
    RatingDefinitions definitions() {
        return scale.definitions();
    }

    /// The pledges an entry can move to.
    List<Pledge> pledges(EntryDetails known) {
        return pledges.pledges(known.cycle().manifesto(), known.cycle().asOf());
    }

    /// The entries whose row another one can join, those of the same pledge first.
    List<EntryRow> neighbours(EntryDetails known) {
        EntryFilter movable = EntryFilter.of(known.cycle().id()).in(Step.JOIN.startsFrom());
        return entries.rows(movable, 0, MOST).stream()
                .filter(row -> !row.id().equals(known.entry().id()))
                .sorted(Comparator.comparing(
                        row -> !row.code().equals(known.entry().code())))
                .toList();
    }

    List<DepartmentRow> departments() {
        return departments.open();
    }

    /// What backs the entry up, for those who may know.
    Optional<EvidencePanel> evidence(EntryDetails known, Runnable changed) {
        return evidence.panel(known.entry(), changed);
    }
}
