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
  private static final int ENOUGH = 5;

  private static final Phrases MANY =
      Phrases.anyOf(
          "so many things [that|which] {i} [still] do not [yet|really] (know|understand|get) [_]",
          "(the|these|my|our|with|of) (seven|eight|nine|ten|eleven|twelve|fifteen|twenty) questions (are|is|attached|below|enclosed|in (the|a)) [_]",
          "{digits} words (each|per (question|answer)|for (each|every)|minimum|at least)",
          "(a|the|this|my|our|got) (set|list|sheet|page|batch|catalogue) of (seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) [_] questions",
          "(a few|several|two|three) (dozen|score|hundred) questions",
          "(ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|dozens of|so many) things (to|{i} (want|would like|wanted|need|have) to) (ask|go|discuss|cover|talk|clear|know)",
          "(questionnaire|(questionnaire|interview|survey|it) (has|is|contains) (about|around|some|like)) {digits} questions",
          "(have|got) [so|quite] (lots|a lot|much|plenty) to ask",
          "(a whole|a full|an entire|half a) (notebook|page|book|sheet|list|pad) of questions",
          "(twenty|thirty|forty|fifty|sixty) (one|two|three|four|five|six|seven|eight|nine) questions",
          "(a page|two pages|three pages|pages) (of|full of|with) [_] [_] questions",
          "(seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|a dozen|two dozen)"
              + " [more|short|small|other|different] (points|topics|items|matters|issues|headings) [that|which] (i|we|to (go|get|work|run|discuss|cover|talk))",
          "(my|our|these|please answer) [the|these|my] (seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) questions",
          "{i} (have|had|have got|am bringing|would ask) [about|some|around|at least|over|a list of|only] (ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|dozens of|two dozen|countless|endless) [short|quick|_] questions",
          "{i} [still|also] (have|had|would have) [got] [so|really|quite] (many|a lot of|lots"
              + " of|tons of|loads of|a ton of|a bunch of|a million|a long list of|a list of|a"
              + " number of|countless|endless|plenty of|a hundred|a whole list of|about a dozen|a"
              + " dozen|dozens of|too many|{digits}|ten|twelve|fifteen|twenty)"
              + " [other|more|specific|different|detailed|burning] questions",
          "(with (all my|a long list of|a list of|my list of|so many|a million|a hundred)|my (many|long list of|list of|million|hundred)) questions",
          "(please|you|kindly|to) (answer|respond to|go through|reply to) (all|each|every|the"
              + " following|the attached|all my|all these) [of] [the|my|these] [_]"
              + " (questions|questionnaire)",
          "(fill in|fill out|complete) (the|my|this|our|the attached) [_] [_] questionnaire",
          "questions (about|on) (everything|all sorts|many things|all aspects)");

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
          .shows("I have [a whole notebook of questions].")
          .shows("[I have so many questions] for you.")
          .shows(
              "[I have so many questions] for you. Why ports? Which port? Who runs it? Is it hard? Do"
                  + " you like it?")
          .shows("Why ports? Which port? Who runs it? Is it hard? Do you like it? [What is next]?")
          .shows("There are [fourteen points that I] would like us to get through.")
          .shows("There are [so many things that we do not know yet].")
          .shows("Please write [100 words each].")
          .passes("We won by fourteen points to nine.")
          .passes("I have two questions: why ports, and which port?")
          .passes("We got a list of questions from our readers.")
          .passes("There were a dozen things to see.")
          .passes("You answer thirty questions on your page; one is left.")
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
