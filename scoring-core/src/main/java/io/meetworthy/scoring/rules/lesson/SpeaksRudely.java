package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Insults or mocks. */
final class SpeaksRudely implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("speaks-rudely")
          .raises(COURTEOUS)
          .weighs(14)
          .capsAt(40)
          .says("“{words}” is rude.")
          .advises("Take it out.")
          .sees(
              Phrases.anyOf(
                      "(what is|what 's|whats) wrong with you",
                      "(what is|what 's|whats) the matter with you",
                      "(you are|you guys are|are you|you people are)"
                          + " [so|such|just|really|a|an|being|all|a bunch"
                          + " of|either|too|completely|totally|fucking|some kind of|seriously]"
                          + " (stupid"
                          + "|idiot|idiots|moron|morons|pathetic|ridiculous|lazy|selfish|arrogant|stingy|useless|incompetent|dumb|ignorant|clueless|blind|crazy|insane|a"
                          + " joke|a disgrace|a"
                          + " jerk|jerks|asshole|liar|hypocrite|fool|troll|vandal|bully|snob|snobs|retarded|full"
                          + " of shit|full of crap)",
                      "you (idiot|idiots|moron|morons|jerk|jerks|asshole|assholes|fool|fools|liar"
                          + "|hypocrite|selfish)",
                      "^(shut up|get lost|go away|get a life|grow up|wake up|bite me)",
                      "(screw you|fuck you|shame on you|get over yourself|kiss my)",
                      "^(fuck off|piss off|go to hell)",
                      "what (the (hell|fuck|heck)) (is|are|were|do|did|was)"
                          + " (you|your|this|wrong|that)",
                      "(what is wrong with you|what planet are you|what on earth (are|were|is)"
                          + " you|is something wrong with you)",
                      "(are you|r u) [even|really|fucking|seriously]"
                          + " (kidding|joking|serious|deaf|high|drunk|trolling|for real)",
                      "(who|what) (do|the hell do) you think you are",
                      "(you|you are|stop|and|keep|are|not) (wasting|waste) (my|our|everyone"
                          + " 's|everybody 's) time",
                      "(do|can|did) you even"
                          + " (read|know|understand|look|care|bother|think|try|realize"
                          + "|realise|speak)",
                      "your [_]"
                          + " (nonsense|stupidity|idiocy|bullshit|crap|garbage|rubbish|drivel|ignorance|stupid|idiotic|ridiculous|pathetic|lame|silly|childish)"
                          + " [_]",
                      "(this|that|it) is [such|utter|complete|total|just|a load of|absolute]"
                          + " (nonsense|bullshit|crap|garbage|rubbish|drivel|idiotic|pathetic)")
                  .negatedToo())
          .shows("[Are you serious]? I asked in May.")
          .shows("[You are so arrogant].")
          .shows("[Stop wasting my time].")
          .passes("You are ridiculously kind.")
          .passes("I do not want to waste your time.")
          .passes("The idiot in your novel made me laugh.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
