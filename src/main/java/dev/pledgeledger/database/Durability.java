package dev.pledgeledger.database;

import java.util.List;

/// What a commit means: on the disk, or (in tests) as quick as possible.
enum Durability {
    FULL("on"),
    NONE("off");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    List<String> settings() {
        return List.of("fsync=" + value, "synchronous_commit=" + value, "full_page_writes=" + value);
    }
}
