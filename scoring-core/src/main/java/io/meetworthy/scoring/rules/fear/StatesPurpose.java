package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Says why the sender writes. */
final class StatesPurpose implements PersonalRule {
  /** How people say that they wish. */
  private static final String WISH =
      "(want|wants|wanted|am wanting|wish|hope|am hoping|was hoping|would [_] (like|love|want)|like|am"
          + " [_] (keen|curious|eager|trying|interested|anxious)|(keen|curious|eager|trying|hoping)|need|(would|will) be [_] (glad|happy|grateful|curious"
          + "|interested|thankful)) [to]";

  /** What is wished for by those who ask. */
  private static final String LEARN =
      "(ask|learn|understand|find out|hear|listen|know|get to know|get a sense of|get an idea of|get a picture of|grasp|discover|inquire|enquire|figure out|work out|compare|be told)";

  /** What one plans to do. */
  private static final String CHANGE =
      "(~apply|~buy|~sell|~build|~move|~shift|~open|~close|~plant|~replace|~put|~change|~rent|~leave|~keep|~switch"
          + "|~convert|going|digging|dig|~join|~start|~take|~retrain|~study|~specialise|~become|~enrol|~go (into|back|for|to)|~get (out|into)|~quit|~transfer|~expand)";

  /** When one asks, what somebody was thanked for, how far a thing is. */
  private static final Phrases NO_PURPOSE =
      NoAim.WORDINGS.or(
          Phrases.anyOf(
                  "(talk|speak|chat) with you about the (possibilities|options|opportunities|future|industry|field|market) in general",
                  "(exploring|learn about|learning about|curious about|understand) how _ [_] (works|work) and came across your [_]",
                  "(quick|short|small) question about (our|my) [_]",
                  "(that is|this is|here is|which is) why {i} (am (asking|writing|calling)|ask|write|call) [you] (now|today|already|again|early|late|this|in|at|before|so (soon|late|early)) [_]",
                  "(time|kind|good|generous|enough|agreeing|agreed|willingness|chance|opportunity) to (speak|talk|chat|meet|sit down|discuss) [with|to] [me|us] [{date}|today|yesterday|earlier|recently|last _|this _|on {date}] (about|regarding|on) _ [_]",
                  "(like|love|want|wish|hope) to (set up|book|arrange|have|start|get|make|schedule) [you|for] [a|some|our] [more|_] (regular|weekly|monthly|fortnightly|recurring|standing|ongoing) _",
                  "(it|this|that|which|who|and) (is|was) about ({digits}|{number}|half|two thirds|three quarters|a (third|quarter|half|week|month|year|mile|hundred|dozen|day)|to|ten|fifteen|thirty) [_]",
                  "my (wife|husband|daughter|son|mother|father) [{name}] [also|now] (wants|would like|hopes) to (stay|remain|live|keep|leave|come|see|be|know|go|move back|have|eat|meet) [_] [_]")
              .negatedToo());

