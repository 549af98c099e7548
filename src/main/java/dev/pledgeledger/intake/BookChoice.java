package dev.pledgeledger.intake;

import dev.pledgeledger.progress.Content;

/// What somebody has decided to take over of a workbook into one entry, at the version she saw.
public record BookChoice(BookEntry entry, Content content) {}
