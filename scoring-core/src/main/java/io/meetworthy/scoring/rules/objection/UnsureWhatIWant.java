package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Says that the sender does not know what they want. */
final class UnsureWhatIWant implements PersonalRule {
  /** What others do not know, want or plan, and what has been. */
  private static final Phrases OTHERS =
      Phrases.anyOf(
              "(patients|customers|clients|users|people|firms|companies|students|pupils|graduates|founders|teams|they|he|she|who|nobody|(the|my|our|some|many|most|small|new) _) [often|still|usually|simply|also] (do|does|did|have|has|had|are|is|was|were|need|needs|want|feel) [often|still|really|a] [not|no|completely|totally|quite|bit] _ [_] [_] [_] [_]",
              "(when|before|until) (i|we) [_] (had|did|was|were) _ _ [_]",
              "(everybody|everyone|(the|my|our) (team|office|staff|colleagues|department|class|firm|company)|people|colleagues|half of _) (is|are|was|were|feels|feel|seems|seem) [_] [_] [_] lost [_] [_]",
              "no [_] (question|questions) (about|on|regarding|as to) (the|your|that|this) _ [_]",
              "(exam|survey|test|form|quiz) ... (hundred|thousand|million) questions")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("unsure-what-i-want")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .spares(OTHERS)
          .says("“{words}” gives them nothing to take hold of.")
          .advises("Name two directions you weigh and ask which fits, and why.")
          .sees(
              Phrases.anyOf(
                      "still (figuring|working|sorting) (it|this|that|things|everything|all this|it all|that part) out",
                      "could be _ [_] [_] could be _ [_]",
                      "{i} (should|could|might|may|ought to) [just|maybe|simply|rather|perhaps] (do|try|find|be doing|go for|look for) something (completely|totally|entirely|altogether|quite) (different|else|new)",
                      "or [maybe|perhaps|even] something (different|else|new) (altogether|entirely|completely|again)",
                      "(good|fine|happy|ok|okay|cool|down) (with|w) (anything|whatever|any job|any role|any work) (really|at all|honestly|that pays|right now) [_]",
                      "(open for) (anything|everything|whatever (comes|you have|there is)|any (job|work|role|opportunity))",
                      "(advice|advise|advices|opinion|view|thoughts|ideas|guidance|idea) (about|on|as to|for|of|regarding) what {i} (should|could|ought to) (do|become|study|be) [next|now|after|then] [with my _] $",
                      "(maybe|perhaps|possibly) _ [_] [_] [_] (maybe|perhaps|possibly) _ [_] or [maybe|perhaps] _ [_] [_] or something [_] [_] [_]",
                      "(thought about|thinking about|considered|considering|thought of|wondered about|toying with) [a|an|the] _ [_] or _ [_] or (maybe|perhaps|possibly) _ [_] [_]",
                      "(like|love|want|hope|wish|try|trying|hoping) to (work|go|move|switch|start|be) [_] (in|into|to) _ [_] or [in|into|to] _ [_] or [in|into|to] _ [_]",
                      "something (with|to do with|involving|around) [_] (people|languages|animals|children|kids|computers|numbers|tech|technology|nature|travel)",
                      "(maybe|perhaps|possibly) [_] [_] [_] or something (in|with|along|to do) _ [_]",
                      "not [really|honestly|actually] know (to be honest|tbh|if {i} am honest|in all honesty) [_]",
                      "(if|whether) {i} _ [_] [_] [_] [_] [_] (if|whether) {i} _ [_] [_] [_] [_] [_] [_] [_] [_] [_] [or|even|or even] (if|whether) {i} _ [_]",
                      "(interested|keen|passionate) ... (but also|and also|also) ... [_] [_] (and|or) (maybe|perhaps|possibly) _ [_]",
                      "(thinking|think|interested|want|wish|go|going|move|moving|switch) [_] [_] [_] [_] [_] or _ [_] or _ [_] (maybe|perhaps|possibly|even)",
                      "or [if|whether|maybe] {i} should [just|maybe|rather] (do|try|look for|find|start) something else (altogether|entirely|completely)",
                      "not [_] [_] (nailed|pinned) down what {i} _",
                      "[or|even] just a pep talk",
                      "not [quite|really|even] (know|sure) [exactly|myself] why {i} (am (writing|asking)|write|ask)",
                      "(what {i} want to do with my (life|career|degree|future) and i am [_] (not sure|unsure|not certain)|not [_] (nailed|pinned) (it|that|this|them) down) [yet]",
                      "(hoping for|need|want|looking for|could do with|after) [just] (a nudge|a push (in|from|to|and|so)|a steer|a spark|a pep talk|encouragement|some encouragement|a bit of encouragement)",
                      "(a|about a|some) (hundred|thousand|million) questions",
                      "(or|and) [also] (maybe|perhaps) [_] [or] something (with|to do with) _",
                      "what (should|can|could|shall|do|would) i do with my (life|career|future|degree)",
                      "(talk|speak|chat) to [you] about (everything|anything and everything|everything and nothing)",
                      "(head|mind) full of [half formed|half baked|vague|random|_] [_] (ideas|thoughts|plans|questions|notions)",
                      "my (mind|head) is (a jumble|a mess|a muddle|spinning|in a whirl|in a spin|all over)",
                      "(rather|a bit|quite|all|completely|somewhat|totally|a little|still|feel) (at sea|in the dark|in a fog|out of my depth|rudderless)",
                      "(am|feel) at a (loss (what to|where to|which way|and|with my|in my)|loose end)",
                      "(a bit of a|something of a|rather a|bit of a|sort of a|kind of a|more of a) (fishing (trip|expedition)|shot in the dark)",
                      "(see|know|find out) what you have (in|on|to|up|for) [the|your|_] (pond|offer|store|shelf|sleeve|hand|bag|me)",
                      "(nothing|not anything) (specific|particular|definite|concrete|precise|special) (in mind|to ask|in view|i want|on my mind)",
                      "(casting|cast|fishing|groping|hunting|fumbling) (about|around|round) for (ideas|inspiration|something|a direction|an idea|direction|answers)",
                      "(where|how) (do|should|would) i even (begin|start)",
                      "(not|never) [really|even|actually] (have|got) (a|any) [real|proper|clear|single|particular] question",
                      "(a bit|a little|quite|rather|feeling|totally|completely) (lost|clueless|adrift) [career|with|about|in|as|at|and|on]",
                      "not [really|quite|even|yet|exactly|actually] (know|sure|certain) [yet"
                          + "|exactly|really|myself] what (i|we) (should|could|can|ought to|need to"
                          + "|want to) [be] (ask|asking|say|need|do|want|look)",
                      "not [really|quite|even|yet|exactly] (know|sure|certain) [yet|exactly"
                          + "|really|myself] what (to (ask|say|do (next|with my|after|now|yet|in life)|look|want)|i (need|want|am|have|expect|would (ask|like|want|say))|my question|i am (after|looking))",
                      "((have|had|got|with) no|not have a|not have any|without any|without a|not any) [clear|specific|particular|concrete|real|precise|exact|fixed|definite] (question|questions|goal|aim|direction|plan (yet|at all|for my|or|and))",
                      "(have|with|got) no (clear|real|fixed|career) plan",
                      "(hard|difficult|tricky) to (say|know|put|tell) [exactly] what (i|we) "
                          + "(need|want|am)",
                      "(you|you might|you may|you will) (know|see|tell|find) [better] (best"
                          + "|better) what (i|we) (need|should|could)",
                      "(many|all sorts of|various|different|a thousand|a lot of|lots of) "
                          + "(things|directions|ideas|options|plans|possibilities) (in my head|in "
                          + "my mind|on my mind|and no|but no|open)",
                      "not [really|yet|entirely|quite|exactly|totally|completely]"
                          + " (sure|certain|clear|decided) [yet|exactly|really] [about|on]"
                          + " (what|where|which|how) (i|we|direction|path|career|field|kind|job)"
                          + " [really|actually|even] (want|wanted|would like|should do|am looking"
                          + " for|will do|could do|should go|want to|to take|to go|to choose|to"
                          + " pursue|of|path)",
                      "not [really|even|yet|exactly|quite] know [yet] (what|where|which)"
                          + " [job|career|direction|field|path] (i|we) [really|actually|even]"
                          + " (want|wanted|would like|am looking|am after|should do next|should"
                          + " go|will do (after|next|with my)|am doing with my)",
                      "not [really|even|yet|quite] know (where|how) to (start|begin)",
                      "not [really|quite] sure ((where|how) to go from here|where to (start|begin))",
                      "not [really|quite] sure how to (start|begin) $",
                      "(no|not any|without a|without any|have no) (idea|clue|plan|clear idea)"
                          + " [of|about|on] [yet] (what (i want|to do with my|i should do with|i am"
                          + " looking for|comes next|to do next|to do after)|where to"
                          + " (start|begin|go from here)|which (career|direction|path))",
                      "(figure|figuring|work|working|sort|sorting) out [what] (i want|my"
                          + " (career|path|next step|next steps|next"
                          + " move|direction|future|passion|calling)|what to do (with"
                          + " my|next|after)|where i (belong|fit|want))",
                      "(open to|up for) (anything|everything|any opportunity|whatever (is out|you have|comes|job|work|role|opportunity)) [that]",
                      "(open to|up for) (all kinds of|any kind of|any and all|all sorts of|any|all)"
                          + " (opportunities|work|job|jobs|role|roles|ideas|suggestions|positions)",
                      "(explore|exploring|looking at|considering|weighing)"
                          + " [all|different|various|new|some] (my|career|all my|different (career|job|work))"
                          + " [career|different]"
                          + " (options|possibilities|paths|avenues|opportunities|directions|career"
                          + " paths)",
                      "(explore|exploring|considering|weighing) [new|all|different|various] (options|possibilities|avenues|opportunities|directions|paths) $",
                      "(lost|clueless|directionless|at a crossroads|undecided|unsure|uncertain)"
                          + " (about|in|with|regarding) my"
                          + " (career|life|future|path|direction|next)",
                      "(keeping|keep) my options open",
                      "still (deciding|figuring out|searching for|finding out|unsure|undecided)"
                          + " (what|which (career|path|direction|field|way|job)|my|about my|on a (career|path|direction|field|job)|about what)",
                      "see what (is out there|comes my way|sticks)",
                      "not (made up my mind|decided) (yet|what|about my|on a (career|path|direction|field|job)|which (career|path|direction|field|way|job))")
                  .negatedToo())
          .shows("Hi Ana, I am [not sure what I want to do].")
          .shows("Hi Ana, I am [exploring my options] and like people.")
          .shows("Hi Ana, I feel [rather at sea].")
          .passes("Hi Ana, small firms do not know where to start.")
          .passes("Hi Ana, I am open to whatever time suits you.")
          .passes("I am sure what I want: to plan routes.")
          .passes("I do not know what I should do about the broken link.")
          .passes("Hi Ana, I am at sea until May.")
          .passes("Hi Ana, I went on a fishing trip.")
          .shows("Hi Ana, I am [still working it all out].")
          .shows("Hi Ana, it [could be law, could be nursing].")
          .shows("Hi Ana, I am [keen on law but also on nursing and maybe teaching].")
          .shows("Hi Ana, I could stay, [or I should do something else entirely].")
          .passes("Hi Ana, it could be rust.")
          .passes("Hi Ana, since she left everyone is a little lost.")
          .passes("Hi Ana, I am good with anything from ten on.")
          .shows("Hi Ana, sometimes I feel [I should try something totally new].")
          .shows("Hi Ana, it may be law, [or something else entirely].")
          .shows("Hi Ana, I am [fine with anything really].")
          .shows("Hi Ana, I hope for [advice on what I should do next].")
          .shows("Hi Ana, I would [like to work in law or in banking or in sales].")
          .shows("Hi Ana, I have [thought about law, or nursing, or maybe the army].")
          .passes("Hi Ana, we meet on Monday or on Tuesday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
