package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.Successor;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A line of a reorganisation in words: 名称変更: 環境課 → 環境未来課（新設）.
record LineWords(Component screen, Function<DepartmentId, String> names) {

    String of(ReorganisationPlan plan, ReorganisationLine line) {
        String kind = screen.getTranslation(plan.kind(line).textKey());
        String old = names.apply(line.old());
        String successors = line.candidates().stream().map(this::name).collect(Collectors.joining("、"));
        return line.candidates().isEmpty()
                ? screen.getTranslation("organization.line.abolished", kind, old)
                : screen.getTranslation("organization.line.words", kind, old, successors);
    }

    private String name(Successor successor) {
        return successor.department() == null
                ? screen.getTranslation("organization.reorganize.newOne", successor.name())
                : names.apply(successor.department());
    }
}
