package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.report.Departments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the versions of an entry that can be compared: to those who work on it all of them, to everybody else only
/// what is signed off or published.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VersionQueries {

    private final Entries entries;
    private final Texts texts;
    private final Situations situations;
    private final Readings readings;
    private final ConcurrenceRequests departments;
    private final CycleQueries cycles;
    private final AuditQueries audit;
    private final EntryAccess access;

    VersionQueries(
            Entries entries,
            Texts texts,
            Situations situations,
            Readings readings,
            ConcurrenceRequests departments,
            CycleQueries cycles,
            AuditQueries audit,
            EntryAccess access) {
        this.entries = entries;
        this.texts = texts;
        this.situations = situations;
        this.readings = readings;
        this.departments = departments;
        this.cycles = cycles;
        this.audit = audit;
        this.access = access;
    }

    /// What can be compared of an entry, for somebody who may read it.
    public Versions of(EntryId id) {
        Entry entry = entries.find(id).orElseThrow(NoSuchElementException::new);
        Situation situation = situations.of(entry);
        access.check(situation.actor(), entry);
        boolean drafts = access.readsDrafts(situation.actor(), entry);
        List<Version> all = new ArrayList<>();
        inWork(situation).filter(version -> drafts).ifPresent(all::add);
        texts.revisions(id).stream()
                .filter(revision -> drafts
                        || revision.id().equals(entry.revision())
                        || revision.id().equals(entry.published()))
                .map(Version.Numbered::new)
                .forEach(all::add);
        all.add(lastYear(entry));
        return new Versions(all, null).since(lastRead(situation, all).orElse(null));
    }

    private Optional<Version> inWork(Situation situation) {
        Entry entry = situation.entry();
        Revision latest = situation.latest();
        Departments today = departments.departments(entry);
        boolean asRevised = latest != null
                && latest.content().equals(situation.content())
                && (entry.state().isSettled() || latest.departments().equals(today));
        return asRevised
                ? Optional.empty()
                : Optional.of(texts.workingCopy(entry.id())
                        .map(copy -> new Version.InWork(copy.content(), today, copy.savedBy(), copy.savedAt()))
                        .orElseGet(() -> new Version.InWork(situation.content(), today, "", null)));
    }

    private Version lastYear(Entry entry) {
        return new Version.LastYear(
                cycles.find(entry.cycle()).orElseThrow().year().previous(),
                Optional.ofNullable(entry.previous())
                        .flatMap(entries::find)
                        .flatMap(last -> texts.revision(last.published()))
                        .orElse(null));
    }

    /// What she read or acted on last, before the newest one.
    private Optional<Version> lastRead(Situation situation, List<Version> all) {
        EntryId entry = situation.entry().id();
        Optional<StaffId> me = situation.actor().person();
        List<RevisionId> read = me.stream()
                .flatMap(person -> Stream.concat(
                        readings.of(entry, person).stream(),
                        audit.about(Subject.Kind.ENTRY, entry.value()).stream()
                                .filter(line -> Objects.equals(
                                        person.value(), line.who().staff()))
                                .flatMap(line -> Stream.ofNullable(line.revision()))
                                .map(RevisionId::new)))
                .toList();
        return all.stream()
                .skip(1)
                .filter(version -> version instanceof Version.Numbered(var revision) && read.contains(revision.id()))
                .max(Comparator.comparingInt(
                        version -> ((Version.Numbered) version).revision().number()));
    }
}
