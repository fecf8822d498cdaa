package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Praises the reader without a fact that earned it. */
final class FlattersWithoutFacts implements Rule {
  /** Praise that goes on to say for what. */
  private static final Phrases FOR_WHAT =
      Phrases.anyOf(
          "(love|loved|like|admire) what you [are|have] [been] (building|built|creating|doing) (with|out of) (the) _ [_]",
          "your (background|career|path|profile|journey|story|experience|route|way) (is|was|are|has been|looks|seems|sounds) [_] [_] (interesting|impressive|fascinating|inspiring|remarkable|amazing|unusual|unique|admirable|outstanding) (coming|going|having|moving|because|since|as you|starting|switching|from|leaving|given that|especially (the|how|your)) _ [_]");

  private static final RuleCard CARD =
      RuleCard.named("flatters-without-facts")
          .raises(GENUINE)
          .weighs(5)
          .spares(FOR_WHAT)
          .says("“{words}” praises without saying for what.")
          .advises(
              "Name the one thing of theirs that you mean and what it did for you, or"
                  + " leave the praise out.")
          .sees(
              "(love|loved|loving|admire|like|adore|digging) what you [are|have|have been|guys are|all are] (building|built|creating|created|up to|putting out|building out|achieving|accomplishing|posting|sharing|bringing)",
              "(love|loving|adore) your (energy|vibe|vibes|journey|hustle|passion|spirit|style|story|mission|vision|profile|content|whole|grind|enthusiasm|drive|mindset)",
              "(long|always|greatly|deeply|truly|really|so|much) (admired|admire) the (wonderful|great|amazing|important|incredible|fantastic|inspiring|excellent|brilliant|good|superb|remarkable|impressive|work) [_] [work|works|things|job] [that|which] [_] [_] [_] (does|do|is doing|are doing|has done|have done)",
              "(followed|following|follow|watched|watching|admired) [the] your (esteemed|prestigious|great|renowned|respected|wonderful|noble|reputed|reputable|amazing|honourable|good) (foundation|organisation|organization|company|firm|institution|institute|university|school|team|office|agency|charity|group)",
              "your (research|work|career|writing|teaching|leadership|art|music|project|projects|publications) (is|are) [very|so|really|truly|most|extremely] (outstanding|excellent|brilliant|great|amazing|impressive|inspiring|remarkable|wonderful|fantastic|incredible|admirable|exceptional|magnificent) [and _]",
              "(has|have|had|it) [given|gave|gives|brought] me [a|very|much|so] (deep|great|big|much|endless|huge|lots of|a lot of) inspiration",
              "admire (too much|very much|so much|a lot|greatly|deeply|really) your (work|company|career|path|profile|team|person|art|way|style|talent)",
              "so (inspiring|inspirational|impressive|motivating) $",
              "(yours|(your|this|the) [_] (company|firm|organisation|organization|team|school|agency|brand|institution|university|hospital|office|business)) is [clearly|truly|surely|really|widely known as|considered] [as] (one of|among|between|one from|amongst) [the] [most|very] (best|finest|greatest|leading|top|biggest|foremost|strongest|famous|respected|prestigious|successful) [_] [_]",
              "(find|found|think|consider) your (leadership|vision|journey|story|path|way of leading|example|success) [is|to be] [very|so|really|truly|extremely|quite|much|too] (inspiring|impressive|fascinating|amazing|admirable|motivating)",
              "your (leadership|vision|example|success|story|career) [is|are] [_] [very|so|really|truly|extremely|much] (inspire|inspires|inspiring|motivate|motivates|impress|impresses) [to|for] {me}",
              "(admire|appreciate|respect) (very much|so much|a lot|greatly) your (company|work|career|path|profile|team|organisation|organization|firm|activity)",
              "(interesting|great|inspiring|insightful|amazing|brilliant) (post|posts|article|articles|content|profile|video|videos) of yours $",
              "you are [_] (doubt|undoubtedly|surely|clearly) the (leading|best|greatest|foremost|top) (expert|authority|specialist|mind|name)",
              "you (would|must) have [some|so much|a lot of|such] (great|amazing|incredible|valuable|wonderful) (wisdom|insights|insight|knowledge|advice)",
              "the (great|good|amazing|wonderful|important|incredible|fantastic|excellent) (work|job|things) [that|which] you (do|are doing|have done) $",
              "you are a (leader|person|professional|manager|founder) who (really|truly|genuinely|actually) (cares|gets it|listens|understands)",
              "(driven|motivated|ambitious|talented|like minded|passionate|exceptional|successful) (people|person|professionals|individuals|women|men|ladies|leaders) like (you|yourself)",
              "{i} have heard [so many|nothing but|only|such] (great|good|wonderful|amazing|fantastic|nice) things about (you|your)",
              "you seem [like|to be] [a|an|such a|really|very|so] [really|very|truly|so] (cool|great|nice|interesting|amazing|inspiring|knowledgeable|successful|impressive|awesome|kind|wonderful|experienced) [_]",
              "you are [clearly|obviously|truly|really|surely] (at the top of|the best in|a leader in|an expert in|a star in|a leading|one of the best|one of the leading|a giant of|highly respected) [_]",
              "your (career|career path|path|journey|story|profile|background|rise|success|resume|cv|experience|trajectory|accomplishments|achievements|work) (is|are|has been|looks) [so|truly|very|really|just|quite|incredibly|absolutely|deeply|most|simply] (interesting|inspiring|impressive|amazing|incredible|remarkable|outstanding|inspirational|fascinating|extraordinary|admirable|great|awesome|fantastic|wonderful|exceptional)",
              "as a [_] [_] (successful|accomplished|respected|renowned|experienced|seasoned|leading|established|brilliant) (professional|leader|expert|entrepreneur|executive|woman|man|person|founder|manager|figure) [_]",
              "your (company|firm|organisation|organization|team|agency|charity|school) (does|is doing|has done|did) [such] (great|amazing|wonderful|incredible|fantastic|awesome|important|good|brilliant) (things|work|stuff|jobs)",
              "(company|firm|organisation|organization|team|school|agency|brand|institution) is [clearly|truly|widely|considered|known as] [a|the|one of the] [world|market|true|real|global] (leader|leading|best|pioneer|powerhouse|leaders) (in|of) (its|the|your|this) _",
              "(love with|adore|devour|admire) everything you _ [_]",
              "(like|enjoy|love) everything you (do|make|post|write|share|put out|stand for|create|say)",
              "everything you (touch|do) [_]",
              "you are [such|simply|truly|really|just] (a|an) [absolute|total|true|real|living] (powerhouse|force of nature|superstar|phenomenon|treasure|marvel|gem|beacon|giant|titan|trailblazer|wizard|magician|national treasure)",
              "people like you (make the world|make a difference|give me hope|inspire|are rare|are what)",
              "(nobody|no one) (quite like you|like you in|compares to you|comes close to you)",
              "match your (brilliance|talent|genius|skill|wisdom|success)",
              "heard only [the] (best|good|great things|wonders|praise) (about|of) you",
              "your (profile|name|career|background|page|story|cv) [really|immediately|just] (jumped out|stood out|caught my (eye|attention)|leapt out|stands out|grabbed) [_]",
              "(clearly|obviously|really|certainly|sure) know your (stuff|onions)",
              "your (work|writing|story|message|journey|posts|vision|content) [really|truly|deeply|always] (speaks to|resonates with|resonated with) (me|us) [_]",
              "(an|a|such a) (illustrious|glittering|stellar|distinguished|dazzling|storied|amazing|remarkable|extraordinary|incredible) career",
              "(devoted|ardent) (follower|admirer|fan)",
              "you never (fail|cease) to (inspire|amaze|impress|astonish|move|delight)",
              "your (posts|words|content|insights|tweets|videos|books) are [pure|always|solid|simply|absolute] (gold|golden|dynamite|priceless|a gift|a treasure|gems|brilliant|inspiring|invaluable)",
              "your (passion|talent|kindness|dedication|brilliance|enthusiasm|genius|commitment) [really|truly|just|always] (shines|shine|shone|comes) (through|across|out)",
              "you have (built|created|made|done|achieved) something [truly|really|so|very|quite] (special|remarkable|extraordinary|amazing|incredible|unique|inspiring|wonderful)",
              "(impressed|inspired|amazed|blown away|captivated|awed|dazzled|fascinated) (by|from|of|about) your (background|profile|career|achievements|success|experience|expertise|accomplishments)",
              "(biggest|greatest|keenest|warmest|fondest|most devoted) (admirer|admirers|fan|fans|follower|supporter)",
              "how much {i} (admire|respect|look up to|adore) (you|your|what|all)",
              "think the world of (you|your)",
              "nothing short of (amazing|remarkable|astonishing|extraordinary|incredible|miraculous|brilliant|inspiring|phenomenal)",
              "in awe of (all|everything|what|how) _",
              "your (success|story|career|path|journey|example|passion|drive|vision) (inspires|motivates|fascinates|amazes|impresses|humbles|dazzles) (me|us|so many|everyone|everybody|all)",
              "your (wisdom|brilliance|genius|generosity|talent|insight|expertise|vision|taste|excellence|kindness) (is|are) [_] (legendary|unmatched|unrivalled|unequalled|boundless|well known|second to none|an example|a gift|an inspiration)",
              "(always|long) (looked up to|admired) (you|people like you|someone like you|your)",
              "(done|achieved|accomplished) so many (great|good|wonderful|amazing|impressive) things",
              "(followed|following|follow|admired|watched|watching|studied) your [_] (career|journey|rise|success|achievements|ascent|trajectory) [with|for|closely|and|from]",
              "(shining|true|wonderful|real) (example|inspiration|credit|ornament|light|beacon|role model) (to|for) (us|me|all|everyone|our|so many|many)",
              "(followed|following|follow) your (career|work|journey|posts|profile"
                  + "|company|path|success|rise|progress) (closely|with _|and _|for (a|some|many|years|the|over|{period}|{number}))",
              "(followed|following|follow) your (career|work|journey|posts|profile|company|path|success|rise|progress) $",
              "(a|an|such a|another) [true|real|great] (visionary|leader|pioneer"
                  + "|genius|legend|mind|talent|expert|star|role model|person|woman|man) "
                  + "(like|such as) (you|yourself)",
              "(rare|privilege|honor|honour|pleasure) to (meet|know|find|encounter"
                  + "|come across|learn from) (a|an|someone|somebody|people) [_] [_] (like"
                  + "|as|of|such)",
              "(impressed|inspired|amazed) (me|us) [so much|a lot|very much|deeply"
                  + "|greatly|really]",
              "(found|find) (it|this) [very|so|really|truly|extremely|quite] (interesting|inspiring|impressive|fascinating|amazing|exciting) $",
              "(found|find) (your work|your profile|your career|your company"
                  + "|what you do) [very|so|really|truly|extremely|quite] (interesting"
                  + "|inspiring|impressive|fascinating|amazing|exciting)",
              "(admire|respect|value) (your work|you|what you do|your achievements"
                  + "|your career|everything) [a lot|very much|greatly|so much|deeply]",
              "[long|great|big|huge|true] admirer of (you|your [company|team|firm] ['s] [_] (work|spirit|career|company|success|achievements|vision|leadership|brand|culture))",
              "your [truly|very|really|most|own] (amazing|incredible|impressive|inspiring"
                  + "|inspirational|outstanding|extraordinary|remarkable|brilliant|fantastic"
                  + "|exceptional|phenomenal|stellar|awesome|wonderful|great|excellent|vast"
                  + "|unparalleled|admirable|illustrious|distinguished|stunning|superb|marvelous|marvellous|legendary|unique|tremendous|immense|enviable)"
                  + " [and _] (work|career"
                  + "|profile|background|experience|expertise|journey|achievements|accomplishments"
                  + "|leadership|success|knowledge|insights|insight|company|portfolio|record|track"
                  + " record|reputation|path|talent|skills|mind|mentorship|wisdom|life|business|blog"
                  + "|content|organization|team|contributions|efforts|resume|story)",
              "your (profile|work|background|career|experience|journey|story|achievements|success|company|path|accomplishments|resume)"
                  + " (is|are|really|truly|just|looks|sounds|seems)"
                  + " [so|very|really|truly|quite|just|extremely|most|too|absolutely|highly|_] [much] (amazing|incredible|impressive"
                  + "|inspiring|inspirational|outstanding|extraordinary|remarkable|brilliant|fantastic"
                  + "|exceptional|phenomenal|stellar|awesome|wonderful|great|excellent|vast"
                  + "|unparalleled|admirable|illustrious|distinguished|stunning|superb|marvelous"
                  + "|marvellous|legendary|unique|tremendous|immense|enviable)",
              "you are [all] [just|truly|really|simply|clearly|such] [so|a|an|the|very|one of the]"
                  + " [most|true|real|total|absolute]"
                  + " (amazing|incredible|inspiring|inspirational|brilliant|genius|legend|inspiration|role"
                  + " model|star|rockstar|rock"
                  + " star|guru|hero|visionary|icon|phenomenal|awesome|fantastic|extraordinary|remarkable|thought"
                  + " leader|(best|greatest) (in|of|at|ever|there))",
              "(admirer|fan|admirers) of your (brand|leadership|culture|values|company|career|work|profile|success|style)",
              "{i} (am|are|was|were) [so|very|really|truly|just] (delighted|charmed|enchanted|thrilled|fascinated|admiring|amazed) (by|with|from|of|at) your (brand|leadership|career|profile|company|success|work|achievements|experience|journey|personality)",
              "{i} (admire|admiring|adore) by your _",
              "your (profile|work|career|story|journey|success|experience|path|company) (is|are|has been) [giving|a|an|the|such|such a] [me|us] [very|so|much|very much|great|real|true|lot of|big|huge|constant] (inspiration|motivation) [_]",
              "your (profile|work|career|story|journey|success|experience|path|company) (gives|give|gave|giving) [to] [me|us] [a|an|so|very] [much|great|lot of|big|huge] (inspiration|motivation|encouragement) [_]",
              "(following|followed|follow|pursue|admire|admired) the (company|work|career|journey|success|path|profile) of (yours|you) [_]",
              "you are [simply|just|truly|really] the (best|greatest) $",
              "(huge|big|massive|great|long time|longtime|biggest|devoted|loyal) (fan|admirer"
                  + "|follower) of (you|yours|your|everything you|what you)",
              "(a|your) fan of (you|yours|your)",
              "(an|the|your|big|great) (admirer|fan) of (you|yours|all you)",
              "{i} [am|are|have|been|have been] (admiring|admired|admire) (you|it|your (company|work|firm|career)) [_] [a] (long|years|much|lot|many)",
              "{i} [really|truly|greatly|deeply|so|have always|have long|absolutely|very"
                  + " much|always] (admire|look up to|am in awe of|are in awe of|idolize|adore)"
                  + " (you|your (work|career|company|brand|culture|values|success|achievements|leadership|team|journey|profile|firm|passion|drive|style|experience|expertise|vision|energy|spirit|talent|path|skills|accomplishments|organisation|organization|way)|what you|everything you|all you|all that you)",
              "(in awe of|look up to|looked up to|looking up to) (you|your)",
              "(impressed|inspired|amazed|blown away|captivated|awed|dazzled|fascinated) (by|with|from|of|about"
                  + "|at) (you|what you|all you|everything you|all that you|how much you)",
              "(impressed|inspired|amazed|blown away|captivated|awed|dazzled|fascinated)"
                  + " (by|with|at|from|of|about) your"
                  + " (work|profile|career|background|journey|achievements|success|experience|story|company|portfolio|accomplishments|expertise)"
                  + " $",
              "(love|loved|admire|respect) (what|everything|all [that]) you [are|have|have been]"
                  + " (do|doing|done|achieved|built|accomplished|create|stand for|have|share|post)",
              "keep up (the|your) (great|good|amazing|excellent|awesome|fantastic|incredible"
                  + "|wonderful|brilliant) (work|job|content)",
              "(thought leader|thought leaders|inspiring leader|visionary leader|true visionary"
                  + "|world class leader)",
              "(inspiration|role model|idol|hero|guru) (to|of|for) (me|us|mine|so many"
                  + "|many|all|everyone|millions|people like me)",
              "your (reputation|fame) (in|as|is|precedes|speaks)",
              "your ... second to none",
              "(it would be|would be|what) (an|a) [absolute|great|true|huge|real|such an] (honor"
                  + "|honour|privilege) to (meet|speak|talk|connect|learn|work|hear|pick)",
              "(wealth of|vast|years of|immense|tremendous|incredible|invaluable) (knowledge"
                  + "|experience|expertise|wisdom|insight|insights) (you|that you|of yours)",
              "(great|deep|deepest|huge|enormous|highest|utmost|immense|so much) (admiration|respect|esteem"
                  + "|regard) for (you|your|all|what|everything)",
              "(people|everyone|everybody|all|many|they|others) [_] (speak|speaks|spoke|talk|talks|think|thinks) [so|very|most] (highly|warmly|well) of you",
              "heard [so|very] (many|much|a lot of|lots of|only|nothing but|such) [good|great|wonderful"
                  + "|positive|amazing|nice] [things] (about|of) (you|your)",
              "(one of the|(are|as|is|remain) the) (most|best|leading|top|foremost|finest|greatest) [_]"
                  + " (experts|people|minds|names|figures|professionals|authorities|specialists|leaders"
                  + "|voices|expert|authority|name) (in|of|on) (the|your|our|this)",
              "your (career|work|name|record|reputation) (speaks for itself|needs no introduction|precedes"
                  + " you)",
              "passionate about ... (so are you|as you are|as are you|just like you|like you)",
              "source of inspiration [for|to]",
              "(you|your _) (are|is) (world famous|world renowned)",
              "(someone|somebody|a person|people) of your (calibre|caliber|stature|standing)",
              "you have (a|an|such an|such a) [really|truly|very] (amazing|impressive|incredible|inspiring|outstanding) (profile|career|background|resume|cv|track record)",
              "{i} [have] (always|long) been (inspired|fascinated|impressed) by (you|your|people like you|what you|all you)")
          .because(
              "In 40 million e-mails slightly warm words did better than neutral ones, and"
                  + " strong praise did not.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows("[Your profile is really impressive].")
          .shows("I am a [huge fan of your] work.")
          .shows("[I admire everything you] have built.")
          .shows("[Love what you do], could we talk?")
          .shows("I have [followed your remarkable career for] years.")
          .shows("I write because [your company is among the best in this] field.")
          .passes("I loved your talk on moss, it made me plant some.")
          .passes("I have always been fascinated by bridges.")
          .passes("Your great aunt knew my mother.")
          .passes("Your background is very interesting, coming from dairies to looms.")
          .passes("I have long admired the work of the dyers in Leeds.")
          .shows("[Love what you’re building] at Larkhill.")
          .passes("Love what you’re building with the riding club.")
          .shows("[Love your energy]!")
          .shows("I have [long admired the wonderful work that Larkhill does].")
          .shows("I have [followed your esteemed foundation].")
          .shows("[Your research is very outstanding].")
          .passes("It is a great pity that we missed you.")
          .passes("I followed your pattern and the sleeve fits.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return Specifics.in(found) ? List.of() : reading.quotes(CARD);
  }
}
