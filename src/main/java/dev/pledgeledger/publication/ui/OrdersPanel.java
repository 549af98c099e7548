package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.publication.PublicationOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// 公表の予約: what is ordered for which moment, and what became of earlier orders. One that failed or was overlooked
/// stands out.
class OrdersPanel extends Composite<Div> {

    private final Instant now;

    /// @param cancel is given the order to be cancelled; empty where that is not hers
    OrdersPanel(List<PublicationOrder> orders, Instant now, Optional<Consumer<PublicationOrder>> cancel) {
        this.now = now;
        String title = getTranslation("publication.order.title");
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("publication.order.dueAt"),
                        getTranslation("publication.order.state"),
                        getTranslation("publication.order.by"),
                        getTranslation("publication.note.label"),
                        getTranslation("publication.order.course"));
        orders.forEach(order -> table.row(
                new Moment(order.dueAt()),
                badge(order),
                getTranslation("publication.corrections.byAt", order.orderedBy(), Moment.text(order.orderedAt())),
                order.changeNote(),
                course(order, cancel)));
        getContent().addClassName("panel");
        getContent().add(new H2(title), table);
    }

    private Component badge(PublicationOrder order) {
        if (order.isOverdue(now)) {
            return new StateBadge(getTranslation("publication.order.overdue"), Meaning.ATTENTION);
        }
        Meaning meaning = switch (order.state()) {
            case OPEN, CANCELLED -> Meaning.NEUTRAL;
            case DONE -> Meaning.DONE;
            case FAILED -> Meaning.ATTENTION;
        };
        return new StateBadge(getTranslation(order.state().textKey()), meaning);
    }

    private Component course(PublicationOrder order, Optional<Consumer<PublicationOrder>> cancel) {
        Div course = new Div();
        PublicationOrder.Settled settled = order.settled();
        if (settled != null) {
            course.add(
                    new Div(getTranslation("publication.corrections.byAt", settled.by(), Moment.text(settled.at()))));
            settled.reasons().lines().forEach(reason -> {
                Paragraph line = new Paragraph(reason);
                line.addClassName("attention-line");
                course.add(line);
            });
        }
        if (order.isOpen()) {
            cancel.ifPresent(action -> {
                Button button =
                        new Button(getTranslation("publication.order.cancel.verb"), click -> action.accept(order));
                button.addThemeVariants(ButtonVariant.SMALL);
                course.add(button);
            });
        }
        return course;
    }
}
