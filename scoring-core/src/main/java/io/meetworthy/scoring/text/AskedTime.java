package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Tells lengths of time that a draft asks for from those it only mentions. */
final class AskedTime {
  /** Lengths of time that are asked for wherever they stand. */
  static final Phrases TIME =
      Phrases.anyOf(
          "^(maybe|perhaps) [only|just|about] {length} (i|we|is|would|will|on|by|in|at|next|this|please|if|whenever)",
          "not (take|need|keep you|cost you|ask|want|require) [up] [you|for] [more|longer|any longer] than {length}",
          "(please|kindly) [to] (give|spare|grant|allow) (me|us) [only|just|about|any|whichever] {length}",
          "(we|i) (can|could) (speak|talk|meet|chat|call) {length}",
          "(speak|talk|chat) {length} (by|on|over|with|at)",
          "(speak|talk|chat|meet) (during|since) {length}",
          "{length} of your [valuable|precious|busy|free|spare|own]"
              + " (time|day|week|schedule|morning|afternoon|evening)",
          "(would|could|can|will|do|might) you [possibly|perhaps|maybe|please|kindly|also]"
              + " (have|spare|give me|find|take|offer me|lend me|grant me)"
              + " [me|us|just|only|about|maybe|even|a] {length}"
              + " [for|to|with|on|of|at|in|next|this|one|some|sometime|any]",
          "(spare|borrow|steal) [me|us] [just|only|about|even|maybe|some|a] {length}",
          "({meet}|{meeting}) ... for [only|just|about|even|maybe|at most|no more than|up"
              + " to|around|less than] {length}",
          "(you|me|us|talk|call|chat|meet|speak|phone|skype|zoom|free|coffee|week|workshop|office|shop|place|visit|come|by|here|there|home|school|lab|studio|person|again|together|{date}) for [just|only|about|maybe|around] {length} ?",
          "if you (could spare|can spare|could find|find|found|could give me|can give me) [even|just|only|about|as little as] {length}",
          "if you (have|had) [even|just|only|about|as little as] {length} (to|for|on|this|next|in|at|with|free|some|{date}|left|of (your time|time))",
          "^(got|have you got) [even|just|only|about] {length} ?",
          "{length} (with you|on the phone with|of a call|on a call)");

  /** Minutes that are asked for; an evening in the same words says when. */
  static final Phrases MINUTES =
      Phrases.anyOf(
          "(ask|asking|asked|hear|learn|know|understand|say|tell|show|explain|discuss|settle|answer|speak|talk|like|love) [from|to] [you|me|us|it|this] in [only|just|about|at most] {length}",
          "(would|could|might|may|can) [you|i|we] ... in [only|just|about|at most] {length} (by|on|over|via|with you|at your)",
          "in [only|just|about|at most] {length} (by phone|by telephone|by video|on the phone|on the telephone|over the phone|on a call|on zoom|on teams|with you|at your _)",
          "(in|over|on|during) (a|one) {length} (call|chat|conversation|talk|meeting|zoom|phone call|video call|visit|coffee)",
          "{length} (or so|by phone|by telephone|by video|on the phone|on the telephone|over the phone|on zoom|on teams|at your _|in your _|in person)"
              + " (would|should|might|could|will) (be|do|suffice|help|mean|make|answer|settle|give|put|let|save) _",
          "(would|could|might) [only|just|about|even] {length} _",
          "{length} [or so] (by phone|by telephone|by video|on the phone|over the phone|on zoom) ?",
          "(may|might|can|could) {i} have [only|just|about] {length}",
          "(with you|talk|call|chat|conversation|visit|meeting|interview|phone call) of [only|just|about] {length}",
          "(visit|see|meet|call|ring|phone|telephone) you [one|on|some|any|next|this|_] [_] [_] for [only|just|about] {length}",
          "(grateful|glad|thankful|obliged|happy) (for|of|with) [about|just|only|even] {length}",
          "(have you|have you got) [just|only|about] {length}",
          "(stop|come|drop|swing|pop) (by|round|over|in|up|down|along|to you) [to you] for [just|only|about] {length}",
          "{length} (is|are|would be|will be|should be) [more than|quite|just|fully] (enough|plenty|ample|all|fine|sufficient)",
          "if [only|just|even] {length} (is|are) [at all] possible",
          "if you have [only|just|about] {length} _",
          "(would|only|just) need [only|just|about] {length} $",
          "(talk|speak|chat|ask you) [for|about] {length} (in|on|over|via|by) (whatsapp|signal|telegram|zoom|teams|phone|the phone|video|skype)",
          "ask you [for] {length} online",
          "(would like|would love|want|need|value|welcome|appreciate) [only|just|about] {length} (with|of|on|to|about|from|in|at|by|{date})",
          "give me [only|just|about] {length} (of|to|on|by|with|next|this|some|{date})",
          "^ [just|only|maybe|perhaps] {length} [max|at most|or so] (any|on|in|at|by|phone|online|{date}|whenever|your|tops) [_]",
          "(coffee|tea|lunch break|flat white) [near _|at _|in _] [_] {length} [max|at most|tops|or so] $",
          "{i} (can|could|would) [gladly|easily|happily] (do|phone you|ring you|call you|come [_] [_] [_] [_]) [for] {length}");

