package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Names a problem, a need or a gap of the reader’s. */
final class SeesTheirProblem implements PersonalRule {
  private static final String THEIRS =
      "({theirs}|website|site|app|page|archive|roof|building|garden|collection|newsletter|programme|program|project|system|process"
          + "|warehouse|event|festival|conference|course|campaign|charity|board|rota|service|product|form|report)";

  /** Questions and conditions, needs of the sender's own, and what is short or late and no harm. */
  private static final Phrases NO_NEED =
      Phrases.anyOf(
              "your [_] [_] (is|are|was|were|has been) nothing short of [_] [_]",
              "(do|does|did|is|are|was|were|has|have|if|whether|should|what|which|what is|what was) [all|of|any of|most of|many of|some of] your _ [_] [_] [_]",
              "(do|did|would|will|if|should|whether) you _ [_]",
              "your [_] (article|post|book|talk|piece|episode|answer|reply|mail|email|week|calendar|diary|inbox|mailbox|schedule|time|message|{date})"
                  + " (is|are|was|were|has been|can not|will) [_] _",
              "(told|heard|hear|know|sure|think|believe) [that] your _ [always|often|_] (need|needs|want|wants|is looking for) (people|staff|workers|employees|someone|a|an|good|more)",
              "your [_] _ [and|but|so|because] {i} (can not|could not|have no|have not|need|want|wanted|lack|wait|lose|struggle|complain|leave)",
              "your _ (need|needs) [a|an|some|urgent|an urgent|_] (redesign|makeover|facelift|upgrade|update|overhaul|seo|rebrand|new look)",
              "(explained|told|showed|described|said|learn|hear|understand) [to] [me|us] (why|how|when) you _ [_] [_]",
              "your [_] (coffee|lunch|tea|summer|winter|spring|christmas|school|evening|morning|next|own) [_] (break|breaks|stall|stalls|stick|sticks|leak|crack|jam|flood) [_]",
              "(in|on|during|over|at|before|after|for|with) your [_] [_] (break|breaks|stall|stick|jam) [_]",
              "(gap|gaps|hole|holes|slot) in your (calendar|diary|schedule|week|day|agenda)",
              "your _ [_] (she|he|they) [_] (has|have|need|needs|is|are|wait|waits|lost) [_] [_] [_]",
              "{i} [_] (am|are|was|were|run|ran) [_] (short|in need|out|missing|lacking) of _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("sees-their-problem")
          .answers(BENEFICIAL)
          .weighs(6)
          .spares(NO_NEED)
          .says("“{words}” is about a need of theirs.")
          .sees(
              "your [_] _ (is|are) [still|all|already] (drowning|swamped|buried|overrun|snowed under) (in|under|by|with) _",
              "(since|as|because|that) you are [now|also|still] (hiring|recruiting|looking for|short of|seeking) _ [_] [_] {i} know (a|an|two|three|one|some|someone|somebody|people|good)",
              "you are (redoing|rebuilding|reworking|rewriting|overhauling|replacing) your _ [_] and {i} [have] (done|did|know|built|spent|worked)",
              "(as|that|which) you (said|mentioned|wrote) (that is|that 's|that was|is|was|it is|this is) (a|your|the|still a) [_] (puzzle|problem|headache|struggle|worry|nuisance|challenge) [for|in|at] [you|your]",
              "{theirs} of yours (told|tell|say|said|ask|asked|complain|complained|never|still|often|have|had) _",
              "your {theirs} [still] (throws|throw|loses|lose|wastes|waste|misses|miss|struggles|struggle|complain|complains|queues|queue) _",
              "your _ [_] (keep|keeps) [_] (falling|failing|missing|losing|waiting"
                  + "|leaking|breaking|asking|leaving|stopping|crashing|slipping|tripping"
                  + "|running|getting|coming|complaining|jamming|dropping)",
              "your [_] _ (skips|skip|forgets|forget|omits|omit|ignores|leaves out"
                  + "|leave out|drops|miscounts|overheats|drifts|lags|wears out|wear out"
                  + "|goes cold|go cold|scares|confuses|confuse|locks out|shuts out"
                  + "|overflows|shakes|hums|smells)",
              "you (throw away|throw out|waste|lose|overpay|miss|run out of|turn away"
                  + "|turn down|have to close|have to cancel|burn|dump) (the|your|a|an|two"
                  + "|half|many|some|so|every|all|most|about) _",
              "you (wrote|said|mentioned|complained|told|posted|write|say) [me|us|that] [that] ((the|your|it|they|some) _ [_] (break|breaks|splinter|splinters|fail|fails|crack|cracks|leak|leaks|fall|falls|jam|jams|rust|rusts|wear|wears|fade|fades|rot|tear|tears|melt|sag|squeak|slip|stall)|your _ [_] (never|do not|does not|can not|hardly|still))",
              "you (wrote|said|mentioned|complained|posted|write|say) [me|us] [that] [_] [_] _ (takes|take|costs|cost|is|are) [far|much] too (long|much|slow|many|few|expensive|hard|complicated)",
              "your _ [_] (has been|have been|was|were|is|are|gets|get|keeps being|keep being) [_] (cancelled|canceled|postponed|closed|delayed|damaged|flooded|missed|lost|late|empty|short of|short on|short staffed|broken|overbooked|turned away|understaffed|stolen|torn|cold|damp|leaking|slow|wrong|missing|outdated|blocked|stuck)",
              "((for want of|for lack of) (hands|staff|people|volunteers|space|parts|data|nurses|teachers|drivers|readers|speakers)|because (nobody|no one) (in|at|on) your) [_]",
              "your [_] "
                  + THEIRS
                  + " [still|also|often|always|now|really|just|never|who _|_ _|_] (asked for|ask for|asks for|appealed for|is short of|are short of|short of|is looking for|are looking for|complain|complains|complained|lack|lacks|lacked|struggle|struggles|struggled|lose|loses|drop out|leave|wait|waits|wait for|is missing|are missing|keep asking|keeps asking|need|needs|needed|wanted|want|still has no|still have no|has no|have no|cannot|can not|has asked for|have asked for|has been asking|have been asking)",
              "your (newsletter|page|site|website|report|notice|sign|post|article|paper|annual report|board|minutes|team|poster|advert|appeal|blog|talk|book|map|figure|table|list|catalogue) [_] (says|say|said|mentions|mentioned|notes|wrote|writes|marks|calls|asks|names|lists|shows) [that|it|you|they|the|as] [_] [is|are|were] (short|looking|missing|needs|need|lack|lacks|wants|searching|closing|losing|without|unknown|open|wanted|empty|unsolved)",
              "{i} (found|know|worked out|discovered|traced|measured|can explain|can tell|can show|think i know|may know|might know) [out|you|to you] ((why|the reason|the cause|a way|a fix|a cure) [so many of|some of|half of|all|of|most of|for|that] your _|where your _ [_] (lose|loses|fail|fails|leak|leaks|break|breaks|stop|stops|get stuck))",
              "your _ [_] (jam|jams|leak|leaks|break|breaks|crash|crashes|fail|fails"
                  + "|freeze|freezes|stall|stalls|stick|sticks|rust|rusts|flood|floods|wilt"
                  + "|wilts|crack|cracks|is late|are late|is broken|are broken|is out of "
                  + "date|are out of date|are wrong|is wrong|stands empty|stand empty|is "
                  + "empty|are empty|is closed|runs out|run out|is overbooked|is overbooked)",
              "(missing|blank|gap|gaps|hole|holes|unknown|unsolved|unanswered) (in"
                  + "|from|on|of) your _",
              "(short|missing|lacking|need|needing|out|in need) of (hands|people"
                  + "|volunteers|staff|speakers|drivers|readers|tutors|testers|teachers"
                  + "|help|space|data|photographs|photos|examples|cases|samples"
                  + "|patients|members|donors|players|singers|parts|seeds)",
              "you (mentioned|wrote|said|asked|posted|announced|complained|wondered|admitted|noted) ... (missing|short of|looking for|need|needed|lack|lacked|unsolved|struggle|struggling|hard to (find|reach|get|fill|hire|keep|explain)|waiting for)",
              "you [also|recently|once] (mentioned|wrote|said|asked|posted|complained|announced) [that|how] [_] [_] [_] (looking for|searching for|struggling|short of|lack|hard to (find|reach|get|fill|hire|keep)|waiting for|((want|wanted|wish|hope|hoped) (more|people|someone|help|volunteers|to (find|hire|recruit|fill|reach|improve|reduce|grow))))",
              "(is|are|as|remains) [one of] your [_] (biggest|main|greatest|hardest|worst) [_] (challenge|challenges|problem|problems|headache|headaches|worry|worries|bottleneck|pain)",
              "(can not|cannot|could not|trying to|hard to|unable to|struggle to|struggling to) (fill|staff) [the|your|a|this|these|all] [_] (post|posts|position|positions|vacancy|vacancies|shift|shifts|role|roles|seats|places)",
              "(see|saw|heard|noticed|read|know|understand) [that] you are [still|also|currently|now] (looking for|searching for|short of|struggling with|hoping to find|trying to find|in need of|recruiting|raising money|seeking|waiting for) (a|an|more|new|some|people|someone|volunteers|speakers|help|funding|money|staff|members|donors|partners|testers|writers|two|three)",
              "^you (are|were) [still|also|currently|now] (looking for|searching for|short of"
                  + "|struggling with|in need of|recruiting|seeking) (a|an|more|new|some|people|someone"
                  + "|volunteers|speakers|help|funding|money|staff|members|donors|partners|testers"
                  + "|writers)",
              "your (page|site|website|app|manual|form|map|menu|newsletter|documentation|link|checkout|timetable|sign|brochure|catalogue|catalog|video|listing|ad|shop|list|booking page|home page|homepage|web site|online shop) [_] (is missing|are missing|lacks|crashes|breaks|loses|does not (work|load|open|send|show)|is broken|is slow|is out of date|still says|still shows|leads nowhere|has (a|two|three|an|some) [_] (mistake|mistakes|bug|bugs|error|errors|typo|typos|gap|broken|wrong|step|steps|dead))",
              "(page|form|manual|sign|label|labels|instructions|translation|listing|menu|guide)"
                  + " (for|of|on|to) your _ [_] (is missing|lacks|crashes|breaks|is broken|is slow|is"
                  + " wrong|are wrong|is out of date|still says|still shows|leads|has (a|two|three|an"
                  + "|some) [_] (mistake|mistakes|bug|bugs|error|errors|typo|typos|gap|broken|wrong"
                  + "|step|steps|dead))",
              "(mistake|bug|typo|gap|broken link|wrong step|leak|fault|mistakes|bugs|typos|broken"
                  + " links) (in|on|with) your [_] (page|site|website|manual|form|map|code|book|menu"
                  + "|app|newsletter|guide|listing|catalogue|handbook|question|text|article|report"
                  + "|brochure)",
              "(problem|challenge|bottleneck|shortage|backlog|delay|delays|complaints) [that"
                  + "|which|with] (you|your {theirs}) (mentioned|described|wrote|raised|face|named|has"
                  + "|had|talked|spoke|posted)",
              "(which|that) your {theirs} (have|has|had) [_] (asked for|wanted|needed|been"
                  + " looking for|been asking for|lacked|missed|hoped for)",
              "(sounds|seems|looks) (as if|as though|like) your [_] {theirs} [_] (struggle"
                  + "|struggles|need|needs|lack|lacks|lose|loses|could use|would like|are short|is"
                  + " short|wait)",
              "your (search|hunt|appeal) for (a|an|new|more|volunteers|speakers|testers|writers"
                  + "|people|someone|help|donors|members|trainers|partners|{name})",
              "(where|places where|points where) (people|users|visitors|customers|readers"
                  + "|patients|members) [like me] (give up|leave|get lost|get stuck|drop out|stop"
                  + "|complain|fail)",
              "(that|wrote|said|as|because) (nobody|no one|none of you) (could|can|knew|knows"
                  + "|has) [how to] (read|find|explain|fix|solve|open|identify|date|translate|run"
                  + "|repair)")
          .shows("Hi Ana, could we talk? [You mentioned that you need] a speaker in May.")
          .shows("Hi Ana, could we talk? [Your visitors asked for] candles last year.")
          .shows("Hi Ana, could we talk? I can tell you [where people like me give up].")
          .shows("Hi Ana, could we talk? There is a [mistake in your manual].")
          .passes("Hi Ana, could we talk in your coffee break?")
          .passes("Are you looking for me?")
          .passes("What does your team do?")
          .passes("Tell me if you are looking for a seat.")
          .passes("Hi Ana, could we talk? Does your team need quiet to work?")
          .passes("Hi Ana, I am short of time, so I am brief. Could we talk?")
          .passes("Hi Ana, your leadership is nothing short of inspiring.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
