package io.meetworthy.outreach.stats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.request.RequestState;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Concern;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of what is counted anew: a request with all that happened to it, from its beginning. */
final class HistoryRow {
  /** The columns, for {@link Rebuild}. */
  static final String COLUMNS =
      """
      cast(null as bigint), r.created_at, r.channel, r.kind, r.relationship, r.score,
      cast(r.standings as text), r.rules, r.likely_refusal, r.organization, r.ruleset_version,
      r.tags, f.probability,
      (select string_agg(
          concat_ws(' ', t.type, t.to_state,
            cast(extract(epoch from t.occurred_at) * 1000000 as bigint)), ',' order by t.number)
        from request_transition t
        where t.tenant_id = r.tenant_id and t.request_id = r.request_id)
      """;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Integer>> STANDINGS = new TypeReference<>() {};
  private static final String CORRECTION = "correction";
  private static final long MICROS = 1_000_000;

  private final @Nullable Object[] columns;

  HistoryRow(@Nullable Object[] columns) {
    this.columns = columns;
  }

  /** A step that no correction took back. */
  private record Step(RequestState to, Instant at) {
    static Step of(String state, long micros) {
      Instant at =
          Instant.ofEpochSecond(
              Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000L);
      return new Step(RequestState.named(state).orElseThrow(), at);
    }
  }

  CountedRequest request() {
    Deque<Step> steps = steps();
    @Nullable Instant sentAt = last(steps, RequestState.SENT);
    Step now =
        Objects.requireNonNullElse(steps.peekLast(), new Step(RequestState.DRAFT, created()));
    Stage stage = CountedRequests.stage(now.to(), sentAt != null);
    @Nullable Instant accepted = last(steps, RequestState.ACCEPTED);
    return new CountedRequest(
        stage,
        Counting.day(created()),
        sentAt,
        CountedRequests.hours(stage, sentAt, stage.isAccepted() ? accepted : now.at()),
        text(2),
        text(3),
        text(4),
        (Integer) columns[5],
        bands(text(6)),
        List.of((String[]) required(7)).stream().sorted().toList(),
        (String) columns[8],
        columns[9] == null ? null : CountedRequests.folded(text(9)),
        text(10),
        CountedRequests.folded(List.of((String[]) required(11))),
        sentAt == null ? null : (Integer) columns[12]);
  }

  private Deque<Step> steps() {
    Deque<Step> steps = new ArrayDeque<>();
    if (columns[13] == null) {
      return steps;
    }
    for (String transition : text(13).split(",", -1)) {
      String[] parts = transition.split(" ", -1);
      if (parts[0].equals(CORRECTION)) {
        steps.removeLast();
      } else {
        steps.addLast(Step.of(parts[1], Long.parseLong(parts[2])));
      }
    }
    return steps;
  }

  private static @Nullable Instant last(Deque<Step> steps, RequestState state) {
    @Nullable Instant at = null;
    for (Step step : steps) {
      at = step.to() == state ? step.at() : at;
    }
    return at;
  }

  private static List<Band> bands(String json) {
    Map<Concern, Integer> standings = new HashMap<>();
    try {
      JSON.readValue(json, STANDINGS)
          .forEach((name, value) -> standings.put(Concern.named(name).orElseThrow(), value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return CountedRequests.bands(standings);
  }

  private Instant created() {
    return (Instant) required(1);
  }

  private String text(int column) {
    return (String) required(column);
  }

  private Object required(int column) {
    return Objects.requireNonNull(columns[column]);
  }
}
