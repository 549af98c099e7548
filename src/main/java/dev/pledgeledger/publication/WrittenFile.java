package dev.pledgeledger.publication;

/// A file that lies in the site.
///
/// @param digest its SHA-256 in hexadecimal
record WrittenFile(SitePath path, long size, String digest) {}
