package dev.pledgeledger.signoff;

import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.progress.TestCity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Names deputies of the signatory in a [TestCity].
@Component
public class TestDeputies {

    private final TestCity city;
    private final StandInService standIns;
    private final StaffQueries staff;

    TestDeputies(TestCity city, StandInService standIns, StaffQueries staff) {
        this.city = city;
        this.standIns = standIns;
        this.staff = staff;
    }

    /// @param principal whose place she takes; null where it is vacant
    public void name(String deputy, @Nullable String principal) {
        city.as(
                "admin",
                () -> standIns.name(new StandIn(
                        id(deputy),
                        Role.SIGNATORY,
                        null,
                        principal == null ? null : id(principal),
                        LocalDate.of(2020, 4, 1),
                        LocalDate.of(2099, 3, 31),
                        "出張のため")));
    }

    private StaffId id(String login) {
        return staff.byLogin(login).orElseThrow().id();
    }
}
