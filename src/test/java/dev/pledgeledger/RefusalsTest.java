package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.CommandFailure;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class RefusalsTest {

    @Test
    void whatAPersonCanMendIsSaidInOneLineHoweverDeepItLies() {
        RuntimeException failure = new IllegalStateException("wrapped", new CommandFailure("Do this\n  and that"));

        assertThat(Refusals.line(failure)).isEqualTo("Do this · and that");
        assertThat(new Refusals().reportException(failure)).isTrue();
    }

    @Test
    void aTakenPortAndAnAbsentDatabaseAreExpected() {
        assertThat(Refusals.line(new PortInUseException(8080)))
                .startsWith("Port 8080 is in use")
                .contains("--server.port=N");
        assertThat(Refusals.line(new IllegalStateException(new SQLException("refused", "08001"))))
                .isEqualTo("The database cannot be reached: refused");
    }

    @Test
    void aBugKeepsItsTraceInTheLog() {
        RuntimeException bug = new IllegalStateException(new ArithmeticException("by zero"));

        assertThat(Refusals.line(bug)).isEqualTo("Unexpected: ArithmeticException: by zero");
        assertThat(new Refusals().reportException(bug)).isFalse();
    }
}
