package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the thirteen reasons why a reader says no, or yes: the closed list of the domain. */
public sealed interface Concern permits Objection, Fear, Lesson {

  /** All thirteen, objections first, then fears, then lessons. */
  static List<Concern> all() {
    return Concerns.ALL;
  }

  /** The concern with this wire name, or empty. */
  static Optional<Concern> named(String wireName) {
    return all().stream().filter(concern -> concern.wireName().equals(wireName)).findFirst();
  }

  /** The kebab-case name, for example {@code has-no-time}. */
  String wireName();

  /** What the reader says or thinks when this concern is not answered, in plain English. */
  String voice();

  /** The kind as a word: objection, fear or lesson. */
  String kind();

  /** The place in {@link #all()}, 0-12. */
  int index();

  /** The list, held apart so that the interface shows no array. */
  final class Concerns {
    private static final List<Concern> ALL =
        Stream.<Concern[]>of(Objection.values(), Fear.values(), Lesson.values())
            .flatMap(Stream::of)
            .toList();

    private Concerns() {}
  }
}
