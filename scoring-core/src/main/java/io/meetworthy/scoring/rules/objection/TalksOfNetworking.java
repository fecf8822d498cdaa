package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Speaks of networking as the purpose. */
final class TalksOfNetworking implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("talks-of-networking")
          .raises(DOUBTS_NETWORKING)
          .weighs(6)
          .says("“{words}” makes them a number in a collection.")
          .advises("Leave the word out; say what in their work makes you write.")
          .sees(
              "(~expand|~grow|~build|~widen|~extend|~enlarge|~broaden|~increase|~strengthen|~add|~develop|~diversify|~leverage|~use|~enhance|~create|~establish|~tap|~work on) [up|out|into|to|upon] [and|my|our|your|their|a|his|her|the] [own|current|existing|strong|solid|professional|personal|industry|business|linkedin|local|circle and|contacts and] [professional|personal|business|industry|linkedin] (network|networks|contacts|connections|circle|rolodex|contact list|web of contacts)",
              "(to|for|love to|like to|want to|hope to|trying to|we could|can|let us|and|of|some|little|do|doing|am|i am|been|by|good at|tired of) networking $",
              "(to|would|could|we|us|and) network (with|a bit|together|further|more|and|professionally)",
              "networking (call|chat|meeting|coffee|lunch|opportunity|opportunities|purposes|conversation|conversations|connection|session|contact|contacts|event with you|request|reasons|effort|efforts|goals|strategy|with (you|people|professionals|others|leaders|someone))",
              "(professional|personal|linkedin|business|my|our|social) networking",
              "(for|purpose of|purposes of|sake of|spirit of|way of|importance of|power of|value of|believer in|believe in|through|interested in|keen on|focused on|focusing on|start|started|begin) networking",
              "networking with _",
              "^networking $",
              "^networking (request|opportunity|with|question|chat)",
              "(worth|good|great|useful|valuable) to (network|be connected)")
          .shows("I want to [expand my professional network].")
          .shows("Would you be open to a short [networking call]?")
          .passes("Your paper on neural networks helped me.")
          .passes("Our network outage lasted two hours; how did you handle yours?")
          .passes("I design computer networking hardware.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
