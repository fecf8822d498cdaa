package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** The subject line, where the channel has one. */
public final class Subject {
  /** Subjects that could stand over any message. */
  private static final Phrases VAGUE =
      Phrases.anyOf(
          "^[re|fwd|fw] [a|an|the|one|just|just a|my|some|your|about|for|in|on|only a|is this a|do you have a|have|need|needing|seeking|requesting|request for|request for a|regarding|about a|about my|possible|potential|exciting|great|big|unique|new|amazing|important|urgent|quick|short|small|brief|little|very important|very quick|please|last|friendly|gentle|informational|coffee|phone|video|intro|networking|business|job|career|personal|good|special|warm|kind]"
              + " [quick|short|small|brief|little|exciting|great|big|unique|new|important|urgent|business|career|job|coffee|phone|video|networking|informational|of|your|some]"
              + " (hi|hello|hey|greetings|dear|question|questions|opportunity|opportunities|request|favor|favour|help|inquiry|enquiry"
              + "|chat|call|meeting|coffee|introduction|intro|connect|connecting|connection|networking|proposal|proposition"
              + "|collaboration|partnership|idea|ideas|message|email|mail|note|update|reminder|catch up|catching up|information|info|advice"
              + "|chance|offer|important|urgent|open|read|read this|help me|contact|appointment|time|interview|reaching out"
              + "|checking in|checking back|following up|follow up|touching base|touch base|minute|moment|thoughts|input|feedback"
              + "|thanks|attention|something|no subject|none|test|untitled|conversation|talk|hallo|good morning|good day|good"
              + " afternoon|sir|madam|news|surprise|deal|synergy|synergies|cooperation|interest|career|job|work|networking|conversation|discussion|mentorship|mentoring|guidance|support|assistance|pick your brain|brain)"
              + " [there|for you|with you|to you|from me|for us|request|requests|please|needed|wanted|required|inside|about you|from"
              + " linkedin|again|me|this|dear|friend|sir|madam|asap|now|time|call|chat|today|tomorrow|soon|maybe|perhaps|opportunity|question|{name}] [asap|please|now|today] $",
          "^[re|fwd|fw] [i] (let (us|'s) (connect|talk|chat|meet)|(would like|would love|want|hoping|hope|interested|nice|great|good) (to|in) (connect|connecting|meet|meeting|chat|talk) [with you|you]|(could|can|may|shall) (we|i) (talk|meet|chat|connect|speak|ask [you] (a question|something|you))|(could|can) you help [me]|(need|i need) your (help|advice|time)|hope you are [doing] well|[a] (student|graduate|job seeker|professional) (seeking|looking for|needs) [some|your] (advice|guidance|help|mentorship)|(looking for|seeking|asking for|request for) [some|your|a] (guidance|advice|help|support|mentor|favor|favour)|[do you have] {length}|(hello|hi|greetings|note|message) from {name} [_]|do you have (time|a minute|a moment)|are you (free|available)|[an] (important|urgent|personal) (matter|question)|[pick|picking] your brain|question from a (student|graduate|reader|stranger|colleague|fan)) $");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(VAGUE);

  private static final int MOST_SIGNS = 72;

  /** Few words are read at a glance, however long they are. */
  private static final int MOST_WORDS = 10;

  private Subject() {}

  /** Whether the channel shows a subject before the text. */
  public static boolean isShown(Reading reading) {
    Channel channel = reading.draft().channel();
    return channel == Channel.EMAIL || channel == Channel.INMAIL;
  }

  /** The subject where it could stand over any message; "Intro: Ana <> Ben" says who meets whom. */
  public static List<Evidence> vague(Reading reading) {
    boolean introduces = reading.draft().subject().contains("<>");
    List<Evidence> whole = reading.has(VAGUE) && !introduces ? whole(reading) : List.of();
    for (Evidence subject : whole) {
      for (Evidence vague : reading.quotes(VAGUE)) {
        if (covers(vague.span(), subject.span())) {
          return whole;
        }
      }
    }
    return List.of();
  }

  /** Whether it speaks of what the text is about. */
  public static boolean namesTopic(Reading reading) {
    return SubjectTopic.comesAgain(reading.draft());
  }

  /** The whole subject as evidence, or nothing where there is none. */
  public static List<Evidence> whole(Reading reading) {
    String subject = reading.draft().subject();
    String text = subject.strip();
    if (text.isEmpty() || !isShown(reading)) {
      return List.of();
    }
    int start = subject.indexOf(text);
    return List.of(new Evidence.Quote(new Span(Field.SUBJECT, start, start + text.length())));
  }

  /**
   * Whether it is longer than the seventy-odd signs that a mail program shows beside the sender.
   */
  public static boolean isLong(Reading reading) {
    String text = reading.draft().subject().strip();
    return text.codePointCount(0, text.length()) > MOST_SIGNS && wordCount(reading) > MOST_WORDS;
  }

  /** The number of words in it, signs and pictures left out. */
  public static int wordCount(Reading reading) {
    String text = reading.draft().subject();
    int words = 0;
    boolean spoken = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      boolean begins = !blank && !spoken && Character.isLetterOrDigit(text.charAt(i));
      words += begins ? 1 : 0;
      spoken = !blank && (spoken || begins);
    }
    return words;
  }

  private static boolean covers(Span quote, Span whole) {
    return quote.field() == Field.SUBJECT
        && quote.start() <= whole.start()
        && quote.end() + 3 >= whole.end();
  }
}
