package dev.pledgeledger.signoff;

import java.util.Optional;

/// A document about a package that can be fetched beside its decision. Features that print implement it, each with its
/// own authorisation.
public interface PackageDocument {

    /// Key of its name.
    String textKey();

    /// The name of its file; none where there is no such document of this package yet.
    Optional<String> file(SignOffPackage one);

    /// Prints it.
    byte[] print(PackageId id);
}
