package dev.pledgeledger.pledge;

/// 分野 of a manifesto, as filters and headings name it.
public record Area(int number, String title) {}
