package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.Texts;
import io.meetworthy.outreach.request.RequestFacts.Times;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A stored meeting request. */
@Entity
@Table(name = "meeting_request")
class MeetingRequest {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "request_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "contact_id")
  private UUID contactId;

  private String channel;
  private String kind;

  @Column(name = "follow_up_number")
  private int followUpNumber;

  @Column(name = "sender_name")
  private @Nullable String senderName;

  @Column(name = "introduced_by")
  private @Nullable String introducedBy;

  @Column(name = "follows_id", updatable = false)
  private @Nullable UUID followsId;

  @Column(name = "external_ref")
  private @Nullable String externalRef;

  private List<String> tags;
  private @Nullable String notes;

  @Column(name = "draft_number")
  private int draftNumber;

  private String relationship;
  private @Nullable String organization;

  @Column(name = "organization_key")
  private @Nullable String organizationKey;

  @Embedded private Marks marks;

  @Column(name = "transition_number")
  private int transitionNumber;

  @Embedded private Timeline timeline;

  @SuppressWarnings("NullAway.Init") // the last two lines fill the rest
  MeetingRequest(Purpose purpose, Scored first, RequestNotes remarks, Instant now) {
    this.createdAt = now;
    this.contactId = UUID.fromString(first.contact().id());
    this.channel = purpose.channel().wireName();
    this.kind = purpose.kind().wireName();
    this.followUpNumber = purpose.followUpNumber();
    this.senderName = purpose.senderName();
    this.introducedBy = purpose.introducedBy();
    this.followsId = purpose.follows();
    this.timeline = Timeline.begun(now);
    become(remarks, now);
    take(first, now);
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingRequest() {}

  /** Takes over what the caller notes. */
  final void become(RequestNotes remarks, Instant now) {
    updatedAt = now;
    tags = remarks.tagsOrNone();
    notes = remarks.notes();
    externalRef = remarks.externalRef();
  }

  /** Takes the next version of the text. */
  final void take(Scored scored, Instant now) {
    updatedAt = now;
    draftNumber++;
    relationship = scored.contact().relationship().wireName();
    organization = scored.contact().organization();
    organizationKey = organization == null ? null : Texts.folded(organization);
    marks = scored.marks();
  }

  /** Stands where its history says. */
  void follow(History history, Instant now) {
    updatedAt = now;
    transitionNumber = history.all().size();
    timeline = Timeline.of(createdAt, history.steps());
  }

  /** What a change starts from. */
  RequestNotes remarks() {
    return new RequestNotes(tags, notes, externalRef);
  }

  Purpose purpose() {
    return new Purpose(
        Channel.named(channel).orElseThrow(),
        Kind.named(kind).orElseThrow(),
        followUpNumber,
        senderName,
        introducedBy,
        followsId);
  }

  RequestFacts facts() {
    return new RequestFacts(
        id(),
        contactId,
        Optional.ofNullable(organization),
        Channel.named(channel).orElseThrow(),
        Kind.named(kind).orElseThrow(),
        relationship(),
        followUpNumber,
        tags,
        state(),
        marks.facts(draftNumber),
        new Times(
            createdAt,
            timeline.since(),
            Optional.ofNullable(timeline.sentAt()),
            Optional.ofNullable(timeline.answeredAt()),
            Optional.ofNullable(timeline.settledAt()),
            Optional.ofNullable(timeline.metAt()),
            Optional.ofNullable(timeline.thankedAt())));
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

  UUID contactId() {
    return contactId;
  }

  int draftNumber() {
    return draftNumber;
  }

  Relationship relationship() {
    return Relationship.named(relationship).orElseThrow();
  }

  @Nullable String organization() {
    return organization;
  }

  Marks marks() {
    return marks;
  }

  Timeline timeline() {
    return timeline;
  }

  RequestState state() {
    return timeline.current();
  }
}
