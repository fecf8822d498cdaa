package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Opens with one's own job search when the reader is asked for a talk. */
final class AnnouncesJobSearch implements RuleOfTalks {
  /** Who has the next post has no search to announce. */
  private static final Phrases SETTLED =
      Phrases.anyOf(
          "(made redundant|laid off|lost my job|retired|been let go) [from|by|at|_] [_] [_] [_] [_] and {i} am [now] (toying with|thinking of|thinking about|planning|planning on|considering|dreaming of|about) [to] (opening|open|starting|start|setting up|set up) (a|an|my|our) [_] [_] (shop|business|firm|company|practice|farm|bakery|cafe|school|studio|workshop|restaurant|stall|own)",
          "(is|are|was|be) (where|what) {i} [_] [_] [_] _ next",
          "(dismissed|sacked|fired|let) (me|us) (from|for|as|up|with) (the|a|an|jury|my) (list|class|trial|lesson|clinic|hall|question)",
          "(move|step|change|switch|jump) (to|into|towards|over to) (a|an|the|{name}|_)",
          "opportunities (to|of) (learn|see|hear|meet|talk|do|make|work with)",
          "(look|looks|looking|looked) for in _",
          "new (way|ways|kind|method|tool|system|roof|supplier|site|home) (of|to|for) _",
          "(my|a|the) (next|new) (post|position|job|role|contract|place|placement|employer|school|ward|lab|kitchen) (is|has been|starts|begins|waits|is waiting) [already|now|all] (settled|fixed|signed|agreed|arranged|secured|sure|safe|waiting|in|on|for|lined up|confirmed)",
          "we (are|were|have been) [also|now|still|currently|just|actively|_] (ready|keen|looking|searching|open|exploring|considering|seeking|thinking|contemplating|closing|hunting|trying|hiring)",
          "(help|helps|helped|helping|teach|advise|coach) (them|people|graduates|students|clients|others|nurses|women|refugees|members|young|adults|pupils|candidates|veterans|him|her) [_] [_] (find|get|land|secure|look|search)",
          "who (look|looks|looked|are looking|search|seek)",
          "next for me to",
          "role (model|models|play|plays)",
          "(who|people|women|men|patients|they|clients|those|adults|graduates) [_] [_] (unemployed|jobless|out of work|without work|without a job|laid off)",
          "(change|move|changes) (of|to|in) our",
          "(move|change) (into|from) _",
          "next post (on|in|about|is|goes|for)",
          "start (at once|straight away|tomorrow|right away) (with|on) (the|your)",
          "opportunities to (translate|collaborate|help|volunteer|learn|cooperate)",
          "(job|career) search (club|clubs|coach|training|website|engine|workshop|workshops)");

