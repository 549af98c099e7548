package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SecondFactorIT {

    private static final String PASSWORD = "kawa-no-nagare-77";

    @Autowired
    SignIn signIn;

    @Autowired
    SignInSteps steps;

    @Autowired
    AccountService accounts;

    @Autowired
    OwnAccountService own;

    @Autowired
    PersonalAccess access;

    @Autowired
    StaffMembers staff;

    @Autowired
    SecondFactors factors;

    @Autowired
    Actors everybody;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SystemActors actors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    /// Another one for each test: the throttle remembers them.
    final String login = "hanako-" + UUID.randomUUID().toString().substring(0, 8);

    StaffId hanako;

    @BeforeEach
    void people() throws Exception {
        LocalDate today = LocalDate.now(clock);
        hanako = actors.run("test", () -> {
            accounts.add(new NewStaff(
                    "kanri",
                    new StaffDetails("管野 理子", "", null),
                    PASSWORD,
                    List.of(Grant.of(Role.ADMINISTRATOR, today))));
            return accounts.add(new NewStaff(
                    login, new StaffDetails("佐久間 花子", "", null), PASSWORD, List.of(Grant.of(Role.AUDITOR, today))));
        });
    }

    @Test
    void thePasswordAloneLetsNobodyInWhoHasASecondFactor() throws Exception {
        Enrolment enrolment = setUp();
        UnfinishedSignIn begun = unfinished();
        assertThat(begun.stage()).isEqualTo(UnfinishedSignIn.Stage.CODE);
        assertThat(lines()).doesNotContain("SIGN_IN");
        Authentication in = steps.code(begun, code(enrolment, 1));
        assertThat(in.isAuthenticated()).isTrue();
        assertThat(lines()).endsWith("SIGN_IN");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        Enrolment enrolment = setUp();
        assertThatThrownBy(() -> steps.code(unfinished(), code(enrolment, 0)))
                .isInstanceOf(SignInUnfinishedException.class);
        steps.code(unfinished(), code(enrolment, 1));
        assertThatThrownBy(() -> steps.code(unfinished(), code(enrolment, 1)))
                .isInstanceOf(SignInUnfinishedException.class);
        assertThat(lines()).filteredOn("SIGN_IN_FAILED"::equals).hasSize(2);
    }

    @Test
    void aCodeTypedWideOrInGroupsIsTheSame() throws Exception {
        Enrolment enrolment = setUp();
        String code = code(enrolment, 1);
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        wide.insert(3, '　');
        assertThat(steps.code(unfinished(), wide.toString()).isAuthenticated()).isTrue();
    }

    @Test
    void aRecoveryCodeIsGoodOnceAndOnRecord() throws Exception {
        List<String> codes = setUpWithCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        steps.code(unfinished(), codes.getFirst().toUpperCase());
        assertThat(lines()).contains("RECOVERY_CODE_USED");
        assertThatThrownBy(() -> steps.code(unfinished(), codes.getFirst()))
                .isInstanceOf(SignInUnfinishedException.class);
        assertThat(actors.runAs(login, own::mine).recoveryLeft()).isEqualTo(9);
    }

    @Test
    void guessingCodesHasToWaitFromWhereverItComes() throws Exception {
        Enrolment enrolment = setUp();
        UnfinishedSignIn begun = unfinished();
        for (int tries = 0; tries < SignInThrottle.FREE_TRIES; tries++) {
            UnfinishedSignIn elsewhere = new UnfinishedSignIn(
                    begun.staff(), begun.way(), "192.0.2." + tries, begun.since(), begun.stage(), null, begun.proof());
            assertThatThrownBy(() -> steps.code(elsewhere, "000 00a")).isInstanceOf(SignInUnfinishedException.class);
        }
        int failures = lines().size();
        assertThatThrownBy(() -> steps.code(begun, code(enrolment, 1))).isInstanceOf(SignInUnfinishedException.class);
        assertThat(lines()).hasSize(failures);
    }

    @Test
    void neitherSecretNorCodesCanBeReadInTheDatabase() throws Exception {
        Enrolment enrolment = actors.runAs(login, own::enrol);
        List<String> codes = actors.runAs(login, () -> own.confirm(enrolment, code(enrolment, 0), PASSWORD));
        byte[] kept = database.sql("select secret from second_factor")
                .query(byte[].class)
                .single();
        assertThat(kept).isNotEqualTo(enrolment.secret()).hasSize(Totp.SECRET_BYTES + 12 + 16);
        assertThat(database.sql(
                                "select recovery_code::text || coalesce((select string_agg(a::text, '') from audit_line a), '') from recovery_code")
                        .query(String.class)
                        .list())
                .noneMatch(row -> codes.stream().anyMatch(row::contains));
    }

    @Test
    void whatDoesNotOpenIsAWrongCodeAndOnRecord() throws Exception {
        Enrolment enrolment = setUp();
        database.sql("update second_factor set staff_id = (select id from staff where login = 'kanri')")
                .update();
        UnfinishedSignIn asKanri = unfinished("kanri");
        assertThatThrownBy(() -> steps.code(asKanri, code(enrolment, 1))).isInstanceOf(SignInUnfinishedException.class);
        assertThat(database.sql("select action from audit_line where subject_label = 'kanri'")
                        .query(String.class)
                        .list())
                .contains("SECOND_FACTOR_LOCKED", "SIGN_IN_FAILED");
    }

    @Test
    void theAdministratorTakesALostDeviceAwayButNotHerOwn() throws Exception {
        setUp();
        MockHttpSession session = new MockHttpSession();
        sessions.begun(hanako, session);
        actors.runAs("kanri", () -> {
            accounts.resetSecondFactor(hanako);
            return null;
        });
        assertThat(session.isInvalid()).isTrue();
        assertThat(lines()).contains("SECOND_FACTOR_RESET");
        assertThat(attempt(login).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> actors.runAs("kanri", () -> {
                    accounts.resetSecondFactor(database.sql("select id from staff where login = 'kanri'")
                            .query((row, index) -> new StaffId(row.getLong(1)))
                            .single());
                    return null;
                }))
                .isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> actors.runAs(login, () -> {
                    accounts.resetSecondFactor(hanako);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void turningItOffAsksForACode() throws Exception {
        Enrolment enrolment = setUp();
        assertThatThrownBy(() -> actors.runAs(login, () -> {
                    own.turnOff("123");
                    return null;
                }))
                .isInstanceOf(AccountRefused.class);
        actors.runAs(login, () -> {
            own.turnOff(code(enrolment, 1));
            return null;
        });
        assertThat(attempt(login).isAuthenticated()).isTrue();
    }

    @Test
    void whoIsDisabledInBetweenIsNotLetIn() throws Exception {
        Enrolment enrolment = setUp();
        UnfinishedSignIn begun = unfinished();
        actors.run("test", () -> {
            accounts.deactivate(hanako);
            return null;
        });
        assertThatThrownBy(() -> steps.code(begun, code(enrolment, 1))).isInstanceOf(SignInLateException.class);
    }

    @Test
    void aPasswordThatSomebodyElseKnowsIsChangedBeforeAnythingOpens() throws Exception {
        String temporary = actors.run("test", () -> accounts.generatePassword(hanako));
        UnfinishedSignIn begun = unfinished(login, temporary);
        assertThat(begun.stage()).isEqualTo(UnfinishedSignIn.Stage.NEW_PASSWORD);
        assertThatThrownBy(() -> steps.newPassword(begun, temporary, temporary))
                .isInstanceOf(SignInUnfinishedException.class);
        assertThatThrownBy(() -> steps.newPassword(begun, "short", "short"))
                .isInstanceOf(SignInUnfinishedException.class);
        assertThatThrownBy(() -> steps.newPassword(begun, "yama-biko-sansou-5", "yama-biko-sansou-6"))
                .isInstanceOf(SignInUnfinishedException.class);
        assertThatThrownBy(() -> steps.code(begun, "123456")).isInstanceOf(SignInLateException.class);
        assertThat(steps.newPassword(begun, "yama-biko-sansou-5", "yama-biko-sansou-5")
                        .isAuthenticated())
                .isTrue();
        assertThat(lines()).endsWith("PASSWORD_CHANGED", "SIGN_IN");
        assertThatThrownBy(() -> attempt(login, temporary)).isInstanceOf(BadCredentialsException.class);
        assertThat(attempt(login, "yama-biko-sansou-5").isAuthenticated()).isTrue();
    }

    @Test
    void herOwnPasswordIsChangedWithTheOldOneAndEndsHerOtherSessions() throws Exception {
        MockHttpSession elsewhere = new MockHttpSession();
        sessions.begun(hanako, elsewhere);
        assertThatThrownBy(() -> change("not the old one", "yama-biko-sansou-5"))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(AccountRefusal.OLD_PASSWORD_WRONG));
        assertThatThrownBy(() -> change(PASSWORD, "password1234")).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> change(PASSWORD, PASSWORD)).isInstanceOf(AccountRefused.class);
        assertThat(elsewhere.isInvalid()).isFalse();
        change(PASSWORD, "yama-biko-sansou-5");
        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(attempt(login, "yama-biko-sansou-5").isAuthenticated()).isTrue();
    }

    @Test
    void anUnfinishedSignInIsOverWhenThePasswordIsExchanged() throws Exception {
        Enrolment enrolment = setUp();
        UnfinishedSignIn begun = unfinished();
        actors.run("test", () -> accounts.generatePassword(hanako));
        assertThatThrownBy(() -> steps.code(begun, code(enrolment, 1))).isInstanceOf(SignInLateException.class);
    }

    @Test
    void anUnfinishedSignInIsOverWhenTheSecondFactorIsExchanged() throws Exception {
        Enrolment old = setUp();
        UnfinishedSignIn begun = unfinished();
        actors.run("test", () -> {
            accounts.resetSecondFactor(hanako);
            return null;
        });
        assertThatThrownBy(() -> steps.code(begun, code(old, 1))).isInstanceOf(SignInLateException.class);
        Enrolment anew = setUp();
        assertThatThrownBy(() -> steps.code(begun, code(anew, 1))).isInstanceOf(SignInLateException.class);
    }

    @Test
    void oneOfTwoUnfinishedEnrolmentsSetsTheDeviceUp() throws Exception {
        Enrolment hers = actors.runAs(login, own::enrol);
        UnfinishedSignIn first = byHand(UnfinishedSignIn.Stage.ENROLMENT).enrolling(hers);
        Enrolment another = actors.runAs(login, own::enrol);
        UnfinishedSignIn second = byHand(UnfinishedSignIn.Stage.ENROLMENT).enrolling(another);
        assertThat(steps.code(first, code(hers, 0)).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> steps.code(second, code(another, 0))).isInstanceOf(SignInLateException.class);
        assertThatThrownBy(() -> access.setUp(me(), another, 0))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(AccountRefusal.SECOND_FACTOR_SET_UP_ALREADY));
        assertThat(steps.code(unfinished(), code(hers, 1)).isAuthenticated()).isTrue();
    }

    @Test
    void afterAnEnrolmentATemporaryPasswordIsStillChanged() throws Exception {
        actors.run("test", () -> accounts.generatePassword(hanako));
        Enrolment enrolment = actors.runAs(login, own::enrol);
        UnfinishedSignIn begun = byHand(UnfinishedSignIn.Stage.ENROLMENT).enrolling(enrolment);
        UnfinishedSignIn next = left(() -> steps.code(begun, code(enrolment, 0)));
        assertThat(next.stage()).isEqualTo(UnfinishedSignIn.Stage.NEW_PASSWORD);
        assertThat(steps.newPassword(next, "yama-biko-sansou-5", "yama-biko-sansou-5")
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void aPasswordThatIsHerOwnIsNotChosenAnewWhileSigningIn() {
        UnfinishedSignIn begun = byHand(UnfinishedSignIn.Stage.NEW_PASSWORD);
        assertThatThrownBy(() -> steps.newPassword(begun, "yama-biko-sansou-5", "yama-biko-sansou-5"))
                .isInstanceOf(SignInLateException.class);
    }

    @Test
    void choosingAPasswordOpensNoClosedAccountAndOverwritesNoReset() throws Exception {
        StaffMember readBefore = me();
        actors.run("test", () -> accounts.generatePassword(hanako));
        assertThat(access.choose(readBefore, "yama-biko-sansou-5")).containsExactly(AccountRefusal.OLD_PASSWORD_WRONG);
        StaffMember readAgain = me();
        actors.run("test", () -> {
            accounts.deactivate(hanako);
            return null;
        });
        assertThat(access.choose(readAgain, "yama-biko-sansou-5")).containsExactly(AccountRefusal.OLD_PASSWORD_WRONG);
        assertThat(me().active()).isFalse();
        assertThat(me().passwordHash()).isEqualTo(readAgain.passwordHash());
        assertThat(lines()).doesNotContain("PASSWORD_CHANGED");
    }

    @Test
    void aRoleThatArrivesInASessionIsWithheldWhereNoSecondFactorWasShown() throws Exception {
        SessionActors guarding = new SessionActors(everybody, new GuardedRoles(List.of(Role.SIGNATORY)));
        StaffAuthentication without = new StaffAuthentication(hanako, false, guarding);
        StaffAuthentication with = new StaffAuthentication(hanako, true, guarding);
        actors.run("test", () -> {
            accounts.grant(hanako, Grant.of(Role.SIGNATORY, LocalDate.now(clock)));
            return null;
        });
        assertThat(without.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_STAFF", "ROLE_AUDITOR");
        assertThat(without.actor().orElseThrow().has(Role.SIGNATORY)).isFalse();
        assertThat(without.withheld()).containsExactly(Role.SIGNATORY);
        assertThat(with.withheld()).isEmpty();
        assertThat(with.getAuthorities()).extracting(Object::toString).contains("ROLE_SIGNATORY");
        assertThat(with.actor().orElseThrow().has(Role.SIGNATORY)).isTrue();
    }

    @Test
    void aSessionRemembersWhetherASecondFactorWasShown() throws Exception {
        assertThat(((StaffAuthentication) attempt(login)).showedSecondFactor()).isFalse();
        Enrolment enrolment = setUp();
        assertThat(((StaffAuthentication) steps.code(unfinished(), code(enrolment, 1))).showedSecondFactor())
                .isTrue();
    }

    @Test
    void aDeviceIsSetUpWithThePasswordAndRecoveryCodesAreMadeWithACode() throws Exception {
        Enrolment enrolment = actors.runAs(login, own::enrol);
        assertThatThrownBy(() -> actors.runAs(login, () -> own.confirm(enrolment, code(enrolment, 0), "not hers")))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(AccountRefusal.PASSWORD_WRONG));
        access.setUp(me(), enrolment, Totp.step(clock.instant()));
        assertThatThrownBy(() -> actors.runAs(login, () -> own.newRecoveryCodes("")))
                .isInstanceOf(AccountRefused.class);
        assertThat(actors.runAs(login, () -> own.newRecoveryCodes(code(enrolment, 1))))
                .hasSize(10);
        assertThat(lines()).filteredOn("OWN_CHECK_FAILED"::equals).hasSize(2);
    }

    @Test
    void aLostKeyIsNotReplacedWhileItHasSomethingToOpen(@TempDir Path folder) throws Exception {
        KeyFile keyFile = new KeyFile(factors, "", folder);
        SealedSecrets secrets = new SealedSecrets(keyFile);
        byte[] sealed = secrets.seal(hanako, new byte[Totp.SECRET_BYTES]);
        assertThat(secrets.open(hanako, sealed)).isPresent();
        setUp();
        Files.delete(folder.resolve("sign-in.key"));
        assertThat(secrets.open(hanako, sealed)).isEmpty();
        assertThatThrownBy(keyFile::key).isInstanceOf(KeyFileException.class).hasMessageContaining("put the key file");
        assertThat(folder).isEmptyDirectory();
        Files.write(folder.resolve("sign-in.key"), new byte[3]);
        assertThat(secrets.open(hanako, sealed)).isEmpty();
    }

    private StaffMember me() {
        return staff.findById(hanako).orElseThrow();
    }

    /// Somebody who has come so far, with the password and without a second factor.
    private UnfinishedSignIn byHand(UnfinishedSignIn.Stage stage) {
        SignInProof proof = SignInProof.of(me(), Optional.empty(), false);
        return new UnfinishedSignIn(hanako.value(), SignInWay.LOCAL, "", clock.instant(), stage, null, proof);
    }

    private void change(String old, String wanted) throws Exception {
        actors.runAs(login, () -> {
            own.changePassword(old, wanted);
            return null;
        });
    }

    private Enrolment setUp() throws Exception {
        Enrolment enrolment = actors.runAs(login, own::enrol);
        actors.runAs(login, () -> own.confirm(enrolment, code(enrolment, 0), PASSWORD));
        return enrolment;
    }

    private List<String> setUpWithCodes() throws Exception {
        Enrolment enrolment = actors.runAs(login, own::enrol);
        return actors.runAs(login, () -> own.confirm(enrolment, code(enrolment, 0), PASSWORD));
    }

    private String code(Enrolment enrolment, int stepsAhead) {
        return Totp.code(enrolment.secret(), Totp.step(clock.instant()) + stepsAhead, Totp.DIGITS);
    }

    private UnfinishedSignIn unfinished() {
        return unfinished(login);
    }

    private UnfinishedSignIn unfinished(String who) {
        return unfinished(who, PASSWORD);
    }

    private UnfinishedSignIn unfinished(String who, String password) {
        return left(() -> attempt(who, password));
    }

    private static UnfinishedSignIn left(Supplier<Authentication> step) {
        try {
            step.get();
            throw new AssertionError("she was let in at once");
        } catch (SignInUnfinishedException more) {
            MockHttpServletRequest request = new MockHttpServletRequest();
            more.keep(request);
            return UnfinishedSignIn.in(request.getSession()::getAttribute).orElseThrow();
        }
    }

    private Authentication attempt(String who) {
        return attempt(who, PASSWORD);
    }

    private Authentication attempt(String who, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(who, password));
    }

    private List<String> lines() {
        return database.sql("select action from audit_line where subject_label = :login order by number")
                .param("login", login)
                .query(String.class)
                .list();
    }
}
