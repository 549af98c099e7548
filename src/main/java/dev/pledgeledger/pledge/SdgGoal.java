package dev.pledgeledger.pledge;

/// One of the seventeen goals of the 2030 Agenda (United Nations, A/RES/70/1), with its Japanese wording.
public record SdgGoal(int number, String name, String english) {}
