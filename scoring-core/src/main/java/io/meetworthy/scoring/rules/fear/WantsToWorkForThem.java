package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Offers oneself for hire. */
final class WantsToWorkForThem implements Rule {
  private static final String TEAM =
      "(team|company|firm|group|lab|department|organization|organisation|staff|crew|agency|startup|studio|school|office|practice|institute|clinic|hospital|ward|kitchen|house|list|desk|choir|band|orchestra|newsroom|brigade|business|employer)";

  /** Who fits is somebody else. */
  private static final Phrases OTHERS =
      Phrases.anyOf(
          "(a|any|the) (position|job|post|role|place) [in|at|with] [your|you] [_] {i} (do|am) not (search|seek|look|looking|want|need|seeking|searching) [for]",
          "{i} (will|shall) (start|begin) [work] [on|in|from|next] {date} [_] [_] (as|at|with|to) (a|an|the|my|_) _",
          "(start|begin) [at once|straight away|right away|any time|anytime|immediately|tomorrow|right now] (with (your|the|my|a|one|question|our) _|(after|before|between|from|at) ({digits}|{number}|noon|lunch|midday|eleven))",
          "if (that|this|it|the _) (suits|is|fits|works)",
          "(candidate|candidates|people|person|someone|somebody|engineer|engineers|developer|developers|nurse|nurses|designers|colleague|student|students|she|he|they|them|who|(my|his|her|our) (friend|son|daughter|brother|sister|colleague|student|tool|software|product)) [that|who] [{i}] [think|believe|know|feel|_] {can} [_] be (a|an|the) _",
          "(it|that|this|is|'s|was|be) like to work _");

  /** Where one may be employed, and has no other errand. */
  private static final String PLACE =
      "(team|company|firm|group|lab|laboratory|department|organisation|organization|staff|crew|agency|startup|studio|school|office|practice|institute|clinic|hospital|ward|kitchen|restaurant|shop|store|museum|bakery|garage|workshop|hotel|theatre|newsroom|orchestra|factory|yard|bank|university)";

