package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for advice on nothing in particular. */
final class AsksAnyAdvice implements Rule {
  /** Thanks for what was heard. */
  static final Phrases HEARD =
      Phrases.anyOf(
          "(was|enjoyed|enjoy|thanks|thank you) [_] [_] [_] [_] [_] [_] [_] (learn|hear|know|learning|hearing) [more] (about|from) _ [_] [_]");

  /** The strengths that name a question. */
  private static final List<String> QUESTIONS =
      List.of(
          "asks-about-their-experience",
          "asks-real-question",
          "names-decision",
          "counts-questions");

  private static final RuleCard CARD =
      RuleCard.named("asks-any-advice")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(3)
          .spares(HEARD)
          .says("“{words}” leaves it to them to find out what you need.")
          .advises("Ask one question that their own work has taught them to answer.")
          .sees(
              "(tap|draw|drink|benefit|learn|gain) [from|into|on|of|in] your (wealth|fountain|well|depth|abundance) of (experience|knowledge|wisdom|expertise)",
              "(know|find|see|show me|tell me) [the|my] way forward (in|for|with|on) my (career|life|job|profession|future)",
              "(take|get|have|hear|ask|learn|need) your (opinion|opinions|advice|advices|ideas|views|thoughts|suggestions) (about|on|for|regarding|of) my (future|career|life|path|situation|plans)",
              "guide (me|us) (on|with|about|in|through) (the|this|your|that) (process|procedure|field|industry|steps|path|way|journey|matter)",
              "(give|share|get) [me|us] (some|a few|any) (tip|tips|hint|hints) $",
              "if you (have|had) any (thoughts|ideas|advice|tips|wisdom) (or|and|that would|at all)",
              "(share|tell) [me|us|with me|with us] [about] your success (story|stories|secret)",
              "how {can} {i} also (reach|get|arrive|come|be) (there|like)",
              "point (me|us) (at|to|towards) what you think [_] [_] [_] (good|suited|right|best) [_]",
              "(give|offer|provide|share) (me|us) [with me] [some|any|more|your|a little|a bit of] (insight|insights|inspiration|wisdom|direction|orientation|clarity|perspective|encouragement)",
              "(but|and) [i] (do not|not) [really|quite|yet] know what $",
              "any (advice|advices|tips) what {i} (must|should|can|could|have to) _",
              "(open to|grateful for|happy about|glad of) any (advice|tips|guidance|input) [that] you (may|might|could|can|have|want) [_]",
              "(looking|searching|hoping) for [some|a bit of|any] (inspiration|direction|orientation|clarity|insight|insights|a way forward|ideas)",
              "(curious|interested) (about|in) (everything|anything|all) [that] (you|about)",
              "(is|are) there (anything|something) [that] you (could|can|would|might) (tell|share|say|suggest|advise|teach) [to|with] [me|us]",
              "(interested in|grateful for|keen on|keen to get|keen to have) your (advice|thoughts|input|guidance|opinion|insight|insights|views) $",
              "(learn|learning) from (you|your (experience|expertise|wisdom|journey|knowledge|insight|insights|success)) $",
              "(just (tell|share|say|write) [me|us]|(tell|write) (me|us)|share with (me|us)) (whatever|anything|everything) [that] (you|comes|seems|is|might) _",
              "(understand|know|learn about|learn|get to know) (the|your|this) [_] (industry|field|sector|business|market|profession|area|world) [a bit|a little] (better|more) $",
              "(know|knows) what to (tell|say|advise|recommend|suggest) [to] [me|us]",
              "(figure|figuring|work|sort|sorting) out my (life|career|path|future|next step|next move|next steps|direction)",
              "(love|like|welcome|appreciate|value|want|have|hear|get) your [_] (thoughts|input|advice|guidance|wisdom|insight|insights|take|views|perspective|opinion|two cents) $",
              "(exploring|considering|looking at|open to|looking into) (lots of|many|several|all|different|various|a number of|all sorts of|all kinds of|a few|a lot of) [different|possible|potential|new] (options|paths|directions|things|fields|careers|opportunities|avenues|roles|industries|areas|ideas)",
              "(anything|whatever) (would|will) be a (start|help|beginning|blessing|bonus)",
              "a general (chat|conversation|talk|natter|discussion) (about|on) _",
              "you (might|may|probably) [well] know (stuff|things|a thing or two)",
              "the benefit of your (experience|wisdom|knowledge|years|expertise|insight)",
              "{i} am all ears $",
              "(hear|know|learn|listen to) [about|of] your [whole|life] story",
              "point me (somewhere|anywhere|the right way|in a direction|in some direction)",
              "(for|hear|to|with|is|any|at) (whatever|anything|everything) you [might|may|_] (have|care|like|want|choose|wish) to (say|tell|add|share|offer)",
              "(so much|a lot|lots|plenty|loads|heaps|a great deal|tons|a whole lot|much|world of (stuff|things)|all kinds of things|everything) [that|which] {i} (could|can|would|might|want to|would like to|hope to|would love to) (learn|pick up|take|gain|absorb|get) (from|off) (you|your)",
              "(soak up|absorb|drink in|tap into) [all|some of|_] [of] your (knowledge|wisdom|experience|expertise|insight|insights|know how)",
              "(to (know|learn|hear|understand)|(tell|teach|show) (me|us)|explain) (all|everything) there is to know [about|on|of] _",
              "(something|anything) (useful|wise|helpful|interesting|good) to (say|tell me|share|offer|add) [_]",
              "set me straight [on|about]",
              "(take|grateful for|glad of|happy with) (anything|whatever|everything) you (can|could|will|might|care to|want to) (give|offer|share|spare|tell)",
              "(anything|whatever|something|everything) [that] (comes|springs|pops|occurs|crosses) (into|to|in) (your (head|mind)|mind|you)",
              "(begin|start) (wherever|whatever|anywhere|with whatever) [you|that] [like|want|wish|comes]",
              "(any|whatever|some|all) (thoughts|ideas|input|hints|suggestions|insight|insights|advice|wisdom|tips|pointers|feedback|guidance|words|help|knowledge|perspective|opinions) [that|at all|from you|of yours|whatsoever] (you|would|is|are|will|could|at all|welcome|appreciated)",
              "(whatever|anything|everything|something) [that|else] you (could|can|would|might|may|are willing to|want to|care to|wish to) (tell|say|share|suggest|advise|add|offer|give|tell me|tell us) _",
              "(grateful|glad|thankful|happy|open|keen|eager) (for|of|to hear|to get|to) (whatever|anything|general|(everything|all) [that] you (can|could|might|may|are willing)) _",
              "(grateful|glad|thankful|happy|open|keen|eager) (for|of|to hear|to get|to) any (advice|help|tip|tips|guidance|pointers|insight|insights|input|thoughts|suggestion|suggestions|feedback|words|information|ideas|support|hint|hints|wisdom|assistance|opportunity|opportunities)",
              "(some|any|a|more|few|the|get|of|about|me|only|just) general (advice|guidance|tips|pointers|information|overview|idea|impressions|questions)",
              "(hear|get|have|know|want) your (thoughts|views|ideas|opinion|take|perspective) (in general|on things|on life|on everything|on the industry|on careers|on the field|on academia|on work)",
              "(learn|hear|know|understand|find out) [a little|a bit|some|more|something|anything] (more|about) [about] (the|this|your|academia|medicine|law|teaching|nursing|tech|finance|working|being|what it is "
                  + "like to be) [whole] [industry|field|business|sector|profession|world"
                  + "|job|area|trade|scene|a] $",
              "(any|some|general|whatever|all the|a few|any sort of|any kind of|any and all|a bit"
                  + " of|a little|little|your) [general|career|good|useful|helpful|valuable|words"
                  + " of|kind of|sort of|other|additional|expert|professional|sage]"
                  + " (advice|tips|guidance|pointers|wisdom|words of wisdom|mentorship|insights)"
                  + " [that] (you (may|might|can|could|would|have|are)|would be|is"
                  + " (welcome|appreciated)|at all|from you|for me|for someone|for a"
                  + " (beginner|student|newcomer)|in general|would help|are welcome|whatsoever|on"
                  + " (my career|how to get started|getting started|life|breaking in|my"
                  + " situation|what to do|the industry|the field|how to succeed|careers))",
              "(give|offer|share|provide|have|get|seek|seeking|need|want|ask for|asking for|looking"
                  + " for|appreciate|love|like|hear|with|for|welcome|value) [me|us]"
                  + " [some|any|a bit of|general|career|your (general|career|good|valuable)]"
                  + " [general|career|good|useful|helpful|valuable|few|a few|a couple of]"
                  + " (advice|advices|guidance|tips|tip|hints|hint|wisdom|pointers|mentorship|insights|words of wisdom) $",
              "(looking|asking|hoping|searching|here) for [some|any|your|general|career|a bit of]"
                  + " (advice|guidance|tips|wisdom|pointers|mentorship|direction)"
                  + " [in|for|from|and|on] [my|you|how|the]",
              "(love|appreciate|value|like|welcome) your [career]"
                  + " (insight|insights|advice|guidance|wisdom|perspective) $",
              "(advice|tips|guidance|wisdom|insights|knowledge) [that] you"
                  + " (may|might|can|could|would|are willing|would like|want) [to]"
                  + " (have|offer|share|give|provide|impart)",
              "(anything|whatever|everything) [that|else] (you) (can|could|might|may|would|are"
                  + " willing) [to] (share|tell me|suggest|say|teach|advise)",
              "(point|steer|guide|nudge) me in the right direction",
              "(guide|mentor|advise|direct) me (on|about|with|in) (what to do|where to start|how to (start|begin|succeed)|my (career|next|path|life|future|journey)|everything) [_]",
              "(guide|mentor) me $",
              "what (advice|tips) (would|can|could|do) you (give|have|offer) [to|for] (me|us|someone like me|a beginner|beginners|someone starting|students|a student|young people) [out] $",
              "(pearls of wisdom|your wisdom|words of wisdom)",
              "(learn|hear|know|benefit) (from|more about|about) your"
                  + " (experience|experiences|wisdom|insights|knowledge|story|journey|success|career"
                  + " journey|life|expertise|career path|career)")
          .shows("Hi Ana, do you have [any advice for me]?")
          .shows("Hi Ana, I would love to [learn from your experience].")
          .shows("Hi Ana, please [point me in the right direction].")
          .shows("Hi Ana, could we talk? Just [anything that comes into your head].")
          .shows("Hi Ana, there is [so much I could learn from you].")
          .passes("Your advice on night shifts worked: we sleep again.")
          .passes("Hi Ana, any advice on how to cut a wedge joint without a jig?")
          .passes("Anything you print comes to our shop.")
          .passes("Hi Ana, what is there to know about the third seam?")
          .passes("Hi Ana, I am grateful for everything you wrote on audits.")
          .passes("Hi Ana, I am all ears on Tuesday at noon.")
          .shows("Hi Ana, I wish to [tap from your wealth of experience].")
          .shows("Hi Ana, I want to [take your opinions about my future].")
          .shows("Hi Ana, kindly [guide me on the process].")
          .shows("Hi Ana, please [share your success story].")
          .passes("Hi Ana, could you guide me on the ridge on Sunday?")
          .passes("Hi Ana, what did you think of the opinions about my bridge?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean vague = reading.isPersonal() && !found.hasAny(QUESTIONS);
    return vague ? reading.quotes(CARD) : List.of();
  }
}