  private static final RuleCard CARD =
      RuleCard.named("states-purpose")
          .answers(HIDDEN_AGENDA)
          .weighs(3)
          .spares(NO_PURPOSE)
          .says("“{words}” says what you are after.")
          .sees(
              "{i} {am} (writing|researching|doing|making|preparing|reporting) a [_] (piece|story|feature|article|report|documentary|podcast|essay|series) (for|on|about) _ [_] [_] [_]",
              "{i} want to [re] (work|train|retrain) (for|as|in) (a|an) _ [_]",
              "my (daughter|son|nephew|niece|grandson|granddaughter|sister|brother|wife|husband) [{name}] [is {digits} and] [also|also|now] (wants|hopes|would like|would love|is hoping|is trying|is thinking of|is keen) _ _ [_]",
              "(the|our|my) (call|talk|conversation|meeting|chat|visit|question|questions) (would|will) be about _ _",
              "(has|have|had) nothing to do with (sales|selling|recruiting|recruitment|business|my company|my employer|work)",
              "the only (topic|subject|question|matter|point|thing [_] [_] [_]) (would be|is|will be) _",
              "{i} (would like|want|would love) you to (consider|think about) (taking|joining|chairing|leading|judging|speaking|becoming|giving|opening|hosting) _ _",
              "{i} want (one|only one|just one|a single) (thing|answer|word|number|name|fact|figure) [_]",
              "{i} [{am}] [_] (thinking|planning|set|on the point|think|minded|tempted|inclined) (of|about|on|to|in) [to] "
                  + CHANGE
                  + " _",
              "{i} {am} [_] considering [to] " + CHANGE + " _",
              "({i}|and|simply|also|only) [_] "
                  + WISH
                  + " "
                  + LEARN
                  + " [you|more|from you|that|of you|about] [_] (how|what|why|which|whether|who|whom|whose|about (how|what|why|your|the|a|one|my|our|{name})|the (reason|reasons|mistakes|difference|steps|way|ways))",
              "({i}|and|simply|also|only) [_] "
                  + WISH
                  + " "
                  + LEARN
                  + " [you|that|from you] (where|when|if|one)",
              "{i} [_] "
                  + WISH
                  + " (ask|learn|know|find out|understand) [you] [more|something|a little] about _",
              "{i} [_] "
                  + WISH
                  + " "
                  + LEARN
                  + " (over|in|on|by) _ [_] [_] [_] [_] (how|why|which|whether)",
              "{i} [_] "
                  + WISH
                  + " (see|watch) [_] (how (you|your|the|a|it is|one|people|others|they)|why|which of|what (the|a|your|it is))",
              "{i} [_] " + WISH + " [to] [have|take|get] [a] look at (how|your|the way|what)",
              "(what|all|thing|things|point|points) [that|which] {i} [_] "
                  + WISH
                  + " ("
                  + LEARN.substring(1, LEARN.length() - 1)
                  + "|ask you|talk about|discuss) [from you|of you|about] [_] [_] [_] [_] [_] (is|are) _",
              "^ [here is] what {i} [_] "
                  + WISH
                  + " ("
                  + LEARN.substring(1, LEARN.length() - 1)
                  + "|talk about|discuss) $",
              "what {i} {am} [_] (asking|wondering) [you] is _",
              "(would|will) [_] interest (me|us) [_] [to] [know|hear|learn] (how|why|which|whether|what (you|your|the)) _",
              "(great|good|nice|lovely|kind|useful|helpful|help {me}) to (hear|know|learn|understand|find out) [from you] (how (you|your|the|a|one|people)|why|which|what (you|your|the)) _",
              "(appreciate|value|love|enjoy|like) (hearing|learning|knowing|understanding) [from you] [more] [about] (how (you|your|the|a|one|people)|why|which|what (you|your|the)) _",
              "{i} [{am}] (write|writing|contacting|emailing|messaging|reaching out|getting in touch) [to] [you] to (see|understand|know|hear) (how (you|your|the)|why|which) _",
              "{i} [_] "
                  + WISH
                  + " (know|ask) [you] (would|is|does|did|was) (it|the|a|an|my|our|one|_) _",
              "{i} [_] "
                  + WISH
                  + " (ask|make|put|pose) [to] [you] (one|two|three|some|a) [_] (question|questions|things)",
              "{i} [_] " + WISH + " ask [you] something (about|over|on|regarding) _",
              "{i} [_] "
                  + WISH
                  + " (see|know|learn|find out) [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] (what|how) (the|a|your) [_] (day|days|work|job|shift|week|life) [there] (is|are|looks|feels) [really|truly|actually]",
              "{i} [_] " + WISH + " (know|learn|ask|hear) _ _ [_] [_] how (much|many|long)",
              "^ [so|but|and|first|now] {i} [_] " + WISH + " (know|ask|ask you|find out) $",
              "^ [here are|these are] [the|my|two|three] (thing|things|points|questions) [that|which] {i} [_] "
                  + WISH
                  + " (know|ask|ask you|find out|understand) [is|are] $",
              "(my|our|the|one) [_] (doubt|query|question) [to you|for you] is (how|whether|what|why|which|who|if) _",
              "(would|will) [_] be interested [to know|to learn|in learning|in knowing] [in] (how|why|what (you|your|the)|your (experience|view|views|opinion|approach|method|methods|way|process|story|answer|advice)) _",
              "{i} [{am}] (curious|wonder|wondering|wondered|interested) [_] [to] [know|learn|hear|about|in] (how|why) (you|your|the|a|an|one|people|they|other|others|it) _",
              "{i} [{am}] (write|wrote|writing|contact|contacting|approach|approaching|turn|turning|address|addressing|come|coming) [to] [you] (for|to) (ask|asking|learn|learning|find out|inquire|request) _",
              "(talk|speak|conversation|chat|discuss) [with you|to you] (for|on|over) [a|the] (job|work|position) [_]",
              "what {i} (want|would like|would love|like|wish|hope|ask) [for] [from you] [is] to (ask|learn|understand|find out|hear|know|see|sit|watch|discuss|talk|show) _",
              "(a|one|my|single|only|our) (wish|request|aim|purpose|interest|hope|idea) [is|would be] to (ask|learn|understand|find out|hear|know|see|discuss|show) _",
              "(how|why|which|whether|what) _ [_] [_] [_] {i} (would like|want|would love) to (know|learn|understand|hear) $",
              "(how|why|which|whether|what) (do|did|does|have|has|is|are|was|were|would) (you|your|the|it) _ [_] [_] {i} (would like|want|would love|wish) to (know|learn|understand|hear)",
              "it (is|'s) _ [_] {i} "
                  + WISH
                  + " (ask|talk|learn|know|discuss|hear) [to] [with] [you] [more] about",
              "{i} (would|should) [just|only|really] (like|love) to (see|watch|look at|copy|measure|photograph|sketch|read|handle|try|taste|borrow|inspect|hear) (the|that|how|one|two) _",
              "(it|this|that|which) (has|has got) to do with (the|your|our|my|a|how|what|two|{name}) _",
              "(the|my) (matter|subject|topic|errand) (is|'s|concerns) (your|the|our|my|how|a|one|two|this|whether) _",
              "{i} {am} [now|still|also] (considering|weighing [up]|looking into) (a|an|whether"
                  + "|moving|switching|buying|hiring|changing|doing) _",
              "(want|need|needing|like|love|value|appreciate|ask for|asking for|ask|seek|to take|give me|give us|hear|know|have|get) [to] [know|hear|have|get]"
                  + " your [own|honest|expert] (opinion|view|take|advice|advices|perspective|input|judgement|judgment) (on|about|of|regarding|concerning)"
                  + " (our|my|the|how|whether|which|one|two|a|just one|this|what|why) _",
              "{i} {am} (doing|conducting|carrying out) [_] research (on|into|about) _",
              "the whole of my (errand|business|request|purpose) (is|'s) _",
              "(here is|this is|that is) why {i} (am (writing|asking|calling|coming)|write|ask|call|come|wrote)",
              "(that|this|it) (is|'s) the (whole|sum|extent|long and short|beginning and end) of (it|my (business|question|request|errand|purpose))",
              "(that|this) (is|'s) [really|honestly|truly] my (only|sole|whole|one|entire) (reason|purpose|aim|errand|business|question|request|object)",
              "(my|the|is the) (only|sole|whole|one|entire) (reason|purpose|aim|errand|object) (for|in|with|is|here|of) (this|writing|asking|my|the|calling|to|coming)",
              "(am|{i}|trying to|try to|have to|need to|must|need|have|be) [now|still|just|also|_] (choosing|deciding|torn|wavering|hesitating|undecided|choose|decide|decided) [now] (between|whether|which|on which|about which|among) _",
              "(am studying|study|studying|am researching|research|researching|examine|examining|investigate|investigating|explore|exploring|looks at|look at|looking at|looks into|looking into|look into|is about|writing about|write about|working on|comparing|compare) (how|why|whether|what makes) [the|a] _ _",
              "({length}|minutes|hour|call|time|talk|coffee|conversation|chat) [with you|of your time|from you|of yours] to "
                  + LEARN
                  + " [from you] (how|why|which|whether|what (you|your|the|made|went))",
              "(this|that|it) is what {i} [_] [_] [_] [to] (ask|know|learn|understand|hear) [you|from you] [_]",
              "(how|why|whether|what|which) _ [_] [_] [_] [_] [_] [_] [_] is what my _ is about",
              "(would|do|will|should|am) [_] (like|love|want|wish|be glad|be happy|be curious|keen|curious|eager|wanting) [to] [also] "
                  + LEARN
                  + " [from you|you] [_] (how|why|whether|which|that which|which of|what (the|you|your|a|went|made|is)) _",
              "(want|wanting|wish|wishing|like|love|need|hope|hoping|desire|try|trying) [to] [also] "
                  + LEARN
                  + " [from you|you|that|of you] [also] (how|why|whether|which|(the|a) (way|ways|reason|reasons|steps) (you|that|how|of)|what (the|you|your|a|went|made)) _",
              "(how|why|which|whether|what|where) _ [_] [_] [_] [_] [_] [_] [_] [_] {i} (would like|want|would love|like|love|wish|hope|would|need) [to] [also] (ask|know|learn|understand|hear|find out) $",
              "(would|will|should) [just|only|really|_] like you to (tell|explain|show|say|teach) [to] (me|us) (how|why|which|whether|what|where|when) _",
              "{i} {am} [now|still|just|also|rather|quite|a bit] (puzzled|baffled|stumped|intrigued|perplexed|mystified|foxed) (how|why|what|where|that|by (the|your|how|why|a)|about (how|why|the|your)|as to|over (the|how)|at (the|how|your)) _",
              "{i} {am} [now|still|just|also] (trying|hoping|wanting|keen|anxious|at pains) to"
                  + " (trace|date|identify|match|locate|work out|settle|mend|repair|restore"
                  + "|reconstruct|recreate|revive|learn how|learn why|learn whether|find out"
                  + "|understand|translate|decide|figure out|learn) (the|a|an|my|our|how|why|which"
                  + "|where|whether|who|when|what|an old|your|this) _",
              "(what|all) {i} (am after|need|want|seek|lack) [from you|of you] is (the|how|why|one|which|whether|to know|to learn|to hear|to ask|to see) _",
              "(the|my) only thing {i} (want|need|ask|am after|would ask|lack) [from you|of you|to know|to ask] is (the|how|why|one|which|whether|what|when|where|to know) _",
              "{i} (need|want|lack|am missing|am after|seek) the (name|date|number|measurements|measurement|address|recipe|dimensions|size|weight|year|title|spelling|pattern|formula|lease|deed|deeds|receipt|plans|drawings|map|colour|color|width|height|depth|temperature|source|origin|history|wording|timetable) (of|for|to|from|on|in) _",
              "(collect|collecting|gather|gathering) [the|some|their|own|_] (signatures|votes|stories|names|recordings|letters|photos|memories|quotes|witnesses|data|figures|examples|cases|experiences|answers) (for|against|from|of|to|on|about) _",
              "{i} {am} [now|also] ((asking|looking) for (money|donations|funding|sponsors) [_]|(collecting|gathering|raising|seeking|asking for) (signatures|votes|stories|names|money|funds|donations|recordings|letters|photos|memories|quotes|witnesses|volunteers) (for|against|from|of|to|on|about))",
              "{i} (want|plan|hope|mean|intend|would like|am planning|wish) to (fell|cut down|sell|move|put up|take down|paint|open|close|swap|give back|return|replace|extend|set up|write|publish|hold|organise|organize|stage|rent|lease|put it right|put this right|apologise|apologize|thank you for) [_] _ [_]",
              "(it|this|that) (is|'s) (about|to do with) (swapping|buying|selling|sharing|renting|moving|borrowing|lending|returning|our|his|her|their|two|{name}) _",
              "(it|this|that) (concerns|regards) (the|your|a|an|my|our|how|one|two|whether|what|{name}) _",
              "{i} want (your|the) (account|version|side|memory|recollection|recipe|word|permission|consent|signature|story) (of|on|to|for|about) _",
              "(the|my|our) (reason|purpose|aim) (is|'s) [this|that|simple|the|simply] _",
              "(the|my|our) (question|point|problem) (is|'s) (this|that|how|whether|if|why|what|which|who|the|small|little|simple) _",
              "(like|want|wish|love) to (buy|rent|hire|borrow|book|sell you|ask you to (sell|lend|rent|sign|hire|teach)) (you|me|your|a|an|one|the|some|two)",
              "it is for (a|an|my|our|the) [_] (piece|article|story|book|thesis|report|study|film|exhibition|project|class|course|programme|program|podcast|talk)",
              "(and|to|simply|also) ask [you] (if|whether|how|why|what|which|where"
                  + "|who|about) _",
              "{i} (ask|am asking|would ask|will ask|want to ask|would like to ask) "
                  + "[you] [_] [_] [_] (if|whether|how|why|what|which|where|who) _",
              "{i} {am} [now|still|just|also] (looking for (the|your|our|his|her)|searching for (the|your|our)|tracing|researching|collecting|writing about|working on|studying"
                  + "|preparing|comparing|checking|restoring|documenting|planning|mapping"
                  + "|cataloguing|building|setting up) (the|a|an|my|our|how|where|which|two"
                  + "|three|one) _",
              "{i} (want|need|plan|hope) to (sample|measure|compare|restore|repair"
                  + "|copy|film|photograph|record|test|check|map|find|build|plant|rebuild"
                  + "|print|borrow|see|visit) (the|a|an|my|our|how|where"
                  + "|which|your|it|one|two|whether|why|what) _",
              "{i} (want|need|plan|hope) to (understand (the|your)|(understand|learn) (how|where|which|whether|why|what) (you|your|people|one|others|a)) _",
              "(it|this|that) (is|'s|would be|will be) ((about|regarding) (how|the|your|a|one|what|why|my|our|two|whether)|on (how|your|what|why|whether))",
              "my (reason|purpose|interest|aim|goal) (is|was|for writing|for asking|for"
                  + " contacting|in this|here|in asking|in writing)",
              "the reason (is|for writing|for asking|for contacting|i am asking|i ask|i write)",
              "(i ask|i am asking|i write|i am writing|i turn to you|i am contacting you|i am"
                  + " calling) (because|since|as (i|we|you|your|my|our)|for (a|an|the|my|our|your) _ [_] [_] (on|to|of|about|with|in|at|for|that))",
              "what (brings|brought) me to you",
              "(my|one|two|three|some|few|last|quick|short|my only) (question|questions)"
                  + " [is|are|that] (about|on|regarding|concerning) (your|the|how|a|my|our|{name})",
              "{i} {am} (writing|contacting|reaching out|messaging|emailing|getting in"
                  + " touch|approaching) [to] [you] (because|to ask|about|regarding|to learn|to"
                  + " find out|concerning|since|with (a|one|two)|to get your|to hear|to request)",
              "{i} (would like|want|wanted|would love|hope|wish) to (discuss|talk about|talk to you"
                  + " about|talk with you about|speak to you about|speak with you about)"
                  + " (your|how|what|why|whether|the|one|{name})",
              "(the reason|my reason|the purpose|the aim|the goal) (of|for|i|why|behind)"
                  + " (my|our|this|the|a|writing|asking|contacting|am|ask|write|would) [_]"
                  + " (call|chat|meeting|conversation|asking|writing|message|mail|email|note|letter|request|talk|is|like)",
              "{i} [{am}] (have|having|had|got|have got) [just|only] [a|one|two|three|some|few|a few|a couple of|{number}] [short|small|quick|specific|concrete|simple|_] (question|questions|doubt|query|queries)"
                  + " ((about|on|regarding|concerning)|in (your|how|the))",
              "(my|one) [main|only|one] question (is|would be|for you is|concerns)",
              "(meet|chat|speak|call|meeting|conversation|coffee|{length}|like to talk|love to"
                  + " talk|we talk|want to talk|minutes to talk|{length} to talk|talk with you|talk"
                  + " to you|talk with me|speak with me|talk to me|speak to me|talk with us|speak with us) [with you|with me|to you|to talk|to chat|to speak|{date}]"
                  + " (about|regarding|concerning)"
                  + " (your|how|the|whether|what|why|my|moving|a|one|{name})",
              "{i} {am} (curious|interested) [in|about|to know|to learn|to hear|to ask] [_] (how"
                  + " you|what you|why you|whether you|how your|your)",
              "{i} {am} (interviewing|talking to|speaking with|speaking"
                  + " to|asking|collecting|comparing) [a few|some|several|{number}|ten|five|_]"
                  + " (people|designers|engineers|teachers|nurses|managers|founders|professionals|alumni|practitioners)"
                  + " [who|about|on|in]")
          .shows("Hi Ana, could we talk? [I am writing because] your paper on bees helped me.")
          .passes("Hi Ana, could we talk to explore how we can add value to each other?")
          .passes("Hi Ana, could we talk to explore how we can create mutual value together?")
          .shows("Hi Ana, could we talk? [I would like to ask how you] test your bridges.")
          .shows("Could [we talk about your] move to Leeds?")
          .shows("Hi Ana, could we talk? [It’s about swapping our] plots.")
          .shows("Hi Ana, could we talk? [We want to fell the birch by] your wall.")
          .shows("Hi Ana, could we talk? [I am collecting signatures against] the bypass.")
          .shows("Hi Ana, could we talk? [I am choosing between two] kilns.")
          .shows("Hi Ana, could we talk? [I’m puzzled how you] keep it dry.")
          .shows("Hi Ana, could we talk? [What I’m after is the name] of the glue.")
          .passes("Hi Ana, I am reaching out because I am passionate about mills.")
          .passes("Hi Ana, could we talk? I’m building my own brand.")
          .passes("Hi Ana, could we talk? We have a kiln and that’s about the sum of it.")
          .passes("Hi Ana, could we talk? I want to learn how plant managers approach growth.")
          .passes("Hi Ana, you let me stand at the loom for an hour and ask whether it was hard.")
          .passes("I would like to meet you.")
          .passes("I did not ask how the bridge was tested.")
          .passes("Hi Ana, I want your version.")
          .passes("Hi Ana, they want to sell the mill.")
          .passes("Hi Ana, they are raising funds for the mill.")
          .passes("Hi Ana, that is the whole of the second act.")
          .passes("Hi Ana, what I need is a job.")
          .passes("Hi Ana, they were puzzled.")
          .passes("Hi Ana, I wanted to ask if you have time for a call.")
          .passes("Hi Ana, I am reaching out about an exciting opportunity.")
          .passes("Hi Ana, I am reaching out because I came across your profile.")
          .shows("Hi Ana, could we talk? [I’m trying to figure out whether to] do an MBA.")
          .shows("Hi Ana, could we talk? [I want to know that which] rule holds.")
          .shows("Hi Ana, could we talk? [What I like is: to understand the] third seam.")
          .shows("Hi Ana, could we talk? [I’d like to hear, in ten minutes, how] you bale.")
          .passes("Hi Ana, could we talk? Please tell how did you choose.")
          .passes("Hi Ana, could you please tell me how you choose?")
          .passes("Hi Ana, I hope to return the favor.")
          .passes("Hi Ana, the question is theoretically.")
          .shows("Hi Ana, could we talk? [I am thinking to shift into] auditing.")
          .passes("Hi Ana, let me know when you would like to talk.")
          .passes("Hi Ana, please tell me how you would like to meet.")
          .passes("Hi Ana, I would like to know if you have any openings.")
          .passes("Hi Ana, I want to see how you can help me.")
          .passes("Hi Ana, I hope to hear from you about the meeting.")
          .passes("Hi Ana, I would be interested in your product.")
          .passes("Hi Ana, I wanted to ask if you decided about the call.")
          .passes("Hi Ana, could we talk? The barge sails on the third, that is why I ask now.")
          .passes("Hi Ana, could we talk? I am writing a novel that’s about half done.")
          .passes("Hi Ana, could we talk? My wife wants to stay by the sea.")
          .passes(
              "Hi Ana, it was kind of you to find the time to speak with me today about your mill.")
          .shows("Hi Ana, could we talk? [I am writing a piece for the Herald on bees].")
          .passes("I would like to talk with you about the possibilities in general.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
