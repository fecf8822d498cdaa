package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Leaves open what should come of the talk. */
final class SeesWhereItGoes implements RuleOfTalks {
  /** An offer of times, and a denial of second thoughts. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "open to (whatever|anything|any|all) (time|between|date|day|on|format|works|suits|place|that works|you suggest|is easiest)",
          "(no|not any|without a|without any|not a) (hidden|other|secret|political|sales|commercial) agenda",
          "your {made} (on|about) (exploring|brainstorming) _",
          "nothing (special|fixed|else) planned [_]",
          "how it goes with _",
          "^whatever {i} find _",
          "(let you know|tell you|write to you|report|write you) (what|whatever) (comes|came|develops) _",
          "(where|how) (things|it) (go|goes) (wrong|after|when|in)");

  private static final RuleCard CARD =
      RuleCard.named("sees-where-it-goes")
          .raises(UNKNOWN_OUTCOME)
          .weighs(9)
          .spares(INNOCENT)
          .says("“{words}” asks them to spend time on nobody knows what.")
          .advises("Name the one thing that you want to know at the end.")
          .sees(
              "see what (we|you and i) come up with",
              "(see|find out) what [thing|things] (come|comes) (out|of it|up) [_]",
              "(think of|think about|decide|know|see|find out) what to (ask|say|talk about|discuss|raise) (when|once|then|as|while|on the spot|there)",
              "(something|anything|good|much) [good|nice|useful] [is] (bound to|sure to|likely to|surely) (come|grow|turn up|follow|emerge) [_]",
              "see how (we|it) (get on|get along|hit it off|gel)",
              "not [_] (sure|know) what {i} (would|want|ought|should|wish) [like|want] [to] (ask|know|talk|hear|discuss)",
              "(sparks fly|something clicks|come to nothing|(you|one) never (know|knows) (what"
                  + "|where) (it|this|might|may|comes|could|will|we) [_])",
              "(you|one) never (know|knows) $",
              "(see|find out|who knows|do not know|not really know|not know|no idea|tell) what ([it] (lands|sticks)|(we|i) (will|would|might|may|could) (hit on|end up with|land on|come up with|find|talk about|stumble on)|turns up)",
              "(these|such) (things|talks|chats|conversations) (have|find) (a|their) [own] (way|habit) [_] [_]",
              "(things|it|talks) (tend|tends|usually|always) [to] (fall|falls|sort|sorts|come|unfold|unfolds|work|works) (into place|itself out|themselves out|together|out)",
              "make it up as (we|i) (go|talk)",
              "(kick|knock|toss|bat|throw) (things|it|a few things|something|ideas|thoughts) (around|about|in the air|up in the air)",
              "(it|this|that|which) (could|may|might|can) [well] lead (anywhere|somewhere|nowhere|to something|to anything)",
              "{i} have not [yet|really] (thought|decided|worked out|planned|settled) [yet] [about|on] what (to|i|we) (ask|talk|discuss|want|say) [_]",
              "(we [{can}] have|find|think of) [surely] (plenty|enough|lots|a lot|something|things|no end of things) to (say|discuss|share|tell|exchange)",
              "(no|not a|not any|without a) [fixed|clear|real|firm|exact|particular|_] (idea|notion|clue|picture) [yet] [of|as to|about] (what|where) {i} _ [_] [_]",
              "take (it|things) as (it|they) (come|comes)",
              "(let|have|see) (the|our|a) (conversation|talk|chat|discussion|call|meeting) (wander|drift|flow|meander|ramble|take its course|roam|run|unfold|develop|lead)",
              "(something|anything) will [surely|certainly|probably] (come|turn up|emerge|come up|come out|develop|fall into place|sort itself out|follow|happen|show itself|present itself|occur to us) [of it|out|from it|_]",
              "(improvise|play it by ear|wait and see|free wheel|freewheel|go where it|see what comes|see how it goes|cross that bridge)",
              "(no|not any|not got an|without|not have any) (agenda|particular plan|set topic"
                  + "|fixed plan|questions prepared|questions ready|idea yet) [just|for|as|but"
                  + "|from|_]",
              "(at some point|some time|sometime|one of these days) [it|that] (might|may|could|would) be (good|nice|useful|fun|interesting) to _",
              "(might|may|could|would) be (good|nice|useful|fun|interesting) to _ ... (at some point|some time|sometime|one of these days|some day|someday)",
              "see (if|whether|what) (something|anything) (comes|will|could|might|can"
                  + "|develops|happens|good|turns)",
              "(find|have|be|think of) [something|plenty|enough|lots|a lot|things] "
                  + "to (talk|chat) about",
              "(anything|whatever) you (want|like|wish|feel like|care) to (tell|say"
                  + "|share|talk) [_]",
              "(what|whatever|where) (comes up|emerges|develops|comes of it|comes out|may come"
                  + "|might come|could come|we find|we might find|turns up|crops up) [_]",
              "(one thing|something) (might|may|could|can|leads|will) [lead] [to] "
                  + "(another|something)",
              "(put|get|bring) our heads together",
              "(about|discuss|on|talk|over|to) (whatever|wherever) (you|we) (like|want|feel like|fancy|end up|wish)",
              "(no|without|not any|not a) [_] ((topic|agenda|aim)|(plan|goal|purpose|structure"
                  + "|programme|list) (really|in mind|behind|at all|just|needed|so far|yet))",
              "(talk|meet|chat) and see $",
              "nothing in particular",
              "nothing (fixed|special|particular|specific|concrete|definite|planned|set) [in"
                  + " mind|yet|planned]",
              "(see|explore|find out|discover|curious|open to|know|let|~go|wonder|sure) where"
                  + " (it|this|that|things|we|our|the) [conversation|talk|discussion|chat|meeting]"
                  + " [{can}] (go|goes|lead|leads|take us|takes us|end up|bring us|brings us|land"
                  + "|takes me)",
              "open to (whatever|anything|any outcome|wherever|all kinds|everything)",
              "(ideas|thoughts|bounce|ping|chat|talk|bouncing|some|little) [_] [_] back and forth",
              "(throw|bounce|toss|bat|fling|run|float) [you|around|a few|some|my|our|an]"
                  + " [random|few|of my] (ideas|thoughts|questions|idea)",
              "(random|half baked|wild|crazy|loose|raw) (ideas|thoughts|questions)",
              "keep it (loose|open|casual|open ended)",
              "(maybe|perhaps|hopefully|hope) [that] (something|anything) [_]"
                  + " (will|might|could|may|would|comes) (come|grow|emerge|develop|out) [out] [of]",
              "(figure|work|find) out (what|then what|there what) to (talk|discuss|do|speak)"
                  + " [about]",
              "see if [there] ('s|is|are) [a|any|some] [_] (fit|overlap|match|common"
                  + " ground|interest|way|synergy)",
              "(see (if|whether) (we|you and i) (can|could|might) (work|do|find|build|create"
                  + "|make) (on|some|something|together|anything)|not (have|got) (anything"
                  + "|something) (specific|particular|concrete|definite) (to ask|in mind|to"
                  + " discuss|yet)) [_]",
              "no (particular|special|specific|real) ((purpose|agenda|topic|goal)|reason (for"
                  + " (writing|this|meeting)|to meet|why i))",
              "see [together] (where|what|how|whether|if) (it|this|things|that|the"
                  + " conversation|we|a conversation|the discussion|the talk|our conversation|one)"
                  + " (goes|go|leads|lead|takes us|take it|might lead|could lead|may lead|might"
                  + " go|could go|may go|happens|develops|comes of it|comes out of it|evolves|end"
                  + " up|ends up|unfolds|land|will go|would go|will lead|would lead)",
              "see what (happens|comes up|comes of it|comes of this|comes out of it|comes out of"
                  + " this|we can do|we could do|we can come up with|is"
                  + " possible|develops|sticks|unfolds|emerges|might come|could come|we might)",
              "(see|explore|discuss) (if|whether) [there] (there|is|might be|could be|we) [is"
                  + "|might be|may be|could be|are] [a|any|some|have] [good|potential|mutual"
                  + "|possible|_] (fit|match|overlap|common ground|anything|something|connection"
                  + "|chemistry|click|hit it off|sense|interest)",
              "(no|without|do not have|not have) [a|an|any] (set|fixed|real|particular|specific"
                  + "|special|clear|concrete|definite|firm|certain) (agenda|purpose|plan|goal"
                  + "|topic) [in mind|for|other]",
              "(open ended|open endedly|play it by ear|go with the flow|wing it|(see|then|just"
                  + "|meet and|we|talk and) [can|could|will] take it from there|(see|then|just"
                  + "|meet and|we|talk and) go from there|wherever (it|we|you|things) (go|goes"
                  + "|takes|leads|want|wants|like|likes)|wherever (the|our) (conversation|talk"
                  + "|discussion) (goes|takes|leads)|whatever comes (up|to mind|of it)|let the"
                  + " conversation flow|let it flow)",
              "(bounce|kick around|toss around|throw around|spitball|kick) [some|a"
                  + " few|my|an|around|ideas] (ideas|idea|thoughts) [off|around|with|by]",
              "(brainstorm (with|ideas|together|a bit|some|about|over)|brainstorming (with you"
                  + "|ideas|together|a bit|session))",
              "(discuss|talk about|discussing|look at) [some|any|various|possible|all|different"
                  + "|potential] (possibilities|ideas|avenues|things)",
              "(discuss|talk about|discussing|look at) [some|any|various|the|possible|all|our"
                  + "|different] (options|next steps) [together|with you] $",
              "^ [and|or] who knows [what|where|how|maybe]",
              "(explore|exploring) [some|any|various|the|possible|potential|all|our|different]"
                  + " (possibilities|options|ideas|avenues|things|opportunities|collaboration"
                  + "|collaborations|partnerships)",
              "(do not|not) [_] [_] (know|sure|certain) [exactly|yet|really|quite] (what|where)"
                  + " (it|this|that|i|we|will|might|would|could)"
                  + " [will|would|might|could|want|am|hope] [_]"
                  + " (come|lead|get|goes|go|hoping|looking|after|expect|out of)",
              "(maybe|perhaps) (something|anything) (will|might|could|may) come (of|out of)"
                  + " (it|this)")
          .shows("[It could lead anywhere]. Could we meet on Tuesday?")
          .shows("Let us meet and [see where it goes].")
          .shows("I have [no particular agenda]. Could we meet on Tuesday?")
          .shows("I would like to [bounce some ideas off] you. Could we meet on Tuesday?")
          .shows("I would [let the conversation wander]. Could we meet on Tuesday?")
          .shows("I’m sure we’d [find plenty to say]. Could we meet on Tuesday?")
          .passes("I would like to see where the bridge leads and how you built it.")
          .passes("I would then have all I need, and could take it from there.")
          .passes("I plan to see the old harbour.")
          .passes("It will come by post on Tuesday. Could we meet?")
          .passes("You have a lot to say about bees. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? Which paint sticks to tin?")
          .passes("I am open to whatever time suits you. Could we meet on Tuesday?")
          .passes("There is no hidden agenda. Could we meet on Tuesday?")
          .shows("Could we meet on Tuesday? Let us [see if we can work on something] together.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
