package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Tells of something that the reader did: "you let the silence stand", "you closed the mill". */
public final class TheirDeeds {
  /** What is yet to be done by the reader is no deed. */
  public static final String TO_BE_DONE = "(be|get|being) _ by you [_] [_]";

  /** Nor is what everybody does to forms and mails. */
  public static final String DONE_TO_A_FORM =
      "(form|mail|email|file|ticket|account|door|case|request|thread|page|link|message|order|invoice|meeting|call|appointment) [that|which] [was|were|is|has been|been] [_] _ by you [_]";

  /** "Something to run by you" asks what you think. */
  public static final String RUN_BY_YOU =
      "(to run|run (it|this|that|something|(a|an|one|some|my) _)) by you [_] [_]";

  public static final String DID =
      "(shut|closed|opened|turned down|gave up|swapped|doubled|halved|cut|stopped|began|let|kept|put|laid|hung|played|beat"
          + "|sang|danced|cooked|baked|grew|bred|raised|fought|won|refused|sailed|rowed|climbed|crossed|walked|swam|rode|drove"
          + "|flew|dug|drew|painted|carved|cast|wove|sewed|knitted|dyed|forged|welded|mended|repaired|restored|rebuilt|designed"
          + "|drafted|invented|patented|founded|led|chaired|coached|trained|taught|nursed|treated|operated|delivered|defended"
          + "|argued|ruled|judged|prosecuted|translated|edited|filmed|shot|recorded|composed|conducted|directed|staged|curated"
          + "|catalogued|cataloged|mapped|measured|counted|timed|proved|disproved|doubted|doubt|warned|predicted|retold|compared"
          + "|interviewed|photographed|planted|pruned|harvested|milked|sheared|brewed|distilled|roasted|fermented|smoked|sold"
          + "|rented|hired|fired|ran|switched|quit|resigned|testified|negotiated|persuaded|convinced|rescued|tamed|tuned|voiced"
          + "|lit|wired|programmed|ported|rewrote|blogged|lectured|stood|knelt|threw|caught|broke|burned|burnt|buried|skipped"
          + "|served|fed|marched|sued|appealed|voted|walked out|went back|traded|retrained|excavated|dived|skied|premiered|debuted|renamed|retired|launched|introduced|set up|merged|scrapped|replaced|automated|abolished|simplified|cancelled|published|reorganised|reorganized|unionised|unionized"
          + "|started out|started out with|sung|grown|given up|begun|sewn|woven|drawn|driven|flown|dug|thrown|broken|stood up|spoken up|rewritten|withdrawn"
          + "|moved|fixed|redesigned|reworked|redone|relaunched|renovated|organised|organized|directed|headed|managed|headed up|put right)";

  /** What stands before a deed, whatever the tense: "you have", "you did", "you got". */
  private static final String HAVE = "[have|had|did|has|have been|got] ";

  /** Deeds so plain that no article is needed, as learners leave it out. */
  private static final String STRONG =
      "(opened|built|led|launched|trained|taught|managed|headed|coached|redesigned|restored|rebuilt|renovated|founded|translated|coached|curated|designed|composed|introduced|organised|organized|reorganised|reworked"
          + "|directed|chaired|photographed|planted|catalogued|mapped|excavated|merged|automated|invented|repaired|conducted|staged|sold|judged|hosted|grew|bred|baked|brewed|sang|painted|treated|defended|recorded|filmed|published|refereed|prosecuted|rescued|tuned)";

  /** The reader as the one who does it, however it is put. */
  public static final String YOU =
      "(you|(it (is|was) you|you (are|were) (the one|the person|the man|the woman|the lady)) [who|that|which]) [also|already|now|still|then|once|both|yourself] ";

  /** What people leave and go to. */
  public static final String CALLING =
      "(law|sales|banking|medicine|finance|nursing|teaching|academia|marketing|accounting|engineering|journalism|consulting|retail|hr|audit|insurance|politics|farming|research|design|acting|mining|fishing|cooking|selling|programming|software|advertising|plumbing|carpentry|hospitality|tourism|logistics|physics|biology|chemistry|architecture|dentistry|policing|army|navy|shop floor|tools|ward|classroom|bench|factory|office|stage|field|kitchen|human resources|public health|civil service)";

