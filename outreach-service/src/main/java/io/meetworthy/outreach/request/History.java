package io.meetworthy.outreach.request;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to a request.
 *
 * @param all transitions, the oldest first
 */
record History(List<RequestTransition> all) {
  History {
    all = List.copyOf(all);
  }

  /** The steps that no correction took back: each correction takes the last of them. */
  List<RequestTransition> steps() {
    Deque<RequestTransition> standing = new ArrayDeque<>();
    for (RequestTransition transition : all) {
      if (transition.isCorrection()) {
        standing.removeLast();
      } else {
        standing.addLast(transition);
      }
    }
    return List.copyOf(standing);
  }

  /** The last step that stands. */
  Optional<RequestTransition> last() {
    List<RequestTransition> steps = steps();
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /** The same and what came next. */
  History with(RequestTransition next) {
    return new History(Stream.concat(all.stream(), Stream.of(next)).toList());
  }

  /** The number of the next transition. */
  int next() {
    return all.size() + 1;
  }
}
