package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Speaks of the reader as of something to use. */
final class TakesOnly implements Rule {
  /** What the reader does with what is theirs. */
  private static final Phrases THEIRS =
      Phrases.anyOf(
              "you [also|still|often|first|really|then|_] (use|used|draw|drew|access|tap|tapped|leverage|leveraged|borrow|make use|made use|exploit) [on|into|of] [all] your _",
              "your {theirs} [_] (use|uses|used|benefit|benefits|benefited|learn|learns|profit|profits|would benefit) _ _ [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("takes-only")
          .raises(RECIPROCAL)
          .weighs(4)
          .spares(THEIRS)
          .says("“{words}” is about taking.")
          .advises("Say what you would give for it, or ask one question instead.")
          .sees(
              "(benefit|benefiting|profit|profiting|learn|learning|gain|gaining) [_] [_] from your [_] [_] (experience|knowledge"
                  + "|network|expertise|wisdom|contacts|connections|insight|insights|success|years)",
              "(~learn|~gain|~get|~absorb|~take|~extract|~soak|~squeeze) [up] (as much as"
                  + "|everything|all|all that|as many|whatever) [_] [_] [_] [_] (from you|out of you"
                  + "|off you|from your)",
              "(~use|~leverage|~exploit|~access|~utilize|~utilise|~borrow|~tap|~tap into|~mine"
                  + "|~take advantage of|~make use of|~draw on) your [_] (network|contacts|connections"
                  + "|expertise|experience|knowledge|wisdom|influence|reputation|know how|insight"
                  + "|insights|skills|position)",
              "{i} [may|might|will|would|can|could] (need|want|have|ask) [_] (another|one more|a"
                  + " few more|some more|more|two more|several|a few|many) (favor|favour|favors"
                  + "|favours)",
              "(give|send|get|hand|share) {me} (all|everything|access to) [of] [your|the] [_]"
                  + " (contacts|network|files|templates|material|materials|clients|connections|slides"
                  + "|sources|list|lists|knowledge)",
              "get (the most|as much as possible|as much as [i] can|value) (out of|from) (you|your (experience|knowledge|network|contacts|time|expertise|brain))",
              "(take|taking) advantage of your (network|contacts|kindness|experience|knowledge|expertise|connections|position|generosity)")
          .shows("I would like to [benefit from your vast experience].")
          .shows("Some day [I may need more favours].")
          .shows("I want to [use your network].")
          .passes("Your team would benefit from our notes.")
          .passes("How do you use your network?")
          .passes("Did you use your own data?")
          .passes("You did me a favour in May.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
