package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts numbers into groups. */
final class Groups implements Counter {
  private final AcceptanceQuestion question;
  private final Outcomes total = new Outcomes();
  private final Map<GroupKey, Outcomes> present = new HashMap<>();
  // Without what has a sheet of its own: what the values of that are parts of.
  private final Map<List<String>, Outcomes> wholes = new HashMap<>();
  private List<Outcomes> last = List.of();
  private Dimension lastDimension = Dimension.FUNNEL;
  private LocalDate lastStart = LocalDate.EPOCH;
  private Point lastPoint = new Point(new Stratum("", "", ""), "", "");

  Groups(AcceptanceQuestion question) {
    this.question = question;
  }

  @Override
  public void count(Dimension dimension, LocalDate start, Point point, long by) {
    if (!isLikeTheLast(dimension, start, point)) {
      last = List.of();
      boolean isOwn = dimension == question.dimension();
      boolean isMeant =
          question.only().map(o -> isOwn && o.value().equals(point.value())).orElse(true);
      if (isMeant && question.about().isAbout(point.stratum())) {
        last = meant(dimension, start, point);
      }
    }
    last.forEach(outcomes -> outcomes.add(point.measure(), by));
  }

  /** Numbers of a sheet that differ in the measure alone follow one another. */
  private boolean isLikeTheLast(Dimension dimension, LocalDate start, Point point) {
    boolean isSame =
        lastDimension == dimension
            && lastStart.equals(start)
            && lastPoint.stratum().equals(point.stratum())
            && lastPoint.value().equals(point.value());
    lastDimension = dimension;
    lastStart = start;
    lastPoint = point;
    return isSame;
  }

  /** All that a number is a part of. */
  private List<Outcomes> meant(Dimension dimension, LocalDate start, Point point) {
    List<Outcomes> meant = new ArrayList<>();
    if (dimension == Dimension.TOTAL || question.only().isPresent()) {
      meant.add(total);
      meant.add(wholes.computeIfAbsent(values(start, point, false), key -> new Outcomes()));
    }
    if (dimension == question.dimension() && !question.groupings().isEmpty()) {
      meant.add(
          present.computeIfAbsent(
              new GroupKey(values(start, point, true), true), key -> new Outcomes()));
    }
    return meant;
  }

  private List<String> values(LocalDate start, Point point, boolean withOwn) {
    return question.groupings().stream()
        .filter(grouping -> withOwn || !grouping.hasOwnSheet())
        .map(grouping -> grouping.group(start, point))
        .toList();
  }

  Outcomes total() {
    return total;
  }

  /** Whether each group comes with those that lack its value. */
  boolean arePairs() {
    return question.groupings().contains(Grouping.RULE) && question.only().isEmpty();
  }

  /** Whether the groups add up to the total. */
  boolean areParts() {
    return question.groupings().stream().allMatch(g -> g.dimension().isPartition());
  }

  /** Those that somebody was asked in. */
  Map<GroupKey, Outcomes> all() {
    Map<GroupKey, Outcomes> all = new HashMap<>(present);
    if (arePairs()) {
      int own = question.groupings().indexOf(Grouping.RULE);
      present.forEach(
          (key, outcomes) -> {
            List<String> whole = new ArrayList<>(key.values());
            whole.remove(own);
            all.put(key.absent(), wholes.getOrDefault(whole, new Outcomes()).without(outcomes));
          });
    }
    all.values().removeIf(outcomes -> outcomes.asked() == 0);
    return all;
  }
}
