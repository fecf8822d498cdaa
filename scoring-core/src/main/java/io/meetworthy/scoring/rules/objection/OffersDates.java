package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Offers days or times to choose from. */
final class OffersDates implements Rule {
  private static final Phrases ASKED =
      Phrases.anyOf(
          "my [_] (off days|days off|free days|day off|off day|free day) [_] (is|are) {date} [and|or] [{date}]",
          "{date} [and|or] [{date}] (is|are) my [_] (off days|days off|free days|day off|off day|free day)",
          "{date} {i} (have|am|finish|knock off|get off) [_] [_] (till|until|from|after|off|free|at|by) _",
          "(could|can|would|will) (manage|do|make|come|offer|ring|phone|visit) [you] [on|by on|over on|in on|on a|on an|on the|either] {date}",
          "{i} can [also] (on|in) [either] {date} [and {date}]",
          "{date} ... (am|is|are) [both|all|also|_] (clear|open|empty|wide open) [_]",
          "{i} (could|can|would|will) (manage|make|do|offer) [either|both|any of] {date}",
          "(meet|chat|talk|speak|call|pass by|reachable|come to _ on|coffee|meeting|conversation|zoom|free|available|availability|around|open|flexible|visit|come"
              + " by|drop by|stop"
              + " by|possible|suit|suits|works|work|convenient|time|moment|slot|{length}|in"
              + " town|there|do|either|say|such as|perhaps|maybe|for example) ... {date}",
          "(would|could|might|does|how about|what about|if) [either|say|perhaps|maybe] {date}",
          "{date} ..."
              + " (work|works|suit|suits|convenient|possible|fine|good|best|better|ok|okay|free|available|fit|fits|do|meet|chat|talk|speak|call)",
          "^[or] [either|maybe|perhaps|any] {date} [or _]"
              + " (would|works|work|is|are|suits|will|could|both|at your)",
          "(by|over the|on the|per|via) (phone|telephone|video|zoom|teams|skype) [on|some time on|either] {date}",
          "^[or] [either|maybe|perhaps] {date} ?",
          "^[or] [on|either|maybe|perhaps|any|say] {date} (at|after|before|between|from|in|by|your|suit|suits|would|both) _",
          "(free|available|can do|could do|around|in) [on] {date} [_] [_] [_] or [on] {date}",
          "{i} (have|got|take|am taking|am on|am) [a|the|some|my] (leave|time|holiday|holidays|day off|days off|off|off work|off duty|free day|free days|no work|no shift|no class|no classes) [work] [on|the|in] {date}",
          "[from|between|on] {date} {i} (am|will be|shall be|can be|could be) [_] (in|at|near|around|here|there|back|free|available|off|open)",
          "{i} (can|could|would|will|may|might) [also|gladly|easily|happily] (come|call|ring|phone|visit|meet|travel|drop in|look in|stop by|drop by|pass by) [by|over|round|to you|in|along|past|you|to your _|at your _] [on|in|either|some time|at|any time] {date}",
          "{date} (as you (prefer|like|wish|want)|whichever _)",
          "(come|call|ring|phone) [over|in|round|you|to you] on [either|any] {date}",
          "(reachable|reach me|at my desk|on my desk|in my office|at home|in the office|off|home) [at _ _] [on|all|from|between] {date}",
          "{i} (am|are|will be|shall be|can be) [_] [_] (in|at|near|around|back) _ [_] [_] [on|from|until|between] {date}",
          "(some time|sometime|any time|anytime|between) {date}",
          "(then|else|otherwise|or) [on|maybe|perhaps|also] {date} $",
          "{date} (instead|otherwise)",
          "or [on|also|even] {date} (after|afterwards|following|too|also) [_]",
          "(give you a (ring|call)|ring you|call you|see you|visit you|come round|come over) (some|one|any|on some|on one) (evening|morning|afternoon|day) {date}",
          "{date} say $",
          "^[or|on] [either|maybe|perhaps] {date} [_] [_] (between|after|before|from|around)");

