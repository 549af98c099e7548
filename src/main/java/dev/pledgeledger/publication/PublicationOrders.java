package dev.pledgeledger.publication;

import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Publication orders in the database. Nothing is deleted: an order is carried out, fails or is cancelled.
@Repository
class PublicationOrders {

    private final JdbcClient database;

    PublicationOrders(JdbcClient database) {
        this.database = database;
    }

    /// Nothing where the year has an open order already.
    Optional<OrderId> add(CycleId cycle, Wish wish, StaffId by, String name) {
        return database.sql("""
                insert into publication_order (cycle_id, due_at, change_note, ordered_by, ordered_by_name, ordered_at)
                values (:cycle, :due, :note, :by, :name, :at)
                on conflict (cycle_id) where state = 'OPEN' do nothing returning id
                """)
                .param("cycle", cycle.value())
                .param("due", Timestamp.from(wish.dueAt()))
                .param("note", wish.changeNote())
                .param("by", by.value())
                .param("name", name)
                .param("at", Timestamp.from(wish.at()))
                .query((row, index) -> new OrderId(row.getLong("id")))
                .optional();
    }

    /// Newest first.
    List<PublicationOrder> of(CycleId cycle) {
        return database.sql("select * from publication_order where cycle_id = :cycle order by id desc")
                .param("cycle", cycle.value())
                .query(PublicationOrders::read)
                .list();
    }

    Optional<PublicationOrder> open(CycleId cycle) {
        return of(cycle).stream().filter(PublicationOrder::isOpen).findFirst();
    }

    /// Those of all years that are not settled yet.
    List<PublicationOrder> open() {
        return database.sql("select * from publication_order where state = 'OPEN' order by due_at, id")
                .query(PublicationOrders::read)
                .list();
    }

    Optional<PublicationOrder> find(OrderId id) {
        return database.sql("select * from publication_order where id = :id")
                .param("id", id.value())
                .query(PublicationOrders::read)
                .optional();
    }

    /// Those that failed and that nothing has followed: neither another order nor an edition.
    List<PublicationOrder> failed() {
        return database.sql("""
                select * from publication_order o where state = 'FAILED'
                    and not exists (select from publication_order later where later.cycle_id = o.cycle_id and later.id > o.id)
                    and not exists (select from edition e where e.cycle_id = o.cycle_id and e.published_at > o.settled_at)
                order by id
                """).query(PublicationOrders::read).list();
    }

    /// Those to be carried out now, the oldest first, each with whoever ordered it.
    List<Due> due(Instant now) {
        return database.sql("""
                select o.id, o.ordered_by_name, s.login from publication_order o join staff s on s.id = o.ordered_by
                where o.state = 'OPEN' and o.due_at <= :now order by o.due_at, o.id
                """)
                .param("now", Timestamp.from(now))
                .query((row, index) -> new Due(
                        new OrderId(row.getLong("id")), row.getString("login"), row.getString("ordered_by_name")))
                .list();
    }

    /// Takes an open order in hand until the transaction ends; nothing where it is settled or in somebody's hand.
    Optional<PublicationOrder> take(OrderId id) {
        return database.sql("select * from publication_order where id = :id and state = 'OPEN' for update skip locked")
                .param("id", id.value())
                .query(PublicationOrders::read)
                .optional();
    }

    void settle(OrderId id, PublicationOrder.State state, PublicationOrder.Settled settled) {
        database.sql("""
                update publication_order set state = :state, settled_at = :at, settled_by = :by, reasons = :reasons
                where id = :id
                """)
                .param("state", state.name())
                .param("at", Timestamp.from(settled.at()))
                .param("by", settled.by())
                .param("reasons", settled.reasons())
                .param("id", id.value())
                .update();
    }

    /// Keeps which edition an order brought about.
    void broughtAbout(OrderId id, int edition) {
        database.sql("""
                update publication_order o set edition_id = e.id from edition e
                where o.id = :id and e.cycle_id = o.cycle_id and e.number = :number
                """).param("number", edition).param("id", id.value()).update();
    }

    private static PublicationOrder read(ResultSet row, int index) throws SQLException {
        return new PublicationOrder(
                new OrderId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                row.getTimestamp("due_at").toInstant(),
                row.getString("change_note"),
                row.getString("ordered_by_name"),
                row.getTimestamp("ordered_at").toInstant(),
                PublicationOrder.State.valueOf(row.getString("state")),
                settled(row));
    }

    private static PublicationOrder.@Nullable Settled settled(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("settled_at");
        return at == null
                ? null
                : new PublicationOrder.Settled(at.toInstant(), row.getString("settled_by"), row.getString("reasons"));
    }

    /// What somebody wants, and when she said so.
    record Wish(Instant dueAt, String changeNote, Instant at) {}

    /// An order whose moment has come.
    record Due(OrderId id, String login, String name) {}
}
