package dev.pledgeledger.architecture.wrong;

public class TimeUtil {}
