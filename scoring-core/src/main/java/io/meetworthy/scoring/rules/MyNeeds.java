package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells what the sender lacks or longs for, which is no reason for the reader. */
public final class MyNeeds {
  private static final Phrases TOLD =
      Phrases.anyOf(
          "(worth [_] weight in gold|worth [_] a fortune|worth everything|worth the world) to (me|us)",
          "{i} would [so|really] (enjoy|love|relish) (it|that|this) (enormously|immensely|very much|no end) $",
          "{i} (would|could|might) (win|save|keep) my _",
          "{i} would be [so|absolutely|just] (over the moon|in heaven|thrilled to bits|tickled pink|chuffed)",
          "(doing|do) (a stranger|a beginner|a student|a fan|an old man|an old woman) a (good turn|favour|favor|kindness|service)",
          "something in it for (me|us)",
          "{i} (would|could) finally (stop|know|be|get|sleep|finish|have|see|feel|learn|do|own) _",
          "(it|this|that) (would|could) _ my (nerves|mind|heart|skin|soul|worries|doubts|bacon|fears|spirits|evening|weekend)",
          "(would|will|could) be [so|such|great|also|much] (fun|a joy|a delight) for (me|us)",
          "{i} would (get my _ back|have something to (show|tell|say)|be able to tell my)",
          "{i} am (asking|doing it|doing this) (for|only for) myself [_]",
          "(it|this|that|talk|call|meeting|conversation|answer|talking|speaking) (would|will|could|might) [also|really|greatly|only|even] ((help|support|win|earn|advance|spare|cheer|calm|ease|free|lift|push) (me|us|my)|(save|get|bring|give|teach|buy|carry) (me|my|our)) _",
          "(take|lift) a (load|weight|stone|burden) off (my|our) _",
          "{i} (would|could|might|will) [even|finally|then|surely] (get|win|earn|land|have) (a raise|promoted|my foot in|the edge|better marks|a better _|my own _|more sales|more work)",
          "{i} would (learn|gain|get) (such a lot|an awful lot|no end|so very much)",
          "come away [much|a lot|so much] (richer|wiser|happier|stronger)",
          "(win|boon|boost|godsend|lifeline) for (me|us|my _|our _)",
          "my _ (would|will|could|might) (do|go|run|sell|look|taste|grow|be) [so] [much] better",
          "(hold my head up|look my _ in the eye|set my heart on|the icing on (my|our) _|selfish|selfishly)",
          "{i} would be the only (winner|one)",
          "{i} [just] really need (it|this) $",
          "{i} (have|need) to (hand in|turn in|submit|finish) (my|our) [_] (thesis|paper|essay|report|application|assignment|homework|dissertation|project|portfolio|coursework)",
          "{i} (would|will|could) (feel|sleep|rest|breathe|be|come out of it) [_] [_] (at ease|calmer|wiser|lighter|surer|the envy of my _|happier (in|with|at|about)|better (knowing|for|afterwards|at night))",
          "{i} (would|will|could) (feel|sleep|rest|breathe) [_] [_] easier",
          "(put|set|give|bring) (my mind at (rest|ease)|me ahead [of _])",
          "(my own peace of mind|weight off (my|our) (mind|shoulders|chest)|feather in (my|our) (cap|hat)|(it|this|that|you|meeting|call|talk|chat|coffee|visit) (would|will|could) [really|absolutely|so] make my (day|week|month|year|summer|winter)|making of (me|my _|our _)|dream come true|dream of (mine|ours)|(tick|cross) it off my list)",
          "{i} get a [real|big|huge|great|_] (kick|thrill|buzz|charge) out of",
          "(do|does|doing|done|work) (me|us|my _|our _) (no end of|a world of|a power of|a lot of|so much|some|much) good",
          "(do|work) wonders for (me|us|my _|our _)",
          "(treat|thrill|adventure|feast|triumph|coup) for (me|us) [_]",
          "for (my|our) [own] (sake|benefit|comfort|pleasure|enjoyment|satisfaction|amusement|advantage) [alone|only|and]",
          "(lift|lifts|raise|raises|boost|boosts|double|doubles|improve|improves) my [_] (rate|grade|grades|marks|sales|takings|income|score|standing|odds|chances)",
          "(look|looks) [_] (good|great|fine|impressive) on (my|our) _",
          "my _ (would|will) be [very|so|most|really] (impressed|thrilled|pleased (with|that|if|about|by)|jealous|over the moon)",
          "{i} (am|are) the [only] (one|ones|person) who (gains|gain|would|will|wins|win|benefits|benefit|profits|profit|comes|stands)",
          "{i} (would|will) [finally] be able to (charge|sell|earn|ask|finish|pass|get|make|win|move) [_] [_] (my|our|more|ahead|into|through) [_]",
          "(get|gets|see|sees|carry) me through my _",
          "(doing|do|in) it for (my|our) sake",
          "(wants|needs|asked for|expects) [a|the|some] (copy|story|article|piece|pages|result|results) [_] [_] and {i} am (short|late|behind|stuck|out) _",
          "because {i} want to (open|start|set up|run|sell|build|launch) (my|our) own _",
          "(last|only|one) (thing|piece|bit|part|chapter|page) [that is] missing (from|in|for) (my|our) _",
          "{i} (am|are) (doing|in) (it|this) for the (money|fun|credit|fame)",
          "{i} (need|require|lack) [more|a|an|one|some|two|three|another|new] [_] (work|customers|clients|practice|experience|pupils|trader|interview"
              + "|interviews|participants|reference|references|sales|orders|sponsor|sponsors|investors|investor|credits|signature|exposure|traction|visibility)",
          "{i} (am|are) [still] (looking|searching|hunting) for [_] [_] (customers|clients|pilot|pupils|somewhere|investors|sponsors|exposure|traction"
              + "|to try us|to try it|orders|buyers|funding|practice|experience|way into|way in)",
          "{i} (am|are) [really|just|so|super|very] (keen|eager|desperate|dying) to (show|sell|get|make|present|launch|grow|break) _",
          "(round off|complete|finish|strengthen|improve|enrich|crown|fill) my [_]"
              + " (book|thesis|chapter|paper|application|page|sample|study|report|portfolio|collection|degree|essay|article|bookings)",
          "(it is|this is) for my [_] (application|university|thesis|degree|assignment|portfolio|exam|cv|homework|certificate)",
          "(it|this|that|talk|call|meeting|conversation|answer|interview|you) (would|will|could) [also|really|greatly] (help|allow|let|get|bring) me [to] (pass|finish|complete|get|land|win|reach|advance|a|my) _",
          "{i} (need|want) (this|it|that|you) for my [own] _",
          "{i} ({want}|hope|am hoping to|are hoping to|wish to) (win|gain|find|get|reach|attract|sign) [more|new|our first|some] (clients|customers|orders|buyers|users|partners)",
          "(be|feel) (useful|needed) again",
          "{i} want your (advice|help|opinion|feedback|support|input) (on|with|for) my _",
          "{i} (want|hope|wish|aim|am trying|would like) to (grow|expand|launch|promote) [my|our] (business|in|into|company|sales|start up|startup|range|brand|shop)",
          "{i} (want|hope|wish|aim) to (get ahead|make it in|break into|find my place|find a way into|earn more|climb) _",
          "{i} am (keen on|interested in) personal (development|growth) $");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD);

  private MyNeeds() {}

  /** Where such a need is told to a reader. */
  public static List<Evidence> in(Reading reading) {
    return reading.isPersonal() ? reading.quotes(TOLD) : List.of();
  }
}
