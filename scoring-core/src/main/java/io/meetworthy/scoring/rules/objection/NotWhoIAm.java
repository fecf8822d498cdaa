package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.rules.OwnLine;
import io.meetworthy.scoring.text.Phrases;

/** What sounds like a line on who is writing and is none. */
final class NotWhoIAm {
  /** Posts that others have, goods and hours of the other side, what is had in mind. */
  static final Phrases OTHERS =
      Phrases.anyOf(
          OwnLine.filled(
              "as a fellow _ (lover|enthusiast|fan|fanatic|addict|nerd|geek|believer) [_] [_] [_]",
              "{i} am (chatting|talking|speaking) (with|to) (a|some) (handful|few|number|group|couple) [_] [_]",
              "{name} [{name}] from [the|your|our] _ [_] [_] [_] (gave|told|said|suggested|mentioned|thought|put|passed|recommended|sent) (me|us|that|i) [_]",
              "(can|could|may|might|shall) {i} (run|show|walk) (my|you|these|the|a|some) _ [_]",
              "{i} count it [as] (a|an|my) [_] _",
              "as a fellow (person|human|man|woman|soul|being|believer|traveller|traveler) [of _] [_] [_]",
              "{i} am building (a|my|our) network [_]",
              "(as|i am) [a|an] [very|highly] (passionate|driven|dynamic|motivated|ambitious|hardworking|dedicated|proactive|energetic|accomplished|seasoned|talented|results driven|results oriented) [and|yet|_] [_] [_] (professional|leader|individual|person|achiever|communicator|self starter|go getter) [_]",
              "{i} <now> am <now> <no-post> [_] <post>",
              "{i} <now> am <now> <no-posts> [_] <posts>",
              "{i} <now> am <now> _ <no-later-post> (<post>|<posts>)",
              "{i} <now> [am] (study|studying|studied) (your|this|it|these) _",
              "{i} am [a|an|the] [_] (hard|fast|quick|team) (worker|learner|player)",
              "{i} <now> (<craft>|am <crafting>) (it|this|that|them|these|those) _",
              "{i} <now> [have|am] <works> (for (her|him|them|{length}|{digits} days)|myself|your letter|your card|past|away|with (this|the) (idea|thought)|this|that|them|these|those|so|not|well|without|up|out|it (with|and|again|so|as|too|myself|when|if|because|without|before|<at>|alone|all|now|well)) _",
              "{i} have (followed|visited|seen|known|loved|admired|used|contacted|called|heard of|read|found|noticed|liked|enjoyed) [_] [_] [_] <business>",
              "<works> (your (book|letter|card|page|talk|paper|advice)|on this|on that|on it|in (general|fact|vain|hope|peace)|for (nothing|free|me|us|you|it|now))",
              "((this|that|it|which|here|there) (is|are|am) what {i} (do|am doing)|(it|that) (is|was|'s) (me|us|i) who (must|should|would|will|can|owe|thank|has to|have to))",
              "{i} have ... (in mind|to mind)",
              "{am} <now> (working|training|learning) (on _) [_]",
              "{i} (was|were|have been|had been) <no-post> [_] <post>",
              "(if|wish|as if|though|imagine|suppose) {i} (was|were|am|had been) _",
              "{i} have {period} in ({date}|{name}|may|june|july|august|march|april|september|october|november|december|january|february|spring|summer|autumn|winter|hand|mind|which)",
              "{i} <now> (keep the _ [_] (of|<at>|from|for) (your|my (bag|desk|wallet|pocket|car|kitchen|fridge|phone|drawer|diary))|clean up|review your|work (better|best|faster|late)|<craft> (my|our) (flat|house|car|kitchen|room|bike|hair|teeth|shoes|boat)) _",
              "{i} <now> do _ [_] (<at>) the (morning|mornings|evening|evenings|afternoon|weekend|weekends|gym|park|night|moment|end)",
              "of us (coming|going|arriving|in total|at dinner|for lunch|for dinner)",
              "{i} <now> do (hope|like|love|want|wish|think|believe|know|need|this|that|it (for|to|<at>|all|again|now|well|so|with|by|myself|and|every|because|as|when|if|but)|so|the same|the rest|my best|our best|everything|all|nothing|anything|something|have|see|admire|enjoy|understand|mind|beg|ask|appreciate|apologise|apologize|hate|well|not|a favour|a favor|you) _",
              "{i} <now> (draw (attention|your attention|a line|the line|conclusions|inspiration)|interpret (your|the)|keep the (change|date|day|slot|hour|call|promise|receipt|money|faith|rest|time|morning|afternoon)) _",
              "i am {name} (again|time)"));

