package dev.pledgeledger.account;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    List<Membership> findByStaffIdOrderById(StaffId staff);

    /// How many people besides this one are administrators from now on without end.
    @Query("""
            select count(distinct s.id) from membership m join staff s on s.id = m.staff_id
            where m.role = 'ADMINISTRATOR' and s.active and m.since <= :today and m.until is null and s.id <> :except
            """)
    int countAdministratorsBesides(StaffId except, LocalDate today);

    List<Membership> findByRole(Role role);

    List<Membership> findAllByOrderById();
}
