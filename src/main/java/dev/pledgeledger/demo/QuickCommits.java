package dev.pledgeledger.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// While the story is told, commits do not wait for the disk: it is told to its end or thrown away. The line that says
/// it was told is written last, so what is lost with the power is lost with that line.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class QuickCommits implements TransactionExecutionListener {

    private final DrivenClock clock;
    private final ObjectProvider<JdbcClient> database;

    QuickCommits(DrivenClock clock, ObjectProvider<JdbcClient> database) {
        this.clock = clock;
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && clock.isDriven() && !transaction.isReadOnly()) {
            database.getObject().sql("set local synchronous_commit = off").update();
        }
    }
}
