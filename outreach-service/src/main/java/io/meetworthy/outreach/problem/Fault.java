package io.meetworthy.outreach.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body, as a JSON pointer
 * @param parameter which query or path parameter
 * @param code what, for programs
 * @param detail what, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fault", description = "One thing that is wrong with a request.")
public record Fault(
    @Schema(description = "Where in the body, a JSON pointer.", maxLength = 2000)
        @Nullable String pointer,
    @Schema(description = "Which query or path parameter.", maxLength = 200)
        @Nullable String parameter,
    @Schema(
            description = "What is wrong, for programs; the list may grow.",
            maxLength = 64,
            required = true)
        String code,
    @Schema(description = "What is wrong, for people.", maxLength = 2000, required = true)
        String detail) {

  /** Something in the body. */
  public static Fault at(String pointer, String code, String detail) {
    return new Fault(pointer, null, code, detail);
  }

  /** Something in the address. */
  public static Fault in(String parameter, String code, String detail) {
    return new Fault(null, parameter, code, detail);
  }
}
