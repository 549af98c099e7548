package dev.pledgeledger.architecture.wrong.house.upper;

public record Attic(String name) {}
