package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Asks the reader to look out for a vacancy without using the word. */
final class HintsAtVacancy implements PersonalRule {
  /** Whoever could fill a vacancy. */
  private static final String SOMEBODY =
      "(somebody|someone|people|hands|a hand|a pair of hands|a man|a worker|worker|workers|helpers|a helper|one more|reinforcement)";

  /** Somebody wanted for one errand, not for a post. */
  private static final Phrases ERRANDS =
      Phrases.anyOf(
          "(place|spot|seat|role|position|post|job|room|opportunity|opportunities) [_] [open|available|going|free] [in] (january|february|march|april|may|june|july|august|september|october|november|december|{date})",
          "(place|spot|seat|role|position|post|job) [_] (open|available|going|free|vacant) [_] [_] [_] (at|in|with) (a|another|some|one) [_] (house|firm|company|school|shop|studio|hospital|clinic|lab|paper|agency|practice|theatre|kitchen|bank|museum)",
          "(is|are) [there] still [there] (a place|a home|a future|room|any room|space) for [_] (me|us|somebody|someone|people|anyone|anybody|women|men|nurses|cooks|tailors|weavers|printers) [like me|like us|of my _|with my _|over _|my age|_] (or|and|nowadays|these days|today|in (the|this|that|our|your) (field|trade|profession|industry|business|world|sector|line|craft))",
          "(if|should|when|whenever|in case|that) (you|your _) [_] [_] (need|want|search|look for|looking for|searching for|short of|lacking|require) (somebody|someone|people|hands|staff|a man|a worker|worker|workers) (to|who|whom|that) _",
          "(how|what) [do|did|does|would|have] (you|your _|they) ... [_] [_] [_] (if|when|whenever) you _");

  /** How people call themselves who want to be hired. */
  private static final String GOOD =
      "(experienced|skilled|reliable|trained|keen|motivated|hard working|qualified|seasoned|willing|good|capable|diligent)";

