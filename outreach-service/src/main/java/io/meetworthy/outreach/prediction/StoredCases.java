package io.meetworthy.outreach.prediction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.check.NewContext;
import io.meetworthy.outreach.request.Outcome;
import io.meetworthy.outreach.request.RequestState;
import io.meetworthy.outreach.ruleset.Rulesets;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Case;
import io.meetworthy.scoring.prediction.Settled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The tenant's requests as a model sees them: their stored drafts, scored by today's rules. */
@Singleton
class StoredCases {
  /** The texts of a fit have at most so many characters in all, so that they fit in memory. */
  private static final long MOST_CHARACTERS = 40_000_000;

  private static final int ROWS_AT_ONCE = 500;
  private static final String DRAFTS =
      """
      select d.subject, d.body, d.locale,
        cast(introduced(d.context, d.tenant_id, d.introducer_id) as text) as context,
        r.channel, r.kind, r.state
      from meeting_request r
      join request_draft d on d.tenant_id = r.tenant_id and d.request_id = r.request_id
        and d.number = r.draft_number
      where r.tenant_id = current_tenant()
      """;
  private static final String ONE = DRAFTS + " and r.request_id = :id";
  private static final String SETTLED =
      DRAFTS
          + """
            and r.settled_at is not null
          order by r.settled_at desc, r.request_id desc limit :most
          """;

  private final EntityManager session;
  private final Rulesets rulesets;
  private final ObjectMapper json;

  StoredCases(EntityManager session, Rulesets rulesets, ObjectMapper json) {
    this.session = session;
    this.rulesets = rulesets;
    this.json = json;
  }

  /** The rules of today. */
  Ruleset rules() {
    return rulesets.latest();
  }

  /** The latest settled requests in the order in which they were settled. */
  @Transactional(TxType.MANDATORY)
  List<Settled> settled() {
    List<Settled> newestFirst = new ArrayList<>();
    long characters = 0;
    try (Stream<Tuple> rows = newestFirstRows()) {
      for (Iterator<Tuple> each = rows.iterator(); each.hasNext(); ) {
        Tuple row = each.next();
        characters += row.get("body", String.class).length();
        if (characters > MOST_CHARACTERS) {
          break;
        }
        settled(row).ifPresent(newestFirst::add);
      }
    }
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @SuppressWarnings("unchecked") // the class is given
  private Stream<Tuple> newestFirstRows() {
    return session
        .createNativeQuery(SETTLED, Tuple.class)
        .setParameter("most", AcceptanceModel.MOST_OUTCOMES)
        .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE)
        .getResultStream();
  }

  /** A request of the tenant; empty where the rules do not read its language. */
  @Transactional(TxType.MANDATORY)
  Optional<Case> one(UUID id) {
    @SuppressWarnings("unchecked") // the class is given
    List<Tuple> rows =
        session.createNativeQuery(ONE, Tuple.class).setParameter("id", id).getResultList();
    return rows.stream().findFirst().flatMap(this::asked);
  }

  private Optional<Settled> settled(Tuple row) {
    return RequestState.named(row.get("state", String.class))
        .flatMap(RequestState::outcome)
        .flatMap(
            outcome -> asked(row).map(asked -> new Settled(asked, outcome == Outcome.ACCEPTED)));
  }

  private Optional<Case> asked(Tuple row) {
    Draft draft =
        new Draft(
            row.get("subject", String.class),
            row.get("body", String.class),
            Channel.named(row.get("channel", String.class)).orElseThrow(),
            Kind.named(row.get("kind", String.class)).orElseThrow(),
            Objects.requireNonNullElse(row.get("locale", String.class), ""));
    NewContext context = context(row.get("context", String.class));
    return rules().score(draft, context.toContext()) instanceof ScoreCard card
        ? Optional.of(Case.of(draft, context.toContext(), card, context.attributesOrNone()))
        : Optional.empty();
  }

  private NewContext context(String stored) {
    try {
      return json.readValue(stored, NewContext.class);
    } catch (JsonProcessingException e) {
      // Its text has names.
      throw new IllegalStateException("A stored context cannot be read");
    }
  }
}
