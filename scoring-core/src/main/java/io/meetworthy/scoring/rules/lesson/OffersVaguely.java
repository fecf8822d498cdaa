package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Offers help without saying which. */
final class OffersVaguely implements Rule {
  /** What is named after all, and doors that others call open. */
  private static final Phrases NAMED =
      Phrases.anyOf(
          "(if|should|when|whenever) you [ever] (want|need|like|wish|care|come) to (hear|know|see|try|read|taste|test|understand|find out|look at|watch|learn|compare|visit|check|use|borrow) _ [_]",
          "(say|saying|said|says|heard|told|claim|claims|read) [_] [_] [_] [that] (the|your|their|his|her) door is [always] open [_]");

  private static final RuleCard CARD =
      RuleCard.named("offers-vaguely")
          .answers(RECIPROCAL)
          .weighs(3)
          .spares(NAMED)
          .says("“{words}” is kind, though it names nothing.")
          .sees(
              "(if|should|when|whenever) you [ever] (need|want|require|lack) (anything|something|some help|whatever) from (me|us) [_]",
              "{i} {can} [{gladly}] (help|assist|support) [you|out] (with|by|in|on|at|for) (anything|everything|whatever) $",
              "{i} {can} [{gladly}] (help|assist|support) [you|out] (with|by|in|on|at|for) ((anything|everything|whatever) (you|that|at all|else|needed|there|is)|any (task|work|thing|kind|job)) [_]",
              "whatever (it is|you need|is needed|needs doing|there is|you want|the task) [_] [_] {i} {can} [{gladly}] (help|do it|assist)",
              "(return|repay) (you|to you) [back] (the|a|your|this) [_] (favor|favour|kindness|help)",
              "{i} {can} [{gladly}] do you a [good|kind|_] (turn|solid|favour|favor|good deed) [back|in return|too]",
              "just (shout|holler|say the word|give me a shout)",
              "(if|should) {i} can [ever] (do|be|return|repay|offer|help) [_] [_] (for|to|in|with"
                  + "|you) [you|return]",
              "(if|should) [there] (is|be|'s) [ever] (anything|something|any way|a way|some way|any"
                  + " help) [at all] [that] {i} {can} [ever] (do|help|offer|be|repay|return|give"
                  + "|support|assist)",
              "(if|should|when|whenever) you ever (need|want|require|have need of|are looking for"
                  + "|visit|come) (anything|something|a (hand|favor|favour|friend|guide|bed|place|lift|reference)|help|any help|my help|someone to (talk to|help|listen)|to)",
              "(if|should) you (need|want|require) (a hand|my help|a favor|a favour|anything from"
                  + " me|anything in return)",
              "(let me know|tell me) [if|how|what|whether|where] (there is anything|anything|i"
                  + "|we) [ever] {can} [{gladly}] (help|do (for|anything|something|in)|return|repay|(support|assist|offer|give) (you|your)|be (of|useful))",
              "(happy|glad|willing|pleased|delighted|ready) to (be of help|be of service|be"
                  + " useful|return [you|to you] the favor|return [you|to you] the favour|reciprocate|be of use|offer my help) [to you]",
              "{i} (am|would be|will be) [always|more than] (happy|glad|willing|pleased|ready) to"
                  + " help [you|out] $",
              "{i} (am|would be|will be) [always|more than]"
                  + " (happy|glad|willing|pleased|delighted|ready) to (help|support) (you|out) [in"
                  + " return|in any way|in turn|with anything|whenever|any time|anytime|however]",
              "(happy|glad|willing|pleased|delighted|love|like|ready) to (help|support) [you|out]"
                  + " (in return|in any way|in turn|with anything|whenever|any"
                  + " time|anytime|however)",
              "{i} {can} [{gladly}] (help|be of help|be of service|be useful|be of use|reciprocate)"
                  + " [you|out] (in return|in any way|in turn|with anything|whenever|any"
                  + " time|anytime|however|in exchange)",
              "(anything|something) {i} {can} do for (you|your)",
              "how {i} {can} [{gladly}] ((help|support|repay|assist) (you|your)|be of (help|use|service|assistance|value)|be [a] help|be useful|come in useful|reciprocate|return (the|this|your))",
              "(my door is|door is always) [always] open",
              "(you can|feel free to) [always] (call|count|rely) on {me} (for (any|a|some|help)|if|when|whenever|any time|anytime|one day)",
              "here [for you] (if|whenever|when|should) you [ever] need")
          .shows("[If there is anything I can do] for you, tell me.")
          .shows("[Let me know how I can help] you.")
          .shows("[Whatever it is, I can help].")
          .passes("If there is anything you can do, tell me.")
          .passes("My question is how we can support new nurses.")
          .passes("Let me know if I can call on Monday.")
          .passes("I would be happy to help the team win.")
          .passes("If you ever want to hear how the queue is really kept, ring me.")
          .passes("You said on stage that the door is always open.")
          .shows("[I’d do you a solid] some day.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
