package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Makes it easy to say no. */
final class LeavesThemFree implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("leaves-them-free")
          .answers(COURTEOUS)
          .weighs(4)
          .says("“{words}” makes it easy to say no.")
          .sees(
              Phrases.anyOf(
                      "(no|without any) (worries|pressure|obligation|hard feelings|rush|hurry|offense"
                          + "|offence|harm done) [at all] [if|either way|whatsoever|whatever]",
                      "(no|not a|not any) (problem|worry|bother|big deal) (at all|if|either way"
                          + "|whatsoever|for me if)",
                      "{i} [{can}|do|completely|fully|totally|entirely|perfectly|certainly|of course"
                          + "|absolutely|quite|would|will] [_] understand [completely|fully|perfectly|totally"
                          + "|entirely] [_] (if|that you may|should you|when)",
                      "(it is|it 's|that is|that 's|is|be|am) [also|absolutely|perfectly|completely"
                          + "|totally|entirely|quite|just|of course] (fine|okay|ok|all right|alright|cool"
                          + "|understandable) [too|with me|by me|as well] (if|to say no|to ignore|to decline"
                          + "|not to|either way|whatever)",
                      "(feel free|you are free|please do not hesitate|you are welcome) to (say no|decline"
                          + "|ignore|pass|refuse|skip|delete|turn|leave it|disregard|tell me no)",
                      "(if (not|you can not|you do not|you would rather not|you prefer not|it does not"
                          + "|this does not|that does not|it is not|this is not|this is a bad|it is a bad|now"
                          + " is not|the answer is no|you are too busy|you are busy|you have no time|you say no"
                          + "|this is too much|it is too much|that is too much|you lack the time|it is"
                          + " inconvenient|you decline)) ... (fine|problem|okay|ok|understand|ignore|second"
                          + " thought|thanks anyway|thank you anyway|no hard|do not worry|all right|no matter"
                          + "|never mind|good too|just say|say so|tell me|no reply|no answer|forget|disregard"
                          + "|enough|too)",
                      "(please|just) (ignore|disregard|delete|forget) (this|my|it|the) [_] (message|email"
                          + "|note|if|mail|request|question)",
                      "(do|please do) not (give it a second thought|feel obliged|feel obligated|feel"
                          + " pressured|feel you have to|feel that you have to|worry about it|worry if|feel bad"
                          + "|bother to|trouble yourself|worry at all|worry about replying)",
                      "(no|not any) (need|obligation|pressure|expectation|expectations) (to (reply|answer"
                          + "|respond|explain|say)|at all|from my|on your)",
                      "(you|i) (are|am) under no (obligation|illusion)",
                      "(say|saying|saying a|a|to) [simple|plain|quick] no (is|would|will|thank|at any)",
                      "(a|your) [simple|plain|quick|short|one word] (no|yes or no) (is|would be|will be"
                          + "|will) [_] (fine|enough|do|okay|ok|perfectly|all)",
                      "(only|but only) if (you|it|that|this) [have|has|do|does|is|are|can|will|would|fits"
                          + "|suits|really] [not]  (want|like|time|mind|convenient|no trouble|not too|inclined"
                          + "|fits|suits|happy|the time|works)",
                      "(in any case|either way|regardless|in either case|whatever you decide|whatever"
                          + " your answer|even if (you|it|not|the answer|no one|nobody|i)) ... (thank|thanks"
                          + "|grateful|appreciate|understand|wish|fine|okay|ok|awesome|great|enjoy)",
                      "(totally|completely|perfectly|absolutely|entirely) (fine|okay|ok|understandable"
                          + "|optional|up to you|understand)",
                      "(up to you|your call|as you (prefer|like|wish|please)|at your convenience|whenever"
                          + " (suits|it suits|is convenient|you have|you can|you get|it is convenient|works)"
                          + "|when it suits you|whatever suits you|whatever works|in your own time)",
                      "in no way expected")
                  .negatedToo())
          .because(
              "Askers overlook how hard it is to say no.",
              "Flynn and Lake, Journal of Personality and Social Psychology",
              2008,
              Study.Strength.MODERATE)
          .shows("If it does not suit you, [no worries at all].")
          .shows("[I completely understand if] you are busy.")
          .shows("[It’s perfectly fine to say no].")
          .shows("[Please ignore this message] you are busy.")
          .passes("It is no problem to find your shop.")
          .passes("Everyone understands your talk.")
          .passes("If you do not answer I will call again.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
