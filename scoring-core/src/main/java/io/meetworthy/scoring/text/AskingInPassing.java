package io.meetworthy.scoring.text;

/** Wordings that ask the reader to meet or to talk in passing, by what would be done or when. */
final class AskingInPassing {
  private static final String TALK =
      "(call|calls|chat|conversation|meeting|meetup|appointment|interview|zoom|talk|discussion|videoconference|video conference|yarn|natter|catch up|korero|coffee|session|consultation)";

  private static final String OF_A_KIND =
      "[a|an|one|some] [short|quick|brief|little|first|proper|phone|telephone|video|online|virtual|zoom|_]";

  private static final String SOME_TIME =
      "[a|some|any|a few|a little|a bit of|few|half an] (time|minutes|moment|moments|mins|minute|hour|{length})";

  static final Phrases WORDINGS =
      Phrases.anyOf(
          "(spare|carve out|find|give {me}|squeeze in|take out|make|free up|set aside|block|allot) "
              + SOME_TIME
              + " [out|of your day|for {me}] (for|on|in|over|to have|by) "
              + OF_A_KIND
              + " "
              + TALK,
          "your (availability|availabilities|calendar) for " + OF_A_KIND + " " + TALK,
          "(any time|anytime|whenever suits|whatever time) for " + OF_A_KIND + " " + TALK,
          "(run|walk|take|talk) (my|our|the|a|an|two|three|one|some|these|this|those|few) [_] [_] (past|by|through with) you",
          "(run|bounce|talk) (it|this|that|them|these|those|something|things|an idea|a few ideas|ideas) (past|by|off|through with|over with) you",
          "(look at|look over|go over|go through|talk through|work through|sit over) (it|them|this|these|those|the _|(my|our|these) _) (together|with {me})",
          "let us (do|have|get|grab|take|go for) [a|some|one|that] [quick|_] (coffee|lunch|call|beer|tea|drink|drinks|dinner|breakfast|walk|pint)",
          "(be|is) [so|really|very|_] (cool|great|good|nice|lovely|fun|wonderful|brilliant|super|ace) to (catch up|meet up|reconnect|have a (catch up|chat|natter|yarn))",
          "(we|you and i) (should|must|ought to|need to|could|can) [really|definitely|totally|finally] (meet up|grab a|have a (catch up|chat|coffee|beer|drink))",
          "(come|get|enter|go) (in|into|to) [an|a] (exchange|conversation|contact|dialogue) with you",
          "(first|short|brief|quick|introductory|initial) " + TALK + " (would|could|will) be _",
          "((you|to|u) [just|please|maybe] sit down with {me}|sit down (with you|over [a] (coffee|tea|beer|drink|cuppa)))",
          "(shall we say|how does|would|what about|how is) [next|this|on|_] {date} [_] [_] [_] [suit|work|sound|for you|be ok] ?",
          "shall we say {date}",
          "(grab|steal|borrow|catch|nab|have|pinch) you for [just|a|an|some|five|ten|half|{length}] [_] [_] (coffee|tea|chat|minutes|mins|hour|call|word|moment|lunch|drink|{length})",
          "(chat|talk|speak) [to|with] (someone|somebody|a person|anyone) [_] (who|that) (has|have|did|does|made|knows|went|is|works|was|gets)",
          "(come|come up|come down|come over|come in|come by|pop in|drop in|drop by|swing by|stop by|call in) [and|to] see you",
          "(request|like|love|want|wish|hope|need|ask) [for|to] [come] [and] (see|meet) you (any|some|on|at|one|in|when|sometime|so|and|about|{date})",
          "(i will|i can|i could|can i|could i|let me|i may) (swing|come|drop|pop|stop) (by|round|over|past|in|into) (your|to your|at your|the)",
          "come by when you (get|are|finish|have)",
          "(book|buy|have|pay for|reserve) [just] [an|a|one|two|half an|{length}] [hour|hours|session|slot|time|call|consultation] (of|with) (you|yours|your time|yourself)",
          "(ask|asking|like|request) [for] [a|an|one] (consultation|session|sitting|appointment|consult) with you",
          "(hold|attend|organise|organize|fix|do) [a|an|one] (videoconference|video conference|video call|teams call|skype|zoom|google meet|meet)",
          "(can|could|may|might) be [by|over|on|a|an|via] (video call|video|call|zoom|phone|phone call|teams|skype|voice call|whatsapp)",
          "(keen|up|game|grateful|thankful|happy) for "
              + "(a|an|some) [good|proper|quick|wee|little] "
              + TALK,
          "(find|pick|fix|choose|name|agree) [a|some] (time|times|day|moment|hour) (to (talk|speak|meet|chat|catch up|connect)|when we)",
          "(share|send|advise|advise on|confirm|tell {me}|let {me} know|indicate) [on] your (availability|availabilities|available time|available times|free time|free slots|time slots|schedule)",
          "(you|u) [be] (around|about|free|in town|in) {date} ?",
          "when (you|u) (about|around|free) ?",
          "(good|right|great|best|perfect|ideal) (person|one|man|woman) to (talk|speak) to about",
          "(speak|talk) to (him|her|them) (for|on|about|regarding)",
          "(breakfast|lunch|dinner|coffee) (on either|near your|near you|on any|at your|any {date})",
          "(drive|come|travel|fly) (over|up|down|across|out) to _ or (phone|call|ring|zoom)",
          "(exchange|swap|trade|share) [an|some|a few] (idea|ideas|thoughts) with you",
          "{length} (on zoom|on teams|over zoom|over teams|by zoom|on whatsapp|on the line|face to face|in person)",
          "(get|grab|have) (lunch|dinner|coffee|drinks|breakfast) [_] (my shout|my treat|on me|soon)",
          "(use|have|take) the ({length}|half hour|hour|slot|session) for",
          "(one|a) (coffee|call|meeting|visit) is (enough|sufficient)",
          "(is sufficient|is enough|suffices) (one|a) (coffee|call|meeting|visit)",
          "see your (line|plant|farm|shop|workshop|kitchen|studio|site|lab|yard|factory) [also|_]",
          "(learn|hear) it from you (in person|over|directly)");

  /** Words of meeting and talking that in a message to a person hardly stand but for asking it. */
  static final Phrases WORDS_OF_TALKS =
      Phrases.anyOf(
          "(to|could|can|may|might|we|and|or|if|would|us|you|i|just|can you) (meet|meet up|talk|speak|chat|call|visit|catch up|sit down|connect|zoom|get together|discuss|meeting|phone|ring)",
          "(a|an|one|some|the|quick|short|brief|first|phone|video|zoom|online|virtual|by|over|or|on|for|cup of|your|any|another|good|in) (call|chat|coffee|tea|meeting|conversation|yarn|natter|session|appointment|catch up|visit|lunch|zoom|phone|beer|pint|drink|dinner|breakfast|slot|video|walk|cuppa|consultation|interview|mentoring|person)",
          "(see|seeing|visit|visiting|meeting|ring|phone|calling|ringing|borrow|shadow|shadowing|trouble) you",
          "(your|some|any|little|bit of|find|have|the|much) (time|minutes|availability|diary|calendar)",
          "{length} (of|with|on|to|or|at|by|over|would|is|max|tops|together|for|and)",
          "(come|drop|pop|swing|call|stop) (by|over|round|in|past|to you|along|up|down)",
          "you (are|be|would be) (free|around|available|about|in town|passing)",
          "(hear|learn|ask|tell|show|explain|walk) [it|me|you|us|from you] (in person|over|face to face|by phone)");

  private AskingInPassing() {}
}
