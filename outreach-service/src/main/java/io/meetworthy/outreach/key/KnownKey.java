package io.meetworthy.outreach.key;

import java.security.MessageDigest;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as the database had it a moment ago.
 *
 * @param tenant whose it is
 * @param id its public part
 * @param secrets the current one, and after a rotation the one before
 * @param scopes what it may do
 * @param origins where it may be used; empty for anywhere
 * @param end when it ended or will end
 */
record KnownKey(
    String tenant,
    String id,
    List<HashedSecret> secrets,
    Set<String> scopes,
    Set<String> origins,
    Optional<Instant> end) {

  /** Only this is stored of a secret; the end is the first instant at which it no longer fits. */
  static final class HashedSecret {
    private final byte[] hash;
    private final Optional<Instant> end;

    HashedSecret(byte[] hash, Optional<Instant> end) {
      this.hash = hash;
      this.end = end;
    }

    boolean fits(byte[] given, Instant now) {
      // Compared whole, so that the time tells nothing about how much of it was right.
      boolean same = MessageDigest.isEqual(hash, given);
      return same && isBefore(now, end);
    }
  }

  static KnownKey of(ResultSet row) throws SQLException {
    byte @Nullable [] previous = row.getBytes("previous_hash");
    HashedSecret current = new HashedSecret(row.getBytes("secret_hash"), Optional.empty());
    return new KnownKey(
        row.getString("tenant_id"),
        row.getString("key_id"),
        previous == null
            ? List.of(current)
            : List.of(current, new HashedSecret(previous, instant(row, "previous_until"))),
        strings(row.getArray("scopes")),
        strings(row.getArray("origins")),
        instant(row, "revoked_at").or(() -> instant(row, "expires_at")));
  }

  boolean fits(byte[] hash, Instant now) {
    boolean fits = false;
    for (HashedSecret secret : secrets) {
      fits |= secret.fits(hash, now);
    }
    return fits && isBefore(now, end);
  }

  private static boolean isBefore(Instant now, Optional<Instant> end) {
    return end.isEmpty() || now.isBefore(end.get());
  }

  private static Set<String> strings(Array array) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) array.getArray()));
  }

  private static Optional<Instant> instant(ResultSet row, String column) {
    try {
      return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    } catch (SQLException e) {
      throw new IllegalStateException(column, e);
    }
  }
}
