package dev.pledgeledger.publication;

/// A link on a page of the site.
record Link(String text, String href) {}
