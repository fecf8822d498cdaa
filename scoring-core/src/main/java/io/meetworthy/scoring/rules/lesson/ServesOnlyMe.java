package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.MyNeeds;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Speaks of what the sender gains and of nothing else. */
final class ServesOnlyMe implements Rule {
  /** A way of thanking. */
  private static final Phrases PLEASED =
      Phrases.anyOf(
              "selfish (request|question|favour|favor|wish|ask|mail|letter)",
              "(line|reply|answer|word|note) [back] would make my (day|week|month|year)",
              "(line|lines|reply|answer|word|note|sentence) [_] [_] [_] (would|will|can|could) [_] help (me|us) [_] [_]",
              "(what|which|that) i need it [_] [_] [_]",
              "mean [a|so|very|such] (great deal|lot|much) (to|for) (me|us)",
              "(spare|save) (me|us) ({length}|a trip|a third)",
              "(helped|article|book|talk|blog|video|lecture|post|course|answer|advice) [_] help me [_] [_] [_]",
              "for (us to _|us (two|both|all)|both of us|(me|us) and (you|your))",
              "(my|our) own (lunch|lights|tools|food|drink|laptop|transport|car|chair|pen|cup)",
              "pleased to (talk|speak|meet|help|show|welcome|host|hear|come|see|tell|answer|join)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("serves-only-me")
          .raises(BENEFICIAL)
          .weighs(3)
          .says("“{words}” names your gain; theirs is missing.")
          .advises("Say what they would get from it, or take the sentence out.")
          .sees(
              "(would|will|could|can|might) be (a|an) [very|_] (great|real|big|huge|enormous|large|immense) (help|support|benefit|service) (to|for) me",
              "(be|is|are) [very|really|so|extremely|incredibly|hugely|also|particularly|most] (valuable|useful|helpful|important|great|good|crucial|perfect|ideal|precious|beneficial|invaluable) (for|to) my [_] (career|job|cv|resume|future|business|portfolio|thesis|application|studies|research|work|project|company|growth|development|search|grade|degree|startup|interview)",
              "(can|could|will|would|might) [_] help (me|us) [so|very|really] (much|a great deal|greatly|enormously|immensely)",
              "(is|matters|means|counts) [_] [_] [_] [_] (important|deal|much|lot) [_] (for|to) my [_] (future|career|family|life|studies|business|thesis|work)",
              "(teach|help|show|give|bring|get) (me|us) (a lot|so much|everything|further|ahead|forward|the grade|good marks)",
              "(make|making) my _ [_] (much|a lot|so much|far) (easier|better|faster|simpler|stronger)",
              "i need (one more|another|a|an|some|two more|three more) [_] (guest|speaker|source|expert|interview|quote|testimonial|participant|signature|partner|sponsor|case)",
              "my (course|class|degree|programme|program|school|university|college|teacher|professor|supervisor|portfolio|thesis|project|assignment|visa|application) [_] (need|needs|require|requires|want|wants) [_] (hours|credits|signature|certificate|grade|points|proof|letter) [_]",
              "(it|this|that|which|meeting|call|talk|conversation|chat|you|talking|speaking) [with you|to you] (would|will|could) [also|really] [be|mean] [such|really|so|very|absolutely] [a|an] (great|good|huge|fantastic|wonderful|amazing|big|excellent|valuable|invaluable|golden|unique|incredible|real|terrific|beneficial) [learning|career|_] [(opportunity|chance|step|boost|asset|advantage|break|experience|help)] [forward] (for|to) (me|us|my|our)",
              "(great|huge|perfect|fantastic|wonderful|amazing|excellent|valuable|invaluable|golden|unique|incredible) (opportunity|chance|boost) (for|to) (me|us|my career|our company|my business) $",
              "(~boost|~advance|~further|~kick start|~kickstart|~jump start|~launch|~grow|~accelerate|~expand|~increase|~extend|~broaden|~widen|~enhance|~strengthen) (my|our) [_] (career|job search|network|business|chances|resume|cv|portfolio|sales|prospects|customer base|reputation|contacts|connections|client base|brand|revenue)",
              "{i} (have|would have|stand) (a lot|much|everything|so much) to (gain|profit)",
              "(gain|get|receive|obtain|collect) [_] (insight|insights|advice|tips|guidance|wisdom|knowledge|inspiration|feedback|mentorship) from you",
              "(would|could|will) [greatly|really|also] (benefit|serve) (me|my career|our company|our business)",
              "(help|helps|allow|enable) {me} [to] (get ahead|stand out|succeed|break into|land|advance|get hired|get noticed|reach my)",
              "{i} need (this|the|it|your|an|a) [_] [_] (for|to complete|to finish|to pass) my (portfolio|resume|cv|grade|application|class|assignment|degree|homework)")
          .shows("[It would be great for me] and my sales.")
          .shows("Talking with you would [boost my career].")
          .shows("I want to [grow my network].")
          .passes("It is a great opportunity for your students, and good for us.")
          .passes("My career began in Cork.")
          .passes("I read your article and it help me much.")
          .passes("I will have my own lunch with me.")
          .passes("A note would spare me a second trip.")
          .passes("Monday is good for me.")
          .passes("A short call is perfect for me.")
          .shows("Hi Ana, could we talk? It would be a [dream come true].")
          .passes("The new mill is a dream come true.")
          .passes("Please forgive my selfish request.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), MyNeeds.PHRASES.get(0));
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(PLEASED);
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    if (found.answers(BENEFICIAL)) {
      return List.of();
    }
    List<Evidence> gains =
        Spans.apart(reading.quotes(CARD.sees()), Spans.of(reading.quotes(PLEASED)));
    return gains.isEmpty()
        ? Spans.apart(MyNeeds.in(reading), Spans.of(reading.quotes(PLEASED)))
        : gains;
  }
}
