package dev.pledgeledger.common;

/// Tells who is acting. Services ask it themselves; no method takes the actor as a parameter.
public interface CurrentActor {

    /// The person signed in, or the system actor of a command.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException where nobody is signed in
    Actor get();
}
