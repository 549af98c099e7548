package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.util.List;
import java.util.Map;

/// The people of departments, as the staff register above this feature knows them.
public interface DepartmentStaff {

    /// Those who may sign in and belong to a department or hold a role there that has not ended.
    Map<DepartmentId, List<Person>> people();

    /// Moves the people of a closed department, with their roles there, to its one successor as of the day of the
    /// reorganisation.
    ///
    /// @return how many
    int moveToSuccessor(DepartmentId closed);

    /// The same within the transaction that closes the department: its people go where its work goes.
    ///
    /// @return how many
    int follow(DepartmentId closed);

    /// One of them.
    ///
    /// @param home whether she belongs to the department
    /// @param roles that she holds there, or will hold
    record Person(StaffId id, String name, boolean home, List<Role> roles) {}
}
