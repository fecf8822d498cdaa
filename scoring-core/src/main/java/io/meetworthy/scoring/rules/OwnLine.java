package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Map;

/**
 * Tells something of the sender in whatever words: a sentence that begins with "I" and goes on with
 * no wish, no thought, no thanks and nothing that was read, seen or sent. It is praised for saying
 * who one is only where it tells a trade or a post and its place; all of it is enough for nobody to
 * say that it is missing.
 */
public final class OwnLine {
  /** What people are, in words that are hardly ever anything else. */
  public static final String JOB =
      "(student|undergraduate|undergrad|graduate|postgraduate|sophomore|freshman|apprentice|trainee|intern|engineer|developer|programmer|designer|analyst|scientist|researcher|postdoc|lecturer|teacher|tutor|professor|librarian|nurse|doctor|physician|pharmacist|therapist|paramedic|midwife|vet|dentist|lawyer|solicitor|attorney|paralegal|accountant|bookkeeper|auditor|banker|trader|economist|consultant|manager|director|founder|cofounder|owner|executive|officer|administrator|assistant|associate|coordinator|specialist|technician|electrician|plumber|carpenter|joiner|welder|mechanic|machinist|driver|pilot|soldier|veteran|farmer|gardener|baker|chef|cook|barista|waiter|waitress|cashier|clerk|salesperson|buyer|recruiter|marketer|writer|copywriter|editor|journalist|reporter|translator|interpreter|photographer|filmmaker|producer|musician|artist|illustrator|architect|planner|surveyor|builder|chemist|biologist|physicist|geologist|mathematician|statistician|psychologist|counselor|counsellor|worker|carer|caregiver|firefighter|freelancer|contractor|volunteer|organizer|organiser|supervisor|operator|broker|adviser|advisor|coach|trainer|tester|maintainer|entrepreneur|policymaker|mba|fellow|resident|optician|beekeeper|potter|tailor|seamstress|butcher|florist|hairdresser|barber|cleaner|porter|janitor|caretaker|guard|clockmaker|weaver|tanner|fisherman|fisher|skipper|captain|docker|roofer|mason|bricklayer|painter|decorator|glazier|locksmith|courier|dispatcher|foreman|fitter|toolmaker|technologist|radiographer|dietitian|nutritionist|optometrist|physiotherapist|audiologist|anaesthetist|surgeon|registrar|consul|diplomat|councillor|clergyman|pastor|priest|imam|rabbi|monk|nun|curator|archivist|conservator|historian|linguist|philosopher|sociologist|anthropologist|ecologist|botanist|zoologist|astronomer|meteorologist|hydrologist|actuary|underwriter|controller|treasurer|cfo|ceo|cto|vp|president|chairman|chairwoman|secretary|receptionist|typist|bookseller|publisher|printer|binder|composer|singer|dancer|actor|actress|choreographer|conductor|novelist|poet|blogger|streamer|podcaster|animator|modeler|modeller|stylist|jeweler|jeweller|goldsmith|sommelier|bartender|brewer|distiller|winemaker|miller|grocer|shopkeeper|merchant|landlord|tenant|homeowner|retiree|pensioner|jobseeker|cadet|recruit|sergeant|lieutenant|detective|investigator|inspector|examiner|assessor|evaluator|strategist|pupil|scholar|academic|educator|instructor|principal|dean|facilitator|activist|campaigner|fundraiser|lobbyist|mediator|ambassador|representative|rep|salesman|saleswoman|seller|vendor|exporter|importer|forwarder|navigator|rower|runner|player|referee|umpire|athlete|swimmer|climber|hacker|sysadmin|dba|devops|deputy|teller|violist|violinist|cellist|pianist|organist|drummer|guitarist|flautist|trumpeter|milliner|hatter|wheelwright|blacksmith|smith|luthier|cobbler|shoemaker|upholsterer|bookbinder|plasterer|thatcher|stonemason|cabinetmaker|boatbuilder|postman|postwoman|trucker|headteacher|headmaster|headmistress|matron|warden|ranger|sexton|sacristan|verger|vicar|deacon|chaplain|sailor|seaman|logistician|hygienist|osteopath|chiropractor|orderly|sonographer|phlebotomist|coder|webmaster|moderator|signaller|signalman|attendant|steward|stewardess|usher|hostess|concierge|housekeeper|maid|nanny|babysitter|childminder|chorister|alto|tenor|soprano|baritone|choirmaster|restorer|framer|engraver|ceramist|ceramicist|sculptor|glassblower|dressmaker|grower|winegrower|vintner|cheesemaker|shepherd|shepherdess|goatherd|forester|arborist|lumberjack|gamekeeper|groom|farrier|handyman|scaffolder|tiler|rigger|diver|lifeguard|keeper|goalkeeper|croupier|realtor|valuer|appraiser|notary|magistrate|bailiff|naturalist|entomologist|geneticist|virologist|epidemiologist|neurologist|cardiologist|oncologist|paediatrician|pediatrician|psychiatrist|gynaecologist|radiologist|dermatologist|orthodontist|acupuncturist|masseur|masseuse|beautician|manicurist|hairstylist|barrister|draughtsman|draftsman|cartographer|biochemist|microbiologist|toxicologist|pathologist|metallurgist|agronomist|horticulturist|landscaper|roaster|confectioner|chocolatier|pastrycook|butler|waitperson|dishwasher|caterer|stagehand|scenographer|puppeteer|juggler|clown|magician|comedian|playwright|screenwriter|ghostwriter|proofreader|typesetter|lexicographer|columnist|broadcaster|presenter|announcer|cameraman|camerawoman|policeman|policewoman|constable|warder|paratrooper|marine|stoker|ferryman|boatman|boatwoman|bargee|lighthousekeeper|signwriter|signmaker|saddler|tinsmith|silversmith|watchmaker|tuner|piano tuner|glover|lacemaker|embroiderer|knitter|spinner|dyer|draper|haberdasher|ironmonger|stationer|newsagent|greengrocer|fishmonger|fruiterer|wholesaler|retailer|stallholder|hawker|auctioneer|headhunter|trustee|convenor|convener|leader|member|chairperson|alderman|mayor|landowner|smallholder|crofter|rancher|houseparent|foster parent|mother|father|widow|widower|grandmother|grandfather|guide|colourist|registrar|bursar|almoner|proctor|fisherwoman|seafarer|longshoreman|hydrogeologist|volcanologist|seismologist|oceanographer|refugee|immigrant|parent|newcomer|agent|housewife|househusband|homemaker)";

