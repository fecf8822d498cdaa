package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Adds something new since the last message. */
final class AddsNews implements Rule {
  /** What was done behind their back is no news. */
  private static final Phrases NO_NEWS =
      Phrases.anyOf(
          "{i} [have] [also|already|just] put you (as|down|forward) [_] [_]",
          "{i} [have] [also|already|just] put you (down|forward|in) [_] [_]",
          "{i} [have] [also|already|just] (put|set|used|installed) (a|an|the) (tracker|tracking|pixel|read receipt|reminder|flag|hold) [_] [_] [_] [_] [_] [_]",
          "{i} [have] [also|already|just] put (a|an|the|it|our|some) [_] [_] (on|in|into) your (calendar|diary|schedule|agenda)");

  private static final RuleCard CARD =
      RuleCard.named("adds-news")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(6)
          .spares(NO_NEWS)
          .says("“{words}” gives this message a reason of its own.")
          .judges(Kind.FOLLOW_UP, Kind.REPORT_BACK, Kind.THANK_YOU)
          .sees(
              "(after|since) (i|we) (wrote|emailed|asked|messaged) [you|to you] [last|in {date}] (we|two|three|one|our|my)",
              "(last|this) (week|month|weekend) (i|we) (launched|published|opened|hired|won|moved|signed|passed|finished|found|tested|got|ran|started|read|took|built|counted)",
              "^[and|but] since (our (last|first|talk|call|conversation|meeting|chat)|we (spoke|met|talked|last spoke)|my (last|first) (message|email|e mail|note|mail|letter)|then) [last|in|on|{date}] (i|we|my|our|two|three|one|the) [have|has|had] [now|also|already|since] (finished|built|launched|moved|read|tried|tested|got|found|passed|joined|won|started|taken|changed|spoken|talked|published|hired|counted|run|applied|written|visited|signed|met|been|become|grown)",
              "(changed|happened|finished|launched|moved|new|grown|learned|progress|done|won|passed|started) [_] [_] since (we (spoke|met|talked)|our (talk|call|meeting|conversation)|then|i wrote|my (last|first) (message|email|mail|note))",
              "((in the meantime|meanwhile|since then|after our (talk|call|meeting|conversation|chat)) (i|we|my|our) [have|has|had]|following your|following our|thanks to your|as you suggested|on your advice|as you advised|at your suggestion|as promised)",
              "{i} (have|had) [now|since|just|already|also|meanwhile] (read|finished|found|built|tested|(talked|spoken) (to|with)|(tried|written|sent) (your|the|it|out|what|a|my|both)|tried (two|three)|started|taken|moved|put|applied (your|it|the|what|for)|run|compared|bought|followed|used|visited|drafted|learned|changed|passed|signed|collected|narrowed)",
              "{i} (tried|read|followed|took|used|tested|applied|contacted|called|joined|signed up|finished|bought|wrote to|changed|built|put) ... (your|you|the|it|that|what) ... (suggestion|advice|tip|recommended|suggested|book|article|course|told|method|idea|named|question|mentioned|paper|it|way|list|template|and)",
              "(wanted|thought|writing|happy|glad|like|love) [to|i would|you might|you would] (share|tell|show|let you know (that|how|what) (i|we|it) (got|did|passed|went|took|chose|made|found|have|am|started|decided|worked)|report|pass on|like to see|enjoy|want to know|be interested) ... (that|how|what|this|you|a|an|the|with|new|one|two)",
              "(one|some|a small|a little|a bit of|new|good|three) (update|news|results|result|finding|findings|development) (since|from|has|have|that|to|changed|for|is|on)",
              "(one|some|a few|two|three) (thing|things) (since|has|have) (then|changed|happened|moved|i|we) [_]",
              "(let you know|tell you|share|report) how (it|things|the interview|everything) (went|turned out)",
              "({i} have since|since then [the|our|my|a] _ [_] (has|have)|(the|our|my) _ [_] (is|has|have|are) now|there is now (a|an|one|{money})) _",
              "{i} (got|won|received) the (job|offer|place|grant|internship|contract|prize)",
              "(new|latest|first|final) (results|data|version|figures|prototype|draft|numbers|findings|release)")
          .as(Channel.EMAIL, Kind.FOLLOW_UP)
          .shows("[Since I wrote we] have counted 40 more lorries.")
          .shows("[I tried the route you recommended].")
          .passes("It has been two weeks since my last message.")
          .passes("I have already written to you twice.")
          .passes("Just checking in on my last note.")
          .passes("Did you read my first mail?")
          .passes("I’ve put you down as a witness.")
          .passes("I put a tracker on the last mail and it was opened.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
