package io.meetworthy.outreach.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.LargeTenant;
import io.meetworthy.outreach.support.ManyRows;
import io.meetworthy.outreach.support.Plan;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists are read along an index, also behind row level security: no scan of a whole table, and on
 * the hundredth page no more rows than on the first.
 */
@QuarkusTest
class RequestIndexTest {
  private static final int REQUESTS = 20_000;
  private static final int ROWS = 51;

  private final LargeTenant tenant;

  @Inject
  RequestIndexTest(Tenants tenants, EntityManager session) {
    tenant = new LargeTenant("test-many-requests", tenants, session);
  }

  /** Ids in order, 100 contacts, 40 organizations, one of 20 tags on each, few by text message. */
  @BeforeEach
  void load() throws Exception {
    if (!tenant.isEmpty()) {
      return;
    }
    tenant.fill(
        "contact, meeting_request",
        ManyRows.contacts(0, 99).sql(),
        ManyRows.requests(REQUESTS)
            .with("channel", "case i % 200 when 0 then 'sms' else 'email' end")
            .with("kind", "case i % 4 when 0 then 'follow-up' else 'ask' end")
            .with("organization", "'Org' || i % 40")
            .with("organization_key", "'org' || i % 40")
            .with("state", "case i % 5 when 0 then 'draft' when 1 then 'sent' else 'declined' end")
            .sql());
    tenant.fill(
        "contact, meeting_request, request_tag",
        """
        insert into request_tag (tenant_id, tag, request_id)
        select current_tenant(), 'tag' || row_number() over (order by request_id) % 20, request_id
        from meeting_request
        """);
  }

  @Test
  void everyFilterIsReadByAnIndex() {
    UUID contact = new UUID(0, 7);
    for (Map<String, Object> wanted :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("state", "sent"),
            Map.of("state", "met"),
            Map.of("contactId", contact),
            Map.of("channel", "sms"),
            Map.of("kind", "follow-up"),
            Map.of("tag", "tag7"),
            Map.of("tag", "unknown"),
            Map.of("organization", "org7"),
            Map.of("since", new UUID(0, 19_900)),
            Map.of("state", "sent", "tag", "tag7", "organization", "org7"),
            Map.of("contactId", contact, "state", "draft", "channel", "email"))) {
      RequestFilter filter = RequestFilter.of(wanted, ROWS);
      plan(filter).assertLookedUp(filter.sql() + wanted);
    }
  }

  @Test
  void theHundredthPageReadsNoMoreThanTheFirst() {
    UUID after = new UUID(0, REQUESTS - 99 * 50);
    for (Map<String, Object> page :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("after", after),
            Map.of("state", "declined"),
            Map.of("state", "declined", "after", after),
            Map.of("organization", "org7"),
            Map.of("contactId", new UUID(0, 7)))) {
      assertThat(plan(RequestFilter.of(page, ROWS)).rowsRead())
          .as("" + page)
          .isLessThanOrEqualTo(ROWS);
    }
  }

  private Plan plan(RequestFilter filter) {
    return tenant.plan(filter.sql(), filter.values());
  }
}