  /** The same of several people. */
  public static final String JOBS = JOB.replace("|", "s|").replace(")", "s)");

  private static final String ADVERB =
      "[also|just|only|now|still|once|recently|currently|mostly|both|usually|too|always|already|myself|really|very much|so|often|long]";

  /** What people wish, think, feel, saw, wrote and promise. */
  private static final String NO_TRADE =
      "(would|could|can|will|shall|may|might|must|should|cannot|need|want|wanted|wish|hope|think|thought|believe|feel|know|knew"
          + "|guess|suppose|imagine|assume|gather|doubt|fear|bet|mean|meant|mind|dare|care|prefer|plan (to|on)|intend|aim|seek|tried|try|decided"
          + "|see|saw|read|heard|hear|listened|watched|look|looked|found|find|came across|came to|noticed|notice|discovered|stumbled|searched"
          + "|googled|took (the|your) (liberty|advice)|copied|learned|learnt|follow|followed|remember|recall|understand|understood|realise|realize"
          + "|love|like|liked|loved|admire|admired|enjoy|enjoyed|appreciate|hate|regret|wonder|wondered|ask|asked|beg|request|demand"
          + "|expect|require|insist|trust|agree|refuse|wrote|write (to|because|not|this)|do not|did not|(study|studied|keep|kept|use|used) (your|this|it)|sent|send|call|called|emailed|attach|attached|got|get"
          + "|received|thank|promise|suggest|propose|offer|bring|owe|say|said|speak|mention|swear|apologise|apologize|hereby|let|please|stand"
          + "|if|with|in|for|on|at|too|do (hope|like|love|want|wish|think|believe|know|need|admire|enjoy|understand|hate|mind|beg|ask))";

