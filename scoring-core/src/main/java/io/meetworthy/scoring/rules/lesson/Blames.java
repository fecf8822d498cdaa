package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Reproaches the reader. */
final class Blames implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("blames")
          .raises(COURTEOUS)
          .weighs(8)
          .says("“{words}” reproaches them.")
          .advises(
              "Leave the reproach out; say in a line what you ask, as if for the first" + " time.")
          .sees(
              Phrases.anyOf(
                      "(had|heard|got|received|seen) (nothing|no answer|no reply|no response|not a word|not a line) [back|from you|since|so far|at all|yet]"
                          + " which {i} (find|found|must say|must call|consider|call|took)",
                      "which {i} (find|found|consider|call) [rather|quite|a little|very|frankly|somewhat|a bit] (surprising|disappointing|odd|strange|hard to understand|poor|discourteous|rude) (in|of|from|for) (someone|somebody|a|you|people|anyone|one)",
                      "(surprised|amazed|astonished|shocked) [that] (a|someone|anyone|somebody) [_] [_] [_] [_] [_] (can not|could not|does not|will not|would not) (find|spare|answer|reply|manage|write|make|even|be bothered) _",
                      "you have no excuse $",
                      "you have no excuse (for|now|not) _",
                      "(are|were) you [always|really|just|all] (this|that|so) (slow|rude|lazy|difficult|unhelpful|careless|arrogant|stupid|forgetful)",
                      "not care how busy (you|your) [_]",
                      "(be|been|being|get|got) (fobbed off|brushed off|strung along|palmed off|given the run around|given the runaround|stonewalled)",
                      "stop (ignoring|wasting|avoiding|dodging|stalling) (me|my|us|our) [_]",
                      "{i} am (sick of|fed up with|tired of|done with) (waiting for (you|your)|being ignored|chasing you|your (silence|excuses|delays))",
                      "{i} am done waiting",
                      "too (grand|good|important|proud|mighty|clever) for (the likes of|people like|someone like|us|me|ordinary)",
                      "(beggars|defies) belief (that|how) _",
                      "you people [just|really|simply] (never|always|do not|can not|have no|make|only|keep|think|do nothing|will not|would not)",
                      "(people|someone|those) like you (never|only care|do not care|think you|do not bother|are all|can not be bothered)",
                      "you (lot|doctors|lawyers|experts|academics|officials|bureaucrats|politicians|professors|managers|journalists|bankers|landlords|developers|councillors|clerks|consultants|specialists|executives|scientists) (never|always|all|only|just|think|do not|are all|can not|have no)",
                      "your (lot|sort|kind|type) (never|always|only|just|are all|is all|does not|do not)",
                      "(nobody|no one) (there|at your _|in your _|over there) [_] (ever (answers|replies|picks|calls|listens|reads|bothers|helps|knows)|answers|replies|picks up|cares|bothers|listens)",
                      "typical of (you people|you lot|your lot|your kind|your sort|you all)",
                      "(it is|it 's|that is|this is) [really|quite|simply|frankly|just] (disappointing|a disgrace|disgraceful|shameful|outrageous|appalling|ridiculous|unbelievable|a scandal|scandalous|pathetic) [that|how] (you|your|nobody|no one) _",
                      "(answer|reply|listen|read|write|act|do something|do your job) [_] [_] for once",
                      "(is it|was it|is that|was that) (that|so|too|really) (hard|difficult|much|complicated) (to|for) _",
                      "(one|i|we) (would|might|should) have (thought|expected|hoped) [that|for] (a|someone|somebody|people|you|better|more|at least|anyone) _",
                      "(did|do|have|had|will|would) you (forget|forgotten|lose|lost|never learn|never learned) [how] to (answer|reply|write|read|respond|call)",
                      "(have|has) (nobody|no one) (taught|told|shown) you [how] [to] _",
                      "{i} [must say i] (find|found|consider|call|think) (that|this|it|you|your silence) [to be] [rather|quite|very|a bit|a little|extremely|so|pretty|simply|just] (rude|impolite|disrespectful|unprofessional|arrogant|discourteous|ill mannered|bad mannered|lazy|unfriendly|insulting|offensive|poor|shabby)",
                      "(a|one|any) (simple|polite|short|decent|quick|one line) (answer|reply|no|yes|line|email|response) (would have been|was|is|can not be|would not have|should not be|is not) (too much|nice|polite|decent|the least|asking too|killed|hurt)",
                      "(is it|was it|is that|was that|is this) (too much|so hard|so difficult|really so) [to ask|hard|to] _",
                      "(your|that) (assistant|secretary|colleague|staff|team|shop assistant|receptionist|people|office|boss|intern|clerk|service) (is|are|was|were|has been) [_] (useless|rude|hopeless|incompetent|unhelpful|lazy|no help|a disgrace|a joke|stupid|clueless|unfriendly|worthless|slow)",
                      "no (manners|decency|respect) [_]",
                      "you (never|have never|did not|have not|still have not|have still not|still"
                          + " did not|failed to|forgot to|did not even|did not bother to|have not"
                          + " even|refused to|could not even) [even|yet|ever|bother to|bothered to]"
                          + " (answer|answered|reply|replied|respond|responded|get back|got"
                          + " back|gotten back|call|called|write back|written back|wrote"
                          + " back|return my|returned my|acknowledge|acknowledged|send|sent|show"
                          + " up|showed up|come back|care|cared|listen)",
                      "you (have|are|keep|just|simply|clearly|obviously|chose to|always|seem to)"
                          + " [_] (ignored|ignoring|ignore|wasted|wasting|let me down|disappointed"
                          + " me|disappointed us)",
                      "you ignored (me|my|us|our|the|this|it|all|both)",
                      "(ignored|ignoring) (my|me|our) [_] (message|messages|email|emails|mail|mails"
                          + "|request|requests|question|questions|calls|letter|letters|first|last)",
                      "{i} [have|am|are] [already|now]"
                          + " (written|wrote|emailed|asked|called|messaged|contacted|told|texted)"
                          + " [to] you (twice|three times|several times|many"
                          + " times|repeatedly|{number} times|again and again|so many)",
                      "(still waiting|still have not heard|still have heard nothing) [for|on|from]"
                          + " (your|you) [_] [reply|answer|response|call|email]",
                      "{i} (am|was|are|feel|must say i am) [very|really|quite|rather|so|extremely|a"
                          + " little|a bit|deeply|frankly]"
                          + " (disappointed|annoyed|upset|offended|shocked|frustrated|appalled|insulted|hurt|surprised|angry)"
                          + " (that you|by your|with you|with your|at you|at your|in you|you have"
                          + " not|you did not|you never|by you)",
                      "(why|how come) [_] (did|do|have|would|are|can) you (not"
                          + " (answer|answered|reply"
                          + "|replied|respond|responded|call|called|read|listen|help|even|bother)|ignore"
                          + "|ignoring|never|refuse|keep|refusing)",
                      "how (many times|often|long) (do|must|will|have|should) {i} (have to|need"
                          + " to|ask|wait)",
                      "(it is|this is|that is|it 's|that 's|was) [all|entirely|your|really|clearly]"
                          + " (your fault|your mistake|your doing|your error|rude of you|unfair of"
                          + " you|very rude|pretty rude|just rude|so rude|not very"
                          + " professional|rather rude)",
                      "(rude|unprofessional|impolite|disrespectful|arrogant|ungrateful|irresponsible|lazy|unacceptable)"
                          + " (of|by|from) you",
                      "(thanks|thank you) for (nothing|ignoring|wasting|your silence|the silence)",
                      "(after|despite|in spite of) (all|everything) {i} [have]"
                          + " (did|done|do|gave|given) for you",
                      "your (silence|refusal|lack of"
                          + " (response|courtesy|interest|respect)|negligence"
                          + "|carelessness|rudeness)",
                      "you (should|could|ought to) [at least] have"
                          + " (answered|replied|told|known|asked"
                          + "|called|said|warned|read|checked|thought|done|written|looked|discussed)",
                      "you promised (me|us|to|that|a) [_]",
                      "(blame you|you are to blame|you got it wrong)")
                  .negatedToo())
          .shows("I wrote in May and [had nothing back, which I found] surprising in a teacher.")
          .shows("[You never answered] my message.")
          .shows("[You’ve ignored] my last two mails.")
          .shows("[I have written to you twice] now.")
          .shows("[Did you forget how to answer]?")
          .shows("[I find that rather rude].")
          .shows("[Your shop assistant was useless].")
          .shows("[One would have thought that a professor] answers.")
          .shows("[Is it that hard to type] two words?")
          .shows("[You people never] make it clear.")
          .shows("[Nobody at your office ever answers].")
          .passes("You never know what the weather does.")
          .passes("Your error message tells us nothing.")
          .passes("I have not heard of your mill before.")
          .passes("My message may have reached you in a busy week.")
          .passes("I find that rather lovely.")
          .passes("Did you forget your umbrella in our shop?")
          .passes("I would have thought the bridge was old.")
          .passes("How do you people in the north keep warm?")
          .passes("People like you always cheer us up.")
          .passes("Nobody at your table was cold.")
          .passes("It is disappointing that the mill closed.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
