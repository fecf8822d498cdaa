package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells questions about a subject from those that arrange a meeting or only ask for help. */
final class Questions {
  /** Questions that arrange, greet or beg; whatever else stands in them is not asked. */
  static final Phrases IDLE =
      Phrases.anyOf(
          "(you|it|that|this|they) [_] [_] [_] [_] [_] [_] (right|innit|eh|huh|agreed|yeah) $ ?",
          "(if|when) (it|that|this|they|there|i|we) (were|was) [_] you (would|will|might|should) ?",
          "^ [but|and|so] (what if|imagine if) (you|your|i|we|there) _ [_] [_] [_] [_] [_] [_] [_] ?",
          "^ [have you] ever (wondered|wished|thought|asked yourself|felt|feel|noticed|considered) _ [_] [_] [_] [_] ?",
          "^ (tired of|fed up with|sick of|sound familiar|sounds familiar|am i right|guess (what|who|why)|small world|remember me|any of [_] ring a bell|does [_] ring a bell|ring a bell|ready to|struggling with|looking to) [_] [_] [_] [_] [_] ?",
          "what would [_] [_] [_] [_] [_] [_] (mean|do|be worth) (for|to) (you|your _) [_] [_] ?",
          "(what|how) (are|were) the (odds|chances) [_] [_] [_] ?",
          "how (cool|mad|funny|weird|lovely|great|nice|crazy|wild|amazing|small|hard|difficult|strange) (is|was|can|could) (that|this|it|the world) [be|_] [_] $ ?",
          "^ [and|but|so|well] who (knew|knows|cares|would have (thought|guessed|known)|does not|doesn't) [_] [_] [_] [_] ?",
          "(what could [possibly] go wrong|what is not to (like|love)|where (does|did|do|has|have) [all] the (time|years|months) (go|gone|went)) [_] ?",
          "(how|what) (much|many) [_] [_] (is|are|does|do) [_] [_] [_] [_] (costing|cost|losing|lose|wasting|waste) [_] [_] ?",
          "(are|will|would) you [be] [_] (in|about|around|there|open|home|at home|off|working|up|awake|busy|closed|near|passing|coming|going|at work|on shift) [on|this|next|over|_] ({date}|tomorrow|today|tonight|sat|sun|fri|mon|tues|weds|thurs) [_] [_] ?",
          "^ [_] (are|will|would) you [be] [_] (in|about|around|there|open|home|at home|up|awake|nearby|still there) $ ?",
          "(are|is|would|do) (mornings|afternoons|evenings|weekends|weekdays|lunchtimes|{date}) [or _] [_] [be|work|suit] (better|best|good|easier|ok|okay|fine|work|suit|possible) [for|with] [you] ?",
          "(what|how) (does|is|'s) (your [_]|the [_]|my [_]|_) ({date}|week|month|afternoon|morning|evening|weekend|lunch) [_] (look|looking|sound|for) [like|for you|for me|to you] [_] ?",
          "(what|how) (does|is|'s) {date} [_] [_] (look|looking|sound|suit|work) [like] [_] [_] ?",
          "(what|how) (is|'s) {date} [_] [_] $ ?",
          "how (are|is) (you|your _) [_] [_] (with|for|on|about|off for) (time|{date}|availability) [_] [_] [_] ?",
          "how are you (fixed|placed) [for|on|with|this|next] [_] ?",
          "what (is|'s) (your|the) [_] [_] (cell|mobile|number|phone|email|e mail|mail|address|whatsapp|handle|linkedin|signal|extension) [number|address|for _|to _|there|please] $ ?",
          "(are|were|will|would) (ye|ya|yous|youse|yiz|yez|yall) [_] [_] (around|about|in|free|up|there|game|home|able|on) [_] [_] [_] [_] [_] [_] [_] [_] [_] ?",
          "how (is|are) (the|your) [new|old|big|little] (office|job|house|flat|place|baby|babies|boys|girls|kids|children|family|knee|back|hip|leg|garden|dog|cat|wife|husband|mum|mom|dad|mother|father|parents|wedding|holiday|holidays|weather|other half|wee ones|little ones|grandchildren|grandkids|twins|crew|gang) [treating you|going|doing|getting on|keeping|settling|settling in|these days|now|then|coming on|coming along|holding up] [and] [_] [_] $ ?",
          "how (is|are) {name} and [_] [_] [_] $ ?",
          "who [_] (looks after|look after|manages|keeps|runs|handles|holds|controls) (your|the) (diary|calendar|schedule|agenda|bookings|appointments) ?",
          "(could|can|may|might|would|will|shall|are|is) (i|we|you|it|there|that|this|{date}|anyone|someone|somebody|anybody|your _|me|us|a) ... (meet|meeting|chat|talk|speak|call|coffee|lunch|dinner|{length}|minutes|time for|a time|free|available|interested|open to|up for|help me|help us|help out|willing|spare|send me|introduce me|connect me|join|visit|come|advice|tips|hiring) ?",
          "(how about|what about|any chance|possible|mind) ... (meet|meeting|chat|talk|speak|call|coffee|lunch|dinner|{length}|minutes|time for|a time|free|available|interested|open to|up for|help me|help us|help out|willing|spare|send me|introduce me|connect me|join|visit|come|advice|tips|hiring) ?",
          "^(do|does|should) ... (meet|meeting|chat|talk|speak|call|coffee|lunch|dinner|{length}|minutes|time for|a time|free|available|interested|open to|up for|help me|help us|help out|willing|spare|send me|introduce me|connect me|join|visit|come|advice|tips|hiring) ?",
          "(if so|if yes|and|or|but|so|then|week|{date}) (do|does|should) (you|we|i|it|that|{date}) ... (meet|meeting|chat|talk|speak|call|coffee|lunch|dinner|{length}|minutes|time for|a time|free|available|interested|open to|up for|help me|help us|help out|willing|spare|send me|introduce me|connect me|join|visit|come|advice|tips|hiring) ?",
          "^(could|can|would|will|is there|does|do|has|have|may|might)"
              + " (anyone|anybody|someone|somebody|i|we) ?",
          "(learn|know|hear|understand|find out|see) [more|a bit more|a little more|something] about what (you|your (company|firm|team|group|office|department|organisation|organization)) (do|does)",
          "how (are|have) you [been|doing|keeping|feeling|getting on|and your _|these days|today|both|all|this _|coping|holding up] [_] $ ?",
          "how (are|is|have) (things|it|everything|your day|your week|life) [been|going|at|in|over|with] [_] [_] $ ?",
          "(what|how) (does|is) your (calendar|diary|schedule|availability) (look|looking) [like] ?",
          "(are|were|do|did|have) you [still|ever|both|all|also] (in touch|in contact|keep up|keep in touch|hear from|heard from|see anything|see any|see much|bump into) _ [_] ?",
          "(what|how) (does|is) your (calendar|diary|schedule|availability) (look|looking) [like] (this|next|for|tomorrow|{date}|in the)",
          "how (do you do|goes it|goes|was your"
              + " (weekend|summer|trip|holiday|vacation|christmas|day))",
          "(what|which) [a] [good] (time|day|date|days|times|week|slot) ?",
          "when (are|is|would|can|could|will|shall) (you|we|i|it) ... (free|available|meet|talk|call|suit|work|time|be|good|convenient|chat|speak) ?",
          "when (do|should) (we|i|it|you have) ... (free|available|meet|talk|call|suit|work|time|good|convenient|chat|speak) ?",
          "where (shall|should|would|could|can) (we|you|i) ?",
          "how (can|could|dare) you (claim|possibly|not|ignore|justify|expect|(say|call) (that|this|it|me|us|such|so)) ?",
          "what (do you|would you) (think|say|do|mean|want|like) [about (this|that|it|us|me)|of (this|that|it|us|me)|to (this|that|it)|for a living|exactly|all day|by (this|that|it)] $ ?",
          "what (do you think|would you say) (about|of|to) (a|an|meeting|my|having|talking|{date}) _ ?",
          "(have|had) you (had|got|get|a chance|seen|received|time) ?",
          "would you [be able to|be willing to|be so kind as to|please|kindly]"
              + " (answer|reply|take|look|consider|let me|allow|give|share|be) ?",
          "(does|would|is|will|how does|how is) (that|this|it|monday|{date}) ..."
              + " (work|suit|ok|okay|fine|possible|sound|good|sense|help|alright) ?",
          "(who|anyone|someone|anybody|what) else [should|can|could|may|do|shall] (i|we) ?",
          "(who|anyone|someone|anybody) else ?",
          "(any|some)"
              + " (advice|tips|thoughts|help|ideas|openings|suggestions|pointers|guidance|chance|interest|takers|luck)"
              + " ?",
          "(do|would|are) you [currently] (know of|have any [_] (openings|advice|tips|jobs|time|thoughts|ideas|questions|contacts|suggestions|recommendations|interest|availability)|aware of|hiring|remember me|recall) ?",
          "(get|got|see|seen|receive|received|read) my (email|message|note|mail|last) ?",
          "^(can|could|would|will|please) (you|anyone|somebody|someone|anybody)"
              + " [please|kindly|maybe|possibly] (help|assist|spare|send|give|buy|order|donate|tell"
              + " me more|share|look at|check|fix|do|make|let"
              + " me|get|hook|forward|review|remove|add|move|delete|change) ?",
          "why (not|do not you|don't you) ?");