  private static final RuleCard CARD =
      RuleCard.named("hints-at-vacancy")
          .raises(JOB_ASK)
          .weighs(6)
          .spares(ERRANDS)
          .says("“{words}” asks them to watch the job market for you.")
          .advises("Leave it out; ask one question about their work.")
          .sees(
              "(if|whether) your [_] (team|group|department|office|lab|firm|company|unit|crew|kitchen|clinic|practice|studio|ward) [_] [_] (is|be|are|will be|to be|might be|may be) [still|soon|also] (growing|expanding|hiring|adding|recruiting|enlarging|scaling) [_] [_]",
              "(does|do|did|would|will) (your|ur|the) (company|firm|team|office|place|shop|department|lot|group|employer) [even|ever|still] (do|offer|allow|take|have) [any] (remote|remote work|part time|part timers|contractors|trainees|sponsorship|visas|internships|relocation)",
              "{i} [hear|heard|hear that|heard that|gather|gather that|understand|was told|am told|read that] you [people|lot|guys|folks|_] (are|were) [always|still|now|badly|so|a bit] short [of] (drivers|staff|people|hands|nurses|cooks|cleaners|carers|teachers|welders|pickers|crew|workers|men|women|waiters|engineers|developers|bakers|guards|chefs) [_] [_]",
              "(be|get|put|stay) [me] on (your|the) (list|books|roster|rota) [for|when|if|whenever] _ _ [_] (ill|sick|away|leaves|short|free|freelancer|freelancers|cover|shifts|gig|someone|somebody|comes up)",
              "(would|will|could|might) [_] [never|not] (say|saying) no to (the right|a|an|something|anything|the) [_] (thing|job|post|role|place|offer|position|one|start) (at|with|in|from|like) (a place|your|yours|you|somewhere) [_]",
              "(take|accept|be glad of|be happy with) a foot in (any|the|a|your) door",
              "(see|know|hear|learn) what [you are|you 're|is|'s] [_] (hearing|seeing) out there",
              "if (you|u) had one (in|up) (your|ur) (pocket|sleeve|drawer) [_] [_] [_] [_]",
              "if there is [ever] (a|any|one) [_] (desk|bench|chair|seat|spot|place|slot|shift) (free|going|open|spare|empty) {i} _",
              "(jobs|job|vacancy|vacancies|posts|roles|openings) [that|which] (look|looks|seem|seems|is|are|sound|sounds) [_] (made|perfect|right|meant|tailor made|ideal) for (me|someone like me|my _)",
              "(any|a) chance of (a trial|trial|some|a few|a) [_] (shift|shifts|day|work|hours|start)",
              "when (is|will) [the|your] next (intake|cohort|round of hiring|hiring round|recruitment) [_] [_]",
              "(is|are|if|whether|when|that) [there] (anyone|anybody|someone|somebody) [_] [_] [_] [_] [_] (leaving|retiring|moving on|handing in|on [the|their] way out|quitting|going on (maternity|leave)) [_]",
              "how (your|the) [_] (department|team|office|lab|ward|kitchen|firm|company|group|studio|museum|newsroom|practice|hospital|unit|crew|institute|agency) [usually|normally|generally|mostly|_] (finds|find|recruits|recruit|picks|chooses|takes on) (its|their) [new|next|_] (people|staff|juniors|trainees|hands|recruits|hires|starters)",
              "how (one|you|people|someone|somebody|i|anybody) [{can}|_] (gets|get) [a foot] in (where you (are|work|sit)|at your (place|shop|end)|over there|there)",
              "(what|whatever) you (guys|lot|folks|people|all) (have|got|have got|might have) [got|going] [_] (on the inside|coming up|open|for me|that i|inside|over there|in the office|indoors)",
              "(see|talk to|speak to|ask|speak with) you about (what is|what 's|whats) (going on|going|happening|open|doing) (with|in|at|on) (the|your) [_] (team|crew|department|company|shop|floor|kitchen|ward|lab|desk)",
              "your [own|_] (team|department|staff|crew|kitchen|lab|group|office|unit|ward|company|firm|school|newsroom) (must|has to|will|surely must) be [_] (hungry|crying out|desperate|starved|gasping|itching|screaming|dying) [out|of] for (people|someone|somebody|hands|talent|anyone|a _|staff)",
              "{i} (saw|see|noticed|have seen|read|heard|know) [that] there are [so|now|currently] (many|some|several|a lot of|lots of|a few|{number}) [new|good|_] (openings|vacancies|open positions|open roles|job openings)",
              "what [the|your] [_] (interview|hiring|recruiting|recruitment|application|selection) process [there|at _|with you|_] (is|looks|was) like",
              "(if|in case|should|when|whenever) (you|u) [ever|do|should|happen to|also|_] (hear|get wind|catch wind|come across|get word|hear tell) (of|about) (anything|something|somebody|someone) (going|coming up|on your (side|end)|at your (end|place)|out there|around|locally|local|nearby|over there|please|pls|let me|do let|do tell|give me|shout|then|at all|well)",
              "(hear|get wind|catch wind) (of|about) (anything|something) (let me know|give me a (shout|ring|call)|shout|think of me)",
              "(what|which) (my|a) role (would|could|might|will|can) (be|look like)",
              "(open|happy|willing) to (relocating|relocation|moving (anywhere|there|to you|abroad|for the right))",
              "(geographically|fully) mobile",
              "mobile (within|throughout|across|in all|all over) [the] _ [_]",
              "(best|good|most|many|real) (roles|jobs|positions|opportunities) (are|is|get|go) (never|not|rarely|hardly ever|hardly) [even|ever] (posted|advertised|listed|published|announced|public)",
              "know [that] you are not [officially|currently|actively|_] (hiring|recruiting) [_] [_] but",
              "any [_] [or|and|_] [_] (opportunities|openings|roles|positions|vacancies) [for which|that|where|which|in which|at which] {i} (may|might|could|would|am) [be|_] [a|an] [good|suitable|strong|_] (fit|suit|match|suitable|candidate|considered|qualified)",
              "(if|whether|when) you [ever|still|also|_] (need|want|could use|look for|are after|are looking for) (somebody|someone|anyone|anybody|a person|a hand|people) (part time|full time|on the side|for shifts|on weekends|at weekends|casually|on a casual basis|seasonally|freelance)",
              "(if|when|whenever) [in|at] [your (company|team|firm|office|department)] (they|somebody|someone|one|there) [_] (look|looks|looking|search|searches|searching|seek|seeks|need|needs|hire|hires) [_] [for] [a|an] (backend|frontend|developer|developers|engineer|engineers|designer|analyst|accountant|nurse|driver|cook|people|person|someone|juniors|junior|tester|programmer|assistant)",
              "any (opportunities|openings|roles|positions) (at|with|in|within) (your|{name})",
              "(what is|what 's|whats|anything|something|any work|any jobs|any shifts) going (there|(at|with) (yours|your _)) $",
              "(if|when|should|in case) you [ever|one day|some day|once|_] need [one day|some day|ever|_] [a|an|some] [_] (helper|helping hand|worker|assistant|pair of hands|employee) {i} (am|would|will|can|could) [_]",
              "(is|be|are|have) [there|perhaps|maybe|also] [also] (something|anything|a corner) for me (in|at|with|by|on) your [_] (team|company|firm|group|lab|department|agency|studio|office|practice|clinic|hospital|ward|kitchen|restaurant|shop|factory|museum|bakery|hotel|workshop|place)",
              "(maybe|perhaps|possibly|if|in case|should) you [{can}|will|also|_] (need|search|look for|use|seek|want) [soon|also|for|now|_] (somebody|someone|a person|people|a man|a woman|a girl|a guy) (like|as|such as) me",
              "(~hear|~know) [of|about|something|anything] (of|about|for|from) (any|some|a) (work|job|jobs|position|place to work|posts)",
              "(if|should|when|whenever|once) (a|an|any|one) (chair|desk|seat|bench|bed|place|stool|locker) (became|becomes|is|was|got|gets|falls|fell|stands) (empty|vacant|free|open) [_] (in|at|on) your _",
              "((takes|take|taking) in|hires|hire|need|needs|employs|want|wants) (people|somebody|someone|a man|a woman|men|women) like me [_]",
              "(when|if|whether) [_] your next (intake|recruitment round|hiring round|recruitment|trainee year) [_]",
              "(if|in case|should|when|whenever) [some day|one day|ever] you [_] (search|seek|look for|need|want|require) (a|an|some) (person|man|woman|worker|candidate|somebody|someone) (with|of|like|as) (my|me|this) [_]",
              "(if|in case|whether|wonder|wondering) [_] you {can} be (adding|adding people|enlarging|recruiting) (to|for|in) (the|your) (team|crew|staff|kitchen|office)",
              "(if|in case|should|when) you [ever|_] (know|hear|heard|learn) (of|about|from) [a|an|any|some] [_] (open|free|vacant) (position|place|post|role|job) [_]",
              "i {can} (cover|stand in|step in|fill in) for (anyone|anybody|someone|somebody|whoever|those|people) (on|who is on|in|during|who is) (holiday|holidays|leave|maternity|sick|ill|vacation)",
              "waiting list for (your|the|an|a) [_] (apprenticeships|traineeships|internships|apprenticeship|traineeship|internship|jobs|posts|places)",
              "(be|is|have|has|find|are) [there] [perhaps|maybe] (something|anything|work|some work|a corner) for (a|an|one) [_] (man|woman|person|girl|nurse|cook|driver|beginner|baker|clerk|teacher|student|graduate) [of|with|like|who|my|in] [_]",
              "(you|your _) [{can}|surely|certainly|_] [always|surely|have|has|be|are|_] [a|some|any] (use for|need of|room for|place for|short of|in need of|looking for) [of] [a|an|another] "
                  + GOOD
                  + " (typist|people|hands|staff|workers|worker|man|woman|nurse|cook|driver|clerk|baker|assistant|secretary|bookkeeper|teacher|carpenter|welder|helper|engineer|developer|designer|editor|translator|technician|mechanic|gardener)",
              "(if|when|should|hear|heard|that) [_] [_] [_] [_] (falls|fall|is|are|goes|is going|will go) (ill|sick|away|on (maternity|parental|sick|long) leave) [_] [_] (i {can}|i would be|i am) (step|stand|jump|fill|help|free|ready|glad|available|there|happy)",
              "(know|heard|hear) [of|maybe|perhaps] (some|any|a|another) [_] (company|firm|employer|shop|office|school|place) (that|which|who|where) (needs|need|wants|seeks|searches|is looking|looks|looking|could use|hires|takes) [_]",
              "open [up] (a|any|some) (position|job) for me",
              "(free|open|vacant|empty) (training|apprentice|trainee|internship|apprenticeship) (place|places|position|positions|post|posts) [_]",
              "(sounds|looks|seems) (as if|like) (you|your _) {can} (use|do with) (somebody|someone|people|a hand|another pair)",
              "(if|should|perhaps|maybe|whether|in case|think|thought|told me|told|hear|heard|guess|believe) [that] (you|your _|your _ _|{name}) [{can}|_] [be|are|is] [perhaps|_] (short of|down|lacking|wanting|missing|needing|in need of|looking for|searching for|search|look for|look perhaps for) "
                  + SOMEBODY
                  + " [_]",
              "(if|should|when|whenever|in case|once) you [ever|do|should|would|_] (need|want|search|lack|require|look for|could use|are short of|have need of) "
                  + SOMEBODY
                  + " ... [_] [_] [_] (i am (cheap|free|ready|available|your|reliable|there|good|strong|here|game|on hand)|think of me|remember me|i {can} (start|begin|work)|i would (love|like|be (glad|happy|honoured|honored)))",
              "i {can} (start|begin|work) ... [_] [_] [_] (if|when|whenever|should|in case) you [_] (need|want|search|lack|look for|are short of) "
                  + SOMEBODY,
              "you are (a|one|two) (man|hand|nurse|cook|person|colleague|pair of hands) (down|short)",
              "(you|your _|there) [{can}|perhaps|maybe|also|_] (have|has|is|be|are|had) [some|a|any|an|also|maybe] [suitable|free|open|small|little|paid|_] (work|job|jobs|vacancy|shift|shifts) for me",
              "(if|when|should|whenever|in case) [(in|at|by) your _] [there] (is|are|comes|will be|would be|be|becomes) [there] [a|some|any|one] (free|open|empty|vacant) (place|places|post|position|job|desk|workplace|chair)",
              "(if|when|should|whenever|in case|once) [a|an|any|some|one|the] [suitable|_] (position|post|job|role|workplace|vacancy) [ever] (will be|would be|is|gets|becomes|should be|shall be|be) (free|open|vacant|available)",
              "(if|should|whether|any|when) [there] [is|be|are|any|will be|ever] (hiring|recruiting|recruitment) (going on|in your|at your|on your|with you|by you)",
              "(if|should|whether|in case|perhaps|maybe|wonder) [there|you|have|has|had|is|be|{can}|your|_] [_] (a|any|some|that) [small|free|little|_] (slot|place|spot|opening|vacancy|bench|post|room|seat|berth|gap) for (a|an|one) [_] [_] (veteran|nurse|cook|driver|beginner|newcomer|starter|trainee|apprentice|intern|helper|assistant|pensioner|retiree|graduate|student|worker|refugee|hand)",
              "(if|should|whenever|in case|once) (anything|something) [ever|should|were to|does] (turn|turned|turns|come|comes|came|open|opens|opened|pop|pops) [up] [_] (at|in|on|with) your (place|end|side|yard|house|team|company|firm|department|lab|office|studio|school|unit|ward|clinic|kitchen|shop)",
              "you {can} not [easily] find [a|an] (man|woman|person|hand|worker|nurse|cook|anyone|anybody|someone) [who|that] (knows|keener|works|more|better|harder)",
              "i {can} [gladly|happily|_] fill (the|that|this|his|her) (post|position|vacancy|shoes|gap (in your|on your|at your|when|until|left|for you))",
              "nothing [yet|there] (at|on|for|of) my (level|profile|qualification|qualifications|grade)",
              "(chat|talk|talking|chatting|speak|speaking) about [any|possible|potential|future] opportunities (even|at|in|with|within|if) _",
              "{i} (noticed|saw|see|read|heard|hear) [that|on _] [that] (you|your _|{name}) (are|is) (recruiting|hiring) [for] (a|an|more|new|two|three|junior|senior) _",
              "(chance|hope|possibility) of a (summer|season|start|place|stage|trial|shift|few shifts|berth|bench) (with|at|in|on) (you|your) _",
              "(end up|finish up|come away) with (a|one|your) [new|next|future|keen|_] (junior|apprentice|colleague|hire|intern|recruit|assistant|trainee|employee|postdoc|nurse|cook|designer|helper)",
              "(i|me) [{can}] [be|become|as] your (next|new|future|newest) (junior|apprentice|colleague|hire|intern|recruit|assistant|trainee|employee|postdoc|nurse|cook|designer|teacher|developer|analyst|editor)",
              "(keep|kept|have|bear) (me|my name) in (view|sight|the frame|the picture|the running) [for|when|if|_]",
              "(of your|your) _ (is|are|will be) (leaving|retiring|moving on|going on leave|quitting)",
              "i (am|would be|will be|would also be) [also] [immediately] available (immediately|at once|to start (work|in|a|as|with|at)|to work|to join|for (work|hire|employment|full time)|(from|as of|starting) (now|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|next (month|year)|mid|early|the (start|end|summer)))",
              "i am immediately available",
              "(funding|money|budget|room|space|grant) for (one|two|three|four|a few|more|another|new|some more) (posts|positions|hands|staff|students)",
              "in case ((a role|a post|a position|a job|an opening) [_] (comes|opens|turns|appears|arises)|(something|anything) [_] (fits|suits|opens|matches))",
              "(foot|toe) in the door",
              "(chance|possibility|way|hope|option) ((to come over|of coming|to come and work) [_] [_] (your|you|there)|(to move|to join|of joining|to get in|of a place) [_] [_] (your (team|company|firm|department|group|lab|office|studio|practice|school|organisation|organization|ward|clinic|agency|startup|bank|hospital|crew|kitchen|shop)|you (as|in|at|for)|there [as|at|for|in]))",
              "(possibility|chance|option|way|opportunity) (to|of|for) [do|doing|get|getting] (an|a|my) [_] (internship|placement|traineeship|apprenticeship|trial shift) (with|at|in) (you|your|{name})",
              "(space|room|(a|any|no|another|some) place|need|use|budget|a spot|a bed|a bench|a desk) for "
                  + "(one more|another|me|somebody|someone|an extra|one extra|a newcomer"
                  + "|an apprentice|somebody like|more staff|more people|a junior) [_]",
              "(is|are|and|that|when|if) your (team|department|staff|crew|kitchen|lab|group|office|unit|ward) [is] (going|planning|set|likely|about|expected|due) to (grow|expand|get bigger|add people|double in size)",
              "(you|please) [ever|happen to|should|do|might|also|perhaps] (hear|know|learn|think) of (a|an|any|some|somebody|someone|anyone) [_] [_] [firm|company|place|shop|ward|kitchen|lab|team|school|studio] (who|that|which|looking|wanting|needing) [_] (want|wants|needs|need|looks|hiring|looking|could use|takes|is) _",
              "you know where (i am|to find me|to reach me)",
              "your [_] (ward|team|kitchen|school|lab|office|crew|company|clinic|department|firm|shop|studio|museum|unit|hospital|practice|group|agency|theatre|garage|newsroom|farm|hotel|library|station|organisation|organization|bakery|orchestra|faculty|garden|estate) [is|are|was|might be|may be|will be] [still|currently|really|ever|also|now|a bit|at the moment] (short of|short on|short staffed|understaffed|short handed|shorthanded|recruiting|hiring|taking on|taking people|thin on|(in need of|missing|adding|looking for|looking to hire) (people|staff|hands|help|more|new|another|someone|somebody|a (new|junior|second)))",
              "your [_] (team|department|staff|crew|kitchen|lab|group|office|unit|ward) (is|are|might be|may be) [still|currently|now|also] (growing|expanding)",
              "(you|your _|they|{name}) [_] (expects|expect|expecting|plan|plans|planning|going|hopes|hope|wants|want|means|decided) to (take on (anybody|anyone|someone|somebody|people|one|more|new|another)|take (anybody|anyone|someone|somebody|people) on|add (people|staff|someone|anyone|another)|(fill|replace) (the|this|that|your|his|her|a) [_] (post|position|vacancy|seat|role|place))",
              "(if|should|whenever|in case|once) [a|an|any|some|the|another|one of the|one of your] [suitable|relevant|appropriate|fitting|matching|similar|junior|new|entry level] (place|spot|seat|chair|position|role|desk|post|slot|opening|vacancy|job|bench|station|shift|contract|locum|stool|apron) [_] [_] [_] [ever|should|does|do] ((came|come|comes|go|goes|went|fall|falls|fell|become|becomes|became) (free|up|vacant|available|along|empty)|opened|opens|open|frees|freed|arises|arose|turns up|turned up|pops up|is free|is going) [up]",
              "(you|your _) [ever|might|could|may|can|also|_] (need|needs|want|wants|use|welcome|do with) (an|a|another|one more|some|more|any) [extra|additional|new|more|spare|second|third] (pair of hands|hands|nurse|cook|chef|teacher|developer|engineer|assistant|researcher|apprentice|driver|carpenter|welder|helper|postdoc|editor|person|body|member|waiter|designer|analyst|translator|technician|mechanic|colleague|baker|gardener)",
              "(how|whether|what) [do|does|can|could|would|it] [one|someone|people|somebody|you|i|it|takes] [_] [to] (get hired|gets hired|get a job|be taken on|be hired|join|joins|get in|gets in|get a place|start) [at|with|on|in|by] (your [_] (team|company|firm|department|group|lab|office|studio|practice|school|organisation|organization|ward|clinic|agency|startup|bank|hospital|crew|kitchen|shop)|(at|with|by) (you|{name})|there)",
              "(places|place|spots|spot|work|desk|bench) [_] (available|open|free|left|going|vacant) (at|with|(in|on) your (team|company|firm|department|group|lab|office|studio|practice|school|organisation|organization|ward|clinic|agency|startup|bank|hospital|crew|kitchen|shop))",
              "(know|say|tell me|ask|wonder|wondering|find out|is) who [_] [_] (hires|recruits|hiring|recruiting|looking for (people|staff|hands|juniors|someone)|takes people on|decides on hiring|is in charge of hiring|does the hiring)",
              "(my name|my number|my details) [_] (in|on|near|at) your (drawer|file|files|list|desk|radar|mind|noticeboard)",
              "(glad|happy|ready|free|willing|able|keen|prepared) to (start (from|as soon|any time|next|in {date})|move to {name}|relocate|work for free)",
              "(if|should|when|whenever|once|in case) (your|the) (team|company|manager|firm|boss|department|lab|editor|office) [ever|should|does] (need|needs|want|wants|looks for|look for|is looking for|hires|expands|grows|is short of) [_] (somebody|someone|people|staff|anyone|replacement)",
              "any [job|hot|good] (leads|referrals) (or (referrals|leads|tips)|would be)",
              "(if|should|whenever|in case|once|that) (anything|something) [ever|does|should|were to|suitable|relevant|might|similar|like that|along those lines|appropriate|interesting] ((opens|open|opened) [up]|~become (available|vacant)|(is|are) available|frees up)",
              "(if|should|in case) (any opportunity|any opportunities|an opportunity|opportunities|a position|positions|a role|roles|a spot|a seat|a place|a job|any jobs|any positions|any roles|one) [ever|does|should|were to|suitable|relevant|might|similar|like that|along those lines|appropriate|interesting] (~open [up]|~come (up|along|free)|~arise|arose|arisen|~become (available|vacant)|pop up|pops up|popped up|~turn up|is available|are available|frees up|is going)",
              "(anything|something) [suitable|relevant|similar|junior] (opens up|(comes|pops|turns) up (at|in|on|with|within) your (team|company|firm|department|group|lab|office|studio|practice|school|organisation|organization|ward|clinic|agency|startup|bank|hospital|crew|kitchen|shop))",
              "(anything|something) (suitable|relevant|for me|similar) (comes|pops|turns) up",
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
              "i (am|remain|would be|will be) [_] [_] (open|available) (to|for) [new|any|other|relevant|suitable|all|job|further|career|work] (opportunities|roles|positions|job offers|hire)",
              "^open to [new|work|any|other] (opportunities|roles|work)",
              "(opportunities|possibilities|openings|prospects|a future|a career) [for"
                  + " me|available] (at|within|with) (your|{name})",
              "(might|may|could|would|is|are|if|whether) [there] [might|may|could|would|is|are] [be] ((a place|a spot|a seat|room|a home|somewhere|a role|an opportunity|opportunities|(something|anything) (open|available|going)) [open|available|going] for (me|someone|somebody)|(a place|a spot|a seat|room|a role|an opportunity|opportunities) [open|available|going|for me] (at|on|in|with|within) (your (team|company|firm|department|group|lab|office|studio|practice|school|organisation|organization|ward|clinic|agency|startup|bank|hospital|crew|kitchen|shop)|{name}))",
              "(about|for|regarding|any|of|discuss|explore|exploring|to|on) [any|some] (possible|potential|future|upcoming|hidden|suitable|unadvertised) [career|work|job] (opportunities|roles|positions|jobs|employment|openings)",
              "(job|employment) leads",
              "(it|this|that|which|talk|call|meeting|chat|conversation|coffee) (could|can|might|may|would|will) [_] lead to [a|an|some] [_] (job|role|position|internship|opportunity|offer|interview)",
              "(hope|hopes|hoping|hopefully) ... (lead to|leads to|turn into) [a|an|some] [_] (job|role|position|internship|opportunity|offer|interview)",
              "(what|which|any) opportunities [that] you [may|might|would|currently] (have|offer|know of|see for me)",
              "(foresee|expect|anticipate|see) (any|an|some) [_] (openings|opening|vacancies|vacancy|hiring)")
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
          .passes("Hi Ana, could we talk? If anything comes up on Tuesday, tell me.")
          .passes("Hi Ana, could we talk? Our team is growing; how did you train new people?")
          .shows("Hi Ana, could we talk? I [think that you might be short of somebody for] May.")
          .shows("Hi Ana, could we talk? [If you need somebody in the summer I’m cheap].")
          .shows("Hi Ana, could we talk? Maybe [you have some work for me].")
          .shows("Hi Ana, could we talk? [If there’s a slot for a veteran], I would be honoured.")
          .passes("Hi Ana, could we talk? If you need somebody to check the list, I would be glad.")
          .passes("Hi Ana, could we talk? I could fill the gap in my knowledge.")
          .passes("Hi Ana, could we talk? If there’s a slot for a short call, tell me.")
          .passes("Hi Ana, could we talk? You said that you were short of people.")
          .shows("Hi Ana, could we talk? Perhaps [you have a use for an experienced typist].")
          .shows("Hi Ana, could we talk? [If one of your cooks falls ill, I can step] in.")
          .passes("Hi Ana, could we talk? If one of your singers falls ill, what do you do?")
          .passes("Hi Ana, could we talk? Should you look for staff rooms, ours are free.")
          .shows("Hi Ana, could we talk? [Maybe you need soon somebody like me].")
          .shows("Hi Ana, could we talk? I think there [is something for me in your kitchen].")
          .shows("Hi Ana, could we talk? [If you need one day a helper, I am here].")
          .shows("Hi Ana, could we talk? I hear that the [best jobs are never advertised].")
          .shows(
              "Hi Ana, could we talk? I [know that you aren’t recruiting right now, but] I am keen.")
          .shows("Hi Ana, could we talk? Tell me [if you ever want somebody part time].")
          .passes("Hi Ana, could we talk? The best jobs are hard to describe.")
          .passes("Hi Ana, could we talk? I know that you are not hiring, and I ask for no job.")
          .shows("Hi Ana, could we talk? [If you ever hear of anything going], I am glad.")
          .shows("Hi Ana, could we talk? Then we see [what my role could be].")
          .shows("Hi Ana, could we talk? I'd be [open to relocating].")
          .passes("Hi Ana, could we talk? There is a place open at a school in Ghent.")
          .passes("Hi Ana, could we talk? Is there still a place for people like me in this trade?")
          .passes("Hi Ana, could we talk? If you hear of anything odd in the tests, I fix it.")
          .shows("Hi Ana, could we talk? And [is anybody in your office retiring]?")
          .shows("Hi Ana, could we talk? I wonder [how your ward finds its people].")
          .shows("Hi Ana, could we talk? I would take [whatever you guys got going inside].")
          .shows("Hi Ana, could we talk? [Your team must be crying out for people] who can weld.")
          .shows("Hi Ana, could we talk? [I noticed that there are several vacancies] in Ghent.")
          .shows("Hi Ana, could we talk? Tell me [what the hiring process is like].")
          .passes("Hi Ana, could we talk? How do your nurses find their people in the dark?")
          .passes("Hi Ana, could we talk? Is anybody in your office fond of moss?")
          .passes("Hi Ana, could we talk? How does one get in when the gate is shut?")
          .passes("Hi Ana, could we talk? Your team must be tired after the fair.")
          .shows("Hi Ana, could we talk? [If there is ever a bench free, I am] near.")
          .shows("Hi Ana, could we talk? [When is your next intake]?")
          .passes("Hi Ana, could we talk? If there is a seat free, the cat takes it.")
          .shows("I’d ask [whether your team is growing this year]. Could we meet on Tuesday?")
          .shows("[I hear you are short of bakers]. Could we meet on Tuesday?")
          .shows("I would [take a foot in any door]. Could we meet on Tuesday?")
          .passes("I asked whether your team is new. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
