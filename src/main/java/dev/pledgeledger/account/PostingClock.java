package dev.pledgeledger.account;

import dev.pledgeledger.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives people the posts that were planned for them once the day has come.
@Component
@ConditionalOnWebApplication
class PostingClock {

    private final PlannedPostings postings;
    private final StaffMembers staff;
    private final AccountService accounts;
    private final SystemActors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PostingClock(
            PlannedPostings postings,
            StaffMembers staff,
            AccountService accounts,
            SystemActors actors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.postings = postings;
        this.staff = staff;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT5S")
    void takeUpWhatIsDue() throws Exception {
        actors.run(
                Texts.japanese("account.moves.clock"),
                () -> transaction.execute(status -> {
                    List<PlannedPostings.Due> due = postings.due(LocalDate.now(clock));
                    due.forEach(this::takeUp);
                    return due.size();
                }));
    }

    private void takeUp(PlannedPostings.Due due) {
        if (staff.findById(due.staff()).isPresent()) {
            accounts.edit(due.staff(), due.details());
        }
        postings.done(due);
    }
}
