package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.text.Phrases;

/** What looks like a purpose of the talk and is none: wishes, favours, questions. */
final class NoAim {
  static final Phrases WORDINGS =
      Phrases.anyOf(
          "(building|growing|setting up|starting|running|launching) my own (agency|business|brand|team|downline|following|firm|company|shop) [_]",
          "(that|this|it) (is|'s) [just|pretty much|only] about (the (size|long and short|sum|extent|best|worst|limit|height)|it|all|everything|as) [_] [_]",
          "(and|he|she|they|then) (talked|spoke|chatted|went on|raved) [_] for {length} about _ [_]",
          "research (on|into|about) how [_] [_] (leaders|executives|directors|founders|owners|buyers|companies|organisations|organizations|businesses) _ [_]",
          "(understand|hear|learn|know|see|hearing|understanding|learning|seeing) [more] [about|from you] how [_] [_] (leaders|executives|directors|managers|founders|owners|buyers|teams|companies|organisations|organizations|businesses|professionals|experts|marketers|practitioners|firms|operators|decision makers|people like you) [like (you|yours|yourself)] [in _] [_] (think|thinks|feel|approach|approaches|view|thinking|approaching|handling|tick|operate) [about] [_]",
          "(let|allowed) me [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] and ask [you] (how|what|why|which|whether|if) _ [_]",
          "(ask|know|check) [you] if you [have|had] [already] (decided|received|read|seen|got|thought|made up) [_] [_]",
          "(looking at|look at) how to (recognise|recognize|reward|thank|compensate|repay|credit) _ [_]",
          "in order to _ [_] [_] {i} (need|have) to _ [_]",
          "work (for|in) (a|an) [_] (company|firm|place|team|business|organisation|organization|job)",
          "(because|since|as) {i} (came across|stumbled|saw|found|noticed|believe|feel|admire|follow|like|love) [_]",
          "(because|since|as) {i} am (a|an|the|passionate|impressed|inspired|fascinated|very|really|currently|deeply|truly|_ _ from) [_]",
          "(because|since|as) {i} have (something _|(a|an|this|some) [_] [_] (opportunity|offer|proposal|proposition|product|service|deal))",
          "ask (them|him|her) _",
          "(return|give back|repay) (the|your|this|that) (favor|favour|kindness|favors|generosity|money|loan) [_]",
          "(you|they|he|she|who|people|students|somebody|anybody) [also|really|just|might|may|all|always|already|who] (want|wants|would like|would love|wish|like|need|wanted) [to] [also] (ask|know|learn|hear|understand|see|find out) [_] _",
          "(made|makes|make|let|lets|had|have) (me|us|them|him|her|people) [_] [_] [_] [and] ask _",
          "move (quickly|fast|forward|ahead|on|things|along|away) [_]",
          "{i} was (talking|speaking|chatting) (to|with) _",
          "something that (concerns|regards) _",
          "about the (whole|entire) _",
          "(if|whether|when|where) (you|we) (are (free|available|open)|have (time|a (moment|minute|few)|some time|{length})|(could|can|might|would) [both] (meet|talk|chat|connect|call|speak|catch up|hop|have (a|some) (call|chat|coffee|meeting)))",
          "ask for (a|some|your) [_] (meeting|call|chat|time|moment|{length}|coffee)",
          "how (we|you and i|the two of us) (can|could|might|may) [both|best] (create|unlock|generate|build|deliver|drive|make) [_] [_] (value|growth|impact|synergies|success|wins|magic|opportunities)",
          "how (we|you and i|the two of us) (can|could|might|may) [both|best] (help|add value|join forces|work|win|do business|benefit|collaborate|support|grow|partner|profit)",
          "(because|since|as) i (came across|found|saw|stumbled|liked) [_] your profile",
          "(about|with|regarding|for|to|on) (a|an|your|some|this) [_] (opportunity|opportunities|proposal|offer|future|partnership|deal|proposition)",
          "book (a|an|some) [_] (meeting|call|slot|time|appointment|chat|hour|demo)",
          "(buy you (a|an|lunch|dinner|coffee|some)|about my (career|future|job)|discuss your"
              + " needs|(building|running) a startup|whether you (will|can|would) help)",
          "more about (you|yourself|it|everything) $",
          "(building|planning|working on) (a|my|our) [_] (network|career|cv|resume|brand|future|life|profile|portfolio|company)",
          "(goal|aim|purpose|reason|point|problem|interest) is (to (be|become|have|get|grow|make|earn|win|succeed|meet)|simple|that i|[the] money)",
          "a (very|really|truly) [_] (exciting|special|big) _",
          "(know|tell me|tell us|hear|ask|say) [from you] (what|which|when|where) ([_] (time|times|date|dates|slot|works|suits)|(day|days)|(is|would be|are) [_] (convenient|possible|best for you)|you think|i should do)",
          "(if|whether) (it|there) (is|would be|might be|are) [a|any|some] (possible|possibility|ok|okay|convenient|chance|way|time|openings|opening|vacancy|vacancies|opportunity|opportunities|interest)",
          "(if|whether) (you|your _|anyone|anybody|someone) [_] (would be|will be|would|have|has|are|is|might|may|could|can) [_] [_] (interested|open (to|for)|willing|time|hiring|free|available|minutes|{length}|job|jobs|vacancy|vacancies|openings|opening|positions|position|introduce|refer|recommend)",
          "(concerns|regards) (the|my|our) [_] (message|messages|mail|mails|email|emails|letter|letters|application) [_]",
          "who (is|are) (the|your) _ [_] (in charge|responsible|handling) [_]",
          "(learn|know|hear|ask|understand) [you] [more] (everything|anything|all|a lot|lots) _ [_]",
          "know who is hiring",
          "(how|what|which|where) you (would|will) [rather] (like|prefer|want) [to] _",
          "(hear|know|ask|see|learn) how you (are (doing|today|these)|feel)",
          "(how|what|where) you (can|could|might|may) [_] (help|support|assist|benefit|profit|do for|offer|gain)",
          "(which|what|how|where) [of] our (product|products|solution|solutions|service|services|tool|tools|software|offer|platform) _",
          "(hope|hoping|wait|waiting|forward) to hear [back] from you (about|regarding|on|if|when|whether) [_]",
          "about your (availability|calendar|schedule|diary|product|products|services|openings|vacancies)",
          "(apply|applying|application) [for|to|at|with|in] [a|your|the] [_] (company|firm|team|job|position|role|organisation|organization)",
          "on (a|any) (job|position|vacancy)",
          "(how|where) (i|one) (can|could|to) (get|find|land) (a|the|any|some) [_] (job|position|internship|placement|work)",
          "learn (a lot|a great deal)");

  private NoAim() {}
}
