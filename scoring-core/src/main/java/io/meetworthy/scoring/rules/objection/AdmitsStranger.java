package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Points out that the sender is a stranger and leaves it there. */
final class AdmitsStranger implements Rule {
  /** Their work found by a search, a list that says who they are, and goals that were not met. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
              "(if|in case) (this|it|that|my _) (is|comes|seems|feels|was|came) [_] [_] out of (the blue|nowhere)",
              "(never|not) [yet|actually|even|ever] (talked|spoken|exchanged) about _",
              "(never|not) [yet|actually|even|ever] met (our|the|my|your|its|any|a) _",
              "(suggested|recommended|showed|proposed|served|turned up|threw up|gave|brought up|offered) [me|us] your [_] (post|paper|article|talk|book|video|podcast|blog|report|course|study|site|guide|work|interview)",
              "(list|programme|program|directory) of [the] (speakers|authors|members|alumni|graduates|participants|experts|editors|judges)",
              "(list of the|register of the|directory of the|list of your|members of the) _",
              "(alumni|members|speaker|conference|staff|faculty|association) (directory|list|website|page|programme)",
              "(each other|one another) 's _",
              "((met|meet|meeting|spoken|talked|(know|known|knowing) each other [not]|corresponded) [yet|before|in person|personally]|(know|knowing) me) [but|and] [(for|since) {period}] (i|we) (am (in|on|from|the|a _ (who|from|at|in|with))|look after|take care|keep|make|do (the|my|our|research|some|a|an|it)|have|drive|teach|build|grow|bake|repair|restore|nurse|coach|edit|clean|deliver|got|work|run|lead|manage|teach|study|live|use|read|moderate|own|was|saw|attended|follow|sat|share|heard|maintain|sell|drive|both|are|were|have (been|used|read|followed|worked|a))",
              "stranger to (the|this|law|night|my|our|it|that)")
          .negatedToo();

  /** What closes the gap that is pointed at. */
  private static final List<String> CLOSED =
      List.of("shares-background", "have-met", "names-mutual-contact");