  /**
   * What is done, as learners tell it: "you were judging the preserves", "it is you organising
   * evening of Python".
   */
  public static final String DOING =
      "(running|leading|managing|organising|organizing|judging|teaching|training|coaching|building|restoring|repairing|designing|translating|curating|directing|conducting|chairing|heading"
          + "|planting|baking|brewing|breeding|growing|composing|singing|playing|editing|filming|recording|mapping|measuring|photographing|drawing|painting|founding|opening|closing"
          + "|treating|nursing|defending|prosecuting|refereeing|umpiring|carving|weaving|tuning|rebuilding|renovating|launching|introducing|publishing|hosting|handling|preparing|mending|serving|selling|making|keeping|farming|welding|sewing)";

  /** What is led, in any form and with any helping verb. */
  public static final String LEADS =
      "[have|has|had|are|is|were|was|am|have been|has been] [also|already|now|still|been]"
          + " (run|runs|ran|running|lead|leads|led|leading|manage|manages|managed|managing|handle|handles|handled|handling|head|heads|headed|heading|direct|directs|directed|directing"
          + "|organise|organises|organised|organising|organize|organizes|organized|organizing|coordinate|coordinates|coordinated|coordinating|chair|chairs|chaired|chairing|coach|coaches|coached|coaching"
          + "|conduct|conducts|conducted|conducting|edit|edits|edited|editing|curate|curates|curated|curating|look after|looks after|looked after|looking after|in charge of|responsible for)"
          + " [already|now|{period}|since {digits}|for {period}|since _] ";

  /** "You were in the same position", "you have known the same problem". */
  public static final String SAME =
      "you [also|yourself|have|had|once|too|already] [also|yourself|have|had|once|too|already] ((was|were|been|am|are) [also|once|yourself|already|exactly] [in|at] [the|a|my|exactly the] [very] same (position|situation|boat|place|spot|case|shoes)|(in|at) [the|a|my|exactly the] [very] same (position|situation|boat|place|spot|shoes)"
          + "|(had|known|knew|faced|met|seen|felt|shared|experienced|solved|been through|gone through|went through|passed through|dealt with|lived through) [exactly] [the|a|this] [very|exact] (same|similar) (thing|problem|situation|position|trouble|case|question|difficulty|issue|challenge|decision)) [_]";

  /** "You have your shop since seventeen years", as learners tell it. */
  public static final String LONG_HAVE =
      "you (have|own|keep|had|kept|owned|have had|have kept) (your|the|a|that|this|yours) [_] [_] (since|for|already) [already|over|more than|about] {period}";

  /** What everybody leads or has for a while. */
  public static final String NO_LEAD =
      "you [are|were|also|now|still|_] (run|runs|ran|lead|led|manage|managed|head|direct|chair|chair|edit|handle|organise|organize|coach|running|leading|managing|heading|in charge of|responsible for) (the|that|this|a|an) [_] (schedule|calendar|diary|life|hiring|recruitment|meetings|risks|time|stress|company|firm|team|business|organisation|organization|show|risk|test|list|code|query|page|numbers|script|update|world|way|meeting|call|conversation|project|place|group|pack|charge|country|department|data|side|line)";

  /** What is had for a while and tells nothing. */
  public static final String NOT_LONG =
      "you (have|had|keep|kept|have had|have kept) (your|the|a|that|this) [_] (document|file|draft|form|application|letter|email|mail|book|money|cold|copy|key|keys|report|list|offer|proposal|problem|data|right|slot|phone|account|subscription|week|day|chance|break|minute|call|look) [_] [_]";

  /** "You redesigned timetable of our school". */
  public static final String STRONG_DEED =
      "you [first|once|also|both|then|recently|just|yourself] "
          + HAVE
          + STRONG
          + " _ (of|in|at|for|from|with|on|to|by|without|during|since) _";

  /** "You had reworked Larkhill's timetable". */
  public static final String NAMED_DEED =
      "you [first|once|also|both|then|recently|just|yourself] " + HAVE + STRONG + " {name} _";

  /** "You have last winter two kilometres laid". */
  public static final String DEED_LAST =
      "you (have|had) [already] (last|during|in|on|for|at|many) (the|year|winter|summer|spring|autumn|years|month|months|week|{date}|{digits}|{name}) [_] [_] [_] "
          + DID;

