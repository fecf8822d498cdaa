package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;

/** Gives the reason why no job can be wanted, which makes the disclaimer credible. */
final class HasWorkAlready implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("has-work-already")
          .answers(JOB_ASK)
          .weighs(3)
          .says("“{words}” makes it credible that no job is wanted.")
          .sees(
              "{i} am [very|quite|perfectly|really|more than] (happy|content|settled"
                  + "|fine|at home) (in|with|at|where|as) (my|our|i|the|a|it) [_]",
              "{i} (have|hold|keep) (a|my) [_] [_] (job|post|position|contract|tenure"
                  + "|practice|place) (i|that|here|and|at|in|until|through|for) _",
              "(am|are) not (going anywhere|leaving|moving|changing jobs|job hunting"
                  + "|on the market)",
              "(signed|extended|renewed) [on|for|my|up] [_] (contract|for another"
                  + "|for the next|another|until) [_]",
              "(place|position|post|job|contract|internship|scholarship) [in|at|with|for|here]"
                  + " [{name}|the|my|a|_] [_] is"
                  + " (fixed|secured|secure|safe|settled|signed|confirmed|permanent)",
              "(signed|signed on|stay|staying|committed|booked|contracted) [on|up]"
                  + " (for|until|through) (another|the next|one more|at least|{period}|{date}) [_]"
                  + " (year|years|term|season|contract)",
              "{i} (have|run|own|keep) [my|our] own [small|little|_]"
                  + " (shop|business|company|practice|firm|studio|farm|workshop|office)",
              "(am|are) [fully|gainfully|permanently|happily] (employed|self employed|tenured)"
                  + " [and|at|in|with|here|by|as]",
              "{i} (start|begin|will start|will begin) (at|with|in) (the|a|my|{name})",
              "{i} (am not|will not be|do not plan to|do not want to|have no plans to|have no"
                  + " intention of) (leaving|leave|changing|change|moving|move|going"
                  + " anywhere|quitting|quit)",
              "happy (where i am|with my job|with my work|in my work)",
              "{i} (already|still) have [a|my] [_] (job|position|role|contract)",
              "{i} have a [permanent|full time|steady|good|great] job [_]"
                  + " (at|with|that|here|in|i|and)",
              "(happy|content|settled|secure|comfortable|staying|fine) (in|at|with|where) {my}"
                  + " [current|present|own|own little|new]"
                  + " (job|role|position|employer|company|work|team|firm|post)",
              "{i} (love|like|enjoy|am keeping) my [current|present|own] (job|role|position|work)",
              "{i} [have|just|have just|already|have already] (accepted|signed|taken)"
                  + " [a|an|my|another] [_] (offer|job|contract|position|role)",
              "{i} (start|will start|am starting|begin|will begin) [my|a|the] [new]"
                  + " (job|role|position|contract|post|apprenticeship|residency)"
                  + " (at|with|in|on|{date}|as)",
              "({period}|a year|two years|years|months) (from|away from|before)"
                  + " (graduating|graduation|my degree|finishing|i graduate)",
              "(not|will not) (graduate|graduating|finish|be done) (until|before|for another)",
              "(i run|i own|we run|i have) my own (business|company|practice|shop|studio|firm)",
              "(retired|on sabbatical|on parental leave)")
          .shows("[I already have a job] that I like. Could we meet on Tuesday?")
          .shows("[I am happy in my current] role and only curious. Could we meet on Tuesday?")
          .shows("[I have just signed a contract] for May. Could we meet on Tuesday?")
          .passes("I would be happy in any job. Could we meet on Tuesday?")
          .passes("I had a job in Leeds. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
