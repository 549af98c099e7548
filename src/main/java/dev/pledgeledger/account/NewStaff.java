package dev.pledgeledger.account;

import java.util.List;

/// A person to be added to the staff.
public record NewStaff(String login, StaffDetails details, String password, List<Grant> grants) {

    public NewStaff {
        login = login.strip();
        grants = List.copyOf(grants);
    }

    @Override
    public String toString() {
        return "NewStaff[" + login + "]";
    }
}
