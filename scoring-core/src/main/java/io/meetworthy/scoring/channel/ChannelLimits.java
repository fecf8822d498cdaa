package io.meetworthy.scoring.channel;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The limits of all channels, from the table beside this class. */
public final class ChannelLimits {
  /** The plan of a limit beyond which a text is split and not cut. */
  private static final String ONE_OF_SEVERAL = "one message";

  private static final List<ChannelLimit> ALL = load();
  private static final Map<Channel, List<ChannelLimit>> BY_CHANNEL =
      ALL.stream().collect(Collectors.groupingBy(ChannelLimit::channel));

  private ChannelLimits() {}

  /** Every limit known. */
  public static List<ChannelLimit> all() {
    return ALL;
  }

  /** The limits of one channel, the tightest plan first. */
  public static List<ChannelLimit> of(Channel channel) {
    return BY_CHANNEL.getOrDefault(channel, List.of());
  }

  /**
   * How much of a draft's body its channel does not take on any plan, in the limit's unit, 0 where
   * it fits; a text message goes in several that the phone joins.
   */
  public static int excess(Draft draft) {
    int least = Integer.MAX_VALUE;
    for (ChannelLimit limit : of(draft.channel())) {
      if (limits(limit)) {
        least = Math.min(least, excess(limit, draft));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** How much of a body that a better plan takes is too much for the tightest one. */
  public static int excessWithoutPlan(Draft draft) {
    int most = 0;
    for (ChannelLimit limit : of(draft.channel())) {
      if (limits(limit)) {
        most = Math.max(most, excess(limit, draft));
      }
    }
    return excess(draft) == 0 ? most : 0;
  }

  private static boolean limits(ChannelLimit limit) {
    return limit.field() == Field.BODY && !limit.plan().equals(ONE_OF_SEVERAL);
  }

  private static int excess(ChannelLimit limit, Draft draft) {
    return limit.isExceededBy(draft) ? limit.used(draft) - limit.max().getAsInt() : 0;
  }

  private static List<ChannelLimit> load() {
    InputStream table = ChannelLimits.class.getResourceAsStream("limits.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(ChannelLimits::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ChannelLimit read(String line) {
    String[] cells = line.split("\t", -1);
    return new ChannelLimit(
        Channel.named(cells[0]).orElseThrow(),
        cells[1].equals(Field.SUBJECT.wireName()) ? Field.SUBJECT : Field.BODY,
        cells[2],
        cells[3].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[3])),
        Arrays.stream(TextUnit.values())
            .filter(unit -> unit.wireName().equals(cells[4]))
            .findFirst()
            .orElseThrow(),
        cells[5],
        cells[6]);
  }
}
