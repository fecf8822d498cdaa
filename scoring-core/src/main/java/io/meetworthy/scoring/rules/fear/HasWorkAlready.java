package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Gives the reason why no job can be wanted, which makes the disclaimer credible. */
final class HasWorkAlready implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("has-work-already")
          .answers(JOB_ASK)
          .weighs(5)
          .says("“{words}” makes it credible that no job is wanted.")
          .sees(
              "{i} [have|had] [just|only|also|already|recently] signed [on|up|over|a contract] [for] ({period}|another _|(two|three|four|five|{number}|{digits}) [more] [_] (years|seasons|terms))",
              "(keeps|kept|is keeping|are keeping|holds|is holding) (me on|my (place|post|job|desk|position|bench) (for me|open|ready|warm|free))",
              "my (place|job|post|desk|position) (here|there|at the _|in the _|with the _) (is|stays|remains) [_] (ready|safe|secure|waiting|mine|kept)",
              "{i} (mean|intend|plan|am happy|am going|want) to stay (put|where {i} am|(with|at) (my|our) _|in my (job|post|place|trade|class|school|firm))",
              "(have|with|on) a contract (to|through) {digits}",
              "(happy|content|glad|settled) (where {i} am|in my (job|post|place|classroom|work)|in the (classroom|trade|job|kitchen))",
              "{i} (was|have been|am|got) [just|only|recently] (promoted|tenured|reappointed|made (permanent|partner|associate|head|manager|foreman)) [_] [_]",
              "{i} [have] [just|recently] made (partner|associate|foreman)",
              "{i} have [a|my|good|already|_] (work|job|employment|position) [_] [_] and [i] (do not|will not|am not) [_] (want|wish|plan|need|look|looking|search|searching|thinking) [to|for|of] [a] (change|changing|leave|leaving|another|new|other|quit)",
              "{i} [will|shall|am] (begin|start|starting|beginning) [with] my (new|next) (work|job|post|position|role) [_]",
              "(since|after) {i} [have|am|was|had] (retired|retire|retiring) [_]",
              "(since|after|from) [my] (retiring|retirement) {i} [have|am|had|do|did] _",
              "{i} (am|are|live) [now|already|_] (in|on) [a|my|the] (pension|retirement)",
              "{i} [already|also] have [already] [got] (a|my) (place|post|job|desk|start|bench) (in|at|with) (a|an|the) [_] (kitchen|firm|company|school|hospital|lab|office|bank|clinic|studio|shop|agency|theatre|ward|university|college|practice|workshop|bakery|garage|hotel|restaurant)",
              "{i} (work|am working|worked|have worked|have been working) [there] [for|since] [_] [_] [_] (in|at|by|with|for) (the|a|my) [_] [_] and [i] [will|shall|am going to|mean to|want to|am] (stay|remain|staying|remaining|keep)",
              "{i} am (tied|bound|committed|contracted) to my [own|present] (farm|school|firm|company|class|shop|ward|practice|employer|team|regiment|ship|orchestra|bench) [_]",
              "(have|with|having) (a full|full|a well filled|a filled) (order book|order books|practice|calendar of (orders|bookings)|client list)",
              "(love|like|enjoy) my (class|pupils|ward|patients|team|shop|farm|bench|crew|job|work|post|school) (too|so) much [to|that|for] [_] (leave|leaving|give|change|go|swap) [_]",
              "(job|work|a job|a post) {i} have [_] (thank|already|enough|and)",
              "committed to (my|the) [_] (school|company|firm|ward|team|farm|programme|program|regiment) (until|till|through|for) _",
              "(last|final) (year|years|months) before (the|my) (pension|retirement)",
              "my (employer|firm|boss|company|school|hospital|ward|chief|team|old firm|unit) (expects|wants|has|will have|takes|is holding|keeps|is keeping) (me back (in|after|when|as|from|next) _|my (job|post|place|desk|position) (open|for me|free|warm))",
              "{i} am [also] [quite|very|perfectly|really] (happy|content) (driving|teaching|nursing|cooking|baking|running|selling|building|farming|writing|painting|programming|working|repairing) (my|the|a|as|here|for|there|trams|buses|trucks|cows|patients|pupils|children|people)",
              "(will|shall|want to|mean to) (go on|keep on|carry on|continue|keep) (driving|teaching|nursing|cooking|baking|selling|building|farming|painting|repairing) _",
              "my (workplace|job|post|position|work place) is [already|very|quite] (secure|safe|permanent|fixed|guaranteed)",
              "place (at|in|with) (the|my|a|{name}) (college|university|academy|school|conservatory|seminary|hospital) is [already] (mine|secure|safe|sure|fixed)",
              "(would|will) not (swap|trade|exchange|give up|leave) [it|them] for (anything|the world|money|any job|any other)",
              "{i} (was|were|have been|got) offered (a|an|the|my) [_] (post|job|position|place|contract) [_] [_] [_] (took|accepted|said yes) [_]",
              "{i} [will|shall|am] (go|going|head|heading) (straight|right|directly|back) (in|into|to|on to) (the [_] (corps|army|navy|air force|civil service|fire service|police|seminary|convent|family (firm|business|farm|shop|practice))|(a|my) (gap year|doctorate|phd|masters|residency|traineeship|apprenticeship|military service|national service)|my (father|mother|parents|family|uncle|aunt|brother) 's _)",
              "{i} have [already|got] [already] (a|an|my|the) [signed|new|fixed|firm|permanent|_] contract [_] [_] (in (my|the) (drawer|pocket|bag|hand|desk)|for ({date}|{period}|next|another|the (next|coming|season|year|autumn|spring|summer|winter)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(until|till|through) ({digits}|next|the|at least|i|christmas|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|starting in|waiting)",
              "{i} have (fix|fixed|permanent|steady|secure) (contract|job|work|post|position) [until|till|in|at|with|already|_]",
              "(intend|mean|plan|want|hope|wish|intending|planning) to (go on|carry on|continue|keep on|keep) ((doing|with|at) (so|that|it|this)|there|here|as (i am|before))",
              "(job|work|post|position|contract|employed|employment|practice) [_] [_] [_] and [i|we] [also] (mean|intend|want|wish|plan|hope) to (stay|remain|keep it|go on|retire) [_]",
              "{i} [have] [just|already] (promised|pledged|assured) [to] my [present|current|new|old|_] (boss|employer|firm|company|chief|head|team|school|ward|manager|chef|principal|director|captain|crew) [another|at least|that|to|i|for|_] [will|would|more|_] ({period}|years|year|season|seasons|stay|remain|term)",
              "{i} have [got|already|also|now] [already] [a|my] [good|nice|steady|fixed|secure|_] (job|work|post|employment) [already|here|there|now] (and|which|that|where) [i|we] [am|do|really] (like|love|keep|content|happy|satisfied|enjoy|stay) _",
              "{i} have already [a|my] (work|job|employment|post) [_]",
              "my (job|post|position|work|shop|practice) [_] [_] [_] {i} ((will|shall|want to|am going to) keep|(will|shall|do|would) not (leave|give up|quit))",
              "{i} [will|shall|am] (begin|start|starting|beginning) [work|working|to work] [as (a|an) _] (at|with|in|for) (a|an|another) [_] (hospital|school|firm|company|bank|clinic|office|university|agency|ministry|lab|shop|restaurant|hotel|museum|theatre|charity|practice|studio|factory|bakery|garage)",
              "{i} have (just|recently|newly|now|only just) (begun|started|taken up|entered) (a|an|my|the|another) [new|first|_] (job|post|position|role|apprenticeship|training|traineeship)",
              "{i} (am|will be|shall be|will|shall) (taking up|take up|starting|start|begin|beginning|moving to|moving into) (a|an|my|the|another) [new|next|_] (post|job|position|role|fellowship|lectureship|traineeship|residency|chair|contract) [at|in|with|on|as|elsewhere|there|this|next]",
              "{i} am [a] (civil servant|public servant|tenured) (for life|until|till)",
              "(keep|keeps|keeping|is|goes on|continues) [on] paying me (for|until|till|through|another|well|anyway)",
              "[have] [just|already|again] signed [on|up|again] (with|at|for|to) my [_] [_] (branch|firm|employer|school|club|team|ward|company|bank|orchestra|ship) [_]",
              "{i} am in (steady work|full employment|permanent employment|a permanent post|a good job|a steady job|work and)",
              "{i} am (about|due|soon|close|going) to (retire|retirement|retiring)",
              "not [want|wish|intend|plan|planning|thinking|think|looking|need|going] [to|of|about] (change|changing|leave|leaving|switch|switching|quit|quitting) [my|our] [present|current|own] (firm|job|jobs|company|employer|post|school|ward|workplace|work place)",
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
              "(my|the) (stipend|grant|scholarship|fellowship|funding|tenure) [here] (runs|lasts|goes on|continues|is good|is safe|is secure) (for|until|till|to|another|through) _",
              "(my|the) (contract|post|job) [here] (runs|lasts|goes on|continues|is good|is safe|is secure) (for|another|through) _",
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
              "({i}|and|just|already|recently) [have|had|just] [just|already|recently] (signed|extended|renewed) [on|for|my|up] [_] contract [_]",
              "(signed|extended|renewed) [on|for|my|up] [_] (for another"
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
          .shows("[I have just signed a contract for] May. Could we meet on Tuesday?")
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
          .shows("[I’ve promised my present boss two more years]. Could we meet on Tuesday?")
          .shows("[My job in the bank I will keep]. Could we meet on Tuesday?")
          .shows("[I’ve a contract in my drawer] for August. Could we meet on Tuesday?")
          .shows("[I start at a hospital] in Lyon. Could we meet on Tuesday?")
          .passes("I promised my boss a report by May. Could we meet on Tuesday?")
          .passes("I have a contract with a miller. Could we meet on Tuesday?")
          .shows("[My workplace is secure]. Could we meet on Tuesday?")
          .passes("My boss expects me back at noon. Could we meet on Tuesday?")
          .passes("I have a contract till Friday to mend a roof. Could we meet on Tuesday?")
          .shows("[I am tied to my farm]. Could we meet on Tuesday?")
          .passes("I am tied to my bed this week. Could we meet on Tuesday?")
          .shows("[Since I retired I] keep the books. Could we meet on Tuesday?")
          .shows("[I am in pension]. Could we meet on Tuesday?")
          .shows("[I begin my new work in] a bank. Could we meet on Tuesday?")
          .shows("[I have work and I do not want to change]. Could we meet on Tuesday?")
          .shows("Could we talk? [I’ve just signed for three more years] with the bakery.")
          .shows("Could we talk? The mill [is keeping me on].")
          .shows("Could we talk? I [have a contract to 2029].")
          .shows("Could we talk? [Happy where I am], it’s only about the kiln.")
          .passes("Could we talk? I signed the form for three of us.")
          .passes("Could we talk? You keep my letters ready.")
          .passes("Could we talk? My contract runs until May.")
          .passes("Could we talk? Please keep my place open.")
          .passes("Could we talk? I want to stay in the country.")
          .passes("Could we talk? I’m booked up until Friday.")
          .passes("Could we talk? He keeps me in mind.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
