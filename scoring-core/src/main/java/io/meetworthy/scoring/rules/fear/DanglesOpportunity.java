package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Praises an opportunity without saying what it is. */
final class DanglesOpportunity implements Rule {
  private static final Phrases FOR_THE_SENDER =
      Phrases.anyOf(
          "(figured|thought|guessed|reckoned|felt|knew|suspected|imagined|supposed) [that] [_] you (would|might) [_] (want|like|love|be (glad|happy|pleased)) to (know|hear|see) (how|what|that|one|it|he|she|i|we|the|they|where|which|who|whether|a|this)",
          "(that|it|this) would be [so|absolutely|really|just|truly|such a|a|_] (huge|massive|life changing) [help|favour|favor|thing|relief|weight] $",
          "if you {can} ... ... ... (that|it|this) (would|will) be [_] (huge|massive|life changing|a game changer)",
          "(opportunity|opportunities|chance) (for me|for us|to learn|to meet|to hear|to talk|to"
              + " speak|to ask|to get|to see|to work|to study|to grow|to thank|to discuss|to"
              + " join|to help|to be)",
          "(thank|thanks|grateful|gratitude) ... opportunity",
          "something (that|which) (could|might|may|will|would|can) (help|bring|make|change) (me|us|my|our)",
          "your [_] (idea|project|product) that",
          "(chance|opportunity) for (you|your _) to (see|meet|ask|learn|hear|visit|try)",
          "(huge|massive|a game changer|game changing|life changing|transformative) for (me|us|my|our|patients|people|students|the) [_]",
          "(job|career|volunteer|volunteering|internship|research|learning|growth)"
              + " (opportunity|opportunities)");

