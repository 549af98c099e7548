package dev.pledgeledger.database;

import java.nio.file.Path;

/// The folder that holds everything of one city: the cluster, its passwords, the server's programs and the lock.
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    static DataFolder of(String path) {
        return new DataFolder(Path.of(path));
    }

    Path credentials() {
        return path.resolve("database.properties");
    }

    Path lock() {
        return path.resolve("ledger.lock");
    }
}
