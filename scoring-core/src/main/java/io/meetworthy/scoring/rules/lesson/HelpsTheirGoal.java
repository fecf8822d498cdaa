package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import io.meetworthy.scoring.text.Wording;
import java.util.List;

/** Says what the reader would gain. */
final class HelpsTheirGoal implements PersonalRule {
  /** What the reader would do for the sender. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(if|so) you could [also|just|please] (have a look|take a look|look) [_] [_] [_] [_]",
          "so [that] you would know (what|who|why|how|where|when|that|which) _ [_] [_]",
          "so [that] you can skip (this|that|it|the|over|ahead) [_] [_]",
          "you (will|would|must|may|should) [also|surely|probably|already|no doubt] have (seen|heard|met|read|noticed|known|had|been|done|come|learned|learnt|gone|interviewed|dealt|found|worked|watched|felt|lived|tried|made|faced) [_] [_]",
          "so [that] your (opinion|view|advice|experience|help|input|answer|insight|perspective|feedback|word|support|guidance|reply|judgement|judgment|take|thoughts|time|name) (is|are|means|would|will|counts|matters) _ [_] [_]",
          "so [that] your [_] (lunch|morning|evening|afternoon|night|day|{date}) is (my|our) _ [_] [_]",
          "you (will|would|must|surely|may|can) [_] (know|understand|see|imagine|guess) (what|how|why) (i|we|it is|it was|that is|this is) _ [_]",
          "_ (would|will|could|did) not (put|let|give|tell|connect|help|allow|answer|take|pass|patch) (me|us|my) [_]",
          "(what|which|whether|why|that|where|anything|something|nothing|whom) [_] [_] you (would|will|could) not [_] _ [_] [_]",
          "so [that] you can (see|learn|know|read) (what|how|who|more|a bit|a little) _ [_] [_] [_]",
          "(hope|wish|hoping|wonder|ask|asking|if|whether|could|can|would|will) [that] your {theirs} (could|would|will|can|might) _",
          "(would|will|could|can|does|do) (a|an|this|such|one|some) [_] [_] (call|meeting|chat|talk|conversation|zoom|time|day|date|slot|morning|visit|afternoon|hour|minutes|link|email|mail|question|cv|resume|explanation|example|appointment) [_] [_] [_] [_] _",
          "be the first (to (ask|answer|write|say|know|hear (me|of me)|whom|try)|i|whom|one|person|that i)",
          "(get|have|gets|has|need) (more|better|new|less) (information|info|details|context|ideas|questions|insight|background|idea)",
          "(how|what|why|do|did|does|if|when|where|whether|which) [_] [do|did|could|can|would|will] you [_] save _ [_]",
          "(place|job|role|use|position|spot|room|work|wait|waiting) for me",
          "(read|see|check|consider|forward) my _",
          "(get|receive) my (cv|resume|report|application|letter|mail|email)",
          "get back to _",
          "so [that] you can (see|judge|decide|check|tell) (whether|if) (they|it|this|that|i|we|you) _ [_]",
          "(hire|employ|pay|help|know|meet|take) me",
          "have to (decide|pay|hire|wait|choose|take)",
          "help you (decide|judge|see|understand) (about|if|whether|my|me|that i)",
          "a [_] [_] (picture|idea|impression|sense) of me",
          "(hope|hoping|wish) [that] you (would|will|could|can|might) _",
          "cost you (only|just|a few|no more|nothing|at most|{length})",
          "(part|role|job|work|place|interested|involved|collaborate) (in|on|for) your _",
          "(useful (to you as|for you to know)|help (your decision|you [to] (see|understand"
              + "|know) my)|decide whether to (hire|invite|meet)) [_]",
          "(will|would) be (great|good|a success|wonderful|amazing)",
          "the vacancy",
          "(thing|something|one|question|questions|things|what) [that] you would know",
          "you (would|will|could|can|might|may) (learn|know|see|hear|find|read) [_] [_] [_] about (me|us|my|our|who|what i)",
          "in your [own] (interest|favor|favour) to (talk|speak|answer|reply|respond|meet|call|cooperate|listen|see|hear)",
          "(if|in case|when) (it|this|that) (can|could|may|might|would) [_] (help|be (useful|helpful|of)) [_] [to|for] you",
          "you (would|will) [also] (see|have|get|hear) (a|an|the|our|my|two|three|some|all|more) [_] [_] (question|questions|draft|agenda|cv|resume|proposal)",
          "you (would|will) [also] have (them|it|our|my) [_] [_] [_] [_] (before|ahead|beforehand|in advance|from me|from us|earlier|week)",
          "you (would|will|can|could) hear more",
          "your (card|cards|poster|posters|leaflet|leaflets|flyer|flyers|sign|logo) would have [_] [_]",
          "your {theirs} {can} [_] (get|take|have|gain) [_] (profit|benefit|advantage) (from|of|by|with)",
          "what i do (for|at|in)");

  /**
   * What the reader could do or would have: a gain in a text whose words tell of one, and else "so
   * you can have a look" or "you'd know".
   */
  private static final Phrases OPEN =
      Phrases.anyOf(
          "so [that] your _ [_] (costs|cost|gets|get|is|are|can|could|would|will"
              + "|need|needs|no longer|stays|stay|lasts|last|reaches|reach|has|have) _",
          "your _ [_] (no longer (need|needs|have to|has to|depend|depends|wait|waits|lose"
              + "|loses|miss|pay|pays)|never again|need not|could stop|would not|would no"
              + " longer|could skip|would only|would never|would be able|would finally|will"
              + " not have to|would save|would gain|would get|would have) _",
          "you would [also|then|probably|soon|even] have (a|an|the|your|no|fewer|less|more|better|two|three|half|at|where|which|one|every) [_]",
          "you would [also|then|probably|soon|even] (see|get|find|save|reach|lose|pay|spend|know|sell|catch|no longer|not have to|not need to"
              + "|never have to|stop) (a|an|the|your|no|fewer|less|more|better|two"
              + "|three|half|at|to|where|which|why|one|every) [_]",
          "(they|it|you|your _) would not [have to|need to] (be|get|need|wait"
              + "|lose|miss|pay|have|break|fail|stand|buy|print) [_]",
          "(so|and|then|that way) you (would|will|could|can|might|may) [also|then"
              + "|even|finally|at last|at least|once more] (see|get|know|have|learn"
              + "|find|reach|avoid|save|sell|show|keep|hear|no longer|not have to|stop"
              + "|spare|fill|win|publish|print|test|compare|offer|use|cut|drop|prove"
              + "|teach) _",
          "what (you|your {theirs}) {can} [_] (get|gain|learn|take) (out of|from|in return|by"
              + "|away)",
          "(for|to) you [this|that|it] (would|could|might|will) (mean|bring|save"
              + "|give|be|show) _",
          "so (you|your [_] {theirs}) (can|could|will|would) (save|avoid|skip|reach|offer|see"
              + " whether|see if|decide|compare|plan|publish|sell|drop|show)",
          "your {theirs} (could|would|will|can|might) [all|finally|then|also|no longer] (board|load|finish|work|read|walk|eat|drive|sit|learn|start|park|carry|clean|be|get|have|find|save|reach|stop|stay|keep|spend|come|see|hear|sleep|lose|go|need|wait) [_] [_]");

