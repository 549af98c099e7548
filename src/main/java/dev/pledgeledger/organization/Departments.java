package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Departments extends Repository<Department, DepartmentId> {

    Department save(Department department);

    List<Department> findAllByOrderById();

    /// The same, kept from changing until the transaction ends.
    @Query("select * from department order by id for update")
    List<Department> lockAll();

    @Modifying
    @Query("update department set closed_on = :on where id = :id and closed_on is null")
    int close(DepartmentId id, LocalDate on);

    List<Department> findByClosedOnIsNullOrderById();

    List<Department> findByIdIn(Collection<DepartmentId> ids);

    Optional<Department> findById(DepartmentId id);

    @Modifying
    @Query("update department set qualifier = :qualifier, kind = :kind, parent_id = :parent where id = :id")
    int describe(DepartmentId id, String qualifier, String kind, @Nullable DepartmentId parent);
}
