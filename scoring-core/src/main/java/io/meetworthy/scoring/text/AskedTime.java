package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Tells lengths of time that a draft asks for from those it only mentions. */
final class AskedTime {
  /** Lengths of time that are asked for wherever they stand. */
  static final Phrases TIME =
      Phrases.anyOf(
          "(put|mark|write|block|pencil|book) (it|this|that|me|us) [down|in|out] [as|for|at] [about|around] {length}",
          "(prob|probably|reckon|guess|figure|allow|budget) [about|around|on|roughly] {length} (to (do|go|get|cover|walk|talk|see|show)|for (it|this|that|the)|max|tops|at most)",
          "^(it is|this is|it 's) [probably|only|just|usually|normally|always] (about|around|roughly|maybe|like|just|only) {length} $",
          "^(maybe|perhaps) [only|just|about] {length} (i|we|is|would|will|on|by|in|at|next|this|please|if|whenever)",
          "not [_] (take|need|last|exceed|cost|ask|want|require|keep you|be|stay) [up] [you|for] [more|longer|any longer|more long|more time|over|beyond] [than|of|as] {length}",
          "(please|kindly) [to] (give|spare|grant|allow) (me|us) [only|just|about|any|whichever] {length}",
          "(we|i) (can|could) (speak|talk|meet|chat|call) {length}",
          "(if|when|whenever|should) you [will|would|should|could|can|might|may|do|are] [be|maybe|perhaps|_] (have|had|having|find|spare|get|give|spend) [me|for me] [even|just|only|about|some|as little as] {length} (before|after|to|for|on|in|at|with|some|{date}|left|free|this|next|between|during)",
          "all [that] (it|this|that|which|i|we) [would|will|should] (take|takes|need|needs|want|wants|ask|ask for|asks|lasts) [for|of|from] [you|us|me] [is|are|would be|will be] [only|just|about] {length}",
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
          "in [only|just|about|at most] {length} (by phone|by telephone|by video|on the phone|on the telephone|over the phone|on a call|on zoom|on teams|with you|(at|in|over|on|by) your _)",
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
          "^(it|this|that|which|all|the (call|talk|visit|rest|thing)|my _) [would|should|will|only|just] (take|takes|need|needs|last) [you|us|me] [about|only|just|at most|around|maybe|perhaps] {length} (at most|and|or|of _|in all|only|about)",
          "^(it|this|that|which|all|the (call|talk|visit|rest|thing)|my _) [would|should|will|only|just] (take|takes|need|needs|last) [you|us|me] [about|only|just|at most|around|maybe|perhaps] {length} $",
          "in [just|only|about|under] {length} [at most|or less|or so|of _] {i} (could|can|would|will|should|might|may|want|wish|hope) [_] [to] (show|tell|explain|ask|put|say|learn|hear|know|understand|see|discuss|like|love)",
          "(it|this|that|which|all) [would|will|should|only|just] (take|takes|need|needs|last|lasts|want|wants|require|requires) [of|from] [you|us|me|your time] [about|only|just|at most|around|maybe|perhaps] {length} (of your|(on|in|by|via|over|at) [a|the|your] [short] (video|phone|telephone|call|zoom|skype|teams|desk|office)|face to face|in person)",
          "(have|had) you [only|just|about] {length}",
          "^(it|this|that|which) [would|should|will|only|just] (take|takes) [you|us|me] [about|only|just|at most|around] {length} (you|i|we|whenever|on|at|by phone|over)",
          "(would|will|can|could|should|shall|to) [both|all] be ... (gone|done|off|out|away|finished|through|over|rid of me) [_] [_] [_] (in|within|inside|after) [only|just|about] {length}",
          "(you|we|i) (can|could|will|would) (hang up|stop|leave|ring off|go) after [only|just|about] {length}",
          "(first|last) {length} of",
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
          "(and|then|or|also|gladly) (could|can|would) (be|come|call|ring|phone|meet|stop|drop|show|bring)",
          "(call|chat|conversation|meeting|talk|coffee|visit|interview|session|demo|walkthrough|tour) [of|for] {length}",
          "{length} [phone|video|zoom|informal|informational|introductory]"
              + " (call|chat|conversation|meeting|talk|coffee|zoom|phone call)");

