package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Greets the reader. */
final class Greets implements Rule {
  /** "All right, I'll bite" greets nobody. */
  private static final Phrases NO_GREETING =
      Phrases.anyOf(
          "(alright|all right|aight|yo|morning|evening|afternoon) (i|we|you|he|she|they|it) [_]");

  private static final RuleCard CARD =
      RuleCard.named("greets")
          .answers(COURTEOUS)
          .weighs(1)
          .spares(NO_GREETING)
          .says("“{words}” greets them.")
          .sees(
              "^(assalam|assalamu|asalam|asalaam|assalaam|salam|salaam|salamu) [_] (alaikum|alaykum|aleikum|alaikoum|aleykum) [{name}|sir|madam|brother|sister|dear] [sahib|saheb|sab|ji|bhai|sir|madam]",
              "^(assalamualaikum|assalamoalaikum|assalamualaykum|salamualaikum|namaskar|namaskaram|vanakkam|pranam|kalimera|kalispera|buongiorno|buonasera|buenos dias|buenas tardes|buenas|bom dia|boa tarde|boa noite|bonsoir|coucou|czesc|ahoj|merhaba|habari|hujambo|sawubona|dumela|aloha|konnichiwa|kia ora|tena koe|talofa|selamat (pagi|siang|sore)|magandang (umaga|hapon|araw)|kumusta|shwmae|bore da|goedemorgen|goedemiddag|goedendag|guten morgen|guten abend|gruezi|gruss gott|servus|howzit) [{name}|there|all|sir|madam]",
              "^(alright|all right|aight|ey up|ay up|eh up|ayup|wagwan|yo|g day|gday|how do|how are ye|hoi|hej|hei|hi ya|what is up|evening|afternoon|morning) (there|mate|pal|hen|lad|love|duck|boss|bud|buddy|man|bro|all|chef|{name})",
              "^{name} (how is it going|how are (you|things|ye|u)|hows it going|how you doing|how is things|how goes it|how have you been) [man|mate|pal|buddy|bro|_]",
              "^(hi|hello|hey|dear|greetings|good morning|good afternoon|good evening|good day|hi there|hello there|hey there|howdy|salutations|hiya|respected|esteemed|estimated|honourable|honorable) [there|all|everyone|everybody|guys|folks|friends|again|ladies|{name}|sir|madam|and]",
              "^(hola|bonjour|hallo|ciao|namaste|guten tag|salut|(morning|evening|afternoon) ({name}|chef|all|everyone|doctor|professor)) [{name}|there|all]")
          .shows("[Good morning], may I ask one thing?")
          .shows("[Hello Mr Dube], your violas are a joy.")
          .passes("Could we meet on Tuesday?\n\nGreetings\nUwe")
          .passes("Say hello to your team.")
          .shows("[Alright Anna], may I ask one thing?")
          .shows("[Assalam o alaikum Anna sahib], may I ask one thing?")
          .passes("Salam showed me your loom.")
          .shows("[Kalimera Anna], may I ask one thing?")
          .shows("[Anna how is it going man], may I ask one thing?")
          .passes("It is alright, Anna says.")
          .passes("Alright, I'll bite.")
          .passes("All right, I'll bite.")
          .passes("Oh dear, it rained.")
          .shows("[Greetings], may I ask one thing?")
          .passes("Could we meet on Tuesday?\n\nCiao\nUwe")
          .shows("[Assalamu alaikum], may I ask one thing?")
          .shows("[Alright Tom], got a minute?")
          .passes("Alright, here is my question.")
          .passes("Alright, I will bite.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return reading.quotes(CARD).stream().filter(it -> !isClose(it, reading)).toList();
  }

  /** "Greetings, Uwe" after the text is how many close. */
  private static boolean isClose(Evidence greeting, Reading reading) {
    String words = greeting.span().in(reading.draft()).toLowerCase(Locale.ROOT);
    return greeting.span().start() > 0
        && (words.startsWith("greetings") || words.startsWith("ciao"));
  }
}
