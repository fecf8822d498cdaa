package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Meets them where it costs them least: on the phone, online, at their place. */
final class ComesToThem implements PersonalRule {
  /** What was said by phone, or will be among others. */
  private static final Phrases TOLD =
      Phrases.anyOf(
              "{i} will be (at|in|outside|by) (your|the) _ [_] [_] [_] [_] [_] (either way|regardless|no matter)",
              "in your city",
              "travel to {name} (for|to stay|to spend) [a] (few|several|couple of|{number}|some) (days|weeks|nights)",
              "{i} will be (outside|in front of) your _ [_] [_] [_] [_]",
              "(put|got|had) (us|me|you and me) [both|back] on the (phone|line) [_] [_]",
              "^ [so|it was|was|it is|really|again|very] (good|great|nice|lovely|pleasure|wonderful|fun|glad|delighted) to [finally|briefly|have] (meet|see|met|seen|chat with|talk to|catch) you [_] (at|in|by|outside|after|on|during|near|over) _ [_] [_]",
              "(it|that|this) was [all|just|only|over|done|_] [in|by|on|over] [a|an] [{length}|_] (zoom|teams|skype|phone call|video call|call) [_]",
              "[minute|length|{length}|quick|short|_] (on|over|by|via|during) (a|the|our|one) [_] (video call|call|zoom|teams|skype|phone call|phone) (while|when|as|where) (i|you|we) [_] (tried|was|were|had|did|paced|went|cried|said|told|asked|talked|could) [_]",
              "{length} (zoom|teams|skype|phone|video) [call|meeting] (that|which|where|and) (ended|told|killed|broke|changed|cost) [_]",
              "(was|been) (good|great|nice|lovely|wonderful|fun) (to (meet|see)|meeting|seeing) you [_] (at|in|by|outside|after|on|during|near|over) _ [_] [_]",
              "(they|he|she|management|hr|it was|boss) (did|announced|broke|told|delivered|ended|held|gave|made|done|said) [_] [_] [_] [_] (on|over|by|via|in) [a|the|one] [_] (teams|zoom|skype|phone|video|group) [call|meeting|chat] [_]",
              "(advise|advice|tell (me|us)|let (me|us) know|inform (me|us)|say|confirm) [on|please|kindly] when {i} {can} [_] (come|visit|meet|pass|drop|see|call) [_] [_] [_]",
              "(blessed|blessings|happy|success|successful|well|luck|joy|prosper|thrive|peace|strength|favour) in your [_] _",
              "(laid|let|fired) (me|us|him|her|them|everyone) [off|go] (by|over|on|via) (zoom|teams|skype|phone|video|the phone)",
              "(fired|laid off|let go|cut|sacked|made redundant|dismissed|graduated|married|dumped|of us|of them) [_] [_] (by|over|on|via) (zoom|teams|skype|phone|video|the phone)",
              "me to answer your _ (in|on) a (video|podcast) [_] [_]",
              "(spent|talked|spoke|spoken|discussed|told|said|generally|participate|available|found|learned|learnt|saw|heard|sell|sold|see|treat|work|teach|taught|attended|watched|joined) ... (on|over|by|via|through) [the] (phone|telephone|zoom|skype|video|teams)",
              "(hiring|job|jobs|intern|internship|position|vacancy|opening|employed) (in|at|with|for) your _",
              "(would|could|will|can|are) you be [_] (able|willing|happy|ready|glad) to come _ _ _",
              "(interrupted|disturbed|reached|contacted|paid|answered|ordered|booked) [_] (by|on|over|via|at) [the] (phone|telephone)",
              "(tried|try|unable|not able|failed|could not|can not|hard|difficult|impossible) ... (by|over|on|at|via) [the] (phone|telephone) [_]",
              "(going|wanted|meant|tried|hoped|planning|planned|dared|dare) to (come|walk|go|pop) (up|over|round|across) to [_]",
              "(come|coming|came|turn|turning) to you (with|as|from|because|about|for|again|guys|all|folks|kind|good|reddit) [_] [_]",
              "(by|over|on|via|through) [the|a|our|your] (phone|telephone|video|zoom|teams) (system|systems|line|lines|book|bill|bills|box|company|shop|number|software|app|service|contract|swap|directory|archive|series|games)")
          .negatedToo();

