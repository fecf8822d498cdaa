package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Reminds them of having met or talked. */
final class HaveMet implements PersonalRule {
  /** Who is needed, and what met another thing. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "{name} [{name}] who [once|used to|also] (sat|stood|worked|studied|sang|played|trained|lived|was|taught|served|rowed|sit|work|sing|play) [_] [_] [_] [_] you [_] [_] [_] [_]",
          "you [have] sold (yours|your|it|them|the|two|three|all) _",
          "(person|one|man|woman|student|guy|fellow|lady|candidate|customer|family|couple) you (need|want|look|are looking|should|seek|must|can|could|will|would|may|have been looking|were looking)",
          "(shall|will|would|could|might|may|can|should|have) we (meet|talk|speak|chat) _",
          "(~follow|~watch|~admire|~use|~read|fan|customer|subscriber|~love|~like|~know) [of] [_] [_] [_] since (the|our|your) {name} days [_]",
          "(one of us|one of them|someone had to|somebody had to|(be|at|stay|stayed) home) [_] [_] [_] that was me",
          "{name} [{name}] [kindly] (gave|told|sent|passed|suggested|says|said|put|named|is|was) [_] [_] [_] [_] [_] we [both|have|once|used to] (work|worked|studied|served|trained|taught) together (in|at|on|for|when|until|from|before|back|years|{date}|{name})",
          "that was me (not|who (forgot|broke|was wrong))",
          "if we had (met|spoken|talked) [_] [_]");

  private static final RuleCard CARD =
      RuleCard.named("have-met")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(5)
          .spares(INNOCENT)
          .says("“{words}” reminds them that you have met.")
          .sees(
              "{i} used to (sit|work|stand|live|train|queue|park|row|sing) [right|just] (opposite|next to|beside|behind|across from|in front of|alongside|two desks from|a desk from|two doors from) you [_] [_]",
              "(here|{name}|and|who|me) used to (sit|work|stand|live|train|row|sing) [right|just] (opposite|next to|beside|behind|across from|in front of|alongside) you [_] [_]",
              "you [once|kindly|very kindly|already] (spoke|talked|met|chatted|sat down) (with|to) (me|us) [once|briefly] (in|on|at|last|about|after|back) _ [_]",
              "(did|had|spent|worked|served) [a|an|one|two|three|half a] (week|weeks|month|months|day|days|shift|shifts|season|seasons|summer|winter|year|years|fortnight|placement|term|{period}) [_] (with|under|beside|alongside|for) you (on|in|at|during|last|back|when|for) _ [_]",
              "you were the one (with|in|who|that|always|under|behind) (the|your|a|brought|had|kept|said|made|asked|got|gave|wore|ate|told|fixed|never|always) _ [_]",
              "{name} [here] [again] from (the|our|that) _ [_] (season|trip|course|camp|retreat|crossing|hackathon|cohort|conference|project|regatta|fair|festival|workshop|expedition|wedding|walk|training|session|webinar|meetup) (again|here|last|in|at|on|back|{date}|{digits}) [_]",
              "been [_] [like|nearly|almost|about|over|some] {period} since [our|the] {name} [days|_] $",
              "you [once|also] (audited|inspected|surveyed|assessed|examined|reviewed|certified|valued|refereed) (my|our) _ [_] [_] (in|at|on|once|twice|two times|three times|last|back|when|both|for) [_]",
              "{i} was the [_] [_] one (on|in|at|from|behind) (your|the) _ [_]",
              "you (may|might|will|probably|perhaps|maybe|surely) [still|not] (remember|recall|recognise|recognize) (the|that) [_] [_] (man|woman|one|person|lady|guy|chap|student|nurse|girl|lad|fellow|bloke|visitor) (with|in|from|at|on|whose|under|behind|by|carrying) _ [_]",
              "{i} (attended|went to|joined|came to|was at|was in) [the|your|a|an] [_] [_] [_] (evening|event|meeting|conference|day|night|fair|session|panel|webinar|symposium|assembly|open day|breakfast|dinner|gathering|workshop|seminar|meetup|summit) [_] [_] [_] [_] (where|when|at which|in which) you (were|spoke|sat|talked|presented|gave|chaired|took|told|showed|said|explained|led|moderated|introduced) _",
              "you [had|have] (said|told me|offered|promised|mentioned) (at|after|during|in) (the|our|that) [_] (meeting|dinner|fair|party|event|wedding|match|barbecue|conference|reunion|workshop|lunch|service|session) [that] you (would|will|could|might|were) [be|also|always] (glad|happy|willing|open|up for|love|like|help|answer|talk|meet|look|see|introduce|have)",
              "(was|were) [once|also] (in|on) your [_] [_] (module|cohort|tutorial|tutorials|tutorial group|form|shift|roster|crew|squad)",
              "we met [very|ever so|only] (briefly|fleetingly|for a moment|in passing) (at|in|on|over|during|through) (the|a|an|your|our|{name}) _",
              "we (sat|were|stood|worked|queued|trained|served|shared) [_] (on|in|at) the same (floor|table|row|corridor|course|team|stall|pew|bench|bus|shift|ward|office|class|line) [_]",
              "(remember|recall|place) (me|us) we (were|sat|met|worked|stood|shared|did|ran|queued) _ [_]",
              "(we have met us [_] (in|at|on|last) _|you [will|may|might|can] (remember|recall|know) [maybe|perhaps|surely|still] me (from|of) (the|our|your|my|last) _|(at|on|in|after|during) (the|a|our|your) [_] _ you (gave|have given|handed) [to] me your [_] (card|number|address)|{i} (was|were) [a|an] (student|pupil|patient|tenant|apprentice|intern) of (yours|you)|you were (teaching|training|coaching|treating) me (in|at|for|when|on|during) _)",
              "(last (week|month|year|spring|summer|autumn|winter)|yesterday|on {date}) (at|in|on|after) (the|your|our) [_] _ we [have|had] (met|spoken|spoke|talked|chatted) [_]",
              "(i|we|you and i|you and me|me and you) [have] [both|once|last|already|first|even|briefly|shortly] (met|did meet|have meet|were meeting|spoke|spoken|talked|chatted|danced|lunched|travelled|traveled) [each other|together|with you|to you] (short|short time|a short time|for a short time|for a moment|(for|during) {length}|(for|during) (a few|some) minutes|{length}|personally|in person|by chance|before|once|there|shortly|briefly|just|already|too|also) (at|in|on|last|during|after|by|when|before|since|near|outside|{date}|{period}|yesterday) _",
              "(we|you and i|i) had [a|an|our|the] [_] [_] (word|words|chat|talk|conversation|exchange|lunch|coffee) (with you|together) [_] (on|at|in|after|last|during|about|by|{date}|yesterday|near|outside) _",
              "(we|you and i) had (a|an|our|the) [_] (word|words|chat) [_] (on|at|in|after|last|during|by|yesterday|near|outside|{date}) _",
              "{i} (have met|had met|met) you [once|before|already|last|first|also] [personally|in person] (at|in|on|last|when|during|through|after|before|yesterday|ago|{date}) (the|a|an|our|my|your|last|{name}|{date}|{period}|this|that|year|week|month)",
              "{i} (was|were|came|have been|had been|am) [also|too|there|sitting|present|_] (at|to|in|on) your [_] [_] (webinar|presentation|panel|keynote|concert|show|exhibition|tour|speech|conference|seminar|talk|lecture|workshop|reading|masterclass|session)",
              "{i} (attended|have attended|joined|had attended|have joined|visited) your [_] [_] (webinar|presentation|panel|keynote|concert|show|exhibition|tour|speech|conference|seminar|talk|lecture|workshop|reading|masterclass|session)",
              "it (was|is) (me|i) who (asked|had|sat|came|spoke|talked|bought|carried|helped|put|raised) _",
              "{i} was (the|that) [_] (one|person|woman|man|student|technician|guy|girl|lady|visitor|guest) (asking|sitting|standing|talking|carrying|waiting|with the|in the|under the|at the) _",
              "^long time $",
              "(have|had) we not met (in|at|on|during|before|last) [_]",
              "(we|i) had met [you|each other] [once|briefly|already|last] (at|in|on|during|after|through|over|by) _",
              "(on|to|at|in|about) {name} [_] from (our|the) [old] _ (days|years) [_]",
              "{name} [here] from (the|our) (old|first|former) [_] [_] [_] (line|shift|crew|team|office|building|shop|band|gang|lab|ward|school|street|depot|yard|class|choir|floor|plant|place|squad|station|bench|newsroom|kitchen|unit|branch)",
              "here [_] [_] [_] [i] sat [right|just|two rows|one row] (behind|next to|beside|across from|opposite|in front of) you [_] [_]",
              "^[_] [_] sat [right|just] (behind|next to|beside|across from|opposite|in front of) you (for|in|at|on|all|through) _",
              "{i} used to _ [_] [_] for (you|yall|you guys|you all|you lot) [_]",
              "^ _ (it is|it 's|here|its) _ used to (pull|drive|haul|work|cook|clean|pack|pick|wash|weld|paint|run|wait|serve|play|sing) [_] [_] for (you|yall|you guys|your _) [_]",
              "{i} (was|sat|stood|was sitting) [one|two|three|four|five|six|{number}|a few|some] (rows|row|seats|seat|tables|chairs) (back|behind|from the (front|back)|away) [_] [_] [_] [_] [_] [_] when you _",
              "{i} (was|am) the (one|person|woman|man|girl|boy|guy|lady|fellow) (up|at|in|down|near|by|on) [the|your] _ [row|_] (who|that|with|asking|in|wearing|taking) _",
              "{i} (was|am) the (one|person|woman|man|girl|boy|guy|lady|fellow) [who|that] (kept|keeps|always|never|was always|was forever|could not stop|(was|is) [always] (asking|laughing|late|taking|fainting|coughing)) _",
              "you [do|surely|still|must|probably|will|may|might] [still] remember (the|our|that) (hackathon|project|course|trip|camp|match|class|flat|lab|tour|van|winter|summer|night|exam|wedding|workshop|conference|internship|sprint|launch) [_] (in|at|with|where|when|we|from|on) _",
              "{i} [still|often] (tell|laugh|talk) [people|everyone|everybody|them|my _] (about|of|at|over) (the|that) (night|day|time|evening|morning|summer|winter|week|trip) (the|we|you|when|with|that|in) _ [_]",
              "{i} (was|were) (at|in) your (leaving|goodbye|farewell|retirement|birthday|engagement|wedding) [do|drinks|party|dinner|lunch|speech]",
              "(at|to|after) your (leaving|goodbye|farewell|retirement) (do|drinks|party|dinner|lunch|bash)",
              "{i} (borrowed|lent|stole|ate|broke|carried|held|drove|fixed) your _ [_] (at|in|on|when|back|during|for|once) (the|our|{digits}|{date}|{name}|that|_) _",
              "you (borrowed|broke|carried|held|drove|fixed|ate|stole) my _ [_] (at|in|on|when|back|during|for|once) (the|our|{digits}|{date}|{name}|that|_)",
              "(been|it is been|it has been) [_] (ages|years|long|a long time) since (we|you and i|our|i saw|i last saw) [last|both] _",
              "(you and i|we) (know|knew) (each other|one another) (from|since|through|of|by) _",
              "{i} (know|knew|am knowing) you (from|since|of) (the|our|my|your|when|school|university|college|work|last|that) _",
              "{i} (heard|saw|attended|was at|enjoyed) your [_] (session|talk|keynote|lecture|panel|workshop|webinar|presentation|speech) at _",
              "{i} (was|sat|stood) in (the|your) [front|back|second|third|last] [_] (audience|row|room|crowd|hall|zoom|webinar|session) (at|of|for|when|and|on|during|of your) _",
              "{i} [was the one who] asked (you|a|the) [_] question [_] [_] (at|after|about|during|in|from) (the|your) _",
              "i was (in|on|at|among) _ [_] [_] when you (played|sang|spoke|performed|lectured|taught|gave|presented|read) _",
              "our paths [have|had] [once|briefly|last|already|first] crossed",
              "(i am|i was|i 'm) the (woman|man|person|one|girl|boy|fellow|lady|chap|customer|patient|neighbour|neighbor|couple|family|student) (whose|you|to whom|for whom) _",
              "(a|your|been a) [regular|loyal|long time|longtime|old|former] (customer|patient|client|tenant|pupil|student) of (yours|your _) $",
              "(a|your|been a) [regular|loyal|long time|longtime|old|former] (customer|patient|client|tenant|pupil|student) of (yours|your _) (and|since|for|from|because|in)",
              "you (fitted|treated|delivered|set|pulled|mended|fixed|repaired|tuned|cured|nursed|taught|framed|shod|bound|built|baked|sewed|thatched|married|buried|christened) (my|our) (mother|father|son|daughter|wife|husband|dog|cat|horse|roof|piano|boat|bike|car|clock|shoes|tooth|leg|arm|wedding|grandmother|grandfather|aunt|uncle|kitchen|house|_ 's) _",
              "i [_] (buy|bought|get|got|order|ordered) [_] [_] (bread|eggs|milk|honey|cheese|meat|fish|flowers|flour|vegetables|plants|seeds|apples|wool|wood|hay|beer|wine|coffee|tea|shoes|books) [_] (from you|at your (stall|shop|farm|stand|bakery|gate|market))",
              "i [_] (buy|bought|get|order) your (bread|eggs|milk|honey|cheese|meat|fish|flowers|flour|vegetables|plants|seeds|apples|wool|wood|hay|beer|wine|loaves|jam) _",
              "we (sat|stood|queued) (two|three|a few|some) _ apart",
              "i (sat|was|took part|came|went|spent|danced|sang|cooked|trained"
                  + "|learned|learnt|studied|failed|passed) ... (in|at|of|to|on) your [_] "
                  + "[_] (class|course|workshop|seminar|lecture|evening|training|lab|camp"
                  + "|tour|concert|school|kitchen|choir|group)",
              "(we|you and i) were [both|once|last|all] [_] (on|in|at) (the|a) [same|_] [_] (bus|train|flight|plane|boat|ferry|ship|tram|queue|panel|jury|team|table|course|workshop|conference|party|wedding|dinner|committee|class|lift|tour|hike|camp|ward|choir|orchestra|crew)",
              "you (beat|taught|corrected|served|treated|examined|coached|lent|interviewed|judged|trained|marked) me (with|at|in ({date}|{digits}|{name}|class|school|grade|year)|on {date}|for|when|last|twice|once|back)",
              "(i|we|my|our|neighbour|neighbor) ... (two|three|one|four|a few|next|some) (doors|plots|houses|streets"
                  + "|floors|rows|desks|stalls|boats|tables|seats) [down|up|along|over|away"
                  + "|from|behind] (from|to|of|behind) (you|yours)",
              "(your|i am the|it is the) neighbour (from|in|at|two|three|across|next|upstairs|downstairs|on)",
              "^(you and i|the two of us) [both|once|last|briefly] (shared|sat|stood|spoke|talked|met|worked|danced|sang|played|rowed|ran|cycled|walked|travelled|traveled|queued|waited|judged|reviewed|presented|argued|laughed|debated|ate|drank|cooked|baked|flew|sailed|swam|volunteered|served|overlapped|crossed|exchanged|corresponded|chatted|split|swapped) _",
              "we (overlapped (at|in|on|for)|exchanged (cards|numbers|emails|a few|addresses|business)|shared a (table|taxi|cab|room|desk|bench|train|car|lift|stage|panel|ride|compartment|flight)|were (seated|sitting|partnered|paired|introduced|on the same (panel|train|bus|flight|table|team|course|committee|jury)|at the same table|neighbours at)|got (talking|chatting)|fell into (conversation|talking|step)|ended up (next|side|talking|chatting|(at|on|in) the same)|(bumped|ran) into each other) _",
              "i (sat|stood|was|queued|was seated|was sitting) [right] (next to"
                  + "|beside|behind|across from|opposite|in front of) you",
              "you [once|kindly] (lent|gave|sold|showed|handed|poured|served|bought|taught|told|explained|helped|advised|drove|interviewed|(fixed|signed|drew|corrected|marked|examined) my) [me] ... ((at|after|during) (the|your|our|my|a)|last (week|month|year|spring|summer|autumn|fall|winter|time)|in {digits}|(in|on) {date}|{date}|ago|when {i})",
              "(remember|recall) me (from|as|at)",
              "know me (from|as) (the|our|my|your|last|when|that)",
              "({i} am|{i} was|i 'm|as|this is) [a|one of] your (former|old|one time|past) [_] (student|students|pupil|pupils|colleague|colleagues|neighbour|neighbor|trainee|trainees|apprentice|intern|interns|patient|customer|assistant|employee|employees|classmate|tenant|client)",
              "^your (former|old|past) (student|pupil|colleague|trainee|apprentice|intern|assistant|neighbour|neighbor) $",
              "i was your (student|pupil|apprentice|intern|trainee|neighbour|neighbor"
                  + "|assistant|patient|tenant|customer|colleague|classmate|teaching "
                  + "assistant|lab partner)",
              "(last time|when|where|since|before|after|the day|the night|the evening) (you and i|we) [last|first|both|once|briefly] (met|spoke|talked|chatted|shared|sat|danced|played|sang|crossed|saw each other) [paths] (briefly|last|at|in|on|after|during|over|by|yesterday|{date}|together|you|your|i)",
              "(last time|when|where|since|before|after|the day|the night|the evening) (you and i|we) [last|first|both|once|briefly] (met|spoke|talked|chatted|saw each other) $",
              "after your (talk|lecture|session|class|reading|concert|show|panel"
                  + "|workshop) [in|at|on|last] [_] [_] (i|you|we) (asked|came|talked|spoke"
                  + "|met|told|answered|said|stayed)",
              "we [first|last|once|briefly|actually|already|also] (met|spoke|talked|chatted|corresponded|connected|crossed paths) [briefly|quickly|shortly] (last|at|in|on the (phone|train|bus|plane|fair)|on {date}|after|during|when|next to|over|via|{date}|{period}|yesterday|briefly|a few (weeks|months|years|days)) [_]",
              "we [first|last|once|briefly] ((sat|stood|sang|ran|trained) (together|next)|exchanged (emails|e mails|messages|a few) (on|after|about|in|last|when))",
              "we [both|once|last|briefly] (sat|stood|spoke|talked|queued|danced|ate|had lunch|had coffee|had dinner|had (a|our) [_] (chat|talk|conversation|coffee)|shared a|shared the|travelled|traveled|rode) ... (at|in|on|during|after) (the|your|a) ... (table|meetup|conference|fair|workshop|course|class|train|bus|flight|panel|party|wedding|dinner|lunch|summit|talk|lecture|stand|booth|event|session|reunion|camp|festival|market|training|seminar|hackathon|race|marathon)",
              "(i|we) (heard|saw|listened to|watched) you (speak|talk|present|read|play|perform|lecture) ... (at (the|our|my|a|{name}|your)|in {name}|last|yesterday|on {date})",
              "(i|we) met you (at|in|on|last|when|during|through|yesterday|briefly)",
              "(was [such|so|really|very] [a] (great|good|nice|lovely|pleasure|wonderful|fun|pleasant)|enjoyed|appreciated|remember|remembered|had the (pleasure|honour|honor|chance) of) (meeting|talking to|talking with|speaking to|speaking with|chatting with|seeing|catching up with|sitting next to|sitting beside|bumping into|running into) you ... (at|in|on|last|yesterday|during|after|briefly|{date}|again|there)",
              "^(great|good|nice|lovely|pleasure|wonderful|fun) (meeting|talking to|talking with|speaking to|speaking with|chatting with|seeing|catching up with) you ... (at|in|on|last|yesterday|during|after|briefly|{date}|again|there)",
              "was ... (great|good|nice|lovely|pleasure|wonderful|fun) to (meet|talk to|talk with|speak to|speak with|see|catch up with|bump into|run into|sit next to|sit with) you ... (at|in|on|last|yesterday|during|after|briefly|{date}|again)",
              "(enjoyed|appreciated|remember|remembered) our [_]"
                  + " (chat|conversation|talk|discussion|call|meeting|exchange|time)",
              "you (may|might|will|probably|perhaps|maybe) [not] (remember|recall|recognize|recognise) (me|meeting|that i|the _ _ who|the _ who)",
              "(i was|i am|that was|this is) the (one|person|woman|man|student|guy|girl|volunteer|speaker|attendee|nurse|developer|lady|boy) (who|that) (asked (you|about|the|a|whether|why|how)|sat|came (up|over|to)|(spoke|talked) (to|with) you|met you|helped you|wrote (to you|you)|emailed|introduced|stopped (you|by|at)|bought|sold you|carried your)",
              "(i asked (you|about|a|the|whether|why|how)|i came up to you|i (spoke|talked) (to|with) you|i introduced myself|i said hello|i stopped by your) ... (after|at|during|to you|with you) [you|your|the] ... (talk|panel|session|workshop|lecture|booth|stand|class|conference|meetup|event|fair|reading|keynote|show|market)",
              "(i was|i used to be) (in|one of) your"
                  + " (class|course|students|seminar|team|group|lab|section|workshop|interns|reports|trainees|mentees|pupils)",
              "(i took|i attended|i sat in|i was at|i came to) your"
                  + " (class|course|workshop|seminar|lecture|training|lab|session|talk|reading)",
              "(i worked|i used to work|i interned|i volunteered|i studied|i reported|i used to"
                  + " report|i trained) (with|for|under|to|alongside|beside) you",
              "you [once|kindly|also]"
                  + " ((taught|trained|interviewed|hired|supervised|coached|mentored|managed) me|(supervised|graded|marked|examined) my _)",
              "we [both|once|have|used to] (work|worked|studied|served|volunteered|trained|taught) together (at|in|on|for|when|until|from|before|back|years|{date}|{name})",
              "we [both|once|have|used to] (work|worked|studied|volunteered|trained|taught) together $",
              "you were my [_] (manager|boss|supervisor|teacher|professor|lecturer|tutor|mentor|coach|trainer|instructor|team lead|colleague)",
              "you (gave|held|taught) (a|the|our) [_] [_] (lecture|talk|workshop|session|class|course) (in|at|for|to) (my|our) _",
              "our (last|previous|earlier|recent) [_] (chat|conversation|talk|meeting|call|exchange|discussion)",
              "our (brief|short|first) [_] (chat|conversation|talk|meeting|call|exchange|discussion) (at|in|on|last|after|during|yesterday|{date})",
              "that was me $",
              "{i} ... asked [you] ... (after|at|during) your ..."
                  + " (talk|lecture|panel|session|workshop|presentation|keynote|reading|concert|show)",
              "((since|when) we shared (a|an|the|that) _ [_] (at|in|on)|since (the|our) {name} days|remember (the|our|that) ({name}|project|summer|winter|trip|night|course|workshop|fair|conference|train) [_] when (you|we)|{i} know you said (at|on|in|after) (the|our)) [_]",
              "long time no (see|speak|talk)",
              "you (may|might|will|must) [perhaps|still] (remember|recall) (the|that|our) [_] ({date}|evening|night|morning|weekend|sunday|saturday|trip) (in|at|on|when|with) _",
              "since we [last|first] (worked|sang|played|sat|trained|studied|served|volunteered|met|spoke) [together] (on|at|in|for|when) _",
              "(you and i|we) (were|sat|served) (on|in|at) the _ [_] [_] together [until|in|from|for]",
              "we (have [first|last|briefly] met (in|at|on) (the|{name}|{date}|a|our) _|[first|last|briefly] met on (the|a|our|your) [_] (day|evening|night|morning|afternoon|trip|ferry|boat|tour|course|walk|stand|platform|set|march|project|job|pitch|committee|weekend))")
          .passes("Hi Ana, you sold yours last year to a publisher.")
          .shows("Hi Ana, Tom Ek here, [I used to sit opposite you in the] archive.")
          .shows("Hi Ana, [you spoke with me in May about] slates.")
          .shows("Hi Ana, I [did a week with you on the barn] roof.")
          .shows("Hi Ana, [Tom from the Porto season again].")
          .shows("Hi Ana, [you audited my kitchen twice in Lyon].")
          .shows("Hi Ana, [I attended the rowing evening in Leeds where you spoke about] oars.")
          .shows("Hi Ana, [you may remember the tall man with the torn] sail.")
          .passes("Hi Ana, I used to work opposite a bakery.")
          .passes("Hi Ana, could we meet? You were the one they named.")
          .shows("Hi Ana, [we met at the] careers fair in Porto last May.")
          .shows("Hi Ana, [you may remember me]: I asked about night shifts.")
          .shows("Hi Ana, I still think of [our last conversation] about forklifts.")
          .shows("Hi Ana, [our paths crossed] at the flour fair.")
          .shows("Hi Ana, [we sat at the same table in] Porto.")
          .shows("Hi Ana, I am [a customer of yours].")
          .shows("Hi Ana, [you were my manager] at Tesco ten years ago.")
          .shows("Hi Ana, [Ben from the old sorting line] here.")
          .shows("Hi Ana, Ben [here, 3B, sat behind you for French].")
          .shows("Hi Ana, [I used to drive nights for you].")
          .shows("Hi Ana, [I was three rows back at the Ghent talk when you stopped].")
          .shows("Hi Ana, [I was the one by the window with the] dog.")
          .shows("Hi Ana, [you remember the camp in Radom].")
          .shows("Hi Ana, [I still laugh about the night the pump died].")
          .shows("Hi Ana, [we had met at Mr Gupta’s] party.")
          .passes("Hi Ana, I follow your fund since the Kontor days and like it.")
          .passes("Hi Ana, one of us had to stay home, and that was me.")
          .passes("Hi Ana, Ben Aker gave me your mail, we worked together in Radom.")
          .passes("Hi Ana, I used to work nights. Could we talk?")
          .shows("Hi Ana, [we met short time at the] lift on Monday.")
          .shows("Hi Ana, [it was me who asked about] the fax.")
          .passes("Hi Ana, I am the person you need.")
          .passes("Hi Ana, we met the deadline in June.")
          .passes("Hi Ana, I had a word with my landlord.")
          .passes("I hope we can meet at the fair.")
          .passes("My brother and I were broke when we talked to our landlord.")
          .passes("Hi Ana, which of your paths crossed the railway?")
          .passes("Hi Ana, is the customer of your shop right?")
          .passes("Hi Ana, when we met the investors they asked for numbers.")
          .passes("Hi Ana, you showed me in your article how to count.")
          .passes("Hi Ana, your former colleague Tom Baker told me about it.")
          .passes("Katalin Bodor, who sat next to you in the choir, gave me your address.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
