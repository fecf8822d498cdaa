package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.OwnLine;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Says in a line who is writing. */
final class SaysWhoIAm implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-who-i-am")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(4)
          .says("“{words}” tells them who is writing.")
          .spares(NotWhoIAm.OTHERS)
          .sees(
              OwnLine.filled(
                  "^[_] our [_] (archive|choir|school|museum|club|parish|charity|library|society|hospital|clinic|bakery|farm|cooperative|group|band|troop|team|company|firm|shop|theatre|orchestra|association|kindergarten) (<at>|of|near) {name} (holds|has|is|needs|runs|keeps|owns|plans|wants|will|meets|makes|serves) _",
                  "{i} (write|report|{am} writing|{am} reporting) [a|an] [_] (piece|story|feature|article|column|stories) for [the] {name}",
                  "^[(hi|hello|hey|dear) {name}] [_] [_] (final|first|second|third|fourth|penultimate) year (<at>) {name} [_]",
                  "i am {name} [{name}] (final|first|second|third|fourth|last) year [_] [_]",
                  "i am [a|an|one|currently|now] [a|an] (pgy|rpcv|emt|rn|lpn|crna|swe|sde) [{digits}] [_] [_] (<at>|with|from|for) _",
                  "i am rpcv {name} [_] [_]",
                  "^[(hi|hello|hey|dear) [_] {name}] {name} from [the|our|your] {date} (clinic|class|choir|club|group|shift|team|crew|rota|session|market|course) [_]",
                  "^[(hi|hello|hey|alright|morning) {name}] [it is|its|this is] {name} (that|who) [_] (drops|delivers|works|drives|sits|buys|comes|sells|plays|rents|cleans|does|brings|runs|serves) _ _",
                  "{i} have [just|now|recently] been (handed|given) (the|a|this|an) [same|new|_] (job|role|task|post) [_] [_] [_] [_] (<at>) (a|an|the|one|our|{name}) _ [_]",
                  "i am [a|half way|halfway|about] {period} into [a|an|one|my|the|our] [_] (post|job|role|apprenticeship|degree|training|course|phd|placement|traineeship|contract|career|programme|program|scheme|internship|residency|pupillage|retraining|_ (post|job|role|apprenticeship|degree|training|course|scheme|programme|program|placement)) [_]",
                  "i am [still] (<at>) the (first|second|last|final|third) (year|years|month|months|weeks|{period}) of (a|an|one|my) _ [_]",
                  "(cpl|corporal|sgt|sergeant|lance corporal|petty officer) (<at>|with|of) the _ [_]",
                  "i am (a|an) [_] (technologist|technician|tech|mechanic|apprentice|trainee|cadet|sergeant|corporal|captain|lieutenant|officer|medic|signaller|fitter|sparky|plumber|roofer|dryliner|scaffolder|bricklayer|rigger|welder|surveyor|estimator|loss adjuster|paramedic|midwife|pharmacist|dietitian|optician) [_] [_] [_] (<at>|with|for|from|of) _",
                  "^[(hi|hello|hey) [_]|_] [_] (former|ex|fellow|retired|serving) {digits} [_] here [_]",
                  "i was (<at>|with) {name} [_] (<at>) [the|our] _ [_] (until|till|for|from) _",
                  "i am (with|<at>) [the] (group|company|firm|team|bank|hotel|trust|school|store|hospital|airline|university) since {digits} [_]",
                  "i (test|tested|clean|sell|drive|fix|repair|grow|teach|translate|cook|edit|design|film|paint) _ [_] [since|for] {period} [_]",
                  "i am (a|an) (associate|full|student|chartered|junior|senior|life) member of [the] _",
                  "i taught _ [_] (<at>) (the|a|an) [_] _ [_] [_] from {digits}",
                  "({my} [_] (team|group|department|lab|choir|ward|company|firm|shop|bakery|cooperative|business|agency|studio|workshop|farm|family|start up|startup|school|charity|club|factory|mill) (tests|cleans|mends|offers|supplies|translates|organises|organizes|produces|makes|sells|builds|repairs|prints|imports|exports|grows|bakes|manufactures|designs|restores|employs|teaches|trains|runs|keeps) _|{i} ((got|was|have been|am) [just|recently|newly] (hired|employed|taken on|promoted) [_] [_] (as|to) [a|an|the] [_] [_] <post>|(am|have been) volunteering (<at>|for|with) _))",
                  "^as [a|an|the] [_] [_] <post> ... {i} _",
                  "(my (job|work) is [the] <crafting>|{i} <now> (make|build|develop|design|create|write|have made|have built|have developed|built|developed|am filming|film|am making|am building|am developing|am designing|am creating|am producing|am launching|launch) [a|an|one|the|our|my|one] [_] [_] [_] (tool|app|application|programme|website|websites|web site|web sites|radio programmes|platform|film|documentary|museum|database|machine|robot|device|software|game|podcast|dictionary|product))",
                  "({i} <now> (do|did|have done|make|made|am making|keep|kept|am doing|am keeping|maintain|am maintaining|handle|am handling) [the|all|our|_] [_] [_] (books|accounts|ledgers|minutes|paperwork|bookkeeping|payroll|deliveries|repairs|translations|catering|cleaning|typing|rota|rotas|costumes|subtitles) (of|for|<at>|there|here|and|as)|({i} have volunteered (<at>|for|with)|where {i} <now> [am|was|have] [been] <works>) [_])",
                  "^(who am i|me) [a|an] [_] [_] <post>",
                  "((<post> {i} am (since|for|from|<at>|already|now)|{i} [have] (did|do|done|am doing|do|make|made) [_] [_] the (work|job) of [a|an|the] [_] <post>|(am|is|are) mine to (run|manage|lead|keep|edit|look after)) [_]|(mine is [a|an|the] [_] [_] (background|trade|profession)|(my|our) [main|current|present|day] (job|work|profession|trade|occupation) (is|was|has been) [a|an|the] [_] [_] <post>|{i} <now> (have|have got|had|got|found) [a|an|one|the|my] [_] (job|work|post|position) (of|as|like) [a|an] [_] [_] <post>|{i} (was|have been) [_] <post>))",
                  "({i} <now> am <now> (halfway|half way|midway|in the middle|at the start|near the end|in the midst) [through|of|<at>|into] (a|an|one|my|the) [_] [_] (apprenticeship|degree|phd|masters|doctorate|traineeship|training|course|bootcamp|residency)|{i} <now> (give|am giving|have given|gave|hold|am holding) [_] [_] (lessons|classes|lectures|courses|tours|workshops|tuition) [_] (<at>|to|of|for) _|{i} (live|am living) (from|of|by|<at>) <crafting> _|{i} [have] [just|recently|newly] (retired|qualified) [last year|this year|{date}|_ _] (from|as|<at>) [a|an|the] _)",
                  "({i} [have|was|am] [just|recently|newly|lately] [been] (made|put|named|appointed|elected|promoted|placed) [as|<at>|to|the] [_] (head|charge|chair|manager|leader|director|deputy|<post>) (of|<at>|for) _|{i} (am about|am going|am due|will|shall) [to] (start|begin) [to|_] [_] (as|to be|be) ((a|an|the) [_] [_] <post>|<post>|_ <post>)|(am|was|and) trained (as|like) [a|an] [_] [_] <post>|{i} (came|moved|have come|have moved) (to {name}|here) [last _|this _|{date}|_] (to|for|for to) (study|studying|work|working|train|training|teach|teaching|nurse|do) _)",
                  "({i} <now> ((deal|dealing|trade|trading|dealt) (<at>)|am engaged (<at>)|occupy myself with|am occupied with) _|{i} (have been|worked|have worked|work|was|am) in (the [_] (business|trade|industry|sector)|_ sales) (all my life|since|for|<at>) _|{i} <now> (go|am going|attend|am attending|learn|am learning) [to|<at>] [the|a] [_] [_] (class|grade|form|school|college|university) (of|<at>|here) _|{i} <now> am in (year|class|grade|form) _ (<at>|of) _|{i} am [a|an] [young|old] (girl|boy) (of|from) _|{i} <now> am {period} (old|of age) [and])",
                  "((until|till|before|up to) (last year|last month|recently|{date}|{digits}|my (pension|retirement|illness)) {i} <now> [was|had|have] [been] <works> _|most of my life {i} <now> [was|have] <works> _|{i} <now> [have|am|was] [been] <works> [_] [_] (most of my life|all my life|my whole life|ever since)|{i} <now> (care|am caring) for [my|our|sick|old|elderly] (mother|father|parents|wife|husband|children|people|grandmother|sister|brother|son|daughter) [_]|{i} (stay|am staying|am) at home with {my} [_] [_] (children|kids|baby|son|daughter))",
                  "({i} [have] [just|only|recently|newly] (moved|emigrated|settled) [over|up|down] [here|to {name}|to this town] (from {name})|{i} [have] [just|only|recently|newly] moved in (<at>|next|upstairs|downstairs|above|below|opposite|across)|{i} arrived in {name} [_] [_] [_] from {name}|{i} am [quite|rather|_] new (<at>|to) (town|this (town|city|country|village|street|building|area)|the (village|town|city|area|street|building)) [_]|{i} am your [new|next door|upstairs|downstairs|_] (neighbour|neighbours|neighbor|neighbors|lodger|tenant|tenants|postman|pupil)|{i} (have|rent|own|live in) the (flat|garden|shop|house|room|allotment|plot|stall|office|workshop) (above|below|behind|beside|next to|opposite|across) _|{i} am [a|your|the] [_] colleague (from|<at>) _|{i} (work|sit|live|am) in the same (building|office|house|street|department|team) as you)",
                  "({i} <now> (report|am reporting) on _ [_] for _|{i} <now> (present|host|am presenting|am hosting) (a|an|one|the|our|my) [_] (programme|program|show|series|podcast) _|{i} (have|own|run) {number} [_] (people|men|women|workers|employees|staff) (under|working for|<at>) _|(people|men|women|workers|employees) work (for|under) me|(me|i) and {my} <kin> [{name}] [both|together|also] [are|am] (<crafting>|<craft>|make|making|run|running|own|keep) _)",
                  "({i} [have] [just|recently|lately] (became|become) [a|an|the] [_] [_] <post>|{i} [have|am|was|got] [just|recently|been] promoted (to|<at>|last|and|as) _|(made|appointed|elected|named) me [as|to|the|a] [_] <post>|{i} am taking over as [the|a] [_] [_] <post>|(from|since|<at>|as of) ({date}|may|march) {i} <now> (am|will be|shall be|am going to be) [a|an|the] [_] [_] <post>)",
                  "({i} am [a|an|one|the|your] [_] (neighbour|neighbor|lodger|patient|tenant|pupil) (of|from|<at>|to|two|who) _|{i} live [just|only] (next door|one|two|three|four|a few|some) [doors|houses|floors] (down|up|along|away|to|above|below|from you) [_]|(am|is|are|was) (run|led|managed|kept|handled|taught|looked after) by me|{i} belong to (a|one|the|our) [_] (group|team|band|crew|circle|association|cooperative) (of|that|which|who|for) _)",
                  "({i} [have|had] (took|taken|inherited) [over] (my|our|the) [_ 's] [_] <business>|{i} [have] [just|recently|only|newly] joined (the|a|an|one|our|my) [_] [_] (team|staff|bank|army|police|<business>) [<at>|last|this|as|of]|(my days (go|pass)|(am|is|are) how {i} (spend my days|earn my living|make my living)|{i} am (earning|spending) my days) [with|<at>|by] [the] (<crafting>|repair|restoration|making|translation|running) _|{i} <now> am (researching|investigating|studying) [<at>|about|into] _ [_] (<at>|with|for) (a|an|one|the|my|our|{name}|university|college|school) [_])",
                  "^<many> of us (<at>|from|here) _",
                  "(my [_] [_] (thesis|dissertation|doctorate) [which] [_] [_] [_] is (about|<at>) _|{i} <now> (study|am studying|have studied|studied) _ [_] [_] (<at>|with|by) [_] _|it (is|'s) [_] _ i <craft>|i am the one [who] [am] <crafting>|{i} have (made|done) [a|an|one|my|the] (study|studies|training|apprenticeship|schooling) (of|<at>|as) _)",
                  "(((earn|make|made|am earning|am making) {my} (living|bread) (as|by|from|with|<at>|<crafting>) _|(spend|am spending) {my} (days|working days|nights|weekdays|weeks|saturdays|sundays|mornings|afternoons|evenings|weekends|summers) (as|<at>|with|volunteering|<crafting>) _|{i} <now> am employed (<at>|by|as|with) _)|(you are hearing from|these lines come from|this (comes|is coming) from|writing to you (is|am)) (a|an|the) [_] [_] <post>)",
                  "^[already|now|some] {period} [now|already|long] {i} (am|have been|have|work) [a|an|one|the|working|worked] [_] [_] (<post>|<crafting>|as|<at>)",
                  "({i} (have|have put in|put in|have done|did|have had) {period} (behind me|<at>|as|of <crafting>) _|my {period} (as|<at>|with) [a|an|one|the|our] _|{i} am (since|for|from|now|already) {period} [_] [_] (<post>|working|<crafting>))",
                  "^(as|<at>|for) [a|an|one|the|our] [_] [_] (<post>|<business>) {i} (work|am working|have worked|am employed|teach|volunteer|serve)",
                  "((<post> (by|of) (trade|profession|training)|{i} (do|am doing|have) [a|an|one|my|the] [_] job (as|<at>) _|{i} (study|am studying|learn|am learning|am training|train) (to be|to become|for|as) [a|an] [_] <post>)|({i} <now> (do|make|am making|am doing|have done|have made) [a|an|one|my|one] [_] (apprenticeship|internship|traineeship|phd|masters|degree|doctorate|bachelor|studies|residency) (<at>|as|of|with|about) _|i <now> do [the] _ [_] (for|<at>) (a|an|one|the|our|{name}) _))",
                  "(({i} (left|have left|am leaving) [the|a|an|one|my] [_] (job|bank|navy|army|air force|police|post|ministry) (as|to|after|<at>|last|{date}|and|{period}) _|{i} [am] (moving|moved|changing|changed|switching|switched|retraining|crossing) from [_] (<post>|<field>) _|{i} (was|have been) [just|recently] (made|named) [_] [_] (head|<post>))|{i} [have] [just|recently] (took|take|taken|am taking) over ((my|our) _ [_] [_] (<at>|of|near|last|this)|[the|a|an|one|one] _ [_] [_] (<at>|of|near)) _)",
                  "{i} [have|had|am] [just|recently|now] (finish|finished|finishing|round off|rounding off|wrap up|wrapping up|end|ending|close|closing|conclude|concluding|complete|completed|completing|got|passed) (my|a|an|one|the) [_|_ 's] (diploma|degree|masters|master 's|training|apprenticeship|doctorate|phd|bachelor|studies|certificate|residency|internship) [_] [_] (<at>|as|of) _",
                  "((i (sit|serve|am) (<at>) [the|a|an|one|our] [_] [_] (board|committee|council|jury|panel|bench) (of|<at>|for) _|i (trained|qualified) (<at>|under) ({name}|the) _|i keep the _ [_] (<at>|of|for) _|i am (<at>) the [_] [_] (scheme|programme|program|course) (of|<at>|for) (a|an|one|the|{name}) _)|(i am ({digits}|twenty|thirty|forty|fifty|sixty|seventy|eighty) [_] [years] [old] [and] (a|an) [_] [_] [_] <post>|{i} was (a|an) [_] [_] <post>|{i} <now> am <now> ([_] [_] (<post>|<posts>)|(_ a|_ an) _ [_] and [_] [_] <post>|{name} (a|an) [_] [_] <post>|[a|an] {name} (and a|and an|a|an) [_] [_] <post>)))",
                  "({i} (was|have been|had been) [a|an|the] [_] [_] (<post>|<posts>) (for|since|<at>|of|with|until|before|who|that|under|underneath|beneath|below|behind|from|by)|{i} (have|was|am) [just|recently|newly|now|lately] (become|became|been appointed|appointed|been made|been elected|elected) [_] [_] [_] <post>)",
                  "({i} <now> (work|worked|am working|was working|have worked|have been working|am employed|was employed|volunteer|am volunteering|have volunteered|serve|am serving|trained|qualified|retired|started|began|came in|come in|have started|have just started|have just come in|have joined|am starting) ... (as|like|to be) [_] [_] [_] <post>|({i} <now> (work|am working|have worked|have been working|am employed) ... (<at>|for|with) [a|an|one|the|our|my|one] [_] [_] <business>|(being|having been) [new] [as] [a|an|the] [_] [_] <post> ... [_] [_] [_] (i|we)|as [a|an|the] [_] [_] <post> (i|we)))",
                  "((for|since|during|after|over) <years> [now|already] {i} (am|was|have been|had been|have|had|work|worked) [a|an|one|the|worked|working|been|_] [_] (<post>|<crafting>|as|at the|in a|in the|for a)|((with|bring|have|having|got|has|had) [got|having] [over|about|almost|nearly|more than|some|the|my] {period} [of] [work|working|job|_] [_] (experience|practice)|after {period} (as|with|<at>|in the|in a) _|since {period} [now|already] {i} (am|have|work|drive|teach|run|keep|make|sell) _))",
                  "(({i} <now> ((am|was|have been) <now> <crafting>) [the|a|an|one|our|my|_] [_] _ [_] (<at>|for|of|near|from|to|since|across|around|under|between|with|by hand|during|these|this {period}) _|{i} <now> <craft> [_] _ [_] [_] (<at>|near|by|since|across|around|by hand|for|to) _)|({i} <now> (<craft>|freelance|temp|consult|moonlight) (as|for|<at>) (a|an|one|the|our|small|local|{name}) _|{i} <now> (make|do|produce|build|am making|am doing|am producing|am building|have been making|create|<craft>) [_] [_] <goods>|(of|for|<at>|the|a|an) [_] _ (is|are) (my|our) (job|task|duty|responsibility)))",
                  "((_ ((is|are|'s) (my|our) (trade|profession|living|craft|occupation|day job|line of work|vocation)|(has been|have been) (my|our) (trade|profession|job|living|craft|occupation|work|field))|{my} (profession|occupation|trade|craft|calling|field|main job|line of work) (is|has been) _)|({my} [_] (degree|diploma|masters|bachelor) [<at>|of|from] [_] [_] is (<at>|from|of) _|{i} <now> (come|am coming|came|am|was|have been|work|worked|am working|have worked) <now> (from|out of|<at>) [the] [field|area|world|sphere|sector] [of] <field>))",
                  "({i} (have|own|run|am having|am running|have got|am owning|keep|opened|started|founded|set up|have opened|have started) [a|an|one|the|our|my|one|two|three] [own] [_] [_] <business> [last year|this year|{date}] (<at>|near|of|outside|with|here|for|where|since|which|that|by|under|opposite|together|and)|{i} [shall|will|am going to|plan to] [soon] (open|start|be opening|be starting|am opening|am starting|set up|am setting up) [a|an|one|my|our|the] [_] [_] <business> (<at>|near|of|here|next|this|where|with|by))",
                  "({i} (have|farm|cultivate|keep|run|plant|own|grow|work|tend) ... <many> [_] (hectares|acres|sheep|ewes|cows|goats|hives|hens|pigs|horses|trees|vines|colonies|beds)|{i} (drive|am driving|ride|steer) [the|a|an|one|our|my|number|line] [_] ({digits}|bus|buses|tram|trams|train|trains|lorry|lorries|truck|trucks|van|taxi|taxis|cab|ferry|ambulance|forklift|tractor|crane|coach))",
                  "({i} <now> (take care|am taking care|am looking after|am caring|am in charge|am responsible|have charge|have the care|have responsibility) [of|for|after] _ _|there (am|'s) [only|about] <many> [_] [_] of us|{i} have [_] (under|<at>) my (care|maintenance|charge|responsibility)|{i} (speak|am speaking|stand|act) for (a|one|the|our|some) [_] [_] (group|team|club|union|association|researchers|residents|parents|tenants|students|farmers|nurses|teachers))",
                  "(we am [a|an|one|the|one] [_] [_] (group|team|family|couple|band|crew|circle|handful|collective|association|club|cooperative|choir|charity|company|firm) [of|from|<at>|with|who|that] _|(we [am] [only|about] <many> [_] (women|men|people|persons|families|households|students|pupils|friends|sisters|brothers|neighbours|neighbors|parents|mothers|fathers|colleagues|volunteers|members|partners|associates|owners|teachers|nurses|farmers|residents|tenants)|{my} <kin> [{name}] and (i|me|myself) (am <crafting>|<craft>) _))",
                  "({my} <kin> [{name}] and (i|me|myself) [both|together|also] (run|own|keep|manage|work as|work at|have a|are running|am running|are working|are owning) _|{i} am (their|his|her|{name} 's) (mother|father|parent|mum|mom|dad|carer|guardian|wife|husband|widow|widower|son|daughter|teacher|manager|assistant))",
                  "({i} am [now|currently|still] in [my|the|our] (first|second|third|fourth|fifth|final|last) [_] (year|semester|term|grade|class) (<at>|of|studying)|{i} <now> am in year (one|two|three|four|five|{digits}) (of|<at>)|{i} (am|live) (<at>) (number|flat|apartment) {digits}|i am {name} [{name}] (and|<at>|i|now|my|currently|living|working|studying|{digits}|<post>)|i am {name} [_] [{name}] [a|an|the] [_] [_] <post>|i am {name} [_] {name})",
                  "({name} is my name|(people|friends|colleagues|they|everyone|everybody) call me {name}|i am (called|named) {name}|me [am] (call|called) {name}|my name {name})",
                  "^(here (is|writes|speaks) {name}|{name} [{name}] is writing)",
                  "({i} (was|am) the [_] (intern|trainee|apprentice|student|temp|assistant|volunteer|new one|one|person|nurse|driver|caller|customer|developer|engineer) who _ _|(for|over) the (past|last) {period} {i} have (run|worked|led|taught|been|managed|driven|looked after|built|cooked|written|sold|studied|lived|volunteered|kept|nursed) _)",
                  "(i am (the only _ [_] [_] (<at>) (a|an|one|our|my) [_] (company|firm|school|clinic|hospital|charity|bank|team|startup|start up|agency|practice|department|council|village|town|shop)|one of [the] (two|three|four|five) (founders|owners|partners|directors|teachers|nurses|editors|developers|engineers|managers|organisers|organizers|trustees|librarians|designers|midwives|doctors) [of|<at>|behind|who] [_])|{i} have (set up [on my own|_] as (a|an) [_] _|(run|led|managed|looked after|edited|owned) (the|a|an|one|our) _ [_] [_] [_] [_] [_] (for {period}|since ({date}|{digits}))))",
                  "i have been in (product|sales|marketing|hr|finance|procurement|operations|logistics|tech|software|retail|banking|teaching|nursing|publishing|payroll|recruitment|construction|insurance|media|design|consulting|law|it|education|healthcare|hospitality|(the|this) (trade|business|army|navy|industry)) (for|since) ({period}|{date}|{digits})",
                  "((i <now> (am graduating|will graduate|graduate|graduated|graduating) [me] (<at>|from|with|this|next|last|as)|{i} <now> [am|have|was] (apply|applying|applied) [to|for] [a|an|one|the|my] [_] [_] (master|masters|master 's|phd|doctorate|traineeship|apprenticeship|fellowship|scholarship|graduate|programme|program|course|training|degree) [<at>|of|with]|i (lead|manage|head) ({number}|{digits}|two|three|four|five|six) _ [_] (<at>|for|of)) _|{i} am a (mother|father|parent|mum|mom|dad|carer|widow|widower|refugee|returner|newcomer) [of] _)",
                  "{i} (lead|run|head|manage|own|handle|coordinate|oversee|do) [the|it|our|my] (procurement|marketing|operations|finance|sales|product|hr|communications|recruiting|recruitment|logistics|research|engineering|support|data|design|content|compliance|payroll|purchasing|accounts|training|strategy|analytics|growth|partnerships|programmes|programs) (for|<at>|of|with) _",
                  "(({i} (have spent|spent|have worked|worked) [the] (last|past|better part of) [_] {period} (<at>|as|with|for|doing|running|leading|teaching|building|managing|writing|selling|making|nursing|cleaning|driving) _|{i} [only|just|recently] (graduated|graduate) [_] [_] (from|<at>) {name})|(and (now|currently|still|i now|i currently|i still) (work|teach|study|live|volunteer|run|lead|manage) (<at>|for|as|with) (a|an|one|the|our|my|{name})|where {i} (practised|practiced|worked|taught|studied|trained|ran|led|managed|owned|served|volunteered|was a|was an|am a|am an|work|teach|study|run|lead) _))",
                  "((after {period} (<at>|of) (retail|banking|teaching|nursing|sales|finance|law|consulting|marketing|engineering|hospitality)|{i} (am|are) (<at>) the (middle|start|end|midst|beginning) of _ [_] [_] [_] (<at>|with) (a|an|one|our|my) _)|{i} (work|worked|am|was|have worked) [_] [_] (<at>|for|with) (a|an|one|our) [_] [_] (firm|company|agency|startup|start up|school|hospital|bank|charity|clinic|practice|studio|lab|manufacturer|retailer|nonprofit|consultancy|university|council|ministry|newspaper|hotel|factory))",
                  "{i} (just|recently|will|am about to|have just|have recently) (finish|finished|complete|completed|start|started|begin|began|left|joined) [my|a|the|as|<at>] [_] (degree|bachelor|bachelors|masters|phd|bootcamp|apprenticeship|training|course|traineeship|residency|{name}|mba|diploma|certificate|studies|role|job)",
                  "{i} (study|am studying|studied|read|am reading) (law|medicine|history|biology|chemistry|physics|economics|engineering|computer science|marketing|business|psychology|nursing|architecture|design|finance|accounting|journalism|education|mathematics|maths|statistics|linguistics|geography|philosophy|politics|sociology|agriculture|pharmacy|dentistry|film|music|art|sports|public health|nursing) [science|management] (<at>|with|and|now|here|for|by|with|since|but) _",
                  "(i have (worked|driven|taught|nursed|rung|cooked|sung|farmed|fished|served|kept|cleaned|painted|played|mended|sold|baked|coached) [_] [_] [_] [_] [_] (for|since|these) ({period}|{date}|{number}|_ years|i was|years)|(i|we) [am|have] (~keep|~farm|milk|breed|raise|graze|tend|grow|shear|run|fish|drive|teach|own|sail|fly|feed|house) ({digits}|{number}|twenty|thirty|forty|fifty|sixty|eighty|a hundred|two hundred|some|a few) [_] _ [_] (above|near|outside|<at>|by|below|behind|over|across|for|from) (the|{name}|my|our|a))",
                  "(((by|of|from|<at>) (trade|profession|training|occupation) {i} am (a|an) _|i am (a|an) [_] _ by (trade|profession|training)|i am (from|of) (profession|trade|training|occupation) _)|i [have] (trained|qualified|apprenticed|started out|began) as (a|an|the) _|i (am|have been) [_] (selling|framing|making|mending|fixing|repairing|building|painting|writing|teaching|driving|cooking|baking|cleaning|throwing|tuning|growing|fishing) [_] [_] for a living)",
                  "(i [still|also|now] (sell|frame|make|mend|fix|repair|build|paint|write|teach|drive|cook|bake|clean|cut|tune|bind|grow|fish|translate|code|sew|carve|throw) [_] [_] for a living|((for|since|during|over|already) <years> [now|already|long] {i} [have|had|am|was|do|did] [been|also|only|just|mostly] <works> _|{i} <now> [have|am|was] [been] <works> [_] [_] [_] (for|since|to|already|during|these) <years>|(am|is|are|be) (what|that which) {i} <now> [am] (make|making|sell|selling|build|building|grow|growing|teach|teaching|repair|repairing|produce|producing|restore|restoring|bake|baking|translate|print)))",
                  "((came|moved|fled|arrived) (here|to {name}) from {name} [_] [_] [_] and [i] [now|_] (work|clean|drive|cook|teach|study|nurse|run|keep|bake|sell|mend|live|sew|build|care)|i am the [new|old|present|current] (tenant|keeper|owner|secretary|treasurer|warden|caretaker|vicar|curate|organist|postman|postwoman|baker|landlady|landlord|librarian|gardener|ranger|headteacher|teacher|nurse|clerk|chair|chairman|chairwoman|captain|coach) (of|<at>|for) _)",
                  "^(nurse|teacher|baker|farmer|engineer|librarian|midwife|carer|chef|joiner|student|lawyer|potter|musician|developer|designer|plumber|electrician|mechanic|driver|gardener|carpenter|welder|vet|writer|editor) here",
                  "(i drive the [_] (bus|train|tram|van|lorry|truck|ferry|taxi|ambulance|tractor|plough) _|i (pack|stack|sort|load|deliver|carry|cut|carve|forge|mould|press|spin|dye|roast|tan|shear|milk|herd|dig|lay|plaster|wire|steer|type|file|count|check|test|wash|iron|serve|pour|mix|stitch|shoe|groom|walk|mind|guide|restore|tune|bind|collect) [_] _ (<at>|for|near|with) (the|a|an|one|our|my|{name}))",
                  "{i} ((run|ran|own|lead|co run|manage) [a|an|one|the] [_] _|have a [_] (shop|bakery|practice|studio|farm|stall|clinic|business|company|firm|agency|restaurant|workshop|garage|salon|cafe)) (<at>|near|outside|above) {name}",
                  "i have been (mending|fishing|repairing|baking|cooking|farming|growing|making|restoring|keeping|breeding|painting|weaving|singing|playing|sewing|welding|cleaning|nursing|caring|translating|editing|tuning|carving|brewing|printing|planting|coaching|training|retired|in charge|responsible|looking after|with the|at the|in the|on the) [_] [_] (<at>|for|since|with|of|near|by) (a|an|one|the|our|my|{name}|{period}|{date}|{number}|two|three)",
                  "(since (my|our) (father|mother|uncle|aunt|grandfather|grandmother|parents|boss|brother|sister|husband|wife) (gave|taught|left|put|handed|died|retired|showed|sold) (me|us|the|it) _|(it|this|that) 's [me] {name} [_] (from|<at>|with|of|again|here|who|your|off|next|upstairs|downstairs|across)|(it|this) 's (your|the) [_] _ (from|<at>) (the|number|room|flat|{name}))",
                  "i [still|now|also|mostly] (nurse|cook|bake|teach|coach|clean|drive|paint|weld|sew|fish|farm|garden|sing|dance|act|play|tutor|translate|interpret|code|write|edit|research|sell|build|repair|volunteer|help|serve|train|mend|print|photograph|brew|keep bees|keep sheep|keep goats|do research|do the books|keep the books) (<at>|for|under|across|around|near|outside) (a|an|one|the|our|my|two|three|four|five|{name})",
                  "(i am [a|an|one|the|one of the] (retired|former|trained|qualified|self taught|amateur|newly qualified|semi retired|freelance|registered|chartered|self employed|travelling|part time|full time|second generation|third generation|fourth generation) _|{i} (look after|take care of|am responsible for|oversee|mind|staff|supervise|keep|tend) (the|a|one|our|two|three|four|{number}) _ (<at>|of|for|with|near) (the|a|one|our|{name})|(myself {name}|i am myself [a|an|the] [_] <post>) _)",
                  "^myself [a|an|the] [_] [_] <post>",
                  "^ [_] _ (is|are) what {i} (do|am doing)",
                  "(i [am] working (as|since|<at>) [a|an] _|i (work|am working) since _ _ [as|<at>]|(i am the (one|man|woman|person|guy|girl|neighbour|neighbor) who|(it|this) (is|was|'s) (me|i|us) (who|that|from|<at>|the one|the ones)) _|{i} [have|had] used to ((work|run|teach|drive|play|live) (a|an|one|<at>|for|the|with) _|be ((a|an|one|the|for|with) _|in _|at _|[_] [_] <post>))|i am {name} [and] i (build|make|run|teach|work|live|sell|grow|study|drive|play|write|cook|bake|own|lead|manage|repair|keep) _)",
                  "{name} (this|it) is {name}",
                  "^this is {name} [i|we|from|<at>|your|the]",
                  "^(hi|hello|dear|hey) [mr|mrs|ms|dr] [_] (this|it) is {name}",
                  "(i [still|now|also|currently] work ((for _|at _) [_] (of|near|that|which|who|in {name})|[_] (<at>|for|to|as|with|nights|days|shifts) (a|an|one|the|our|my|two|three|<at>|for|{name}|_ {name})|in (a|an|one|our|my|two|three|{name}|the _ (of|<at>|here|department|team|office|industry|sector|field|trade|unit)|the (library|kitchen|lab|archive|office|finance|legal|ward|clinic|garage|hr|marketing|sales|public|private)))|we (run|operate|host) (a|an|one|the|our|two|three|{number}) _ [_] (<at>|for|near|with|from|outside|and|to|of))",
                  "(we (make|grow|sell|build|produce|publish|organise|organize|farm|bake|brew|design|teach|raise|keep|repair|restore|supply|serve|train|look after) [a|an|one|the|_] _ [_] (<at>|near|from|outside)|we (sell|build|produce|publish|design|supply|train|teach|repair|look after|make) _ [_] (for|to|with) (the|a|one|our|{name}|small|local|people|children|schools|companies|hospitals|dentists|families)|we are (a|an|one|the|two|three|four|five|{number}) [_] [_] (<at>|from|near|of|who|based|with|outside)|(it is|this is) {name} (from|<at>|with|of))",
                  "^{name} (from|of) (the|{name}) [_] here",
                  "(my (job|work|trade|day job|post|role) is (to|<at>|with|as|teaching|running|managing|helping|making|selling|driving|looking after|keeping|writing|testing|planning) _|{my} (background [_] is [<at>|of|_]|(phd|thesis|dissertation|doctorate) is (about|<at>)) _|{i} (come from|have|am from) (a|an) [_] _ background|{i} (am|have been|are) [currently|now|also] (pursuing|completing) (a|an|one|my|our) _|{i} [have|had|am|was] (graduate|graduated) [_] [_] (<at>|from|with|as) _)",
                  "({i} (hold|have|got|earned|did|made|finished|am having|have made|have done) [a|an|one|my|the] [_] [_] (degree|diploma|masters|master|bachelor|bachelors|mba|phd|certificate|qualification|studies) (<at>|from|of|as) _|{i} (major|am majoring|majored|minor) in _|{i} (am|are) [currently|also|now] (part of|a member of|with|<at>) [the|a|an|one|our] [_] [_] (team|department|faculty|office|unit|group|desk|division|staff|committee|board)|{i} (founded|co founded|cofounded) (a|an|one|the|my|our) _|{i} [have] [just|recently|lately] (moved|switched|transitioned) into (a|an|one|the|{name}|_) _)",
                  "(we are (a|an) [_] [_] [_] (bakery|shop|company|firm|agency|charity|start up|startup|clinic|school|practice|nonprofit|non profit|club|association|studio|ngo|foundation|cooperative|bookshop|restaurant|manufacturer)|i [still|now|also|mostly|mainly] (keep the books|do the books|do the accounts|look after|take care of|am in charge of|am responsible for|stand in|fill in|help out) [_] _)",
                  "(i am [still|now|just|also|currently] ((baking|cooking|teaching|training|learning|building|running|managing|restoring|repairing|organising|organizing|setting up|opening|leading|nursing|driving|farming|retraining|selling|studying|working) (a|an|one|our|for|<at>|as|two|three|{name})|(setting up|opening) _ _)|i am [still|now|just|also|currently] (managing|leading|running|teaching|training|coaching|repairing|restoring|building|organising|organizing|setting up|opening) (the|my) _|as (head|director|manager|owner|founder|editor|chair|secretary|treasurer|captain|president|coordinator|leader|keeper|warden) of _ [_] [_] [_] (i|we|my))",
                  "(in my (job|work|role|post|practice|classroom|kitchen|workshop|studio|lab) (as|<at>|here) _|(here at|based at|based in) [the|our] {name}|(my|our) (shop|workshop|studio|farm|bakery|kitchen|clinic|school|company|firm|museum|garage|cafe|restaurant|practice|team|lab|boat|garden|stall|class|choir|club|library) ((<at>) (the|a|an|one|{name})|near|outside|is (a|an|one|the|small|near|active|leading|located|based|in (the|a|one|{name}))|makes|sells|has (a|an|one|the|no|{number}|{digits})) _)",
                  "^(hi|hello|hey|dear) {name} {name} (from _|of _)",
                  "^(hi|hello|hey|dear) [mr|mrs|ms|miss|dr|coach] {name} (from (the|a|an|one|our|my)) _",
                  "((i am|am) [currently|now|also|just|still] (a|an|one|the|{length}) ... <role>|(i was (a|an|one)|i am {name}) [_] [_] <role> (before|until|<at>|since|of) _)",
                  "^[_] <role> (<at>|of|from) {name} [_] here",
                  "((i am|am) [currently|now|also|just] [new|young|junior|senior|former|retired|final year|second year|first year|third year|hr|art|product|project|payroll|sales|marketing|data|software|finance|school|bus|english|primary|music|country|area|regional|general|managing] <role>|i am [currently|now|also] (a|an|one|the|one of) ... (<at>|with|from) {name}|i am [currently|now] (<at>) (my|a|an|one|the|{length}) ... (year|semester|term) (of|<at>|studying)|i am {name} (from|a|an|one|the|your|who|with|<at>|of)|i am (a|an|the) ... (<at>|from|based in|near|outside|for) {name})",
                  "(i am [currently|just|now] (finishing|doing|starting|completing|beginning|writing) [a|an|one|the|my|our] [_] [_] (degree|residency|apprenticeship|phd|thesis|masters|training|internship|course|doctorate|programme|program|dissertation|handbook|book|article|study|report)|my name is _|(this is {name} (from|<at>|with|of)|its {name} from (the|our|your|{name})))",
                  "^{name} here",
                  "{name} here (from|with|of|again|at _)",
                  "i [currently|now|also|still] ((teach|taught|study|studied|serve|served|volunteer|intern) (as|<at>) _|(work|worked) (as _|in (a|an|one|our|my|{name}|the [_] (department|team|office|industry|sector|field|lab|library|ward|kitchen|shop|school|faculty|trade)|marketing|hr|human|it|finance|sales|law|logistics|consulting|banking|insurance|accounting|nursing|education|healthcare|health|retail|research|engineering|construction|hospitality|publishing|journalism|tech|technology|software|biotech|pharma|procurement|customer|product|data|project|public|real|design|advertising|pr|manufacturing|transport|tourism|payroll|operations|support|communications|compliance|audit|tax|admissions|forestry|farming|aviation|energy|media|film|security|quality)))",
                  "(i [currently|now|also|still] (work|worked|teach|taught|study|studied|serve|served|volunteer|intern) (<at>|for|with|under) (a|an|one|the|our|my|{name}|two|three|{number})|{i} <now> (run|lead|manage|own|head) [a|an|one|the] [_] [_] (<business>|app|desk|service|crew|band)|i [currently|now|also|still] (run|lead|manage|own|head|edit|build|maintain|teach|coordinate|organize|organise|represent) (a|an|one|the|our|my) _|i (just|recently|have just|have recently|am about to|will soon) (finished|finish|completed|graduated|graduate|qualified|retired|left) ... (degree|program|programme|training|course|studies|apprenticeship|army|navy|school|college|university|bootcamp|masters|phd|bachelor|bachelors))",
                  "(i have been (working|teaching|studying|running|leading|building|coding|nursing|driving|managing|cooking|selling) ... (for|since|<at>|as) (a|an|one|the|{period}|{name}|{date}|{number})|i have been (a|an|the) ... <role>|i (have|have got|bring|spent|did) {period} (of experience|of work|of practice|<at>|as))",
                  "i (teach|drive|repair|restore|translate|design|bake|cook|coach|farm|mend|edit|sell|grow|brew|train|nurse|paint|print|tune|interpret|code|program|develop|maintain|service|deliver|raise|breed|build|clean|cut|weld|sew|knit|fish|mine|research|investigate|sing|dance|act|compose|produce|publish|host|organize|organise|operate|fly|sail|ship|supply|advise|counsel|treat|care for|look after|supervise|direct|chair) [and _] ({name}|[the|a|an|one|our|my] [_] _ (<at>|for|between|near|from|with|and|of|around|across|to|under|by|as))",
                  "(i (plan|cover|report|record|guide|fix) _ (for|<at>) (the|a|an|one|our|{name})|i have [just|recently] (spent|worked|served) {period} (<at>|as|with)|as (a|an) ... <role> ... i|i am (working|employed|studying|training|enrolled|based) (as|<at>|for|with|under) (a|an|one|the|{name})|i (do|am doing) my (phd|thesis|doctorate|masters|residency|internship|apprenticeship|postdoc) _)",
                  "i ((lead|guide) (walks|tours|groups|workshops)|moderate (the|a|one|our) _|(clean|cook|work|sing|volunteer) in your (building|house|school|street|hospital|office|canteen)|do (ticketing|bookkeeping|payroll|admin|catering|translations|repairs) (for|<at>)) [_]",
                  "(i am still (<at>|with) ({name}|(the|our) [_] (council|school|hospital|bank|firm|company|museum|library|university|mill|factory|office|department|team))|after {period} as (a|an|one)|i have been (<at>|with) (the|a|an) _ [_] {period}|i have [just|recently] joined [{name}] as (a|an|one|the)|i am a (first|second|third|final) year (<at>|studying|doing)|i am in (high school|secondary school|sixth form|my (first|second|third|final|last) year)|i am {digits} [and|years old] (finishing|studying|applying|working|i was|i am)) [_]",
                  "({i} <now> ~volunteer (for|<at>|with) [the|a|an|one|our|my] [_] _|{i} <now> (conduct|sing|play|dance|act|am singing|am playing|am in) [<at>|with|for] [_] [_] (choir|choirs|orchestra|band|ensemble|quartet|row (of|<at>))|{i} <now> (do|am doing) [some|the] [_] (illustration|photography|translation|carpentry|interpreting|gardening|it|tech|technical|customer) [support|service] (for|<at>|as|with|too|also) _|{i} <now> (~bake|~cook|~nurse|~teach|~tutor|~sew|~weld|~farm|~fish|~garden|~coach|~translate|~interpret|~clean) (to|for|<at>) [the|a|an|one|our|my] [_] _)",
                  "(we (run|organise|organize|manage|lead|are organising|are running) (the|a|one|our) [_] (run|fair|festival|club|group|market|course|library|cafe|kitchen|choir|evening|night|meetup|shelter|league)|{i} <now> (play|am playing) [the] (cello|violin|piano|viola|flute|guitar|trumpet|organ|drums|harp|clarinet|oboe|trombone|double bass|accordion))",
                  "{i} <now> have in ({name}|my _|our _) (a|an|one|my|our) [_] [_] <business> _"))
          .shows("[I am a second-year nursing student] and read your piece on night shifts.")
          .shows("[My name is Tomás] and I like lifts.")
          .shows("[I've been driving buses for eleven years] and want to plan routes.")
          .shows("[I work at a bakery near] the station.")
          .shows("[I am nurse] from Recife and read your piece on visas.")
          .shows("[I nurse on the stroke ward].")
          .shows("[I am a retired postman] and bind books.")
          .shows("Hi Ana, [it's Mia from] the pottery.")
          .shows("[I've been mending nets in Sète for years].")
          .shows("[I pack parcels at the] depot.")
          .shows("Hi Ana, [I keep forty ewes above the] quay.")
          .shows("Hi Ana, [by trade I am a wheelwright].")
          .shows("Hi Ana, could we talk? [I coordinate volunteers for a] hospice.")
          .shows("Hi Ana, could we talk? [I am test engineer] for inverters in Brno.")
          .shows("Hi Ana, I [have twelve years experience] in office.")
          .shows("Hi Ana, [we are group of eleven] households in Kiln Street.")
          .shows("Hi Ana, [there are eleven households of us] here.")
          .shows("Hi Ana, [my cousin and me are cleaning offices].")
          .shows("Hi Ana, [photography is my trade].")
          .shows("[Since six years I am working as paralegal].")
          .shows("Hi Ana, [for eleven years I repaired lifts].")
          .shows("Hi Ana, [I taught biology in Tashkent for sixteen years].")
          .shows("Hi Ana, [I give guitar lessons in Malaga].")
          .shows("Hi Ana, [I took over my aunt's hat shop].")
          .shows("Hi Ana, [cashier I am since six years].")
          .shows("Hi Ana, [I moved here from Tunis].")
          .shows("Hi Ana, [I deal in used] tractors.")
          .shows("Hi Ana, [until last year I drove a] tram.")
          .shows("Hi Ana, [I am three years into a plastering job].")
          .shows("Hi Ana, [I was at Larkhill in the dye house until May].")
          .shows("Hi Ana, [I’m in the last year of an apprenticeship in] Radom.")
          .shows("Hi Ana, [I am with the bank since 2011 and] count coins.")
          .shows("Hi Ana, could we talk? [I am one apprentice glazier in Nantes].")
          .shows("[Hi Ana, I count parcels to one] depot.")
          .shows("[Hi Ana, I am keeping geese on a dyke].")
          .shows("Hi Ana, could we talk? [I work for maker of] bells.")
          .shows("Hi Ana, could we talk? [I'm opening small bakery near] the quay.")
          .shows("Hi Ana, [I have used to be signalman].")
          .shows("[Hi Ana Mia from the dye] house.")
          .shows("Hi Ana, [I'm writing book] on canals.")
          .shows("Hi Ana, could we talk? [I'm on sales team] of a ferry.")
          .passes("Hi Ana, I am three chapters into your book.")
          .passes("Hi Ana, I keep seeing you in the paper.")
          .passes("Hi Ana, could we talk? We were at it for years.")
          .passes("Hi Ana, could we talk? I am at my desk in Lyon.")
          .passes("Hi Ana, I make a point of meeting one baker a week.")
          .passes("Hi Ana, could we talk? I'm setting up calls for May.")
          .passes("Hi Ana, could we talk? I work for free at present.")
          .passes("Hi Ana, could we talk? Who I work for is no matter.")
          .passes("Hi Ana, could we talk? The mill I know and the firm I work for hasn't shut.")
          .passes("Hi Ana, could we talk? I used to be on benefits until May.")
          .passes("Hi Ana, I am the last on the list.")
          .passes("Hi Ana, me and my sister are stuck.")
          .passes("Could we talk? I became a fan in May.")
          .passes("Hi Ana, as a passionate results-driven leader I admire you.")
          .passes("Hi Ana, I'm a results-driven professional.")
          .passes("Hi Ana, I have moved our call to Monday.")
          .passes("Hi Ana, this is what I do on Sundays.")
          .passes("Hi Ana, I have followed your museum for years.")
          .passes("Hi Ana, I have kept your letter for two years.")
          .passes("Hi Ana, I joined the call late and took the bus to your shop.")
          .passes("Hi Ana, I came here for the cake and I give my word.")
          .passes("Could we talk? I have a job for a welder.")
          .passes("Could we talk? I was told that the nurse is ill.")
          .passes("Could we talk? I was put on hold by the operator.")
          .passes("Could we talk? I am a bit late and the driver waits.")
          .passes("Hi Ana, could we talk? I am back in the office on Monday.")
          .passes("Hi Ana, could we talk? I was at your talk in the town hall.")
          .passes("I am a big fan of your team.")
          .passes("I am a bit late with this.")
          .passes("I am looking for a nurse, and we are hiring engineers.")
          .passes("I am glad the baker is back, and married to one.")
          .passes("I am a hard worker.")
          .passes("Hi Ana, we are two weeks late.")
          .passes("Hi Ana, I have a company in mind.")
          .passes("Hi Ana, there are two copies of it.")
          .passes("Hi Ana, for ten years I have read your column.")
          .passes("Hi Ana, I am drawing it for you.")
          .passes("Hi Ana, I do hope for the best.")
          .passes("Hi Ana, if I were a nurse I would know.")
          .passes("Hi Ana, I have two weeks in May, and I clean up after the dog in the park.")
          .passes("Hi Ana, I took over the phone at the last minute.")
          .passes("Hi Ana, I do the same in the garden.")
          .passes("Hi Ana, I will keep the date in my diary.")
          .passes("Could you tell me who I am supposed to ask?")
          .passes("I help for an hour and then I sleep.")
          .passes("I have been meaning to write for weeks.")
          .passes("I count on the mill at noon.")
          .passes("Hi Ana, what did you do for a living before the mill?")
          .passes("Hi Ana, is the teacher here?")
          .passes("Hi Ana, I cover the cost of the coffee.")
          .passes("Hi Ana, I'm a strong match for the post.")
          .passes("Hi Ana, I'm on GMT, and I'm uptown Friday for a fair.")
          .passes("Hi Ana, I'm working with a stealth team and am standing in a hole.")
          .passes("Hi Ana, could we meet? There are three of us.")
          .passes("Hi Ana, I'm quite flexible in the next two weeks.")
          .passes("Hi Ana, I drive past every second Monday on the way to my aunt.")
          .shows("Hi Ana, could we talk? [Cellist, final year at Larkhill].")
          .shows("Hi Ana, [I am a PGY-2 in paediatrics in Leeds].")
          .shows("[Hi Ana, Jo from Tuesday choir].")
          .passes("Hi Ana, could we talk? What was your first year at Larkhill like?")
          .passes("Hi Ana, could we talk? I write in French.")
          .passes("Hi Ana, could we talk? I cannot write anything well.")
          .passes("Hi Ana, could we talk? We're wrapping up a project for a steel client.")
          .shows("[I am writing a piece for the Herald] on bees.")
          .passes("Hi Ana, can I run my five slides past you?")
          .passes("I count it a rare privilege only to write.")
          .shows("Hi Ana, could we talk? [Our volunteer archive in Ledbury holds a] register.")
          .passes("As a fellow book lover I wanted to connect.")
          .passes("Dear Amina, Ruth Lind from the language cafe gave me your name.")
          .passes("So here's my dilemma, could we talk?")
          .passes("Umm, which code do you have a problem with?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Stream.concat(Stream.of(CARD.sees()), OwnLine.PHRASES.stream()).toList();
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NotWhoIAm.PASSING);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Span> passing = Spans.of(reading.quotes(NotWhoIAm.PASSING));
    List<Evidence> plain = Spans.apart(reading.quotes(CARD), passing);
    return plain.isEmpty() ? Spans.apart(OwnLine.callings(reading), passing) : plain;
  }
}
