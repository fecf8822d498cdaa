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

/** A text in which something is to be seen, unless it is plainly empty. */
@Constraint(validatedBy = Visible.Rule.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Visible {
  /** What is wrong. */
  String message() default "there is nothing to be seen";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Looks for it here, since the contract's patterns are of another language than Java's. */
  final class Rule implements ConstraintValidator<Visible, String> {
    private static final Pattern FORM =
        Pattern.compile("\\s*|.*[^\\s\\p{Z}\\p{Cc}\\p{Cf}].*", Pattern.DOTALL);

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || FORM.matcher(text).matches();
    }
  }
}
