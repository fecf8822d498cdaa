package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactBook;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Meeting requests by the hundred, for files. */
@Singleton
public class RequestBook {
  private static final String AFTER =
      """
      select * from meeting_request
      where tenant_id = current_tenant() and request_id > :after
      order by request_id limit :rows
      """;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager session;
  private final ContactBook contacts;

  RequestBook(EntityManager session, ContactBook contacts) {
    this.session = session;
    this.contacts = contacts;
  }

  /**
   * A request and whom it is for.
   *
   * @param request without its text
   * @param contactName as one would say it
   */
  public record Entry(MeetingRequestView request, String contactName) {}

  /** Those that were made after this one, the oldest first. */
  @Transactional
  public List<Entry> after(Optional<UUID> last, int rows) {
    @SuppressWarnings("unchecked") // the class is given
    List<MeetingRequest> requests =
        session
            .createNativeQuery(AFTER, MeetingRequest.class)
            .setParameter("after", last.orElse(FIRST))
            .setParameter("rows", rows)
            .getResultList();
    Map<UUID, String> names =
        contacts.names(requests.stream().map(MeetingRequest::contactId).distinct().toList());
    return requests.stream()
        .map(
            request ->
                new Entry(
                    MeetingRequestView.of(request), names.getOrDefault(request.contactId(), "")))
        .toList();
  }
}
