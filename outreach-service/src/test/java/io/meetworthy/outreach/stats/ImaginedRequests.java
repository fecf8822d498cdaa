package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.rules.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A year of requests that nobody made, as many and as various as one likes. */
final class ImaginedRequests {
  private static final Instant YEAR = Instant.parse("2015-01-01T00:00:00Z");
  private static final int HOURS_OF_A_YEAR = 365 * 24;
  private static final List<String> CHANNELS =
      List.of("email", "email", "email", "linkedin-note", "linkedin-message", "inmail", "in-app");
  private static final List<String> RELATIONSHIPS =
      List.of(
          "stranger",
          "stranger",
          "stranger",
          "shared-affiliation",
          "mutual-contact",
          "acquaintance",
          "close");
  private static final List<Stage> STAGES =
      List.of(
          Stage.DRAFT,
          Stage.PENDING,
          Stage.WITHDRAWN,
          Stage.ACCEPTED,
          Stage.MET,
          Stage.THANKED,
          Stage.DECLINED,
          Stage.DECLINED,
          Stage.NO_ANSWER,
          Stage.NO_ANSWER,
          Stage.NO_ANSWER);
  private static final List<String> RULES =
      StandardRules.all().stream().map(rule -> rule.card().id()).toList();

  private ImaginedRequests() {}

  static Stream<CountedRequest> of(int requests, long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> one(random)).limit(requests);
  }

  private static CountedRequest one(Random random) {
    Instant sentAt = YEAR.plus(Duration.ofHours(random.nextInt(HOURS_OF_A_YEAR)));
    Stage stage = any(STAGES, random);
    List<String> rules = new ArrayList<>();
    for (String rule : RULES) {
      if (random.nextInt(RULES.size()) < 10) {
        rules.add(rule);
      }
    }
    List<Band> standings =
        Concern.all().stream().map(concern -> Band.of(random.nextInt(100))).toList();
    int hours = (int) Math.min(504, Math.exp(random.nextGaussian() * 1.5 + 3));
    return new CountedRequest(
        stage,
        Counting.day(sentAt),
        stage.isAsked() ? sentAt : null,
        stage == Stage.PENDING || !stage.isAsked() ? null : hours,
        any(CHANNELS, random),
        random.nextInt(5) == 0 ? "follow-up" : "ask",
        any(RELATIONSHIPS, random),
        random.nextInt(101),
        standings,
        rules,
        any(Concern.all(), random).wireName(),
        "organization " + (int) Math.exp(random.nextDouble() * 6),
        random.nextInt(3) == 0 ? "2025.01" : "2025.06",
        List.of("tag " + random.nextInt(20)),
        random.nextInt(1001));
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** What makes so many rows of a tenant, without texts. */
  static List<String> asRows(int requests) {
    return List.of(
        """
        insert into contact (tenant_id, contact_id, version, created_at, updated_at, name, emails,
          phones, links, relationship, tags, bills_for_time, do_not_ask)
        values (current_tenant(), '00000000-0000-7000-8000-000000000000', 0, now(), now(), 'Dana',
          '[]', '[]', '[]', 'stranger', '{}', false, false)
        """,
        """
        insert into meeting_request (tenant_id, request_id, version, created_at, updated_at,
          contact_id, channel, kind, follow_up_number, tags, draft_number, relationship,
          ruleset_version, ruleset_hash, score, standings, rules, asked_minutes, transition_number,
          state, state_since, sent_at)
        select current_tenant(), gen_random_uuid(), 1, now(), now(),
          '00000000-0000-7000-8000-000000000000', 'email', 'ask', 0, '{}', 1, 'stranger',
          '2025.06', '', mod(i, 101), '{}', '{}', 0, 1, 'sent', now(), now()
        from generate_series(1, %d) as i
        """
            .formatted(requests));
  }
}
