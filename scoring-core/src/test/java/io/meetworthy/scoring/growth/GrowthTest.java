package io.meetworthy.scoring.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.meetworthy.scoring.Draft;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text takes about twice the work, whatever the text is.
 *
 * <p>Steps are what our own code does, bytes are what it lets the JDK copy. Neither depends on how
 * busy the machine is.
 */
class GrowthTest {
  /** Room is left for the edits of the improvements, which make the text longer. */
  private static final int LONGEST = Draft.MAX_LENGTH * 9 / 10;

  private static final double MOST_GROWTH = 2.6;

  private static Consumer<String> work;

  static Stream<String> bait() {
    return Stream.of(
        " ",
        "a",
        "@",
        ".",
        "\n",
        "[",
        "{",
        "<",
        "]",
        "\"",
        "'",
        "a ",
        "a@",
        "a.b",
        "://",
        "a:// ",
        "not ",
        "no job ",
        "15 ",
        "one ",
        "a few ",
        "next ",
        "or Tuesday ",
        "A ",
        "Ann ",
        "Dr ",
        "I would ",
        "could you ",
        "don't ",
        "ab",
        "?!",
        "é",
        "\u200b",
        "王",
        "[Name",
        "<a",
        "e.g. ",
        "thank you ",
        "15 minutes of your time. ",
        "Are you free on Tuesday? ",
        "looking for a ",
        "any other ",
        "$1 ",
        "> quoted\n",
        "- item\n",
        "Hi,\n",
        "U\n",
        "Carol U ",
        "my film THE LONG ROAD. ",
        "let me know tomorrow ");
  }

  @BeforeAll
  static void mark() throws ReflectiveOperationException {
    Class<?> counted = Class.forName(Work.class.getName(), true, new CountedCode());
    @SuppressWarnings("unchecked")
    Consumer<String> made = (Consumer<String>) counted.getDeclaredConstructor().newInstance();
    work = made;
  }

  @ParameterizedTest
  @MethodSource("bait")
  void growsNoFasterThanTheText(String bait) {
    Cost half = Cost.of(fill(bait, LONGEST / 2));
    Cost whole = Cost.of(fill(bait, LONGEST));

    assertThat(half.steps()).as("steps are counted at all").isGreaterThan(LONGEST / 2);
    assertThat((double) whole.steps() / half.steps()).as("steps").isLessThan(MOST_GROWTH);
    assertThat((double) whole.bytes() / half.bytes()).as("bytes").isLessThan(MOST_GROWTH);
  }

  private static String fill(String bait, int length) {
    return bait.repeat(length / bait.length() + 1).substring(0, length);
  }

  private record Cost(long steps, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(String text) {
      long steps = Steps.taken();
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      work.accept(text);
      return new Cost(Steps.taken() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
  }
}