  private static final RuleCard CARD =
      RuleCard.named("wants-to-work-for-them")
          .raises(JOB_ASK)
          .weighs(9)
          .spares(OTHERS)
          .says("“{words}” turns a talk into a job interview.")
          .advises("Say what you want to learn from them, not that you want to be hired.")
          .sees(
              "(give|do|sell|kill|trade) [_] [_] [_] to (work|cook|teach|train|be|start|stand|write|play) (at|in|for|on) (a|an) [_] (place|firm|shop|kitchen|school|team|paper|company|studio|lab|bakery|hospital|theatre) like (yours|your)",
              "where (someone|somebody|a person|a man|a woman|people) ((of|with) my [_] (experience|background|seniority|record|age|skills|training|profile|calibre|level|years|trade|kind|standing)|like me) (might|could|would|may|can) [best|well|_] (sit|fit|fit in|slot in|belong|land|be placed|be used|be of use)",
              "(you|your (firm|company|team|school|museum|hospital|studio|group|lab|organisation|organization)) (sits|is|ranks|stands|comes|are) [at] [_] [_] (top|head|first|high) [of|on|up] my list",
              "{name} (sits|ranks) [at] [_] [_] (top|head|first|high) [of|on|up] my list",
              "{i} [_] (want|wish|like|love|hope|dream|would like|would love|happy|glad|proud) [to|of|if] [i|could|can] (be|become|being|becoming) [a|one] (part|member|piece) [from|of|in|to|at] your [_] "
                  + TEAM,
              "{i} [{can}|am|_] [_] (fit|fits|fitting|belong|suit|match) [_] [well|good|perfectly|nicely] (in|into|to|with|on) your [_] "
                  + TEAM,
              "(please|delight|thrill|honour|honor|suit) me [_] [_] (than|to) [to] (work|working|join|joining) (at|in|for|with|your) [your] [_] "
                  + PLACE,
              "my (skills|experience|background|skill set|profile|qualifications) [_] [{can}] [_] (fit|fits|suit|suits|match|matches|correspond|corresponds|be suitable|is suitable) [_] [_] [to|with|for|in|into|at] your [_] "
                  + TEAM,
              "my (skills|experience|background|skill set|profile|qualifications) and your [_] "
                  + TEAM
                  + " {can} [_] (fit|match|suit|go|work) [_]",
              "(looking|hoping|trying|want|wanting|wish|like|keen) to (get|come|move|change|switch) (in|into|over to) your (line|trade|field|firm|company|team|department|line of work)",
              "(lucky|honoured|honored|happy|glad|proud|like|love|want|hope|wish) [_] [_] to be (taken on|hired|employed|engaged|accepted|taken in) (by|at|in|with) (you|your) [_]",
              "i {can} [gladly] (start|begin) [work] with you ((in|from|as of) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|next (week|month|year|spring|summer|autumn|winter))",
              "your [_] "
                  + PLACE
                  + " {can} be [_] (the|a|my) (perfect|ideal|right|best|natural|logical) (next step|place for me|home for me|employer|start for me|step)",
              "{i} (am|stand|put myself) at your (disposition|disposal|service) for (any|a|every|each|the) (post|job|position|work|task|role)",
              "(imagine|picture|see) [myself|me|me to|myself to] (working|to work|work|a job|a future|being employed) (at|for|in|with|by) (you|your) [_]",
              "you {can} [_] find me [a|to be] [very] (hard working|punctual|reliable|diligent|motivated|honest|loyal|willing|flexible|(good|quick|hard|reliable) worker) [_]",
              "(grateful|thankful|glad|happy) for (every|any|each|an|one) [_] (opportunity|chance|possibility|offer) (in|at|with|by) (your|you) [_]",
              "(ready|willing|prepared) to (move|relocate) [to _] for (the|a|this|that|any) [right|good|_] (job|post|position|role|place)",
              "(cooperation|collaboration|work together|join|come|start|begin) [_] as (an|a|your) [new|_] (employee|worker|staff member|team member)",
              "(get|getting|put|set) my foot in (at|with|to) _",
              "i {can} [even|also|gladly] (work|start) for free [in|for|during|at first|if] [the]",
              "(start|begin|join) [_] [_] [_] if you {can} (have|take|use) me",
              "(if|in case|should|perhaps|maybe) you {can} (use|employ|hire|place) me [as|for|in|_]",
              "would [very|really|so] (like|love) to (be|become) [a|one] (part|member) of your (collective|family|crew|squad|ranks|workforce|personnel|team|firm|company|staff|house|troupe)",
              "so [that] you {can} see what i (can|am able)",
              "try my luck (with|at|by) (you|your) [_]",
              "when {can} i start (working|to work|with you|in your|at your)",
              "^[and] when {can} i start $",
              "(want|wish|desire|would like|would love|dream|dreaming|hope|hoping|aim|goal|willing|ready|happy|interested|keen|eager) [is|very much|really|so much|one day|always|would be|_] (to work|to be working|working|work|in working|of working) [together|also|with you|together with you] (in|for|at|by|inside|as part of) your [_] "
                  + PLACE,
              "(dream|dreaming|wish|goal|hope|aim|would like|would love|want|desire) [is|has been|was|would be|_] [of|always|_] (work|working|start|join|begin|joining|starting) (in|at|for|with) (a|an|one) [_] "
                  + PLACE
                  + " (like (yours|your)|such as (yours|your)|as yours)",
              "(somebody|someone|a person|a man|a woman|people|a veteran|an old hand) (with my [_] _|like me) {can} [perhaps|maybe|ever|also|possibly] be (of use|useful|needed|wanted|of interest|welcome|of help|helpful|a help) [to|for|in|with|at] [you|your]",
              "i {can} [also|even|gladly] (start|begin) [with you|work|working|to work] [quite|very|really] (soon|whenever|any day|every day|on short notice|at short notice|immediately|full time|whenever) [_]",
              "{i} {can} [also] (immediately|at once|straight away|directly) (begin|start|join) [_]",
              "(and|reliable|motivated|flexible|hard working|licence|license) {can} ((start|begin) (whenever|any time|anytime|immediately|at once|tomorrow|straight away|right away)|(immediately|at once) (begin|start))",
              "i {can} (move|come over|relocate|start) from one day to the (next|other)",
              "(salary|pay|money|wage) is (not|no) [the|a|so|that|my|very] (main thing|important|problem|issue|matter|priority|concern|obstacle|first thing) [_]",
              "(be|been|to be) (found|given|offered|granted) (a|some) [_] (place|job|post|position|role|start|desk) [_] (near|with|at|in|among|beside|under|on) (you|your) [_]",
              "(make|do|doing|making|start|get|pass|absolve) [a|an|my|the|some] [_] (internship|traineeship|placement|apprenticeship|practical training) (by|with|at|in|near) (you|your) [_]",
              "would (happily|gladly|even) (sweep|scrub|mop|wash|carry|peel) [_] [_] to (be|get|work|stand|learn|start)",
              "(jump|leap) at (the|a|any) chance (if|should|to (join|work))",
              "(be|being) considered (when|in|at) [the|your] next (round|intake|cohort|recruitment|hiring)",
              "{i} would (do|take) (the|this|your|any) job for (little|less|no|small|any) _",
              "(love|like|want|hope|wish|hoping) to (intern|do (an|my) internship) (with|at|for|in|under) (you|your _|{name})",
              "at your [full|complete|entire] disposal for (an|a) [job|personal|_] interview",
              "(give|giving) me (a|one) [fair|real|small] (chance|try) [and] {i} (will|can|would|promise) [_]",
              "(want|love|like|hope|wish) to work (with|for) you (guys|all|lot|people)",
              "(be|am|become|make) (a|an|the) [very|real|_] (asset|addition|fit|match|catch|hire|member) (to|for|on|of|in|at|with) (your|the|any|every) [_] "
                  + TEAM
                  + " [of yours]",
              "(am|be|are) (ready|able|free|available|prepared|willing|keen|happy|glad) to (start|begin) [work|working] (immediately|straight away|right away|at once|tomorrow|whenever|as soon|as of|from {date}|in {date}|on {date}|next (week|month)|this (week|month|summer|autumn)|any (time|day)) [_]",
              "({i} am|would be|will be|would|{i}) [also|even|very|always] (happy|glad|willing|ready|like|love|want|able|prepared) to (start|begin|join|work) [you|out] [as|with] (a|an) [_] (intern|internship|trainee|traineeship|apprentice|apprenticeship|volunteer|junior|assistant)",
              "(someone like me|somebody like me|a person like me|i) {can} [_] (work|fit in|fit|belong) (at|for|in|into) your [_] (firm|company|team|lab|agency|practice|department|organisation|organization|group|startup)",
              "(who|whom) [_] [_] [_] (speak|talk|write|turn|apply) to about (joining|a job|jobs|working (for|with|at)|applying|vacancies|openings)",
              "show you what {i} (can do|am made of|am capable of)",
              "({i} {can}|(happy|glad|willing|ready|love|like|offer) to) [gladly|even|also] (work|do|offer|come for|come in for) a [_] trial (shift|week|day|month|period)",
              "would (sweep|scrub|mop|wash|carry|peel) [_] [_] (just to|to (be|get|work|stand|learn)|if you)",
              "(dreamed|dreamt|dreaming|dream) of (working|being|training|cooking|playing|teaching|a place|a job|a desk|a start) (at|for|with|in|on|under) (you|your|a (place|firm|team|school|company|kitchen|lab|studio|museum|shop|hospital) like)",
              "(be|become|being|becoming) (your (colleague|coworker|co worker|teammate|employee|assistant|apprentice|trainee|intern|pupil|deputy|successor|junior)|one of your (colleagues|people|staff|employees|assistants|trainees|interns)) [one day|someday|_]",
              "how (one|someone|people|i) (becomes|become|gets to be|get to be|turns into) [a|one|part] [_] (member|part|one) of (it|your|them|you)",
              "(more|too many) (orders|work|patients|clients|customers|jobs|pupils|cases|commissions) than you (can|could|like) _ [i|we] [_] [_] [_] [_]",
              "{i} (would|will|can|could) [gladly|happily] take (some|one|any|a few|part|half) [of them|of it] off your hands",
              "(garages|firms|shops|kitchens|schools|companies|hospitals|labs|studios|people|teams|offices|practices|houses|bakeries) like (yours|you) are [always] (glad|happy|looking|short|in need|grateful|keen) _ _",
              "({i} {can}|me to|like to|love to|want to|happy to|glad to|suit me [well] to|ready to) [gladly|happily] (swap|exchange|trade|leave|give up|change|quit) (the|my|this|our) _ for (your|yours|a place|a desk|a seat|one of your) _",
              "{i} {can} [also|even|gladly|happily] (start|begin|sign on) [work] ({date}|at once|on {date}|from {date}|in {date}|any day|any time|anytime|straight away|right away|immediately|next (week|month)|whenever|as soon as) [if|when|should|for|with]",
              "(get|help me|help me to|bring|put|let) [me] [to] (get in at|get into|come into|in at|a foot in [at|with|to]|on the payroll of|on board at) your [_] (firm|company|team|lab|hospital|school|kitchen|office|studio|_)",
              "(my|a) (dream|wish|goal|hope|ambition|aim) (is|has been|would be|was|'s) [always|long] [been] to [one day] (stand|work|cook|play|teach|sing|nurse|serve|dance|belong|end up) [_] (in|at|on|with|for|among|under|alongside|beside) (your _|you)",
              "(you|they|your _|your _ _) (could|can|might|may|would|do|does) [also|perhaps|well|surely] (use|need|do with|make use of|have use for|have a use for|find a use for|place) (someone|somebody|a person|a man|a woman|people|a hand|hands|a pair of hands|one) (like|with|as|who|of)",
              "(if|should|when|whenever) [ever] you [ever] (wanted|want|need|needed|could use|lack|lacked) (someone (like me|with my)|somebody (like me|with my)|(another|an extra|one more) (pair|hand|cook|nurse|assistant|helper)|a new (hand|cook|nurse|helper|assistant))",
              "(if|should) you (would have|would take|took|would hire|hired|had room for) me",
              "{i} (hope|want|would like|aim|plan|intend|long|mean) to [one day|soon|eventually] (change|switch|move|come|cross|transfer) (over|across) [to] (you|your) [_]",
              "{i} {can} [also] relocate (any time|anytime|tomorrow|next|at once|on|from|whenever|as soon|right away|immediately|by|in {date})",
              "i [would|will|am|have] [be|really|also|so|always|still|just|long] (love|like|happy|honoured|honored|dream|dreamt|dreamed|glad|hope|want|wanted|wish|proud|thrilled|delighted|jump|eager|keen) [it|to|of|for|at the chance to|at the chance of] [one day|someday|to|ever] (join|joining|be part of|being part of|be on|be in|work in|working in|work on|work at|working at|work with|work alongside|working with|come and work|learn under|serve in|cook in|teach at|play in|train under|train in|be one of) your (team|group|crew|kitchen|lab|company|ward|studio|school|department|staff|orchestra|ensemble|brigade|practice|workshop|museum|newsroom|faculty|choir|garage|firm|_ (team|staff|crew))",
              "(a place|a spot|a seat|a role|a position|somewhere) (for me (in|on|at|with|there|among|somewhere)|(in|on|at|with) your [_] "
                  + TEAM
                  + ") [_]",
              "(see|imagine|picture) (myself|me) (working (at|for|with|in) (you|your|{name})|(as part of|as a member of|in|at|on) your [_] "
                  + TEAM
                  + ") [_]",
              "what (it takes|it would take|would it take|does it take) to ((join|get into|get on|become part of|work (for|at|in|with|on)) (your [_] "
                  + TEAM
                  + "|you|{name})|be hired) [_]",
              "(would be|be) [a|an|my|so|very] [great|true|real|_] (honor|honour|pleasure|privilege|joy|dream|thrilled|excited|proud) to ((be part of|work with|join|be a member of|work for|work under|work in) (your|the) [_] "
                  + TEAM
                  + "|(join|work for|work under|be part of) (you|{name}))",
              "(how|where|whether|if) {i} [{can}] (fit in|fit|slot in|be an asset|add value) (at|in|on|with|within|into|to) (your|{name})",
              "(break|get|way|path|route) into (your|{name}) (company|firm|team|organization|organisation|group)",
              "{i} am a [very|highly] (hard working|hardworking|motivated|qualified|strong|reliable|dedicated) candidate",
              "(love|like|want|wish|hope|hoping|dream|dreaming|dreamed|dreamt|eager|keen|excited|interested in|possibility of|possibilities of|chance|opportunity|aim|goal is|chance of|interest in|ready|looking|happy|thrilled|honored|honoured) [to|of|about] [one day|someday|also|come|be|become] (~join (you as|your [esteemed|great|prestigious|reputed|wonderful|amazing] (team|company|firm|group|lab|organization|organisation|department|startup|staff|crew|agency|practice))|work (for|at) (you|your|{name})|working for (you|your)|[a] (part|member) of your [_] "
                  + TEAM
                  + ")",
              "(love|like|want|wish|hope|dream|eager|keen|excited|interested in|interest in|chance|opportunity) [to|of|about] [come] ((work|working|grow|be working) (for|at|within|under) (you|your)|(contribute|contributing) to your [_] "
                  + TEAM
                  + ")",
              "(me|myself|my (profile|background|experience|skills)) [_] [_] (a|an|the) [very|_] (fit|match|addition|asset|hire|candidate) (for|to|at|with|in) your [_] "
                  + TEAM,
              "(fit|place|spot|room|role|position|job|opening|need|use|space|home|looking) for (someone|somebody|a person|people|anyone) (like me|with my|of my|such as me)",
              "(use|need|needs|want|hire|hiring|employ|looking for) (someone|somebody|a person|people) (like me|with my|of my)",
              "(you|your|to|could|would|please|can|will|consider|worth) [be|please|ever|possibly|able to] (hire|hiring|employ|employing|recruit|recruiting) me",
              "(give|giving|offer) me [a|the] [fair|real] (chance|shot|break|start) (to (prove|show|work|join|learn)|at your|in your|on your|with your|as (a|an|your))",
              "(take|taking|bring|bringing) me (onboard|aboard|into your team|onto your team|on board|on (as|at your|in your))",
              "(take|taking) me on $",
              "(consider|considering|considered) me (for|as) [a|an|any|the|your|this|that|future] [_] [_] (role|position|job|post|opening|openings|roles|positions|internship|candidate|vacancy|opportunity|opportunities|hire)",
              "(be|being) considered (for|as) [a|an|any|the|your|this|that|future] ... (role|position|job|opening|openings|roles|positions|internship|candidate|vacancy)",
              "my (dream|ideal|target|favourite|favorite) (company|employer|workplace)",
              "dream [of|is|has] ... (~work) ((at|for) (your|{name})|(with|in) your)",
              "({i}|{i} _|{can}|to) (add|bring|contribute) [my|a lot of|great|real|significant|much|some|_] (value|skills|energy|enthusiasm|passion|experience) to your [_] "
                  + TEAM,
              "my (skills|experience|background|skill set|profile|qualifications) [and _] ({can}|fits|matches|make|makes|match|fit|align|aligns) ... (you|your|me a) [_] (team|company|organization|organisation|needs|requirements|strong candidate|good candidate|firm|department|looking for)",
              "{i} [{can}] [_] contribute to (your|the) [_] (" + TEAM + "|success|growth)",
              "(i am|i would be|me|myself|i will be) [as] [a|an|the] [very] (ideal|perfect|strong|good|great|right|suitable|qualified) candidate",
              "(like|love|want|wish|hope|chance|opportunity|dream|privilege|honour|honor|{can}) [to|of] (work|working) under (you|your (leadership|guidance|supervision))")
          .shows("[I would love to join your group].")
          .shows("You may have a [place for someone like me].")
          .shows("Please [give me a chance to prove] myself.")
          .shows("I would [be a great addition to your team].")
          .shows("[I could start tomorrow if] you liked.")
          .shows("[My dream is to stand in your brigade].")
          .shows("Perhaps [you could use someone like] me.")
          .shows("[I would swap the bar for your brewhouse].")
          .shows("I’d be thrilled to [be your colleague one day].")
          .shows("I [dream of working at a place like] yours.")
          .passes("What made you join your team?")
          .passes("Would you like to join your colleagues at our table?")
          .passes("A new hire asked me what you look for in people.")
          .passes("My dream is to see the sea.")
          .passes("I would be your guest for a day.")
          .passes("If you want me to bring tea, tell me.")
          .passes("You could swap the tin for your jar.")
          .passes("She will be your host on Monday.")
          .passes("I dreamt of your mill.")
          .passes("Was the new system a good fit for your team?")
          .passes("My goal is to teach in a primary school.")
          .passes("I could come next week if that suits you.")
          .shows("[I could start with you quite soon].")
          .shows("I [want very much to work in your laboratory].")
          .shows("Perhaps [somebody with my background might be of use to you].")
          .passes("I can start any time after nine.")
          .passes("We could start at once with your question.")
          .passes("I would like to work in your library on Tuesday.")
          .shows("I could [imagine working at your foundation].")
          .passes("I want to try my luck with sourdough.")
          .passes("When can I start the survey?")
          .shows("[My profile ideally would suit to your team].")
          .shows("I think [my profile and your team would fit perfectly].")
          .passes("I will start on Monday as a clerk in the registry.")
          .shows("[I think I fit good in your team].")
          .shows("Nothing would [please me more than working at your bakery].")
          .passes("I fitted the pipe to your kitchen.")
          .shows("[I want become part from your team].")
          .shows("Tell me [where somebody with my record could fit in].")
          .shows("[Your museum is at the very top of my list].")
          .passes("Tell me where a man of my height could sit on the bus.")
          .passes("Salt is at the top of my list of things to buy.")
          .shows("I'd [give anything to cook in a kitchen like yours].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
