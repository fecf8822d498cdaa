package io.meetworthy.outreach.support;

import io.meetworthy.outreach.support.Contract.Operation;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** All fixtures there are. */
@Singleton
public final class Fixtures {
  private final List<Fixture> all;

  Fixtures(@All List<Fixture> all) {
    this.all = all;
  }

  /** Makes what an operation is about, for this tenant; the path to ask for. */
  public String path(Operation operation, TestTenants owner) {
    Fixture fixture = of(operation);
    return fixture.make(owner) + rest(operation, fixture);
  }

  /** An example with ids of things that are there. */
  public String filled(String example, TestTenants owner) {
    String filled = example;
    for (Fixture fixture : all) {
      String id = fixture.idInExamples();
      if (!id.isEmpty() && filled.contains(id)) {
        String made = fixture.make(owner);
        filled = filled.replace(id, made.substring(made.lastIndexOf('/') + 1));
      }
    }
    return filled;
  }

  /** The one that makes what this operation is about. */
  public Fixture of(Operation operation) {
    return all.stream()
        .filter(fixture -> operation.path().startsWith(fixture.path()))
        .max(Comparator.comparing(fixture -> fixture.path().length()))
        .filter(fixture -> !rest(operation, fixture).contains("{"))
        .orElseThrow(
            () ->
                new AssertionError(
                    "Nobody makes what "
                        + operation
                        + " is about: add a Fixture to the tests of its feature"));
  }

  private static String rest(Operation operation, Fixture fixture) {
    return operation.path().substring(fixture.path().length());
  }
}
