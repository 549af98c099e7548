package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, StaffId> {

    StaffMember save(StaffMember member);

    /// Exchanges the password and nothing else; false where the account is closed or the old one is another by now.
    @Modifying
    @Query("""
            update staff set password_hash = :wanted, password_temporary = false
            where id = :id and active and password_hash = :old
            """)
    boolean choosePassword(StaffId id, String old, String wanted);

    Optional<StaffMember> findById(StaffId id);

    Optional<StaffMember> findByLogin(String login);

    List<StaffMember> findAllByOrderByActiveDescLogin();
}
