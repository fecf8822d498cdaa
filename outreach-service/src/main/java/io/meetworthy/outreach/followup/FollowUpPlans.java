package io.meetworthy.outreach.followup;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Relationship;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is due after each request. */
@Singleton
class FollowUpPlans {
  private static final String REQUEST =
      """
      select channel, relationship from meeting_request
      where tenant_id = current_tenant() and request_id = :id
      """;

  private final EntityManager session;
  private final FollowUps followUps;

  FollowUpPlans(EntityManager session, FollowUps followUps) {
    this.session = session;
    this.followUps = followUps;
  }

  /** Empty where there is no such request. */
  @Transactional
  Optional<FollowUpPlanView> of(UUID request) {
    List<?> found = session.createNativeQuery(REQUEST).setParameter("id", request).getResultList();
    return found.stream()
        .findFirst()
        .map(
            row -> {
              Object[] columns = (Object[]) row;
              Norm norm =
                  Norm.of(
                      Channel.named((String) columns[0]).orElseThrow(),
                      Relationship.named((String) columns[1]).orElseThrow());
              return plan(norm, followUps.of(request));
            });
  }

  private static FollowUpPlanView plan(Norm norm, List<FollowUp> followUps) {
    int left = followUps.stream().filter(FollowUp::isOpen).mapToInt(FollowUp::left).sum();
    return new FollowUpPlanView(
        left, NormView.of(norm), followUps.stream().map(FollowUpView::of).toList());
  }
}
