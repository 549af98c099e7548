package dev.pledgeledger.account;

import org.springframework.context.ApplicationContext;

/// Reads the one-time code in place of the person at the console.
public final class SetupCodes {

    private SetupCodes() {}

    public static String printed(ApplicationContext application) {
        return application.getBean(SetupCode.class).printed().orElseThrow();
    }
}
