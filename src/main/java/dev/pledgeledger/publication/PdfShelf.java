package dev.pledgeledger.publication;

import java.util.function.Supplier;

/// Where printed documents lie, so that a site which is built anew prints only what has changed.
@FunctionalInterface
interface PdfShelf {

    /// Keeps nothing.
    PdfShelf NONE = (key, print) -> print.get();

    /// What was printed under this key before, or what is printed now.
    ///
    /// @param key all that the document is made from, as [PdfKey] gives it
    byte[] take(String key, Supplier<byte[]> print);
}
