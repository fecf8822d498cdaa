package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.idempotency.KeptAnswers;
import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.secret.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's calendar feeds. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {
  private final Pepper pepper;
  private final Audit audit;
  private final KeptAnswers answers;
  private final Clock clock;

  CalendarFeeds(Pepper pepper, Audit audit, KeptAnswers answers, Clock clock) {
    this.pepper = pepper;
    this.audit = audit;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * A feed with the only copy of its secret.
   *
   * @param feed as stored
   * @param token to be shown once
   */
  record Issued(CalendarFeed feed, FeedToken token) {}

  /** The newest first. */
  @Transactional
  List<CalendarFeed> page(PageRequest asked) {
    Conditions where = new Conditions();
    asked.after().ifPresent(after -> where.and("id < :after", "after", after.id(0)));
    return find(where.orderedBy("id desc"), where.values()).page(0, asked.rows()).list();
  }

  @Transactional
  Optional<CalendarFeed> find(UUID id) {
    return findByIdOptional(id);
  }

  @Transactional
  Issued add(NewCalendarFeed wanted) {
    FeedToken token = FeedToken.random();
    CalendarFeed feed = new CalendarFeed(wanted, token.hash(pepper), clock.instant());
    persist(feed);
    flush();
    audit.record("calendar-feed.created", feed.id());
    return new Issued(feed, token);
  }

  /** Gives one another address; the one before ends at once. */
  @Transactional
  Optional<Issued> reissue(UUID id, NewCalendarFeed wanted) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(
            feed -> {
              FeedToken token = FeedToken.random();
              feed.reissue(wanted, token.hash(pepper), clock.instant());
              flush();
              audit.record("calendar-feed.rotated", id);
              return new Issued(feed, token);
            });
  }

  /** Ends one at once, and what is kept under its address. */
  @Transactional
  boolean revoke(UUID id, IfMatch meant) {
    Optional<CalendarFeed> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    found.ifPresent(
        feed -> {
          meant.admit(feed.version());
          delete(feed);
          flush();
          answers.forget(CalendarFeedResource.PATH + "/" + id);
          audit.record("calendar-feed.revoked", id);
        });
    return found.isPresent();
  }
}
