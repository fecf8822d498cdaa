package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks so much that answering is work. */
final class AsksManyQuestions implements Rule {
  private static final int ENOUGH = 4;

  private static final Phrases MANY =
      Phrases.anyOf(
          "(many|a lot of|lots of|tons of|so many|loads of|a ton of|a bunch of|a million|a long"
              + " list of|a list of|a number of|countless|endless|plenty"
              + " of|ten|twelve|fifteen|twenty|a hundred|all my|all of my|a series of|several|a"
              + " whole list of) [other|more|specific|different|detailed] questions",
          "(following|below|attached|these|a) (questionnaire|list of questions|survey)",
          "(answer|answers to|respond to|look at|go through|fill in|fill out|complete)"
              + " (all|each|every|the following|the attached|the questions below) [of] ..."
              + " (questions|question|questionnaire|survey|form)",
          "questions (about|on) (everything|all sorts|many|all aspects)");

  private static final RuleCard CARD =
      RuleCard.named("asks-many-questions")
          .raises(HAS_NO_TIME)
          .weighs(5)
          .says("“{words}” makes answering a long task.")
          .advises("Keep the two questions that only they can answer.")
          .because(
              "E-mails with one to three questions were answered most often.",
              "Boomerang, 40 million e-mails",
              2016,
              Study.Strength.MODERATE)
          .shows("I have [so many questions] for you.")
          .shows(
              "Why ports? Which port? Who runs it? Is it hard? [Do you like it]? [What is next]?")
          .passes("I have two questions: why ports, and which port?")
          .passes("Many people question the list.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    if (reading.questionCount() <= ENOUGH) {
      return reading.quotes(MANY);
    }
    List<Evidence> questions = reading.questions();
    return questions.subList(ENOUGH, questions.size());
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(MANY);
  }
}
