package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Reproaches the reader. */
final class Blames implements Rule {
  /** A question that their book leaves open is no letter unanswered. */
  private static final Phrases OPEN =
      Phrases.anyOf(
              "this is my (second|third|fourth|{digits}) (email|e mail|mail|message|letter|note) and (the|my) last [one] [_]",
              "{i} was [_] [_] (annoyed|angry|cross|furious|disappointed|upset|irritated|offended|frustrated|mad) (with|at|by|about) (you|your _) [actually|then|first|the time|that day|for _] [_]",
              "you all just (look|check|see|go by|want|care|ask)",
              "(was|were) [_] (wrong|late|at fault) [_] [_] not even a _",
              "you people are all (amazing|great|wonderful|awesome|so|very|nice|kind|lovely|fantastic|good|the)",
              "(did not|never|do not) [_] answer the (question|questions) [_] [_] [_] (in|on) your _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("blames")
          .raises(COURTEOUS)
          .weighs(11)
          .says("“{words}” reproaches them.")
          .advises(
              "Leave the reproach out; say in a line what you ask, as if for the first" + " time.")
          .spares(OPEN)
          .sees(Scorn.WORDS.or(Unanswered.WORDS).negatedToo())
          .passes("I study the lack of respect for nurses.")
          .passes("In this quiz no answer is wrong.")
          .passes("Is it normal for a graft not to respond?")
          .shows("[Is it normal in your company not to answer] people?")
          .shows("Whoever built it [wants his head read].")
          .shows("[I see it as a lack of culture].")
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
          .shows("[I am disappointed that I never heard] back.")
          .shows("[Nice mess you’ve made] there.")
          .shows("[You just didn’t turn up].")
          .shows("That’s [typical of you nurses].")
          .shows("[You have obviously forgotten], as [people of your sort] do.")
          .shows("Next time [get your facts straight].")
          .shows("[Your colleague couldn’t be bothered to answer].")
          .passes("I could not be bothered to cook that night.")
          .passes("You have had two years to think about the mill.")
          .passes("It is typical of you to be so kind.")
          .passes("You did not answer the question on rye in your book.")
          .passes("I expected more rain from a cloud of that size.")
          .passes("My patience was tried by the kiln.")
          .passes("The tide never did turn up the river.")
          .passes("You have never asked for a fee.")
          .passes("Your chapter on wells is careful.")
          .passes("You all know the mill.")
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
          .passes("I was surprised by your figures on turnover.")
          .passes("How long do I have to wait between two applications?")
          .passes("Why did you keep the old name?")
          .shows("[Third email].")
          .shows("There’s [been no word from you yet].")
          .shows("[Why you don’t answer me]?")
          .shows("It is [not polite that you don’t answer].")
          .shows("[You did not find it necessary to answer].")
          .passes("I did not find it necessary to reply.")
          .passes("Why you chose rye I would like to know.")
          .shows("I wrote twice and got nothing, [not even one line].")
          .shows("I asked fifty and [only three bothered to answer].")
          .shows("It sits ill [with utter silence].")
          .shows("Please answer [so I can stop waiting].")
          .shows("[I used a tracker on the] letter.")
          .shows("[Your secretary refused to put me through].")
          .shows("[You should just take down your profile].")
          .passes("I was rather cross with you at first; you were right.")
          .passes("When you hire, do you all just look at the portfolio?")
          .passes("The hall was in silence.")
          .passes("Your assistant would not let me pay for the tea, please thank her.")
          .passes("I can stop by on Monday.")
          .as(Channel.EMAIL, Kind.FOLLOW_UP)
          .shows("[I can see that you’re active here].")
          .shows("[I have seen that both were read].")
          .shows("I [wonder what the hold up is].")
          .shows("[I trust my last two notes did arrive].")
          .shows("I must admit [I am a little disappointed].")
          .passes("I saw that you posted a map of the mill, which answers half of it.")
          .passes("I am rather surprised by the tides here.")
          .shows("[Nobody phoned].")
          .shows("I asked in May and [nobody had the courtesy to answer].")
          .shows("Odd how [those who write about giving back go silent when] asked.")
          .shows("Now [practise what you preach].")
          .shows("[I suppose students aren’t important enough] any more.")
          .shows("[Frankly the table in your book is useless].")
          .passes("Nobody rang the bell that day.")
          .passes("Those who write about rye go quiet in winter.")
          .passes("I assume my note has room for one more line.")
          .passes("Frankly the kiln in our yard was useless.")
          .shows("You are busy at the fair [or avoiding me].")
          .shows("I rang in May and have [not had the decency of an answer].")
          .shows("I asked in May and [have yet to be granted the grace of a line].")
          .shows("[It would be nice to get an answer for once].")
          .shows("[I have been more than patient].")
          .shows("[My letters go unanswered].")
          .shows("I [guess you’re too busy for the likes] of us.")
          .shows("I [take it that clean rivers are not a priority for you].")
          .shows("[Other mentors have taken time for us].")
          .shows("[I thought you would be happy to support] a beginner.")
          .shows("The office says that [alumni are always happy to help].")
          .shows("[I am a bit surprised, as on the page you] promise tea.")
          .shows("I [assume you saw my mails].")
          .passes("I am not good at avoiding my aunt.")
          .passes("I never had the courtesy to thank you.")
          .passes("The other millers found the time too short.")
          .passes("I thought you would be happy to hear that it runs.")
          .passes("I am a bit surprised, as the moss grew in the dry bed.")
          .passes("This is my third email and the last one.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), Unanswered.CHASES);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> seen = reading.quotes(CARD);
    List<Evidence> chases =
        reading.draft().kind() == Kind.FOLLOW_UP ? reading.quotes(Unanswered.CHASES) : List.of();
    return Stream.concat(seen.stream(), Spans.apart(chases, Spans.of(seen)).stream()).toList();
  }
}
