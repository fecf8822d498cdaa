package io.meetworthy.outreach.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Violated constraints as faults. */
public final class Violations {
  private static final int MAX_FAULTS = 100;

  private Violations() {}

  /** A problem with a fault for each. */
  public static Problem problem(Set<? extends ConstraintViolation<?>> violations) {
    List<Fault> faults =
        violations.stream()
            .map(Violations::fault)
            .sorted(
                Comparator.comparing((Fault fault) -> String.valueOf(fault.pointer()))
                    .thenComparing(Fault::code))
            .limit(MAX_FAULTS)
            .toList();
    return new Problem.Invalid(faults);
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    return Fault.at(pointer(violation.getPropertyPath()), code(violation), sentence(violation));
  }

  /** The first two nodes name a method of ours and its parameter, the rest the member. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      @Nullable Integer index = node.getIndex();
      if (index != null) {
        pointer.append('/').append(index);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static String code(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return switch (constraint) {
      case "NotNull" -> "required";
      case "NotBlank", "NotEmpty" -> violation.getInvalidValue() == null ? "required" : "blank";
      case "Size" -> "length";
      case "Min", "Max" -> "range";
      case "Pattern" -> "form";
      case "OneLine" -> "control-character";
      case "Visible" -> "blank";
      case "Null" -> "not-available";
      default -> "invalid";
    };
  }

  private static String sentence(ConstraintViolation<?> violation) {
    // An emoji is two of them, and its writer should know why so many are too many.
    boolean countsText =
        code(violation).equals("length") && violation.getInvalidValue() instanceof String;
    String message = violation.getMessage() + (countsText ? " UTF-16 units" : "");
    return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }
}
