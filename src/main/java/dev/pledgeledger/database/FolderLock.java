package dev.pledgeledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who has the data folder open. The operating system gives the lock back when its holder dies, however it dies.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock, or nothing where another process has it.
    static Optional<FolderLock> take(Path file, String command) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        FolderLock lock = new FolderLock(channel);
        lock.note(new Holder(command, ProcessHandle.current().pid(), ""));
        return Optional.of(lock);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    void note(Holder holder) {
        String line = holder.command() + "\n" + holder.process() + "\n" + holder.address() + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Holder holder(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 3
                ? new Holder("", 0, "")
                : new Holder(lines.get(0), Long.parseLong(lines.get(1)), lines.get(2));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Who holds the lock: the command of `./ledger`, its process and, for a started application, its address.
    record Holder(String command, long process, String address) {

        @Override
        public String toString() {
            return "./ledger " + command + ", process " + process + (address.isEmpty() ? "" : ", " + address);
        }
    }
}
