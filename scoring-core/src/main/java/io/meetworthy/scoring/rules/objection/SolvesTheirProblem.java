package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Takes up a problem of theirs and does something about it. */
final class SolvesTheirProblem implements PersonalRule {
  /** Questions and courtesies that use the same words. */
  private static final Phrases NOT_THEIRS =
      Phrases.anyOf(
              "(role|roles|position|positions|post|posts|vacancy|vacancies|job|jobs|opening|openings) [that|which|might|may|could|is|are|be] [be] open (on|in|at|with) your [_]",
              "gave me your name and _ [_] [_] [_]",
              "(quality|qualities|skill|skills|profile|profiles|candidate|candidates|people|person|experience|competences|competencies|traits|requirements|attitude|mindset|talent) [that|which|who] (your|you) _ [_] (seek|seeks|look|looks|need|needs|want|wants|value|values|lack|lacks) [_]",
              "you asked (me|us) about (how|why|whether|who|what|if|where) _",
              "you (asked|wanted to know|wondered) [me|us] (how|why|whether|who|what|if|where) (i|we|my|our) _",
              "(hard|difficult|impossible) [for _] to (get (a|into|in)|break|find (a job|work|jobs)|enter|start)",
              "you [_] [_] no time [_]",
              "(in|over|during|at|on|by|before|after|of|for) your [_] (coffee|lunch|tea|dinner|morning|afternoon|summer|winter|spring|school|short|christmas) (break|breaks) [_]",
              "you (do|would|will|did|need) not [have to|need to] (need|want|have|travel|come|go) [_]",
              "(if|when|in case|unless|understand|know|sure|imagine|realise|realize|guess|suppose|appreciate|while) [that|if] (you|your [_] _) (is|are) [_] (drowning|swamped|buried|struggling) _ _",
              "and i (can|could|would) (start|begin|join|apply|send|be|fit|bring) _",
              "and i have [_] [_] [_] (years|experience|degree|skills|background|training)",
              "(and i have {period}|(role|roles|position|positions|job|jobs|vacancy|vacancies|anything|internship|internships) [currently] open (in|at|on) your|(need|needs|want|wants|seek|seeks|hiring|looking for) [_] [_] [_] and i am _)",
              "where your (office|house|building|street|stall|shop|school) [_] (is|was|are)",
              "(do|does|did|should|would) your _ [_] [_] [_] [_]",
              "(to|in order to) (save|spare) you _ [_] [_]",
              "(gap|hole|slot) in your (calendar|diary|schedule|agenda|week)",
              "(cv|resume|references|documents|form|certificate|certificates|details|information|dates|number) [that|which] you [_] (asked|requested|wanted) _",
              "(in|into|on) the _ [_] [that] you (asked for|wanted)",
              "the (position|role|job|person|candidate|cv) you (are|were) looking for [_]",
              "(wants|want|would like|would love) to (meet|know|talk to|see|hear|join|work with|work for) you",
              "(did|does|do|how|what|why|have) [_] [_] [_] [_] [_] [_] (solve|fix|ease|tackle|reduce|shorten|cut|close|relieve|lighten) your _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("solves-their-problem")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(8)
          .spares(NOT_THEIRS)
          .says("“{words}” takes up a problem of theirs.")
          .sees(
              "{i} know (a|an|some|two|three|several|the) _ [_] (who|that|which) (wants|want|needs|need|is looking|are looking|would|could|sells|sell|can|makes|make) [_] [_] [_] [_] (your|you|yours|one) [_]",
              "(everyone|everybody|all|people|those|{number} people|the people) [_] who (asked|ask|wrote|wants|want|signed|rang) [_] [_] [_] your _",
              "{i} [have] (kept|keep) [_] (records|counts|a record|a count|notes|a log|a diary|track|books) [of|on] your _",
              "(have|bring|got) news (of|about|on|from) [_] _ [_] [_] [_] [_] your _",
              "{i} (saw|have seen|heard) who _ [the|your] _ [_] [_] (on|in|behind|at|outside|of|from) your _",
              "{i} have (the|a) [_] _ [that|which] your _ (lost|wanted|sold|left|missed|asked for)",
              "(have|had) [_] (found|got|worked out|traced) the (cause|fix|cure|answer|reason|culprit|leak|remedy)",
              "{can} (tell|say) [you] what (they|the jury|the board|the panel|the council|the judges|the bank|the inspector|the buyers) (look|looks|want|wants|ask|asks|like|likes|pay|pays|expect|expects) [_]",
              "{i} [may|might|could] have (a|an|the|one|two|some) [_] (buyer|spare|part|tenant|taker|fix|cure|supplier|source|lead|candidate|speaker|player|customer|home|key|trick|stand in|replacement) (for|to) your _",
              "(your [_] (lot|team|people|staff|office|members|colleagues|nurses|drivers|teachers) (is|are) (drowning|swamped|buried|struggling)|you are (drowning|swamped|buried)) (in|with|under|to) _",
              "the _ [_] [that|which] you asked [_] [_] for",
              "your question [to me|on _|_] was [_] (why|whether|how your) _",
              "and [{i}] know (what|how) (traps|stops|cures|kills|fixes|mends|to (stop|cure|fix|trap|mend|get|keep|cut|beat)) _",
              "(tell|show|explain|describe|report|demonstrate) [to] you how (we|i) [have|had] (reduced|increased|automated|improved|lowered|raised|avoided|scaled|migrated|brought|halved|cut|stopped|solved|fixed|doubled|saved|got rid|kept|beat|ended|won|filled|cured|tripled|shortened|emptied) _",
              "(grant|fund|subsidy|rebate|tax break|prize|scheme|allowance) [that|which] you (could|can|may|might|qualify|are entitled|have missed) _",
              "(wants|want|plans|plan|mean|means|intends) [to _] your _ [_] [_] [_] [_] and {i} have (seen|got|read) _",
              "{i} [happen to|may|might|think {i}|believe {i}|_] know (what|who) (has been _|'s been _|'s _|is _|keeps _|was _|bought|took|made|ate|broke|built|owns|has|wants|sells|needs|still _) [_] [_] [_] (your|yours|you) [_]",
              "{i} (think|believe|may|might|happen to) [{i}] know where your _",
              "{i} (found|spotted|noticed|counted|saw|marked) (three|two|four|five|some|several|an|a|{number}|{digits}) (error|errors|mistake|mistakes|slip|slips|hole|holes|typo|typos|gap|gaps) in (your|the _) [_] [you|your] [_]",
              "you have [long|always|also] been (after|chasing|hunting|wanting|looking for|missing|short of|waiting for) (a|an|the|some|more|that) _",
              "(missing|lost|stolen|torn out) _ [_] (of|from|in) your _",
              "{i} would leave (it|your _|the _) (in tune|tidy|clean|mended|better|swept|fixed|sharp|in order|tuned|oiled|as new|working|running)",
              "it would (name|mention|credit|list|run with|appear with|go out with) [with|in|on] (your|the address|the name|the hours) _",
              "(piece|article|story|column|film|episode|feature|page|listing|guide|map|programme) would (name|mention|show|credit|carry|feature|list|run with|run|appear with|go out with) [with|in|on] (your|the address|the name|the hours) _",
              "how (we|i) (got|rid|stopped|cured|fixed|cut|beat|ended|kept out|drove out) [rid of] (the|that|our) _ [that|which] you (have|had|face|fight|wrote|mention|mentioned|describe)",
              "your _ [_] told (me|us) [that] (they|she|he|it|nobody|no " + "one|there) _",
              "(you|your [_] _) (wrote|said|say|says|mention|mentions|mentioned|asked|announced|posted|wonder|wondered|complain|complained|report|reports|write|writes) [that|how|in|on|last] [_] [_] [_] (nobody|no one|short of|lack|lacks|lacking|missing|need|needs|hard to find|struggle|struggles|not found|still no|no time|too few|waiting|fails|broken|too long|too slow|too few|too expensive|are low|is low|open question|unknown|unclear|unsolved|cannot|can not|could not|never)",
              "(i|we) ((found|worked|figured) out|found|discovered|traced|measured|can explain|can say|can tell) [you] (why|how|what|where|which|when) [so many of|some of|half of|all|of|most of] your _ _",
              "(i|we) (know|noticed|saw|understand) [now|too] why [so many of|some of|half of|all|of|most of] your _ _",
              "(which|that) (your|you|nobody on your|no one on your) _ [_] (marks|lists|calls|leaves|lacks|misses|is missing|are missing|is short|are short|need|needs|want|wants|asked|seek|seeks)",
              "(missing|blank|gap|gaps|hole|holes|unknown|open|unsolved|unanswered) "
                  + "(in|from|on|of) your _",
              "your _ [_] (jam|jams|leak|leaks|break|breaks|break down|crash|crashes"
                  + "|fail|fails|freeze|freezes|stall|stalls|stick|sticks|rust|rusts|flood"
                  + "|floods|wilt|wilts|crack|cracks|lose|loses|is late|are late|is broken"
                  + "|are broken|is out of date|are out of date|are wrong|is wrong|stands "
                  + "empty|stand empty|is empty|are empty) [in|on|at|when|every|and|since"
                  + "|after|during|for|under] [_]",
              "you [recently|also|just]"
                  + " (mentioned|wrote|said|asked|posted|complained|noted|described|announced|admitted)"
                  + " [in|on|at|last|that|your|the] ... (struggle|struggling|(are|were) looking"
                  + " for|short of|lack|lacking|trouble|difficult to|hard"
                  + " to|stuck|missing|searching for|cannot|can"
                  + " not|shortage|fails|failing|bottleneck|backlog|broken|how to|how parents|why)",
              "you (are|were|have been) (looking for|short of|struggling to|struggling"
                  + " with|searching for|hiring|understaffed|trying to find|in need of) [_] ..."
                  + " (i|we) (can|could|know|have|would)",
              "(solve|fix|ease|tackle|reduce|shorten|cut|close|untangle|relieve|lighten) your [_] (problem|bottleneck|backlog|gap|bug|error|trouble|shortage|costs|delays|delay|waiting|workload|queue|challenge|turnover|load|loading time|paperwork|churn|bill|bills|fees|response time)",
              "(save|saves|spare) (you|your team|your staff|your colleagues|your readers|your students|your customers|your company|your office|your kitchen) [about|at least|some|a lot of|up to] (time|money|hours|{length}|{period}|{money}|work|effort|trouble|a (trip|day|week|lot|fee|hire|step|headache|fine))",
              "{i} (noticed|found|spotted|saw) ... (typo|typos|bug|bugs|error|errors|mistake|mistakes|broken link|broken links|dead link|dead links|gap|hole) (in|on) your",
              "your [_] [_] [_] (page|link|form|map|site|website|app|table|menu|translation|brochure|checkout) ... (is broken|does not work|is missing|is out of date|is outdated|crashes|fails|is wrong|is dead|no longer works|(has|contains|returns|gives|shows) [_] (error|errors|typo|typos|mistakes|bug|bugs))",
              "the [_] (page|link|form|map|table|menu) [_] (on|in|at|to|for) your ... (is broken|does not work|is missing|is out of date|is outdated|crashes|fails|is wrong|is dead|no longer works)",
              "{i} (have|made|built|wrote|drafted|prepared|found) [already|also|just|got] [a|an|the]"
                  + " [_] (fix|solution|patch|workaround|remedy|cure) (for|to|that|with|ready) _",
              "{i} (can|could|would|will|might) [gladly|happily] help you"
                  + " [with|to|find|fill|reach|test|translate|solve|fix|recruit|cut] _",
              "(be|think|hope|prove|find) [it|this|them|_] [very|quite|also] (useful|helpful|of use|relevant|of interest|valuable|handy|interesting) (to|for) (you|your team|your readers|your students|your work|your next|your project|your company|your customers|your research)",
              "(your|the) [_] (problem|challenge|issue|trouble|shortage) (with|of|that) [_]"
                  + " (you|we|i) (mentioned|described|raised|solved|had|have solved)",
              "(solution|fix|answer|workaround|remedy) (to|for) the [_] [_] (problem|issue|bug|bottleneck|shortage) [that] you (described|mentioned|raised|have|face|wrote)",
              "(solved|fixed|cracked|ended) the same [_] [_] (problem|issue|bug|trouble|challenge|shortage) [that] you (described|mentioned|raised|have|had|face)",
              "(take|taking) (some|part|much|a lot|half) of the (workload|work|load|pressure|burden) off (you|your _)",
              "you (asked|wondered|were asking|wanted to know) [in|on|at|for] ..."
                  + " (how|why|whether|who|which|if anyone|if anybody|for"
                  + " (volunteers|help|somebody|someone|examples|data|tips)) _",
              "(the|that|a) [_] [_] you (were|are|have been) (looking for|missing|short"
                  + " of|after|asking for) _",
              "(still marked|still listed|is still marked|is still listed)")
          .shows("Hi Ana, could we talk? [I have a buyer for your old] press.")
          .shows("Hi Ana, could we talk? [I know what has been chewing your top] rail.")
          .shows("Hi Ana, could we talk? The [piece would name your shop].")
          .shows("Hi Ana, [you wrote that you struggle] to find night drivers; I know twelve.")
          .shows("Hi Ana, our tool would [save you hours] of typing.")
          .passes("Ten minutes in your coffee break would be enough.")
          .passes("You wrote a fine book.")
          .passes("Maybe you are missing a library?")
          .passes("Hi Ana, if you are too busy, no problem at all.")
          .passes("Hi Ana, could we talk? I know how busy you are.")
          .passes("Hi Ana, could we talk? You have been at the mill for years.")
          .passes("Hi Ana, could we talk? I want to know who bought your boat.")
          .passes("Hi Ana, could we talk? I have a question for your team.")
          .passes("Hi Ana, could we talk? How did you halve your bill?")
          .passes("Hi Ana, could we talk? I saw who won the race.")
          .passes("Hi Ana, could we talk? How did you cut your costs?")
          .passes("Hi Ana, could we talk? To save you time I send the questions first.")
          .passes("Hi Ana, could we talk about the qualities which your firm seeks?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
