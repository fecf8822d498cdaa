package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.Labelled;
import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.problem.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the Connections.csv that LinkedIn hands out. Most have no e-mail address. */
final class LinkedInRow {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private LinkedInRow() {}

  static Read read(int row, CsvContacts.Cell cells) {
    String given = withoutCredentials(cells.named("First Name"));
    String family = withoutCredentials(cells.named("Last Name"));
    String name =
        Stream.of(given, family).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    if (name.isEmpty()) {
      return Read.refused(
          row, List.of(Fault.at("/name", "blank", "People who have left have no name there.")));
    }
    String email = cells.named("Email Address");
    return Read.contact(
        row,
        new NewContact(
            name,
            orNull(given),
            orNull(family),
            email.isEmpty() ? null : List.of(new Labelled(email, null)),
            null,
            null,
            orNull(cells.named("Company")),
            orNull(cells.named("Position")),
            orNull(cells.named("URL")),
            null,
            null,
            connected(cells.named("Connected On")).orElse(null),
            null,
            null,
            null,
            null,
            null));
  }

  /** "Reyes, PhD, MBA" is Reyes. */
  private static String withoutCredentials(String name) {
    int comma = name.indexOf(',');
    return (comma < 0 ? name : name.substring(0, comma)).strip();
  }

  private static Optional<String> connected(String text) {
    try {
      return Optional.of("Connected on LinkedIn since " + LocalDate.parse(text, DATE) + ".");
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
