package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for a meal, which takes an hour or two of the day. */
final class AsksForMeal implements EnquiryRule {
  /** Meals that only name a time, a place or the past. */
  private static final Phrases AROUND =
      Phrases.anyOf(
              "{i} can do (breakfast|lunch|dinner|coffee) [or] [lunch|dinner|breakfast|coffee|phone|_] [or|phone|_] [_]",
              "(take|treat|buy|invite) you [out] [for|to] [a|some] [_] (lunch|dinner|breakfast|drinks|drink|meal|beer|beers|pint) (once|when|after|as soon as) {i} [have|can|_] (work|working|get|earn|find|found|start|started|afford|paid)",
              "^[it was|was|so|really|very|it is] [so|very|really] (good|nice|great|lovely|fun|pleasure|glad|happy|delighted) [_] (to (meet|see|catch|bump into|run into|sit with|talk to|chat with)|meeting|seeing|catching|bumping into|running into|chatting with|talking to) you [again|all|both|briefly] (at|during|over) (the|your|our|a|that) [_] [_] (lunch|dinner|brunch|breakfast|supper|drinks|meal)",
              "(met|saw|spoke|talked|chatted|sat) [_] [_] (at|during|over) (the|your|our|a|that) [_] [_] (lunch|dinner|brunch|breakfast|supper|drinks|meal)",
              "((free|around|available|off|reachable|there) (over|at|during)|{i} am [_] (free|around|available|off|reachable) for) [the|my|your] (lunch|dinner|breakfast) [any|most|every|on|but|except|until|till|between|or|and|hour|_]",
              "(lunch|dinner|breakfast|drinks|drink|meal) (break|hour|hall|halls|club|clubs|menu|menus|guests|table|time|meeting|service|lecture|talk)",
              "(after|before|during|around|until) [the|your|my] (lunch|dinner|breakfast)",
              "(buy|treat|take|stand|get) you [_] [_] [_] [_] (i owe|we owe|(as|by way of) [a|my] (thank|thanks)|to say thank|to thank|in thanks|for (your|the) (trouble|time|help)) [_]",
              "(buy|stand|get|bring) you [a|some] breakfast (near|by|at|before|on|outside|next to) _",
              "(enjoyed|liked|loved|thanks for|thank you for|since|remember) [_] [_] (talk|chat|meeting|conversation|lunch|dinner) [over|at] [lunch|dinner|breakfast]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-meal")
          .raises(HAS_NO_TIME)
          .weighs(5)
          .spares(AROUND)
          .says("“{words}” costs them an hour or two.")
          .advises("Ask for 15 minutes on the phone; a meal can come later.")
          .sees(
              "(take|treat|invite|join|meet|buy|host|taking|inviting|buying) you [out] [and your _] [to|for|a] ... (lunch|dinner|brunch|breakfast|supper|drinks|drink|meal|beer|beers|pint|cocktails|bite)",
              "(brain|brains|meet|meeting|talk|talking|chat|chatting|discuss|catch up|get together|see you|speak|sit down|up|free|available|open|interested|exchange|discuss it|talk it over) ... (for|over|to|in) [a|some|a quick|a nice|a coffee or|coffee or|a drink or] (lunch|dinner|brunch|breakfast|supper|drinks|drink|meal|beer|beers|pint|cocktails|bite)",
              "(grab|have|do|get|share|schedule|set up) [a|some] [quick] (lunch|dinner|brunch|breakfast|supper|drinks|drink|meal|beer|beers|pint|bite) (with you|together|sometime|some time|one day|some day|next week|this week|soon|{date})",
              "(could|can|shall|should|maybe|perhaps|may|might|let us|like to|love to|want to|grab) [we|i] [perhaps|maybe] [have|get|grab|do|share] [a|some] [quick] (lunch|dinner|brunch|breakfast|drinks|drink|beer|beers|pint|bite)",
              "(suggest|propose|how about|what about|fancy|book us) [we|to] [have|a|an|some] [_] [_] (dinner|lunch|brunch|supper|meal|drinks)",
              "(pints|beers|drinks|dinner|lunch|supper|barbecue|bbq) (at|in|down) (mine|ours|my|our|the)",
              "join (me|us) for [a|some] (lunch|dinner|brunch|breakfast|supper|drinks|drink|meal|bite)",
              "(maybe|perhaps|ideally|preferably) over [a|some] (beer|beers|pint|drink|drinks|meal|lunch|dinner)",
              "^(lunch|dinner|drinks|brunch) ?",
              "(catch up|meet) [_] [_] [_] (maybe|perhaps) [over|for|a] (lunch|dinner|drinks|beers|beer|pint)",
              "make (a night|an evening|a day|a weekend) of it",
              "(lunch|dinner|brunch|breakfast|supper|drinks) (on me|is on me|with you|with me|together|sometime|some time|one day|next week|this week|is my treat)")
          .shows("Could I [take you out to lunch] some day?")
          .shows("Let us [talk over dinner].")
          .passes("I enjoyed your lunch talk on ports.")
          .passes("Could we talk? I will take you out for a drink once I start working.")
          .passes("Could we talk for ten minutes after lunch?")
          .passes("Could anybody get us a pizza for dinner?")
          .passes("Could we talk for ten minutes? I am free over lunch most days.")
          .passes("Good to meet you at the guild dinner in May. Could we talk for ten minutes?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Between close friends a beer is no price. */
  @Override
  public List<Evidence> read(Reading reading) {
    return reading.context().relationship().areFriends()
        ? List.of()
        : EnquiryRule.super.read(reading);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }
}
