package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.intake.Mend;
import dev.pledgeledger.intake.RepairWords;
import java.util.List;

/// What was mended so far, by whom; the last of it can be taken back.
class MendList extends Div {

    MendList(MendDesk desk) {
        List<Mend> mends = desk.draft().mending().mends();
        if (mends.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("intake.mends.title", mends.size())));
        add(new SmallButton(getTranslation("intake.mends.undo"), desk::takeBack));
        OrderedList list = new OrderedList();
        mends.forEach(mend -> list.add(new ListItem(
                getTranslation("intake.mends.line", RepairWords.of(mend), mend.by(), Moment.text(mend.at())))));
        add(list);
    }
}
