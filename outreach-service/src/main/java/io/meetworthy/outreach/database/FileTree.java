package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory with all that is in it. */
record FileTree(Path root) {
  private static final String UNFINISHED = ".unfinished-";

  /** Something that makes the content of a directory. */
  @FunctionalInterface
  interface Maker {
    void makeIn(Path directory) throws IOException;
  }

  /** Makes a tree elsewhere and moves it in place in one step, so that no half is ever seen. */
  static void makeWhole(Path parent, String name, Maker maker) throws IOException {
    Files.createDirectories(parent);
    removeUnfinished(parent);
    Path unfinished = Files.createTempDirectory(parent, UNFINISHED);
    try {
      maker.makeIn(unfinished);
      Files.move(unfinished, parent.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      new FileTree(unfinished).delete();
    }
  }

  private static void removeUnfinished(Path parent) throws IOException {
    try (Stream<Path> leftovers = Files.list(parent)) {
      List<Path> unfinished = leftovers.filter(p -> isUnfinished(p)).toList();
      for (Path leftover : unfinished) {
        new FileTree(leftover).delete();
      }
    }
  }

  private static boolean isUnfinished(Path path) {
    return String.valueOf(path.getFileName()).startsWith(UNFINISHED);
  }

  void delete() throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Gives everything to the user and the group with this number. */
  void giveTo(int user) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.toList();
    }
    for (Path path : all) {
      Files.setAttribute(path, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
