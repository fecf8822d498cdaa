package io.meetworthy.scoring.cli;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.ScoreCard;
import java.util.List;

/** A score card as a person reads it: the score, the likely "no", the marked text, three edits. */
final class Page {
  private static final int EDITS = 3;
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  Page(boolean colours) {
    this.colours = colours;
  }

  /** The page of one draft. */
  String of(String name, Draft draft, ScoreCard card, List<Improvement> improvements) {
    line(name + ": " + card.score() + " of 100 (" + card.band().wireName() + ")");
    card.likelyRefusal()
        .ifPresent(
            refusal -> line("Likely answer: “" + refusal.concern().voice() + "” " + refusal.why()));
    if (!draft.subject().isEmpty()) {
      line("");
      line("Subject: " + marked(draft, card, Field.SUBJECT));
    }
    line("");
    line(marked(draft, card, Field.BODY));
    line("");
    improvements.stream()
        .limit(EDITS)
        .forEach(
            edit -> line("+" + edit.gain() + "  " + Clean.of(edit.finding().card().advises())));
    line("");
    line(sum(card));
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String marked(Draft draft, ScoreCard card, Field field) {
    String text = draft.text(field);
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Finding finding : card.findings()) {
      boolean here = finding.evidence() instanceof Evidence.Quote;
      here &= finding.evidence().span().field() == field;
      if (here && finding.evidence().span().start() >= at) {
        marked.append(Clean.of(text.substring(at, finding.evidence().span().start())));
        marked.append(mark(finding));
        at = finding.evidence().span().end();
      }
    }
    return marked.append(Clean.of(text.substring(at))).toString();
  }

  private String mark(Finding finding) {
    boolean slip = finding.card().lowers();
    String words = Clean.of(finding.quote());
    if (colours) {
      return (slip ? RED : GREEN) + words + PLAIN;
    }
    return slip ? "[-" + words + "-]" : "[+" + words + "+]";
  }

  private static String sum(ScoreCard card) {
    StringBuilder sum = new StringBuilder("Sum: " + card.base());
    for (Finding finding : card.findings()) {
      if (finding.points() != 0) {
        sum.append(finding.points() < 0 ? " - " : " + ").append(Math.abs(finding.points()));
        sum.append(' ').append(finding.card().id());
      }
    }
    int cap = card.cap().map(Cap::points).orElse(0);
    card.cap()
        .ifPresent(of -> sum.append(cap < 0 ? " - " : " + ").append(Math.abs(cap)).append(" cap"));
    return sum.append(" = ").append(card.score()).toString();
  }
}