  private static final String OUT =
      "(let go|laid off|made redundant|dismissed|sacked|fired|restructured|retrenched)";
  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|the summer|next month|the end)";

  private static final RuleCard CARD =
      RuleCard.named("announces-job-search")
          .raises(JOB_ASK)
          .weighs(6)
          .spares(SETTLED)
          .says("“{words}” makes them expect a job request.")
          .advises("Say which field or decision you are working on instead of the search.")
          .sees(
              "(need|needing|want|after) a job (bad|badly|asap|desperately|lol|quick|quickly|soon|fast|now|rn|really)",
              "(need|needing) (work|a start) (bad|badly|asap|desperately|lol|quick|fast|rn)",
              "my (nephew|niece|cousin|friend|grandson|granddaughter|neighbour|neighbor|lad|lass|youngest|eldest) [_] [_] [_] [_] [_] [_] (needs|wants|seeks|is (looking for|after|seeking|in need of)) (work|a job|a start|a placement|an internship|an apprenticeship|a position)",
              "{i} [will|shall|do|also|then] need a (position|job|post) $",
              "(put|putting|sending|have put|stretching) [out] [a few|some|my|the] feelers [out] [_] [_]",
              "{i} {am} [now|just|back|also|really|mostly|only|_] (looking|aiming|angling|pitching|gunning|going) (at|for) [a|an|the|something (at|in|around)] [_] (vp|svp|evp|c suite|cro|cmo|cfo|coo|cto|director|head of _|senior|manager|management|associate|analyst|partner) (level|roles|role|positions|position|jobs|posts|work|titles|title|seats|seat) [_]",
              "^ [now|mostly|also|currently|ideally|and] (looking|aiming) (at|for) [a|an|something at] [_] (vp|svp|evp|c suite|cro|cmo|cfo|coo|cto|director|head of _|senior|manager|associate) (level|roles|role|positions|jobs|posts|or|and) [_]",
              "[{i} {am}|and|now|am|are|then] (looking at|after|back after|eyeing|looking into|open to|up for|chasing) [a|an|some|other|new|the] _ [_] [_] [_] (roles|manager work|analyst work|agency work|temp work|shift work|work again|job again|role again) [_]",
              "{i} {am} [now|also|just] looking (about|around) [again|for|at|and] $",
              "(need|have|got|want|desperate|trying|must) [to|a] (get|land|find|break) [in|me] (somewhere|anywhere) [new|else|asap|fast|soon|quick|quickly|now|before] [_]",
              "(back|getting back|got back|going back) (at it|on the market|on the hunt|in the hunt|in the game|on the horse) and (putting|looking|talking|reaching|asking|hunting) _ [_]",
              "(let|laid|made) ({digits}|{number}|half|some|most|all|many|a lot|hundreds|dozens) of us (go|off|redundant) [_] [_]",
              "(see|seeing|find out|check|figure out|look) (what is|what 's|whats|what else is|what might be|what may be) out there",
              "{i} am [also|currently|now|actively] recruiting for [_] [_] (internships|internship|summer roles|full time roles|consulting|banking|analyst roles)",
              "{i} [am] [now|currently|also|_] (look|looking|search|searching|seek|seeking) [now|currently] for (a|an|my) [_] (thesis|master thesis|bachelor thesis|phd|doctoral|postdoc|working student) [_] (in the|in|at|with|from|position|place|topic|starting)",
              "(exploring|considering|figuring out|working out|thinking about|planning|looking for) (what is next|what 's next|whats next|what comes next|my next (chapter|step|role|move|challenge|opportunity|adventure))",
              "{i} {can} be [_] without [a|any] (job|work|employment|position|post|vacancy)",
              "(not|never) (prolong|prolonged|renew|renewed|extend|extended|continue|continued) my (contract|post|job|position|employment) [_]",
              "my (contract|post|position|employment) [_] [be|been] not [be|been|get] [_] (prolonged|renewed|extended|continued)",
              "(now|presently|currently) {i} am [again|_] (searching|looking|hunting) $",
              "(move|moving|get|getting) (on|away) from my [present|current|old|_] (post|job|firm|company|employer|position|office)",
              "on [a|the|my] [_] (job search|job hunt|search of (a job|work)|search for (a|new|my) [_] (job|work)|hunt for (work|a job|something new|a new (job|post|role)))",
              "(at the moment|currently|now|since {date}|presently|at present|right now|these days) {i} [_] (have no|am without|do not have) [a|any] (job|work|employment|post|employer) [_]",
              "{i} [_] (have|had) no (job|work|employment) [_] (since|now|at the moment|currently|any more|anymore|right now|these days)",
              "my [_] (contract|post|position|employment|placement|internship|traineeship) [_] (will be|is|gets|will) [_] (finished|ended|over|done|terminated|stopped|stop|end|finish|expire|finishing)",
              "(look|looking|search|searching|seek|seeking) [for|after] [a|my|the] first [real|proper|paid|_] (job|work|position|post|employment|role)",
              "(hunt|lookout|search|look out|looking) for something (new|better) (in|and|at|as|since|now|because)",
              "(hunt|lookout|search|look out) for something (new|else|different|better)",
              "{i} am [now|also|_] actively (looking|searching|applying) (now|at the moment|at present|and|since|again|currently)",
              "(for|to) [the|a|my|an] next step [_] {i} am [_] ready",
              "(they|he|she|firm|company|employer|boss|bank|factory|owner|director|management|chef|hotel|school) [have|has|had|just|_] ((dismissed|sacked|fired|retrenched) (me|us)|laid (me|us) off|made (me|us) redundant)",
              "(after|since|with) ({digits}|{number}|many|so many|several|eleven|fifteen) years [_] [_] [_] [_] [the] (they|firm|company|employer|boss|factory|bank) [have|has|just] let (me|us) go",
              "(reorient|reorienting|reorientate|reorientating|orientate|orientating|orienting|reinvent|reinventing|reposition|repositioning) (me|myself|ourselves) [_] (professionally|in my (career|profession|work|job))",
              "professionally (reorient|reorienting|reorientate|reorientating|orientate|orientating|reinvent|reinventing)",
              "(taking|take|steering|steer|turning|turn|moving|move) my (career|working life|professional life|profession) [in|into|to|towards] (a|an|another|new) [_] [_] (direction|path|way|course|turn)",
              "(look|looking|search|searching|seek|seeking|hunt|hunting|hope|hoping) [for|after] any [kind of|sort of|_] (opportunity|opportunities|possibility|possibilities|opening) $",
              "(look|looking|search|searching|hunting) for (anything|whatever|everything) (going|available|on offer|that comes) [_]",
              "(hunting|looking|searching|seeking|search|hunt|look) for [a|my|some] (flat|house|home|room) and [a|some] (job|work|employment)",
              "my [_] (contract|job|post|position) [_] (is finishing|finishes|ends|is ending|stops|terminates) [in|at|on|with] [_] [_] and i (must|need|have to|want to|should|will) (find|look|search|seek)",
              "i (desire|wish|want|would like|have decided|need|must|have to) [to|of|for] (change|changing) [of|the|my] (company|employer|firm|job|workplace) [_]",
              "(from|after|as of|since) ({date}|january|february|march|april|may|june|july|august|september|october|november|december|easter|then|now|(next|the) _) [on|onwards] {i} [will|shall|_] (have|be|am) (no (work|job|employment|post)|without (work|a job|employment|post)|out of (work|a job))",
              "my (firm|company|shop|employer|mill|paper|factory|branch|plant|studio) (closes|will close|is closing|shuts) [down] (for good|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|next (month|year|spring|summer)) [_] (and|so) [then] [i|we] _",
              "{i} (am|will be|shall be|stand) [then] (on the street|on the dole|on benefits|without income)",
              "(in search of|look for|looking for|search|seek|seeking|searching for) (an|my|new) [_] employer [who|that|which|_]",
              "{i} am [also|always] open (for|to) [any|all|new|job|good|other] offers [_]",
              "i [am|have] [been] [now|still|currently|actively|also|already|presently|at present|at the moment] (search|searching|searched|seek|seeking|hunting) [now|also|actively] [after|for a|for an|for any|for some] [a|an|any|my|some|the] [new|first|better|next|steady|paid|suitable|other|another|good|stable] (job|jobs|work|employment|vacancy|vacancies|workplace|working place|internship|traineeship|apprenticeship|opportunities) ",
              "i am [now|still|currently] looking [a|an|any|some] [new|better|other|first] (job|work)",
              "(looking|look) at [what|which|the] [job|career] (opportunities|openings|jobs|roles) [in|that|which] (the|your) [_] _",
              "{i} [am|have|was] [now|also|been|already|seriously|slowly] (think|thinking|thought|consider|considering|plan|planning|decided|intend|want|wish) [to|of|about] (leave|leaving|quit|quitting|change|changing|switch|switching) ((job|jobs|employer|employers|workplace)|my [current|present|old] (job|jobs|employer|workplace|working place|position|company|firm|post|work))",
              "{i} {can} (leave|quit) ((my|the) (company|firm|job|employer) (i am|where i|that i|for which i)|my [current|present] (job|company|firm|employer|post))",
              "{i} am [now|still|_] [the moment|_] (without|out of) [a|any] (employment|job|work|post|occupation)",
              "(am|are|currently|now|being) between (two|my) [old|last|_] (jobs|employments|posts|positions|contracts|employers)",
              "(look|looking|search|searching|hunting|am after|was after) [for|after] (something|anything) (part time|full time|steady|permanent|better paid|(in|at) (the|your|this) [_] (field|sector|industry|trade|line|sphere|profession|business)|in [the] [sphere of|field of|area of|sector of|_] (logistics|marketing|finance|banking|sales|accounting|hr|publishing|hospitality|retail|nursing|tourism|administration|media|advertising|insurance|consulting))",
              "(want|wanting|need|needing|look for|looking for) something to (do|live on|keep me busy|occupy me|tide me over) (afterwards|after|then|next|from|once|when|with my (days|time|life|hands)|for the (summer|winter|autumn|rest))",
              "(exploring|explore|sounding out|scouting) what [else] [{can}] [is|be|there is] [else] (out there|on offer|on the market|open to me|available)",
              "(casting|cast|looking|shopping) (about|around|round) among (the|all|other|various|_) [_] (firms|companies|employers|schools|hospitals|agencies|labs|shops|kitchens|studios|houses)",
              "(flexible|open|easy|not fussy) (as to|about|regarding|concerning|with|on|in terms of|as regards) [the|my] [place|location|hours|town] [and|or] [the|my] (salary|pay|wage|wages|relocation)",
              "i am (a|an) _ [_] [_] between (contracts|roles|projects|gigs|positions|jobs)",
              "(want|need|like|hope|hoping|looking|searching|seeking|search) [for] any [kind of|sort of] (work|job|employment)",
              "on the lookout (as|for (work|a start|anything|openings|something new|my next|new opportunities))",
              "(get|getting|break|breaking|got) in (at|with) (a|your|one of your) [_] (place|firm|shop|company|studio|kitchen|lab|school|yard|workshop|outfit)",
              "{i} (finish|graduate|qualify|leave) ... ... with (nowhere to go|nothing (to follow|after|ahead|in view|waiting)|no (job|post|place|offer))",
              "(my|our) (firm|company|shop|employer|mill|paper|restaurant|studio|hotel|factory|agency|outfit|practice|theatre|office) (folded|went under|went bust|went bankrupt|has folded|has gone under|has gone bust|let me go|let us go|is winding up)",
              "(want|need|like|love|wish|long) [to get|to be] out of my [present|current|old] (job|post|firm|office|position|contract|trade)",
              "(tired|sick|weary|bored) of my (desk|job|post|office|boss|trade|shifts|firm|employer|cubicle|present job|current job)",
              "(free|willing|ready|prepared|happy|fit) [and free] to (relocate (to|for|anywhere|abroad|within|if)|move anywhere|go anywhere|start (at once|any time|straight away|tomorrow|right away|immediately))",
              "have [got] [still|as yet] nothing [else] lined up (yet|so far|after|from|next|then|beyond|afterwards|for (the (autumn|fall|summer|winter|spring|future|year)|after|afterwards|when))",
              "have [got] [still|as yet] no (job|work|post|offer|offers|position|contract|placement) [is|are] (lined up|fixed|in sight|in hand|settled|secured|in view|waiting|arranged|to go to|yet)",
              "(have|having|with) no [firm|real|fixed|clear|definite] (plan|plans|idea) (after|beyond|for after) (that|graduation|it|then|school|college|university|my|the (course|degree|contract|summer|season))",
              "(will|shall) be looking (as of|again)",
              "(will|shall) be looking (from|in|after) {date}",
              "i [have|am|had] [now|just|already|been|_] (sent|made|wrote|written|submitted|filed|sending|writing|put in) [out|off|in] [about|over|some|nearly|almost|more than] ({digits}|many|dozens of|several|countless|thirty|forty|fifty|sixty|a hundred|hundreds of|so many|endless) [job] applications",
              "(still|yet) [have|has] not [yet] found (a job|work|a post|a position|employment|a place to (work|go|train)|my first)",
              "(apprenticeship|traineeship|course|training|degree|studies|residency|internship|contract|season) [_] (ends|finishes|end|finish|is up|runs out) [_] [_] and {i} [will|shall|still|_] (need|have|must find|look for|want) [_] (somewhere|place|job|work|something|post|nothing|to find)",
              "(need|could do with|could use|hoping for|hope for|looking for|waiting for|want|after) (a|my|any) [first|big|lucky|little|real|_] (break|start|leg up|way in|foothold|entry) [in|into|on] [the|this|your] (trade|business|field|industry|profession|game|world|ladder)",
              "would [gladly|happily|even|also] (work|start) for (nothing|next to nothing|peanuts|my keep|bed and board|no pay|the experience|very little)",
              "(put|putting|throw|throwing) (out [some] feelers|my hat in the ring)",
              "my notice period (is|ends|runs|was) _",
              "my notice (ends|runs out|runs until)",
              "(handed in|given|gave|giving|hand in|give) [in] my notice",
              "from ({date}|"
                  + MONTH
                  + ") [on|onwards] {i} (would|will|could|can) (have|be) (looking|without work|available for|free for (work|a job))",
              "(am|be|become) [_] (free|available) (from|in|as of|by|after|starting) " + MONTH,
              "{i} (am|will be|shall be|would be|come) [back] on the market [from|in|again|as of|since|now|_]",
              "(am|been|being|currently|still|now) (without work|without a job|out of a job|out of work|unemployed|jobless|between jobs)",
              "(am|be) [_] (free|available) (for work|for hire|for a new|to start work|immediately)",
              "(am|are|currently|now|still|being|in) between (contracts|roles|projects|gigs|positions|posts|engagements|jobs)",
              "my (contract|post|fellowship|placement|traineeship) [(at|in) the _] (runs out|ends|is ending|expires|finishes|is up|comes to an end|will not be renewed|is not being renewed)",
              "(leave|quit|give up|change|swap) my [current|present] (agency|firm|employer|job|post|position|place|company|house|practice|boss|school|kitchen|lab) (asap|soon|for|if|as soon|when|to join|at once)",
              "at a point where i (need|want|must|should|have to|am ready to|would like to) (change|move|leave|decide|look|choose|do something|find)",
              "(where|what) {i} [should|could|will|can|might|want to|would like to] (go|do|work|move) next $",
              "(where|what) {i} [should|could|will|can|might|want to|would like to] (go|do|work|move) next (in|with|after) my",
              "(what|what 's) [is|comes|come] next for me",
              "my (boss|owner|employer|chef|principal) is (selling up|retiring|closing|shutting|leaving|giving up|moving away)",
              "my [current|present|temporary|fixed term] (contract|job|post|position|funding|fellowship|placement|role|engagement|internship|season|posting|grant|scholarship) [here] (ends|is ending|will end|runs out|is running out|expires|finishes|is up|ended|ran out|was cut|is being cut|stops|comes to an end|terminates|is coming to an end|is not being renewed|was not renewed) [_]",
              "(looking|shopping|asking|casting) around for [a|my|some|any|the] [new|next|_] (job|work|role|position|post|something|employer|opportunities)",
              "(am|been|started|start) [just|currently|actively|quietly] looking around $",
              "(ready|time|keen|hoping|want|like|looking|hungry|eager|itching) (for|to make|to take) ((a|an|my|the|some) (change|move|new challenge|fresh start|next step|new start|step up|new chapter|bigger)|something (new|different|bigger|else))",
              "(open to|looking for|interested in|exploring|considering|thinking of|thinking about|contemplating|after) (a|my|new|other|any|the|some) [new|next|career] (move|change|next step|offers|options|moves|step|employer|horizons|pastures|opportunities)",
              "{i} (was|were|am|are|have been|had been|got|will be|am being|have just been) [recently|just|also|all|unfortunately] "
                  + OUT
                  + " [_]",
              "(recently|after being|having been|after getting|since being) " + OUT,
              "i (was|have been|am) [recently|just|also|_] (impacted|affected|hit) by [the|a|our|this|{name}] [recent|latest|_] (layoffs|layoff|job cuts|redundancies|redundancy)",
              "my (position|role|job|post) (was|has been|is being|will be|is|got) [recently|just|also] (eliminated|made redundant|at risk|abolished|terminated|axed)",
              "(lost|losing|lose) my [_] (job|work|post|position|contract|employment|workplace)",
              "(for|find|finding) the next (position|employer|adventure)",
              "(about|planning|plan|deciding|consider|considering|on|for|of|find|finding|choose|choosing|take|taking|before|as|be) my next (step|move|post|position|employer|adventure|station|kitchen|lab|school|ward)",
              "(my|a) (next|new) (career|professional) (step|move)",
              "(closing|closes|closed|shutting|shuts) [down] (my|our) (department|office|plant|factory|branch|team|site|shop|unit)",
              "(my|our) (department|office|plant|factory|branch|team|company|firm|refinery|mill|mine|newspaper|school) (is|was|has been|will be) (closing (down|for good|in|at the end)|closed down|being closed|shut down|shutting down|dissolved|downsizing|being cut|bankrupt)",
              "(explore|exploring|consider|considering|open to|weighing|pursuing|seeking) [new|my next|other] (opportunities|career opportunities|job opportunities|roles|positions|challenges)",
              "(trying|hoping|want|wanting|looking|need) to (find|get|land|secure) [a|an|my|some] [new|first|next|_] (job|position|role|internship|employment|placement)",
              "(am|been|be|are) [currently|actively|still|now] (looking for (work|employment)|searching [for] [a|new|some] (job|work)|actively interviewing|applying (to|for) [_] [_] [_] (jobs|roles|positions|internships|vacancies))",
              "(am|currently|now) [actively] (open to (work|new roles|new positions)|interviewing actively|actively interviewing)",
              "(thinking of|thinking about|considering) (leaving|quitting) my [current|present] (job|company|employer|firm|position|role|bank|post)",
              "in search of (a|my|new) [new|next|_] (challenge|job|role|position|opportunity|opportunities|employer|employment)",
              "targeting [_] [_] (roles|positions|jobs)",
              "opentowork",
              "(visa sponsorship|(need|find|finding) (a|my) visa sponsor)",
              "{i} (want|would like|plan|am planning|hope|am hoping|have decided|need|am looking) to (change|switch|leave|quit) (job|jobs|my (current|present) (job|role|employer|company|position)|employers)",
              "(~look|~search|~hunt) [around|out|hard|actively|_] for [a|an|any|my|the|some|our|other|another] [new|next|first|better|full time|part time|summer|_] [_] (job|jobs|position|positions|role|roles|employment|internship|internships|placement|job opportunities|new opportunities|career opportunities|employment opportunities)",
              "[i am] [currently|actively|now] (~seek|~pursue) [a|an|any|my|new|the] [new|next|first|full time|entry level|_] [_] (job|position|role|employment|internship|placement|opportunities|opportunity|roles|positions)",
              "(my|our|current|active|the|in a|am|been|currently|actively|started|start) [own|current|new|ongoing|active|long|first] (job|career) (hunt|hunting|search|searching|seeking)",
              "(as|am) a [_] job seeker",
              "(on|in|to|entering|enter|re enter) the (job market|labour market|labor market|workforce)",
              "(find|finding|land|landing|get|getting|secure|securing) (my|a|an) (next|new|first) [_] (job|role|position|gig|internship)",
              "(looking|searching|hunting|on the lookout) for [my|a|the] (next|new) (role|job|position|step|challenge|thing|home|opportunity|gig|chapter)",
              "(help|helps|hope|hoping|hopes) [me] [to] ... (land|find|get) [me] (something|anything|work|a (job|role|position)|employment)",
              "{my} next (role|job|position|gig|employer|career move|career step)",
              "in the market for [a|my] [new|next] (job|role|position|opportunity|opportunities)")
          .shows("I am [looking for a new job] in Leeds and would like to meet you on Tuesday.")
          .shows("Could we meet for coffee? I am [currently unemployed].")
          .shows("[I’ll be on the market from] May. Could we meet on Tuesday?")
          .shows("[My notice period is four weeks]. Could we meet on Tuesday?")
          .shows("I graduate in July and [have nothing lined up yet]. Could we meet on Tuesday?")
          .shows("I [could do with a break in the trade]. Could we meet on Tuesday?")
          .shows("[My position was eliminated] in March. Could we meet on Tuesday?")
          .passes("I am not looking for a job; could we meet on Tuesday?")
          .passes("My students are looking for a place to row. Could we meet on Tuesday?")
          .passes("I am looking for a job, so we had no dinner.")
          .passes("My jam is on the market on Saturday. Could we meet there?")
          .passes("I gave notice of the fair. Could we meet on Tuesday?")
          .passes("I have nothing lined up on Tuesday. Could we meet then?")
          .passes("We filed three planning papers. Could we meet on Tuesday?")
          .passes("How did you get a start in the trade? Could we meet on Tuesday?")
          .passes("We are looking for three interns. Could we meet on Tuesday?")
          .passes("I am free after Tuesday. Could we meet then?")
          .passes("My next post is settled. Could we meet on Tuesday?")
          .shows("[I search a job] in Leeds. Could we meet on Tuesday?")
          .shows("I am [looking for something part time]. Could we meet on Tuesday?")
          .shows("I am [exploring what else might be out there]. Could we meet on Tuesday?")
          .passes("I am considering the step to coding. Could we meet on Tuesday?")
          .passes("I am looking for something in your ledger. Could we meet on Tuesday?")
          .passes("I am looking at work in hospitals. Could we meet on Tuesday?")
          .shows("[For the next step I am ready]. Could we meet?")
          .shows("[They dismissed me] after many years. Could we meet?")
          .shows("I am [reorienting myself professionally]. Could we meet?")
          .shows("I am [looking for any opportunity]. Could we meet?")
          .passes("The mill is where I would like to go next.")
          .passes("I am looking for any opportunity to thank you.")
          .passes("The judge fired questions at me.")
          .shows("[At the moment I have no work]. Could we meet on Tuesday?")
          .shows("I am [on the hunt for something new]. Could we meet on Tuesday?")
          .shows("After May [I will be without job]. Could we meet on Tuesday?")
          .shows("They did [not prolong my contract]. Could we meet on Tuesday?")
          .shows("Hi Ana, I am [exploring my next chapter]. Could we talk?")
          .shows("I want to [see what else is out there]. Could we meet on Tuesday?")
          .passes("I went in the fog to see what was out there. Could we meet on Tuesday?")
          .shows("I am [putting feelers out with old] crewmates. Could we meet on Tuesday?")
          .shows("[I am looking at director level now]. Could we meet on Tuesday?")
          .shows("[Need to get in somewhere fast]. Could we meet on Tuesday?")
          .shows("[I am after bakery manager work again]. Could we meet on Tuesday?")
          .passes("The snail puts its feelers on the leaf. Could we meet on Tuesday?")
          .passes("I’ve got to move somewhere in March. Could we meet on Tuesday?")
          .passes("I am looking at roles in plays. Could we meet on Tuesday?")
          .shows("Could we talk? [My nephew Cal is a good driver and needs work].")
          .shows("Hi Ana, [need a job bad] lol.")
          .passes(
              "I've been made redundant from the works and I'm toying with opening a shop of my own.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