  /** A length of time that tells of something else: a journey, a wait, work that was done. */
  static final Phrases TELLS =
      Phrases.anyOf(
          "(save|saves|saving|spare|sparing) (us|you|me|them) [both|all] (a|an|the|that) [_] [_] {length}",
          "(it|that|this|he|she|they|which|all) (was|were) [just|only|done in|over in|all|_] {length} [_] [_]",
          "(take|takes|need) you [no|not|only|just|more|more than|than|_] {length} (since|as|because|given|seeing) you _ [_]",
          "(polite|awkward|wasted|lost) [first|_] {length}",
          "(monthly|weekly|fortnightly|recurring|quarterly|biweekly) [_] {length}",
          "{length} in the (portal|system|form|tool|app|intranet)",
          "(referral|portal|system|form|survey|refer|submit|recommend|vote) [_] [_] [_] [_] [_] [_] (takes|take|needs|costs) [you] [only|just|about|less than|more than] {length}",
          "(after|took|spent|lasted|lasts|every|per|last|past|waited|waiting|drove|drive|driving|walked|walk|lost|cut|saved|save|saves|once|each|than|already|nearly|almost|behind|since|worked|work|slept|sleep"
              + "|good|ago|(feel|feels|felt|seem|seems|seemed|something|sounds|more) like) [the|about|around|only|over|almost|nearly|me|us|you|a]"
              + " [last|past|first|a] {length} [of|a|per|ago|later|late]",
          "(lose|loses|losing|save|saves|saving|cost|costs) [_] {length} (a day|{period}|{length})",
          "(in|within|over|for) the next {length} [of]",
          "(reply|answer|respond|write|come back) [me] [back] with {length}",
          "(reserve|rent|wear|wearing|bake|boil|cook|soak|park there|wait) [_] [_] [_] (for|since|during) {length}",
          "(enjoying|enjoyed|lasts|their|his|her) [_] {length}",
          "for the ([very|whole|entire|full|better part of the] (last|past|first|whole|entire|full|better part of|best part of|rest of the) [_] {length}|{length} (you|he|she|they|we|it|that|which) _)",
          "(thank|thanks|thanking|gratitude|cheers|am grateful|was grateful|am thankful) [_] [_] [_] for the {length}",
          "{length} (of (fame|silence|rest|exercise|footage|music)|clip|film|movie|trailer|song|episode|documentary|workout|nap|timer|recipe|meal|pizza|deal|video (on|of|about|that|from|showing|to|where|in|and|i|with|for))",
          "(bus|train|tram|ferry|hotel|car|journey|trip|way|flat|house|home|drive|road) [_ _] [only] (is|takes|are|lasts|took) [only|just|about] {length}",
          "{length} (is|are|would be|will be) [far|much|a lot] (more|longer) than",
          "{length} (ago|late|later|away|long|walk|drive|from|a day|a week|a"
              + " month|per|old|earlier|behind|of"
              + " (work|driving|walking|sleep|training|footage|video|writing|reading|trying|waiting|my|our|research|audio|recordings|travel|overtime|practice)|by"
              + " (train|bus|car|bike|tram|boat|bicycle)|ride|commute|shift|every|each|apart|north|south|east|west|delay|into|page|load|break|left|until|till|since|and"
              + " counting|(gets|brings|takes) (me|us|you)|(on|in) (the|a) (train|bus|car|tram|ferry|boat|road|saddle))",
          "{length} (before|after) ... (i|he|she|it|they|we|you) (was|were|had|came|left|went|saw|heard|found|got)");

  /** An hour that the reader is to name is when, not how long; minutes are how long. */
  static final Phrases NAMED =
      Phrases.anyOf(
          "(name|choose|pick|set|suggest) {length}",
          "{length} (which you|that you|that suits|which suits)");

  /** A length that others gave, or that the sender gives, in the words of asking. */
  static final Phrases OTHERS =
      Phrases.anyOf(
          "(he|she|they|who|we|i|you|{name}) (talked|spoke|chatted|met|called|phoned) [to|with] [me|us|him|her|them] for {length}",
          "(and|then|just|even) (talked|spoke|chatted|laughed|went on|explained|listened|rambled|raved|lectured) [to|with] [me|us|him|her|them] for {length}",
          "{length} of mine");

  /** A time in which something is done: a talk's where it is asked for, else something else's. */
  static final Phrases IN =
      Phrases.anyOf(
          "(in|within|inside|over|under|less than) [the|about|around|only|just|at most|under|less than|a|mere|short|or]"
              + " [a|mere|short|than] {length}",
          "{length} (before|after)");

