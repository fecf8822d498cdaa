package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Knows what a trouble costs the reader: the days, the losses, the letters. */
final class KnowsWhereItHurts implements PersonalRule {
  /** Letters that are only few, and gifts. */
  private static final Phrases NO_HURT =
      Phrases.anyOf(
              "(none|not one|nobody|no one) (of|in|at) your (officers|staff|people|team|colleagues|department|office) (can|could|will|has|have|is|are|bothers|bother) [be] [bothered] [_]",
              "what [they|people|nobody|no one|it|the _] (do|does|did|will) not tell you [_] [_]",
              "of your _ (who|that) [has|have|had|just|recently] (came|come) back [_] [_]",
              "(few|no|hardly any|not many|thank you|fan) letters [_]",
              "your _ (may|can|could|will|might) have _ [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("knows-where-it-hurts")
          .answers(BENEFICIAL)
          .weighs(7)
          .spares(NO_HURT)
          .says("“{words}” knows where it hurts them.")
          .sees(
              "you (wrote|said|told _ _|told _|mentioned|complained|say|report|reported|admit|posted) [that] ((half|most|many|some|none|too many|so many|a third|a quarter|one in _|two in _) [of] your _|too few _|(nobody|no one|hardly anyone) (comes|came|reads|answers|applies|applied|uses|signs|shows|buys|joins|attends|wants|knows)) _ [_]",
              "your _ [_] _ has ({number}|{digits}|nineteen|twelve|thirty|forty|fifty|a dozen|half) of (my|our) _ on it",
              "(make|bring|get|cut) (it|them|that|those) [down] [to] (none|zero|nil|nothing|half)",
              "(takes|took|costs|cost|keeps|kept) (you|your _|your _ _) [about|nearly|some|up to|almost|over|at least|a good] ({period}|{money}|half|hours|days|weeks|months|longer)",
              "you (burn|lose|waste|throw out|throw away|turn away|write off|pay|spend) [about|nearly|almost|some|up to|more than] (twice|double|half|three times|a third|a quarter|a tenth|a fifth|too much|{money}|{digits}|{number}|{length})",
              "you [still|often|always|keep] (get|receive|getting|receiving|had) [so many|many|angry|a lot of|such|_] (letters|complaints|bad reviews|objections|protests|returns|refunds|no shows|cancellations)",
              "you (advertise|announce|quote|report|admit|publish|apologise for|apologize for|have|face) [a|an|of|for|the|your] [_] [_] (delay|delays|backlog|vacancies|shortage|waiting list|closure|closures|deficit|staff shortage|no shows|leak|losses)",
              "(one|two|three|four|five|six|seven|eight|nine|ten|many|some|several|most|half|{digits}) of your [_] _ [_] (dropped out|drop out|left|leave|(do not|does not|did not) (show|turn|come|finish|pay|answer|find|speak|understand|use|read|get|return|renew)|fell|have no|has no|lack|waited|wait)",
              "of your _ [_] (have no|has no|lack|lacks|is missing|are missing|are blocked|leak|fail|stand empty|are empty|are wrong|do not work)",
              "you (are|seem|were) [still|also|now|always|_] (short of|short on|low on|running out of|out of) (staff|nurses|people|hands|teachers|drivers|space|rooms|paper|money|beds|parts|stock|volunteers|developers|cooks|carers|doctors|tutors|trainers|singers|players|funds|storage|members|clients|customers)",
              "your _ (turns away|loses|is losing|wastes) [about|nearly|over] ({number}|{digits}|a third|a quarter|half|{money}) _",
              "you are losing (nurses|staff|people|teachers|doctors|members|customers|clients|developers|students|drivers|readers|donors) (to|every|each|because|faster)",
              "your _ [_] (has|have) a backlog of _",
              "your (waiting list|backlog|response time|waiting time) is [now|about] ({period}|{length}|_ months|_ weeks) [_]",
              "you (are|seem|were) [still|now|_] (understaffed|short staffed|overbooked|overstretched)",
              "your (team|staff|people|nurses|teachers|engineers|developers|clerks|accountants|managers|consultants|doctors|office) [_] (spends|spend|lose|loses|waste|wastes) [about|nearly|over|up to] ({length}|{period}|{number}|{digits}|hours|days|weeks|too much) (on|with|every|each|per|a (day|week|month|year)) _",
              "your (job ad|job posting|posting|vacancy|opening) [_] [_] has been (online|open|up|out|vacant) (for|since) _",
              "(patients|customers|callers|clients|students|guests) [have to|must] wait [for|about|up to|nearly] {length} (at|in|for) your _",
              "you (struggle|have trouble|find it hard|have difficulty|are struggling) [to] (hire|hiring|keep|recruit|recruiting|retain|fill|filling|attract|staff|find (apprentices|staff|nurses|people|teachers|developers|tenants|volunteers|engineers|drivers|good|enough|trained|qualified|skilled)) [_]",
              "your _ [_] [_] (loads (slowly|slow)|has (a broken|broken|dead)|times out|keeps crashing) _",
              "you have (nobody|no one|too few|not enough|hardly any|hardly anyone) _",
              "(nobody|no one|hardly anyone|few people|none) [_] (in|on|at|from|of) your _ [_] (speaks|knows|can|has|wants|does|reads|uses|finds|comes)",
              "your (visitors|guests|patients|customers|members|pupils|passengers|readers|tenants|clients|residents|neighbours|staff|drivers|nurses) [_] [_] (queue|queued|waited|stood|left|complained|gave up|got lost|slip|slipped|fell|struggled|dropped out|froze|freeze)",
              "(if|that|because|since|how|where|when) your _ [_] (leaks|floods|freezes|jams|breaks|fails|overheats|sags|rots|stands empty|runs dry|loses)",
              "(when|where|while|that) your _ [_] (are|is|stand|stands|lie|lies|sit|sits) [half] (standing|idle|empty|dead|unused|broken)",
              "the (bottleneck|leak|weak spot|weak point|culprit|blockage|real problem) (is|lies|sits|was) (not|in|at|one|the|on|your|with|where) _",
              "your _ [_] (calls|lists|marks|gives|names|records) [as|it|them|down as|_] (lost|missing|extinct|unknown|unsolved|undated|anonymous|gone)",
              "you [still] (list|mark|give|class|count|describe|record|call|name) [_] [_] as (extinct|lost|missing|unknown|dead|unidentified|anonymous|closed|undated)",
              "of your _ _ [_] (have not|has not|no longer|are not|is not|can not|could not) _",
              "(nobody|no one) could (tell|see|find|read|hear|open|reach) [that|where|whether|how] (you|your|the) _",
              "(people|patients|pupils|guests|customers|members|staff|those|students|families|nurses|drivers|volunteers) who (left (your|the)|quit|cancelled|dropped out|stopped|turned away|gave up|never came) [you|your] _",
              "(that|the) _ [_] you (complain|complained|moaned|moan|worry|worried|grumbled|cursed|despaired) (about|of|over)",
              "your _ [_] _ [_] [_] [_] (half empty|half full|for nothing|unsold|unused)",
              "(they|people|mothers|patients|pupils|customers|members|visitors|who) ... do not tell (you|your _)",
              "your _ [_] (echoes|rattles|squeaks|creaks|drips|sways|wobbles|smokes|catches|drags|clogs|clog|stinks|peels|peel|flakes|crumbles|curls|flickers|buckles) _",
              "of your _ [_] (fell through|failed|were lost|got lost|broke|died|closed|came back|were refused|were rejected|were turned down|went unsold) [_]",
              "(that|those|the) _ [_] you (mistake|mistook) for _",
              "(you|your _) (may|might|could) [even|well|also] be (paying|losing|missing|wasting|entitled|eligible|exposed|breaking|owed|overpaying|liable) _",
              "you (can not|cannot|could not) (get|find|identify|date|staff|source|buy) (enough|hands|staff|people|parts|spare|anyone|anybody) ",
              "(that|which) you [_] [_] [_] (can not|cannot|could not) (get|identify|date|repair|source|buy|grow)",
              "(the|a|an|those|that) _ [_] you (lack|have lost|are missing|gave up on|never found|could not find|can not find|can not get|had to leave out|left out|had to drop|have been hunting for|were hunting for)")
          .shows("Hi Ana, could we talk? [You wrote that half your sketches come back].")
          .shows("Hi Ana, could we talk? Month-end [takes your team four days].")
          .shows("Hi Ana, could we talk? [You burn twice] what the school does.")
          .shows("Hi Ana, could we talk? I have the sea fennel [that you can not get].")
          .passes("Hi Ana, could we talk? How long does it take you?")
          .passes("Hi Ana, could we talk if you have enough time?")
          .passes("Hi Ana, if you can not find the time, a line would do.")
          .passes("Hi Ana, could we talk? It takes you ten minutes.")
          .passes("Hi Ana, could we talk? One of your former colleagues told me about you.")
          .passes("Hi Ana, could we talk if you are out of town?")
          .passes("You lose two points.")
          .passes("Hi Ana, could we talk? You said that many times.")
          .passes("Hi Ana, could we talk? I want to bring the cost down to nothing.")
          .passes("Hi Ana, what they don’t tell you is the rota; could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
