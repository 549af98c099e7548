package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who comments, who answers, and from when on the department reads it: once the entry has been returned or approved,
/// so that a review under way stays the reviewer's own.
final class CommentRules {

    private static final Set<State> WITH_THE_DEPARTMENT = EnumSet.of(State.DRAFT, State.RETURNED);
    private static final Set<String> HANDS_ON = Set.of(Step.RETURN.name(), Step.APPROVE.name(), Step.REINSTATE.name());

    private CommentRules() {}

    /// Whoever may return the entry from its review.
    static boolean mayComment(Situation situation) {
        return situation.entry().state() == State.IN_REVIEW
                && Rules.beforehand(Step.RETURN, situation).isEmpty();
    }

    /// Whoever may comment, also what others did; but nobody who wrote the text or answered for a department.
    static boolean maySettle(Situation situation, Comment comment) {
        return mayComment(situation)
                && !situation.actorIsAuthor()
                && comment.answers().stream()
                        .filter(Comment.Answer::ofDepartment)
                        .flatMap(answer -> Stream.ofNullable(answer.by().staff()))
                        .noneMatch(situation.actor().persons()::contains);
    }

    /// Drafters and heads of the departments, and whoever enters for them, while the entry is with them.
    static boolean mayAnswer(Situation situation) {
        return WITH_THE_DEPARTMENT.contains(situation.entry().state())
                && (situation.hasInResponsible(Role.DRAFTER)
                        || situation.hasInResponsible(Role.HEAD)
                        || situation.actorEntersFor());
    }

    /// Those that the department has been given to read, as they stood when it was.
    static List<Comment> handedOn(List<Comment> comments, List<AuditLine> history) {
        Instant last = history.stream()
                .filter(line -> HANDS_ON.contains(line.action()))
                .map(AuditLine::at)
                .collect(Collectors.maxBy(Instant::compareTo))
                .orElse(Instant.MIN);
        return comments.stream()
                .filter(comment -> !comment.by().at().isAfter(last))
                .map(comment -> comment.asOf(last))
                .toList();
    }
}
