package io.toebox.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** Keeps a second run out of the same data folder. The operating system releases it even after a kill -9. */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a data folder, creating the folder; throws {@link StartFailure} when another run holds it. */
    static DataLock take(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure("Toebox is already running here (it holds " + data
                        + "). Stop it with Ctrl-C in its terminal first.");
            }
            return new DataLock(channel);
        } catch (AccessDeniedException e) {
            throw new StartFailure(
                    "No permission to write " + e.getFile() + ". Who ran Toebox here before? Run it as the same user.",
                    e);
        } catch (IOException e) {
            throw new StartFailure("Cannot use the data folder " + data + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("Cannot release the data folder: " + e.getMessage(), e);
        }
    }
}
