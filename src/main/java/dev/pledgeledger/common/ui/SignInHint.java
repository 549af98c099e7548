package dev.pledgeledger.common.ui;

import java.util.List;

/// Sign-ins that the sign-in page shows on the sample city, and never anywhere else.
public interface SignInHint {

    List<Line> lines();

    /// One of them.
    ///
    /// @param who such as 企業誘致課 担当者
    record Line(String login, String password, String who) {}
}
