package dev.pledgeledger.demo;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.SignInHint;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of the sample city.
///
/// @param home her own department before and after the reorganisation; empty where she has none
/// @param role null for somebody without one
/// @param departments where she holds it
/// @param offeredAs what the sign-in page calls her; empty for those it does not offer
record DemoPerson(
        String login,
        String name,
        String post,
        Change<String> home,
        @Nullable Role role,
        Change<List<String>> departments,
        String offeredAs) {

    /// Shown on the sign-in page of the sample city; it guards nothing.
    static final String PASSWORD = "asanagi-tobiuo-82";

    /// Something before and after the reorganisation.
    record Change<T>(T before, T since) {}

    /// Reads a line of the file.
    static DemoPerson of(List<String> line) {
        String[] role = line.get(4).split(" ", 2);
        Change<String> where = change(role.length < 2 ? "" : role[1]);
        return new DemoPerson(
                line.get(0),
                line.get(1),
                line.get(2),
                change(line.get(3)),
                role[0].isEmpty() ? null : Role.valueOf(role[0]),
                new Change<>(names(where.before()), names(where.since())),
                line.get(5));
    }

    private static Change<String> change(String text) {
        int arrow = text.indexOf('→');
        return arrow < 0 ? new Change<>(text, text) : new Change<>(text.substring(0, arrow), text.substring(arrow + 1));
    }

    private static List<String> names(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split("、"));
    }

    boolean isOffered() {
        return !offeredAs.isEmpty();
    }

    SignInHint.Line hint() {
        String place = home.since().isEmpty() ? post : home.since() + " " + post;
        return new SignInHint.Line(login, PASSWORD, offeredAs + "（" + place + " " + name + "）");
    }
}
