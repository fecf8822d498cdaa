package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells of something that the reader did: "you let the silence stand", "you closed the mill". */
public final class TheirDeeds {
  private static final String DID =
      "(shut|closed|opened|turned down|gave up|swapped|doubled|halved|cut|stopped|began|let|kept|put|laid|hung|played|beat"
          + "|sang|danced|cooked|baked|grew|bred|raised|fought|won|refused|sailed|rowed|climbed|crossed|walked|swam|rode|drove"
          + "|flew|dug|drew|painted|carved|cast|wove|sewed|knitted|dyed|forged|welded|mended|repaired|restored|rebuilt|designed"
          + "|drafted|invented|patented|founded|led|chaired|coached|trained|taught|nursed|treated|operated|delivered|defended"
          + "|argued|ruled|judged|prosecuted|translated|edited|filmed|shot|recorded|composed|conducted|directed|staged|curated"
          + "|catalogued|cataloged|mapped|measured|counted|timed|proved|disproved|doubted|doubt|warned|predicted|retold|compared"
          + "|interviewed|photographed|planted|pruned|harvested|milked|sheared|brewed|distilled|roasted|fermented|smoked|sold"
          + "|rented|hired|fired|ran|switched|quit|resigned|testified|negotiated|persuaded|convinced|rescued|tamed|tuned|voiced"
          + "|lit|wired|programmed|ported|rewrote|blogged|lectured|stood|knelt|threw|caught|broke|burned|burnt|buried|skipped"
          + "|served|fed|marched|sued|appealed|voted|walked out|went back|traded|retrained|excavated|dived|skied|premiered|debuted|renamed|retired|launched|introduced|set up|merged|scrapped|replaced|automated|abolished|simplified|cancelled|published|reorganised|reorganized|unionised|unionized)";

  private static final Phrases TOLD =
      Phrases.anyOf(
          "your (office|team|group|lab|clinic|department|paper|choir|council|station|museum|library|theatre|institute) [just|first|once|recently|also] "
              + DID
              + " (the|a|an|its|all|every|no|two|three|{name}|in|on|from|to|down|up) _",
          "you (acted for|backed) (the|a|an|{name}|my|our) _",
          "you did (the|your|that|this|a) [_] [_] [_] [_] in ({date}|{digits})",
          "you (said|wrote|told _) [back] in ({digits}|{date}) that _",
          "you once (told|showed|taught) (us|me|our|my|the) _",
          "you (said|told me|wrote) [that] your _ [_] [_] (became|got|turned|grew|fell|rose|doubled|changed|stopped) _",
          "you went through (the same|this|that|it) (at|in|with|when|last) _",
          "you are the (one|person|man|woman|reason) (who|that|why) (got|made|kept|opened|saved|stopped|brought|built|started|wrote|moved|pushed|convinced|persuaded|fought|won|changed|ended) _",
          "you (told|tell|shared|described|retold) (the|a|that|your) (story|tale|anecdote|example|episode|joke) (about|of|with|in|on|where|when) _",
          "you [first|once|also|both|then|twice|never|only] "
              + DID
              + " (the|a|an|your|that|his|her|its|all|every|no|two|three|four|{name}|in|on|at|with|from|for|by|into|off|out|down"
              + "|up|not|back|over|through|against|how|why|without|alone|him|her|them|{date}|{digits}) _",
          "(at|in|on|during|after|before) (the|my|your|our|{name}|{date}) [_] [_] [_] [_] you "
              + "(told|said|had|made|did|gave|wore|took|asked|spoke|used|left|set|hold|held|found|thanked|disagreed|argued|explained|warned|described|compared|admitted|defended|showed) _",
          "you (brought (it|him|her|them|the|a|back|home|down)|took (on|in|over|apart)|stood up|spoke up|gave away|gave back|paid for"
              + "|held (the|a|your|my|our|two)|carried (the|a|my|our)|lent (the|a|my|our|your)|refused to) _",
          "you sent {me} home (with|to|from|early) _",
          "you left (banking|teaching|law|nursing|consulting|accounting|medicine|academia|finance|sales|politics|{name}) [_] [_] (for|to|at|after) _",
          "as you put it",
          "you (sell|take|serve|print|allow|charge|wear|own|stock|plant|cook|hire|accept|publish) (no|only|nothing but) _ [_] (in|on|at|for|from|but|before|after|to|with|and)",
          "(on (television|tv|air|stage|the radio|film)|in (court|church|parliament|print)) [_] you _ [_] [_] [_] (the|a|an|your|no|not|that|it|her|him|any) _",
          "(just|exactly|precisely|as) as you (said|predicted|warned|told|wrote|described|foretold|feared|promised)",
          "what you (told|taught|showed) (us|me|them|everyone|everybody|my _|our _|the _) (in|at|on|about|during|last|when|that|how|to) _",
          "you (grow|breed|bake|brew|dye|weave|print|cast|carve|fish|farm|teach|translate|cook|build|restore|tune|raise|plant|roast"
              + "|lamb|calve|distil|smoke|sail|spin|forge|paint|perform|bind|dry|cut|fire|glaze|prune|milk) [_] [_]"
              + " (without|outdoors|indoors|by hand|in (february|january|march|winter|summer|the dark|{name})|at (night|home|room temperature|{name})"
              + "|with (only|no|nothing|onion|two)|from (seed|scrap|waste|old|memory))",
          "you were the (first|only|last|one) [_] (to|who) _",
          "(saw|watched|remember|recall) how you _ (the|a|an|your|every|each|all|two|his|her|their) _");

  /** What is asked, wished or only thought of. */
  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "(do|did|would|could|can|how|where|if|will|should|which|what|whether|may|might|until|unless|please|must|before|once|as|whatever|whenever) [do|did|does|that] you",
              "(like|want|need|love|glad|happy|appreciate it|grateful|hope|wish) [if|that] you",
              "(hoped|heard|thought|happy|glad|wished|sorry|sad|pleased) [that] you (told|said|had|made|did|gave|took|asked|used|left|found|called) (me|us|my|our)",
              "you (told|said|asked|gave|made|called|had|took) (me|us|my|our) [_]",
              "you (asked for|said you (would|will|could|can|might)|can|may|must|should|will|called and|took the (time|trouble)|ran into|put (it|me|us|them))",
              "you _ [up] (the|an|my|our|your|this|that) [_] (appointment|matter|point|mail|email|message|meeting|call|link|file|attachment|form|question|door|conversation|date|invitation|deal|window|letter|interview|promise|keys|room|chair|table|seat|car|invoice|order)",
              "(in|after|on|during|before|from|with) my [_] (email|mail|message|letter|note|interview|application|post|call|visit)",
              "(on the phone|by phone|in your (email|mail|message|letter|reply)) [_] you",
              "(true|possible|correct|likely) [that] you")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, NOT_TOLD);

  private TheirDeeds() {}

  /** Where such a deed is told. */
  public static List<Evidence> in(Reading reading) {
    List<Evidence> told = reading.quotes(TOLD);
    return told.isEmpty() || !reading.isPersonal()
        ? List.of()
        : Spans.apart(told, Spans.of(reading.quotes(NOT_TOLD)));
  }
}