  /** Wordings of a question that ask for a date, a favour or nothing in particular. */
  static final Phrases SHAM =
      Phrases.anyOf(
              "(want|like|love|interested|curious) to (know|hear|read|learn) why (nobody|no one|you are not|you have not|you did not) [_] [_]",
              "tell us what (is|was) wrong [_] [_] [_]",
              "come [over|by|down|along] and see how (it|this|that|you|they) _ [_] [_]",
              "(make|draw|do) (a|the|one) sketch [of] how you would [_] [_]",
              "tell us what [enterprise|our|the|_] (customers|clients|users|buyers|companies) [_] [_] (would|will|want|pay|accept) [_]",
              "(curious|wondering|know|ask|hear) (if|whether) your (firm|company|team|lab|office|school|department) [_] [_] (might|may|could|is|would) [_] [be] [hiring|recruiting|_] [_]",
              "^do you even _ [_] [_]",
              "{i} do not know which has _ [_] [_]",
              "{i} do not [even|really] know (where|how|when) (you would|you had|one would|anyone would|busy|to even) [_] [_] [_]",
              "(wondering|wondered|wonder) (if|whether) you could [also|please|maybe|perhaps|then] (write|send|give|forward|introduce|put|pass|recommend|refer|share) (me|us|my|it|him|her|along|in|a|the|your) [_]",
              "(did|have) you (get|got|had|have|find|found) [a|the|any] (chance|time|moment|opportunity) (to|for) _ [_] [_] [_]",
              "(tell|show|explain|explain to) us how to (repair|fix|build|mend|start|set up) _ [_]",
              "tell (me|us) what to (put|write|enter|fill|sign) _ [_]",
              "where you see (the|your|our) [_] (industry|market|sector|field|business|profession|space|cardiology|law|medicine|world|future|things|it|this) (going|heading|moving|headed)",
              "how busy (are|is|you|the|they) [_] [_]",
              "see how you work and ask you _",
              "(know|tell me|tell us|see|hear|ask|say) what your [_] (calendar|diary|schedule|availability|agenda) (is|looks|look|allows) [_] [_]",
              "(discuss|talk about|explore|explain|show you|see|show|outline|discussing|exploring) (how|where|what|whether|if) (my|our) [_] [_] [_] (can|could|may|might|would|will|match|matches|fit|fits|align|aligns|suit|suits|relate|relates) [_] [_] [_]",
              "(tell|show|teach) [to] (me|us) (what|where) {i} {am} [all|_] (doing|going|getting) [it|this|_] wrong [_]",
              "(learn|know|find out|hear|see|understand|tell me|ask|told) [_] who (owns|controls|manages|runs|handles|signs off|approves|oversees|looks after) (the|your|that|this) [_] [_] (budget|budgets|spend|spending|purse|purse strings|procurement|purchasing|contracts|decision|decisions|vendor|vendors|account) [_] [_]",
              "(know|tell me|ask|hear|see|say) who [else] (is|'s|are|would be|might be|may be) [the|a] [_] (best|better|right|good|correct|proper) [_] [to|for] [_] [_]",
              "(let (me|us) know|tell me|know|give me a shout|shout|hear) [_] if you [ever|do|should|happen to|_] (hear|come across|see|spot|learn|know|get wind) (of|about|anything|something|any) [_] [_]",
              "know where [all] (the|my|that|this|our|half (the|my|this)) [_] (time|years|year|months|summer|day|days|week|weeks|money|winter|weekend|term) (has|have|is|'s|goes|go|went|gets) [gone|to|_]",
              "know (what (hit me|day it is|i was thinking|to do with myself|came over me|i did to deserve)|(which|whether) (way to turn|to laugh [_] [_])|how {i} (ended|wound|end) up|where to (put myself|look)|what i [would] (do|have done) without) [_] [_]",
              "(see|hear|know|find out|learn) what [is|'s|you are|you have] [been|_] (hearing|seeing) [out there|on the market|in the market|around|at the moment|these days|lately|from _] [_]",
              "(what|how) (the|your) [_] (hiring|recruitment|recruiting|headcount|staffing|job) (situation|picture|plans|outlook|market|landscape|needs) [_] (is|are|looks|look|like) [_] [_]",
              "(see|find out|learn|test) (if|whether) _ [_] (could|can|would) (take|stand|bear|handle|cope|stomach|manage) [it|that|this]",
              "not [really|even|_] (know|sure|certain) (if|whether) you [will|would|can|could|still|even|might|may] [still|even|actually|really|at all] (remember|recall|recollect|recognise|recognize|place) _ [_]",
              "you (tell|show|give) (me|us) what [_] [_] [_] and (i|we) (listen|build|fix|ship|iterate|deliver) [_]",
              "(whoever|whomever) [_] (does|do|is|has|handles|runs|makes|decides) [the|your|all] [_] [_] [_]",
              "(what|which _) (they|he|she|hr) [have|had] (ask|asked|gave|give|set) you [_] (for|in|at|during|on) (the|your|that) [_] (case|case study|test|interview|interviews|assessment|task|round|panel|exam) [_]",
              "how (much|many) (they|he|she|hr) [have|had] (gave|give|pay|paid|offer|offered) you [_] [_]",
              "(wonder|wondering|wondered|ask|asking|see|know) [you|_] (if|whether) [_] you [_] (would|might|may|could|can|will) [_] [be] (accept|grant|entertain|receive|welcome|agree to|consent to) [a|an|my|our] [_] [_] ({length}|call|chat|meeting|visit|talk|coffee|conversation|minutes|me|us|exchange) [_] [_]",
              "(tell|warn|stop|say to) (me|us) when {i} {am} _ [_]",
              "(see|know|ask|hear|tell me|find out|learn|show me|discuss|figure out|explore) [me] (who|whom|whose|which (people|contacts|person|names)) [else] (in|from|among|within|on) (your|the) [_] [_] (network|contacts|circle|address book|rolodex|linkedin|phone book|connections) [_] [_] [_] [_] [_] [_]",
              "is (that|this|it) (what|where|how|all) you [really|still|actually] (want|wanted|see yourself|dreamed|dreamt|imagined|hoped|pictured) [_] [_]",
              "are you [also|still|just|really|ever|getting|_] (tired of|sick of|fed up|ready (to|for)|losing (sleep|money|customers|sales|leads|deals|revenue)|leaving (money|cash)) [_] [_]",
              "(wonder|wondering|wondered|asking myself|ask myself) (if|whether) {i} (have|am|was|might be|had) [_] ((lost|losing|out of) (my|the) (mind|marbles|plot|wits|senses)|mad|crazy|insane|daft|bonkers|nuts|a fool|an idiot|dreaming|kidding|deluded) [_] [_]",
              "(hear|know|learn|see) (what became of|what happened to|how) (everyone|everybody|the others|the (old|whole) _|you all|you lot) [_] [_]",
              "(know|sure|certain|idea|wonder|wondering|wondered|guess) (if|whether) you [will|would|can|could|still|even|might|may] [still|even|actually|really|at all] (remember|recall|recollect|recognise|recognize|place|know) (me|us|my|our|who|this|that i|that we|when i|when we|meeting|but|it is|i|we) [_] [_]",
              "(know|sure|certain|wonder|wondering|wondered) (if|whether) you [will|would|can|still|even] (remember|recall|recognise|recognize) $",
              "(wonder|wondering|wondered|ask|asking|see|check|checking) [you|_] (if|whether) [_] you [would|might|may|could|can|will] [_] [be] [_] (up for|keen|game|willing|able|around|kind enough|so kind|good enough|prepared|amenable|in a position|tempted|interested|open to|available|free|fancy|consider|squeeze|spare|let me|give me|help me|point me|cast an|mind) [_]",
              "(if|whether) (a|an|the|such a|such an|this|some|our|that) [_] (exchange|meeting|conversation|chat|call|talk|visit|coffee|get together|collaboration|cooperation|partnership) [_] (is|are|was|were|would|will|might|could|may) [_] [_] [_] [_]",
              "(know|tell me|say|tell us|ask|check|see) [_] (who|whom|where|which|what) [_] [_] to (ask for|report to|come to|go to|meet|park|enter|press|buzz|bring|wear|sit|wait|find you|sign in|turn up) [_] [_]",
              "(wonder|wondering|wondered|know|ask|asking|understand|see|curious|hear|learn) [_] (what|why) [is|was|_] [the|this|all|_] (hold up|holdup|delay|silence|radio silence|wait) [_] [_]",
              "(wonder|wondering|wondered|know|ask|asking|understand|curious) [_] (what (is|was|'s) (keeping|taking|stopping|holding) you|what (happened to|became of|has become of) (my|our|the) [_] (request|message|messages|mail|email|application|note|letter)|where (my|our) [_] (request|message|mail|email|application|note|letter) _|why (it|this|you|nobody) [_] [_] (so long|ages|forever)|why i (have not|never) heard) [_] [_]",
              "(figure out|work out|hammer out|nail down|sort out|map out|settle|decide|identify|go over) (which|what|how much of|how many of) [_] [_] [_] we (can|could|may|should) [_] (template|reuse|use|copy|lift|borrow|automate|outsource|skip|charge|price|say|write|put|sell|pitch|launch|ship|offer|bill|claim|get away with|get out of) [_] [_]",
              "(figure out|work out|settle|decide) (which|what) [_] [_] i (can|could|may|should|ought to) (say|write|claim|charge|get away with|get out of|threaten|pay) [_] [_]",
              "(understand|hear|learn|know|see|hearing|understanding|learning|seeing) [more] [about|from you] how [_] [_] (leaders|executives|directors|managers|founders|owners|buyers|teams|companies|organisations|organizations|businesses|professionals|experts|marketers|practitioners|firms|operators|decision makers|people like you) [like (you|yours|yourself)] [in _] [_] (think|thinks|feel|approach|approaches|view|thinking|approaching|handling|tick|operate) [about] [_]",
              "(know|sure|certain|idea) (if|whether) (he|she|they|{name}) [_] (did|has|have|had|told|mentioned|wrote|asked|got|spoke|said|sent|passed|warned) [_] [_]",
              "(hear|learn|know|understand|find out|see) [more] [about] what (matters|is important|counts) [most] to you (at this|right now|now|these days|today|in life|personally|in your)",
              "(hear|learn|know|understand|find out) [more] [about] what (drives|motivates|excites|inspires) you [_]",
              "(hear|know|learn|understand|see) what (matters|is important) [most] to you $",
              "(ask|know|hear|wonder|wondering|see|check|asking|checking) [you] (if|whether) you [have|had] [already|yet|ever|now] (decided|decide|thought|considered|read|received|get|got|saw|seen) [_] [_] [_] (meeting|call|chat|talk|mail|email|message|request|proposal|letter|note) [_]",
              "for you [also|too|_] (interesting|useful|helpful|valuable|worthwhile) to (hear|see|know|learn|find out) (how|what|why|which|where) _ _",
              "(interesting|useful|helpful|valuable|worthwhile) for you [also|too] to (hear|see|know|learn|find out) (how|what|why|which|where) _ _",
              "(tell|show) (me|us) where we [have|are] (got|get|gone|go|went|going) [it|this|that|things] wrong [_]",
              "(tell|let|say|give) [me|us] [know] which [one|day|time|slot|of (them|these|those|the two)] (and|so|then) [_] [_]",
              "(know|tell me|say|ask|wonder|hear|wondering) [me|us|you|from you] (if|whether) [_] [_] [_] (has|have|offer|offers|there (is|are)|got|runs|takes|provides) [_] [_] (internships|internship|traineeships|traineeship|apprenticeships|placements|vacancies|openings|graduate (scheme|schemes|programme|program)) [_]",
              "nothing [_] to ask [of] [from] [you] [_] [_] [_]",
              "(tell|show) (me|us) what to (change|improve|fix|cut|do|write|say)",
              "(tell|show) (me|us) (who|whom|where) to (send|write|apply|turn|sign) _",
              "(wonder|wondering|wondered|know|see) what goes on behind _",
              "see (how the land lies|what (the|a|an|this|that) _ brings|what one is doing|how (others|everyone|everybody|other people) (are|is) doing|if (this|that|it|one|this one) (works|gets through|helps|reaches))",
              "(know|hear|learn|ask|see|find out|tell me|tell us) [_] who (signs|pays|holds the budget|decides (on|about) (spending|budgets|purchases|buying|contracts|it|this|that)|deals with _|is in charge _)",
              "(wonder|wondering|wondered) who (i|we|i would|we would) have to (speak|talk|write|turn|apply) _",
              "(explain|show|tell) [to] you (where|how|why) (you|your) _",
              "which (i|we) (must|can only|have to) (assume|presume|suppose|conclude) _",
              "learn [from you] (what|all|whatever) i can",
              "(did|have) you (get|got|receive|received|see|seen|read) (them|it|that|those) or not",
              "what have (they|he|she) got that (we|i) _",
              "did (nobody|no one|anybody|anyone) at (yours|your _) _",
              "(who|whom) else (i|we|you) _",
              "(why|how) (you|nobody|no one|everyone) [are|is|have|do|does|did] [not|never] (ignoring|ignore|ignores|ignored|answer|answers|answering|replied|reply|replies)",
              "(someone|somebody|a person|people) like me [could|can|might|would] (work|fit|join)",
              "all about who you know",
              "(is|are) there (anything|something) [that] you (could|can|would|might) (tell|share|say|suggest)",
              "do you know (anybody|anyone|somebody|someone|people)",
              "have a (word|look|go|chat|talk) (with|at|over) _",
              "wondering if you would (build|make|write|design|draw|help|do|review|create|look|meet|be|mind|consider|give|share|send|introduce|refer)",
              "what to (tell|say|answer|reply) [to] [me|us]",
              "how to (repay|thank|pay) you",
              "who do you know",
              "what are (the|my) chances _",
              "see how long _",
              "how you would (set up|fix|run|build|price|do) (our|my)",
              "why (have|did) you (not|never) [yet|even] (answered|answer|replied|reply|written|write|called|call|responded|respond)",
              "why (have|did) you (ignore|ignored) (me|my|our|us)",
              "what to ask",
              "what (we|you and i) (come|can come|could come) up with",
              "when will you [finally|ever|at last|please] _",
              "(see|find out|learn|hear) what (it|this) is [all] about (soon|then|when|in)",
              "(are|were) you [always|really|just|all] (this|that|so) (slow|rude|lazy|difficult|unhelpful|careless|arrogant|stupid|forgetful)",
              "(i|we) (can|could|will|would|shall) [also|gladly|happily] (explain|describe|tell you|show you|compare) (how|why|which|what|where) _",
              "(see|know|find out) what you have (in|on|to|up|for)",
              "(explain|say|tell you|share|reveal|disclose|discuss) [to] [you] (what (it|this|that) (is|'s|concerns) [all] [about|after]|why (this|that|it) (concerns|is about)|why i (want|write|ask|wrote|am))",
              "(learn|find out|see|know|hear|understand) (why|what|how) (when|once) (we|i|you) _",
              "(know|wonder|wondering|ask|tell me|curious|find out|hear|learn) [you] (who|whom|how) [one|you] [_] (does|decides on|handles|makes|get|gets|is in charge of|is responsible for) [the|your] (hiring|recruiting|recruitment|hired|taken on)",
              "(do|are|will|would|does) [you|your _|your _ _] [ever|currently|still|sometimes|also] (take on|taking on|hire|hiring|recruit|recruiting|employ) (people|anyone|anybody|staff|somebody|someone|beginners|apprentices|trainees|interns|newcomers|new)",
              "(know|tell me|say|hear|see|ask|wonder|wondering|wondered|curious|find out|tell us|asking) [me|us|you|from you] (if|whether|when) ... (free|available|time|times|suits|suit|work for|works for|works best|convenient|meet|meeting|talk|call|speak|chat|interested|open to|willing|help|possible|best for|day|days|date|slot|spare|minutes|{length}|{date}|opportunities|openings|hiring|job|jobs|position|positions|you think|your thoughts|comes up|happens|coffee|lunch|join|hire|recruit|vacancy|vacancies|room for|place for|in touch|contact you|reach you|take on|take anybody|short of)",
              "(know|tell me|say|hear|see|ask|wonder|wondering|wondered|curious|find out|tell us|asking) [me|us|you|from you] (what|which|where|how) ... (free|available|suits|suit|work for|works for|works best|convenient|best for you|you think|your thoughts|everything|i need|i want|comes up|happens|contact you|reach you|in touch|opportunities|openings|vacancies|vacancy|positions)",
              "(know|tell me|say|hear|see|ask|wonder|wondering|wondered|curious|find out|tell us|asking) [me|us|you|from you] (what|which) [_] (time|times|day|days|date|slot|slots)",
              "(explain|tell you|say|tell|know|learn|hear) [more] (when|once) (i|we)",
              "(did|do|have|had) you (forget|forgotten|lose|lost|even|never) [how|your] [to] (answer|reply|write|read|respond|call|care|manners|tongue)",
              "(is it|was it|is that|was that) (that|so|too|really) (hard|difficult|much|complicated) (to|for)",
              "(know|sure|certain|idea) [of] (what|where|how) to (ask|begin|start|say) _",
              "(tell|name) me (who|somebody|someone) [who|else] [is|wants|will|can|does] [to] (willing|work|help|does|answer|instead)",
              "(if|whether) (anyone|anybody|someone|somebody|any of you|one of you|not|so) ",
              "(find out|see|know|finding out) (if|whether) (i|we) (could|might|may|would|can) [_] (fit|be|work|help|meet|talk|do|come|join|collaborate) ",
              "see what is out there [_]",
              "(fail|hard|difficult|unable) to (understand|see|learn|know|hear) _",
              "(tell me|tell us|know|hear|say|see) [me] what you (think|want|like|need|expect|prefer)",
              "(tell me|tell us|know|hear|say|see) [me] what (you|to) (do|say) $",
              "(tell me|tell us) what i (should|must|need to|have to) do",
              "(know|say|tell me) (if|whether) (that|this|it|not|so|yes|you can|you could|you would|you are|there is) [_] $",
              "(see|know|tell) (if|whether|how|what|where) (we|i|it|this|that|things) (can|could|might|may|would|will) _",
              "(see|hear|wonder|know) (what|where|how) [thing|things] (it|this|things|we|that|comes|happens|the conversation) (goes|go|leads|lead|comes|turns|develops|takes|happens|up)")
          .negatedToo();

