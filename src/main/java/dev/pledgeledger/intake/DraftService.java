package dev.pledgeledger.intake;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Mends what was read, before it lands. Each mend is kept at once; the log hears of them when the import lands.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
public class DraftService {

    private final ImportDrafts drafts;
    private final CurrentActor actor;
    private final Clock clock;

    DraftService(ImportDrafts drafts, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    /// Keeps what was read. The same report goes on where its mending was left.
    public ImportDraft begin(String fileName, Intake intake) {
        Batch batch = Batch.of(fileName, intake, Batch.LandAs.PUBLISHED);
        drafts.begin(batch, kept());
        return drafts.find(batch.sha256()).orElseThrow();
    }

    /// Latest first.
    @Transactional(readOnly = true)
    public List<ImportDraft> all() {
        return drafts.all();
    }

    /// Mends, or declares findings right as they are.
    ///
    /// @throws Refused where nothing would change, an error is to stay unexplained, or somebody was faster
    public ImportDraft mend(ImportDraft seen, List<Repair> repairs, List<String> settles, String note) {
        if (repairs.isEmpty() && settles.isEmpty()) {
            throw new Refused("intake.mend.nothing");
        }
        if (repairs.stream()
                .flatMap(repair -> repair.typedNames().stream())
                .anyMatch(name -> name.isBlank() || BookText.deceives(name))) {
            throw new Refused("intake.mend.name");
        }
        boolean errorStays = repairs.isEmpty()
                && note.isBlank()
                && seen.checked().stream().anyMatch(one -> one.hinders() && settles.contains(one.id()));
        if (errorStays) {
            throw new Refused("intake.mend.reasonMissing");
        }
        ImportDraft.Kept now = kept();
        return keep(seen, seen.mending().and(new Mend(repairs, settles, note.strip(), now.by(), now.at())), now);
    }

    /// Takes the last mend back.
    public ImportDraft takeBack(ImportDraft seen) {
        return keep(seen, seen.mending().withoutLast(), kept());
    }

    /// Forgets the draft and everything mended in it.
    public void discard(ImportDraft seen) {
        if (!drafts.remove(seen)) {
            throw new Refused("intake.mend.overtaken");
        }
    }

    private ImportDraft keep(ImportDraft seen, Mending mending, ImportDraft.Kept now) {
        if (!drafts.keep(seen, mending, now)) {
            throw new Refused("intake.mend.overtaken");
        }
        return new ImportDraft(seen.id(), seen.version() + 1, seen.fileName(), seen.intake(), mending, now);
    }

    private ImportDraft.Kept kept() {
        return new ImportDraft.Kept(actor.get().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
