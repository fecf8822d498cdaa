package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.scoring.Relationship;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A stored contact. */
@Entity
@Table(name = "contact")
class Contact {
  private static final String TO_JSON = "cast(? as jsonb)";

  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "contact_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  private String name;

  @Column(name = "given_name")
  private @Nullable String givenName;

  @Column(name = "family_name")
  private @Nullable String familyName;

  @Convert(converter = LabelledList.class)
  @ColumnTransformer(write = TO_JSON)
  private List<Labelled> emails;

  @Convert(converter = LabelledList.class)
  @ColumnTransformer(write = TO_JSON)
  private List<Labelled> phones;

  @Convert(converter = LabelledList.class)
  @ColumnTransformer(write = TO_JSON)
  private List<Labelled> links;

  private @Nullable String organization;
  private @Nullable String role;

  @Column(name = "profile_url")
  private @Nullable String profileUrl;

  private String relationship;
  private List<String> tags;
  private @Nullable String notes;

  @Column(name = "bills_for_time")
  private boolean billsForTime;

  @Column(name = "do_not_ask")
  private boolean doNotAsk;

  @Column(name = "external_ref")
  private @Nullable String externalRef;

  @Column(name = "introducer_id")
  private @Nullable UUID introducerId;

  @Column(name = "time_zone")
  private @Nullable String timeZone;

  @Column(name = "import_id")
  private @Nullable UUID importId;

  Contact(NewContact wanted, Instant now) {
    this(wanted, now, null);
  }

  @SuppressWarnings("NullAway.Init") // become fills them
  Contact(NewContact wanted, Instant now, @Nullable UUID importId) {
    this.createdAt = now;
    this.importId = importId;
    become(wanted, now);
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  /** Takes over everything. */
  final void become(NewContact wanted, Instant now) {
    updatedAt = now;
    name = wanted.name();
    givenName = wanted.givenName();
    familyName = wanted.familyName();
    emails = wanted.emailsOrNone();
    phones = wanted.phonesOrNone();
    links = wanted.linksOrNone();
    organization = wanted.organization();
    role = wanted.role();
    profileUrl = wanted.profileUrl();
    relationship = WireNames.of(wanted.relationshipOrStranger());
    tags = wanted.tagsOrNone();
    notes = wanted.notes();
    billsForTime = wanted.billsForTimeOrFalse();
    doNotAsk = wanted.doNotAskOrFalse();
    externalRef = wanted.externalRef();
    introducerId = wanted.introducerId() == null ? null : UUID.fromString(wanted.introducerId());
    timeZone = wanted.timeZone();
  }

  /** As if it were to be made again: what a change starts from. */
  NewContact wanted() {
    return new NewContact(
        name,
        givenName,
        familyName,
        emails,
        phones,
        links,
        organization,
        role,
        profileUrl,
        Arrays.stream(Relationship.values())
            .filter(value -> WireNames.of(value).equals(relationship))
            .findFirst()
            .orElseThrow(),
        tags,
        notes,
        billsForTime,
        doNotAsk,
        externalRef,
        introducerId == null ? null : introducerId.toString(),
        timeZone);
  }

  UUID id() {
    if (id == null) {
      throw new IllegalStateException("It is not stored yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
