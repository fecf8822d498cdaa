package io.meetworthy.outreach.idempotency;

import io.meetworthy.outreach.problem.Clash;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lets a call with an Idempotency-Key through once, and answers the others from what was kept. A
 * call that lost a race for something unique is made once more.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentCalls {
  private static final int LONGEST = 255;

  private final KeptAnswers answers;
  private final RequestHash requests;
  private final CurrentVertxRequest current;

  IdempotentCalls(KeptAnswers answers, RequestHash requests, CurrentVertxRequest current) {
    this.answers = answers;
    this.requests = requests;
    this.current = current;
  }

  @AroundInvoke
  Object call(InvocationContext call) throws Exception {
    try {
      return once(call);
    } catch (Exception e) {
      if (!metAnother(e)) {
        throw e;
      }
      // Another call made the same a moment ago: now it is there, to be replaced or to be named.
      return once(call);
    }
  }

  /** Whether there is one like it, which may have come while this call was on its way. */
  private static boolean metAnother(Exception failure) {
    return Clash.isDuplicate(failure)
        || (failure instanceof ProblemException refusal
            && refusal.problem().members().containsKey("existing"));
  }

  private Object once(InvocationContext call) throws Exception {
    List<String> keys = current.getCurrent().request().headers().getAll(Idempotent.FIELD);
    if (keys.isEmpty()) {
      return call.proceed();
    }
    if (keys.size() > 1 || !isWellFormed(keys.get(0))) {
      throw ProblemException.invalid(
          Fault.in(Idempotent.FIELD, "form", "One key of 1 to 255 printable ASCII characters."));
    }
    byte[] request = requests.of(call.getMethod(), call.getParameters());
    return answers.once(keys.get(0), request, () -> (RestResponse<?>) call.proceed());
  }

  private static boolean isWellFormed(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
