package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What contacts are told apart by and found by, written along with each of them. */
@Singleton
final class ContactIndex {
  // Lateral with a limit, so that each is looked up in the index whatever the planner knows.
  private static final String HOLDERS =
      """
      select held.contact_id, held.kind, held.key
      from unnest(cast(:kinds as text[]), cast(:keys as text[])) as wanted (kind, key)
      cross join lateral (
        select contact_id, kind, key from contact_key k
        where k.tenant_id = current_tenant() and k.kind = wanted.kind and k.key = wanted.key
        limit 1) as held
      """;
  // Where it was read from stays true whatever becomes of it.
  private static final String DROP_KEYS =
      "delete from contact_key where tenant_id = current_tenant() and contact_id = :id"
          + " and kind <> 'source'";
  private static final String DROP_TERMS =
      "delete from contact_term where tenant_id = current_tenant() and contact_id = :id";
  private static final String ADD_KEYS =
      """
      insert into contact_key (tenant_id, kind, key, contact_id)
      select current_tenant(), wanted.kind, wanted.key, :id
      from unnest(cast(:kinds as text[]), cast(:keys as text[])) as wanted (kind, key)
      """;
  private static final String ADD_SOURCE =
      """
      insert into contact_key (tenant_id, kind, key, contact_id)
      values (current_tenant(), :kind, :key, :id)
      on conflict (tenant_id, kind, key, contact_id) do nothing
      """;
  private static final String ADD_TERMS =
      """
      insert into contact_term (tenant_id, term, contact_id)
      select current_tenant(), term, :id from unnest(cast(:terms as text[])) as term
      """;

  private static final String ADD_MANY_KEYS =
      """
      insert into contact_key (tenant_id, kind, key, contact_id)
      select current_tenant(), wanted.kind, wanted.key, wanted.id
      from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:keys as text[]))
        as wanted (id, kind, key)
      """;
  private static final String ADD_MANY_TERMS =
      """
      insert into contact_term (tenant_id, term, contact_id)
      select current_tenant(), wanted.term, wanted.id
      from unnest(cast(:ids as uuid[]), cast(:terms as text[])) as wanted (id, term)
      """;

  private final EntityManager session;

  ContactIndex(EntityManager session) {
    this.session = session;
  }

  /** The contact that has this key. */
  Optional<UUID> holder(ContactKey key) {
    return holders(List.of(key)).stream().map(row -> (UUID) row[0]).findFirst();
  }

  /** Those of these keys that some contact has. */
  Set<ContactKey> known(Collection<ContactKey> keys) {
    return holders(keys).stream()
        .map(row -> new ContactKey((String) row[1], (String) row[2]))
        .collect(Collectors.toSet());
  }

  /**
   * A new contact, for the index.
   *
   * @param id its id
   * @param contact what it is
   */
  record Entry(UUID id, NewContact contact) {}

  /** Writes those of many new contacts. */
  void add(List<Entry> entries) {
    List<UUID> ids = new ArrayList<>();
    List<ContactKey> keys = new ArrayList<>();
    List<UUID> owners = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    for (Entry entry : entries) {
      for (ContactKey key : ContactKey.ofImported(entry.contact())) {
        ids.add(entry.id());
        keys.add(key);
      }
      for (String term : Terms.of(entry.contact())) {
        owners.add(entry.id());
        terms.add(term);
      }
    }
    session
        .createNativeQuery(ADD_MANY_KEYS)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("kinds", kinds(keys))
        .setParameter("keys", values(keys))
        .executeUpdate();
    session
        .createNativeQuery(ADD_MANY_TERMS)
        .setParameter("ids", owners.toArray(UUID[]::new))
        .setParameter("terms", terms.toArray(String[]::new))
        .executeUpdate();
  }

  /** Writes both anew. A key that another contact has is a conflict, which names that contact. */
  void write(UUID id, NewContact contact) {
    Set<ContactKey> keys = ContactKey.of(contact);
    holders(keys).stream()
        .filter(row -> !row[0].equals(id))
        .findFirst()
        .ifPresent(
            row -> {
              throw new ProblemException(taken((UUID) row[0], (String) row[1]));
            });
    session.createNativeQuery(DROP_KEYS).setParameter("id", id).executeUpdate();
    session
        .createNativeQuery(ADD_KEYS)
        .setParameter("id", id)
        .setParameter("kinds", kinds(keys))
        .setParameter("keys", values(keys))
        .executeUpdate();
    if (keys.isEmpty()) {
      addSource(id, ContactKey.ofSource(contact));
    }
    session.createNativeQuery(DROP_TERMS).setParameter("id", id).executeUpdate();
    session
        .createNativeQuery(ADD_TERMS)
        .setParameter("id", id)
        .setParameter("terms", Terms.of(contact).toArray(String[]::new))
        .executeUpdate();
  }

  /** Two people may be called the same; files find them while one of them is there. */
  private void addSource(UUID id, ContactKey source) {
    session
        .createNativeQuery(ADD_SOURCE)
        .setParameter("id", id)
        .setParameter("kind", source.kind())
        .setParameter("key", source.key())
        .executeUpdate();
  }

  private static Problem taken(UUID holder, String kind) {
    String what =
        switch (kind) {
          case "email" -> "this e-mail address";
          case "profile" -> "this profile";
          default -> "this reference";
        };
    return new Problem.Conflict(
        "Another contact has " + what + ".",
        Map.of("existing", ContactResource.PATH + "/" + holder, "by", kind));
  }

  private List<Object[]> holders(Collection<ContactKey> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings("unchecked") // two columns
    List<Object[]> rows =
        session
            .createNativeQuery(HOLDERS)
            .setParameter("kinds", kinds(keys))
            .setParameter("keys", values(keys))
            .getResultList();
    return rows;
  }

  private static String[] kinds(Collection<ContactKey> keys) {
    return keys.stream().map(ContactKey::kind).toArray(String[]::new);
  }

  private static String[] values(Collection<ContactKey> keys) {
    return keys.stream().map(ContactKey::key).toArray(String[]::new);
  }
}
