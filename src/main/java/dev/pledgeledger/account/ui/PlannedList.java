package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.account.PlannedDetails;
import dev.pledgeledger.common.Wareki;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person will be called and where she will be, from which day; nothing where nothing is planned.
class PlannedList extends Composite<UnorderedList> {

    private final RoleNames names;

    PlannedList(RoleNames names) {
        this.names = names;
    }

    void show(List<PlannedDetails> planned) {
        getContent().removeAll();
        planned.forEach(each -> getContent()
                .add(new ListItem(getTranslation("account.moves.planned", Wareki.day(each.since()), words(each)))));
        setVisible(!planned.isEmpty());
    }

    private String words(PlannedDetails each) {
        return Stream.of(
                        names.department(each.details().department()),
                        each.details().post(),
                        each.details().name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
