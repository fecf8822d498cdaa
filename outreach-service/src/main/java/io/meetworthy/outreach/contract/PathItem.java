package io.meetworthy.outreach.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** A path of the contract with its operations. */
record PathItem(List<String> template, JsonNode operations) implements Comparable<PathItem> {

  PathItem(String[] template, JsonNode operations) {
    this(Arrays.asList(template), operations);
  }

  /** With names in braces for what stands for anything. */
  String path() {
    return String.join("/", template);
  }

  boolean matches(String[] path) {
    if (template.size() != path.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      boolean fits =
          isVariable(template.get(i)) ? !path[i].isEmpty() : template.get(i).equals(path[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  @Override
  public int compareTo(PathItem other) {
    return Long.compare(variables(), other.variables());
  }

  private long variables() {
    return template.stream().filter(PathItem::isVariable).count();
  }
}
