package dev.pledgeledger.demo;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.SignInHint;

/// Somebody of the sample city: one sign-in for each role.
///
/// @param department where she works; empty for the mayor's office and the administrator
record DemoPerson(String login, String name, String post, String department, Role role) {

    /// Shown on the sign-in page of the sample city; it guards nothing.
    static final String PASSWORD = "asanagi-tobiuo-82";

    SignInHint.Line hint() {
        String place = department.isEmpty() ? post : department + " " + post;
        return new SignInHint.Line(login, PASSWORD, place + " " + name);
    }
}
