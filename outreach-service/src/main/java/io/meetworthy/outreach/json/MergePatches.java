package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.Violations;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/** Makes changes, and holds the outcome to the same constraints as a new one. */
@Singleton
public final class MergePatches {
  private final ObjectMapper json;
  private final Validator validator;

  MergePatches(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * What becomes of something.
   *
   * @throws ProblemException where it would be wrong, with the place
   */
  public <T> T apply(MergePatch<T> patch, T current) {
    ObjectNode merged = json.valueToTree(current);
    merge(merged, patch.changes());
    @SuppressWarnings("unchecked") // the class of a T
    Class<T> type = (Class<T>) current.getClass();
    T changed = read(merged, type);
    Set<ConstraintViolation<T>> violations = validator.validate(changed);
    if (!violations.isEmpty()) {
      throw new ProblemException(Violations.problem(violations));
    }
    return changed;
  }

  private <T> T read(ObjectNode merged, Class<T> type) {
    try {
      return json.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw new ProblemException(JsonFaults.problem(e));
    }
  }

  private static void merge(ObjectNode target, ObjectNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      String name = change.getKey();
      JsonNode value = change.getValue();
      if (value.isNull()) {
        // Not removed: a name that does not exist is refused, even to be cleared.
        target.putNull(name);
      } else if (value instanceof ObjectNode inner) {
        ObjectNode place =
            target.get(name) instanceof ObjectNode present ? present : target.putObject(name);
        merge(place, inner);
      } else {
        target.set(name, value);
      }
    }
  }
}
