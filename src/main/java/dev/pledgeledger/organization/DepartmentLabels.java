package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Departments as they are shown and printed: with the qualifier where the name alone is ambiguous.
@Component
class DepartmentLabels {

    private final JdbcClient database;

    DepartmentLabels(JdbcClient database) {
        this.database = database;
    }

    List<DepartmentRow> rows(Collection<Department> departments) {
        Map<DepartmentId, String> names = new HashMap<>();
        database.sql("select id, name from department_label")
                .query((row, index) -> names.put(new DepartmentId(row.getLong("id")), row.getString("name")))
                .list();
        return departments.stream()
                .map(department -> department.row(names.getOrDefault(department.id(), department.name())))
                .toList();
    }
}
