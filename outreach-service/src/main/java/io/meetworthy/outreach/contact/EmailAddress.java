package io.meetworthy.outreach.contact;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * An e-mail address, for the validator to look at.
 *
 * @param value as written
 */
record EmailAddress(@Email @Size(min = 1, max = 254) String value) {

  /** Whether a text is one. */
  static boolean is(String text, Validator validator) {
    return !Texts.hasControls(text)
        && validator.validateValue(EmailAddress.class, "value", text).isEmpty();
  }
}
