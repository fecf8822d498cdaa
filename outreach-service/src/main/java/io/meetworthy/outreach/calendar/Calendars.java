package io.meetworthy.outreach.calendar;

import io.agroal.api.AgroalDataSource;
import io.meetworthy.outreach.followup.Reminders;
import io.meetworthy.outreach.secret.Pepper;
import io.meetworthy.outreach.tenant.Tenants;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Calendars by the secrets in their addresses. */
@Singleton
class Calendars {
  private static final int MOST = 500;

  private final AgroalDataSource database;
  private final Pepper pepper;
  private final Tenants tenants;
  private final Reminders reminders;

  Calendars(AgroalDataSource database, Pepper pepper, Tenants tenants, Reminders reminders) {
    this.database = database;
    this.pepper = pepper;
    this.tenants = tenants;
    this.reminders = reminders;
  }

  /** The calendar as it is now; empty for a secret that nobody has, or no more. */
  Optional<String> of(FeedToken token) {
    return owner(token.hash(pepper))
        .map(tenant -> tenants.as(tenant, () -> reminders.open(MOST)))
        .map(CalendarText::of);
  }

  /** Asked before a tenant is known, through a door in the wall. */
  private Optional<String> owner(byte[] hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select calendar_owner(?)")) {
      query.setBytes(1, hash);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new OwnerUnreadException(e);
    }
  }

  /** The database did not say whose it is; as every outage it becomes a 503. */
  private static final class OwnerUnreadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OwnerUnreadException(SQLException cause) {
      super("Whose calendar it is could not be read", cause);
    }
  }
}
