package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.outreach.json.StrictText.BrokenText;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jackson did not like, in words that name no class of ours. */
final class JsonFaults {
  private JsonFaults() {}

  static Problem problem(JsonProcessingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return invalid(unknown, "unknown-member", "There is no such member here.");
    }
    if (failure instanceof InvalidFormatException format && isUnknownName(format)) {
      return invalid(format, "unknown-value", "One of " + names(format.getTargetType()) + ".");
    }
    if (failure instanceof InvalidFormatException format
        && format.getTargetType() == Instant.class) {
      return invalid(format, "form", StrictInstant.EXPECTED);
    }
    if (failure instanceof BrokenText text) {
      return wrong(text, text.code(), text.getOriginalMessage() + ".");
    }
    if (failure instanceof MismatchedInputException mismatch) {
      return mismatch(mismatch);
    }
    // What the parser finds inside an object comes wrapped, with the way that leads there.
    if (failure instanceof JsonMappingException wrapper
        && wrapper.getCause() instanceof JsonProcessingException cause) {
      return unreadable(cause, pointer(wrapper));
    }
    return unreadable(failure, "");
  }

  private static Problem mismatch(MismatchedInputException mismatch) {
    @Nullable Class<?> expected = mismatch.getTargetType();
    if (expected == null || mismatch.getOriginalMessage().startsWith("Trailing token")) {
      return new Problem.Malformed("Something follows the end of the JSON value.");
    }
    return wrong(mismatch, "wrong-type", "Expected " + nameOf(expected) + ".");
  }

  private static Problem unreadable(JsonProcessingException failure, String pointer) {
    if (failure instanceof StreamConstraintsException) {
      return new Problem.Malformed("It is nested too deeply, or has too long a name or number.");
    }
    if (failure instanceof InputCoercionException) {
      return wrong(pointer, "wrong-type", "The number is too large.");
    }
    if (failure.getOriginalMessage().startsWith("Duplicate")) {
      return wrong(duplicate(failure, pointer), "duplicate-member", "This member stands twice.");
    }
    @Nullable JsonLocation place = failure.getLocation();
    return new Problem.Malformed(
        place == null
            ? "The body is not JSON."
            : "The body is not JSON, line "
                + place.getLineNr()
                + ", column "
                + place.getColumnNr()
                + ".");
  }

  private static String duplicate(JsonProcessingException failure, String pointer) {
    boolean knowsWhere = failure.getProcessor() instanceof JsonParser;
    return knowsWhere
        ? ((JsonParser) failure.getProcessor()).getParsingContext().pathAsPointer().toString()
        : pointer;
  }

  private static Problem invalid(JsonMappingException failure, String code, String detail) {
    return new Problem.Invalid(List.of(Fault.at(pointer(failure), code, detail)));
  }

  private static Problem wrong(JsonMappingException failure, String code, String detail) {
    return wrong(pointer(failure), code, detail);
  }

  private static Problem wrong(String pointer, String code, String detail) {
    return new Problem.Malformed(detail, List.of(Fault.at(pointer, code, detail)));
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static boolean isUnknownName(InvalidFormatException failure) {
    return failure.getTargetType().isEnum() && failure.getValue() instanceof String;
  }

  private static String names(Class<?> closedList) {
    return Arrays.stream(closedList.getEnumConstants())
        .map(value -> WireNames.of((Enum<?>) value))
        .collect(Collectors.joining(", "));
  }

  private static String nameOf(Class<?> expected) {
    if (expected == String.class || expected == Instant.class || expected.isEnum()) {
      return "a string";
    }
    if (expected == Boolean.class || expected == boolean.class) {
      return "true or false";
    }
    if (expected == Integer.class || expected == int.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(expected)) {
      return "a number";
    }
    boolean list = Collection.class.isAssignableFrom(expected);
    return list ? "an array" : "an object";
  }
}
