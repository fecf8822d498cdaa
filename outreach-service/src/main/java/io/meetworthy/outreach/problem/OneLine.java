package io.meetworthy.outreach.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that ends no line, such as that of a header. */
@Constraint(validatedBy = OneLine.Rule.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {
  /** What is wrong. */
  String message() default "it is one line";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Looks for it here, since the contract's patterns are of another language than Java's. */
  final class Rule implements ConstraintValidator<OneLine, String> {
    private static final Pattern FORM = Pattern.compile("\\V*");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || FORM.matcher(text).matches();
    }
  }
}