  /** Dates of what has been. */
  private static final Phrases PAST =
      Phrases.anyOf(
          "(conversation|chat|call|talk|meeting|coffee|lunch|session|visit|tour) [with you|together] [on|last|this|of] {date} [_] (thank|thanks|was|were|really|gave|left|helped|meant|taught|made)",
          "{date} {i} (have|have got|face|give|present|sit|defend|see|meet) (the|my|an|our|a) [_] (talk|interview|meeting|exam|review|hearing|audit|presentation|appraisal|surgery|defence|defense|viva|test|negotiation|assessment|pitch|panel|court|onsite) [_]",
          "(great|lovely|valuable|wonderful|useful|helpful|good|nice|super|inspiring) [_] (conversation|chat|talk|call|meeting|coffee|session) [with you] [on|last|this] {date}",
          "(thank you|thanks) [_] [_] for ... [on|last|this] {date}",
          "(need|needs|due|deadline|want|wants|expires|closes|close|decide|decides) [it|them|this|back|an answer|to know|_] [back] [by|on|before] {date} so {date} [or {date}]",
          "(i|we|you|they|he|she) (met|saw|spoke|attended|visited|missed|held|had (a|the|my|our|an)) ... {date}",
          "(i|we|you|they|he|she) (met|saw|spoke|attended|visited|missed|held|had (a|the|my|our|an)) ... {date} and ... {date}",
          "{i} [already] (asked|wrote|called|rang|phoned|applied|sent|tried|emailed|mailed) ... {date}",
          "(can|could|would|will) [also] (start|begin) [_] [_] [_] {date}",
          "(start|begin|work) (with|for|at) (you|your) [_] [on|from] {date}",
          "(letter|mail|email|message|note|request) (of|from|on) {date}",
          "(except|but|not|apart from|other than|excluding|besides|barring) [for|on] {date}",
          "((wait|waiting|await|awaiting|expect|need) [for] your (call|answer|reply) {date} or {date})",
          "{date} (talk|lecture|post|letter|mail|call|show|concert|visit|walk|train|bus|evening class)",
          "{date} [_] (shift|shifts|class|classes|market|paper|edition|service|choir|group|club|run|rehearsal|practice|lesson|lessons|match|game)",
          "(was|were) (open|closed|held|in|at|on|there) ... {date}",
          "{date} ... (went well|went|was|were) _",
          "{date} and ... {date} (went|was|were) _",
          "(if|unless|when) {date} (is|are|does|do) [_] (bad|full|busy|no|not|wrong|too|taken) [_]",
          "your {date}",
          "your [_] free _ [on] {date}",
          "(before|until|by|when|as) ... (meet|meeting|see|visit) the _ [_] [on] {date}",
          "(meeting|audit|hearing|exam|review|launch|wedding|vote|trip|deadline|interview) (on|of|is|for) {date}",
          "(confirmed|fixed|set) [for|on] {date}",
          "(after|before) {date} [_] [_] [_] (is|would be|comes|come) too late");

  private static final RuleCard CARD =
      RuleCard.named("offers-dates")
          .answers(HAS_NO_TIME)
          .weighs(3)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .says("“{words}” makes it easy to find a time.")
          .shows("Could we talk on [Tuesday or Thursday morning]?")
          .shows("Could we talk? I am free on [12 March or 14 March].")
          .shows("Can we speak by phone, on [Tuesday or Thursday] at an hour of your choice?")
          .shows("Could we meet at the stop, for half an hour, in [Saturday 6 or the Saturday 13]?")
          .shows("I am in Leeds on [22 and 23 October]. Breakfast on either day at your office?")
          .passes("Could we talk? I could start any Monday.")
          .shows("Could we talk by phone? I can on [Tuesday and Thursday].")
          .passes("Could we talk on Monday? On 9 March I have the hearing with the judge.")
          .passes("We met on Tuesday and on Thursday.")
          .passes("Could we talk on Tuesday?")
          .passes("Could we talk? We had a call on Monday and a meeting on Thursday.")
          .shows("Could we talk? My train gets in [Tuesday or Thursday].")
          .passes("Could we talk? It rained on Monday and Thursday.")
          .passes("Thanks for the chat on Monday. Could we talk on Friday?")
          .passes("They want it back Monday, so tonight or tomorrow would be ideal. Could we talk?")
          .shows("Could we talk? My off days are [Monday and Wednesday].")
          .shows("Could we talk? [Tuesdays or Fridays] are my days off.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Mention> dates = reading.time().dates();
    if (dates.isEmpty() || !reading.asksToMeet()) {
      return List.of();
    }
    List<Mention> asked = reading.time().within(dates, ASKED);
    List<Mention> past = reading.time().within(dates, PAST);
    List<Mention> offered = new ArrayList<>(dates.size());
    Set<String> choices = new HashSet<>();
    int days = 0;
    for (Mention date : dates) {
      String words = date.span().in(reading.draft());
      boolean wanted = asked.contains(date) || isChoice(date, words);
      if (wanted && !date.denied() && !words.startsWith("today") && !past.contains(date)) {
        days += choices.add(words) ? date.amount() : 0;
        offered.add(date);
      }
    }
    return days > 1 ? Mention.quotes(offered) : List.of();
  }

  /** "Tuesday or Thursday" offers itself. */
  private static boolean isChoice(Mention date, String words) {
    return date.amount() > 1
        && (words.contains(" or ") || (" " + words).toLowerCase(Locale.ROOT).contains(" any "));
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(ASKED, PAST);
  }
}
