package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for help without saying with what. */
final class AsksAnyHelp implements Rule {
  /** Asked of a whole forum; a letter to one person may go on to say with what. */
  private static final Phrases OF_ANYBODY =
      Phrases.anyOf(
          "(any|some|a little|a bit of|any kind of|any type of|some sort of) (help|assistance|support)");

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
              "(hope|hoping|trust|wish|beg) [that] you (can|could|will|would|may|might) (save|rescue|fix|guide|enlighten|sort out|sort|lead|steer|help|assist|support) [me|us] [out] [here|with this|please] $",
              "do (something|anything|whatever you can) (for|to help) (me|us|someone like me|people like me)",
              "(assist|support|guide|advise|aid|back|serve) (me|us) (somehow|in some way|in any way|in whatever way|a bit|generally|further|as you see fit|as best you can)",
              "(be of|of some|of any|some kind of|any sort of) (help|service|assistance|use) to (me|us) [somehow|in some way|_]",
              "(need|want|could use|looking for|seeking|am after|would like|hoping "
                  + "for|asking for|appreciate) [some|your|a little|any|a bit of] (help"
                  + "|support|assistance|guidance|direction) (with|in|for|on|regarding) "
                  + "(my (career|life|future|situation|job|work|business|studies|path|next"
                  + "|plans|problem|problems)|everything|things|general|all of|this)",
              "^ help (me|us) [out] [please|somehow] $",
              "(please|kindly|pls|beg you to|ask you to|asking you to|want you to|need you to|(able|willing|happy|kind enough|so good) [as] to) help (me|us) [out] [a bit|a little|please|if you can|somehow|further"
                  + "|along|on|forward|make progress] $",
              "(you|someone like you|you people|(someone|somebody|person) with your _) (can|could|might|may|will|would|must) [surely|certainly|probably|maybe|perhaps] [be able to] help (me|us|someone like me) [out|a lot|very much|so much|much|a great deal|here|please|somehow|with (this|that|it)] $",
              "(any|whatever|every|all the|any kind of|any sort of|any form of|any type of|some|a little|a bit of) [kind of|sort of|form of|little|amount of] (help|assistance|support) [at all] (you|that you|would (be|mean)|will|may|from you|can|i can get|is welcome|welcome)",
              "(appreciate|grateful for|thankful for|glad of|glad for|looking for|hoping for|asking for|in need of) [any|some|a little|a bit of|whatever|your] [kind of|sort of|form of|type of|little|amount of] (help|assistance|support) [with this|with anything|at all]",
              "help (me|us|someone) [out] (in any way|any way|somehow|however|in some way|with anything|get started|get going|find my way|figure out|move forward|achieve my|reach my|succeed|grow|get ahead|with my (career|life|situation|future|journey|search|problem))",
              "(anything|something) (helps|would help|will help|would be helpful|is appreciated|would be appreciated|would be great|is welcome|will do)",
              "(can|could|would|will) you [please|kindly|maybe|possibly] help (me|us) [out] $",
              "(need|could use|want|seek|seeking|request|requesting|asking for|looking for) (your|some|a little|any) (help|assistance|support) $",
              "(do what you can|see what you can do)",
              "(can|could|would|will) you [please|kindly|maybe|possibly] (give (me|us) a hand|lend (me|us) a hand|lend a hand|assist) [me|us] $",
              "in any way (you can|possible|that you can|you see fit|you are able)")
          .shows("[Any help you] can give is welcome.")
          .shows("[Could you help me]?")
          .shows("Maybe you can [do something for me]?")
          .shows("Our choir needs [some help] on Sunday.")
          .shows("[Could you enlighten me]?")
          .passes("Your help with the crane saved us a week.")
          .passes("Could you help me choose between two ports?")
          .passes("You did something for the school.")
          .passes("Hi Ana, could we talk? I had some help with the crane.")
          .passes("Could you save me a seat?")
          .passes("You could help me decide between two masters.")
          .shows("I would be glad if you were [able to help me].")
          .passes("If you are at sea, a line by post would also help me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), OF_ANYBODY);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> asked = reading.quotes(CARD.sees());
    return asked.isEmpty() && !reading.isPersonal() ? reading.quotes(OF_ANYBODY) : asked;
  }
}
