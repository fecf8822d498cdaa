package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Asks them something about a subject, not only for their time. */
final class AsksRealQuestion implements Rule {
  /** How people ask or wish to be told. */
  private static final String ASK =
      "ask|asking|know|hear|hearing|listen|learn|learning|understand|find out|see|wonder|wondering|wondered|curious|discover|grasp|figure out|work out|tell me|tell us|be told|inquire|enquire";

  /** Questions that stand after when and how to ask them; looked for where nothing else asks. */
  private static final Phrases ASIDE =
      Phrases.anyOf(
          "what {i} [_] [_] [_] ("
              + ASK
              + ") [from you] [_] [_] [_] [_] [_] [_] is (how|why|which|whether|what|who) [_] _ _",
          "("
              + ASK
              + ") (over|in|during|by|on) _ [_] [_] [_] [_] (how|why|which of|whether) [_] _ _",
          "(say|tell|explain|teach|show|describe|inform|advise) [to] (me|us) [_] [_] [_] [_] [_] [_] (how|why|which|whether|what (you|the|your|is|was|it|a)) _ _",
          "let (me|us) (know|see) [_] [_] [_] [_] [_] [_] (how|why|which|whether|what (you|the|your|is|was|it|a)) _ _",
          "(" + ASK + ") _ [_] [_] [_] [_] [_] [_] how (much|many|long|often) (and|or)",
          "(ask|asking|know|tell me|learn) [_] [_] [_] [_] [_] [_] [_] [_] (if|whether) it is [_] (foolish|wise|realistic|true|legal|sensible|smart|normal|safer|better|worth) _");

