package io.meetworthy.scoring;

import java.util.List;

/**
 * The worth of one edit.
 *
 * @param findings all places of the one rule that the edit mends, in the order of the text
 * @param gain points gained, at least 1
 * @param scoreAfter the score after this one edit
 */
public record Improvement(List<Finding> findings, int gain, int scoreAfter) {
  public Improvement {
    findings = List.copyOf(findings);
  }

  /** The first place, whose card and suggestion stand for all. */
  public Finding finding() {
    return findings.get(0);
  }

  /** The draft after the edit; the same draft where the edit is left to the writer. */
  public Draft applyTo(Draft draft) {
    Draft edited = draft;
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      edited = finding.suggestion().applyTo(edited, finding.evidence().span());
    }
    return edited;
  }
}
