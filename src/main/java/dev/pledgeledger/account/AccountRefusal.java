package dev.pledgeledger.account;

/// Why an account cannot be made or changed as asked. The sentence for people has the key [#textKey].
public enum AccountRefusal {
    NAME_MISSING,
    LOGIN_FORM,
    LOGIN_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_IS_LOGIN,
    PASSWORD_TOO_COMMON,
    PASSWORD_IS_THE_OLD_ONE,
    OLD_PASSWORD_WRONG,
    PASSWORDS_DIFFER,
    CODE_WRONG,
    SECOND_FACTOR_REQUIRED,
    SECOND_FACTOR_SET_UP_ALREADY,
    ROLE_MISSING,
    SINCE_MISSING,
    DEPARTMENT_MISSING,
    DEPARTMENT_NEEDLESS,
    ENDS_BEFORE_IT_BEGINS,
    ADMINISTRATOR_ALONE,
    ROLE_HELD_ALREADY,
    NO_STAND_IN_FOR_ROLE,
    STANDS_IN_FOR_HERSELF,
    STAND_IN_REASON_MISSING,
    STAND_IN_INACTIVE,
    PRINCIPAL_WITHOUT_ROLE,
    OWN_ACCOUNT,
    LAST_ADMINISTRATOR,
    SETUP_CODE_WRONG,
    CITY_NAME_MISSING,
    FOUNDED_ALREADY;

    public String textKey() {
        return "account.refused." + name();
    }
}
