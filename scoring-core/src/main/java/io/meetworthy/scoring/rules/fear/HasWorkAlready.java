package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;

/** Gives the reason why no job can be wanted, which makes the disclaimer credible. */
final class HasWorkAlready implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("has-work-already")
          .answers(JOB_ASK)
          .weighs(4)
          .says("“{words}” makes it credible that no job is wanted.")
          .sees(
              "{i} (start|begin|join|am starting|am joining|will start|will join|will be starting|have joined) [_] [_] (at|with|for) another (firm|company|employer|school|hospital|bank|team|agency|lab|clinic|bakery|shop|studio|house|organisation|organization|university)",
              "{i} am [very|quite|perfectly] (happy|content|at home|settled) (behind|on|under|among|aboard|beside) (my|our) _",
              "{i} have [got] (my|our) own (van|boat|farm|barn|bench|forge|stall|round|classroom|bakery|press|garage|salon|kitchen)",
              "{i} (retire|am retiring|will retire|shall retire) (in {date}|in {period}|in a|next|this|soon)",
              "{i} [have] [just|recently|already|now] (took|taken|landed|won|was given|accepted|signed) (a|an|my|the|another) [_] (position|post|job|role|contract|offer|job offer)",
              "{i} am (booked|full|fully booked|engaged|committed) [solid|up] (until|till|through) [next|the end of|late|after] (spring|summer|autumn|fall|winter|year|christmas|season|harvest|the season)",
              "{i} have [just|recently] been (made|promoted|appointed) [to] (head|partner|foreman|chief|manager|director|master|deputy|my own|senior|lead|permanent) _",
              "not leave my [own] (sheep|farm|shop|pupils|patients|class|bench|ward|flock|crew|team|cows|bees|boat)",
              "{i} [already|still] have [already] a (trade|living|calling|vocation|livelihood|craft) (and|i|that|of|which) _",
              "(and|but|having) [i|we] have [already|just|since] (signed|signed up|signed on|committed|said yes|accepted|agreed) [on|up] (with|at|to|for) (the|a|an|my|{name}) _",
              "have [already|now|also] (a|my|the) [_] (job|post|place|position|berth|apprenticeship|contract|placement|start|situation|role) [already] (to go to|from|lined up|to start|to begin|to return to|to go back to|to come back to|waiting|fixed|secured) [_]",
              "(well looked after|well treated|well placed|settled|content|comfortable|well paid|glad to be|at home) where {i} am",
              "(past|beyond|too old for|done with|no longer) (looking for (work|a job|jobs|a post)|job hunting|hunting for (a job|jobs|work)|changing jobs|changing employers|careers)",
              "(work|orders|commissions|bookings) enough (until|till|to|for (the|another|two|three)|of)",
              "enough (work|orders|commissions|bookings) (until|till|of my own|of our own|to last|to see|to keep)",
              "have [got] (a|my|our) [_] (shop|practice|farm|firm|studio|business|workshop|bakery|stall|salon|garage|clinic|company|forge|kitchen|smithy) of (my|our) own",
              "(am|shall be|will be) staying (where i am|put|in my (job|post|position|place|role)|with my (firm|employer|company|team|school)|on (at|in|with) my)",
              "{i} am [already] spoken for [until|till|through|_]",
              "{i} [still|also] have {period} (left|to go|to run|more) (on|of|in) my (contract|degree|course|training|apprenticeship|residency|post|term|fellowship|grant|studies|enlistment)",
              "[have] (years|decades) (left|to go) [_] [_] [_] and [i] (mean|intend|plan|hope|want) to (serve|work|see|stay|finish|spend) _",
              "(no|not (want|need|seek|look for)) (a|any|another|other) (job|post|employer|shop|position) (than|but|beside|besides) (mine|this|my|the one)",
              "{i} am (on|in) (a|an|my) [_] (permanent|tenured|three year|two year|five year|lifetime|open ended|full time) [_] (contract|post|position|job|role)",
              "(my|the) (stipend|grant|contract|scholarship|post|fellowship|funding|job|tenure) [here] (runs|lasts|goes on|continues|is good|is safe|is secure) (for|until|till|to|another|through) _",
              "{i} _ for (friends|myself|pleasure|fun|love|family|the joy) [of it] only",
              "mean to keep it (so|that way|as)",
              "{i} (go back|am going back|will go back|shall be back|will be back|am back|return|am returning) (to|in|at|on|with) my (own|old|usual|regular|present|current) (shop|job|post|desk|practice|bench|ward|kitchen|school|boat|studio|farm|class|classroom|firm|unit|work|trade|bar|workshop|company|team|position|stall|role)",
              "{i} (am|are) [still|very|quite] ((happily|contentedly) (in|at|with|employed|settled|busy|here)|firmly (employed|settled)) _",
              "(my|the) (job|shop|bar|post|farm|practice|stall|desk|boat|kitchen|business|ward|workshop) (stays|remains|is staying) (mine|where|as|with|my|open)",
              "{i} {am} off to (do|start|study|join|university|college) _",
              "work {i} (have|already have) [already] [found|enough|got]",
              "{i} (have|have already) [already] (found|got) (work|a job|a post|a position|an employer) [here|there|already|in|at|with]",
              "{my} [next|current|summer|_] (rotation|post|contract|placement|training|residency|place|job|position|internship|scholarship|funding) [in|at|with|for|here] [_] [_] (is|has been) [already|all] (settled|fixed|decided|agreed|arranged|signed|set|secured|secure|safe|confirmed|permanent)",
              "{i} [have] [already|just] (signed|signed up|agreed|committed|said yes) [on] (with|at|to) (the|a|{name}) _",
              "{i} (keep|am keeping|will keep|shall keep|stay in|am staying in|remain in|am staying at|stay at|stay with|am staying with) my [_] (post|job|shop|practice|ward|bank|school|desk|firm|workshop|trade|role|company|employer|team|position)",
              "{i} (am|'m) [a|an|the] _ and [i] (mean|intend|plan|hope|want|wish) to (remain|stay|die|go on being) [one|so|it]",
              "{i} (have|'ve) [got] (my|our|enough|plenty of|more than enough) [own|of] [own] (clients|customers|work|orders|patients|pupils|commissions|students)",
              "{i} have [got] [a|an|my] [_] (place|job|offer|post|position|start|desk|contract) (waiting|fixed|lined up|agreed|secured|signed|arranged) (for|from|in|at|with|already)",
              "{i} (am|are) [very|quite|perfectly|really|more than|also|already] (happy|content|settled|well settled|fine|at home|comfortable|satisfied|secure) (in|with|at) {my} (own|current|present|[new|little|busy] (job|role|position|post|company|firm|school|team|work|employer|trade|career|office|department|classroom|ward|clinic|practice|studio|lab|kitchen|shop|bank|hospital|place|bench|farm|boat))",
              "{i} am [very|quite|perfectly|really|more than] (happy|content|settled|fine) where i _",
              "{i} am [very|quite|perfectly] (happy|content) (as|being) (a|an) (nurse|teacher|doctor|engineer|developer|accountant|analyst|lawyer|librarian|freelancer|manager|midwife|baker|driver|chef|cook|farmer|carpenter|consultant|designer|researcher|student|writer|editor|translator|potter)",
              "{i} (have|hold) (a|my) [_] [_] (job|post|position|tenure|practice) [here|already] (i (like|love|enjoy|want|would|am|have)|that|here|and|at|until|through|in (a|an|the|our|my|{name})) _",
              "(am|are|and|but) not (going anywhere|changing (jobs|employers|careers)|job hunting|on the market|on the job market)",
              "(signed|extended|renewed) [on|for|my|up] [_] (contract|for another"
                  + "|for the next|another|until) [_]",
              "(signed|signed on|stay|staying|committed|booked|contracted) [on|up]"
                  + " (for|until|through) (another|the next|one more|at least|{period}|{date}) [_]"
                  + " (year|years|term|season|contract)",
              "{i} [now|already|_] (have|run|own|keep) (my|our) own [small|little|_] (shop|business|company|practice|firm|studio|farm|workshop|office|agency|consultancy|startup)",
              "(am|are) [fully|gainfully|permanently|happily|currently|already|still] [fully|happily|gainfully] (employed|self employed|tenured) [and|at|in|with|here|by|as]",
              "{i} (start|begin|will start|will begin) [as (a|an) _] (at|with) (the [_] (firm|bank|hospital|school|company|university|clinic|office|council|agency|ministry)|{name})",
              "(not (plan|want|intend|wish|planning|looking|trying|hoping) to|no (plans|intention|wish|reason|desire) (to|of)|(am|are) not|will not be) ((change|changing) (jobs|employers|careers)|(leave|leaving|quit|quitting) (my|our|{name}|the (company|job|firm|school|bank|ward|team)|here)) [present|current] [job|role|position|company|employer|firm|_]",
              "(do not (plan|want|intend|wish) to|have no (plans|intention|wish|reason|desire) to|(am|are) not (planning|looking|trying) to) (leave|move|quit) $",
              "{i} (already|still) have (a|my|an) [_] (job|position|role|contract)",
              "{i} have (a|my) (permanent|tenured|full time|secure|steady|stable) (contract|job|position|post|role) [_]",
              "{i} [already|still|currently|now] (work|am working) full time (at|as|in|for|with) _",
              "{i} still have {period} (of|in|on) (my|the) _",
              "{i} (love|like|enjoy|am keeping) my [current|present|own] (job|role|position|work)",
              "{i} (start|will start|am starting|begin|will begin|started|have [just|recently] started|just started|recently started) [my|a|the] [new|first] (job|role|position|contract|post|apprenticeship|residency) (at|with|in|on|{date}|as)",
              "(a year|two years|three years|four years|years) (from|away from|before) (graduating|graduation|my degree|finishing|i graduate)",
              "(not|will not) (graduate|graduating|finish my _|be done with my _) (until|before|for another)",
              "(committed to|enrolled in|funded [by _] for) (my|the|a) [_] (phd|degree|course|job|role|company|training|residency|contract|programme|program|post|apprenticeship) (until|till|through|for) _",
              "(fully|already) funded (until|till|through|for) _",
              "{i} (am|have) [now|newly|recently|just|long|happily] (retired|on sabbatical|on parental leave)",
              "{i} retired (last|in|from|after|this|two|three|a|some|{number}|{digits}) _",
              "(am|as) (a|an) [newly|recently] retired _")
          .shows("[I already have a job] that I like. Could we meet on Tuesday?")
          .shows("[I am happy in my current] role and only curious. Could we meet on Tuesday?")
          .shows("[I have just signed a contract] for May. Could we meet on Tuesday?")
          .shows("[I have signed with the Royal] for May. Could we meet on Tuesday?")
          .shows("[I have my own clients] here. Could we meet on Tuesday?")
          .shows("[I’m still happily in the] classroom. Could we meet on Tuesday?")
          .shows("[I’m off to do my] master’s. Could we meet on Tuesday?")
          .shows("[My stipend runs for two more years]. Could we meet on Tuesday?")
          .shows(
              "I finish in July [and have already signed with a firm] there. Could we meet on Tuesday?")
          .shows("[I am spoken for until] May. Could we meet on Tuesday?")
          .passes("I would be happy in any job. Could we meet on Tuesday?")
          .passes("I had a job in Leeds. Could we meet on Tuesday?")
          .passes("I have signed it. Could we meet on Tuesday?")
          .passes("I am off to bed now. Could we meet on Tuesday?")
          .passes("My road runs to the sea. Could we meet on Tuesday?")
          .passes("I have a job to do. Could we meet on Tuesday?")
          .passes("I am staying here until Friday. Could we meet on Tuesday?")
          .passes("I am happy with a phone call. Could we meet on Tuesday?")
          .passes("I will start with my question. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
