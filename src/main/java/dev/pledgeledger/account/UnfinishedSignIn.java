package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Somebody has been vouched for and has still something to do before she is let in. It lies in a session in which
/// nobody is signed in, so that until then nothing of the application opens.
///
/// @param enrolment the second factor she is to set up, where she must and has none
/// @param proof what it stands on: where that has been changed since, it is over
public record UnfinishedSignIn(
        long staff,
        SignInWay way,
        String address,
        Instant since,
        Stage stage,
        @Nullable Enrolment enrolment,
        SignInProof proof)
        implements Serializable {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String PLACE = UnfinishedSignIn.class.getName();

    /// What she has to do, and at which address.
    public enum Stage {
        FIRST_FACTOR(""),
        CODE(AccountPaths.SECOND_FACTOR),
        ENROLMENT(AccountPaths.SECOND_FACTOR),
        NEW_PASSWORD(AccountPaths.NEW_PASSWORD);

        private final String path;

        Stage(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    StaffId person() {
        return new StaffId(staff);
    }

    UnfinishedSignIn at(Stage next) {
        return new UnfinishedSignIn(staff, way, address, since, next, null, proof);
    }

    UnfinishedSignIn enrolling(Enrolment wanted) {
        return new UnfinishedSignIn(staff, way, address, since, Stage.ENROLMENT, wanted, proof);
    }

    UnfinishedSignIn standingOn(SignInProof shown) {
        return new UnfinishedSignIn(staff, way, address, since, stage, enrolment, shown);
    }

    boolean isOver(Instant now) {
        return since.plus(GOOD_FOR).isBefore(now);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(PLACE, this);
    }

    static void forgetIn(HttpSession session) {
        session.removeAttribute(PLACE);
    }

    /// What was left in this session.
    ///
    /// @param attributes of the session, by name
    public static Optional<UnfinishedSignIn> in(Function<String, @Nullable Object> attributes) {
        return attributes.apply(PLACE) instanceof UnfinishedSignIn unfinished
                ? Optional.of(unfinished)
                : Optional.empty();
    }
}
