package dev.pledgeledger.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who went on with whose work. A line is written once and never changed.
@Component
class Successions {

    private final JdbcClient database;

    Successions(JdbcClient database) {
        this.database = database;
    }

    private record Line(DepartmentId closed, DepartmentId successor) {}

    void add(DepartmentId closed, DepartmentId successor, LocalDate on) {
        database.sql("insert into department_succession (old_id, new_id, effective_on) values (:closed, :new, :on)")
                .param("closed", closed.value())
                .param("new", successor.value())
                .param("on", on)
                .update();
    }

    /// Those of closed departments; one without any is left out.
    Map<DepartmentId, List<DepartmentId>> of(Collection<DepartmentId> closed) {
        if (closed.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        "select old_id, new_id from department_succession where old_id in (:closed) order by old_id, new_id")
                .param("closed", closed.stream().map(DepartmentId::value).toList())
                .query((row, index) ->
                        new Line(new DepartmentId(row.getLong("old_id")), new DepartmentId(row.getLong("new_id"))))
                .list()
                .stream()
                .collect(groupingBy(Line::closed, mapping(Line::successor, toList())));
    }
}
