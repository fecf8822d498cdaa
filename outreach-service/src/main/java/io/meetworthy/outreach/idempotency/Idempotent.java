package io.meetworthy.outreach.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a resource that has an effect once for each Idempotency-Key. It answers with a
 * RestResponse, and its effect is in the transaction that it finds or begins.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
  /** The header field's name. */
  String FIELD = "Idempotency-Key";
}
