package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, StaffId> {

    StaffMember save(StaffMember member);

    Optional<StaffMember> findById(StaffId id);

    Optional<StaffMember> findByLogin(String login);

    List<StaffMember> findAllByOrderByActiveDescLogin();
}