  private static final RuleCard CARD =
      RuleCard.named("admits-stranger")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(5)
          .says("“{words}” points at the gap between you and does not close it.")
          .advises("Say instead in one line who you are and what you have in common.")
          .sees(
              Phrases.anyOf(
                      "we have never [yet|actually|even] (spoken|talked|corresponded|exchanged)",
                      "(came|happened|chanced|stumbled) (upon|on|across) your (profile|name|page|website) by (chance|accident|coincidence)",
                      "(you and i|the two of us) have (never|not) [yet|actually] met",
                      "(we|you and i) (do not|are not) [yet|still|really] (know|knowing) (us|ourselves|each other|one another)",
                      "(linkedin|the algorithm|an algorithm|the app|google) [_] (suggested|recommended|showed|proposed|served) [me|us] (you|your)",
                      "{i} doubt [that|if] (you|my name) [_] (recognise|recognize|remember|know|place|means|rings)",
                      "you have [probably|surely|likely|most likely|almost certainly] (never|not) (met|heard of|heard from) (me|us|my name)",
                      "bore you with (who i am|my (story|background|life|cv|details))",
                      "(a|some) (friend|colleague|contact|guy|man|woman|person|acquaintance) [of mine] (gave|passed|sent) me your (number|email|address|details|name|contact)",
                      "on the off chance [that|of|you|and]",
                      "(come|came|happened) across you (online|on the internet|on the web|by chance|by accident|on linkedin|on here|somewhere)",
                      "(never mind|no matter|does not matter|not important) who i am",
                      "(you and i|we) have nothing (in common|to do with each other)",
                      "(search engine|search|algorithm|internet|web) (threw up|suggested|showed|gave|brought up|recommended|offered|served up|turned up) [me] your _",
                      "one stranger to another",
                      "not suppose my name (says|means|rings|tells) _",
                      "not know (the first thing|anything|a thing) about (you|who you) [_]",
                      "you (will|would|can) not have (heard of|met|come across) (me|us|my name)",
                      "not (know|tell) me from adam",
                      "who i am [_] (hardly matters|does not matter|is of no|is not important|matters little)",
                      "(got|found|picked|took|chose|drew|have) your (name|address|number|email|profile) (off|out of|from|on|in) (the|a|an) [_] (internet|web|directory|phone book|telephone book|list|hat|search|search engine|yellow pages|phone listing)",
                      "no reason to know (me|us|my name|who)",
                      "(never|not) (set|laid|clapped) eyes on (each other|one another|you|me)",
                      "{i} am [just|only] [a] nobody in particular",
                      "(my|the) (details|credentials|background|particulars) (would|will|can) mean (nothing|little) to you",
                      "(found|came across|stumbled on|stumbled upon|chanced on|hit upon) (you|your (name|profile|page)) (by chance|by accident|at random|randomly|(while|when i was) (scrolling|browsing|surfing|bored|idling))",
                      "[just] some (fellow|guy|man|woman|bloke|chap|person|stranger|girl) (from|off|on) (the|linkedin|twitter|instagram) _",
                      "(nothing|not much|little) to (say|tell) [you] about (me|myself|who i am)",
                      "we are strangers to (one another|each other)",
                      "you (will|must|may|might|are|probably|no doubt) [be|probably|perhaps|surely|now] (wonder|wondering|ask yourself|asking yourself) who (i am|this is|is writing|writes|on earth|we are)",
                      "you (will|would|can) not [even] (know|recognise|recognize|place) (me|my name|who i am)",
                      "{i} am [just|only] (nobody|a nobody|no one) (in|to|special|important|of)",
                      "(complete|total|perfect|absolute|mere) (unknown|nobody)",
                      "we are [complete|total|perfect|still] strangers",
                      "you (are|were|did) not [really|actually|even|yet] (know|knowing|known) (me|who i am|us)",
                      "(you|we) know (me|us|each other|one another) not [yet]",
                      "{i} am [_] (unknown|not known) (to|for) you",
                      "you [probably|likely|surely|certainly|maybe|perhaps|still|also] do not [really|actually|even|yet] know"
                          + " (me|who i am|us)",
                      "you have (never|not) (met|heard of|heard from) (me|us|my name)",
                      "(never|not) [ever|yet] been in (contact|touch)",
                      "my name (will|would|does|may|can) (not (tell|mean|say|ring)|tell you nothing|mean nothing|say nothing|mean little)",
                      "(nobody|no one) (you know|you would know|you have heard of|of any importance)",
                      "our paths have (never|not) crossed",
                      "we (have never|have not|never|do not|did not|did never|are not|had not|had never) [yet|actually|really|even|ever|still]"
                          + " (met|meet|knowing each other|known each other|been introduced|know each other|met in person)",
                      "{i} do not [really|actually|even] know you",
                      "(message|email|e mail|note|writing|write|contact|contacting|reach"
                          + " out|reaching out|mail|request|asking|this"
                          + " is|comes|coming|bit|completely|totally|ask) [you] [a"
                          + " bit|completely|totally|really|so] [a|this] out of (the blue|nowhere)",
                      "(cold|unsolicited|random) (email|e mail|message|mail|request|note|contact"
                          + "|outreach|dm) (from (a|someone|somebody)|but|out of|like this)",
                      "(this|(sorry|apologies|apologise|apologize|excuse|pardon|forgive|is)"
                          + " [for] (this|my|a|the|such a)) [_] (cold|unsolicited) (email|e mail"
                          + "|message|mail|request|note|outreach)",
                      "(i am|am|as|being|from) [just|only] (a|some) [_]"
                          + " (total|complete|perfect|random|absolute|mere) stranger",
                      "(i am [just|only] a|(message|email|mail|note|request|question|letter)"
                          + " from a [_]) stranger",
                      "(you have no idea who i am|we are not [yet] connected|without (knowing"
                          + " you|having met [you])|(not|never) [yet] had the (chance|pleasure"
                          + "|opportunity|honour|honor) (to meet|of meeting) (you|yet|in person"
                          + "|each other))",
                      "you (must|may|might|will|are) [be|probably] wondering who (i am|this is)")
                  .negatedToo())
          .shows("Hi Ana, [you don't know me], but I need your help.")
          .shows("Hi Ana, [we don't know us] yet.")
          .shows("Hi Ana, [you are not knowing me], but I need your help.")
          .shows("Hi Ana, sorry for the [message out of the blue].")
          .shows("Hi Ana, [you must be asking yourself who this is].")
          .shows("Hi Ana, I have [nothing to say about myself].")
          .shows("Hi Ana, I'm writing [on the off chance].")
          .shows("Hi Ana, I've [come across you online].")
          .passes("Hi Ana, I found your name in the list of the chamber.")
          .passes("Hi Ana, your shop was open on the off day.")
          .shows("Hi Ana, I [got your name off the internet].")
          .passes("Hi Ana, out of the blue they closed the mill.")
          .passes("We have not met, but Priya Raman suggested I write to you.")
          .passes("Hi Ana, you will not know the mill, since it closed in 1990.")
          .passes("Hi Ana, I found your page while looking for kilns.")
          .passes("Hi Ana, I found your name in the alumni directory.")
          .passes("Hi Ana, Google suggested your paper on leases.")
          .passes("Hi Ana, we have not met our goals.")
          .shows("Hi Ana, we have [not had the chance to meet yet].")
          .passes("Hi Ana, Priya may have told you of me, so sorry if this comes out of the blue.")
          .passes("Hi Ana, sorry for the message out of the blue; we both went to school in Ghent.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return reading.isPersonal() && !found.hasAny(CLOSED)
        ? Spans.apart(read(reading), Spans.of(reading.quotes(INNOCENT)))
        : List.of();
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(INNOCENT);
  }
}
