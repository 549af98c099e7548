package dev.pledgeledger.signoff;

import org.jspecify.annotations.Nullable;

/// By which numbers a package is known in the files of the city.
///
/// @param document 文書番号, as the city gives it; empty while it has given none
/// @param decision 決裁番号; null while it waits for its decision
public record PackageNumbers(String document, @Nullable DecisionNumber decision) {}