  /** What people are about just now, or how they feel. */
  private static final String NO_CALLING =
      "(wanting|needing|knowing|minded|inclined|tempted|fond|determined|resolved|used|near|(studying|keeping|using|enjoying|rereading) (your|this|it)|writing|exploring|reachable|staying|waiting|bringing|printing|moving|changing|replacing|updating|reaching|contacting|emailing|e mailing|messaging|looking|hoping|wondering|sending|asking|trying|seeking|searching|thinking"
          + "|considering|planning|following|reading|watching|attaching|coming|calling|requesting|inquiring|enquiring|dying|longing|about"
          + "|going|after|interested|curious|sure|unsure|sorry|keen|happy|glad|excited|eager|aware|free|available|open|flexible|ready"
          + "|willing|able|unable|afraid|confident|certain|convinced|grateful|thankful|delighted|pleased|impressed|inspired|moved|struck"
          + "|touched|amazed|surprised|fascinated|intrigued|drawn|hopeful|lost|stuck|desperate|confused|sad|fine|ok|okay|told|given"
          + "|referred|very|so|really|quite|deeply|truly|extremely|particularly|especially|sincerely|most|not|nobody|no|well|one of|yours"
          + "|a stranger|a fan|a big|an admirer)";

  /** What people do for a living or for a cause, in all its forms. */
  private static final String TRADE =
      "(~lead|~run|~manage|~head|~coordinate|plan|planning|~organise|~organize|~build|make|making|~develop|~design|~teach|~coach|~train|~edit|write|~research|~study|~audit|~sell"
          + "|buy|buying|~import|~export|~recruit|~operate|~oversee|~supervise|~direct|~produce|~handle|~maintain|~test|~analyse|~analyze|~work|~serve|~look after"
          + "|~own|~chair|~represent|~translate|~interpret|~nurse|~volunteer|sit|~drive|repair|repairing|fix|fixing|~cook|~bake|grow|growing|~farm|~photograph|~film|~clean|~inspect|~certify"
          + "|~insure|price|pricing|~catalogue|~conserve|~trade|~transport|~install|~program|~code|~animate|~publish|~print|~host|~mentor|~tutor|~foster|~breed|~treat|~restore|~manufacture|~fabricate|~forge|~supply|~deliver|~paint|~carve|~weave|~tune|~mend|~plant|~raise|~brew|~mill|bind|~draw"
          + "|do|~keep|~cover|~count|pack|packing|~sort|~mix|~advise|~guide|~freelance|~subtitle|~raise|~fit|~help)";

  /** Where somebody works: for whom, among whom, or near what. */
  private static final String PLACE =
      "((in|on|at|for|since|with|of|from|near|outside|above|below|behind|beside|across|around|between) _|to _)";

  private static final Phrases TOLD =
      Phrases.anyOf(
          "^ [and|so|since|now|today|here|besides|{name}|(hi|hello|hey|dear|good morning|good afternoon|good evening) [mr|ms|mrs|dr] [{name}|_]] {i} "
              + ADVERB
              + " _",
          "^ as [a|an|the] _",
          "^ (for|after|since|until|in|at|before|from) _ [_] [_] [_] [_] [_] {i} (have|am|was|had|left|went|moved|worked|work|run|ran|taught|teach|became|began|start|started|now|will|help|make|build|sell|provide|train|serve) _",
          "^ (it is|it 's|its|this is|my name is) _ ... (from|of|at|here|in) _",
          "(we were|we are|we both|you and i) [both|once|also] (in|at|on|worked|studied|sat|went) [the] (same|_) _",
          "{i} (am|was|have been) a [_] (customer|client|reader|subscriber|user|member|patient|tenant|neighbour|neighbor|regular|listener|parent) (of|at|in|with) (yours|your|the|_)",
          "^(ours|mine) (is|am) _ _",
          "^my {digits} year old _",
          "^my {length} old _",
          "(lovely|great|good|nice) (sitting|meeting|talking|bumping|seeing|chatting) [next|in] (to|with|into|you)",
          "since the _ days",
          "(write|writing|greetings) [to you] from (a|an|our|the|my) _ [_]",
          "on behalf of (a|our|the|my) _",
          "(and|as|because|where|so|but|since|that|which|of|for) {i} "
              + ADVERB
              + " "
              + TRADE
              + " _ [_] [_] [_] [_] "
              + PLACE,
          "(my|our) [_|_ 's] (shop|business|lab|tax office|school|choir|club|cooperative|society|association|studio|workshop|bakery|farm|office|practice|class|pupils|students|daughter|son|accountant|landlord|grandmother|grandfather|aunt|uncle|father|mother|husband|wife|employer|charity|startup|thesis|degree|pantry|allotment|customers|clients|patients|tenants|joinery) _",
          "^ (my|our) [own|two|three|late|new] (company|firm|partner|husband|wife|students|pupils|team|shop|school|class|office|practice|brother|sister|daughter|daughters|son|sons|boy|girl|girls|boys|grandson|granddaughter|niece|nephew|year old|_ year old|children|kids|mother|father|mum|mom|dad|grandmother|grandfather|aunt|uncle|cousin|family|charity|choir|club|startup|start up|agency|studio|lab|clinic|workshop|colleagues|colleague|neighbour|neighbor|employer|degree|background|studies|training) _ _");