  /** What one would do with the reader in such a time. */
  static final Phrases TALKS =
      Phrases.anyOf(
          "(could|can|may|might|would|will|shall|let|like|love|wish|want|glad|happy|grateful|hope|please|kindly|ask) [to|me|you|it|be|very much|if|also|just|gladly|perhaps] ... "
              + "(ask|asking|put|learn|hear|know|understand|tell|say|show|explain|discuss|settle|answer|describe|see|find"
              + "|teach|speak|talk|go|run|look|share|match|do|have|questions|question|clear|done|be told|walk)");

  /** A new clause: "how you load a van in ten minutes" is how long loading takes. */
  static final Phrases CLAUSE =
      Phrases.anyOf(
          "(how|why|what|when|which|who|where|whether|if|that (i|you|he|she|we|they|it|the|a|an|my|your|our|this)|because|since|as|than)");

  /** A denied length is the most that is asked for: "not more than an hour". */
  static final Phrases AT_MOST =
      Phrases.anyOf(
          "(no|not|never|hardly|nothing|without) ... (more|longer|over|above|beyond) [long|longer|time] [than] [about|even|a] {length}");

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
  static List<Mention> in(Wordings wordings, Places places, boolean addressed) {
    Words words = places.words;
    Trail times = wordings.trail(TIME);
    Trail when = wordings.trail(WHEN);
    Trail minutes = wordings.trail(MINUTES);
    Trail named = wordings.trail(NAMED);
    Trail others = wordings.trail(OTHERS);
    Told told = new Told(wordings, words);
    boolean talk = addressed || wordings.times(Asking.TO_MEET) > 0;
    List<Mention> asked = new ArrayList<>(2);
    for (int word = 0; word < words.count(); word++) {
      if (words.letter(word) == Lexicon.LENGTH && words.value(word) <= LONGEST) {
        boolean partOfDay = words.value(word) >= PART_OF_DAY;
        boolean brief = isBrief(words, word);
        boolean dates =
            (partOfDay && when.lastBegunBy(word) == word) || (!brief && named.covers(word));
        boolean wanted = told.wants(word, brief);
        boolean spoken = minutes.covers(word);
        boolean said = times.covers(word) || (spoken && brief);
        boolean theirs = !others.covers(word) && !dates;
        if (!told.isDenied(word) && theirs && (said || (talk && wanted && !partOfDay))) {
          asked.add(places.mention(word));
        }
      }
    }
    return asked;
  }

  private static boolean isBrief(Words words, int word) {
    return words.value(word) >= LEAST_MINUTES && words.value(word) <= MOST_MINUTES;
  }

  /** What stands around a length, followed from the first to the last. */
  private static final class Told {
    private final Words words;
    private final Trail asks;
    private final Trail over;
    private final Trail tells;
    private final Trail in;
    private final Trail talks;
    private final Trail clauses;
    private final Trail most;

    Told(Wordings wordings, Words words) {
      this.words = words;
      asks = wordings.trail(ASKS);
      over = wordings.trail(OVER);
      tells = wordings.trail(TELLS);
      in = wordings.trail(IN);
      talks = wordings.trail(TALKS);
      clauses = wordings.trail(CLAUSE);
      most = wordings.trail(AT_MOST);
    }

    /** "Not for an hour" asks for none, "not more than an hour" does. */
    boolean isDenied(int word) {
      return words.is(word, Words.NEGATED) && !most.covers(word);
    }

    boolean wants(int word, boolean brief) {
      boolean past = follows(over, word);
      if (most.covers(word)) {
        return !past;
      }
      boolean asked = follows(asks, word);
      boolean within = in.covers(word) && !(asked && in.lastBegunBy(word) == word);
      if (tells.covers(word) || (within && !isTalk(word))) {
        return false;
      }
      return asked || (brief && !past);
    }

    /** Whether something is to be asked or told in this time, and nothing else is done in it. */
    private boolean isTalk(int word) {
      int talk = talks.lastBegunBy(word);
      int start = in.lastBegunBy(word);
      boolean apart = start > 0 && words.is(start - 1, Words.COMMA_AFTER);
      return follows(talks, word) && (apart || clauses.lastBegunBy(word) < talk);
    }

    private boolean follows(Trail trail, int word) {
      int begun = trail.lastBegunBy(word);
      return begun != Matches.NONE && words.sentence(begun) == words.sentence(word);
    }
  }
}
