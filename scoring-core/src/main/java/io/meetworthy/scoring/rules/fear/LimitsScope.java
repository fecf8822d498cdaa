package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says where the request ends. */
final class LimitsScope implements RuleOfTalks {
  /**
   * What is easier, what they would rather not do themselves, what they have read of the reader's.
   */
  private static final Phrases OTHERS =
      Phrases.anyOf(
              "(if|should|whether) (it|this|that) (is|were|would be) more [of] (a|an|for|of|your|like|their|something) [_] [_] [_]",
              "(deserve|deserves|deserved|owe|owes|owed|merits|warrants|at least|expected|courtesy of|not even) [me|us|_] [_] [a|an|one] (one word|one line|single word|single line|yes or no|quick yes|simple yes|simple no|quick no) [_] [_]",
              "(said|told|thought|figured|decided|suppose|insisted) [_] [_] [that] {i} (would|will|could|can) (do|write|make|build|handle) [_] [_] [_] (myself|ourselves)",
              "(want|wants|need|needs|asked|ask|asks|expect|expects|require|requires|owe|owes) [me|us] [for] (a|an|my|our) [_] yes or no [by|on|before|until|this|next|from (me|us)|{date}] [_]",
              "(if|should) (it|this|that) is more (easy|convenient|comfortable|practical|suitable|good|simple|pleasant|useful|possible|interesting) [_] [_]",
              "{i} [do|would|will|am] not (want|like|wish|wanting) to (write|do|say|read) [_] [_]",
              "{i} (have|already|did) [already] read all (of|your) [your|_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("limits-scope")
          .answers(FREE_CONSULTING)
          .weighs(6)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .spares(OTHERS)
          .says("“{words}” says where the request ends.")
          .sees(
              Phrases.anyOf(
                      "not (~expect|~ask|~want|~need) you to (act|review|read|fix|write|solve|represent|check|draft|correct|prepare)",
                      "^(only|just) (this|the one|one|that) [one] (question|thing)",
                      "(a|one) [short|quick|single] (pointer|link|name|title|book title"
                          + "|reference|keyword|tip) [to|in] [_] [_] [_] (would|will|is) [already]"
                          + " [be] (enough|plenty|do|all|more than enough)",
                      "{i} [will|would|shall|can] (hang up|be off|be gone|ring off|get off the phone|be off the phone|be out of your hair|get out of your way) (at|after|by|within|in|before) _",
                      "(only|just) (ask|want to know|need to know|be asking|ask you|like to ask) [you] about (the (first|one|last|second|opening|next) _|one _|a single _)",
                      "(drawings|plans|files|papers|pages|figures|books|manuscript|records) (stay|stays|remain|remains|can stay) (with me|with us|at home|here|in my|in the)",
                      "{i} only (ask|want to know|wish to know|need to know|would ask|wonder) (which|what|if|whether|where|how|the) _",
                      "(a|just a|one) [quick|simple] yes or no [question|from you|and|will|would"
                          + "|is]",
                      "(will|would|shall|do|need|am) not [be] (~bring|~send|~show|~mail|~attach)"
                          + " [you] [along] [any|a] (pages|page|drawings|files|papers|drafts"
                          + "|homework|samples|anything|a thing|plans|photos) [_]",
                      "(fits|fit|would fit|goes|go) on (a|one|the back of a) (postcard|napkin|stamp|matchbox|beer mat|card|envelope)",
                      "(just|only) about (one|a single) (word|line|point|thing|figure|name|clause|date|number|step|part|stitch|screw|nail|page) [_]",
                      "(one|a single|one single|just one|only one) (small|single|tiny|narrow|little|simple|lone) (point|thing|matter|detail|fact|snag|step|choice|doubt) [_]",
                      "(just the one|only the one|just one|only one) (point|thing|matter|detail"
                          + "|fact|snag|question)",
                      "the rest [of _ [_]] (is|are|stays|would stay|remains|will be|would be|stay) (my|our|yours|mine|ours|your|up to me|on me)",
                      "(anything|everything|work|more) [_] [_] [_] [_] (on the clock|on my bill|be charged for|be billed for|goes on the bill|paid for)",
                      "(it|this) is not [a|any|an] (diagnosis|verdict|review|valuation|second opinion|critique|plan|quote|solution) [that] {i} (am after|want|need|ask|seek|expect|am asking|am looking|hope) [_]",
                      "not dream of (asking|sending|having|letting|wanting) you _",
                      "(leave|leaving) (the|my|our) (file|files|plans|drawings|laptop|papers|manuscript|folder|figures) at (home|the office)",
                      "(yes or no|one word|a word|one line|one name|a number|one answer) and {i} (am|will be|would be|shall be) (off|gone|done|out|away|happy) [_]",
                      "not (after|looking for|here for|asking for|expecting|wanting) (free|a free|any|a) [_] (work|advice|service|plan|help|design|consultation|valuation)",
                      "not expect [_] _ (out of kindness|as a favour|as a favor|for nothing|for love)",
                      "(keep|stick|hold|limit it|limit myself) to (the|that|this|one|a) [one"
                          + "|single] (point|thing|question|matter|topic|item|page|chapter)",
                      "stop the (clock|meter|watch) (at|after|when)",
                      "(the|any|all) _ [out|up|_] {i} would (leave|give|hand|save) (to|for) (somebody|someone|whoever|another|a|an|our|my|those|the) _",
                      "(that|this) (is|'s) all {i} (ask|want|need|would ask|would like|am asking|would need|wish|hope) (for|you|to|from)",
                      "from you {i} ([would] (only|just) [like|want|need]|[would] (want|need"
                          + "|like) (only|just|one|a single|no more)) _",
                      "the (writing|drawing|work|rest|sums|digging|reading|checking|design|editing|figures|drafting|typing|legwork|research|sewing|planning|counting) {i} [will|would|can|shall|could] (do|manage|handle|pay|see to|take) [_] [own|myself|ourselves|_]",
                      "not (~expect|~ask|~want|~need|~hope|~look|after) [for] [a|any|an] (diagnosis|diagnose|verdict|full|quote|second opinion|legal opinion|critique|judgement|judgment|estimate|calculation|appraisal|valuation|plan|solution|correction|whole) [_]",
                      "(will|would|shall|do|need|am) not (bring|send|show|mail|attach|bringing"
                          + "|sending) [you] [along] (the|my|our|any) (thesis|manuscript|plans"
                          + "|drawings|contract|files|file|documents|draft|script|portfolio"
                          + "|accounts|book|paper|report|whole) [_]",
                      "{i} (would|will|shall) (only|just|merely|simply) [want to] (ask|like to ask|want) (which|whether|how|if|one|what|the name|where|when) _",
                      "(opinion|view|take|reaction|thoughts) (on|to) (one|a single|just one)"
                          + " (slide|page|chapter|line|paragraph|clause|figure|number|screen|step"
                          + "|point|question)",
                      "(just|only) (this|that|the) (one|single) _",
                      "(nothing (to read|to prepare|to review|to look at|to write|attached"
                          + "|beyond (that|this|it|one)|(else|more) (from you|to))|not (ask|asking"
                          + "|need|expect|want) [you] [for] (anything|any more) (beyond|more|else"
                          + "|further)) [_]",
                      "(the rest|everything else|all else|anything else|the others) {i} (can"
                          + "|will|do|have|handle|know|would|shall|pay|look up|find)",
                      "{i} [already] have (a|an|our own|my own) (lawyer|accountant|architect"
                          + "|consultant|engineer|adviser|advisor|solicitor|surveyor|designer"
                          + "|notary|bookkeeper) (for|who (will|would|does|can|handles|checks"
                          + "|draws)|to (do|check|draw|write|review)|and)",
                      "(if|should|when) (it|that|this|the answer|anything) (needs|need|takes"
                          + "|take|becomes|become|is|turns|turn|goes|go|grows|would take|would need"
                          + "|gets) ... (hire|pay|book|board|engage|invoice|paid|stop|say so|client"
                          + "|rate|commission|client|contract)",
                      "(yes or no|a yes|one word|a number|a name|a title|one line) (is enough"
                          + "|would do|will do|is all|would be|is plenty|answers)",
                      "(one|a single|just one|only one) [short|quick] (name|title|number|address|figure|link|line|word|reference) (from|of) (you|yours|your)",
                      "{i} (would|will|can|could) (do|make|write|build|draw|handle|work"
                          + " out|prepare) [_] [_] [_] [_] (ourselves|myself)",
                      "{i} (only|just) (need|want|would like|have) ((to know|to hear|to ask) [_]"
                          + " (which|what|who|where|how|whether|if|one|the name)|(the (name|title"
                          + "|number)|one (word|name|thing|answer|line|question|number|point|yes)"
                          + "|a [quick|simple|single] (name|yes|title|number|yes or no)))",
                      "(only|just) the [_] [_] is (unclear|missing|open|left)",
                      "all {i} (need|want|ask for|am asking for|would ask) is (to know|the|one"
                          + "|your (view|opinion|answer|take|yes)|a (yes|no|name|link|number|word"
                          + "|pointer|title|hint|quick|short|single))",
                      "you (need not|do not need to|do not have to|would not need to|would not"
                          + " have to) (look at|read|prepare|review|do anything)",
                      "not (~ask|~expect|~want|~look for|~need) [for] [any] (free|advice for"
                          + " free|free advice|unpaid)",
                      "(nothing|no need|not need|not have|no reason|without (having|needing|any"
                          + " need)|never have) [for you] to (prepare|read|review|look at|look"
                          + " up|research|write|study)",
                      "(no|without|zero|needs no|little) [_] (preparation|prep|homework|prep"
                          + " work|slides|follow up work|reading|paperwork)"
                          + " [needed|required|necessary|at all|on your]",
                      "not (~ask|~expect|~look|~want|~need|going to ask|hoping|asking for|after"
                          + "|looking for|requesting|request) [for] [you] [to] (review|read|write"
                          + "|do|fix|solve|advice on|free|consulting|feedback|your work|a review|a"
                          + " strategy|a solution|design|mentor|coach|mentoring|coaching|help with"
                          + "|look at|help me|edit|a plan|any work|work|a deliverable)",
                      "(if|should|in case|when|once|anything) (it|this|that|the question|my"
                          + " question|the answer|anything)"
                          + " (takes|turns|becomes|goes|needs|grows|gets|calls|requires|is)"
                          + " [out|into|longer|more|to be|beyond|than|real|bigger] [_] [_]"
                          + " (work|longer|more|consulting|than|beyond|further|deeper|paid|bigger|project)",
                      "(anything|everything) (beyond|more|over|longer|past) [than] [that|this] [_]"
                          + " [_] (pay|paid|invoice|book|billable|rate|hire|engage|billed|charge|fee)",
                      "(stop|end|finish|hang up|leave|done) [it] (at {length}|after {length}|on the"
                          + " (dot|minute)|on time|when the time is up)",
                      "(only|just|nothing but|solely|strictly) [about|on|need] [that|this|the]"
                          + " [one|single|first]"
                          + " (point|step|line|choice|page|number|sentence|paragraph|name|fact|yes"
                          + " or no|decision|chapter|slide)",
                      "(yes or no|one line|one word|a single word|one sentence|two lines|a line or"
                          + " two|a sentence or two|a name or a link) (answer|reply|is enough|would"
                          + " do|would be enough|would already|would help|will do|is all)",
                      "{i} (will|can|would|shall) do (the|all the|all|the actual)"
                          + " (work|legwork|rest|writing|reading|research|follow up)",
                      "{i} (have|already|did) [already] (read|done|worked through|gone through"
                          + "|searched|looked through) (the (public|published|available|docs"
                          + "|documentation|whole|basic|standard)|all|everything (public|available"
                          + "|i could find|on)|my homework|my reading) [public|published|available"
                          + "|docs|documentation|whole|_] [and|but|so|except|on|what|i|first]")
                  .negatedToo())
          .shows("Could we meet? I [won’t send you pages to] read.")
          .shows("Could we meet? We are stuck on [one small point].")
          .shows("Could we meet? [The rest of your trade stays yours].")
          .shows("There is [nothing to prepare]. Could we meet?")
          .shows("I am [not asking you to review] it. Could we meet?")
          .shows("Could we meet? [If it becomes work, I will pay] your rate.")
          .shows("[The writing I do on my] own. Could we meet?")
          .shows("I [don't need a diagnosis by] phone. Could we meet?")
          .shows("One drill, [that's all I'd ask you] to name. Could we meet?")
          .shows("[The mapping out we’d leave to whoever we] hire. Could we meet?")
          .passes("I did not have the chance to prepare.")
          .passes("Please leave on Tuesday and ask for my aunt.")
          .passes("I would not bring the map on a hike.")
          .passes("That is all they ask for at the mill. Could we meet?")
          .passes("We would leave the key to you. Could we meet?")
          .passes("Could we meet? I did not bring the box.")
          .passes("Could we meet? The rest of the bridge is old.")
          .passes("Could we meet? I have one small boat.")
          .passes("Could we meet? I could not attach the file.")
          .passes("Could we meet? All I need is a job.")
          .shows("Could we meet? I will [keep to one topic].")
          .passes("She offered to ring you but I said I’d do it myself. Could we meet?")
          .passes("The bank wants a yes or no by Friday. Could we meet?")
          .passes(
              "Could we meet? A hand who has waited so long deserves at least a one-line answer.")
          .passes("Could we meet? Or tell me if this is more of a matter for the vet.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