  private static final RuleCard CARD =
      RuleCard.named("helps-their-goal")
          .answers(BENEFICIAL)
          .weighs(4)
          .spares(INNOCENT)
          .says("“{words}” says what is in it for them.")
          .sees(
              "so [that] (you|your {theirs}) (would not|will not|need not|do not|no longer) (have|need) to _ [_]",
              "so [that] your [_] {theirs} (is|are|can|could|get|gets|need|needs|will|would|stay|stays|save|saves|have|has) _ [_]",
              "(is|be|'s|would be) your (best|only) (shot|chance|bet) (at|of|to) _ [_]",
              "there (is|'s) [also] (a|an|some) [_] [_] (bonus|fee|commission|reward|benefit|gain|upside|honorarium|prize|thank you) [_] (in it|in this|in that|there|here|waiting) for you",
              "(it|this|that) (would|could|might|will|may) [_] [be] [also] for (you|your {theirs}) [also|too|be] (interesting|useful|helpful|valuable|worthwhile|good) [_]",
              "(interesting|of interest|exciting) (for|to) you (too|as well|also)",
              "also (interesting|exciting|of interest) (for|to) (you|your {theirs})",
              "you (save|would be saving|are saving|will be saving|(could|would|will|can) [then|also] save) [with (it|this|that)|that way|like this|in this way|then] [about|around|up to|at least|roughly|more than] ({length}|{period}|{money}|{number} _|{digits} _|hours|days|a lot of|much) [_]",
              "(with (this|it|that|them)|this way|that way|like this|like that|by this|by that|through (it|this)) (you|your {theirs}) (get|gets|have|has|save|saves|reach|need|needs|lose|loses|pay|pays|sell|win) (more|less|fewer|new|better|half|twice) _ [_]",
              "(be|is|are) [of] [very|also|_] (interest|interesting|benefit|profit|advantage|gain) (for|to) your [_] {theirs}",
              "you (would|will|could|can) [then|also|even|at once|_] (see|learn|know|find out|hear|compare) (how|where) (you|your [_] _) (compare|compares|stand|stands|rank|ranks|differ|differs|score|scores|are placed|lie|lies) [_]",
              "(would|will|could|can) (you|your {theirs}) [_] (use|like to have|do with) (a|an|another|one|some|two|three|{number}) [free|extra|spare|more|good|_] (evening|hand|hands|volunteer|volunteers|speaker|helper|helpers|driver|tester|testers|translator|interpreter|workshop|lesson|lessons|photographer|tutor|trainer|cook|singer|musician|bookkeeper|pair of hands|pair of eyes|training|reader|readers) [_] [_]",
              "(does|do|would|will|could|can) (a|an|such|our|my|one|some|two|these|this) _ [_] [_] [_] (benefit|interest|help|serve|be welcome to|be a help to|be good for|be useful for|be something for) (you|your [_] {theirs}) ?",
              "(may|might|could) (spare|save) you (some|a few|a lot of) _ [_]",
              "so [that] you (do not|will not|need not|no longer|never) (get asked|be asked|lose|pay|spend|wait) _",
              "(save|saves|saving|spare|spares) you ([a|the|two|your|some] {date}|(a|the|two|some|your) (weekend|weekends|week|evening|evenings|day|call|trip|meeting|headache))",
              "(if|in case) (it is|it 's|they are|that is|that 's|this is) [also] (interesting|of interest|of any interest|of use|any use|of any use|relevant) (for|to) (you|your) [_]",
              "(more|fewer|new|twice as many) _ [_] would (come|buy|visit|read|stay"
                  + "|join|find|use|pay|listen|watch|return|sign)",
              "(would|could|will|might|can) mean [that] (your {theirs}|you) (can|could|no longer"
                  + "|save|get|need not|do not|would|spend|pay|lose|have (more|less|fewer|one|no))"
                  + " _",
              "(get|bring|cut|keep|take|push) your _ [_] (down|up|lower|under|back"
                  + "|cheaper|out of)",
              "(it|this|that|which|they|who|and|page|list|table|notes|answer|plan|map|results"
                  + "|numbers) (would|could|might|will|can|may) [also|even|then|each] (save|spare"
                  + "|relieve|help|give|bring|free|let|tell|show|earn|win|get) (you|your) _",
              "(means|mean|meaning) (fewer|less|more|no|one less|two fewer|shorter"
                  + "|cheaper|safer) _ [_] [_] (for|in|at|on) (you|your)",
              "({number}|{digits}|thousand|hundred|hundreds|thousands|million|dozens) [of|and]"
                  + " [_] (people|listeners|readers|viewers|visitors|subscribers|members|customers"
                  + "|followers|families|households|students|pupils|fans|engineers|nurses|teachers"
                  + "|shops|schools|farmers|parents|drivers|doctors|patients|players|users|runners"
                  + "|cyclists) [_] [_] [_] [_] (listen|read|watch|follow|hear|see|subscribe"
                  + "|attend|buy|visit|tune|(would|will) (see|hear|read|listen|watch|visit|buy"
                  + "|come|attend|get))",
              "{my} _ [_] {can} [{gladly}] (take over|cover|staff|fill|carry|handle|help with"
                  + "|help at|help out|sort|run|do|lend|test|take on|clear|clean|plant|paint|count"
                  + "|type|look after) (your|one of your|both|(the|that|it|one|some|a|all|two) ..."
                  + " (for|with) (you|your)) _",
              "(put|bring|get) your _ [_] (in front of|before) _",
              "(save|saves|saving|spare|spares|cost|costs) (you|your _) [_] (hours|days|money|time|a day|an hour|calls|trips|work|trouble|weeks|months|{length}|{money}|{period})",
              "your (own|next|new|coming|planned) [_] (book|issue|season|exhibition"
                  + "|launch|course|edition|paper|study|show|tour|report|version|release"
                  + "|grant|bid|tender|festival|campaign|project|trial) (would|will|could"
                  + "|might|can|may|needs|has|gets|with) _",
              "(you {can} [also|then|_] (see|learn|know|find out|test|check|hear) (where|how"
                  + "|whether|if|what) (it|they|your _)|(see|learn|find out|test|check|hear)"
                  + " (where|whether|if) your _) (breaks|fails|holds|works|leaks|stands|sells"
                  + "|lands|reads|looks|break|fail|hold|work) _",
              "(it|this|that|which|these|those|they|results|findings|notes|list|answers|data"
                  + "|numbers|answer|survey|tool|idea|translation|training|visit|evening|call|talk"
                  + "|meeting|one|both) (could|can|may|might|would|will) [_] (save|spare|earn|cut"
                  + "|halve|reduce|speed up|simplify|improve|increase|benefit|support|free up"
                  + "|inform|boost|interest|serve|strengthen|attract|lower|shorten|help) (you|your)",
              "(could|might|may|would) (save|spare|earn|cut|halve|free up|speed up|shorten)"
                  + " (you|your|the {theirs}) [_] [_]"
                  + " (a|an|the|{period}|{length}|{money}|{date}|time|money"
                  + "|hours|days|work|trouble|costs|weeks|second|next|every|each)",
              "(could|might|may|would|can|will) (bring|win|earn|get) (you|your [_] {theirs}) [_]"
                  + " (applicants|customers|members|visitors|readers|donors|buyers|volunteers|new|more"
                  + "|two|three|students|guests|sales|bookings|orders)",
              "(useful|helpful|valuable|(of|some|any|a|much) use|handy|of value|worth something|worthwhile"
                  + "|(a|some|of|any) help|(of|some) (benefit|value)|beneficial) [also|too|as well] (for|to) (you|your)",
              "so that (you|your [_] {theirs}) (can|could|will|would|may|might) (save|avoid|skip"
                  + "|reach|offer|decide|compare|plan|publish|sell|drop|show|use|spend|keep|earn|win)",
              "(that way|so|so that) your [_] {theirs} (spend|spends|get|gets|have|has|need"
                  + "|needs|lose|loses|save|saves|pay|pays|wait|waits) [_] (less|more|fewer|no"
                  + "|time|money)",
              "in your [own] (interest|favor|favour)",
              "(you|your [_] {theirs}) (would|will|could|might|may) [also|then|thus|even]"
                  + " (get|gain|receive|have|win|come away with|end up with|walk away with)"
                  + " [a|an|the|our|my|two|three|some|first|fresh|free] [_]"
                  + " (counts|figures|data|list|lists|feedback"
                  + "|insight|insights|comparison|comparisons|benchmark|ranking|statistics|analysis|evaluation|breakdown|overview of (your|the)|findings|numbers|film|recordings|recording|map|photographs|access|article|report|content|exposure|publicity|results|answers"
                  + "|testers|readers|trainer|speaker|volunteer|volunteers|review|reviews|customers"
                  + "|members|contacts|photos|translation|summary|evening|material|survey|look|hands)",
              "(you|your [_] {theirs}) (would|will|could) be the first",
              "(for|in) your (next|new|upcoming|coming|autumn|spring|summer|winter) (book|issue"
                  + "|chapter|edition|project|episode|event|season|exhibition|course|launch|report"
                  + "|article|campaign|column|newsletter|festival|fair|lecture|talk|study|show|tender"
                  + "|application|magazine|newspaper)",
              "{i} (could|can|would|will)"
                  + " (fill|take|cover|run|give|teach|man|staff|solve|fix|close)"
                  + " (that|the|your|this) (table|slot|gap|stall|evening|shift|spot|hole|place"
                  + "|course|stand|problem|vacancy|space)",
              "(that|this|which) is (what|exactly what|just what|the thing) {i} (do|make|offer"
                  + "|teach|know|sell|repair|can do)",
              "(more|new|fresh|better|extra|additional) (customers|members|readers|visitors"
                  + "|applicants|donors|listeners|clients|volunteers|students|patients|guests"
                  + "|subscribers|bookings|sales|orders|buyers) for (you|your)",
              "(fewer|less) [_] (mistakes|returns|complaints|costs|calls|work|errors|support) for"
                  + " (you|your)")
          .shows(
              "Hi Ana, could we talk? I think our supplier [list could save your kitchen] a day each month.")
          .shows("A short [call might spare you] the second tender.")
          .shows(
              "Hi Ana, could we talk? I will send my notes, in case they are [useful for your] team.")
          .shows("Hi Ana, could we talk? [You would get counts] of passengers for each stop.")
          .shows("Hi Ana, could we talk? [You’d see how you compare with] 22 others.")
          .passes("Hi Ana, could we talk? How did you save two hours a day?")
          .passes("Hi Ana, could we talk? Would a call on Monday interest you?")
          .passes("Hi Ana, you would be the first to ask.")
          .passes("Could you save me a seat?")
          .passes("Which train would you take?")
          .passes("It would help me to finish by June.")
          .passes("Hi Ana, could we talk? I hope your team will have a place for me.")
          .passes("Hi Ana, could we talk? So you will have to decide soon.")
          .passes(
              "Hi Ana, you teach the fitters and you’ll have seen many of them leave. Could we talk?")
          .passes(
              "Hi Ana, could we talk? You hear many bands, so your opinion is worth a lot to me.")
          .passes("Hi Ana, could we talk? We are far apart, so your lunch is our evening.")
          .passes(
              "Hi Ana, could we talk? You ran it for years so you’ll know what I would be taking on.")
          .passes("Hi Ana, could we talk? Your secretary wouldn’t put me through.")
          .passes("Hi Ana, could we talk about what you would not buy again?")
          .shows("Hi Ana, could we talk? [There is a small bonus in it for you].")
          .passes("You made that move, so you would know what it costs.")
          .passes("I said it before, so you can skip this part.")
          .passes("Hi Ana, could we talk? I will send the lease so you can have a read of it.")
          .passes("Hi Ana, could we talk? If your purse had a coin in it I would not give it back.")
          .shows(
              "Hi Ana, could we talk? I would sort them by street [so you would not have to open each].")
          .shows(
              "Hi Ana, could we talk? It [is your best shot at finding new] members for your choir.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), OPEN);
  }

  /** "You could also have a look at it" helps no goal of theirs, by the words around it. */
  @Override
  public List<Evidence> read(Reading reading) {
    Wording wording = reading.heard().wording();
    if (!reading.isPersonal() || wording.denies(BENEFICIAL)) {
      return List.of();
    }
    List<Evidence> told = reading.quotes(CARD);
    return told.isEmpty() && wording.answers(BENEFICIAL)
        ? Spans.apart(reading.quotes(OPEN), Spans.of(reading.quotes(INNOCENT)))
        : told;
  }
}
