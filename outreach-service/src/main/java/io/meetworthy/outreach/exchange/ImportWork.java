package io.meetworthy.outreach.exchange;

import io.agroal.api.AgroalDataSource;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works off the files and undos that wait, one at a time. Each step takes up where the last one
 * that was kept has ended, whoever took it: so nothing is lost with a replica and nobody comes
 * twice.
 */
@Singleton
final class ImportWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class);

  private final AgroalDataSource database;
  private final Tenants tenants;
  private final Imports imports;
  private final ImportPieces pieces;
  private final ContactBook book;
  private final UndoWork undo;

  ImportWork(
      AgroalDataSource database,
      Tenants tenants,
      Imports imports,
      ImportPieces pieces,
      ContactBook book,
      UndoWork undo) {
    this.database = database;
    this.tenants = tenants;
    this.imports = imports;
    this.pieces = pieces;
    this.book = book;
    this.undo = undo;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    try {
      for (String tenant : waiting()) {
        for (UUID id : tenants.as(tenant, imports::running)) {
          workOff(tenant, id);
        }
        tenants.as(tenant, imports::undoing).forEach(id -> undo.workOff(tenant, id));
      }
    } catch (SQLException | RuntimeException e) {
      // A second later is soon enough, and the reason is in everybody's answers too.
      LOG.debugf("No import was worked on (%s)", e.getClass().getSimpleName());
    }
  }

  private List<String> waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select importing_tenants()");
        ResultSet rows = query.executeQuery()) {
      List<String> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    }
  }

  private void workOff(String tenant, UUID id) {
    Optional<Import> begun = tenants.as(tenant, () -> imports.begin(id));
    if (begun.isEmpty()) {
      return;
    }
    boolean isCards = begun.get().format().equals(WireNames.of(Format.VCARD));
    PieceStream bytes = new PieceStream(number -> tenants.as(tenant, () -> pieces.get(id, number)));
    try (ContactFile file = ContactFile.open(bytes, isCards)) {
      int position = begun.get().count().rows();
      for (int row = 0; row < position; row++) {
        file.next();
      }
      boolean goesOn = true;
      while (goesOn) {
        Chunk chunk = Chunk.next(file, book);
        int before = position;
        goesOn = tenants.as(tenant, () -> imports.advance(id, before, chunk));
        position += chunk.rows();
      }
    } catch (IOException e) {
      tenants.run(tenant, () -> imports.giveUp(id));
    } catch (RuntimeException e) {
      LOG.warnf("Import %s was interrupted (%s)", id, e.getClass().getSimpleName());
    }
  }
}
