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
          .says("“{words}” is an insult.")
          .advises("Take it out.")
          .sees(
              Phrases.anyOf(
                      "(you|you are|are you|your) [so|such|just|really|a|an|being|all|a bunch of|either"
                          + "|too|completely|totally|fucking|some kind of|seriously] (stupid|idiot|idiots|moron"
                          + "|morons|pathetic|ridiculous|lazy|selfish|arrogant|stingy|useless|incompetent|dumb"
                          + "|ignorant|clueless|blind|crazy|insane|a joke|a disgrace|jerk|jerks|asshole|liar"
                          + "|hypocrite|fool|troll|vandal|bully|snob|snobs|retarded)",
                      "(shut up|get lost|go away|get a life|screw you|fuck you|fuck off|piss off|bite me"
                          + "|go to hell|shame on you|get over yourself|grow up|wake up|kiss my)",
                      "what (the (hell|fuck|heck|devil)|is wrong with you|is your problem|planet are you"
                          + "|on earth (is|are|were) you)",
                      "(wtf|stfu|gtfo|bullshit|bull shit|crap like|moron|asshole|dickhead|dumbass)",
                      "(are you|r u) [even|really|fucking|seriously] (kidding|joking|serious|blind|deaf"
                          + "|stupid|high|drunk|trolling|insane|for real)",
                      "(who|what) (do|the hell do) you think you are",
                      "(wasting|waste) (my|our|everyone 's|everybody 's) time",
                      "(do|can|did) you even (read|know|understand|look|care|bother|think|try|realize"
                          + "|realise|speak)",
                      "(your|this|that|such) [_] (nonsense|stupidity|idiocy|bullshit|crap|garbage|rubbish"
                          + "|drivel|ignorance|stupid|idiotic|ridiculous|pathetic|lame|silly|childish)"
                          + " (question|idea|article|edit|comment|post|answer|claim|excuse|rule|work|page"
                          + "|behavior|behaviour|is|attitude|game|reply|argument)")
                  .negatedToo())
          .shows("[Are you serious]? I asked in May.")
          .shows("[You are so arrogant].")
          .shows("Stop [wasting my time].")
          .passes("You are ridiculously kind.")
          .passes("I do not want to waste your time.")
          .passes("The idiot in your novel made me laugh.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
