package io.meetworthy.outreach.exchange;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files on their way, in pieces, so that none is in memory as a whole. */
@Singleton
class ImportPieces {
  private static final int SIZE = 256 * 1024;
  private static final String PUT =
      "insert into import_piece (tenant_id, import_id, number, bytes)"
          + " values (current_tenant(), :id, :number, :bytes)";
  private static final String GET =
      "select bytes from import_piece"
          + " where tenant_id = current_tenant() and import_id = :id and number = :number";
  private static final String DROP =
      "delete from import_piece where tenant_id = current_tenant() and import_id = :id";

  private final EntityManager session;

  ImportPieces(EntityManager session) {
    this.session = session;
  }

  /** Puts a file there. */
  @Transactional(rollbackOn = Exception.class)
  void put(UUID id, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(SIZE);
      for (int number = 0; bytes.length > 0; number++) {
        session
            .createNativeQuery(PUT)
            .setParameter("id", id)
            .setParameter("number", number)
            .setParameter("bytes", bytes)
            .executeUpdate();
        bytes = in.readNBytes(SIZE);
      }
    }
  }

  /** One of a file's, counted from 0; empty behind the last. */
  @Transactional
  Optional<byte[]> get(UUID id, int number) {
    @SuppressWarnings("unchecked") // one column
    List<byte[]> found =
        session
            .createNativeQuery(GET)
            .setParameter("id", id)
            .setParameter("number", number)
            .getResultList();
    return found.stream().findFirst();
  }

  /** Drops a file's. */
  @Transactional
  void drop(UUID id) {
    session.createNativeQuery(DROP).setParameter("id", id).executeUpdate();
  }
}