  /** Where one is or will be, what one would suit, and for whom one may not say that one works. */
  static final Phrases PASSING =
      Phrases.anyOf(
          OwnLine.filled(
              "{i} count it [as] (a|an|my) [_] _ [_] [_] [_] [_] [_]",
              "(your|his|her|their) [_] [_] (first|second|third|fourth|final|last) year [_] [_] [_]",
              "{i} [_] (write|am writing|speak) (<at>) [_] (english|french|german|spanish|italian|portuguese|polish|russian|arabic|chinese|haste|response|reply|hope) [_] [_]",
              "{i} [_] write (anything|everything|something|nothing) [_] [_] [_] [_]",
              "{i} am (wrapping up|closing out|finishing up|winding up) (a|an|the|our|one) [_] (project|assignment|engagement|piece of work) for _ [_] [_] [_]",
              "(starting|beginning|be starting|be beginning|treated|seen|regarded|classed|counted|hired|taken) [out|over|again|afresh|anew|from scratch|<at>] as [a|an] (junior|beginner|trainee|newcomer|novice|graduate|starter|apprentice|fresher) [_] [_] [_] [_]",
              "(tells|tell|told|telling) (me|us) [that] {i} am [a|an] [_] _ [_] [_]",
              "{i} am [a|an|the] [_] [_] [_] (match|fit|catch|candidate) for (the|this|that|your|it|you) _ [_]",
              "i am [<at>|around] (utc|gmt|cet|cest|est|edt|pst|pdt|bst|ist|eat|wat|cat|sast|aest|aedt|nzst|mst|cst|pacific|eastern) [_] [_] [_]",
              "(am|work|working) [also|currently|now] [working] (with|for|<at>) (a|an|one|the|some) [_] (stealth|confidential|undisclosed|secret|discreet|unnamed) [_] [_] [_]",
              "{i} am [now|still|currently] (standing|sitting|stuck|lying|drowning|swimming|sinking|waiting|running|going|walking) (<at>|under|up|out|into|around) (a|the|that|my|this|an) [_] (hole|dark|rain|mess|mud|queue|middle|fog|water|boat|corner|weeds|crossroads|end|fence|edge|wall|circles|hall|stairs) [_] [_]",
              "over the (phone|telephone|wheel|call)",
              "{i} am [_] (<at>) [the|my|our] (office|desk) [_]",
              "{i} [have|had] {am} (at it|at [my|the] desk) [_] [_]",
              "{i} am [_] (<at>) [the|my|our] [_] (office|desk|shop|studio|workshop) (until|till|from|before|after|between|all|every|most|today|tomorrow|again|on {date}) _",
              "(work|working) (<at>) (something|anything|this|these|them|what|how|improving|getting)",
              "(work|working) (<at>) $",
              "(sell|selling) (my|our) _ [_] on _",
              "have [a|an|one|the] [_] job (<at>) [the|my|our] (table|list|desk|books|hands)",
              "(the|two|three|my|our|your|these|those) {name} here",
              "(work|working) ((for|with) (you|your|me|him|them|this|that|these|those|it|is|was|what|which|free|nothing|now|money|hours|{length}|{period})|(at home|at night|at nights|at ease)) [_]",
              "(company|firm|place|people|charity|school|shop|business|agency|hospital|bank|paper|restaurant|store|office|one|who|whom) {i} <now> (work|worked) (for|<at>|with) [_] [_]",
              "{i} <now> (run|lead|head) (past|by|to|into|from|through|out|<at>|back|over) _",
              "setting up [a|an|one|the] [_] (call|calls|meeting|meetings|time|interview|interviews|chat|chats|talk|talks)",
              "{i} <now> am (opening|setting) (up|it|this|that|your|doors|with|the door) (to|for|and|with|<at>) _",
              "i still applied [_] [_] [_] [_] [_] [_]",
              "there (is|'s|are|will be|would be) [only|just|about] (two|three|four|five|six|{number}) of us $",
              "{i} am [_] (downtown|uptown|around|nearby|in town|back|over|off|away|out|there|here) [<at>|until|till|from|this|next|most|every|all] {date} [_] [_] [_] [_]",
              "{i} am [_] (flexible|free|available|open|around|busy|easy) [_] (<at>|for|during|over|most|this|next|until|from|after|before) _ [_] [_]",
              "{i} <now> (drive|walk|cycle|ride|come|go|pass|fly|travel|sail) (through|past|by|over|up|back|home|there|near) [_] (every|each|most|once|twice|<at>|daily|weekly|often|{date}) [_] [_] [_] [_] [_] [_]"));

  private NotWhoIAm() {}
}
