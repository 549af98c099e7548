package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// 公表の予約: somebody wants a year published at a moment, whoever is at work then.
///
/// @param settled null while it is open
public record PublicationOrder(
        OrderId id,
        CycleId cycle,
        Instant dueAt,
        String changeNote,
        String orderedBy,
        Instant orderedAt,
        State state,
        @Nullable Settled settled) {

    /// So long after its moment an open order has been overlooked.
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    /// What became of it.
    public enum State {
        OPEN,
        DONE,
        FAILED,
        CANCELLED;

        public String textKey() {
            return "publication.order.state." + name();
        }
    }

    /// When it was carried out, refused or cancelled.
    ///
    /// @param by who cancelled it, or for whom it was carried out
    /// @param reasons why it failed, in words; empty otherwise
    public record Settled(Instant at, String by, String reasons) {}

    /// A moment as Japan's clocks show it.
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether it should have been carried out by now.
    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.plus(GRACE).isBefore(now);
    }
}
