package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks for everything the reader knows. */
final class OpensScope implements RuleOfTalks {
  /** What was done, read or given already. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(happy|merry|best|love|greetings|regards|wishes|hello) [_] [_] [_] to (the|your) whole (house|family|team|crew|office|gang|lot)",
          "(that|said|says|hear|heard|think|thinks|and|sure|told me) you know (everything|all) [_] [_] [_] [_]",
          "(told|tell) you [_] (all|everything) about (my|our|the) [_]",
          "(what|how much|how|which|whatever) you (would|had|have|would have|did) [had|have] [to] (learn|learned|learnt|relearn|pick up|build|built|write|wrote|start|started|set up|teach yourself) [_] [_] (from (scratch|zero|the ground up)|step by step)",
          "(told|tells|said|says|thinks|think|because|since|as|that|knowing) [me|us] you (know|knew|have|did|went|mastered) [_] [_] [_] [_] (from a to z|from start to finish|from scratch|from zero|from the ground up|step by step|in depth|in detail) [_]",
          "(my|our|the) (whole|entire|full|complete) _ [_] [_] [_] [_] (hangs|hang|depends|depend|rests|rides|hinges|turns|is at stake) [on] [_]",
          "all (your|of your|the|of the) (tips|insights|knowledge|advice|wisdom|experience|expertise|tricks|contacts|secrets) [that|which] you [have|had|so _|already] (shared|gave|given|passed|offered|taught)",
          "(you|she|he|they|who|{name}) [also|already|really|clearly|_] (know|knows|knew|learned|learnt|walked|went) [_] [_] [_] (from a to z|from start to finish|from the ground up|in depth|in detail|from scratch)",
          "(anything|whatever|everything) else you (would like|want|wish|need|care|would love|fancy) [to] (know|ask|see|find out|hear|read|try|use|borrow|have)",
          "(me|us|he|she|they|i|we|who|{name}) [is|are|am|was|were|has|have|had|been|busy|still|now|just|_] [_] (paint|painting|painted|repaint|repainting|repainted|rebuild|rebuilding|rebuilt|renovating|renovated|redo|redoing|redone|clean|cleaning|cleaned|clear|clearing|cleared|decorating|decorated|move|moving|moved|sell|selling|sold|dig|digging|dug|rewire|rewiring|rewired|insulating|insulated|cooking|cooked|reading|knitting|knitted|mow|mowing|walk|walking) ... (whole|entire|full|complete) _",
          "(the|my|our) (whole|entire|full|complete) thing (is|was|takes|runs|has|fits|lasts) [_] [_]",
          "you [also|once|_] (wired|built|rebuilt|moved|ran|run|did|rewrote|changed|wrote|made|fitted|planned|planted|painted|opened|closed|ran|turned|switched) [_] [_] ... (whole|entire|full|complete) _",
          "{i} [have|had|also] (rewrote|rewritten|written|typed|worked on|read|built|rebuilt|moved|changed|did|finished|sold|lost|wrote|ran|used|translated|redid|printed|replaced|know|knew|liked|loved|enjoyed) ... (whole|entire|full|complete) _",
          "your {made} (on|about) how to _",
          "(gave|shared|sent|taught) [me|us] [_] (pointers|tips|advice|insights|guidance) and _",
          "((thank you|thanks) for all your|used all your|everything about the _ (is|are|was)) _");

  private static final RuleCard CARD =
      RuleCard.named("opens-scope")
          .raises(FREE_CONSULTING)
          .weighs(6)
          .spares(INNOCENT)
          .says("“{words}” has no end.")
          .advises("Pick the one part that you are stuck on.")
          .sees(
              "^ [really|just|basically|simply|literally|well|in short|so] everything [really|basically|in general|at once] $",
              "(everything|all of it|the lot) [_] (really|basically|in general|and so on|etcetera|etc) $",
              "(prices|pricing|transport|costs|shipping|visas|tax|taxes|schools|salary|salaries|insurance|licences|permits|suppliers|marketing|staff|rent|housing|margins|equipment|hours|language|contracts) [_] (and so on|and so forth|and everything|and all that|all this|all of this|etc|etcetera|you name it|the lot)",
              "(talk|chat|hear|speak|learn|know|advice) [_] in general (about|on) (the|your|my|a) (career|industry|market|field|sector|life|business|trade|job|work|world|profession) [_]",
              "(so much|so many things|a thousand things|lots|tons of things|a lot) [that] {i} (wonder|want to ask|would like to ask|want to know|would love to ask|need to know|have to ask) [about] [_]",
              "(understand|know|learn|see|hear|ask about|learn about) your (suppliers|margins|pricing|prices|costs|customers|rates|recipes|numbers|accounts|books) [_] [_] (your|the|and) [_] (suppliers|margins|pricing|prices|costs|customers|rates|recipes|numbers|accounts|books|takings|range|staff)",
              "(visa|visas|salary|salaries|pay|rent|tax|taxes|housing|schools|insurance|language|cost of (life|living)|prices) (etc|etcetera|and so on|and so forth|and all that|and the rest|(that|all that) (kind|sort) of (thing|stuff))",
              "(tell|show|teach) (me|us) (what is|what 's|whats) what",
              "(please|kindly|can you|could you|you can|you could|you to|would you|pls) [please|kindly|also] (tell|guide|share|explain|suggest|advise) [me|us] [on] how to (crack|clear|ace|prepare|get into|break into|start|go about|succeed)",
              "what all to (study|read|learn|do|prepare)",
              "(basically|literally|pretty much|just about) everything (how|about|from|you|on|to|related) [_]",
              "(start|begin) with (an|one|two|a) (hour|hours|afternoon|meeting) and see _",
              "(explain|teach|show|tell) [to] (me|us) [exactly|all about|everything "
                  + "about] how (it|this|that|one|to|things|they) (is|does|do|works|work|go"
                  + "|are|can) [_] $",
              "how to (go about|do|tackle|handle|run|approach) (it all|everything|all (of|this"
                  + "|that|the)|(my|our|the|this) (whole|entire|business|company|career|job search"
                  + "|life|launch|project|startup|strategy|marketing)) [_]",
              "(our|my|the|your) (whole|entire|full|complete) [_] (plan|plans"
                  + "|strategy|process|business|project|system|setup|set up|renovation"
                  + "|build|case|story|website|site|budget|launch|expansion|rollout|roll "
                  + "out|design|programme|program|curriculum|concept|operation|campaign"
                  + "|pipeline|portfolio|manuscript|book|script|house|renderer|code"
                  + "|codebase|thing|range|menu|workflow|method|approach|course"
                  + "|syllabus|product|roadmap|contract|lease|restructuring|finances"
                  + "|accounts|tax|garden|farm)",
              "(everything|(tell|show|teach|learn|know|hear|explain) [_] [_] all [the details"
                  + "|the steps|the ins and outs]) (about|of|to do with|concerning|related to) _",
              "(answer|discuss|solve|help with|go through|look at|address|with|on|about|clear up"
                  + "|review|fix|ask) [me|us|you] (all|any) (of my|of our|my|our|the) [other|many"
                  + "|open|little|various] (questions|problems|issues|plans|options|ideas|worries"
                  + "|doubts|headaches)",
              "(and|or) (anything|whatever|everything) else (you|i|we|about|on|in|of|there)",
              "(everything|all|anything) (you know|you have learned|you learned|there is to know|i"
                  + " need to know|one needs to know|i should know|you can tell|you can teach|you"
                  + " could tell|about how to|about starting|about running|about building|about"
                  + " becoming)",
              "(walk|take|talk|guide|run|lead) (me|us) through (everything|the whole|the"
                  + " entire|all|how to|your entire|your whole|each|every|your process|the"
                  + " process|the steps|all the steps|from|what it takes to|starting|setting"
                  + " up|building)",
              "(teach|tell|show|explain) [to] (me|us) (everything|all|how to"
                  + " (start|run|build|grow|launch|become|get into|make|break into|succeed|do what"
                  + " you)|exactly how)",
              "all (your|of your|the)"
                  + " (secrets|knowledge|tips|tricks|contacts|wisdom|insights|experience|expertise|know"
                  + " how)",
              "(as much [information|detail|advice|help|insight|context] as (you can|possible)"
                  + "|as many (tips|insights|details|questions) as)",
              "((explain|(teach|show|tell|guide|walk|help|take) [to] (me|us))|(learn|understand"
                  + "|know|discuss|cover|go|hear|see)) [_] ... (from a to z|from start to finish"
                  + "|from scratch|from zero|step by step|from the ground up|soup to nuts|in depth"
                  + "|in detail)",
              "(overview|grasp|understanding|picture) of (the|your) (entire|whole|full) _",
              "(any and all|whatever (advice|tips|insights|help|wisdom|guidance|information)"
                  + " you|every (tip|trick|detail|step))",
              "(a ton|tons|lots|loads|a million|a thousand|a lot|so many|heaps|plenty|a whole"
                  + " list|a long list|hundreds|dozens|endless) [of] questions",
              "how to (start|run|build|grow|launch|set up|scale) (a|an|my|our|your own|my own|one's"
                  + " own) [_] [_]"
                  + " (business|company|startup|practice|agency|podcast|channel|shop|store|consultancy|brand|studio|freelance|firm)",
              "(tips|tricks|insights|advice|pointers|guidance|wisdom) and"
                  + " (tricks|tips|insights|advice|pointers|guidance|wisdom|anything|contacts|everything)")
          .shows("I want to hear [everything you know] about bees. Could we meet?")
          .shows("Could you [walk me through the whole] trade when we meet? Could we meet?")
          .shows("I have [tons of questions]. Could we meet on Tuesday?")
          .passes("I have read everything you wrote on bees.")
          .passes("I know all your books by heart.")
          .passes("We built our HR from scratch in 2020. Could we meet on Tuesday?")
          .passes("I am trying to decide how to handle one clause. Could we meet on Tuesday?")
          .shows("Could you [tell me what’s what]? Could we meet?")
          .passes("The whole thing is four pages. Could we meet?")
          .shows(
              "I want to know how it is there, the rent, the [visas etc]. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? I wonder what you had to learn from scratch.")
          .passes(
              "Could we meet on Tuesday? You may read our rota, or whatever else you'd like to see.")
          .passes("Could we meet on Tuesday? They have me painting the whole house.")
          .passes("Could we meet on Tuesday? Our whole crop for next year hangs on it.")
          .passes("Could we meet on Tuesday? I still use all the tips you gave me.")
          .passes("Could we meet on Tuesday? Ana says you know that road from A to Z.")
          .shows("I wonder about grading, bags, [transport, all this]. Could we meet on Tuesday?")
          .shows("I want to ask about rates, lanes, fuel. [Really everything]. Could we meet?")
          .shows("There is [so much I wonder about]. Could we meet on Tuesday?")
          .passes("We sold the boat, the oars, the lot is yours. Could we meet on Tuesday?")
          .passes("We bakers pay for all this. Could we meet on Tuesday?")
          .passes("Everything is fine here. Could we meet on Tuesday?")
          .passes("Tom said you know everything about the licence. Could we talk?")
          .passes("If not, a happy Halloween to the whole house.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
