package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.progress.ui.EntryListAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Leads from the list of entries to the workbook of the department that is listed.
@Component
class BookLink implements EntryListAction {

    private final CurrentActor actor;

    BookLink(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public Optional<RouterLink> on(Cycle cycle, @Nullable DepartmentId department) {
        boolean theirs = actor.get().has(Role.DRAFTER) || actor.get().has(Role.REVIEWER);
        if (!theirs || cycle.state() == Cycle.State.PUBLISHED) {
            return Optional.empty();
        }
        RouterLink link = new RouterLink(new Span().getTranslation("intake.book.title"), BookView.class);
        if (department != null) {
            link.setQueryParameters(QueryParameters.of(BookView.DEPARTMENT, Long.toString(department.value())));
        }
        return Optional.of(link);
    }
}
