package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.TheirLine;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shows nothing that was written for this reader. */
final class NoSpecifics implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-specifics")
          .misses(GENUINE)
          .weighs(3)
          .says("Nothing in it shows that it was written for this reader.")
          .advises(
              "Name one thing that they wrote, said, made or did, and what it has to do"
                  + " with your question.")
          .judges(Kind.ASK)
          .shows("Hello,[] could we meet on Tuesday for 15 minutes?")
          .shows("[]Could I ask you about your field?")
          .passes("Hello, your talk in Ghent was clear. Could we meet?")
          .shows("Hello,[] you inspire so many people. Could we meet on Tuesday?")
          .passes("Hello, you keep the nursery at the old station. Could we meet?")
          .passes(
              "Hello, I would like to hear how your ferry line trains its crews. Could we meet?")
          .passes("Hello, you are repairing engines of boats. Could we meet?")
          .shows("Hello,[] I know you are busy. The choice is yours. Could we meet?")
          .passes("Hello, you are the one marking that paper. Could we meet?")
          .passes("Hello, you work already twenty years with young throwers. Could we meet?")
          .passes("Hello, in 2022 you have bought from us two scales. Could we meet?")
          .shows("Hello,[] you are one of the most inspiring leaders. Could we meet?")
          .shows("Hello,[] I was told that you are the best. Could we meet?")
          .shows("Hello,[] your company's values are mine. Could we meet?")
          .passes("Hello, we met at the fair in Ghent. Could we meet again?")
          .passes("You moved from law to pottery. Could we meet?")
          .passes("Hello, on your site I see packs of five lessons. Could we meet?")
          .passes("Hello, I saw two weavers in your team came back late. Could we meet?")
          .passes("Hello, I mend the sensors that your timetable runs on. Could we meet?")
          .passes("Hello, Jan says you did a fine job on their lock gates. Could we meet?")
          .passes("Hello, congratulations on making partner! Could we meet?")
          .passes("Good win on Saturday! Could we meet?")
          .passes("Hello, your name is still on half the blueprints here. Could we meet?")
          .passes("Hello, I noticed Larkhill is hiring nine porters. Could we meet?")
          .passes("Hello, I picked apples for you until 2019. Could we meet?")
          .passes("Hello, I saw on here you are a coach for the river swimmers. Could we meet?")
          .passes("Hello, I laughed when you said you had lost the key. Could we meet?")
          .passes("Hello, I could see your hand in the new stairs. Could we meet?")
          .passes("Hello, my uncle showed me your sledges. Could we meet?")
          .passes("Hello, do you still miss the night trains? Could we meet?")
          .passes("Hello, your lesson with him was what made him stay. Could we meet?")
          .shows("Hello,[] you did a great job on the site. Could we meet?")
          .shows("Hello,[] your name is on the list. Could we meet?")
          .shows("Hello,[] a friend showed me your profile. Could we meet?")
          .shows("Hello,[] I saw on here that you are looking for a tutor. Could we meet?")
          .passes(
              "Hello, Jo said to write rather than ring, as you never hear the bell. Could we meet?")
          .passes("Hello, she told me what training with you did for her knees. Could we meet?")
          .passes("Hello, yours is one of the few yards that mend clinker boats. Could we meet?")
          .passes("Hello, I see that Larkhill imports cork from Evora. Could we meet?")
          .passes("Hello, thanks for the post on wet slate. Could we meet?")
          .passes("Could somebody lend us a heater? We are a family of five.")
          .in(Context.of(Relationship.ACQUAINTANCE))
          .passes("Hello, could we meet on Tuesday for 15 minutes?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return TheirLine.PHRASES;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean known = reading.context().relationship().knowEachOther();
    boolean told = !reading.isPersonal() && Specifics.ofTheSender(found);
    return known || told || Specifics.in(found) || TheirLine.isIn(reading)
        ? List.of()
        : reading.gapAfterGreeting();
  }
}
