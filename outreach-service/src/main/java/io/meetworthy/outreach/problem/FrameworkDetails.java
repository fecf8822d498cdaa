package io.meetworthy.outreach.problem;

import java.util.Set;

/** What to say where the framework refuses a request without a word. */
final class FrameworkDetails {
  private FrameworkDetails() {}

  static String of(ProblemType type) {
    return switch (type) {
      case UNAUTHORIZED -> "Send a valid key: \"Authorization: Bearer …\".";
      case FORBIDDEN -> "This key may not do that.";
      case NOT_FOUND -> "There is nothing at this address.";
      case NOT_ACCEPTABLE -> "Your Accept field excludes what is answered here.";
      case UNSUPPORTED_MEDIA_TYPE -> "The body is not of a type that is taken here.";
      case TOO_LARGE -> "The body is larger than this operation takes.";
      default -> type.title() + ".";
    };
  }

  /** The same with the media types that would do; without them where nobody knows any. */
  static String of(ProblemType type, Set<String> types) {
    if (types.isEmpty()) {
      return of(type);
    }
    String list = String.join(" or ", types);
    return switch (type) {
      case UNSUPPORTED_MEDIA_TYPE -> "Send the body as " + list + ".";
      case NOT_ACCEPTABLE -> "Answers are " + list + "; your Accept field excludes it.";
      default -> of(type);
    };
  }
}
