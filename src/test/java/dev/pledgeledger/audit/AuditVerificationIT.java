package dev.pledgeledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.TestCity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest(FreshDatabase.Before.METHOD)
class AuditVerificationIT {

    private enum Trial implements AuditAction {
        TRIED
    }

    @Autowired
    TestCity city;

    @Autowired
    AuditVerification verification;

    @Autowired
    AuditLog log;

    @Autowired
    AuditQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void thereIsALog() {
        city.found();
    }

    @Test
    void theChainIsWholeFromTheFirstLineToTheHead() {
        Verification found = verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.lines()).isEqualTo((long) city.as("auditor", () -> queries.count(AuditFilter.ALL)));
        assertThat(found.head()).isEqualTo(city.as("auditor", () -> queries.head()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ALTERED_LINE  | update audit_line set reason = 'nothing to see' where number = 3
        ALTERED_LINE  | update audit_line set actor_name = 'somebody else' where number = 3
        GAP           | delete from audit_line where number = 3
        WRONG_HEAD    | update audit_head set number = number - 1
        WRONG_HEAD    | delete from audit_line where number = (select max(number) from audit_line)
        UNSEALED_LINE | update audit_line set number = null, hash = null, previous_hash = null where number = 3
        CONTRADICTION | update entry set revision_id = null where revision_id is not null
        CONTRADICTION | update revision set rating = 'A' where rating = 'B'
        """)
    void whatASuperuserDoesAroundTheTriggersIsFound(Verification.Kind kind, String sql) throws SQLException {
        try (Connection superuser = TestDatabase.connectAsSuperuser()) {
            superuser.createStatement().execute("set session_replication_role = replica");
            superuser.createStatement().execute(sql);
        }
        assertThat(verify().faults()).extracting(Verification.Fault::kind).contains(kind);
    }

    @Test
    void aGuardThatWasSwitchedOffIsFound() throws SQLException {
        try (Connection owner = TestDatabase.connectAsOwner()) {
            owner.createStatement().execute("alter table audit_line disable trigger audit_line_guard");
        }
        assertThat(verify().faults())
                .containsExactly(new Verification.Fault(Verification.Kind.GUARD_MISSING, 0, "audit_line_guard"));
    }

    @Test
    void linesWrittenAtTheSameTimeFormOneChainWithoutGaps() throws Exception {
        long before = verify().lines();
        Callable<Boolean> write = () -> city.as(
                "auditor",
                () -> transaction.execute(status -> {
                    log.record(AuditEvent.of(Trial.TRIED, new Subject(Subject.Kind.LOG, null, "")));
                    log.record(AuditEvent.of(Trial.TRIED, new Subject(Subject.Kind.LOG, null, "")));
                    return true;
                }));
        Callable<Boolean> giveUp = () -> city.as(
                "auditor",
                () -> transaction.execute(status -> {
                    log.record(AuditEvent.of(Trial.TRIED, new Subject(Subject.Kind.LOG, null, "")));
                    status.setRollbackOnly();
                    return true;
                }));
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = pool.invokeAll(IntStream.range(0, 100)
                    .mapToObj(i -> i % 4 == 3 ? giveUp : write)
                    .toList());
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        Verification after = verify();
        assertThat(after.faults()).isEmpty();
        assertThat(after.lines()).isEqualTo(before + 150);
    }

    private Verification verify() {
        return city.as("auditor", () -> verification.verify());
    }
}
