package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Adds something new since the last message. */
final class AddsNews implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("adds-news")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(6)
          .says("“{words}” gives this message a reason of its own.")
          .judges(Kind.FOLLOW_UP, Kind.REPORT_BACK, Kind.THANK_YOU)
          .sees(
              "(after|since) (i|we) (wrote|sent|emailed|asked|messaged) ... (you|we|i|two|three|one|our|my|a|the)",
              "(last|this) (week|month|weekend|time) (i|we) (asked|wrote|tried|finished|found|tested|got|ran|started|read|took|built|counted)",
              "since (i|we|my|our|then|that) (wrote|last|first|message|email|e mail|note|talk|call|conversation|spoke|met|i|we|have|then|talked|mail|letter)",
              "(in the meantime|meanwhile|since then|by now|after our|following your|following our|thanks to your|as you suggested|on your advice|as you advised|at your suggestion|as promised)",
              "{i} (have|had) [now|since|just|already|also|meanwhile] (read|tried|finished|found|built|tested|talked|spoken|written|started|taken|moved|put|applied|run|compared|bought|followed|used|visited|drafted|learned|changed|passed|signed|sent|collected|narrowed)",
              "{i} (tried|read|followed|took|used|tested|applied|contacted|called|joined|signed up|finished|bought|wrote to|changed|built|put) ... (your|you|the|it|that|what) ... (suggestion|advice|tip|recommended|suggested|book|article|course|told|method|idea|named|question|mentioned|paper|it|way|list|template|and)",
              "(wanted|thought|writing|happy|glad|like|love) [to|i would|you might|you would] (share|tell|show|let you know|report|send|pass on|like to see|enjoy|want to know|be interested) ... (that|how|what|this|you|a|an|the|with|new|one|two)",
              "(one|some|a small|a little|a bit of|new|good|three) (update|news|thing|results|result|finding|findings|development) (since|from|has|have|that|to|changed|for|is|on)",
              "(new|latest|first|final) (results|data|version|figures|prototype|draft|numbers|findings|release)")
          .as(Channel.EMAIL, Kind.FOLLOW_UP)
          .shows("[Since I wrote we] have counted 40 more lorries.")
          .shows("[I tried the route you recommended].")
          .passes("Just checking in on my last note.")
          .passes("Did you read my first mail?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
