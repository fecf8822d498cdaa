package io.meetworthy.scoring.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lengths of time and the dates that a draft names. */
public final class NamedTime {
  private final Wordings wordings;
  private final Places places;
  private final boolean addressed;
  // Asked for by several rules and found once.
  private @Nullable List<Mention> lengths;
  private @Nullable List<Mention> asked;
  private @Nullable List<Mention> dates;

  NamedTime(Wordings wordings, Places places, boolean addressed) {
    this.wordings = wordings;
    this.places = places;
    this.addressed = addressed;
  }

  /** All lengths of time, in minutes. */
  public List<Mention> lengths() {
    lengths = lengths == null ? places.mentions(Lexicon.LENGTH) : lengths;
    return lengths;
  }

  /** The lengths that the draft asks for, in minutes. */
  public List<Mention> asked() {
    asked = asked == null ? AskedTime.in(wordings, places, addressed) : asked;
    return asked;
  }

  /** The minutes that the draft asks for, the most where it names several lengths; 0 for none. */
  public int askedMinutes() {
    int minutes = 0;
    for (Mention length : asked()) {
      minutes = Math.max(minutes, length.amount());
    }
    return minutes;
  }

  /** Those of more minutes than these. */
  public List<Mention> askedBeyond(int minutes) {
    return asked().stream().filter(length -> length.amount() > minutes).toList();
  }

  /** The dates and times of day; the amount is how many days one mention offers. */
  public List<Mention> dates() {
    dates = dates == null ? places.mentions(Lexicon.DATE) : dates;
    return dates;
  }

  /** Those mentions that stand in one of these wordings. */
  public List<Mention> within(List<Mention> mentions, Phrases phrases) {
    return wordings.around(mentions, phrases);
  }
}
