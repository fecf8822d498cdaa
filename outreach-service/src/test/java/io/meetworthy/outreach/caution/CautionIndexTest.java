package io.meetworthy.outreach.caution;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.LargeTenant;
import io.meetworthy.outreach.support.ManyRows;
import io.meetworthy.outreach.support.Plan;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What gives pause is looked up along indexes, behind row level security too: however much was
 * sent, no more rows are read than are counted.
 */
@QuarkusTest
class CautionIndexTest {
  // Of 16 bands, the newest hundred of each.
  private static final int MOST_ALIKE = 16 * SentTexts.MOST;

  private final LargeTenant tenant;

  @Inject
  CautionIndexTest(Tenants tenants, EntityManager session) {
    tenant = new LargeTenant("test-many-cautions", tenants, session);
  }

  /**
   * One sent in each minute before 2026, to 100 people of 50 organizations. Each text has a band
   * for itself, and one that 5,000 share.
   */
  @BeforeEach
  void load() throws Exception {
    if (!tenant.isEmpty()) {
      return;
    }
    tenant.fill(
        "contact, meeting_request",
        ManyRows.contacts(0, 99).sql(),
        ManyRows.requests(20_000)
            .with("organization", "'Org' || i % 50")
            .with("organization_key", "'org' || i % 50")
            .with("sent_at", "timestamptz '2026-01-01 00:00Z' - i * interval '1 minute'")
            .sql());
    tenant.fill(
        "sent_likeness",
        """
        insert into sent_likeness (tenant_id, request_id, contact_id, sent_at, signature)
        select tenant_id, request_id, contact_id, sent_at, '\\x00' from meeting_request
        """);
    tenant.fill(
        "contact, meeting_request, sent_likeness, sent_band",
        """
        insert into sent_band (tenant_id, band, sent_at, request_id)
        select tenant_id, own.band, sent_at, request_id from (
          select *, row_number() over (order by request_id) as n from meeting_request) as sent
        cross join lateral (values (n), (-1 - n % 4)) as own (band)
        """);
  }

  private static void assertLookedUp(Plan plan, double most) {
    plan.assertLookedUp("");
    assertThat(plan.rowsRead()).as(plan.toString()).isBetween(1.0, most);
  }

  /** Of an organization with 400 requests those of the last day alone: every fiftieth minute. */
  @Test
  void peopleOfAnOrganizationAreCountedFromThoseOfTheTimeAlone() {
    Instant since = Instant.parse("2025-12-31T00:00:00Z");
    Plan plan =
        tenant.plan(
            OrganizationFatigue.ASKED,
            Map.of("organization", "org7", "since", since, "contact", new UUID(0, 7)));
    assertLookedUp(plan, 24 * 60 / 50 + 1);
  }

  @Test
  void aTextOfItsOwnIsComparedWithNone() {
    assertLookedUp(alike(new Long[] {17L, 1_000_000L, 1_000_001L}), 3);
  }

  @Test
  void ofATextThatThousandsGotTheNewestAreCompared() {
    Long[] bands = {-1L, -2L, -3L, -4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L};
    assertLookedUp(alike(bands), MOST_ALIKE);
  }

  private Plan alike(Long[] bands) {
    return tenant.plan(
        SentTexts.ALIKE,
        Map.of(
            "bands",
            bands,
            "since",
            Instant.parse("2025-01-01T00:00:00Z"),
            "contact",
            new UUID(0, 7)));
  }
}