  private static final RuleCard CARD =
      RuleCard.named("dangles-opportunity")
          .raises(HIDDEN_AGENDA)
          .weighs(9)
          .spares(FOR_THE_SENDER)
          .says("“{words}” is how a sales letter begins.")
          .advises("Name the thing in plain words, and say what you get out of it.")
          .sees(
              "you (would|will) (kick yourself|hate yourself|regret it|regret not|be sorry) (for|if|not|later)",
              "you (would|will) not want to miss (it|this|out)",
              "(you|we|both) {can} [both|also|soon|_] (become|get|be) (rich|wealthy|millionaire|millionaires|a millionaire)",
              "{i} (have|bring|got|offer) (for|to) you (a|an|one|some) [very|really|_] (good|great|big|interesting|unique|excellent|nice|special|rare) (chance|opportunity|possibility|offer|proposal|business|deal|thing)",
              "(is|be|was|are) [a|an|one] [very|really|_] (big|great|huge|unique|rare|real|wonderful|golden) (opportunity|chance|possibility) for (you|your (company|firm|business|shop|restaurant|brand|team|organisation|organization|school)) [_]",
              "(idea|project|plan|thing|business|product|something|offer|deal) [that|which] {can} [really|_] (bring|give|make|earn|get) [to] (us|you|both|us both|your _) [_] [_] [of] (money|profit|income|cash|customers|success|millions)",
              "(offer|deal|proposal|idea|proposition) [that|which] (you|nobody|no one) (can not|could not|will not|can|could) (say no|refuse|resist|reject|decline|turn down|say (no|not))",
              "{i} (am|have|was) [_] (work|working|worked|building|build|develop|developing|planning|preparing|cooking) [up] (on|over|at|with) something [very|really|truly|quite|so] (exciting|big|special|huge|amazing|revolutionary|groundbreaking|incredible)",
              "(business concept|business idea|business model|business|concept|opportunity|system) [that|which] (is|are|has|have|will|can|could) [_] (changing|changed|change|transforming|transform) [_] lives",
              "{i} (promise|bet|swear|guarantee|am sure|am certain) [you] [that] you (will|would|are going to|gonna) (thank me|love (it|this|what)|(be|get|become) (amazed|surprised|thrilled|stunned|delighted|astonished|blown)) [_]",
              "something [that|which] {i} [_] (think|believe|feel|am sure) [_] [_] (in|like|with) [_] your (position|place|situation|shoes) (should|must|ought to|would|will|might) _",
              "only [has|have|got|is] [_] (room|places|space|spaces|spots|seats) for (a few|a handful|few) [people|partners|investors|members|of us] $",
              "(complete|total|real|absolute|huge|true|a) (game changer|life changer) for (you|your _|everyone|everybody|us both|all)",
              "(talks|conversations|meetings|calls|it|this|that) [_] [_] (lead|leads|led|leading) to [_] (great|big|wonderful|amazing|incredible|beautiful) (things|opportunities|results)",
              "something [else|more|nice|big|good|special] in it for you (that|which|and|but|too|as well|if) _",
              "{i} am sure [that] you will (get|be|become) [very|really|most|_] (surprised|amazed|thrilled|impressed|astonished) $",
              "{i} have for you (a|an|some|one) [_] [_] (business|deal|offer|proposal|proposition|opportunity|investment)",
              "{i} have (a|an|one) very (interesting|profitable|attractive|lucrative) (business|deal|offer|proposal|proposition|investment) for you",
              "with (me|us|this|it) you [_] (can|could|will|would) (earn|make|gain|win|save) [_] [_] [_] (money|cash|income|fortune|profit)",
              "(like|want) to earn (more and|extra|additional|more money|money) ?",
              "make (us both|both of us|you|us all) (rich|wealthy|a fortune|money|a lot of money|good money)",
              "(offer|proposal|proposition|deal) [that|which] you [will|would] [find|_] (hard|difficult|impossible) to (refuse|turn down|resist|ignore|beat)",
              "(big|great|huge|exciting|wonderful) things are (coming|ahead|on the way|afoot)",
              "(a|an) (side|second|passive|residual) income (you|that|which|from|on|with)",
              "(earn|earning|make money|making money|income|extra money) [_] [_] from (home|your phone|your sofa|your laptop|your couch|anywhere)",
              "who (want|wants|would like) to (earn (extra|more|some|good|serious)|make (extra|more|some|good|serious) (money|cash|income)) [_]",
              "((can|to|will|could) (set|choose) your own hours|no experience (needed|required|necessary))",
              "who ... doing [really|very|so] well (with|from|out of) (it|this)",
              "something (that|which) (has|is|'s|have) [_] changed my _",
              "something [that] you (are|will be) (going to|gonna) (want|love|like|thank) [_] [_]",
              "(looking for|searching for|seeking|need|want) [_] [_] (motivated|ambitious|driven|like minded|hungry|positive) (ladies|women|people|men|individuals|partners|go getters|mums|moms|entrepreneurs) (to (join|build|grow|earn)|who (want|are)|like (you|yourself)|ready) [_]",
              "(fantastic|unique|amazing|incredible|exciting|brilliant|golden|tremendous) opportunity for your _",
              "hate for you to miss out",
              "life changing (package|offer|opportunity|product|income|money|sum|deal)",
              "(opportunity|chance|way|something) for (us|both of us|you and me) to (work|collaborate|team up|partner|cooperate|do something|grow|earn) [together]",
              "(promise|sure|certain|guarantee|swear|trust me) [you|that] [that] [it|this|the meeting|the call] (will|would) be [well|so|really] worth (it|your while|your time)",
              "(have|got|bring) [got] (a|this) [little|small|modest|simple|interesting|certain|business|special] (proposal|proposition|plan|scheme|venture|deal) (to put to you|to make you|to lay before you|to put before you|you will|you might)",
              "(have|got|bring) [got] (a|this) [little|small|modest|simple|interesting|certain|business|special] (proposal|proposition|plan|scheme|venture|deal) for you $",
              "we (could|can|would|will) [really] (do|achieve|build|create|make) [something|things] (big|great|special|amazing|wonderful|extraordinary|huge) together",
              "(money|profit|cash|good money|plenty) in it for (you|both|us|the two)",
              "good for (both|all) [of] our (pockets|wallets|purses|businesses|companies|bank accounts)",
              "{i} have (a|this) (thing|little thing|business|scheme) (going|running|in the works) (that|which|you) _",
              "you (should|must|need to|have to|ought to) be (part of|in on|on board with|involved in) (it|this|that|our|my)",
              "(you|yours|nobody|no one) (can not|could not|cannot) afford to (ignore|miss|overlook|pass|lose)",
              "(something|surprise|trick|plan|offer) up my sleeve",
              "(can|could|will|would|help you|helps you|to) [easily|quickly|also] (double|triple|boost|quadruple|increase|raise|skyrocket|multiply) your (income|earnings|turnover|profit|profits|sales|savings|revenue|takings|leads|conversions)",
              "(double|doubled|triple|tripled|multiplied|boosted|quadrupled|doubling|increased|raised) (their|his|her) (income|money|earnings|turnover|profit|profits|sales|savings|pension|revenue|salary|takings)",
              "{i} have (a|an|this|got a|some) (idea|proposition|proposal|offer|deal|plan|scheme) (that|which) [_] [_] (change|lucrative|profitable|interest|benefit|change your|worth|transform|make you|earn you|pay)",
              "(very|highly|extremely|really|quite|most) (lucrative|profitable|rewarding) [for you|for us|for both|_]",
              "(huge|enormous|massive|great|tremendous|untapped|incredible|so much) potential [in|for|between] (you|your|us|both)",
              "you (will|would|shall) (not|never) ((be|become|get|feel) (regretful|sorry)|regretting|regret (it|this|that|meeting|hearing|the|one))",
              "you (will|would) (not|never) regret $",
              "(win|winning|gain|profit) for (both|all) [of us|sides|parties|our]",
              "(will|would|could|can|might|may|going to) change your (life|business|future|fortunes|world)",
              "(opportunity|offer|project|role|opening|thing) [that|which] [{i} think|{i} believe|{i} feel] (would|might|could) suit (you|(somebody|someone|a person) like you|your)",
              "(timing|moment) is (perfect|ideal|ripe)",
              "(watching|monitoring|eyeing|tracking) your (company|clinic|business|firm|practice|growth|rise|brand|market) [_]",
              "^(have|got) something (that|for|to|big|very|really|i|you|which" + "|special) _",
              "(big|great|real|huge|rare|golden|unique) chance for (you|your) [_]",
              "(huge|exciting|fantastic|amazing|big) (news|plans|things|idea|offer) (for|to|coming|ahead|in|i|we) _",
              "you (will|would) [really|definitely] (thank me|be glad you|be surprised|be amazed|want to hear|want to know|love this|love it"
                  + "|love what) [_]",
              "something (that|which) (could|might|may|will|would|can) [really|very|well] (be|become|turn out|interest|change|benefit|make|bring) [_] [_] (you|your|big|huge|great|valuable|profitable)",
              "(something|idea|project|thing|product|opportunity|offer|service) that"
                  + " (could|can|will|might|may|would) [really|truly|totally|completely]"
                  + " (change|transform|boost|revolutionize|revolutionise|multiply|double)"
                  + " [things|how|your|the|everything]",
              "(proposal|offer|proposition|deal) [that|which] [i|you] ..."
                  + " (regret|miss|refuse|resist|turn down)",
              "you (can not|could not|do not want to|will not want to) (refuse|turn down|afford to"
                  + " miss|miss)",
              "once in a lifetime (chance|opportunity|offer|deal)",
              "(learn|learning|how|help|help you|way|ways|you) [to|how to|of]"
                  + " (earn|make|earning|generate) [some|an|a] (extra|additional|more|passive|second|residual) income",
              "we (could|can|would|will) (do|achieve|build|create)"
                  + " (great|big|amazing|wonderful|incredible) things",
              "^(exciting|unique|amazing|incredible|lucrative) [new|business|career]"
                  + " (opportunity|opportunities|offer)",
              "(idea|project|plan) [that|which] (could|can|will|might|would) be"
                  + " (huge|big|massive|great for you)",
              "(exciting|amazing|incredible|unique|fantastic|huge|lucrative|rare|unbelievable|awesome|life"
                  + " changing|golden|once in a lifetime (chance|opportunity|offer|deal)|ground"
                  + " floor|profitable|potential|interesting|big|great|special|new)"
                  + " [new|and|business|career|investment|income|_] [_]"
                  + " (opportunity|opportunities|proposition|venture) (that i|that we|that you|that"
                  + " could|that would|that will|that might|for you|for us both|for both|to"
                  + " discuss|to share|which i|which we|which you|i would|i want|i think|we"
                  + " would|with you)",
              "(opportunity|proposition|venture|something|idea|project|proposal|offer) [that|which]"
                  + " [{i} (think|believe|am sure|know|feel)] (you (might|may|could|would|will)"
                  + " [really|definitely|find] (love|like|enjoy|interesting|not want to miss|not"
                  + " regret|be interested|benefit|profit)|(might|may|could|would|will) [really]"
                  + " (interest|benefit|fit|suit) you|(might|may|could|would|will) be (perfect|a"
                  + " great fit|of interest|right up))",
              "(could|can|will|would|may|might) be [very|really|truly|a real|absolutely]"
                  + " (huge|massive|a game changer|game changing|life"
                  + " changing|lucrative|profitable|worth your while|big for you|transformative)",
              "(be|is|definitely|really|truly) [well|very much|definitely|really|a real|a] (game"
                  + " changer|worth your while|life changing)",
              "you (do not|will not|would not) [definitely] want to (miss|pass up|let this)",
              "(your|you|build|create|stream of|streams of|source of) [a|own] (passive|residual) income",
              "(your financial (freedom|independence)|be your own boss|(in on|in at|from) the ground floor|get in early on (this|it)|ground floor opportunity)",
              "(a|an|this|our|my|the|real|big|of) [_]"
                  + " (business|investment|income|partnership|earning)"
                  + " (opportunity|proposition|proposal) (for you|i|we|that|to|with|and|which|you)",
              "{i} (have|got|have got|present|share|offer|bring|would like to share|want to"
                  + " share|want to discuss|would like to discuss) [you|with you] (an|this|a"
                  + " new|some) [_] (opportunity|opportunities) [to discuss|for you|with you|you|to"
                  + " share]",
              "{i} (have|got|have got) something [very|really|truly]"
                  + " (exciting|special|interesting|big|amazing|great|important) (to"
                  + " (show|share|tell|discuss|offer|propose)|for you|that|in (mind|the"
                  + " works)|i|you)",
              "something [very|really|truly] (big|exciting|special|huge|amazing) (in the works|i"
                  + " would|i want|for you|that you|that i|you will|you might|is"
                  + " (coming|happening|about))",
              "present (you [with]|to you) (a|an|this|our) [_] [_] (opportunity|solution)",
              "you (would|will|could) be [a|the|just] (perfect|ideal|great|good|right) [_] (fit|person|candidate|match|partner) for (something|an opportunity|an exciting|a venture|a new (project|venture))",
              "you (would|will) be perfect for (something|an opportunity|a project|a venture)",
              "((will|would|going to|might) blow (you away|your mind)|(is|be) a [total|real|complete] no brainer for (you|your|a _|any)|(huge|massive|unlimited|enormous) upside)",
              "(a|our|this|my|is|have|with|present|about) (groundbreaking|ground breaking|revolutionary|game changing|disruptive) [_] (idea|product|solution|concept|platform|project|tool|business)",
              "(idea|product|solution|concept|platform|project|tool) (is|will be) [really|truly|very|absolutely|quite] (groundbreaking|ground breaking|revolutionary|game changing|disruptive)",
              "(change the way you (work|live|think|sell|do business)|(want|like|love|need) you on board|(good|big|serious|real) money (to be made|in it|in this))",
              "(chance|opportunity|offer) [that] you (should|must) not (miss|waste|ignore)",
              "right up your (alley|street)",
              "(tell|show|let) you (about|in on) [an|a|this] [_] (opportunity|venture|secret)",
              "(help you|ways for you to|way for you to|(you|we) (can|could|would|will)|for you to|help you to)"
                  + " (make|earn) [some|a lot of|more|serious|good|extra|real] money"
                  + " (from|with|together|on)")
          .shows("[I have an exciting opportunity to share] and would like to meet you.")
          .shows("There is [something that you might love].")
          .shows("A talk [could be worth your while].")
          .shows("Many owners [doubled their income] with me.")
          .shows("[You won't regret it]!")
          .shows("Firms like [yours can’t afford to ignore] it.")
          .shows("[You should be part of it].")
          .shows("I [have a little proposal for you].")
          .shows("I’m [looking for motivated people to join me].")
          .shows("[You will not become regretful].")
          .shows("The [idea is revolutionary].")
          .shows("[I promise you’re going to thank me].")
          .passes("Your work has changed lives.")
          .passes("There is only room for a piano.")
          .passes("It is revolutionary France that I study.")
          .passes("It was a great opportunity for me to hear you speak.")
          .passes("Thank you for the opportunity to ask you a question.")
          .passes("What is the most exciting part of your work?")
          .passes("There is a chance for your nurses to see the ward.")
          .passes("Our office is on the ground floor.")
          .passes("The mill tripled its staff.")
          .passes("You won't regret nothing.")
          .passes("We can’t afford to pay.")
          .passes("You should be proud of it.")
          .passes("We have a plan for the roof and you may see it.")
          .shows("[I am working on something very exciting].")
          .passes("You were working on something exciting then.")
          .shows("[I have for you a very good chance].")
          .shows("This [is big opportunity for your company].")
          .shows("I have an [idea which can bring us much money].")
          .shows("It is an [offer you can’t say no] to.")
          .passes("It is a great chance for your pupils to see the mill.")
          .passes("What idea could bring you more visitors?")
          .shows("With my idea [you can become rich].")
          .passes("The rich soil made you famous.")
          .shows("[You would kick yourself if] you missed it.")
          .passes("I figured you'd want to know how the barn fared.")
          .passes("If you could pass me the map, that would be huge.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
