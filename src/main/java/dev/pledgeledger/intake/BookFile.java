package dev.pledgeledger.intake;

/// A workbook to be handed out.
public final class BookFile {

    private final String name;
    private final byte[] content;

    BookFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
