package io.meetworthy.outreach.caution;

import io.meetworthy.outreach.check.Warning;
import io.meetworthy.outreach.contact.Texts;
import io.meetworthy.outreach.request.Caution;
import io.meetworthy.outreach.request.Unsent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Several people of one organization were asked in a short time, and talk to each other. */
@Singleton
final class OrganizationFatigue implements Caution {
  static final String ASKED =
      """
      select count(distinct contact_id) from meeting_request
      where tenant_id = current_tenant() and organization_key = :organization
        and sent_at >= :since and contact_id <> :contact and kind in ('ask', 'follow-up')
      """;

  private final EntityManager session;
  private final CautionSettings settings;
  private final Clock clock;

  OrganizationFatigue(EntityManager session, CautionSettings settings, Clock clock) {
    this.session = session;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Warning> about(Unsent request) {
    return request
        .organization()
        .flatMap(
            organization -> {
              long others = others(request, organization);
              return others < settings.organizationPeople()
                  ? Optional.empty()
                  : Optional.of(warning(others, organization));
            });
  }

  private long others(Unsent request, String organization) {
    int days = settings.organizationDays();
    return ((Number)
            session
                .createNativeQuery(ASKED)
                .setParameter("organization", Texts.folded(organization))
                .setParameter("since", clock.instant().minus(Duration.ofDays(days)))
                .setParameter("contact", request.contact())
                .getSingleResult())
        .longValue();
  }

  private Warning warning(long others, String organization) {
    return new Warning(
        "organization-fatigue",
        "%d other people at %s were asked in the last %d days; they talk to each other."
            .formatted(others, organization, settings.organizationDays()));
  }
}
