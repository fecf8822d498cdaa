package io.meetworthy.outreach.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.secret.Pepper;
import io.meetworthy.outreach.secret.Seal;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Answers, kept for a day in the transaction of the effect: either both are there or neither.
 *
 * <p>A body is sealed with the pepper and the Idempotency-Key together, and of that key only a hash
 * is kept. So a copy of the database shows nothing, not even the secret of a new API key.
 */
@Singleton
public final class KeptAnswers {
  private static final String LOCK = "select pg_try_advisory_xact_lock(:number)";
  private static final String FIND =
      """
      select request_hash, status, location, etag, body from kept_answer
      where tenant_id = current_tenant() and key_hash = :key
      """;
  private static final String KEEP =
      """
      insert into kept_answer
        (tenant_id, key_hash, request_hash, status, location, etag, body, created_at, about)
      values
        (current_tenant(), :key, :request, :status, cast(:location as text), cast(:etag as text),
         :body, :now, :about)
      """;
  private static final String FORGET =
      "delete from kept_answer where tenant_id = current_tenant()"
          + " and (location = :path or starts_with(location, :below))";
  private static final String FORGET_ABOUT =
      """
      delete from kept_answer
      where tenant_id = current_tenant()
        and exists (select from unnest(about) as named (id) where named.id = any(:ids))
      """;
  private static final String REPLAYED = "Idempotency-Replayed";

  private final EntityManager session;
  private final ObjectMapper json;
  private final Pepper pepper;
  private final CurrentTenant tenant;
  private final CurrentVertxRequest current;
  private final Clock clock;

  KeptAnswers(
      EntityManager session,
      ObjectMapper json,
      Pepper pepper,
      CurrentTenant tenant,
      CurrentVertxRequest current,
      Clock clock) {
    this.current = current;
    this.session = session;
    this.json = json;
    this.pepper = pepper;
    this.tenant = tenant;
    this.clock = clock;
  }

  /** What is derived from an Idempotency-Key. */
  private static final class Name {
    final byte[] hash;
    final Seal seal;

    Name(Pepper pepper, String key) {
      hash = pepper.mac("idempotency", key);
      seal = new Seal(pepper.mac("kept-answer", key));
    }

    long number() {
      return ByteBuffer.wrap(hash).getLong();
    }
  }

  RestResponse<?> once(String key, byte[] request, Callable<RestResponse<?>> effect) {
    String whole = tenant.required() + "\n" + key;
    Name name = new Name(pepper, whole);
    // A bare hash would tell whether a guess of what was sent is right.
    byte[] stamp = pepper.mac("kept-request", whole + "\n" + HexFormat.of().formatHex(request));
    return QuarkusTransaction.joiningExisting().call(() -> once(name, stamp, effect));
  }

  private RestResponse<?> once(Name name, byte[] request, Callable<RestResponse<?>> effect)
      throws Exception {
    // Held until the transaction ends, on whichever replica it is.
    Object free =
        session.createNativeQuery(LOCK).setParameter("number", name.number()).getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      throw new ProblemException(new Problem.StillRunning());
    }
    List<?> kept = session.createNativeQuery(FIND).setParameter("key", name.hash).getResultList();
    if (!kept.isEmpty()) {
      return replayed(name, request, (@Nullable Object[]) kept.get(0));
    }
    RestResponse<?> answer = effect.call();
    keep(name, request, answer);
    return answer;
  }

  private RestResponse<?> replayed(Name name, byte[] request, @Nullable Object[] row) {
    if (!Arrays.equals(request, (byte[]) row[0])) {
      throw ProblemException.invalid(
          Fault.in(Idempotent.FIELD, "reused", "This key came with another request before."));
    }
    byte[] body = name.seal.open((byte[]) row[4]);
    ResponseBuilder<Object> answer =
        ResponseBuilder.create((Integer) row[1])
            .header(REPLAYED, "true")
            .header(HttpHeaders.LOCATION, row[2])
            .header(HttpHeaders.ETAG, row[3]);
    // Written as it is: the JSON of the first time.
    return body.length == 0
        ? answer.build()
        : answer.entity(new String(body, StandardCharsets.UTF_8)).build();
  }

  private void keep(Name name, byte[] request, RestResponse<?> answer)
      throws JsonProcessingException {
    @Nullable Object entity = answer.getEntity();
    byte[] body = entity == null ? new byte[0] : json.writeValueAsBytes(entity);
    session
        .createNativeQuery(KEEP)
        .setParameter("key", name.hash)
        .setParameter("request", request)
        .setParameter("status", answer.getStatus())
        .setParameter("location", answer.getHeaderString(HttpHeaders.LOCATION))
        .setParameter("etag", answer.getHeaderString(HttpHeaders.ETAG))
        .setParameter("body", name.seal.close(body))
        .setParameter("now", clock.instant())
        .setParameter("about", named(body, answer.getHeaderString(HttpHeaders.LOCATION)))
        .executeUpdate();
  }

  /** Whatever the answer or the request's address names by an id. */
  private UUID[] named(byte[] body, @Nullable String location) {
    return NamedIds.in(
        current.getCurrent().request().path(),
        location == null ? "" : location,
        new String(body, StandardCharsets.UTF_8));
  }

  /** Drops the answers that name one of these, when people are to be forgotten. */
  public void forgetAbout(Collection<UUID> ids) {
    session
        .createNativeQuery(FORGET_ABOUT)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Drops the answers about a resource and all below it, when people are to be forgotten. */
  public void forget(String path) {
    session
        .createNativeQuery(FORGET)
        .setParameter("path", path)
        .setParameter("below", path + "/")
        .executeUpdate();
  }
}