  private static final String OPENING =
      "^ [and|so|now|today|currently|by day|{name}|(hi|hello|hey|dear|good morning|good afternoon|good evening) [{name}|_ {name}]] {i} "
          + ADVERB;

  /** What the sender does and where, or what he is and of what: enough to say who he is. */
  private static final Phrases CALLING =
      Phrases.anyOf(
          "(how|where|when) {i} " + TRADE + " (my|our) _ [_] [_] [_] (at|in|for|of) _",
          OPENING + " [am|have|have been] " + TRADE + " _ [_] [_] [_] [_] " + PLACE,
          OPENING + " am _ [_] [_] [_] (at|of|for|in|on|with) (a|an|one|the|our|my|{name}) [_]",
          OPENING + " am (a|an|one|the) _ [_] [_] (at|for|in|on|with) _ [_]");

  /** Where one is just now, or how, and what is no trade of one's own. */
  private static final Phrases NO_POST =
      Phrases.anyOf(
          "{i} "
              + ADVERB
              + " am [only|always] [a|an|one|the|not|all|so|too|a bit|a firm|quite|the last|the first] (person|believer|at|in|on|to|from|here|there|away|back|late|early|off|out|ill|sick|wrong|right|busy|home|alone|up|down|over|around|done|gone|due|bound|living|reachable|staying|full|short|long|fan|bit|part|stranger|admirer|follower|reader|customer)",
          "{i} "
              + ADVERB
              + " [am|have|have been] ((keep|kept|keeping) (looking|seeing|running|coming|getting|thinking|going|hearing|reading|losing|asking|finding|wondering|wanting|trying|on)"
              + "|(help|helping|helped) (you|your|people like)|do (ours|mine|yours|a bit|a little|a lot)|(work|working|worked) (hard|best|better|through)|(make|making|do|build|building) (it|something|some|things|a (point|change|rule|list|career)))",
          "{i} "
              + ADVERB
              + " [am|have|have been] "
              + TRADE
              + " (your (letter|card|book|mail|page|advice)|the same (in|on|at)|the (cost|bill|date|change)|(it|this|that|them|these|those) (for (you|your|me|her|him)|to|with|by|again|all))",
          "(like|love|want|wish|hope|glad|need|try|trying|able) to _");

  private static final Phrases NOT_TOLD =
      Phrases.anyOf(
              "{i} " + ADVERB + " " + NO_TRADE,
              "{i} "
                  + ADVERB
                  + " (am|are|was|were|have been|had been) "
                  + ADVERB
                  + " "
                  + NO_CALLING,
              "{i} "
                  + ADVERB
                  + " (have|had|have got) "
                  + ADVERB
                  + " [a|an|the|one|two|three|some|few|many|no|my|always|long|_] [few|simple|quick|short|small|single|burning|couple of|great|big|exciting|_]"
                  + " (question|questions|request|favour|favor|idea|proposal|suggestion|minutes|time|interest|hope|wish|opportunity|offer|doubt|problem"
                  + "|admired|wanted|wondered|read|seen|saw|heard|watched|followed|found|noticed|loved|liked|enjoyed|come across|thought|decided|attached|tried"
                  + "|sent|written|waited|asked|emailed|called|messaged|reached|received|wished|hoped|been (meaning|wanting|hoping|trying|looking|following|reading|thinking))")
          .negatedToo();

