package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.PersonalRule;

/** Asks the reader to look out for a vacancy without using the word. */
final class HintsAtVacancy implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("hints-at-vacancy")
          .raises(JOB_ASK)
          .weighs(8)
          .says("“{words}” asks them to watch the job market for you.")
          .advises("Leave it out; ask one question about their work.")
          .sees(
              "{i} (noticed|saw|see|read|heard|hear) [that|on _] [that] (you|your _|{name}) (are|is) (recruiting|hiring) [for] (a|an|more|new|two|three|junior|senior) _",
              "(chance|hope|possibility) of a (summer|season|start|place|stage|trial|shift|few shifts|berth|bench) (with|at|in|on) (you|your) _",
              "(chance|hope|possibility) of a (summer|season|start|place|stage|trial|shift|berth|bench) with you",
              "(end up|finish up|come away|come out|leave) with (a|one|your) [new|next|future|keen|_] (junior|apprentice|colleague|hire|intern|recruit|assistant|trainee|employee|postdoc|nurse|cook|designer|helper)",
              "(i|me) [{can}] [be|become|as] your (next|new|future|newest) (junior|apprentice|colleague|hire|intern|recruit|assistant|trainee|employee|postdoc|nurse|cook|designer|teacher|developer|analyst|editor)",
              "(keep|kept|have|bear) (me|my name) in (view|sight|the frame|the picture|the running) [for|when|if|_]",
              "(of your|your) _ (is|are|was|were|will be) (leaving|retiring|moving on|going on leave|quitting)",
              "i (am|would be|will be|would also be) [also] available (from|as of|starting|immediately|to start) [_]",
              "(funding|money|budget|room|space|grant) for (one|two|three|four|a few|more|another|new|some more) (people|persons|posts|positions|hands|more|staff|students)",
              "in case (something|anything|one of them|a role|a post) [_] (fits|comes|suits|opens|turns|matches|appears)",
              "(foot|toe) in the door",
              "(chance|possibility|way|hope|option) (to come over|of coming|to move"
                  + "|to join|of joining|to get in|to come and work|of a place) [_] [_] "
                  + "(your|you|there) [_]",
              "(space|room|place|need|use|budget|a spot|a bed|a bench|a desk) for "
                  + "(one more|another|me|somebody|someone|an extra|one extra|a newcomer"
                  + "|an apprentice|somebody like|more staff|more people|a junior) [_]",
              "(going|planning|set|likely|about|expected|due|meant) to (grow|expand"
                  + "|get bigger|add people|double in size)",
              "how (big|large|many) [_] your (team|department|staff|crew|kitchen|lab"
                  + "|group|office|unit|ward)",
              "(hear|know|learn|think|heard) of (a|an|any|some|somebody|someone"
                  + "|anyone) [_] [_] [firm|company|place|shop|ward|kitchen|lab|team|school"
                  + "|studio] (who|that|which|looking|wanting|needing) [_] (want|wants"
                  + "|needs|need|looks|hiring|looking|could use|takes|is) _",
              "you know where (i am|to find me|to reach me)",
              "(your|the) (team|department|group|company|lab|firm|crew|studio"
                  + "|practice|kitchen) [is|are] [_] (growing|expanding|recruiting|short)",
              "(ward|team|kitchen|school|lab|office|crew|company|clinic|department"
                  + "|firm|shop|studio|museum|unit|hospital|practice|group|agency|theatre"
                  + "|garage|newsroom|farm|hotel|library|station"
                  + "|organisation|organization|bakery|orchestra|faculty|garden|estate) [is"
                  + "|are|was|were|might be|may be|will be] [still|currently|really|ever"
                  + "|also|now|a bit|at the moment] (short of|short on|short staffed"
                  + "|understaffed|short handed|shorthanded|looking for|taking on|taking "
                  + "people|in need of|expanding|growing|recruiting|thin on|missing (people"
                  + "|staff|someone|somebody)|adding) [_]",
              "(expects|expect|expecting|plan|plans|planning|going|hopes|hope|wants"
                  + "|want|means|decided) to (take (anybody|anyone|someone|somebody|people"
                  + "|one|more|new|another)|bring (anybody|anyone|someone|people)|add "
                  + "(people|staff|someone|anyone|another)|fill|replace) _",
              "(if|when|should|whenever|in case|once|whether) [a|an|any|some|the"
                  + "|another|one of the|one of your] (place|spot|seat|chair|position|role"
                  + "|desk|post|slot|opening|vacancy|job|bench|station|shift|contract|locum|stool|apron) [_] [_] [_] [ever|should|does|do] ((came|come|comes|go|goes|went|fall|falls|fell|become|becomes|became) (free|up|vacant|available|along|empty)|opened|opens|open|frees|freed|arises|arose|turns up|turned up|pops up|is free|is going) [up]",
              "(need|needs|needed|want|wants|use|using|short of|welcome|could do with) (an|a|another|one more|some|more|any) [extra"
                  + "|additional|new|more|spare|second|third] (pair of hands|hands|pair|nurse|cook|chef|teacher|developer|engineer|assistant|researcher"
                  + "|apprentice|driver|carpenter|welder|helper|postdoc|editor|person|body"
                  + "|member|waiter|designer|analyst|translator|technician|mechanic"
                  + "|colleague|baker|gardener)",
              "drop everything",
              "(how|whether|what) [do|does|can|could|would|it] [one|someone|people"
                  + "|somebody|you|it|takes] [_] [to] (join|joins|get in|gets in|get on"
                  + "|gets on|get hired|gets hired|get a place|get a job|be taken on|be "
                  + "hired|start) (at|with|on|in|your|the|there|to) _",
              "(places|place|spots|spot|seats|seat|work|room|space|desk|bench) [_] "
                  + "(available|open|free|left|going|vacant) (at|in|on|with|for|there|over"
                  + "|this|next|from) _",
              "(who|whom) [_] [_] (hires|hire|recruits|takes people on|decides on|is "
                  + "in charge of hiring|does the hiring) _",
              "(my name|my number|my details) [_] (in|on|near|at) (your|the) (drawer"
                  + "|file|files|list|desk|radar|mind|noticeboard)",
              "(glad|happy|ready|free|willing|able|keen) to (step in|fill in|help out"
                  + "|start|move|relocate|jump in) (if|when|whenever|should|any time|at "
                  + "short notice|at once|from|as soon|there|to) _",
              "(if|should|when|whenever|once|in case) (your|the)"
                  + " (team|company|manager|firm|boss|department|lab|editor|office)"
                  + " [ever|should|does] (need|needs|want|wants|looks for|look for|is looking"
                  + " for|hires|expands|grows|is short of) [_]"
                  + " (somebody|someone|people|staff|anyone|help|hands|replacement|again)",
              "any [job|hot|good] (leads|referrals) (or (referrals|leads|tips)|would be)",
              "(if|should|when|whenever|in case|once|that) (anything|something|any opportunity|any"
                  + " opportunities|an opportunity|opportunities|a position|positions|a"
                  + " role|roles|a spot|a seat|a place|a job|any jobs|any positions|any roles|one)"
                  + " [ever|does|should|were to|suitable|relevant|might|similar|like that|along"
                  + " those lines|appropriate|interesting] (~open [up]|~come"
                  + " (up|along|free)|~arise|arose|arisen|~become (available|vacant)|pop up|pops"
                  + " up|popped up|~turn up|is available|are available|frees up|is going)",
              "(anything|something) (opens|comes|pops|turns) up",
              "(~hear|~know|~learn|come across|become aware|aware|~spot|notice) [ever|happen to]"
                  + " (of|about) ((anything|something) (suitable|relevant|interesting|for"
                  + " me|going|coming up|in my|in that|opening|opening up|along|open|that might"
                  + " suit|that would suit|that fits|that might fit)|any jobs|any positions|any"
                  + " roles|any opportunities|any opportunity|opportunities|an opportunity|a job|a"
                  + " role|a position|someone hiring|anyone hiring|anyone who is hiring|anybody"
                  + " hiring|companies hiring|a company that is hiring|somebody hiring)",
              "(hear|know|see) (anything|something) (suitable|relevant|for me|in my line|in my"
                  + " field|that fits|that might fit)",
              "(let me know|tell me|contact me|reach out|get in touch|ping me|drop me a line|call"
                  + " me|email me|give me a call) (if|when|whenever|should|about|of|once|in case)"
                  + " ... (opportunities|opportunity|roles|positions|openings|vacancies|jobs|hiring|a"
                  + " role|a position|a job)",
              "(open|available) (to|for) [new|any|other|relevant|suitable|all|job]"
                  + " (opportunities|roles|positions|job offers|hire)",
              "(opportunities|possibilities|openings|prospects|a future|a career) [for"
                  + " me|available] (at|within|with) (your|{name})",
              "(might|may|could|would|is|are|if|whether) [there] [might|may|could|would|is|are]"
                  + " [be] (a place|a spot|a seat|room|a home|somewhere|a role|an"
                  + " opportunity|opportunities|something|anything) [open|available|going] (for"
                  + " (me|someone|somebody)|(at|on|in|with|within) (your|{name}))",
              "(possible|potential|future|upcoming|hidden|suitable|unadvertised)"
                  + " (opportunities|roles|positions|jobs|employment)",
              "(job|employment) leads",
              "lead to [a|an|some] [_] (job|role|position|internship|opportunity|offer|interview)",
              "(what|which|any) opportunities [might|may|could|would|that] [be]"
                  + " (exist|available|open|are there|you have|you may have|there are|at your)")
          .because(
              "“Let me know of any opportunities” asks the reader to do your job search.",
              "Eric Ma, blog",
              2023,
              Study.Strength.MODERATE)
          .shows("Hi Ana, could we talk? Please get in touch [if anything opens up].")
          .shows("Hi Ana, could we talk? And if you [hear of anything suitable], I would be glad.")
          .shows("Hi Ana, could we talk? Do [let me know about any roles] in Leeds.")
          .shows(
              "Hi Ana, could we talk? I wonder [whether there might be a place for someone] who writes well.")
          .shows("Hi Ana, could we talk? Maybe you’ll [end up with a new junior].")
          .passes("If anything comes to mind that I should read, I would be glad.")
          .passes("I came across an opportunity to hear you speak.")
          .passes("Should something come between us and Tuesday, tell me.")
          .passes("Hi Ana, you met your new colleague in Ghent.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
