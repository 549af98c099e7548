package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what those who decide have read, for themselves alone.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReadingService {

    private final Entries entries;
    private final Readings readings;
    private final EntryAccess access;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReadingService(Entries entries, Readings readings, EntryAccess access, CurrentActor currentActor, Clock clock) {
        this.entries = entries;
        this.readings = readings;
        this.access = access;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /// The person signed in has a revision before her. Of those who decide nothing, nothing is kept.
    public void opened(EntryId id, RevisionId revision) {
        Actor actor = currentActor.get();
        access.check(actor, entries.find(id).orElseThrow(NoSuchElementException::new));
        boolean decides = Stream.of(Role.REVIEWER, Role.HEAD, Role.DIRECTOR, Role.SIGNATORY)
                .anyMatch(actor::has);
        if (decides) {
            actor.person().ifPresent(person -> readings.add(id, revision, person, clock.instant()));
        }
    }
}
