package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.page.Position;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A stored follow-up, thank-you or report-back that is due or was. */
@Entity
@Table(name = "follow_up")
class FollowUp {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "follow_up_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "contact_id")
  private UUID contactId;

  @Column(name = "chain_id")
  private UUID chainId;

  private String kind;
  private int number;
  private int remaining;
  private String norm;
  private String state;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "earliest_on")
  private LocalDate earliestOn;

  @Column(name = "earliest_at")
  private Instant earliestAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "due_by")
  private @Nullable Instant dueBy;

  @SuppressWarnings("NullAway.Init") // take fills the rest
  FollowUp(Matter matter, Due due, Instant now) {
    this.createdAt = now;
    this.requestId = matter.request();
    this.contactId = matter.contact();
    this.chainId = matter.first();
    this.kind = due.kind().wireName();
    this.state = FollowUpState.OPEN.wireName();
    take(due, matter.zone(), now);
    postpone(due.earliest());
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  /** Is due like this now; what somebody put off stays put off, and what they settled settled. */
  void move(Due due, ZoneId zone, Instant now) {
    boolean postponed = isOpen() && dueOn.isAfter(earliestOn);
    if (state() == FollowUpState.CANCELLED) {
      state = FollowUpState.OPEN.wireName();
    }
    take(due, zone, now);
    // The day that somebody chose begins elsewhere at another moment.
    DecentDay chosen = DecentDay.chosen(dueOn, zone);
    postpone(postponed && chosen.day().isAfter(earliestOn) ? chosen : due.earliest());
  }

  private void take(Due due, ZoneId zone, Instant now) {
    updatedAt = now;
    number = due.number();
    remaining = due.left();
    norm = due.norm().wireName();
    timeZone = zone.getId();
    earliestOn = due.earliest().day();
    earliestAt = due.earliest().morning();
    dueBy = due.by().orElse(null);
  }

  private void postpone(DecentDay day) {
    dueOn = day.day();
    dueAt = day.morning();
  }

  /** Ends it, where nobody has yet. */
  void settle(FollowUpState end, Instant now) {
    if (isOpen()) {
      updatedAt = now;
      state = end.wireName();
    }
  }

  /** Takes over what a caller wants, which is checked. */
  void become(NewFollowUp wanted, Instant now) {
    updatedAt = now;
    state = wanted.state().wireName();
    LocalDate day = wanted.day();
    postpone(day.equals(earliestOn) ? earliest() : DecentDay.chosen(day, ZoneId.of(timeZone)));
  }

  /** What a change starts from. */
  NewFollowUp wanted() {
    return new NewFollowUp(state(), dueOn.toString());
  }

  /** Where it stands in the list of what is due. */
  Position position() {
    return Position.of(dueOn, id());
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

  UUID requestId() {
    return requestId;
  }

  UUID contactId() {
    return contactId;
  }

  FollowUpKind kind() {
    return FollowUpKind.named(kind).orElseThrow();
  }

  int number() {
    return number;
  }

  int left() {
    return remaining;
  }

  Norm norm() {
    return Norm.named(norm);
  }

  FollowUpState state() {
    return FollowUpState.named(state).orElseThrow();
  }

  boolean isOpen() {
    return state() == FollowUpState.OPEN;
  }

  String timeZone() {
    return timeZone;
  }

  DecentDay earliest() {
    return new DecentDay(earliestOn, earliestAt);
  }

  DecentDay due() {
    return new DecentDay(dueOn, dueAt);
  }

  Optional<Instant> dueBy() {
    return Optional.ofNullable(dueBy);
  }
}
