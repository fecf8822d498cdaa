package io.meetworthy.outreach.check;

import io.meetworthy.outreach.json.BodyLimit;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.json.StrictReader;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.Refusals;
import io.meetworthy.outreach.problem.Violations;
import io.meetworthy.outreach.rate.BatchCost;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many checks in one request: order kept, and a bad one is its own problem alone. */
@Singleton
final class Batches {
  /** How many checks there may be. */
  static final int MOST = 1_000;

  private static final int AT_ONCE = 16;
  private static final int PATIENCE_SECONDS = 5;

  // So many that slow readers do not keep others out, so few that their bodies fit in memory.
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final StrictReader reader;
  private final Validator validator;
  private final BatchCost cost;
  private final CurrentVertxRequest exchanges;

  Batches(StrictReader reader, Validator validator, BatchCost cost, CurrentVertxRequest exchanges) {
    this.reader = reader;
    this.validator = validator;
    this.cost = cost;
    this.exchanges = exchanges;
  }

  /** Reads all, refuses what is no batch, and leaves the rest to the writing of the answer. */
  JsonStream answer(InputStream body, BatchAnswer form, Function<NewCheck, CheckView> check)
      throws IOException {
    enter();
    boolean begun = false;
    try {
      List<byte[]> items = form.items(StrictReader.bytes(body, BodyLimit.OF_A_BATCH));
      if (items.size() > MOST) {
        throw ProblemException.invalid(
            Fault.at("", "length", "A batch has at most " + MOST + " checks."));
      }
      cost.take(items.size());
      RoutingContext exchange = exchanges.getCurrent();
      begun = true;
      return new JsonStream(
          out -> {
            try {
              form.write(
                  IntStream.range(0, items.size())
                      .mapToObj(index -> item(index, items.get(index), check, exchange)),
                  out);
            } finally {
              places.release();
            }
          });
    } finally {
      if (!begun) {
        places.release();
      }
    }
  }

  private void enter() {
    try {
      if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(new Problem.Busy());
  }

  private BatchItem item(
      int index, byte[] text, Function<NewCheck, CheckView> check, RoutingContext exchange) {
    try {
      NewCheck wanted = (NewCheck) reader.read(text, NewCheck.class);
      Set<ConstraintViolation<NewCheck>> violations = validator.validate(wanted);
      if (!violations.isEmpty()) {
        throw new ProblemException(Violations.problem(violations));
      }
      return BatchItem.answered(index, check.apply(wanted));
    } catch (ProblemException e) {
      return BatchItem.refused(index, Refusals.shown(e.problem(), exchange));
    }
  }
}
