package io.meetworthy.outreach.problem;

/** What to say where the framework refuses a request without a word. */
final class FrameworkDetails {
  private FrameworkDetails() {}

  static String of(ProblemType type) {
    return switch (type) {
      case UNAUTHORIZED -> "Send a valid key: \"Authorization: Bearer …\".";
      case FORBIDDEN -> "This key may not do that.";
      case NOT_FOUND -> "There is nothing at this address.";
      case NOT_ACCEPTABLE -> "Answers are application/json; your Accept field excludes it.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json in UTF-8.";
      case TOO_LARGE -> "The body is larger than this operation takes.";
      default -> type.title() + ".";
    };
  }
}
