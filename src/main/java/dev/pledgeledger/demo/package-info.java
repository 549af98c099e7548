/// The invented sample city, where it was asked for with `--demo`: made by driving the real services, so that its
/// log is a real one.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "report",
            "account",
            "organization",
            "pledge",
            "cycle",
            "progress",
            "succession",
            "signoff",
            "publication",
            "intake"
        })
package dev.pledgeledger.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
