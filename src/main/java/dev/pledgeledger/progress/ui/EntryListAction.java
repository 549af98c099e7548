package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.Cycle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be done from the head of the list of entries; features above this one add theirs.
public interface EntryListAction {

    /// The button or link, for those whose it is.
    ///
    /// @param department the one that is listed; null where it is any
    Optional<? extends Component> on(Cycle cycle, @Nullable DepartmentId department);
}