  private static final String PLACE =
      "(office|offices|desk|workplace|place|work|building|shop|studio|lab|laboratory|clinic|ward|site|school|campus|department|hospital|warehouse|neighborhood|neighbourhood|store|farm|practice|kitchen|yard|garage|stall|counter|workshop|hotel|stand|cafe|theatre|theater|museum|library|bakery|company|firm|house|home|door|factory|plant|station|church|garden|institute|faculty|room|town|city|village|office hour|office hours|bench|mill|boat|restaurant|surgery|gallery|market)";

  private static final String GO =
      "(come|go|drop|pop|stop|pass|walk|drive|cycle|travel|ride|call|look|be|swing|step|visit you|see you|meet|meet you|find you|wait for you)";

  private static final RuleCard CARD =
      RuleCard.named("comes-to-them")
          .answers(HAS_NO_TIME)
          .weighs(3)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .spares(TOLD)
          .says("“{words}” saves them the way.")
          .sees(
              "(can|could|would|will|may|might|shall) [{i}] [also|gladly|happily|easily] come [over|out|up|down|round|by] (you|your _) [_]",
              "{i} (can|could|would|will|may|might|shall) [also|gladly|happily|easily] come [over|out|up|down|round|by] (you|your _) [_]",
              "{i} (can|could|will|would|am happy to|am able to) [gladly|also|happily|easily] (come|travel|drive|get|go) (down|up|over|out|across|through|in) to {name} [_]",
              "{i} (can|could|am happy to|am able to|am ready to|would gladly|will gladly) [gladly|also|happily|easily] (come|travel|drive) to {name} [_]",
              "(could|can|may) {i} (come|travel|drive) to {name} [_] [_] (any|some|one|on|in|for|and|next|this|whenever) _",
              "{i} (can|could|would|will) (come|pop|walk|nip|run) (up|down|over|round|across) to (level|floor|room|building|ward|reception|the (desk|floor|ward|office|shop|site|yard|stand|canteen)) [_]",
              "if {i} (drove|came|travelled|traveled|cycled|walked|flew) (up|down|over|out|across|round|to (you|yours|your _)) [_] [_] [_]",
              "{i} {am} (in|at|near|around|by) _ [_] most {date} [_]",
              "(tea|coffee|cuppa|brew|sandwich|bite) [with me] [_] (in|during|over|on) your [_] (break|lunch|lunch break|tea break|dinner break) [_]",
              "or [a|on|by|via|over|just|do] [short|quick|a] (teams|zoom|skype|facetime|whatsapp|phone|call|phone call|video call|google meet) if (you|that|it) [is|would|_] (prefer|like|rather|easier|suits|suit|better|simpler) [_]",
              "(by|via|over|on|in|per) (videocall|visio|visioconference|videoconference|video conference) [_]",
              "[even] (at|to|in) (the|your) (hospital|office|school|library|shop|farm|site|clinic|market|church|workshop|depot|yard|station|college|campus|lab|gate|stall) {i} (can|could|will) come",
              "(breakfast|coffee|lunch|tea|drink|pint) [_] [_] [_] [_] (near|by|close to|next to|round the corner from|opposite) your (office|work|place|building|workshop|shop|hospital|school|station|desk|home|house)",
              "(can|could|may) {i} bring (the|my|our) (plans|drawings|papers|figures|sketches|samples|laptop) (over|round|to you)",
              "{i} (can|could|will|would|may|might|shall|am going to|am able to|am ready to|am happy to|like to|would like to|want to|wish to) [also|gladly|happily|easily|of course|then] "
                  + GO
                  + " [over|round|up|down|in|by|out|along] (to|at|by|into|in|inside|near|before|outside|past) your [own|_] "
                  + PLACE,
              "(can|could|may|might|shall|should) {i} [also|perhaps|maybe|please] "
                  + GO
                  + " [over|round|up|down|in|by|out|along] (to|at|by|into|in|inside|near|before|outside|past) your [own|_] "
                  + PLACE,
              "{i} (can|could|will|would|may) [gladly|also|happily] to (you|your _) ... (come|go|drive|travel|walk|cycle)",
              "{i} (can|could|will|would|may) [gladly|also|happily] (bring|carry|take) ... (to|round to|over to|into|by|at) (your "
                  + PLACE
                  + "|you at _)",
              "(talk|speak|discuss|ask|chat|minutes|{length}|meet|tell me|explain|hear|question|questions|conversation|call) ... (at|in|from|per|by|on|thru) [the|a|one|my|your] (phone|telephone|phone call|telephone call|video call|videocall|skype|whatsapp|zoom) [_] [_]",
              "(talk|speak|discuss|chat|minutes|{length}|meet|conversation|call|person|face) [_] [_] (by|with|via|over|per|thru|in) [a|the|one] (video|call of (phone|video|telephone)|phone|video call) [_]",
              "{length} [_] (for|of|on|at|in|by|as) [a|one|the|some] [short|quick] (telephone|phone|telephone call|phone call|phone talk|video call|zoom|skype)",
              "(a|for|one|another|some|in|by|during|{length}) [quick|short|brief|small|little|{length}] (phone|telephone|video|zoom|skype|teams|whatsapp|online|virtual) (call|talk|chat|conversation|meeting|discussion|appointment|session|interview)",
              "{i} (can|could|will|would|shall|may|might|should) [gladly|happily|also|easily|then|of course] (come|drive|travel|cycle|walk|get) [over|round|around|down|up|out|in|along] (to you|to yours|to where you)",
              "(happy to|glad to|gladly|ready to|willing to) (come|drive|travel) [over|round|down|up|out] (to you|to yours)",
              "{i} [can|could|will|would] (am|be) [_] [_] [_] [_] [_] (on|at|in|near|by) your (ramp|gate|dock|door|stop|platform|till|branch|reception|"
                  + PLACE
                  + ") [every|each|on|_] [_]",
              "(on|each|any|every) {date} (could|can|will|would) {i} be (at|in|on|near) (your|the) _",
              "(minutes|{length}|talk|meet|come|chat|time|word) [_] [_] (in|during|over|at) your (coffee|coffee pause|coffee break|lunch|lunch break|tea break|tea|pause|break|lunch hour|lunch pause)",
              "(by|over|on|via|through) [the] (phone|telephone|video|zoom|teams|skype|facetime|webex|video call|phone"
                  + " call|whatsapp|google meet|meet)",
              "(a|for|one|another|{length}) [quick|short|brief|{length}] (phone call|video"
                  + " call|zoom call|zoom|phone chat|video chat|phone conversation|virtual"
                  + " coffee|virtual meeting|virtual chat|virtual call|teams call|skype call|online"
                  + " meeting|online chat|telephone call|phone meeting)",
              "(meet|come|visit|talk|see you|see|chat|coffee|minutes|{length}|call|stop by|drop"
                  + " by|drop in|call in|be|am|walk|drive) ... (at|to|by|near|outside|close"
                  + " to|from|opposite|in|around) your"
                  + " (office|desk|workplace|place|work|building|shop|studio|lab|clinic|ward|site|school|campus|department|hospital|warehouse|neighborhood|neighbourhood|part"
                  + " of town|side of town|area|end of"
                  + " town|store|farm|practice|kitchen|yard|garage|stall|workshop|hotel|stand|cafe|theatre|museum|library|bakery)",
              "{i} [can|could|will|would] [gladly|happily|easily|also]"
                  + " (come|travel|drive|cycle|walk|drop by|stop by|swing by|get) (to (your|the (office|shop|pottery|farm|school|clinic|yard|site|lab|library|workshop|studio|hall|station|museum|market|town)|wherever|you [_] (at|on|any|if|in|so|whenever|and)|where)|over to|by (you|your)|past (you|your)|out to)",
              "{i} {can} [{gladly}|also] (come|travel|meet) where you (want|like|wish|prefer|are|say)",
              "(happy|glad|willing|able|ready|pleased) to (come|travel|drive|cycle|drop by|stop"
                  + " by|swing by|meet you) (to|over to|by|past|out to|where|wherever|near|at)"
                  + " (you|your|wherever|is|a)",
              "{i} (am|will be|shall be) [also|already|often|always|usually|just|anyway|myself] (near|at|in|around|by|next to|opposite|passing) (your|the) _"
                  + " ... (anyway|already|in any case|in any event|every|each)",
              "{i} (can|could|will|would|may|might) [also|then|gladly|happily] (come|walk|drive|cycle|drop"
                  + "|pop|get) (up|over|round|across|down|by|out) (to (you|yours|where)|whenever|when)",
              "(come|pop|walk|drop) (up|over|round|across) to (you|yours|where you)",
              "{i} (can|could|will|shall) be (at|on|in|near|outside) (your|the) _ [_] [_] [_] [_] (before|when|by|until|on|after|and could|whenever|next|this|from|{date}) _",
              "(find|catch|meet) you (at|in|by|outside) (the|your) _ ",
              "(talk|speak|call|chat|minutes|{length}) in (whatsapp|zoom|teams|skype)",
              "(chat|talk|meet|word|speak|minutes|{length}) [_] [_] (over|across) the (fence|counter|hedge|bar)",
              "(walk|ride|travel|tag) (along|with you|beside you) (to|from|between|while|on|as)",
              "(come|be there) on (whichever|whatever|any) (day|afternoon|morning|evening)",
              "((or|then|and) {i} come to (you|your|where)|{length} (phone|online|zoom|teams|skype)|in your waiting room|(come|drop in|pass by|see you|minutes|{length}|talk|meet) [_] [_] (in|during|at) your (office hours|office hour|lunch break|coffee break))",
              "{i} (can|could|will|would) [also|gladly] (pass by|come by|drop in|call in|look in|stop by) (in|at|on|during|your|whenever|any|chambers|when|before|after|{date}) _",
              "wherever (you like|you are|you prefer|suits you|is convenient|is easiest|you"
                  + " want|works for you|you work|you happen|suits|works)",
              "(meet|come|coffee|chat|be|somewhere|place|cafe|call in) [_] (near|close to) where you",
              "({can}|{happy} to|prefer to) [we|{i}|also|just] (do (it|this)|meet|talk|speak|chat) (remotely|virtually|online)")
          .shows("Could we [talk for 15 minutes on the phone]?")
          .shows("Could we talk? [I can come where you want].")
          .shows("Could we talk? [I would come to your office].")
          .shows("Would [a short video call] be possible?")
          .shows("Could we talk? [Might I drop into your office]?")
          .passes("Could we talk? I tried to reach you by phone twice.")
          .shows("Could we talk? [I would come over to you].")
          .shows("Dear Ms Ek, [I am every Thursday at your gate].")
          .passes("Could we talk? I will come to you with the answer.")
          .passes("I read your post on phones.")
          .passes("In our phone conversation I forgot to thank you.")
          .shows("Could we talk? [I can come down to Leeds].")
          .shows("Could we talk? [Even at the depot I can come].")
          .shows("Could we talk? A [coffee on Monday near your office], perhaps.")
          .shows("[Can I bring my sketches round]? Could we talk?")
          .passes("Could we talk? Kindly advise when I may visit your office.")
          .passes("Could we talk? May you be blessed in your work.")
          .passes("Could we talk? They laid us off by zoom.")
          .passes("Could we talk? They broke the news over a video call.")
          .shows("Could we talk? [I can come to Leeds any day].")
          .shows("Could we talk? [If I drove up one weekday, I] would bring the maps.")
          .shows("Could we talk? [I am in Leeds most Tuesdays].")
          .shows("Could we have [tea in your break]?")
          .shows("Could we meet at the weir, [or a Zoom if you prefer]?")
          .passes("Could we talk? The news came on a video call while I was baking.")
          .passes("Could we talk? It was a five minute Zoom.")
          .passes("Lovely to see you at the office last spring. Could we talk?")
          .passes("I'll be outside your house on Thursday for the fair. Could we talk?")
          .passes("Tom put us on the phone last May. Could we talk again?")
          .passes("I'll be at your place on Thursday at 5 either way.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
