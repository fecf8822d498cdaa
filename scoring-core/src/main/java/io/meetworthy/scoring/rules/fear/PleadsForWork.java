package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;

/** Puts the weight of a long job search on the reader. */
final class PleadsForWork implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("pleads-for-work")
          .raises(JOB_ASK)
          .weighs(7)
          .says("“{words}” makes them feel responsible for finding you work.")
          .advises("Leave the hardship out; ask something that they can answer in ten minutes.")
          .sees(
              "(education|student|bank|study|personal|home) loan [emi|_] [repayment|repayments|instalment|instalments|_] (starts|start|begins|begin|is due|are due|falls due) [_]",
              "my (parents|family|wife|husband|father|mother|landlord|bank) (is|are|keeps|keep) [_] (asking|pressing|pressuring|calling|chasing) me [daily|every|about|for|_]",
              "{i} [_] need [a|any|some|this|the|one] [new|_] (job|work|income|employment) (urgently|badly|desperately|very much|so much|immediately|fast|very urgently)",
              "(ready|prepared|willing) (for|to) [do|take|accept] (every|any|all|whatever) [kind of|sort of|type of] (work|job|works|jobs)",
              "{i} need (very much|really|so much|much|badly|urgently|too much) [a|any|this|the|that] [_] (job|work|position|employment)",
              "{i} [have|already|had|_] (sent|send|wrote|write|written|made|did|done|sending) [already|out|off|about|over|more than|almost|_] {digits} (applications|cvs|resumes) [_]",
              "(have|with|got|having) [a] [{number}|{digits}|small|little|whole|_] (children|kids|child|family|mouths|baby|parents|wife) [_] to (feed|support|pay for|nourish|maintain)",
              "(take|accept|do|happy with) (whatever|anything|everything|any|all) [that|which|what] (there is|you have|you offer|comes|is there|you give|you can give|you can offer)",
              "{i} {can} do (everything|anything) (in|at|with|on) your _",
              "{i} (can|could|know to) do (everything|all|anything) $",
              "nothing {i} (can not|could not|will not) (do|turn my hand to|turn my hands to) $",
              "(ready|willing|prepared|glad|happy) (to|for) (do|doing|take|taking|accept|accepting) any (work|job|kind of work|kind of job|task|tasks|sort of work|sort of job) [_]",
              "{i} [really] need (a|any|some|this|the|that) [new|steady|real|paid] (position|role|post|job|work|place) (very much|so much|badly|urgently|desperately|a lot|strongly)",
              "(start|starting|begin|beginning) (at|from|on) (the [very] bottom|zero|scratch|nothing) ... [_] not (bother|disturb|mind|scare|frighten) [me|us]",
              "my visa [only|already] (ends|end|is ending|ended|finishes|is over|will finish|is finishing|stops)",
              "(not mind|not bother me|not disturb me|no problem to|ready to|willing to) (start|starting|to start|begin|beginning|to begin) (from|at|of|on|with) (zero|the [very] bottom|nothing|scratch|a small wage|little pay) [_]",
              "have [already|now] applied (to|for|at) [about|over|more than|almost|nearly|around|some] {digits} [_] (jobs|positions|roles|companies|places|firms|vacancies) _",
              "({i} {can} [_] (work|start|come) [_] [_]|even|also) (without [any|a] (pay|salary|payment|wage|wages|being paid)|for (less|little|no) (money|pay|salary))",
              "(companies|employers|firms|everyone|everybody|places|they all|all of them) [_] (refused|rejected|turned down|said no to) (me|us) (already|now|so far|again|too|because|before)",
              "(grateful|happy|thankful|glad) for any (job|work|position|shift|shifts)",
              "(grateful|happy|thankful|glad) (for|about|of|with) any (chance|opportunity|offer) $",
              "{i} (will|can|would|could) do (any (work|job|kind of work|sort of work|shift)|anything (even|reception|cleaning|kitchen|office|warehouse|from)) [_]",
              "(would|will) [gladly|happily] take (anything|any job|any post|any work) [even] (part time|going|at all|on offer|you have|for now|full time|to start)",
              "desperate (for|to find|to get) [a|any|some|to find] [_]"
                  + " (job|work|employment|role|position|opportunity|chance)",
              "({i} [_] (desperately|urgently|badly|really)|desperately|urgently) (~need|~seek|~look for|~search for|~want|in need"
                  + " of) [a|any|some|to find|to get] [a|new|paid|steady|stable|first|real]"
                  + " (job|work|employment|role|position|income)",
              "{i} (need|must find|must get|have to find) (a|any|some|this) [new|steady|real|paid]"
                  + " (job|work|employment|income) [_]"
                  + " (soon|fast|quickly|badly|urgently|immediately|now|so|to)",
              "(take|accept|do|consider|happy with|open to|grateful for)"
                  + " (any|anything|whatever|just about any|almost any|literally any) [kind of|sort"
                  + " of] (job|work|role|position|at this point|right now|at all|is available|you"
                  + " have|employment)",
              "(have|with|got) (bills|rent|a mortgage|debts|loans|a family|kids|children) to"
                  + " (pay|feed|support)",
              "(am|i|slowly) running out of (options|hope|savings|money)",
              "my (savings|unemployment benefits) (are|will be) (running out|nearly gone|almost gone|gone|used up)",
              "my visa (expires|runs out|will expire|will end|will run out)",
              "{i} [have|already] (applied|apply|sent out|sent off|sent my _|written applications) ... (about|almost|nearly|{digits}|over|more"
                  + " than|hundreds|dozens|countless|many|so many|{number}|lots) [of|_] [_]"
                  + " (jobs|positions|roles|companies|applications|resumes|cvs|employers|places)",
              "({i} (am|was|have been|keep getting|keep being|got|get|have already been) [_] (rejected|turned down|ghosted)|nothing but rejections|only rejections) (by (every|everyone|all|each|so many|{digits}|employers|companies)|from|after every|everywhere|again|every)",
              "(no one|nobody|no company) (will|would|wants to|has|is|even)"
                  + " (hire|hired|hiring|interview|interviewed|(give|given|answer|answered|reply|replied|call|called|calls|answers|replies) [to|back] (me|us|my|our))",
              "(applying|applied|applications|apply|search|searching|searched|hunt|hunting|looking for (a job|work)|looked for (a job|work)|cvs|resumes) ... (without|no|with no|not had any|but no) [any|much] (success|luck|result|replies|offers)",
              "(without|not|had|no) [had|get|got] [even] (a single|one single|single|any) (reply|response|interview|interviews|offer|offers)",
              "(i|been|am|being|now) [been|am|now|still] (out of work|unemployed|jobless|without work|without a job|looking for work|job"
                  + " hunting) (for|since) [over|more than|almost|nearly|about|the past|the last]"
                  + " ({period}|{date}|months|years|_)",
              "(you are|you may be) (my|our) (last|only|final) [real] (hope|chance|resort)",
              "(my|our) (last|only) (hope|resort)")
          .shows("I am [desperate for a job]. Could we meet for coffee?")
          .shows("[I have applied to more than two hundred companies]; could you spare 15 minutes?")
          .passes("I tried three filters without success. Could we meet on Tuesday?")
          .passes("Are you desperate for a coffee? I would like to meet on Tuesday.")
          .passes("I was laid off in May and am desperate for a job, so a pizza would be great.")
          .passes("Could we meet on Tuesday? I applied your advice to all my projects.")
          .shows("I am [willing to take any job]. Could we meet on Tuesday?")
          .shows("[I need very much this job]. Could we meet on Tuesday?")
          .shows("I [have three children to feed]. Could we meet on Tuesday?")
          .shows("I would [take whatever there is]. Could we meet on Tuesday?")
          .passes("I need a really good job description. Could we meet on Tuesday?")
          .passes("I have two hens to feed. Could we meet on Tuesday?")
          .shows("[I need job urgently]. Could we meet on Tuesday?")
          .shows("I am [ready for every work]. Could we meet on Tuesday?")
          .shows("My [student loan repayment starts in] May. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