  /** Words that tell what somebody knows or sees, and ask nobody. */
  private static final Phrases TELLS =
      Phrases.anyOf(
              "(about|of|on|over|to|with|by|remember|remembering|recall|love|loved|liked|is|was) [still|exactly] what you [have|had|once|_] (said|told|taught|showed|shown|mentioned|explained|suggested|advised|wrote|shared) [_] [_] [_]",
              "{i} can [already|usually|always|often|now|still] (see|tell|hear) (how|what|why|which|where|when|who|whether|if) _ [_] [_]",
              "let you (know|see|hear) [_] [_] [_] [_] [_] (how|what|why|whether|which|where|who|if) _ [_] [_]",
              "not [_] know who [is|are|to] (right|wrong|believe|trust|lying|telling) [_] [_]",
              "((my|our|the|his|her|their|your) [_] (manager|boss|director|board|committee|chair|chairman|ceo|cfo|owner|wife|husband|mother|father|team|client|clients|funder|supervisor|colleagues|staff|council|landlord|bank|lender|union|insurer|partner|partners|customers|parents|students)|everyone|everybody|people|they|he|she|somebody|someone) (will|would|may|might|is going to|is bound to|is sure to|always|keeps|keep|wants to|want to) [_] (ask|asks|asking|know) [me|us] (how|what|why|which|where|who|whether|if) _ [_] [_]",
              "(thing|bit|part|advice|tip|line|idea|suggestion|point|trick) (about|of|on) (asking|checking|finding out|seeing) [_] (how|what|why|which|where|who|whether|if) _ [_] [_]",
              "(tell you|write to you|write you|report|report back|keep you (posted|informed|updated)) (in|on|at|by|once|after|next|later|then|soon) _ [_] [_] (how|what|whether|which|where|if) _ [_]",
              "(you|anyone|they|people|your _) [_] [also] (like|want|wish|care|love|need|prefer) to (know|hear|see|ask|learn|understand) [_] [more] [about] (how|what|why|which|where|who|whether|if) _ [_]",
              "you (may|might|can|could|will) (know|hear|see) [more] about (how|what|why|where) _ [_]",
              "(ask|asks|asking|asked) (me|us|him|her|them) [_] (how|what|why|which|where|who|whether|if) _ [_] [_]",
              "(let|allowed|permitted) me [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] and ask [you] (how|what|why|which|whether|if) _ [_] [_] [_]",
              "(let me|allowed me to|was able to|got to|had the (chance|nerve) to|dared to|came to|rang to) ask [you] (how|what|why|which|whether|if) _ [_] [_] [_]",
              "(i|we) [will|would|can|shall] [then|also|gladly|of course] (let you know|tell you|write you|write to you|report|report back|keep you posted) [_] [_] [_] [_] (how|what|whether|which|where|if) _ [_] [_]",
              "(but|and|though|surely|as) you (will|would) [already|surely|probably|quickly] (know|see) (how|what|which|where|who) [_] _",
              "(i|we|they|he|she|who|people|nobody|everyone|everybody) [really|honestly|just|already|also|well|only|now|always|often|still|had|have] (know|knew|known|knows|see|sees|saw|seen|learned|learnt|heard|understood|found out|realised|realized|remember) [exactly|well|about|that] (how|what|why|which|where|who|when|whether|if|one) _",
              "(am|was|are|were|do) [_] (hearing|seeing|knowing) [that] (how|what|why|which|where|who|when|one) _",
              "(if|as|so|because|since|that|let|than|when|hope|sure|will|now|once|probably|surely|all) you [will|can|could|may|might|all|already|probably|surely|would] (know|knew|see|saw|hear|learn|understand) (how|what|why|which|where|who|when|whether|if) _",
              "^ [and|but|now] you [will|can|could|already|surely] (know|see|understand) (how|what|why|which|where|who|when|whether|if) _",
              "(trying|try|tried|struggle|struggling) to (figure|work) out (how|what|where|when) (i|we) [_] (pay|eat|feed|live|survive|afford|get by|get through|make ends)",
              "(let|show|make|making|help|letting) (you|them|him|her|people) (know|see|hear|understand) (how|what|why|which|where|who|when|whether|if) _")
          .negatedToo();

