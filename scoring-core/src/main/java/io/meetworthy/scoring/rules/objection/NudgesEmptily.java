package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Reminds them of an unanswered message and adds nothing. */
final class NudgesEmptily implements Rule {
  /** Wordings that speak of the sender's own message. */
  private static final Phrases ALWAYS =
      Phrases.anyOf(
              "just (checking in|checking back|circling back|bumping|following up|pinging"
                  + " you|resurfacing|popping back|looping back|nudging|touching base)",
              "(checking in|checking back|circling back|following up|touching base)"
                  + " (on|about|regarding|with) (my|our|the|this|you|that) [_] (email|e"
                  + " mail|message|note|request|mail|last|previous|earlier|invitation|question|about|regarding)",
              "(checking in|checking back|circling back|following up) to see (if|whether) you",
              "(wanted|want|thought i would|writing|like) [to] [just|quickly] (check in|check"
                  + " back|circle back|bump|follow up|ping you|nudge you) (on|about|with"
                  + " you|regarding|again|to see|and see|quickly)",
              "(bump|bumping|push|pushing|float|floating|move|moving|pop|popping) (this|my"
                  + " (email|message|note|request|mail)) ... (to the top|up|inbox)",
              "(did|have) you [ever] (get|see|receive|read|seen|got|gotten|received|had) [a chance"
                  + " to] [see|read|look at|get] (my|the|an opportunity to read my|time to read my)"
                  + " [last|previous|first|earlier|other] (email|e"
                  + " mail|message|note|mail|letter|request|dm)",
              "(have|did) you (had|have|get|found|find) (a chance|time|an opportunity|a moment)"
                  + " [yet] to (look|read|see|reply|respond|answer|think|consider|review)",
              "any (update|updates|news|word) (on|about) (my|this) [request|application|email|message|question|proposal|matter|_] ?",
              "(friendly|gentle|kind|polite|quick) (reminder|nudge|bump|ping)",
              "{i} (have not|not|never|did not|do not|still have not) [yet] (heard|hear|heard"
                  + " anything|hear anything) [back] [from] (you|from you|back)",
              "{i} (have not|did not|never|still have not|have never) [yet]"
                  + " (received|got|gotten|get|had|receive|have|seen) (an answer|a reply|a"
                  + " response|any reply|any response|any answer|your reply|your answer)",
              "(my|the) (previous|last|earlier|first|two|other) [_] (email|e mail|message|messages|emails|note|mail) [to you] [_] [_] (got lost|lost|went to spam|buried|spam|slipped|unanswered|missed|ended)",
              "(in case|if) ((it|this|my [_] (email|message|note|mail|request)) (missed|slipped (through|by|past|your|off|down|under|between)|got lost|was buried|went to|landed)|you missed (my|this (email|message|note))) [_]",
              "(just|only|simply) checking (if|whether|that) you (got|received|saw|have|had)",
              "(wondering|wonder|sure|know|hope|hoping|see|check) [if|whether|that] you [have|had] [had a chance to|had time to|a chance to|got to] (saw|got|received|read|seen|see|reviewed|review|get) (my|the) [last|previous|earlier|first|other] (email|e mail|message|note|mail|letter|request|dm)",
              "you (have|had) [had|got|found] (a chance|time|a moment|an opportunity) [yet] to (reply|respond|answer|(look at|read|see|review|consider) (my|this))",
              "(bring|bringing|get|getting) this [back] to the top",
              "(quick|short|brief|little) follow up [on|to|from] [my|the]",
              "(sent|wrote|emailed|messaged) [to] you [_] [_] [_] [_] [_] (but|and) [_] [_] [_] (no (reply|answer|response)|not (heard|hear|received|got|get|had))",
              "(reply|answer|response) to my (previous|last|first|earlier) (email|e mail|message|note|mail|letter|request|dm)",
              "revert [back] (on|to) my",
              "(second|third|fourth|another) (attempt|try|email|message|reminder) (to reach|to contact|to get|to you)",
              "why (have|did) you not [yet|even] (replied|reply|answered|answer|written|write|called|call)",
              "(resending|re sending|sending this again|sending again)",
              "(writing|write|messaging|emailing|reaching out) [to you] (again|a second time|once more|another time)")
          .negatedToo();

