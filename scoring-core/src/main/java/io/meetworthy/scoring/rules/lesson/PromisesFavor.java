package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Promises to pass the kindness on or to return it later. */
final class PromisesFavor implements Rule {
  /** Between people who know each other this is a promise; to a stranger it is a phrase. */
  private static final String OWED =
      "{i} (owe|would owe|will owe) you (one|a|big|dinner|lunch|forever|a favor|a favour)";

  private static final Phrases OWES = Phrases.anyOf(OWED);

  /** What the reader is asked to pass on, and other returns. */
  private static final Phrases THEIRS =
      Phrases.anyOf(
              "{i} would [also|gladly|happily|certainly|_] do (it|the same|this|as much|that) for (someone|somebody|anyone|anybody|a _|any _) (in my (shoes|place|position|situation|boots)|like me)",
              "(thank you|thanks) [_] [_] [_] [_] [_] for (paying|passing|giving) _ [_] [_]",
              "(post|posts|write|talk|talks|preach|people who|those who) [_] [_] [_] paying it forward [_] [_]",
              "(you|your _|your company|your team|post|posts|posted|wrote|write|talk|talked|spoke|speak) [_] [_] [_] (about|of|on) giving back to _ [_]",
              "(hesitate|free|welcome|feel free|better|happy|like|want) [for you] to (pass|send|forward) (it|this|that|them) on [_]",
              "(please|you|kindly|they|she|he) [also|kindly|please|then|could|can] (pass|forward|return|share|send|pay|give)",
              "get you back to",
              "(pass|send) (it|them|this|that) on (to you|whatever you|either way|in any case|regardless)",
              "do the same for (my|our|the (second|third|first|other|rest|new|old))",
              "remember this (talk|day|call|book|visit)",
              "we give back to")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("promises-favor")
          .answers(RECIPROCAL)
          .weighs(4)
          .spares(THEIRS)
          .says("“{words}” promises that it will not end with them.")
          .sees(
              "(~pay|~pass|payed|~send) (it|this|that|them|someone|a|one|(the|your) (kindness|favor|favour|love|generosity)) [_] (forward|foward|foreward)",
              "(~pay|~pass) (forward|foward|it on|this on|that on|along|it along|the favor|the favour|the kindness|the love|the generosity)",
              "(~return|~repay) [you|to you] [back] (the|your|this|that|any) [_] (favor|favour|kindness|gesture|generosity|love|help|deed|pizza|good deed|offer|service|act)",
              "(~repay|~pay|~give) [it] [back] [to] (the|this) (community|sub|subreddit|kindness)",
              "(give|giving|contribute|contributing) [it|this|some|something|a pizza|one] back to (the|this|others|someone|our|everyone|people)",
              OWED,
              "{i} {can} [{gladly}] (do|be doing) the same (for|to)",
              "{i} {can} [{gladly}] (make it up to|get you back|return it|repay it|remember it|remember this|help you back|help back)",
              "({i} {can} [{gladly}]|hope to|want to|like to|love to|promise to|plan to|can|able to|happy to|will) (help|feed|treat|gift|buy) [a pizza for] (others|someone else|someone in need|another|somebody else|the next|two people|others in need|a fellow|some other)",
              "{i} {can} [{gladly}] (buy|get|order|send|gift|give) (you|someone|somebody|whoever|another|them|two) [_] (a pizza|pizza|pizzas|pie|dinner|one back|in return)",
              "(owe|got) you (one back|covered)",
              "(~return|~repay|~pass) (the|your|this|that) [_] (kindness|favor|favour|gesture|generosity) [_]",
              "(promise|hope|want|plan|like|love|intend) to do the same (for|to)",
              "(whenever|when|if) you [ever] need (a favor|a favour|a hand|help) [_] [_] [_] {i} (am|will be) (there|happy|glad)",
              "{i} (am|will be) there (when|if|whenever) you need _",
              "(help|mentor|support|advise) (someone|somebody|others|students|the next _|younger _) in turn",
              "{i} (would|will|want|plan|hope|intend|promise|am going) [to] [love to|like to|be happy to] (give|gift|buy|order|send|donate) (a|another|one|some|two|someone|somebody|back) [_] (pizza|pizzas|away|back|forward|pie|meal|family|in need)",
              "(will|can|would|gladly) (forward|donate|gift) [a|some|one|another] (pizza|pie|one|to someone|to somebody|to others|to another|{date})",
              "(call it in|cash it in|ask {me} for anything|call on {me}|count on {me})",
              "(spread|share) the (love|kindness|wealth|generosity)",
              "{i} {can} [{gladly}|be] (fill|fulfill|grant|fulfil|granting|filling) (a|another|two|{number}|someone|somebody|some|almost any|any|an) [_] (request|requests|pizza|request on|else)")
          .because(
              "Requests that promised to pay it forward were granted more often: 30 in 100 against 23.",
              "Recomputed from the requests of Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("As soon as I’m on my feet [I’ll do the same for] the next family.")
          .shows("I will [pay it forward] in May.")
          .passes("Could you pass this on to the board?")
          .passes("Please forward my mail to the board.")
          .passes("I would like to return the book.")
          .passes("I would owe you one.")
          .in(Context.of(Relationship.CLOSE))
          .shows("[I owe you one].")
          .passes("You posted twice about giving back to the community.")
          .passes("Please do not hesitate to pass it on.")
          .passes("I would do the same for anyone in my shoes.")
          .passes("Thank you in advance for paying it forward.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(OWES);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> promised = reading.quotes(CARD);
    return reading.context().relationship().knowEachOther()
        ? promised
        : Spans.apart(promised, Spans.of(reading.quotes(OWES)));
  }
}
