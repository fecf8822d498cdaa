package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Offers work or knowledge in exchange for the time. */
final class TradesForTime implements Rule {
  /** Nothing, and what is asked or hoped for in return. */
  private static final Phrases NO_TRADE =
      Phrases.anyOf(
              "in (exchange|return) you [will|would] (get|have|receive) (nothing|little|only)",
              "(nothing|anything|not|never|no|without|what|whatever|something|little|expect|ask|want|wanting|get|receive|how|if) [_] [_] [_] [_] [_] (in (return|exchange)|for exchange)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("trades-for-time")
          .answers(FREE_CONSULTING)
          .weighs(5)
          .spares(NO_TRADE)
          .says("“{words}” makes it a trade instead of a gift.")
          .sees(
              "(in (exchange|return) for (your|{length}|half) [time|help|advice|hour|trouble|answers|thoughts|call]|in (exchange|return) for (an hour|a (call|chat|talk|conversation|meeting)))",
              "(in (exchange|return)|as [an|a] (exchange|return|thank you)|as thanks|to make up for it|to make it fair|to even it out|for your trouble) [{gladly}] {i} (can|could|will|would|offer)",
              "(in [the] (exchange|return|change)|as [an|a] (exchange|return)) {i} [{gladly}|also] (give|send|bring|show|share|tell|offer|help|teach|bake|cook|write|pay|lend|make|do|test|clean|repair|translate) _",
              "(in [the] (exchange|return)|as [an|a] (exchange|return)) you [will|would|shall|can|may] [of course|also|then] (get|have|receive|keep|use|be given|be sent) [_]",
              "(for|because of) your (trouble|time|help|effort|disturbance) [_] [_] [_] [_] [_] [_] [_] {i} (will|would|can|could) [{gladly}] (test|check|give|bring|send|write|translate|bake|cook|make|repair|fix|mend|clean|paint|help|teach|lend|type|build|do|review|donate|work) _",
              "{i} (can|could|will|would) [{gladly}] (clean|offer|give|lend|help|tell|explain|report|introduce|do|write|test|review|translate|teach|bring|send|share|show|make|cook|bake|paint|carry|drive|repair|fix|mend|build|work|look after|cover|type|print|photograph|film|measure) [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] (in (return|exchange)|as [an] exchange|for exchange) [_]",
              "(trade|swap|barter) [you|it for] (an hour|{length}|my|our|hours|hour for"
                  + " hour|skills|time|services|work|it|each)",
              "(hour for hour|time for time|skill for skill|quid pro quo)",
              "({i} [would|will|can|could]|(glad|happy|like|love) to) (return|repay|match|balance) (the favor|the favour|your time|the time|it) (by|with|in|hour)",
              "((i|we) (will|would) do [_] [_] (for you|work for you|of work|hours of)|{i} {can} [{gladly}] (offer|give|do|write|help|test|review|translate|teach) _ [_] [_] [_] [_]) in (return|exchange)")
          .shows("[In exchange for your] half hour I would test your app.")
          .shows("I could [trade you an hour] of bookkeeping.")
          .shows("[In return you'll get my] notes.")
          .shows("[In exchange I'll] gladly tell you who pays on time.")
          .passes("In exchange you get nothing.")
          .passes("In return you could tell me what it costs.")
          .passes("In return they sent us a letter.")
          .passes("I would like to ask you what you want in return.")
          .passes("I can give you nothing in return.")
          .passes("We could trade stories about bees.")
          .passes("As a thank you I have only this line.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
