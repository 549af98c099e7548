package dev.pledgeledger.demo;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The head of one department leaves while a submission is on its way to him: the administrator has to name somebody.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Departure {

    private static final String LOGIN = "shogai-kacho";

    private final AccountService accounts;
    private final StaffQueries staff;
    private final Clock clock;

    Departure(AccountService accounts, StaffQueries staff, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
    }

    void happens() {
        StaffRow head = staff.byLogin(LOGIN).orElseThrow();
        head.current().stream().map(MembershipRow::id).forEach(role -> accounts.end(role, LocalDate.now(clock)));
        accounts.deactivate(head.id());
    }
}
