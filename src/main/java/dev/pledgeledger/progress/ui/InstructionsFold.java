package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.cycle.Cycle;

/// What the planning office asks of all departments this year: read before the first word, folded away afterwards.
class InstructionsFold extends Composite<NativeDetails> {

    InstructionsFold(Cycle cycle, boolean nothingWritten) {
        Prose instructions = Prose.of(cycle.instructions());
        getContent().addClassName("instructions");
        getContent()
                .setSummaryText(getTranslation(
                        "progress.form.instructions", cycle.year().label()));
        getContent().setContent(new ProseText(instructions));
        getContent().setOpen(nothingWritten);
        setVisible(!instructions.isEmpty());
    }
}
