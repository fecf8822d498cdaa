package io.meetworthy.outreach.caution;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is left of the texts that were sent: who got something alike is found without a scan. */
@Singleton
class SentTexts {
  /** How many are looked at; a count that reaches it stands for more. */
  static final int MOST = 100;

  private static final String TEXT =
      """
      select subject || ' ' || body from request_draft
      where tenant_id = current_tenant() and request_id = :request and number = :number
      """;
  private static final String KEEP =
      """
      insert into sent_likeness (tenant_id, request_id, contact_id, sent_at, signature)
      values (current_tenant(), :request, :contact, :at, :signature)
      """;
  private static final String KEEP_BANDS =
      """
      insert into sent_band (tenant_id, band, sent_at, request_id)
      select current_tenant(), band, :at, :request
      from unnest(cast(:bands as bigint[])) as band
      """;
  private static final String DROP =
      "delete from sent_likeness where tenant_id = current_tenant() and request_id = :request";
  // Lateral with a limit, so that each band is looked up in the index, however many share it.
  static final String ALIKE =
      """
      select l.contact_id, l.signature from (
        select distinct found.request_id
        from unnest(cast(:bands as bigint[])) as wanted (band)
        cross join lateral (
          select b.request_id from sent_band b
          where b.tenant_id = current_tenant() and b.band = wanted.band and b.sent_at >= :since
          order by b.sent_at desc limit 100) as found) as near
      cross join lateral (
        select s.contact_id, s.signature from sent_likeness s
        where s.tenant_id = current_tenant() and s.request_id = near.request_id
          and s.contact_id <> :contact
        limit 1) as l
      """;

  private final EntityManager session;

  SentTexts(EntityManager session) {
    this.session = session;
  }

  /** A version of a request's text. */
  @Transactional(TxType.MANDATORY)
  Optional<String> text(UUID request, int number) {
    List<?> found =
        session
            .createNativeQuery(TEXT)
            .setParameter("request", request)
            .setParameter("number", number)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  @Transactional(TxType.MANDATORY)
  void keep(UUID request, UUID contact, Instant at, Likeness likeness) {
    session
        .createNativeQuery(KEEP)
        .setParameter("request", request)
        .setParameter("contact", contact)
        .setParameter("at", at)
        .setParameter("signature", likeness.stored())
        .executeUpdate();
    session
        .createNativeQuery(KEEP_BANDS)
        .setParameter("request", request)
        .setParameter("at", at)
        .setParameter("bands", likeness.bands().toArray(Long[]::new))
        .executeUpdate();
  }

  @Transactional(TxType.MANDATORY)
  void drop(UUID request) {
    session.createNativeQuery(DROP).setParameter("request", request).executeUpdate();
  }

  /** How many other people got something as much alike as that, since then. */
  @Transactional(TxType.MANDATORY)
  long others(UUID contact, Likeness likeness, double least, Instant since) {
    List<?> near =
        session
            .createNativeQuery(ALIKE)
            .setParameter("bands", likeness.bands().toArray(Long[]::new))
            .setParameter("since", since)
            .setParameter("contact", contact)
            .getResultList();
    return near.stream()
        .map(Object[].class::cast)
        .filter(row -> likeness.to(Likeness.read((byte[]) row[1])) >= least)
        .map(row -> row[0])
        .distinct()
        .count();
  }
}