  /** What people are that is no post: in search of one, at one's place, glad of one. */
  private static final String NOT_A_POST =
      "(looking|seeking|searching|hoping|knowing|needing|trying|writing|asking|wondering|calling|contacting|reaching|moving|hearing|applying|waiting|meeting|meet|seeing|visiting|hiring|helping|interviewing|thinking|considering|needing|wanting|sending|following|reading|interested|in|on|at|to|from|for|by|of|about|like|without|near|between|under|after|against|than|sure|glad|happy|sorry|told|afraid|aware|certain|grateful|proud|fond|tired|jealous|full|weary|unaware|capable|critical|worthy|married|engaged|related|known|seen|called|taken|her|his|their|no|so|too|such|as|if|because|when|while|where|which|and|but|or|here|there|off|out|away|back|going|becoming|not|late|short|missing|lacking|every|any|lost|curious|what|how|who|whose|why|your)";

  /** What people do for years, in all its forms. */
  private static final String WORKS =
      "(~teach|~tutor|~coach|~train|~nurse|~farm|~cultivate|~bake|~cook|~brew|~weld|~sew|~knit|~carve|~forge|~weave|~repair|~mend|~restore|~translate|~interpret|~clean|~drive|drove|driven|~sell|~manage|~run|~lead|~head|~edit|~publish|~design|~build|~develop|~program|~code|~maintain|~service|~operate|~supervise|~coordinate|~organise|~organize|~keep|grow|growing|~breed|~raise|~milk|~herd|~fish|~deliver|~supply|~produce|~manufacture|~import|~export|~paint|~print|~photograph|~film|~bind|~tune|~play|~sing|sang|sung|~conduct|~dance|~act|~guard|~audit|~assemble|~install|~inspect|~test|~research|~catalogue|~curate|~volunteer|~work|~serve|~counsel|~treat|~care for|~look after|~wait tables|~fix|~style|~process|~pack|~load|~sort|~chair|~represent|~intern|~practise|~practice)";

