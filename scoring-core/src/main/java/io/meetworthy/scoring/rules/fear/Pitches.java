package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Sells something behind a request for a talk. */
final class Pitches implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("pitches")
          .raises(HIDDEN_AGENDA)
          .weighs(16)
          .says("“{words}” is a pitch, not a request.")
          .advises(
              "If you sell something, say so and ask whether they want to hear about it; else take it out.")
          .sees(
              "who (can|will|would|could) (walk|take|talk) you through how [_] [_] [_] (cut|cuts|saved|saves|increased|boosted|helped|helps|reduced|reduces|doubled|tripled|grew) _",
              "{i} help [_] [_] [_] {digits} x their _",
              "{i} will show you how our (platform|software|tool|product|solution|app|system|service) (cut|cuts|saves|saved|helps|helped|boosts|boosted|reduces|reduced|can|could|will|makes|made|lets|grew|grows|doubles|doubled)",
              "(not a|is not a|no|not some|not another|not your usual) [sales|_] (pitch|sales call) [here|_] [i promise|just|only|i am|we are|honest] [_] (genuinely|just|purely|simply|only|honestly) [_]",
              "(and|would|could|will|can|to|we 'll|i 'll) [_] [_] (show|run|walk|take|talk|flick|flip) [you] [through] (a|our|my|the) (quick|short|brief|little|small) (deck|slide deck|presentation|demo|slides|pitch|one pager|video) [_]",
              "hate for (you|your _|{name}) to (hear|find out|learn|read|discover|miss) [_] [_] [_] [_] [_]",
              "(purely|only|just|simply) [looking for|after|seeking|want|wanting] (feedback|insight|insights|input|perspective|perspectives) from (leaders|owners|founders|experts|people|executives|heads|managers|principals|decision makers) (like|such as) (you|yourself)",
              "(leaders|owners|founders|ceos|managers|people|directors|teams|companies|shops) [_] [_] [_] (who|that) (are|is) [_] (bleeding|losing|wasting|leaking|burning|leaving) [_] [_] [_] [_] (and|on|without|every|in) _",
              "^ reply {digits} {digits} or {digits} [_]",
              "({i} {am}|and) (piloting|trialling|rolling out) _ [_] [_] [_] and {i} (are|am) raising",
              "{i} [have] [already|just|_] (saved|made|earned) [_] [_] [_] your (neighbours|neighbors|competitors|peers|rivals|colleagues) [_] [_] (fortune|lot|thousands|money|{money}|hours|bundle|packet)",
              "{i} am (raising|fundraising) [a|our|the] [small|seed|pre seed|first|bridge|next|friends and family|angel|series a|_] (round|seed|raise) [_] [_] [_] [_] [_] (you|your|allocation|invest|investor|investors|join|closing|closes|committed|in it|come in) [_]",
              "(came|come|comes|popped|flagged) up [in|on|from] (our|my) (database|system|radar|crm|search|list|records|platform) [_] [_] [_] [_]",
              "{i} can show you (a way|ways|how) to (save|cut|reduce|avoid|lower|earn|make|halve|beat) [_] (tax|taxes|money|costs|bills|fees|interest|commission|on _)",
              "(have|represent|have got|am working with) (a|some|several|two|three) [_] (buyer|buyers|investor|investors) [who|that|for|is|are|looking|interested] [_] [_] (businesses|business|companies|firms|practices|properties|homes|houses|clinics|shops) (like|in|such)",
              "who (handles|looks after|manages|supplies|deals with) your [_] (telecoms|insurance|energy|payroll|printing|cleaning|waste|it|phones|broadband|merchant services|card payments|fleet|stationery|catering) [contract|account|needs|supply|services|at the moment|_]",
              "{i} [have] [just|recently] (launched|started|opened) a [_] (programme|program|course|membership|retreat|mastermind|coaching practice) for [_] [_] and thought of you",
              "{i} [am] (conducting|doing|running) [a|some|a bit of] [_] market research (on|about|into|among|with) _",
              "(show|tell|walk|take) you [through|_] how {i} [have] [already|recently|_] (solved|fixed|cracked|tackled|solve|fix|crack|automated|eliminated) (it|this|that|the problem|this problem|the issue) for [_] _",
              "(most|many|half|nine in ten|plenty|a lot) [of] [the] (cfos|ceos|leaders|owners|directors|managers|founders|heads|partners|practices|clinics|schools|firms|companies|teams|people in your _) [_] [_] {i} [have] [_] (talk|talked|speak|spoken|spoke|work|worked|deal|meet|met) (to|with) [_] [_] [_] [_] (losing|lose|wasting|waste|spending|overpaying|overpay|bleeding|leaking|drowning|leaving money)",
              "not (selling|pitching|here to sell|trying to sell|going to sell|sell) [you] [anything|something|a thing|you anything] (at this stage|yet|for now|just yet|today|right now|on this call|in this call|this time|at the moment|at this point)",
              "(round|raise|allocation|seed|syndicate) (is|are|was) [already|now|_] [_] [_] (spoken for|committed|subscribed|oversubscribed|filled|allocated)",
              "({number}|few|some|last|several) (cheques|checks|tickets|allocations|slots|places) left in (the|this|our) round",
              "(blocking|holding|keeping|reserving|saving|setting aside) [out] [a few|some|a couple of|two|three|{number}] (slots|times|seats|spots|places) for (partners|investors|funds|angels|clients|leaders|owners|founders|people who [_] get) _",
              "hand (picking|picked|pick|selecting) [only|just|_] [{number}|a few|a handful of|a dozen|some|the] _ [_] [_] (to|who|for)",
              "(design|launch|development|charter) partner (thing|programme|program|arrangement|relationship|deal|status)",
              "(before|until) {i} (close|fill|shut) (the|our|this) (cohort|intake|beta|waitlist|waiting list|batch|offer|doors)",
              "(lock|locks|locking) in [the|our|your|my] (founder|founders|founding|founding member|early bird|launch|introductory|beta|current|old) (price|prices|pricing|rate|rates|discount)",
              "{i} [have] [just|recently|now] (come|came|coming|emerged|stepped) out of stealth",
              "(walk|take|run) you through (the|our|my) [new|full|whole|_] (product|platform|software|offering|packages|pricing|brochure|catalogue|demo|membership|plans and prices)",
              "{i} (have|have got|got) [_] [_] [_] [_] [_] [_] on (the|our|my) books [_] [_] (who|looking|ready|available|that|now)",
              "(shame|pity|sorry) [_] [_] (if|for|to let|to see|to watch|were) your (competitors|competitor|rivals|rival|competition) [_] (see|saw|get|got|have|had|snap|snapped|hire|hired|beat|take|took|found|find)",
              "(opening|open|offering|offer|running|giving away|give away|releasing|holding) [up|out] [just|only] (a few|some|a handful of|{number}|a limited number of|several|a couple of) (complimentary|free|no cost|gratis) [_] [_] (calls|sessions|consultations|audits|reviews|spots|slots|assessments|readings)",
              "(slots|spots|places|calls|seats|these|they) (do|tend to|usually|will|always|really) (go|fill|fill up|book up|disappear|sell out) [so|very|pretty|really|_] (quick|quickly|fast|soon)",
              "(step into|reclaim|unlock|discover|own|find) (their|your) (power|potential|purpose|true self|greatness|next chapter|best life|highest _|what is next)",
              "(leaders|cfos|owners|directors|executives|founders|managers|principals) [_] [_] [_] [_] [_] (about|on|hear|share|discuss) their [_] (pain points|pain point)",
              "(founding|founder|launch|beta|pilot|charter) (partner|member|customer|client|adopter) (place|places|spot|spots|seat|seats|rate|rates|price|pricing|offer|slots|discount)",
              "(locked in|introductory|preferential|founding) (rate|price|pricing)",
              "(rate|price|pricing|discount|offer|deal) [that|which] {i} {can} (hold|keep|lock in|guarantee|honour|honor) [for you|open|_] (until|till|through|only|for|to|this)",
              "({number}|several|three|some|many|most|one|a few|both) of your [direct|biggest|main|closest|nearest|_] (competitors|rivals|peers|competition) [have|has|just|already|recently|_] (moved|switched|signed|joined|bought|adopted|rolled out|went|started|use|using)",
              "{i} [have|just|also|_] (had|got|asked|have) (my|our|the) (team|guys|people|engineers|designers|analysts) [to] (put together|prepare|draw up|work up|pull together|draft|mock up|run|build) _",
              "(preliminary|indicative|sample|rough|draft|ballpark) (pricing|quote|quotation|prices) [for|_]",
              "(pain|problem|headache|work|load|burden|exactly what) [_] [_] (our|my|we|that) [_] [_] [_] (takes|take|took|taking) off your (plate|hands|desk|shoulders)",
              "{i} know [that] {i} (framed|billed|pitched|sold|described|positioned) (it|this|that|our _|the _) as",
              "(leaks|gaps|issues|mistakes|errors|holes|weaknesses|problems) [that|which] (is|are) [probably|likely|surely|currently|quietly|_] (costing|losing|bleeding|hurting) you [_]",
              "(costing|losing) you [_] [_] [_] [_] [new] (patients|customers|clients|leads|sales|bookings|revenue|money|{money}) [a|per|every|each|_]",
              "(if|whether) there (is|will be) a [good|mutual|real|potential|_] (fit|match) (at the end|for both|between us|here|{i} {can})",
              "(probably|likely|must be|surely|no doubt|bet [that] _ is) [also|_] keeping you (up|awake)",
              "(my|an|your|our) (upline|downline)",
              "(licensed|certified) (in|to sell) (life|insurance|annuities|securities) [_]",
              "(swing|drop|come|pop|stop) (by|in|round|over) with (my|our|the|some|a few) [full|new|whole|latest|_] (rail|collection|samples|range|lookbook|catalogue|products|line|swatches|sample)",
              "(can|could|will|would) share my screen (and|to|so) (show|walk|demo|demonstrate|{i} {can} show) _",
              "(we|which|that|it|{name}) [_] (takes|took|brings|brought|gets|got|cuts|cut) [the|an|your] (average|typical) (branch|shop|store|practice|office|team|clinic|firm|company|school|site) _",
              "so [that] you never [ever|again] (have|need) to (argue|worry|chase|wait|deal|fight|think|lose) _",
              "(projects|companies|firms|businesses|shops|clinics|teams|schools|owners) (like|of) (that|this|your) [size|scale|yours|kind|_] (typically|usually|often|on average) (lose|waste|spend|miss|leak|overpay) _",
              "(early|first|founding|beta|pilot) (partners|customers|adopters|clients|members|users|subscribers) (get|lock in|save|enjoy|receive|pay|secure) [_] [_] {digits}",
              "{digits} [_] (off|discount) (for life|forever|if you|when you|until|for (you|early|first))",
              "(show|tell) you how (one|a|another|other|some|our) [_] [_] [_] (provider|company|client|customer|firm|clinic|school|hospital|practice|business|shop|hotel|operator|team) (took|cut|saved|reduced|doubled|increased|improved|grew|halved|filled|got|slashed)",
              "(stuff|things|something|ways|a way|tricks|options|plans|products) [that] (most|many) (people|ppl|folks|families|owners|folk) (do not|never) (know|hear|realise|realize|think|get told) [about|of]",
              "(helping|help|helps|advise|advising) [_] [_] (families|couples|parents|doctors|entrepreneurs|mums|homeowners|retirees|professionals) like (yours|you)",
              "your [_] [biggest|direct|main|closest|nearest] (competitors|competitor|rivals|rival|peers|neighbours) (are|is|have|has) [already] (on board|signed|signed up|joined|working with (me|us)|with us|customers|clients|using (it|us|our))",
              "of your [_] (competitors|rivals|peers) (are|have) [already] (on board|signed|signed up|joined|working with (me|us)|with us|customers|clients|using (it|us|our))",
              "(before|ahead of) your (auditors|auditor|regulator|regulators|competitors|competitor|boss|board|customers|insurer|rivals) (do|does|find|finds|notice|notices|ask|asks|get|gets|see|sees|hear|hears)",
              "(not|no|without|never) [_] [_] [_] [the|any|a] hard sell",
              "((fees|fines|overheads|returns|churn|interest|premiums|costs|invoices|admin|downtime|commissions|paperwork|bills|taxes|payroll|rent|refunds|errors|cancellations|no shows) [_] [_] (is|are|must be|may be) eating you alive|bleeding (money|cash|margin)|(killing|eating into|eating|hurting) your (margin|margins|profit|profits|bottom line|numbers|sales|business))",
              "{i} (have|have got|got) [only|just] {number} (spots|slots|seats|places|spaces) (left|open|remaining) [for this|in this|this|for]",
              "{i} [have] [already] (spoke|spoken|talked) about you (to|with) [_] [_] (investors|investor|partners|buyers|clients|funds) [_]",
              "(present|introduce|show|offer|presenting|introducing|showing|offering) [to] [you|you to|your _|to you] our [new|_] (offers|products|services|solutions|catalogue|product range|portfolio|assortment)",
              "{i} represent [a|an|the] [_] [_] (company|firm|agency|brand|provider|supplier|manufacturer) [that|which|who] [_] (sells|sell|offers|offer|provides|distributes|supplies)",
              "(with|by|through|using) our [_] (system|product|tool|service|services|solution|solutions|platform|software|app|method|program|programme|technology) [you|your _|companies|firms|clients|everyone] [_] {can} [_] (reduce|save|cut|increase|earn|win|gain|grow|double|improve|sell|automate|boost|lower)",
              "(more than|over|already|about|many|almost|dozens of|hundreds of) [{digits}] (firms|companies|businesses|clients|customers|teams|shops|restaurants|hotels|brands|agencies) [_] (use|uses|using|trust|choose|chose|bought|buy) [already|now] (our|us) [_]",
              "(special|best|exclusive|attractive|reduced|cheap|discounted) (price|prices|offer|offers|discount|rate|conditions|terms) (for|to) you",
              "our (solution|solutions|product|software|service|services|system|platform|tool|app|method) [has|have] [already] (convinced|helped|saved|transformed|changed|supported) (many|several|over|more than|hundreds|dozens|other|leading|_) [_] (firms|companies|businesses|clients|customers|schools|clinics|offices|shops)",
              "{i} have (a|an|the) [_] (product|service|software|system|tool|solution|app) [that|which] (every|each|all|no|any) (restaurant|company|business|office|firm|school|shop|clinic|hotel|farm|household|owner|manager|team|practice|restaurants|companies|businesses|offices|firms|schools|shops) [_] (need|needs|should|must|wants|want)",
              "(we|company|firm|factory) (offer|are offering|offers|give|are giving|provide|provides) [you] [the|very] (best|lowest|competitive|cheapest|unbeatable) (price|prices|rate|rates|quality|conditions) [_]",
              "(make|get|let) your (sales|profit|profits|turnover|revenue|income) (grow|rise|increase|double|explode|jump)",
              "(many|hundreds of|dozens of|thousands of|other) (clients|customers|companies|businesses) [already] (trust|rely on|swear by) (us|our _)",
              "with (selected|chosen|a few selected|some selected) (homeowners|house owners|households|owners|residents|customers|companies|businesses|clients) _",
              "{i} (am|are) (conducting|doing|running|carrying out|making) (a|an|some) [_] [_] [_] (conversation|conversations|survey|chat|talks|interview|interviews) with [_] (homeowners|house owners|households|owners|residents|neighbours|neighbors) _",
              "((show|walk) you (around|through) our [new] (app|platform|tool|software|product|system)|already (use|uses|using) our (service|services|software|product|platform|tool|app|system|solution))",
              "{i} [have] [just|recently] launched (a|an|our) [new] [_] (tool|app|platform|software|product|service) for [_] (teams|schools|companies|businesses|clinics|firms|managers|leaders|founders|teachers|doctors|owners)",
              "(results or your money back|money back guarantee|discount (for|to) the first ({number}|few)|({i} {can}|{i} {can} help you) (get|bring|find|send|generate) [you] (more|new|qualified|{number}) (customers|clients|leads|sales))",
              "((understand|learn about|discuss|hear about) your [_] (needs|pain points|requirements|challenges) and (share|see|show|explain|tell|how)|(call|chat|talk|meeting) to (understand|learn about|hear about) your [_] (goals|needs|finances|requirements|pain points))",
              "(free|complimentary) [no obligation|_] (review|health check|check|quote|quotation|survey|valuation|estimate) (of|for|on) your (website|site|pension|insurance|finances|energy|account|accounts|mortgage|listing|ads|security|network|payroll|processes|home|property)",
              "{i} (ran|did|made|carried out) (a|an) [quick|free|short|_] (check|audit|scan|analysis) (of|on) your (site|website|web site|online|listing) _",
              "(other|of our) [_] (leaders|companies|clients|customers|brands|firms|businesses|founders) [have] (cut|cuts|reduce|reduced|save|saved|increase|increased|grow|grew|boost|boosted) _ [_] [_] by {digits} [_]",
              "(perfect|ideal) (for|fit for|candidate for|partner for) our (pilot|beta|programme|program|product|platform|service|app)",
              "(tell you about|invite you to|join|introduce you to) (my|our) [_] (mastermind|inner circle|masterclass|downline|coaching (program|programme|group))",
              "(explain|show you|point out|see) where [{i} think|{i} believe] (you|your _) (are|is) [_] (exposed|losing|leaving|overpaying|at risk|missing out|vulnerable)",
              "(we are|our company is|our firm is|our factory is) [a|one of the|the] leading (manufacturer|manufacturers|supplier|suppliers|provider|exporter|producer|company)",
              "our (price|prices|pricing|rates|quality) (is|are) [very|highly|the] (competitive|guaranteed|guarantee|lowest|unbeatable) [_]",
              "(only|just|last) [a few|_] (spots|slots) [are] [still] (left|open|available|remaining) [for] [_]",
              "(spaces|spots|slots) are (going|filling|filling up|selling) fast",
              "{i} (have|have got|represent) [some|two|three|several|a few] (exceptional|outstanding|excellent|strong|top|great) candidates (that|who|for|i|we|in)",
              "we have (developed|built|created|designed|launched|made) (a|an|the) [_] [_] (solution|product|platform|service|software|offering) (that|which|to|for) _",
              "(app|tool|platform|product|startup|service|software|solution) (that|which) (will|would|is going to|can) [totally|completely|really] (revolutionize|revolutionise|transform|disrupt|change (how|the way)) _",
              "(talk|speak|write|chat) [to|with] you about your (pension|insurance|mortgage|savings|investments|energy bill|energy bills|finances|broadband|phone contract)",
              "(take|bring|get|raise|lift) your _ to the next level",
              "show you how (we|our (product|platform|software|service|solution|tool|app|company|team)) (can|could|would|will) _",
              "(we|our company|our team|our firm|my company|my firm|my team|our agency|{name}) [also|already] (work with|works with|help|helps|have helped|has helped|helped|have worked with|worked with|serve|serves|support|supports|partner with) [_] [_] [_] (like you|like yours|such as yours|in your (area|industry|region|sector|field|position|situation|space|line))",
              "(we|our _|{name}|it|that|which|i) [can|could|have|has|also|will|would] (help|helps|helped) [_] [_] [_] [to] ((save|cut|increase|grow|reduce|boost|double|triple|scale) (their|your|costs|time|money|revenue|sales|profits|{money}|up to|by|on)|you (grow|scale))",
              "(happy|satisfied|pleased|content) with your (current|present|existing) [_] (provider|supplier|vendor|solution|system|agency|software|setup|tool|tools|insurance|bank|broker|contractor)",
              "our [new|own|_] (tool|product|platform|software|service|app|solution|system) (makes|cuts|doubles|turns|gets|automates|brings|lets|could save|can save|could make|can make|could cut|works)",
              "(introduce|tell|show|present) (you|your team) [to|about] (our|a|my|the) [new|_] (platform|product|service|services|software|solution|tool|app|company|programme|program)",
              "(show|tell) you what we (do|offer|have|make|built|can do)",
              "(how|what|whether|if) our (service|product|platform|software|solution|company|tool|services) (can|could|would|will|helps|offers)",
              "right person to (speak|talk|discuss|contact) [to|with] (about|regarding|for) [_] [_] (software|purchasing|procurement|marketing|insurance|energy|recruiting|recruitment|it|cloud|advertising|solutions|services|our) [_]",
              "your (software|purchasing|procurement|marketing|insurance|energy|recruiting|recruitment|hiring|it|cloud|advertising|tech|technology) (purchases|needs|spend|provider)",
              "(we|our _|i|{name}|that|which|who|firm|agency|company) [_] (help|helps|helping|helped|work with|works with|working with|support|supports|serve|serves|partner with|partners with|assist) [_] [other|many|_] (businesses|companies|teams|leaders|founders|firms|agencies|owners|business owners|executives|coaches|organizations|organisations|brands|clients|professionals|startups|managers|entrepreneurs|consultants) [just] (like yours|like you|add|hit|book more|such as yours|in your (space|industry|position|field)|increase|save|scale|generate|reduce|cut|to (increase|save|grow|scale|get|generate|reduce|cut|boost|achieve))",
              "({i}|our _|{can}|help you|help you to|helps|helps you|way to|ways to|how to) (increase|increasing|boost|boosting|double|doubling|triple|skyrocket|maximise|maximize|grow|growing|improve|improving|scale|scaling|drive|driving|accelerate) (your|their|our clients|more) [_] (revenue|sales|roi|leads|traffic|conversion|conversions|pipeline|profits|profit|productivity|bottom line|customer base|growth|output)",
              "((save|saves|saving|cut|cuts|cutting|reduce|reduces|reducing) (you|them|companies|clients|teams|customers|your [_] (costs|bill|bills|spend)) [by] (up to|over|more than|an average of|at least) [_] _|(save|saves|saved|saving) (companies|clients|teams|customers|businesses) [_] (thousands|hours|money|time|{money}))",
              "((book|schedule|offer you|give you|show you|arrange) [a|you a|our] [quick|free|short|live|personalised|personalized|product|{length}] (demo|demonstration|walkthrough)|(see|get|watch|request|do) (a|our|your free) (quick|free|short|live|personalised|personalized|product|{length}) (demo|demonstration|walkthrough))",
              "for a (quick|free|short|live|personalised|personalized|product) (demo|walkthrough)",
              "(offer|offering|offered|offer you|get|start|try|give you|with|our|claim|sign up for) [you] [a|an|our|your] (free|complimentary) [{length}|no obligation|initial] [_] (trial|demo|audit|assessment|analysis|quote|webinar|session|discovery call|sample|consultation)",
              "(for|book|schedule|have|jump on|hop on|arrange) [a|you a] [_] discovery call",
              "our [new|own|latest|unique|proprietary|innovative|award winning|_] (solution|solutions|platform|product|products|software|service|services|tool|offering|app|system|technology|program|programme|method) [that|which|already] (helps|can help|could help|would help|will help|allows|enables|saves|offers|delivers|provides|makes it|gives you|is designed|is used by|has helped)",
              "(our|an|a|the) (industry|market) leading [_] (solution|solutions|platform|product|provider|company|software|service|services|tool|agency|supplier)",
              "(our|we are a|we are an|we offer|we provide|i offer|we have a) (cutting edge|best in class|world class|state of the art|turnkey|next generation|award winning) [_] (solution|solutions|platform|product|products|software|service|services|tool|technology|team|agency)",
              "((limited time|exclusive|introductory) (offer|offers|discount|price|pricing|deal|rate)|special (offer|offers|deal|discount) for (you|your|new))",
              "(are you|you are|whether you are|speak to|speak with|talk to|talk with|reach|connect with|find) the (decision maker|person in charge of purchasing|best person to discuss)",
              "(show|tell|walk) you [exactly] how (we|our|i) [can|could|have|might] (help|helped|save|saved|increase|increased|grow|grew|double|doubled|boost|improve|make|reduce)",
              "we [have] helped (over|more than) {digits} [_] [_] (firms|companies|businesses|brands|agencies|clients|startups|founders) [to] (double|triple|cut|save|grow|increase|reduce|boost|get|book|win|scale|improve|find) _",
              "(our _|our _ _) [has|have] (helped|saved|saves) _ like (yours|you) [_]",
              "{i} (offer|{can} offer|are offering|am offering) [you] [_] [_] [_] {digits} (off|discount)",
              "see (if|whether) there (is|are) [any|a|some] (way|ways) {i} {can} be of (help|service) to you [_]",
              "our (clients|customers) (include|have seen|see|save|report|love|get|range|typically|usually)",
              "(trusted by|used by) [over|more than|leading|hundreds|thousands|_] ... (companies|businesses|teams|brands|customers|users|clients)",
              "your (pain points|pain point)",
              "(sign up|sign you up|enrol|enroll) (for|in|to) (our|my)",
              "(buy|purchase|invest in|subscribe to) (our|my) [_] (product|products|service|services|course|software|program|programme|company|startup|fund|policy)",
              "((interested in|hear about|introduce|present|presenting|pitch|pitching|tell you about|learn about|learn more about|show you|showcase) [you] [to] (our|my) [new] (product|products|services|solution|solutions|offering|offer|platform|software|portfolio of services|pitch)|(introduce|present|pitch|showcase) [you to|to you] (our|my) (company|firm|agency|startup|business))",
              "we (specialise|specialize) in ... for [_] (companies|firms|businesses|agencies|brands|startups|enterprises)")
          .shows("[We help companies like yours] and I would like a quick call.")
          .shows("Would you like to [see a quick demo]?")
          .shows("[Our platform helps] teams write less.")
          .shows("Are you [happy with your current provider]?")
          .passes("How many clinics already use our guideline?")
          .passes("How do you help teams to decide what to test first?")
          .passes("I work with young people in Leeds.")
          .passes("Your demo of the new brush made me laugh.")
          .passes("This is not a sales call, and we have no product.")
          .passes("How did you increase your sales in the first year?")
          .passes("I could type it up, which would save you hours.")
          .shows("[With our system you can reduce] costs.")
          .shows("[More than 200 firms use already our tool].")
          .shows("We have a [special price for you].")
          .passes("How many firms use your scale?")
          .passes("With our tool you can see the stars.")
          .shows("I want to [present our offers].")
          .shows("[Founding members save 30] percent.")
          .shows("I could [show you how one hotel cut] its bills.")
          .shows("We sell [things most people never hear of].")
          .shows("[Your nearest rivals have already joined].")
          .shows("You should see it [before your board does].")
          .shows("I am [not one for the hard sell].")
          .passes("How did your neighbours hear of the mill?")
          .passes("One hotel cut its bills after your talk.")
          .passes("I have two slots on Thursday.")
          .shows("We open up [pilot member places] in May.")
          .shows("There is a [discount I can keep open until] Friday.")
          .shows("[Two of your main rivals have switched].")
          .shows("[I had my team draw up a] page for you.")
          .shows("I found two [gaps that are probably costing you guests].")
          .shows("[My upline] will join us.")
          .passes("The mill was costing us a lot of nerves.")
          .passes("Some of your neighbours came to the fair.")
          .passes("If there is a fit in the frame, the glass holds.")
          .shows("I can also [show you how we fixed it for two banks].")
          .shows("[Most owners I talk to are losing] a day a week.")
          .shows("I am [not selling anything yet].")
          .shows("The [round is nearly oversubscribed].")
          .shows("We are [hand-picking five clinics to] shape it.")
          .shows("[We just came out of stealth].")
          .shows("[I have two brilliant bakers on the books who] would move.")
          .shows("It would be a [shame if your competitors got] her first.")
          .shows("I am [giving away three free calls] in May.")
          .shows("Such [slots always fill up quickly].")
          .shows("Your [overheads are eating you alive].")
          .passes("If the harvest is eating you alive, June is great.")
          .passes("Most owners I talk to like their roofs.")
          .passes("The round of the village takes an hour.")
          .passes("I would like to see how you solved it for the ferry.")
          .passes("We have two good books on the books shelf.")
          .shows("[We saved two of your neighbours a fortune].")
          .shows("[I can show you a way to cut costs].")
          .shows("[Who handles your payroll contract]?")
          .shows("[I’m doing some market research on fees].")
          .passes("Who handles your bees in winter?")
          .passes("I am raising lambs.")
          .passes("I’m raising a seed round for a lamp and wonder how a nurse reads the dose.")
          .shows("I bring Jo, [who can walk you through how ShelfSense cut late] books.")
          .passes("In return I will show you how our booking system broke.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
