package dev.pledgeledger.demo;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.SignInHint;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The people of the sample city, one for each role offered on its sign-in page.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoPeople implements SignInHint {

    static final List<DemoPerson> ALL =
            DemoFiles.table("people.txt").stream().map(DemoPerson::of).toList();

    private final Installation installation;

    DemoPeople(Installation installation) {
        this.installation = installation;
    }

    /// Those whom the sign-in page offers.
    static List<DemoPerson> offered() {
        return ALL.stream().filter(DemoPerson::isOffered).toList();
    }

    static DemoPerson of(String login) {
        return ALL.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    /// The login of whoever acts for a department, before the reorganisation or since.
    static String acting(Role role, String department) {
        return ALL.stream()
                .filter(person -> person.role() == role
                        && (person.departments().since().contains(department)
                                || person.departments().before().contains(department)))
                .min((one, other) -> Boolean.compare(
                        other.departments().since().contains(department),
                        one.departments().since().contains(department)))
                .map(DemoPerson::login)
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " of " + department));
    }

    @Override
    public List<Line> lines() {
        return installation.isSample()
                ? offered().stream().map(DemoPerson::hint).toList()
                : List.of();
    }
}
