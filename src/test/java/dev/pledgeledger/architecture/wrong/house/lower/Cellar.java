package dev.pledgeledger.architecture.wrong.house.lower;

import dev.pledgeledger.architecture.wrong.house.upper.Attic;

public record Cellar(Attic above) {}
