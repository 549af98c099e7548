package dev.pledgeledger.progress.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.progress.ArchiveService;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ExtensionService;
import dev.pledgeledger.progress.OpeningService;
import java.time.Clock;

/// Everything that is asked for what can be done with a year.
@SpringComponent
record CycleSteps(
        CycleQueries cycles,
        CycleService service,
        OpeningService opening,
        ArchiveService archive,
        ExtensionService extension,
        EntryQueries entries,
        DepartmentQueries departments,
        ManifestoQueries manifestos,
        Clock clock) {}