  /** Wordings that nudge where the message is known to be a follow-up. */
  private static final Phrases IN_FOLLOW_UP =
      Phrases.anyOf(
          "(checking in|checking back|circling back|bumping|following up|touching base|check"
              + " in|follow up|circle back)",
          "any (update|updates|news|word|thoughts|luck|chance|answer|reply)",
          "in case you missed it",
          "((second|third|fourth) (attempt|try|email|message|reminder|follow up|time)|another (attempt|email|message|reminder|follow up|time))",
          "still (waiting|hoping|interested|no)");

  /** Other people's reminders and answers, and a reason for writing again. */
  private static final Phrases OTHERS =
      Phrases.anyOf(
              "(bumping|nudging|resending|following up|circling back|checking in) [on] [this] [just] [once|again] (now that|because|since) _ [_]",
              "(sorry|apologies|forgive me|apologise|apologize|excuse me|pardon) [_] [_] (to|for|that i) [be|am] (write|writing|email|message|writing to you|write to you) again",
              "(patients|clients|students|customers|users|parents|members|guests|them|staff|your|their|our) [a|an|the] (friendly|gentle|kind|polite|quick) (reminder|nudge|bump|ping)",
              "(answer|reply|response) (from (the|a|an|two|three|any|some|my|our|most|half|other|{name})|to (the|my|our) question|as _)",
              "((again|more|time) (because|since|as|with|from (my|another|a))|will (write|email|message) [to] [you] again) _",
              "if {i} do not hear [back] [from you] $",
              "(not|never) [_] (write|writing|email|message|messaging|reach out|reaching out) [to] [you] again",
              "(if {i} (do|did|should) not hear [back] [from you|anything] {i} (will|shall) (take it|understand|leave|know|stop|not|trouble|be)|(because|since) [i|we] [_] [that] (the|my|our) [_] [_] (mail|email|e mail|message|letter|note) [_] [_])",
              "not just (checking in|following up|touching base)",
              "(follow up|following up|checking back|circling back) on (what|how|one|our|(the|my) _ [_] [_] [_] [_] [_] [_] [_] (now|meanwhile|in the meantime)) _")
          .negatedToo();

  /** A reminder of so many words says again what is asked, and is not empty where it gives way. */
  private static final int SAYS_IT_AGAIN = 60;

  private static final List<String> CONSIDERATE =
      List.of("leaves-them-free", "accepts-written-answer", "offers-payment");

  private static final RuleCard CARD =
      RuleCard.named("nudges-emptily")
          .raises(HAS_NO_TIME)
          .weighs(6)
          .says("“{words}” asks for attention and brings nothing new.")
          .advises(
              "Add one thing that is new since your last message, or repeat the question in a"
                  + " line.")
          .shows("[Just checking in] on my last message.")
          .shows("[Did you get my note]? A [gentle reminder] from me.")
          .passes("I checked in at the hotel you named.")
          .passes("The update on your page answered my first question; one is left.")
          .passes("We send patients a friendly reminder; how do you word yours?")
          .passes("I am sorry to write again; this time in three lines, and with one question.")
          .passes(
              "I am bumping this once, now that the plums are in; my question is still which press.")
          .passes(
              "I am just checking in on my note of 4 May about the old kiln at Ghent. It was the one"
                  + " with the question on how you keep the slate dry in a wet winter, and nothing in"
                  + " it is urgent. Since then we have tried it with straw under the boards, which held"
                  + " for a week and then rotted. There is no need to answer if you are busy, I will"
                  + " understand.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    if (reading.wordCount() >= SAYS_IT_AGAIN && found.hasAny(CONSIDERATE)) {
      return List.of();
    }
    boolean followUp = reading.draft().kind() == Kind.FOLLOW_UP;
    List<Evidence> nudges = Spans.apart(reading.quotes(ALWAYS), Spans.of(reading.quotes(OTHERS)));
    return followUp && nudges.isEmpty()
        ? Spans.apart(reading.quotes(IN_FOLLOW_UP), Spans.of(reading.quotes(OTHERS)))
        : nudges;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(ALWAYS, IN_FOLLOW_UP);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(OTHERS);
  }
}
