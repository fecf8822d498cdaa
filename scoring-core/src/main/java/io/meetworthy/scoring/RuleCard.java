package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule's words and numbers.
 *
 * @param id the kebab-case name
 * @param type slip, gap or strength
 * @param concern the one concern that the rule raises or answers
 * @param weight the points it moves the score by before context, 1-{@value #HEAVIEST}
 * @param cap the highest score a draft with this finding can have, 100 where it sets none
 * @param says the message; {@code {words}} stands for the words found
 * @param advises what to do, one or two sentences; empty for a strength
 * @param kinds the kinds of message it judges
 * @param sees the wordings it looks for
 * @param spares wordings that look like those and are innocent: what shares a word with one is not
 *     seen
 * @param study what backs it
 * @param examples the texts that show it
 */
public record RuleCard(
    String id,
    Type type,
    Concern concern,
    int weight,
    int cap,
    String says,
    String advises,
    Set<Kind> kinds,
    Phrases sees,
    Phrases spares,
    Optional<Study> study,
    List<Example> examples) {
  /** The heaviest weight a card may have. */
  public static final int HEAVIEST = 30;

  public RuleCard {
    kinds = Set.copyOf(kinds);
    examples = List.copyOf(examples);
    if (weight < 1 || weight > HEAVIEST) {
      throw new IllegalArgumentException(id + ": the weight is 1 to " + HEAVIEST);
    }
  }

  /** What a finding of a rule is. */
  public enum Type {
    SLIP,
    GAP,
    STRENGTH;

    /** The name in JSON. */
    public String wireName() {
      return WireName.of(this);
    }
  }

  /** Starts a card. */
  public static Writer named(String id) {
    return new Writer(id);
  }

  /** Whether a finding of this card lowers the score. */
  public boolean lowers() {
    return type != Type.STRENGTH;
  }

  /** Writes a card field by field; {@link #done} checks that none is missing. */
  public static final class Writer {
    private final String id;
    private Type type = Type.SLIP;
    private Concern concern = Objection.DOES_NOT_KNOW_YOU;
    private int weight;
    private int cap = 100;
    private String says = "";
    private String advises = "";
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);
    private Phrases sees = Phrases.NONE;
    private Phrases spares = Phrases.NONE;
    private Optional<Study> study = Optional.empty();
    private Context context = Context.UNKNOWN;
    private Draft frame = Draft.of("");
    private final List<Example> examples = new ArrayList<>();

    private Writer(String id) {
      this.id = id;
    }

    /** Words that raise a concern. */
    public Writer raises(Concern raised) {
      concern = raised;
      type = Type.SLIP;
      return this;
    }

    /** Words that answer a concern. */
    public Writer answers(Concern answered) {
      concern = answered;
      type = Type.STRENGTH;
      return this;
    }

    /** Missing words that leave a concern open. */
    public Writer misses(Concern open) {
      concern = open;
      type = Type.GAP;
      return this;
    }

    /** Points before context, 1-30. */
    public Writer weighs(int points) {
      weight = points;
      return this;
    }

    /** No draft with this finding scores higher. */
    public Writer capsAt(int highest) {
      cap = highest;
      return this;
    }

    /** The message. */
    public Writer says(String message) {
      says = message;
      return this;
    }

    /** The advice. */
    public Writer advises(String advice) {
      advises = advice;
      return this;
    }

    /** The only kinds of message that the rule judges. */
    public Writer judges(Kind first, Kind... others) {
      kinds = EnumSet.of(first, others);
      return this;
    }

    /** The wordings it looks for. */
    public Writer sees(String... patterns) {
      sees = Phrases.anyOf(patterns);
      return this;
    }

    /** The wordings it looks for, with their flags. */
    public Writer sees(Phrases phrases) {
      sees = phrases;
      return this;
    }

    /** The wordings that look like those and are innocent. */
    public Writer spares(Phrases innocent) {
      spares = innocent;
      return this;
    }

    /** What backs the rule. */
    public Writer because(String claim, String source, int year, Study.Strength strength) {
      study = Optional.of(new Study(claim, source, year, strength));
      return this;
    }

    /** The circumstances of the examples that follow. */
    public Writer in(Context circumstances) {
      context = circumstances;
      return this;
    }

    /** The channel and kind of the examples that follow. */
    public Writer as(Channel channel, Kind kind) {
      frame = new Draft("", "", channel, kind, "");
      return this;
    }

    /** A text in which the rule must see exactly the words in brackets, or the gap at "[]". */
    public Writer shows(String text) {
      examples.add(Example.parse(frame, context, text));
      return this;
    }

    /** A text that looks as if the rule should see something and is innocent. */
    public Writer passes(String text) {
      examples.add(Example.parse(frame, context, text));
      return this;
    }

    /** The finished card. */
    public RuleCard done() {
      return new RuleCard(
          id, type, concern, weight, cap, says, advises, kinds, sees, spares, study, examples);
    }
  }
}
