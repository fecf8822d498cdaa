package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Speaks of what the sender gains and of nothing else. */
final class ServesOnlyMe implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("serves-only-me")
          .raises(BENEFICIAL)
          .weighs(3)
          .says("“{words}” names your gain; theirs is missing.")
          .advises("Say what they would get from it, or take the sentence out.")
          .sees(
              "(great|good|huge|perfect|fantastic|wonderful|amazing|big|excellent|valuable"
                  + "|invaluable|golden|unique|incredible|real|terrific) (opportunity|chance|step|boost"
                  + "|asset|advantage|break|experience) [forward] (for|to) (me|us|my|our)",
              "(great|perfect|fantastic|valuable|invaluable|beneficial|ideal|advantageous) (for"
                  + "|to) (me|my|us|our)",
              "(~boost|~advance|~further|~kick start|~kickstart|~jump start|~launch|~grow"
                  + "|~accelerate|~expand|~improve|~build|~increase|~extend|~broaden|~widen|~enhance"
                  + "|~strengthen|~help|~develop) (my|our) [_] (career|job search|network|business"
                  + "|chances|resume|cv|portfolio|sales|prospects|customer base|profile|reputation"
                  + "|application|contacts|connections|client base|brand|company|startup|start up"
                  + "|revenue)",
              "{i} (have|would have|stand|hope|want) [a lot|much|everything|so much] to (gain"
                  + "|profit)",
              "(gain|get|receive|obtain|collect) [_] (insight|insights|advice|tips|guidance"
                  + "|wisdom|knowledge|inspiration|feedback|mentorship) from you",
              "(benefit|serve|suit|profit) (me|my career|my|us|our company|our business)",
              "(help|helps|allow|enable) {me} [to] (get ahead|stand out|succeed|break into|land"
                  + "|advance|get hired|get a job|find a job|make it|get noticed|reach my)",
              "{i} need (this|the|it|your|an|a) [_] [_] (for|to complete|to finish|to pass) my"
                  + " (portfolio|resume|cv|grade|application|class|assignment|degree|homework)")
          .shows("It would be [great for me] and my sales.")
          .shows("Talking with you would [boost my career].")
          .shows("I want to [grow my network].")
          .passes("It is a great opportunity for your students, and good for us.")
          .passes("My career began in Cork.")
          .passes("Monday is good for me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.answers(BENEFICIAL) ? List.of() : reading.quotes(CARD.sees());
  }
}
