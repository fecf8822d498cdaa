package io.meetworthy.outreach.key;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The two questions about keys that are asked before a tenant is known. */
@Singleton
class StoredKeys {
  private final AgroalDataSource database;

  StoredKeys(AgroalDataSource database) {
    this.database = database;
  }

  /** A key by its public part. */
  Optional<KnownKey> named(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select * from key_named(?)")) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(KnownKey.of(row)) : Optional.empty();
      }
    }
  }

  /** Whether any publishable key may be used from there. */
  boolean isListed(String origin) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select origin_is_listed(?)")) {
      query.setString(1, origin);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