  /** "You have that of Ribe moved, they told me". */
  public static final String DEED_AT_THE_END =
      "you (have|had) (that|the|a|two|three|four|{number}|{digits}) [_] [_] [_] (moved|laid|restored|repaired|rebuilt|renovated|founded|organised|organized) (and|they|i|we|in|at|last|which|so)";

  /** Ways to say something. */
  private static final String SAID =
      "(said|told|mentioned|explained|argued|described|warned|reported|spoke|talked|showed|shown|presented|recommended|advised|admitted|claimed|stated|informed|remarked)";

  /** Where something is said. */
  private static final String OCCASION =
      "(fair|meeting|lecture|talk|tour|course|class|concert|market|seminar|conference|workshop|documentary|film|interview"
          + "|podcast|radio|programme|program|webinar|panel|training|lesson|evening|assembly|session|open day|visit|festival|ceremony|debate|hearing|congress|exhibition)";

  private static final Phrases TOLD =
      Phrases.anyOf(
          "you once (sent|turned|refused|walked|stopped|kept|spent|drove|rebuilt|threw|lost|rewrote|cancelled|canceled|closed|shut|fired|hired|stayed|slept|quit|cycled|cut|missed|burned|burnt|broke|swapped|sold|scrapped|binned|tore|carried|waited) (back|down|up|out|away|off|on|over|a|an|the|your|all|every|two|three|four|five|six|ten|half|{number}|{period}|from|with|for|to|in) _ [_]",
          "you "
              + SAID
              + " [us|to us|me|to me|everyone|the _] (at|in|on|during) [the|our|your|a|last|this] [_] [_] "
              + OCCASION
              + " [_] [_] [_] (that|how|why|about|what) _",
          "you (were|have been|are) [also] (telling|saying|explaining|describing|mentioning) [to] [us|everyone|the _] (at|in|on|during|that|how|why) [the|our|your] [_] "
              + OCCASION
              + " [that|how|why|about|what] _",
          "(at|in|on|during|after) [the|our|your|last|this] [_] [_] "
              + OCCASION
              + " [_] [_] [_] [_] you (were|have been) [also] (telling|saying|explaining|describing|talking|speaking|mentioning) [us|to us] [that|how|why|about|what] _",
          "you (have been|were|are) [also|now|still] (running|leading|managing|heading|directing|coaching|teaching|training|chairing|conducting) _ [_] (for|since|during|at) _",
          "(at|in|on|during|after) [the|our|your|last|this] [_] [_] "
              + OCCASION
              + " [_] [_] [_] [_] you [have|had|did|also] "
              + SAID
              + " [us|to us|me|to me] [that|how|why|about|what] _",
          "what you [have|had] (said|told|explained|showed|described) [us] (at|in|on|during) [the|our|your] [_] [_] "
              + OCCASION,
          "(on|last|in) {date} you [have|had|did|also|kindly] (said|told|mentioned|explained|wrote) [to] [us|me|my _|our _|the _|your _] [that] (your|the|a|most|some|people|all|every|no|nobody|my|our) _ _",
          DEED_LAST,
          DEED_AT_THE_END,
          SAME,
          LONG_HAVE,
          "you [have|had|are|also|once|yourself] [have|also|once|yourself] (went|gone|changed|changing|passed|passing|switched|shifted|crossed|jumped|came|come|moved|transitioned) [over] (from|out of|off) [being|a|an|the] "
              + CALLING
              + " [_]",
          "you [have|had|also] [already] (did|done|made) (it|this|that|the same|same) [already|once|before|thing] (in|at) {name} _",
          "(in|at) {name} you [have|had|also] [already] (did|done|made) (it|this|that|the same) [_]",
          "(you (were|was|have been)|it (is|was) you (who|that|which) (is|are|was|were)|it (is|was) you|you (are|were) the one [who is|that is|who are|who was|that was]) [also|already|now|still] "
              + DOING
              + " (_ [over|up|down|there|_] (of|in|at|for|on|with|from|since) _|(the|a|an|all|two|three|our|{name}) _)",
          "you have (did|made|do) (this|that|it|same) [one|thing] for _ (of|in|at) _",
          YOU + LEADS + "(the|that|this|a|an|two|three|four|five|{digits}|all|yours|{name}) _ [_]",
          "it (is|was) you (who|that|which) [have|has|had] " + DID + " _ [_]",
          "you (are|were) (the one|the person) [who|that|which] [have|has|had] " + DID + " _ [_]",
          "you [have|had] (did|done) (this|that|it|the same|same) [thing|work] [already|once|yourself|too] (for|with) (the|a|our|{name}) _ [_]",
          "your (street|village|parish|community|cooperative|union|bank|league|block|building|{theirs}|firm) [has|have|had] [already|also|just] (solved|resolved|sorted out|ended|fixed|sorted|halved|doubled|cut) (this|that|it|the|a|an|its|their|all|with) [_] _",
          "(run|led|built|restored|repaired|founded|organised|organized|directed|drawn|designed|renovated|made|rebuilt|translated|edited|planted|painted|opened|launched|published) by your (firm|team|company|office|museum|club|choir|theatre|workshop|school|clinic|lab|studio|group|association|council) [_]",
          "having [recently|already|also] (shifted|moved|run|led|built|opened|restored|founded|left|sold|started|taught) (your|the|a|this|that|two|three) _ [_] _",
          "[have|had|has|was|were|is|been] (run|led|built|restored|repaired|founded|organised|organized|directed|drawn|designed|renovated|managed|headed|put right|fixed|rebuilt|translated|edited|planted|painted|opened|started|launched|restored|coached|trained) by you [_]",
          "you [have|had|also] (went|gone|go|been|come|came|passed|lived|got) through (the same|this|that|it|all this|all that) [_|same _] (at|in|with|when|last|before|two|three|{date}|{digits}) _",
          "you [have|had|also] (lived|experienced|had|did|done|faced|made|seen|passed) [through|exactly] (the same|all this|all that|this all|all of this) [thing|_] (at|in|with|when|last|before|two|three|{date}|{digits}) _",
          "you (many|last) (years|year|summer|winter|spring|autumn|month) [_] " + DID,
          "you (have|had|did) [also|once] (run|begun|done|made|held) (the|a|an|that|this|your|two|three|all) _ [_]",
          STRONG_DEED,
          NAMED_DEED,
          "it (was|is) you (who|that) [have|has|had] [_] (shifted|moved|made|wrote|built|ran|run|led|started|began|gave|told|said|showed|taught|brought|got|put|found|fixed|kept|opened|closed|saved|organised|organized|founded|trained) (the|a|an|our|my|your|this|that|it|us|me) _",
          "(in|on) (it|that|which) you [have|had|also] (said|wrote|written|told|mentioned|explained|described) [us|me] [that] (a|the|your|some|most|people|all|no|nobody|{name}) _",
          "(on|last) {date} you (told|informed|showed) (the|our|your) [_] "
              + OCCASION
              + " (that|how|why|about) _",
          "you (have been|were|are) [now|also|still] head of (the|that|this|a) _ [_]",
          "your (museum|firm|company|school|clinic|club|choir|library|team|theatre|theater|bakery|shop|farm|office|practice|association|council|college|workshop|museum|hospital|hotel|church) [has|have|had] [just|recently|also|in {digits}|last year|{date}] [has|have|had] (changed|made|moved|written|wrote|drawn|drew|introduced|won|did|done|built|bought|sold|opened|closed|taken|took|given|gave|planted|found|stopped|started) (all|the|its|our|a|an|their|every|most|two|three|from|labels|plans|over) _",
          "you were [exactly|just] (where|in the position where) {i} are (now|today) [_]",
          "you [have|had] [got] (retired|resigned) from _ _",
          "your ({theirs}|firm|team|paper|council|station|museum|library|theatre|theater|institute|bakery|band|church|college|hospital|factory|farm|hotel|restaurant|gallery|workshop) [just|first|once|recently|also|has|have|had|in {digits}|last year] "
              + DID
              + " (the|a|an|its|all|every|no|two|three|{name}|in|on|from|to|down|up) _",
          "you (acted for|backed) (the|a|an|{name}|my|our) _",
          "you [have|had] (did|done|had|held|worked|filled) (that|this|the same|the very|my) [very|same|old] (job|role|post|seat|desk|shift|shifts|route|ward|patch|beat|round) [_] [for|since|in|at|before|already] ({period}|{digits}|{name})",
          "you (have done|had done|did) (the|your|that|this|a) [_] [_] [_] [_] in ({date}|{digits})",
          "you [have|had] (said|wrote|told _|written|mentioned|mentioned _) [back] in ({digits}|{date}) that _",
          "you [have] once (told|showed|taught|shown) (us|me|our|my|the) _",
          "you (said|told me|wrote) [that] your _ [_] [_] (became|got|turned|grew|fell|rose|doubled|changed|stopped) _",
          "you went through (the same|this|that|it) (at|in|with|when|last) _",
          "you are the (one|person|man|woman|reason) (who|that|why) (got|made|kept|opened|saved|stopped|brought|built|started|wrote|moved|pushed|convinced|persuaded|fought|won|changed|ended) _",
          "you (told|tell|shared|described|retold) (the|a|that|your) (story|tale|anecdote|example|episode|joke) (about|of|with|in|on|where|when) _",
          "you [first|once|also|both|then|twice|never|only|recently|just] "
              + HAVE
              + DID
              + " (the|a|an|your|that|his|her|its|all|every|no|two|three|four|{name}|in|on|at|with|from|for|by|into|off|out|down"
              + "|up|not|back|over|through|against|how|why|without|alone|him|her|them|yours|{date}|{digits}) _",
          "(at|in|on|during|after|before) (the|my|your|our|{name}|{date}) [_] [_] [_] [_] you "
              + "(told|said|mentioned|spoken|given|taken|shown|had|made|did|gave|wore|took|asked|spoke|used|left|set|hold|held|found|thanked|disagreed|argued|explained|warned|described|compared|admitted|defended|showed) _",
          "you (brought (it|him|her|them|the|a|back|home|down)|took (on|in|over|apart)|stood up|spoke up|gave away|gave back|paid for"
              + "|held (the|a|your|my|our|two)|carried (the|a|my|our)|lent (the|a|my|our|your)|refused to) _",
          "you sent {me} home (with|to|from|early) _",
          "you left (banking|teaching|law|nursing|consulting|accounting|medicine|academia|finance|sales|politics|{name}) [_] [_] (for|to|at|after) _",
          "as you put it",
          "you (sell|take|serve|print|allow|charge|wear|own|stock|plant|cook|hire|accept|publish) (no|only|nothing but) _ [_] (in|on|at|for|from|but|before|after|to|with|and)",
          "(on (television|tv|air|stage|the radio|film)|in (court|church|parliament|print)) [_] you _ [_] [_] [_] (the|a|an|your|no|not|that|it|her|him|any) _",
          "(just|exactly|precisely|as) as you (said|predicted|warned|told|wrote|described|foretold|feared|promised)",
          "what you (told|taught|showed) (us|me|them|everyone|everybody|my _|our _|the _) (in|at|on|about|during|last|when|that|how|to) _",
          "you (grow|breed|bake|brew|dye|weave|print|cast|carve|fish|farm|teach|translate|cook|build|restore|tune|raise|plant|roast"
              + "|lamb|calve|distil|smoke|sail|spin|forge|paint|perform|bind|dry|cut|fire|glaze|prune|milk) [_] [_]"
              + " (without|outdoors|indoors|by hand|in (february|january|march|winter|summer|the dark|{name})|at (night|home|room temperature|{name})"
              + "|with (only|no|nothing|onion|two)|from (seed|scrap|waste|old|memory))",
          "you were the (first|only|last|one) [_] (to|who) _",
          "(saw|watched|remember|recall) how you _ (the|a|an|your|every|each|all|two|his|her|their) _");

