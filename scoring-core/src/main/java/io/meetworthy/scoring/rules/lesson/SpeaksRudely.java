package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Insults or mocks. */
final class SpeaksRudely implements Rule {
  /** Modesty about an idea of one's own. */
  private static final Phrases PERHAPS =
      Phrases.anyOf(
              "(if|whether|unless|should|in case) [you think|you find|you say] [that] (this|that|it|my _) [be|is|was|sounds|seems] [just|such|all|_] (nonsense|rubbish|garbage|crap|drivel|bullshit|idiotic|pathetic|ridiculous|absurd)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("speaks-rudely")
          .raises(COURTEOUS)
          .weighs(14)
          .capsAt(40)
          .spares(PERHAPS)
          .says("“{words}” is rude.")
          .advises("Take it out.")
          .sees(
              Phrases.anyOf(
                      "(what is|what 's|whats) wrong with you",
                      "(what is|what 's|whats) the matter with you",
                      "(you are|you guys are|are you|you must be|you people are) [so|such|just|really|a|an|being|all|a bunch of|either|too|completely|totally|fucking|some kind of|seriously] (stupid|idiot|idiots|moron|morons|pathetic|ridiculous|lazy|selfish|arrogant|stingy|useless|incompetent|dumb|ignorant|clueless|a joke|a disgrace|a jerk|jerks|asshole|liar|hypocrite|fool|troll|vandal|bully|snob|snobs|retarded|full of shit|full of crap)",
                      "(you are|are you|you must be|you guys are) [completely|totally|really|just|all|so] (crazy|insane|blind|mad) $",
                      "you (idiot|idiots|moron|morons|jerk|jerks|asshole|assholes|fool|fools|liar"
                          + "|hypocrite|selfish)",
                      "^(shut up|get lost|go away|get a life|grow up|wake up|bite me)",
                      "(screw you|fuck you|shame on you|get over yourself|kiss my)",
                      "^(fuck off|piss off|go to hell)",
                      "what (the (hell|fuck|heck)) (is|are|were|do|did|was)"
                          + " (you|your|this|wrong|that)",
                      "(what is wrong with you|what planet are you|what on earth (are|were|is)"
                          + " you|is something wrong with you)",
                      "(are you|r u) [even|really|fucking|seriously] (kidding|joking|serious|deaf|drunk|trolling|for real) $",
                      "(are you|r u) [even|really|fucking|seriously] (kidding|joking with) me",
                      "who (do|the hell do) you think you are $",
                      "what (do|the hell do) you think you are doing",
                      "(you are|stop|you keep|you|please do not) (wasting|waste) (my|our|everyone 's|everybody 's) time",
                      "(do|can|did) you even (read (my|the|your|this|what)|care|bother|try to (read|understand)|look at (my|it|the)|know what you|understand what)",
                      "your [_] (nonsense|stupidity|idiocy|bullshit|crap|drivel|ignorance|stupid|idiotic|ridiculous|pathetic|lame|silly|childish (behaviour|behavior|attitude|games|excuses)) [_]",
                      "your [_] (garbage|rubbish) $",
                      "(this|that|it|your _) (is|was) [such|utter|complete|total|just|a load of|absolute]"
                          + " (nonsense|bullshit|crap|garbage|rubbish|drivel|idiotic|pathetic)",
                      "(this|that|it) is [just|so|simply|absolutely|totally|really|utterly] (ridiculous|absurd|a farce) $",
                      "((do not|stop) (be|being) (so|such a) (lazy|stupid|arrogant|selfish|rude|stingy|ridiculous|difficult|snob)|i do not care what you (think|want|say))")
                  .negatedToo())
          .shows("[Are you serious]? I asked in May.")
          .shows("[You are so arrogant].")
          .shows("[Stop wasting my time].")
          .shows("[Don’t be so lazy] and write back.")
          .passes("You are ridiculously kind.")
          .passes("I do not want to waste your time.")
          .passes("The idiot in your novel made me laugh.")
          .passes("Are you serious about the bakery?")
          .passes("Your garbage collection study was new to me.")
          .passes("If it is nonsense, tell me so.")
          .shows("[It is nonsense].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
