package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Reproaches the reader. */
final class Blames implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("blames")
          .raises(COURTEOUS)
          .weighs(8)
          .says("“{words}” reproaches them.")
          .advises(
              "Leave the reproach out; say in a line what you ask, as if for the first" + " time.")
          .sees(
              Phrases.anyOf(
                      "you (never|have never|did not|have not|still have not|have still not|still did not"
                          + "|failed to|forgot to|did not even|did not bother to|have not even|refused to|could"
                          + " not even) [even|yet|ever|bother to|bothered to] (answer|answered|reply|replied"
                          + "|respond|responded|get back|got back|gotten back|call|called|write|written|wrote"
                          + "|return|returned|acknowledge|acknowledged|read|send|sent|show|showed|look|come"
                          + " back|care|cared|listen|keep|kept)",
                      "you (have|are|keep|just|simply|clearly|obviously|chose to|always|seem to) [_]"
                          + " (ignored|ignoring|ignore|avoided|avoiding|avoid|wasted|wasting|let me down"
                          + "|disappointed|forgotten)",
                      "you ignored (me|my|us|our|the|this|it|all|both)",
                      "(ignored|ignoring) (my|me|our) [_] (message|messages|email|emails|mail|mails"
                          + "|request|requests|question|questions|calls|letter|letters|first|last)",
                      "{i} [have|am|are] [already|now] (written|wrote|emailed|asked|called|messaged"
                          + "|contacted|told|texted) [to] you (twice|three times|several times|many times"
                          + "|repeatedly|{number} times|again and again|before|already|so many)",
                      "(still|been) (waiting|have not heard|have heard nothing|no (reply|answer"
                          + "|response)) [for|on|from] [your|you|a|an] [_] (reply|answer|response|call|email)",
                      "{i} (am|was|are|feel|must say i am) [very|really|quite|rather|so|extremely|a"
                          + " little|deeply|frankly] (disappointed|annoyed|upset|offended|surprised|shocked"
                          + "|frustrated|appalled|insulted|hurt) (that|by|with|you|at|in|about) [you|your|not"
                          + "|the] [_]",
                      "(why|how come) [_] (did|do|have|would|are|could|can) you (not|ignore|ignoring"
                          + "|never|refuse|not even|keep|refusing|so)",
                      "(how|what) (many times|often|long) (do|must|will|have|should) {i} (have to|need to"
                          + "|ask|write|wait|to)",
                      "(it is|this is|that is|it 's|that 's) [all|entirely|your|really|clearly] (your"
                          + " fault|your mistake|your doing|on you|because of you|rude of you|unfair of you"
                          + "|unprofessional|very rude|pretty rude|just rude|so rude|not very professional)",
                      "(rude|unprofessional|impolite|disrespectful|arrogant|ungrateful|irresponsible|lazy"
                          + "|unacceptable) (of|by|from) you",
                      "(thanks|thank you) for (nothing|ignoring|not|wasting|your silence|the silence)",
                      "(after|despite|in spite of) (all|everything) {i} [have] (did|done|do|gave|given)"
                          + " for you",
                      "your (silence|failure|refusal|lack of (response|courtesy|interest|respect)"
                          + "|inability|negligence|carelessness|mistake|error|rudeness)",
                      "you (should|could|ought to) [at least] have (answered|replied|told|known|asked"
                          + "|called|said|warned|read|checked|thought|done|written|let|looked|discussed|been)",
                      "you promised [me|us] [to|that|a|you]",
                      "(blame you|you are to blame|you are wrong|you were wrong|you got it wrong|you made"
                          + " me)",
                      "(least) you could (have|do)")
                  .negatedToo())
          .shows("[You never answered] my message.")
          .shows("[You’ve ignored] my last two mails.")
          .shows("[I have written to you twice] now.")
          .passes("You never know what the weather does.")
          .passes("I have not heard of your mill before.")
          .passes("My message may have reached you in a busy week.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
