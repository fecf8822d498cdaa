package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.text.Names;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a greeting addresses: a person, or everybody. */
final class Greeted {
  private static final Set<String> EVERYBODY =
      Set.of(
          "sir",
          "sirs",
          "madam",
          "team",
          "all",
          "everyone",
          "everybody",
          "there",
          "folks",
          "guys",
          "hiring",
          "manager",
          "managers",
          "recruiter",
          "recruiters",
          "recruiting",
          "recruitment",
          "committee",
          "department",
          "colleague",
          "colleagues",
          "friend",
          "friends",
          "professional",
          "professionals",
          "reader",
          "readers",
          "member",
          "members",
          "staff",
          "whom",
          "concern",
          "customer",
          "customers",
          "user",
          "users",
          "owner",
          "office",
          "editor",
          "editors",
          "admin",
          "admins",
          "ladies",
          "gentlemen",
          "gentleman",
          "people",
          "human",
          "stranger",
          "strangers",
          "leader",
          "leaders",
          "expert",
          "connection",
          "connections",
          "hr",
          "hrs",
          "resources",
          "alumni",
          "alumnus",
          "alum",
          "esteemed",
          "valued",
          "respected",
          "community",
          "internet",
          "reddit",
          "redditors",
          "world",
          "again",
          "folk",
          "fellow",
          "contact",
          "director",
          "executive",
          "founder",
          "boss",
          "mentor",
          "company",
          "group",
          "network",
          "board",
          "partner",
          "partners",
          "helpers",
          "both",
          "you");

  private Greeted() {}

  /** The greeting where it is meant for everybody, or nothing. */
  static List<Evidence> everybody(Reading reading) {
    String body = reading.draft().body();
    return named(reading)
        .filter(span -> isEverybody(span.in(reading.draft())))
        .<List<Evidence>>map(
            span -> {
              int start = 0;
              while (Character.isWhitespace(body.charAt(start))) {
                start++;
              }
              return List.of(new Evidence.Quote(new Span(Field.BODY, start, span.end())));
            })
        .orElse(List.of());
  }

  /** The person's name in the greeting, or empty where no person is named for certain. */
  static Optional<Span> person(Reading reading) {
    return named(reading).filter(span -> !isEverybody(span.in(reading.draft())));
  }

  /** The greeted name, where a comma, a capital or the end of its line shows that it is one. */
  private static Optional<Span> named(Reading reading) {
    String body = reading.draft().body();
    return reading
        .greetedName()
        .filter(
            span -> {
              boolean bare = body.substring(0, span.start()).isBlank();
              boolean capital = Character.isUpperCase(body.charAt(span.start()));
              int end = Math.min(body.length(), span.end() + 1);
              String after = body.substring(span.end(), end);
              boolean closed = after.isEmpty() || ",!\n:.-".contains(after);
              boolean line = body.startsWith("\n", end) || body.startsWith("\r", end);
              return bare ? capital && line : capital || closed;
            });
  }

  private static boolean isEverybody(String name) {
    return Names.parts(name).stream().anyMatch(EVERYBODY::contains);
  }
}