  /** Words that stand for many in the wordings of who is writing. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          // Learners of English take one of these for the other.
          Map.entry("<at>", "in|on|at"),
          Map.entry("<post>", JOB),
          Map.entry("<posts>", JOBS),
          Map.entry("<works>", WORKS),
          Map.entry(
              "<role>",
              "(grad|head|candidate|changer|agent|doctoral|phd|mum|mom|dad|parent|newcomer|major|senior|junior|lead|chair|shipper|scrum master|"
                  + JOB.substring(1)),
          Map.entry("<no-post>", NOT_A_POST),
          Map.entry("<no-posts>", NOT_A_POST.replace("|in|on|at|", "|")),
          Map.entry(
              "<no-later-post>",
              NOT_A_POST.replace("|in|on|at|to|from|for|by|of|", "|to|").replace("|as|", "|")),
          Map.entry(
              "<now>",
              "[also|just|now|still|currently|mostly|mainly|presently|already|nowadays|usually|myself|only|do|did|since|at present|at the moment|these days]"),
          Map.entry(
              "<years>",
              "[the|these|this|past|last|over|about|almost|nearly|more than] [past|last] {period}"),
          Map.entry(
              "<field>",
              "(sales|marketing|hr|human resources|finance|procurement|logistics|software|retail|banking|teaching|nursing|publishing|payroll|recruitment|construction|insurance|media|consulting|law|it|education|healthcare|hospitality|hotel management|catering|engineering|accounting|administration|office administration|research|manufacturing|farming|agriculture|forestry|shipping|transport|tourism|journalism|pharmacy|architecture|(customer|technical|tech|it) (support|service|care)|support of [the] (customer|customers|client|clients))"),
          Map.entry(
              "<craft>",
              "(teach|tutor|repair|restore|translate|interpret|bake|cook|coach|farm|cultivate|mend|sell|grow|brew|nurse|weld|sew|fish|breed|clean|forge|carve|weave|shear|quarry|thatch|plaster|plant|deliver|supply|manufacture|fabricate|import|export|illustrate|photograph|tune|paint|print|bind|draw|mill|grind|roast|upholster|engrave|subtitle|proofread|skipper|underwrite|dispatch|curate|catalogue|conserve|dub|animate|referee|inspect|certify|audit|insure|moderate|assemble|install|service|solder|pilot|captain|lease|fit|review)"),
          Map.entry(
              "<crafting>",
              "(teaching|tutoring|repairing|restoring|translating|interpreting|baking|cooking|coaching|farming|cultivating|mending|selling|growing|brewing|nursing|welding|sewing|fishing|breeding|cleaning|forging|carving|weaving|shearing|quarrying|thatching|plastering|planting|delivering|supplying|manufacturing|fabricating|importing|exporting|illustrating|photographing|tuning|painting|printing|binding|drawing|milling|grinding|roasting|upholstering|engraving|subtitling|proofreading|skippering|underwriting|dispatching|curating|cataloguing|conserving|dubbing|animating|refereeing|inspecting|certifying|auditing|insuring|moderating|assembling|installing|servicing|soldering|piloting|captaining|leasing|fitting|reviewing)"),
          Map.entry(
              "<goods>",
              "(books|podcasts|podcast|bags|hats|caps|shoes|boots|sandals|lamps|chairs|tables|furniture|bread|cheese|jam|cakes|clothes|dresses|coats|toys|dolls|films|documentaries|maps|knives|pots|bowls|candles|soap|jewellery|jewelry|instruments|violins|guitars|flutes|baskets|wine|beer|cider|signs|boats|tents|sails|nets|ropes|quilts|rugs|carpets|curtains|masks|puppets|costumes|clocks|saddles|kites|tiles|bricks|windows|prosthetics|bicycles|frames|kitchens|cabinets|shelves|walls|bridges|ovens|stoves)"),
          Map.entry(
              "<business>",
              "(shop|store|bakery|practice|studio|farm|stall|clinic|business|company|firm|agency|restaurant|workshop|garage|salon|cafe|office|pharmacy|surgery|school|nursery|kiosk|deli|delicatessen|bookshop|brewery|vineyard|orchard|mill|dairy|forge|foundry|hotel|hostel|guesthouse|pub|bar|laundry|startup|start up|charity|club|choir|orchard|smallholding|laboratory|lab|library|museum|gallery|theatre|hospital|warehouse|factory|depot|bank|university|college|kindergarten|newspaper|canteen|kitchen|council|ward|department|archive|chain|shipyard|boatyard|sawmill|surgery|nursing home|care home|call centre|call center|supermarket)"),
          Map.entry(
              "<kin>",
              "(brother|sister|cousin|wife|husband|partner|father|mother|son|daughter|uncle|aunt|friend|neighbour|neighbor|colleague|flatmate)"),
          Map.entry(
              "<many>",
              "({number}|{digits}|three|eleven|thirteen|fourteen|fifteen|sixteen|eighteen|thirty|forty|fifty|sixty|a dozen|some|several)"));

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(TOLD, CALLING, NO_POST, NOT_TOLD);

  private OwnLine() {}

  /** Wordings with the words that each list in angle brackets stands for. */
  public static String[] filled(String... wordings) {
    String[] filled = wordings.clone();
    for (int each = 0; each < filled.length; each++) {
      for (Map.Entry<String, String> list : LISTS.entrySet()) {
        filled[each] = filled[each].replace(list.getKey(), list.getValue());
      }
    }
    return filled;
  }

  /** Such lines that say what the sender does and where. */
  public static List<Evidence> callings(Reading reading) {
    List<Evidence> told = reading.isPersonal() ? reading.quotes(CALLING) : List.of();
    List<Evidence> posts = Spans.apart(told, Spans.of(reading.quotes(NO_POST)));
    return Spans.apart(posts, Spans.of(reading.quotes(NOT_TOLD)));
  }

  /** Whether there is such a line. */
  public static boolean isIn(Reading reading) {
    return !Spans.apart(reading.quotes(TOLD), Spans.of(reading.quotes(NOT_TOLD))).isEmpty();
  }
}
