package dev.pledgeledger.progress;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where entries stand in the report. Two entries may meet in one place while a transaction rearranges them, not at
/// its end.
@Repository
class Places {

    private final JdbcClient database;

    Places(JdbcClient database) {
        this.database = database;
    }

    /// Puts an entry into a row; its version counts up with the step that asked for it.
    void put(EntryId entry, PledgeId pledge, int row, int position) {
        database.sql("""
                update entry set pledge_id = :pledge, row_position = :row, position = :position, version = version + 1
                where id = :entry
                """)
                .param("pledge", pledge.value())
                .param("row", row)
                .param("position", position)
                .param("entry", entry.value())
                .update();
    }

    PledgeId pledge(EntryId entry) {
        return new PledgeId(database.sql("select pledge_id from entry where id = :entry")
                .param("entry", entry.value())
                .query(Long.class)
                .single());
    }

    int newRow(CycleId cycle, PledgeId pledge) {
        return database.sql("""
                select coalesce(max(row_position), 0) + 1 from entry where cycle_id = :cycle and pledge_id = :pledge
                """)
                .param("cycle", cycle.value())
                .param("pledge", pledge.value())
                .query(Integer.class)
                .single();
    }

    int newPosition(CycleId cycle, PledgeId pledge, int row) {
        return database.sql("""
                select coalesce(max(position), 0) + 1 from entry
                where cycle_id = :cycle and pledge_id = :pledge and row_position = :row
                """)
                .param("cycle", cycle.value())
                .param("pledge", pledge.value())
                .param("row", row)
                .query(Integer.class)
                .single();
    }

    /// A key that no entry of any year has: keys stay the same from year to year.
    String newKey(PledgeCode code) {
        int last = database.sql("""
                select coalesce(max(substring(key from '\\.(\\d{1,6})$')::integer), 0) from entry where key like :start
                """)
                .param("start", code + ".%")
                .query(Integer.class)
                .single();
        return code + "." + (last + 1);
    }

    /// How many entries the report of a year has; those that are withdrawn are counted apart.
    int count(CycleId cycle) {
        return database.sql("select count(*) from entry where cycle_id = :cycle and state <> 'WITHDRAWN'")
                .param("cycle", cycle.value())
                .query(Integer.class)
                .single();
    }
}
