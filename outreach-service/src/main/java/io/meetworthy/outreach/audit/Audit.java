package io.meetworthy.outreach.audit;

import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.RequestId;
import io.meetworthy.outreach.tenant.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The tenant's audit events. */
@ApplicationScoped
public class Audit implements PanacheRepositoryBase<AuditEvent, UUID> {
  static final String ACTION = "action";
  private static final String SERVICE = "service";
  // A name that the caller chose may be anybody's; one of hexadecimal digits is nobody's.
  private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-F-]{1,64}");

  private final CurrentVertxRequest current;
  private final SecurityIdentity identity;
  private final Clock clock;

  Audit(CurrentVertxRequest current, SecurityIdentity identity, Clock clock) {
    this.current = current;
    this.identity = identity;
    this.clock = clock;
  }

  /** Adds an event in the transaction of the deed; one is not there without the other. */
  @Transactional(TxType.MANDATORY)
  public void record(String action, Object subject) {
    Optional<RoutingContext> exchange = exchange();
    persist(
        new AuditEvent(
            new Deed(action, subject.toString()),
            clock.instant(),
            exchange.isPresent() ? actor() : SERVICE,
            exchange.map(RequestId::of).filter(NUMBER.asMatchPredicate()).orElse("")));
  }

  private Optional<RoutingContext> exchange() {
    boolean asked = Arc.container().requestContext().isActive();
    return asked ? Optional.ofNullable(current.getCurrent()) : Optional.empty();
  }

  private String actor() {
    return identity.getPrincipal() instanceof Caller caller ? caller.key() : SERVICE;
  }

  /** What was done to these, the oldest first. */
  @Transactional
  public List<AuditEventView> about(Collection<UUID> subjects) {
    return find("subject in ?1 order by id", subjects.stream().map(UUID::toString).toList())
        .stream()
        .map(AuditEventView::of)
        .toList();
  }

  /** The newest first. */
  @Transactional
  List<AuditEvent> page(PageRequest asked) {
    Conditions where = new Conditions();
    asked.query().text(ACTION).ifPresent(action -> where.and("action = :action", ACTION, action));
    asked.after().ifPresent(after -> where.and("id < :after", "after", after.id(0)));
    return find(where.orderedBy("id desc"), where.values()).page(0, asked.rows()).list();
  }
}
