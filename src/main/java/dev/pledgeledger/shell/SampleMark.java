package dev.pledgeledger.shell;

import dev.pledgeledger.account.Installation;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Tells the error page whether to say that the city is a sample. It is asked after something has gone wrong, so it
/// takes no answer for a no.
@Component
class SampleMark {

    private final Installation installation;

    SampleMark(Installation installation) {
        this.installation = installation;
    }

    public boolean isShown() {
        try {
            return installation.isSample();
        } catch (DataAccessException | TransactionException unknown) {
            return false;
        }
    }
}
