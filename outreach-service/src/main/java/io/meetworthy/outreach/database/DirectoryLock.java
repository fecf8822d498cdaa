package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to use a directory; the system takes it back from a killed process. */
final class DirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Refuses at once if another process has it. */
  static DirectoryLock on(Path directory) throws IOException {
    FileChannel channel = open(directory);
    if (!isTakenBy(channel)) {
      channel.close();
      throw new DatabaseStartException(
          "Another Meetworthy is using "
              + directory
              + ". Stop it, or give this one a directory of its own with MEETWORTHY_DATA.");
    }
    return new DirectoryLock(channel);
  }

  /** Waits until no other process has it. */
  @SuppressWarnings("resource") // the lock ends with its channel
  static DirectoryLock waitFor(Path directory) throws IOException {
    FileChannel channel = open(directory);
    channel.lock();
    return new DirectoryLock(channel);
  }

  private static FileChannel open(Path directory) throws IOException {
    Files.createDirectories(directory);
    return FileChannel.open(
        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @SuppressWarnings("resource") // the lock ends with its channel
  private static boolean isTakenBy(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