  /** Wordings that ask for something; a length of time after one in its sentence is asked for. */
  static final Phrases ASKS =
      Phrases.anyOf(
          "(could|can|may|might|would|will|shall) (i|we|you|it|there|one)",
          "would [really|very much|only|just|gladly]"
              + " (like|love|appreciate|welcome|value|enjoy|be|take|do|suffice)",
          "(happy|glad|grateful|thankful|pleased|delighted|honored|honoured|hope|hoping|wonder|wondering|ask|asking|request|requesting|invite|propose|suggest|maybe|perhaps|possible|willing|available|spare|need|only|just|at"
              + " most|no more than|up to|max|maximum|looking for|let us|how about|what about|is"
              + " there|do you have|are you)",
          "^{length}",
          "(call|chat|conversation|meeting|talk|coffee|visit) [of|for] {length}",
          "{length} [phone|video|zoom|informal|informational|introductory]"
              + " (call|chat|conversation|meeting|talk|coffee|zoom|phone call)");

  /** A length of time that tells of something else: a journey, a wait, work that was done. */
  static final Phrases TELLS =
      Phrases.anyOf(
          "(after|took|spent|lasted|lasts|every|per|last|past|waited|waiting|drove|drive|driving|walked|walk|lost|cut|saved|save|saves|once|each|than|already|nearly|almost|over|behind|under|since|within|worked|work|slept|sleep|in|for"
              + " the|good|ago) [the|about|around|only|over|almost|nearly|me|us|you|a]"
              + " [last|past|first|a] {length} [of|a|per|ago|later|late]",
          "(like|in the next|within the next|over the next|for the next|in under|in less than) {length} [of]",
          "{length} (ago|late|later|away|long|walk|drive|from|a day|a week|a"
              + " month|per|old|earlier|behind|of"
              + " (work|driving|walking|sleep|training|footage|video|writing|reading|trying|waiting|my|our|research|audio|recordings|travel|overtime|practice)|by"
              + " (train|bus|car|bike)|ride|commute|shift|every|each|apart|north|south|east|west|delay|into|page|load|break|left|until|till|before|after|since|and"
              + " counting)");

  /** What is over; a length after one in its sentence is told. */
  static final Phrases OVER =
      Phrases.anyOf(
          "(was|were|had|took|did|spent|lasted|saw|heard|watched|went|said|talked|spoke|gave|got|ran|walked|waited|made|used|lost|needed|stood|sat|came|left|told|found|used to|takes|lasts|each|every|whenever|always)");

  /** Minutes up to here are the talk's, unless their sentence tells of something else. */
  private static final int MOST_MINUTES = 45;

  /** "A minute" is a turn of phrase. */
  private static final int LEAST_MINUTES = 5;

  /** The first length says when: "one evening for 15 minutes". */
  static final Phrases WHEN =
      Phrases.anyOf("{length} [_] [_] (for|of) [only|just|about|at most] {length}");

  /** A week of working days: more is no meeting. */
  private static final int LONGEST = 40 * 60;

  /** "One evening" says when, not how long, unless it is "an evening of your time". */
  private static final int PART_OF_DAY = 180;

  private AskedTime() {}

  /** Those lengths that can be the length of a meeting and stand in an ask. */
  static List<Mention> in(Wordings wordings, Places places) {
    Words words = places.words;
    Trail times = wordings.trail(TIME);
    Trail tells = wordings.trail(TELLS);
    Trail asks = wordings.trail(ASKS);
    Trail when = wordings.trail(WHEN);
    Trail over = wordings.trail(OVER);
    Trail minutes = wordings.trail(MINUTES);
    boolean meets = wordings.times(Asking.TO_MEET) > 0;
    List<Mention> asked = new ArrayList<>(2);
    for (int word = 0; word < words.count(); word++) {
      if (words.letter(word) == Lexicon.LENGTH && canBeMeeting(words, word)) {
        boolean partOfDay = words.value(word) >= PART_OF_DAY;
        boolean told = partOfDay || tells.covers(word);
        boolean dates = partOfDay && when.lastBegunBy(word) == word;
        if (!dates
            && (times.covers(word)
                || (isBrief(words, word) && minutes.covers(word))
                || (meets && !told && isAsked(asks, over, words, word)))) {
          asked.add(places.mention(word));
        }
      }
    }
    return asked;
  }

  private static boolean canBeMeeting(Words words, int word) {
    return !words.is(word, Words.NEGATED) && words.value(word) <= LONGEST;
  }

  private static boolean isBrief(Words words, int word) {
    return words.value(word) >= LEAST_MINUTES && words.value(word) <= MOST_MINUTES;
  }

  private static boolean isAsked(Trail asks, Trail over, Words words, int word) {
    boolean brief = isBrief(words, word);
    return follows(asks, words, word) || (brief && !follows(over, words, word));
  }

  private static boolean follows(Trail asks, Words words, int word) {
    int ask = asks.lastBegunBy(word);
    return ask != Matches.NONE && words.sentence(ask) == words.sentence(word);
  }
}
