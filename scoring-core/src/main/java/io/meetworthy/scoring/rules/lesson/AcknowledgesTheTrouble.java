package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Knows that the message interrupts and costs time. */
final class AcknowledgesTheTrouble implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("acknowledges-the-trouble")
          .answers(COURTEOUS)
          .weighs(2)
          .says("“{words}” shows that you know what it costs them.")
          .sees(
              "(sorry|apologies|apologize|apologise|my apologies|forgive me|excuse me|pardon me"
                  + "|pardon) [_] [_] (for|to|if|about|in advance) [_] [_] (bother|bothering|interrupt"
                  + "|interrupting|interruption|trouble|troubling|intrusion|intruding|disturb"
                  + "|disturbing|out of the blue|length|long|cold|unsolicited|inconvenience|contacting"
                  + "|writing|asking|reaching|taking|the blue|impose|imposing|message|bugging|pestering"
                  + "|imposition|another|question|questions|nuisance|jumping|barging)",
              "(sorry|apologies|apologize|apologise) (to|for|if|about|in advance)",
              "^(sorry|excuse me|pardon me|forgive me|my apologies|apologies)",
              "{i} (know|realize|realise|understand|appreciate|am sure|imagine|am aware|can"
                  + " imagine|recognize|recognise|guess|suppose|bet) [that|how] (you|your|this|it|my"
                  + "|the) [_] [_] [_] (busy|many|precious|valuable|limited|full|swamped|lot of|earn"
                  + "|hectic|packed|scarce|a big ask|big ask|imposition|inbox|in demand|deadline"
                  + "|deadlines|audit|out of the blue|short notice|how you)",
              "{i} hope [that] (you do not mind|i am not|this is not|it is not|you will not mind"
                  + "|you will forgive|you will excuse|this does not|it does not) [_]",
              "(i|we) do not (want|wish|mean) to (take up|take|bother|impose|intrude|waste"
                  + "|trouble|disturb|interrupt|be a|keep you|pester|abuse)",
              "(without taking|not take) [up] (too much|much|more) [of] your [time]",
              "{i} will not (take|take up|keep|bother|need) (much|you|more|long|too much|your)",
              "(respect|respectful of|mindful of|value|conscious of|aware of) your time",
              "(busy (week|month|time|season|schedule|day|period)|your busy|you are busy|you must"
                  + " be busy|you are [very|so|really|quite] busy)",
              "(may|might) have (reached|caught|come|slipped|got|gotten|landed) [_] [_] [_] (busy"
                  + "|bad|inbox|wrong|through|lost|spam|buried|time)",
              "(out of the blue)")
          .shows("[I know that you are busy].")
          .shows("[Sorry to trouble] you on a Sunday.")
          .shows("[I hope you don’t mind my] question.")
          .passes("I know that your sister has a mill.")
          .passes("We are not sorry that it rained.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