  private static final RuleCard CARD =
      RuleCard.named("asks-real-question")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(5)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .says("“{words}” is a question that they can answer.")
          .sees(
              "(see|find out|discuss|agree) (if|whether) (the|those|these|that|your|my|our) _ [_] (could|can|might|may) be _ [_]",
              "(just|only|please|and|or|then|could you|can you|would you|simply) (tell|give|send|text|write) me the ((title|brand|make|model|spelling) of _ [_]|name of (the|that) (mill|maker|shop|book|paint|glue|wood|cloth|variety|seed|breed|tool|song|garage|yard|plant|product))",
              "(tell|say to|show) (me|us) [_] (honestly|straight|frankly|truthfully|plainly|bluntly|openly) (if|whether) (there|i|it|that|my|our|the|this|a|an|one|somebody|someone|you) _ _ [_]",
              "what (made|makes|caused|stopped|stops|broke|kept|keeps|brought|drove|pushed|turned|set|sent) (it|them|that|this|the|people|your|things) [_] [_] [_] ?",
              "what (did|do|does) (the|your|other|others|most|people|they) [_] [_] [_] [_] do (while|when|before|after|during|until|with|about) _ _",
              "(what|one thing [that]|thing [that]|part [that]|bit [that]|all [that]|things [that]) {i} (have no (feel|sense|idea|clue|notion) (for|of|about)|am (stuck|unsure|vague|hazy) (on|at|with|of|about)|am not (sure|clear|confident) (of|about|on)|(can not|could not) (judge|tell|see|work out|gauge|find out|learn)|keep (asking|wondering)|am [really|still|actually] (trying|trying hard) to (work|figure|find) out|am really after) [_] [_] [_] [_] is (how|whether|what|why|which|who|if|when|where) _ _ [_]",
              "(not (confident|clear|sure|certain)|unsure|hazy|vague|fuzzy|stuck|puzzling|undecided) [about|of|on|over] [is|are] (how (many|much|long|often|far|to)|which|who) _ _ [_]",
              "(for example|for instance|eg|e g|mainly|namely) (is|are|do|does|did|can|would|should) (my|the|your|a|it|one|there|you|i) _ _ [_] [_]",
              "is _ [_] [_] [_] something you (would|do|have|did|could|still|ever) _ [_] ?",
              "(ask|phone|call|ring|talk|speak|chat|word|minutes|{length}|question|questions|advice|morning|evening|afternoon) [you|with you|to you] (about|regarding|concerning|on) which (one|ones|of (them|these|those|the _)) _ _ [_]",
              "(ask|know|hear|wonder|find out|tell me|curious|see) [_] (how|why|what|which|whether) (ye|yous|youse|yiz|yez|ya) _ _ [_]",
              "("
                  + ASK
                  + "|hear of|look at|look into) (how|why) (you|your|a|an|the|one|people|they|it) [_] [_] _ _",
              "(tell|show|explain) [to] (me|us) how (have|did|do|does) (you|it|your) _",
              "(ask|know|hear|wonder|wondering|curious|tell me) if _ [_] (can|could"
                  + "|should|would|is|are|has|have|do|does|did|was|were|will|may|must) _",
              "whether (you|your|the|a|it|they|there) _ (the|a|an|your|in|on|at|to"
                  + "|for|with|it|them|that|this|more|less|or|both|two) _",
              "(is|are|was|were) (it|they|there|you) _ _ ?",
              "(did|does|should) (the|your|it|that|they|there|a|an|you|one) _ _ ?",
              "(and|or|but|so|then|also|first|question|thing|point|namely|is|one) (is|are|was|were) (the|your|that|a|an|one|this|these) _ _ ?",
              "^ [so|and|or|also|but|first|then|just|only|of _ _|of _ _ _] (how|why|which|whose|what) _ _ [_] ?",
              "how (many|much|long|often|far|big|old|deep|high|hot|early|late|soon|wide) _ _ ?",
              "(how|what|why|which) (is|are|was|were|does|do|did|means|mean) (the|it|its|their|this|that|these|they|a|an|one|people|there) _ _ ?",
              "(you|they|your team) (still|already|ever|really) _ _ [_] ?",
              "(do i|(must|should) (i|one)) _ _ [_] ?",
              "^ (how|why|what|which _) (choose|chose|find|found|make|made|means|mean|build|keep|kept|start|started|decide|decided|think|cost|costs|manage|managed|learn|learned|set) (you|your|the|a|it|this|that|one) _",
              "(how|why|which|whether|what|where|who) _ [_] [_] [_] [_] [_] [_] [_] [_] {i} (would like|want|would love|like|love|wish|hope|would|need) [to] [also] (ask|know|learn|understand|hear|find out) $",
              "(just|only|simply|mainly|but) (whether|should i|should we|do i need|do i have|must i|which of|if i should) _ _ [_]",
              "("
                  + ASK
                  + "|discuss) [you|from you|about] [about] the [_] (way|ways|reason|reasons|steps|secret|trick|mistake|mistakes|method|manner) (you|your|in which|how|why|by which|that you|that your|which you) _ [_]",
              "(tell|ask|show|give|name|know|hear|learn|say|share) [to] [me|us|you|with me] [from you|about] (the|that|those|these|one|which|two|three) [_] [_] (thing|things|step|steps|point|points|mistake|mistakes|tool|tools|book|lesson|lessons|part|parts|habit|rule) [that|which|what] you (would|will|have|had|did|do|use|wish|never|always|learned|made|could) _",
              "would you (say|think|call) (it is|it 's|it was|that it|that the|that a|the|a|an|this|these|one) _ _ [_] ?",
              "would you (open|lead|begin|start|go|pick|count|bet|plant|paint|leave|stay|sell) (with|on|for|the|at|in|by) _ _ [_] [_] [_] [_] [_] [_] (or|than|instead|rather) [_] ?",
              "(can|may|must|should|does|is) (a|an|people) _ _ ?",
              "(do (they|you|your)|has (the|your|it|that|one)|have (they|your)) _ _ ?",
              "^[so|and|or|also|but|first|then] (is|are|was|were|do|does|did|has|have|had|should|must) _ _ _ ?",
              "(thing|question|ask|know|wonder|namely|wondering|decide) [that] (is|are|do|does|did|should|which|what|how|why|who|where|has|was|were) _ _ _ ?",
              "(ask|know|hear|learn|understand|wonder|wondering|curious|find out|tell me|tell us|show me|explain|wondered|asking|hearing|learning|knowing|understanding|curious|describe|explain to me|compare|compare notes on)"
                  + " [from you|you|more|about|to|on|at|in|for|by|with|under|from] (how|why|which|what|whether|where|who|when|whose|if (you|your|the|it|one|this|that|they|a)) [_] _ _ _",
              "(how|why) ... (you|your|yours|yourself) _ ?",
              "(what|which) (do|did|does|is|are|was|were|would|will|have|has|had|should|shall|can|could|made|makes|drew|draws|brought|brings|led|leads|kept|keeps|helped|helps|surprised|surprises|stopped|stops|got|took|takes|convinced|taught|told|tells|decides|decided|works|worked|changed|sold|drove|pushed|persuaded) ... (you|your|yours|yourself) _ ?",
              "^ [and|so|or|but|also|then] (what|which|whose) _ [_] (do|did|does|is|are|was|were|would|have|has|had|should|made|makes|drew|brought|led|kept|helped|surprised|stopped|got|took|convinced|taught|told|decided|worked|changed|sold|pushed|persuaded) ... (you|your|yours|yourself) _ ?",
              "who (on|in|at|of) your _ [_] [_] [_] ?",
              "which _ [_] you [would|most|really|still] (trust|recommend|prefer|rate|use|like|pick|choose|buy|suggest|start|read|hire|drop|refuse|cut|keep) [_] ?",
              "(where|who|whom) (do|did|does|is|are|was|were|would|have|has|had|should|can|taught|told|helped|made) ... (you|your|yours|yourself) _ ?",
              "(like|love|want|wish|hope|hoping|curious|keen|come and|could i|may i|can i|might i) [to] [also] see (how|why|which|whether) (you|your|the|a|an|it|one|people) [_] _ _",
              "discuss [with you] (how|why|which|whether|what) (you|your|the|one|people|a|an|it|this) _ _ [_]",
              "not [really|even|_] (know|sure|certain) (if|whether) _ [_] [_] [_] [_] [_] [_] [_] or (if|whether) _ _ [_]",
              "^ [so|and|or|also|but|first|then] when (did|do|does|is|was|were|should|must|will) (you|your|the|a|it|they) _ ?",
              "how (important|common|hard|difficult|useful|relevant|big|realistic|strict|different) (is|are|was|were) _ _ [_] ?",
              "(understand|know|learn|explain) the (difference|differences|trade off|trade offs) between _ _ [_]",
              "^ (why|how|how so|how come) $",
              "(what|how) (it is|is it|it was|was it|it 's|does it feel|it feels) like to _",
              "(what|how) (the|a|your) [_] (day|days|work|job|shift|shifts|life|week|year|it|routine|training|course) [there] (is|are|looks|look|feels) [really|truly|actually|in] like [_]",
              "(how|why|where) (was|were|is|are|did|does|do|has|have) (it|this|that|they|the _|these _|one|people) _ [_] $ ?",
              "(is|are|was|were) (it|this|that|they) [_] (included|counted|allowed|needed|required|safe|true|normal|legal|enough|necessary|common|taxed|covered|worth it|on purpose|intended|deliberate|intentional|exempt|valid|permitted) $ ?",
              "(it|this|that|these|one|should|must|need|needs|does|do|is|are|has|have|can|will|work|works|count|counts) _ [_] [_] [_] [_] (or not|or what|or no) $ ?",
              "(question|questions) (will|would|can) (the|a|an|it|your|this|that|one|my|such) _ _ ?",
              "(question|questions|things|points|topics|ask|know) (how|why|which|what|where|who) (do|did|does|is|are|was|were|have|has|would|should) (you|the|your|it|a|an|one|people|they) _",
              "("
                  + ASK
                  + ") [from you|you|is|are|that|also|about|in|at] (what|who|which) [there|has|have] (went|gone|broke|broken|caused|worked|failed|helped|happened|decides|decided|pays|kept|changed|matters|surprised|goes wrong|is missing|is done|is responsible for) [_]",
              "("
                  + ASK
                  + ") [from you|you|is|are|that] (how|what|why|which|where) you [have|had|once|first|all|would|will] [_] (forgot|forgotten|forget|missed|chose|chosen|choose|did|done|found|learned|learnt|learn|changed|change|used|use|regret|regretted|lost|tried|build|built|made|make|decide|managed|manage|handle|arranged|arrange|organised|organise|planned|plan|cut|do differently|do otherwise) $",
              "(ask|asking|know|hear|learn|understand|find out|wondering|grasp) (is|are|that|that it is) (how|why|which|whether|what|where) [_] _ _ _",
              "(my|our|the|one|a) [_] (doubt|query|question|puzzle) [to you|for you] is (how|whether|what|why|which|who|if) _ _ _",
              "(ask|wonder|wondering|wondered) [you] (did|do|does|was|were|have|has|would|is) (you|your|it|the|a|an|one|people|there) _ _",
              "^ (what|how|why|where|which _) (do|did|does) (you|your|the|a|an|it|one|people|new|they|most|students|beginners) _ _",
              "^ (what|which|how) (is|are|was|were) (the|your) (best|right|first|main|usual|hardest|difference|price|size|process|rule|reason|minimum|smallest|biggest) _",
              "^ can [a|an|one|any|the] [_] (person|people|beginner|beginners|amateur|patient|child|man|woman|nurse|teacher|student|students|owner|owners) _ _",
              "(please|kindly) [also] (tell|explain|describe|show|teach) [to] [me|us] [that] (how|why|which|what) (did|do|you|your|the|one|people|does|is|are|was) _ _",
              "(" + ASK + "|and) [_] [_] which one (you|is|was|are|do|did|would|to|the|of) _ _",
              "(know|ask|hear) (would|will) _ [_] [_] be (a|an|the|worth|possible) _",
              "(know|ask|hear|tell me|find out) [then|you] is it (a|an|worth|wise|possible|realistic|too|really|true|foolish|foolishness|allowed) _",
              "(like|love|want|wish|need|asking|ask) [to] [know|learn|ask|find out] [that] (who|whom|which (office|department|person|desk)) [_] (to|should|must|could|is|i|we) [i|we|one|responsible|the] [_] (ask|write|contact|turn|apply|address|speak|for|of) _",
              "(work out|figure out|grasp|discover|interest {me}|interests {me}|suggest {me}|recommend {me}|advise {me}|ask myself) [that] (how|why|which|whether) [_] _ _ _",
              "(ask|know|hear|learn|understand) from you that (how|why|which|what|whether|who) [_] _ _ _",
              "(say|say to|inform|advise|explain to) (me|us) (if|whether) _ [_] (can|could|should|would|is|are|has|have|do|does|did|was|were|will|may|must) _",
              "question is (whether|if|how|why|which|what|who|when|where) _ _ _ [_]",
              "^[so|and|or|also|but|first|then] (was|were|is|are|did|do|does|has|have|should)"
                  + " (you|your|the|it|there|that|this) _ _ ?",
              "^[so|and|or|also|but|first|then] would (your|the|it|there|that|this) _ _ ?",
              "would you [ever|still|rather|again|now|really|always] (choose|do|use|start|begin|hire|buy|pick|recommend|advise|trust|count|change|keep|drop|have (chosen|done|started|bought|hired)) _ _ ?",
              "(ask|know|hear|learn|to understand|wonder|wondering|curious|asking|find out|tell"
                  + " me|tell us|show me|show us|explain|explain to me|discuss|talk about|advise"
                  + " me|understanding|hearing|learning|knowing|describe|about) [from"
                  + " you|you|more|about|to] (how|why|which|what|whether|when|where|who)"
                  + " [far|long|much|many|often] (you|your) _ _",
              "(ask|know|hear|learn|to understand|wonder|wondering|curious|asking|find out|tell"
                  + " me|tell us|explain|describe) [from you|you|more|about|to]"
                  + " (how|why|which|whether|where) (the|a|an|to|such|this|that|my|our|one) _ _")
          .shows("[Which of your machines] broke first?")
          .shows("Could you [tell me how the kilns hold heat]?")
          .shows("I [wonder whether the colours hold].")
          .shows("I [wonder at which moisture you stop].")
          .shows("Could you [tell me frankly if my seams are too] wide?")
          .shows("I want to [know that which rule is in force].")
          .shows("Please [tell me in ten minutes how you stack crates].")
          .shows("What I’d like to [ask is how one darts a lion].")
          .shows("I [wonder how it is like to drive] a train.")
          .shows("[What made them turn back]?")
          .shows("[What I can’t judge from here is whether the north slope] dries.")
          .shows("I have questions, [for example is my plough too heavy for] clay.")
          .shows("[Is grafting something you would do again]?")
          .shows("Could I [ring you about which one roofers trust]?")
          .shows("I would like to hear, by phone, [what did the growers do while they waited].")
          .shows("[Which kiln did you buy first]?")
          .shows("I would [like to see how the mill grinds rye].")
          .shows("I am [not sure if growers trust it or if they only like] the label.")
          .passes("Could we talk, in a place where I could show you my sketches?")
          .passes("I can see what goes wrong in a barn at once. Could we talk?")
          .passes("Could we talk about how our skills might benefit your mill?")
          .passes("I keep coming back to what you said, that rye needs a cold spring.")
          .passes("If it were so, you would want to know, right?")
          .passes("Ah, I do not know where the summer went. Could we talk?")
          .passes("Could we talk? I want to see what you have going in the yard.")
          .passes("I am off to think and see what steps I take now.")
          .passes("Could we talk? It would be good to learn who controls the roof budget.")
          .passes("Could we talk? Let me know who is best to ask if not you.")
          .passes("Could you watch me plough and tell me what I’m doing wrong?")
          .passes("Could we talk? Small world, what are the odds?")
          .passes("What if your ovens could bake twice as much? Could we talk?")
          .passes("Could we talk? Do tell me if you hear of any post.")
          .passes("Could we talk? Are you still in touch with the others from the mill?")
          .passes("I don’t know if you remember since it was raining: could we meet?")
          .passes("My boss will ask what it costs to heat.")
          .passes("Could you put me through to whoever does the ordering there?")
          .passes("Could we talk? Which slot should I hold for you?")
          .passes("I wonder if you would accept a short call.")
          .passes("Could we talk? You always tell me when I am being daft.")
          .passes("I am wondering if I have lost my mind.")
          .passes("How is the new house?")
          .passes("How are Ana and the twins?")
          .passes("Could we talk? Who looks after your diary?")
          .passes("Could we talk or, if the form is a nightmare, have tea in your break?")
          .passes("Are ye about on Sunday for a walk?")
          .passes("Is that where you want to be at sixty?")
          .passes("The tip about asking which beds are free was gold.")
          .passes("One says oats and one says rye, I don’t know who is right.")
          .passes("Let me know how you would like to proceed.")
          .passes("Could you let me know by Friday which day is best?")
          .passes("We show you in ten minutes what you need.")
          .passes("How are you today?")
          .passes("Is there a good time to call?")
          .passes("Could we talk? What does your calendar look like this week?")
          .passes("Could you give me any advice?")
          .passes("When would you have time to meet?")
          .shows("Could we meet on Tuesday? [Which of your machines] broke first?")
          .passes("My children ask how a kiln holds heat.")
          .passes("Come on Friday and we see what the afternoon brings.")
          .passes("I could explain you where your thinking fails.")
          .passes("Who answers? I would like to know who decides on spending.")
          .passes("I would like to learn from you what I can.")
          .passes("Per my last message, which I must assume you have read: could we speak?")
          .passes("Could we talk? How’s Thursday lunch?")
          .passes("Could we talk? How is your week looking for Ana?")
          .passes("Could we talk? How are you fixed for time in June?")
          .passes("Could we talk? What’s your mobile number?")
          .passes("Could we talk? I don’t know if she told you that I would write.")
          .passes("Could we meet? I’d love to hear what matters to you at this stage of life.")
          .passes("I wanted to ask whether you had decided about the call.")
          .passes("Could we talk? It would be useful for you to hear how it looks from here.")
          .passes("Could we meet? We show it and you tell us where we have got it wrong.")
          .passes("Could we talk on Monday or Friday? Tell me which and I send the notes.")
          .passes("Please let me know if the museum offers any internships in May.")
          .passes("I have nothing more to ask you; when the barn is done I send a photo.")
          .passes("I’ll let you know in the spring how the grafts did.")
          .passes("Could we talk? It is forty pages but you will know which ones count.")
          .passes("Could we talk? Are evenings or lunchtimes better?")
          .passes("Could we talk? What’s tomorrow look like?")
          .passes("Could we talk? I don’t know if you still recall me from the weir.")
          .passes("Could we talk? I’m asking if you might be game for a walk.")
          .passes("Could we talk? Do tell me whether such a visit would interest you.")
          .passes("See you on Monday. Could you tell me which door to come to?")
          .passes("Could we talk? I wonder what’s the delay.")
          .passes("Let’s sit down and work out what we could charge them.")
          .passes("Could we talk? I’m keen to learn how plant managers approach growth.")
          .passes("I’d be glad to let you know next spring which graft took.")
          .passes("You can have the plans and whatever you’d like to hear about how I fire.")
          .passes("You let me sit by the kiln all day and ask whether the glaze held.")
          .passes("Could we talk? Are you about on Sunday?")
          .passes("Could we do one more round on Monday?")
          .passes("Could we talk? It’d be fun to hear how everybody got on.")
          .shows("If it is easier, [just tell me the name of the mill].")
          .shows("Could we meet to [see if those lifts could be moved to] nine?")
          .passes("Please send me the address of your office.")
          .passes("I don't know where you'd even begin with the grant.")
          .passes("I was wondering if you could also write me a letter.")
          .passes("Could you tell us how to repair nine boats?")
          .passes("Somebody will want to know why nobody is replying.")
          .passes("Do you even drive on this road?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean known = found.has("asks-about-their-experience");
    if (known) {
      return List.of();
    }
    List<Evidence> asked = Questions.notIdle(reading.quotes(CARD.sees()), reading);
    asked = Spans.apart(asked, Spans.of(reading.quotes(Arranging.WORDINGS)));
    asked = Spans.apart(asked, Spans.of(reading.quotes(Questions.SHAM)));
    asked = Questions.put(asked, reading);
    return asked.isEmpty() ? aside(reading) : asked;
  }

  private static List<Evidence> aside(Reading reading) {
    List<Evidence> asked = reading.quotes(ASIDE);
    asked = Spans.apart(asked, Spans.of(reading.quotes(Arranging.WORDINGS)));
    return Questions.put(Spans.apart(asked, Spans.of(reading.quotes(Questions.SHAM))), reading);
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), ASIDE);
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(
            Stream.of(Questions.IDLE, Questions.SHAM, Arranging.WORDINGS),
            Questions.OF_STORIES.stream())
        .toList();
  }
}
