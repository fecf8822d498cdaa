package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.Offers;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Offers something of one's own that no other room has a name for. */
final class OffersSomething implements Rule {
  /** The rooms that know the offer better, and count it. */
  private static final List<String> NAMED =
      List.of(
          "offers-in-return",
          "offers-work",
          "does-for-them",
          "shares-knowledge",
          "offers-introduction",
          "pays-for-their-time",
          "promises-favor");

  /** Papers, companions and courtesies that are nothing in return. */
  private static final Phrases NO_RETURN =
      Phrases.anyOf(
          "(bring my (passion|experience|skills|energy|enthusiasm|knowledge|expertise|talent|motivation)|(send|give|show|bring) [you] the [_] (form|forms|certificate|permit|papers|paperwork|paragraph|passage|sentence|clause|section|quote|quotation|wording)|{date} ... (held|reserved|blocked|open|free) for you|will [quite|fully|completely|perfectly|totally|certainly|of course] understand|bring (the|a|my|our) [_] (builder|lawyer|solicitor|architect|accountant|colleague|husband|wife|son|daughter|manager|boss|partner|chair|treasurer|secretary|electrician|surveyor|teacher|mother|father))",
          "((with|of|about|from|in|at) yours _ _ _|give you {length} (on the phone|by phone|on zoom|on teams|over)|send (it|them|these) [to you] (before|beforehand|in advance|ahead))",
          "((worth|should|shall|whether|if) [us|me|our|my|{i}] (offer|offering) _|(bring|take) (it|this|that|them) [back] to (my|our)|{i} will (stop|leave|never|not) _|(send|bring) [you] [a|an|the|my] [_] [_] (sketch|outline|summary) [_] (beforehand|before|ahead|in advance|with)|(share|offer) (some|some of|a few of|a little of) (my|our) _)");

  private static final RuleCard CARD =
      RuleCard.named("offers-something")
          .answers(RECIPROCAL)
          .weighs(4)
          .says("“{words}” gives them something for it.")
          .shows("Could we meet? [I’d gladly screen it in] our series.")
          .shows("Could we talk? I washed forty swatches [and will send you the] table.")
          .shows("May I call you? [You are welcome to a copy] of my diary.")
          .shows("Could we talk? [Our measurements of last winter you can use] as you like.")
          .shows("Could we meet? [I'll have a sourdough] with me.")
          .shows("Could we meet? [I want to give you our] old loom.")
          .shows("Could we talk? [I could let you have a photo] of it.")
          .shows("Could we meet? There is a [dinner here on the house].")
          .shows("Could we talk? I [don’t mind translating your leaflet].")
          .shows("Could we talk? [If you want I translate your leaflet].")
          .shows("Could we talk? May I copy two of your maps? [Full acknowledgment of course].")
          .shows("Could we meet? [You teach me to graft, I teach you to weld].")
          .shows("Could we talk? I’d be [happy to be the one they call].")
          .shows("Hi Ana, could we talk? Your club [may find a use for a man with a van].")
          .shows("Could we talk? I have spare seed. [If you’re ever over in Radom, look me up].")
          .passes("Could we meet? We would bring our own interpreter.")
          .passes("Hi Ana, could we talk? You said my reel proves I could light a stage.")
          .passes("Hi Ana, could we talk? I asked whether your ears could take it.")
          .passes("Could we meet? If that clashes I will shift it to Monday.")
          .passes("Could we meet? I will bring the good vibes.")
          .passes("Could we connect next week and trade notes?")
          .passes("Could we talk? I can send you a short video before.")
          .passes("Could we talk? I will send you one page beforehand and I will not ask again.")
          .passes("Could we talk? I would take any advice that you might have for me.")
          .passes("Could we talk? I made a table, you would have only to correct it.")
          .passes("Could we talk? If you want I send you my CV.")
          .passes("Could we meet? The room is at the back of the house.")
          .passes("Could we meet? I will have my questions with me.")
          .passes("Could we meet? I'll have our doctor's letter with me.")
          .passes("Could we talk? The notes you can find on our page.")
          .passes("Could we talk? We would like to show them to you.")
          .passes("Could we talk? I can prepare a proposal.")
          .passes("Could we talk? I would like to write a better one.")
          .passes("Could we talk? Do you keep the seeds cool?")
          .passes("Could we meet? I will send you a calendar invite.")
          .passes("Could we talk? You are welcome to say no.")
          .passes("Could you give me a copy of it?")
          .passes("Hi Ana, could we talk? I am leaving the army in May.")
          .passes("Hi Ana, could we talk? There is nothing in it for you.")
          .passes("Hi Ana, could we talk? I would come to your office.")
          .shows("Could we talk? [I’ll take a Saturday of your filing].")
          .shows("Could we talk? I am [happy to pass on what we do against] mildew.")
          .shows("Hi Ana, [could I walk the dogs for you one day]?")
          .shows("Could we meet? [I'd gladly hand over the moulds].")
          .shows("Could we meet? [I will bring a jar] of it.")
          .shows("Could we talk? I would [publish it with full credit to your lab].")
          .passes(
              "Hi Ana, could we meet? My boots split at the toe and I can bring two of them for you to judge.")
          .passes("Hi Ana, could we talk about the lease? I can pass it on to you before.")
          .passes("Could we talk so that we can make the app better?")
          .passes("I would love to spend a day with you behind the counter.")
          .shows("Could we talk? [My lunch breaks in May are yours].")
          .shows("Could we talk? [If you ever want somebody to tell the next class, I would come].")
          .passes("Could we meet? If you are full I will do the course alone.")
          .passes("Could we meet? Name an hour and I will fit round it.")
          .passes("Could we talk? I would bring the sums and ask you to check them.")
          .passes("Could we talk? I can send the photos of my failed casts.")
          .passes("Could I have a copy, if you could have one run off?")
          .shows("Hi Ana, could we talk? [We'd list you as a patron on our site].")
          .shows("Hi Ana, could we talk? [I will shout you out to] my readers.")
          .shows("Hi Ana, could we talk? [My brother can fix that lift] you wrote of.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Stream.concat(Offers.PHRASES.stream(), Stream.of(NO_RETURN)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.hasAny(NAMED)
        ? List.of()
        : Spans.apart(Offers.in(reading), Spans.of(reading.quotes(NO_RETURN)));
  }
}
