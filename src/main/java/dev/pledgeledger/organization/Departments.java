package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Departments extends Repository<Department, DepartmentId> {

    Department save(Department department);

    List<Department> findAllByOrderById();

    List<Department> findByClosedOnIsNullOrderById();

    List<Department> findByIdIn(Collection<DepartmentId> ids);

    List<Department> findByNameInAndClosedOnIsNull(Collection<String> names);

    Optional<Department> findByNameAndClosedOnIsNull(String name);
}