  /** The same and more, in a notice to a forum; there only who wishes to be told asks. */
  private static final Phrases STORIES =
      Phrases.anyOf(
              "(know|knows|knew|known|knowing|see|sees|saw|seen|seeing|look at|understand|understanding|hear|heard|learn|learning|learned|realize|figure out|find out|figuring out|work out|say|explain|discover|wonder|wondering|wondered|ask|asking|worry|grasp) [to] [me|you|them|people|that|those] (how|what|why|which|where|who|when|whether|if|one) _",
              "(is|are|was|were) [there] (any|anyway|anybody|anyone|somebody|someone|a|some) [_] [_] [_]",
              "^ (how|what|why|where) (is|are|am|was|were|has|have|would|the|about|better|it|if|awesome|amazing|cool|great) _ [_] [_]",
              "^ (am|do|did|is|have|has) (i|that|this|it|you guys|you (ever|really|want|remember|see)) _ [_]",
              "(can|could|does|do|will|would) (any|anybody|anyone|somebody|someone|a|some) [_] [_] [_]")
          .negatedToo();

  private static final Phrases WISHES =
      Phrases.anyOf(
          "(like|love|want|wanted|need|curious|interested|wish|hope|hoping|eager|keen|trying|wanting) [to] [really|also] (ask|know|hear|learn|understand|see|find out) [from you|you|that|more|about] (how|what|why|which|where|who|when|whether) _",
          "(please|kindly|you|anyone|anybody|someone|somebody|can|could) [please|kindly] (tell|explain|show|describe|say) [to] [me|us] [that] (how|what|why|which|where|who|when|whether) _",
          "(do|does|did|would|might) (you|anyone|anybody|someone|any of you|people|they) [guys|all|happen to|here] know (how|what|why|which|where|who|when|whether|if) _",
          "(wonder|wondering|wondered|ask|asking) [you|that] (how|what|why|which|where|whether|if) (you|your|it|the|this|that|these|those) _",
          "(wonder|wondering|wondered) (how|why|which|whether) _");

  private Questions() {}

  /** Those of the questions that are put to somebody, not told of. */
  static List<Evidence> put(List<Evidence> asked, Reading reading) {
    List<Evidence> put = Spans.apart(asked, Spans.of(reading.quotes(TELLS)));
    if (put.isEmpty() || reading.isPersonal()) {
      return put;
    }
    List<Evidence> told = Spans.apart(reading.quotes(STORIES), Spans.of(reading.quotes(WISHES)));
    return Spans.apart(put, Spans.of(told));
  }

  /** The wordings that {@link #put} asks a reading for. */
  static final List<Phrases> OF_STORIES = List.of(TELLS, STORIES, WISHES);

  /** The questions that ask about a subject. */
  static List<Evidence> real(Reading reading) {
    return Spans.apart(reading.questions(), Spans.of(reading.quotes(IDLE)));
  }

  /** Those of the wordings that stand in such a question, or in no question at all. */
  static List<Evidence> notIdle(List<Evidence> wordings, Reading reading) {
    if (wordings.isEmpty() || !reading.has(IDLE)) {
      return wordings;
    }
    return Spans.apart(wordings, Spans.of(reading.quotes(IDLE)));
  }
}
