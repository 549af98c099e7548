package dev.pledgeledger.intake;

import java.util.Arrays;

/// A workbook to be handed out.
public record BookFile(String name, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof BookFile(var otherName, var otherContent)
                && name.equals(otherName)
                && Arrays.equals(content, otherContent);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
