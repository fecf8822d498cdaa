package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.rules.Greeted;
import io.meetworthy.scoring.text.Names;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Set;

/** Greets nobody in particular. */
final class ImpersonalGreeting implements Rule {
  private static final Phrases NOBODY =
      Phrases.anyOf(
          "^to whom[so ever|soever] [it|this] (may|might|it may) [be of] concern",
          "^(dear|hello|hi|hey|greetings) [to] [you]"
              + " (sir|madam|maam|sirs|all|team|everyone|everybody|there|friend|friends|folks|guys|colleague|colleagues|stranger|reader|recruiter|professional|hiring"
              + " manager|hiring team|whoever) [or madam|madam|and madam|sir]",
          "^(respected|esteemed|honoured|honored|good day|good morning|good afternoon|good evening)"
              + " (sir|madam|maam|all|everyone|team|sirs|there|professional|colleague) [or madam|madam|and madam]",
          "^(dear|hello|hi|respected|good morning|good afternoon) (professor|prof|doctor) $",
          "^(hello|hi|hey) dear $",
          "^greetings $");

  /** Where a greeting no longer is one, but "Greetings, Uwe". */
  private static final int TOP = 60;

  /** What would look like a name after "sir" is the other half of a pair. */
  private static final Phrases PAIR =
      Phrases.anyOf("^(dear|respected|esteemed|hello|honoured|honored) sir [or|and] madam");

  private static final Phrases SOMEBODY =
      Phrases.anyOf(
          "^(hello|hi|hey|dear) (there|friend|colleague) {name}",
          "^(hi|hello|hey|dear) {name} (thanks|thank|just|sorry|hope|great|good|it was)",
          "^(dear|hello|hi) [mr|mrs|ms|_] {name} 's (office|team)",
          "^(dear|hello|hi|hey) [_] {name} 's _ [_] (said|told|says|suggested|gave|thought|recommended)",
          "^(dear|respected|esteemed|hello) (sir|madam|maam) {name}",
          "^(dear|respected|esteemed|hello|hi|hey) {name} (sir|madam|maam)");

  /** Who is known to bear the title is called by it in many countries. */
  private static final Phrases TITLE =
      Phrases.anyOf(
          "^(good (morning|afternoon|evening|day)|hello|hi|respected|greetings) (doctor|dr|doc|professor|prof) $",
          "^(good (morning|afternoon|evening|day)|hello|hi|respected|greetings) (doctor|dr|doc|professor|prof) (i|we|my|thank|thanks|this|it|your)");

  private static final Set<String> TITLES = Set.of("dr", "doctor", "prof", "professor");

  private static final RuleCard CARD =
      RuleCard.named("impersonal-greeting")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(8)
          .says("“{words}” could be meant for anybody.")
          .advises("Greet them by their name.")
          .shows("[To whom it may concern], I would like to talk to you.")
          .shows("[Dear Hiring Manager], could we meet?")
          .shows("[hi there], could we meet?")
          .in(Context.UNKNOWN.with(new Recipient("Ana Ruiz", "", false, 0)))
          .shows("[Respected Sir/Madam], could we meet?")
          .in(Context.UNKNOWN)
          .shows("[Dear Sir/Madam], could we meet?")
          .in(Context.UNKNOWN)
          .passes("Hi Ana, to whom should I write about it?")
          .passes("Dear Dr. Sirleaf, could we meet?")
          .passes("Hi there Sam, could we meet?")
          .passes("Dear madam Schmidt, could we meet?")
          .shows("[Dear Marketing Department], could we meet?")
          .passes("Could we meet on Tuesday to see the old gate and the pins?\n\nGreetings")
          .passes("Dear Mr. Brook,\n\nGreetings. Could we meet?")
          .in(Context.UNKNOWN.with(new Recipient("Dr. Ana Ruiz", "", false, 0)))
          .passes("Good evening Doctor. Could we meet?")
          .shows("[Dear Sir], could we meet?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    if (reading.has(SOMEBODY) && !reading.has(PAIR)) {
      return List.of();
    }
    if (reading.has(TITLE) && isTitled(reading.context().recipient().name())) {
      return List.of();
    }
    List<Evidence> everybody = Greeted.everybody(reading);
    boolean named = reading.greetedPerson().isPresent();
    return everybody.isEmpty() && !named ? atTheTop(reading.quotes(NOBODY)) : everybody;
  }

  private static boolean isTitled(String name) {
    List<String> parts = Names.parts(name);
    return !parts.isEmpty() && TITLES.contains(parts.get(0));
  }

  private static List<Evidence> atTheTop(List<Evidence> greetings) {
    return greetings.stream().filter(greeting -> greeting.span().start() < TOP).toList();
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NOBODY, SOMEBODY, PAIR, TITLE);
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    String name = reading.context().recipient().name();
    return name.isEmpty() ? new Suggestion.Advise() : new Suggestion.Replace("Dear " + name);
  }
}
