package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells what the sender lacks or longs for, which is no reason for the reader. */
public final class MyNeeds {
  private static final Phrases TOLD =
      Phrases.anyOf(
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
          "{i} am (keen on|interested in) personal (development|growth)");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD);

  private MyNeeds() {}

  /** Where such a need is told to a reader. */
  public static List<Evidence> in(Reading reading) {
    return Outreach.isIn(reading) ? reading.quotes(TOLD) : List.of();
  }
}