  /** What is asked, wished or only thought of. */
  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "{i} [{can}] see [that] you [have|had] (opened|viewed|visited|seen|read|clicked|received) (my|our|these|those|the (last|first|link|mail|mails|email|emails|message|messages)) [_]",
              "you (stood|sat|came|walked|were) (in|on|into|at|by) my _ [_]",
              "you are heading up [_] [_] [_] [_]",
              "(company|firm|team|organisation|organization|department|school|bank|office|agency|group|you) [has|have|had] [just|recently|also|now] (opened|announced|posted|advertised|released|floated|published|listed|put up|rolled out) [up|for] [a|an|the|some|several|many|{number}|{digits}] [_] [_] [_] [_] (analyst|engineer|developer|manager|associate|officer|executive|intern|internship|internships|trainee|consultant|assistant|clerk|role|roles|position|positions|job|jobs|vacancy|vacancies|opening|openings|posts|hiring|recruitment|applications|scientist|designer|specialist|coordinator|accountant|nurse|technician)",
              "(do|did|would|could|can|how|where|if|will|should|which|what|whether|may|might|until|unless|please|must|before|once|whatever|whenever) [do|did|does|that] you",
              "as you (said|told|asked|wrote|put|cut|let|hold|began|walked|stood|showed|mentioned|explained|run) [_] [_]",
              "(as soon as|as long as|as far as|as many as|as much as|as well as|as often as|as fast as|as if|as though|as when) you [_] [_]",
              "(like|want|need|love|glad|happy|appreciate it|grateful|hope|wish) [if|that] you",
              "(hoped|heard|thought|happy|glad|wished|sorry|sad|pleased) [that] you (told|said|had|made|did|gave|took|asked|used|left|found|called) (me|us|my|our)",
              "you [have|had|did] (asked|gave|given|made|called|had|took) [to] (me|us|my|our) [_]",
              "you [have|had|did] (told|said|mentioned|informed) [to] (me|us) (by|to|i|you|we|about|it|this|not|a|an|the|there|what|where|when|if|whether|in|on|at|last|yes|no|over|he|she|they|her|his|over|and|that (i|you|we|it|the))",
              "you (told|said|mentioned|informed) [to] (me|us|my|our) $",
              "(and|but|so|then) last _ you (told|said|asked|wrote) [me|us] [_]",
              "you (asked for|said you (would|will|could|can|might)|can|may|must|should|will|called and|took the (time|trouble)|ran into|put (it|me|us|them))",
              "you _ [up] (the|an|my|our|your|this|that) [_] (appointment|matter|point|mail|email|message|meeting|call|link|file|attachment|form|question|door|conversation|date|invitation|deal|window|letter|interview|promise|keys|room|chair|table|seat|car|invoice|order|day|slot|deadline|goalposts|file|files|problem|bug|price|it)",
              "(in|after|on|during|before|from|with) my [_] (email|mail|message|letter|note|interview|application|post|call|visit)",
              "(on the phone|by phone|in your (email|mail|message|letter|reply)) [_] you",
              "(need|want|wants|like|expect|ask|let|help|helps|helping|make|allow|allows) you [to] [_] [_]",
              "you (head|direct|edit|edited|handle|handled|manage|organise|organize) (me|us|it|this|that|a lot|many|all|everything|{name} to|two|an) [_] [_]",
              "you [_] (handle|handles|handled|handling|manage|managed|edit|edited|editing|direct|directed) (a|an|the|this|that|all) [_] (situation|people|clients|customers|stress|change|matter|issue|pressure|page|article|section|list|lot|number|comment|post)",
              NO_LEAD,
              NOT_LONG,
              "(are|were|have been) responsible for (that|this|the|a) [_] (mess|mistake|delay|error|hiring|decision|recruitment|matter|problem|noise|damage)",
              "you (opened|built|led|trained|taught) (up|late|early|on|me|us|yourself|people|it) [_]",
              TO_BE_DONE,
              DONE_TO_A_FORM,
              RUN_BY_YOU,
              "you [_] [_] (sold|published|treated|recorded|launched) (out|me|us|him|her|it|them|this|that|everything|nothing|data|people|everyone|articles|something) [_] [_]",
              "you (did|made) (it|this|that) (with|for) (a|my|your|me|us|him|her|fun|free|money) [_]",
              "you made (a number of|some|several|many|any|(a (point|mistake|comment|statement|suggestion|change|number))) [_]",
              "(true|possible|correct|likely) [that] you")
          .negatedToo();

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, NOT_TOLD);

  private TheirDeeds() {}

  /** Where such a deed is told. */
  public static List<Evidence> in(Reading reading) {
    List<Evidence> told = reading.quotes(TOLD);
    return told.isEmpty() || !reading.isPersonal()
        ? List.of()
        : Spans.apart(told, Spans.of(reading.quotes(NOT_TOLD)));
  }
}
