package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for help without saying with what. */
final class AsksAnyHelp implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-any-help")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” does not tell them what to do.")
          .advises("Say what they could do in ten minutes that would help you most.")
          .sees(
              "know [far|much] better than (i|me|us|we) [do|am] what {i} (need|want|lack|should)",
              "need [some|a little|a bit of|more] (direction|guidance) (in life|in general|right now|at the moment|badly)",
              "(could|can|would|will) you [please|kindly|perhaps] (enlighten|educate|guide|advise|inspire|instruct|orient|rescue|save|counsel|assist|support) (me|us) [please|a bit|a little] $",
              "you (will|would|must|surely|should|probably) [surely|certainly|probably|best] know (best|what|better than me) [what] {i} (need|should|must|want|ought|lack|have to) [_]",
              "(hope|hoping|trust|wish|beg) [that] you (can|could|will|would|may|might) (save|rescue|fix|guide|enlighten|sort out|sort|lead|steer) (me|us) [out|_]",
              "do (something|anything|whatever you can) (for|to help) (me|us|someone like me|people like me)",
              "(assist|support|guide|advise|aid|back|serve) (me|us) (somehow|in some way|in any way|in whatever way|a bit|generally|further|as you see fit|as best you can)",
              "(be of|of some|of any|some kind of|any sort of) (help|service|assistance|use) to (me|us) [somehow|in some way|_]",
              "(need|want|could use|looking for|seeking|am after|would like|hoping "
                  + "for|asking for|appreciate) [some|your|a little|any|a bit of] (help"
                  + "|support|assistance|guidance|direction) (with|in|for|on|regarding) "
                  + "(my (career|life|future|situation|job|work|business|studies|path|next"
                  + "|plans|problem|problems)|everything|things|general|all of|this)",
              "help (me|us) [out] [a bit|a little|please|if you can|somehow|further"
                  + "|along|on|forward|make progress] $",
              "(you|someone like you|you people) (can|could|might|may|will|would"
                  + "|must) [surely|certainly|probably|maybe|perhaps] [be able to] help (me"
                  + "|us|someone like me)",
              "(any|whatever|every|all the|any kind of|any sort of|any form of|any type of|some|a little|a bit of) [kind of|sort of|form of|little|amount of] (help|assistance|support) [at all] [you|that you|would|is|will|may|from you|can|with this|with anything|i can get|is welcome|welcome]",
              "help (me|us|someone) [out] (in any way|any way|somehow|however|in some way|with anything|get started|get going|find my way|figure out|move forward|achieve my|reach my|succeed|grow|get ahead|with my (career|life|situation|future|journey|search|problem))",
              "(anything|something) (helps|would help|will help|would be helpful|is appreciated|would be appreciated|would be great|is welcome|will do)",
              "(can|could|would|will) you [please|kindly|maybe|possibly] help (me|us|me out|us out) $",
              "(can|could|would|will) you [please|kindly|maybe|possibly] help (me|us) [out] $",
              "(need|want|seek|seeking|request|requesting|asking for|looking for) (your|some|a little|any) (help|assistance|support) $",
              "(do|see) what you can",
              "in any way (you can|possible|that you can|you see fit|you are able)")
          .shows("[Any help you] can give is welcome.")
          .shows("[Could you help me]?")
          .shows("Maybe you can [do something for me]?")
          .shows("[Could you enlighten me]?")
          .passes("Your help with the crane saved us a week.")
          .passes("Could you help me choose between two ports?")
          .passes("You did something for the school.")
          .passes("Could you save me a seat?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
