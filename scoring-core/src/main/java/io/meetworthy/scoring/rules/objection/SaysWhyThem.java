package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says why it is they who can answer. */
final class SaysWhyThem implements Rule {
  private static final Phrases REASONS =
      Phrases.anyOf(
          "(because|since|as) you (have|were|did|made|moved|went|worked|work|led|ran|run|built|left|switched|know|wrote|have been|know both|came|started|trained|changed|spent|lived|do|took|opened|planned|taught|managed|lead|manage|hired|hire|studied|once)",
          "(given|considering|in view of|thanks to|with) your [own] (experience|background|years|work|time|role|path|expertise|move|career|transition|knowledge|history)",
          "(your|own) (experience|background|years|path|move|transition|switch|work|expertise|insight) (in|with|as|at|of|from|on|leading|building|running|moving|working|managing|designing|both)",
          "(as|from|ask|for) (someone|somebody|a person|a woman|a man|an engineer|one) who (has|have|is|was|did|made|moved|went|worked|works|led|ran|runs|built|left|switched|knows|came|started|changed|has been|had|took|does)",
          "you (are|were) [one of] (the|few|among) ... (person|people|one|only|first|few) ... (who|i know|i have found|i found|that|with|to have)",
          "(few|not many|hardly any|nobody else|no one else|the only) ... (people|person|others|one|else) ... (have|has|who|can|know|knows|could)",
          "you (have|had) [already|also|just|once|recently] (done|made|been|gone|worked|moved|built|solved|faced|lived|seen|managed|led|run|written|taught|switched|taken|trained|changed|walked|dealt|planned|hired|spent|come|handled|crossed|left) ... (that|this|same|exactly|from|through|where|what|both|before|a|the|in|such|with|for|on|into)",
          "you (made|took|did|went through|faced|solved|had) (the|that|this|exactly|a) [very|exact] (same|similar|move|step|switch|change|jump|leap|path|problem|transition)",
          "you (moved|went|switched|came|changed|transitioned|jumped|crossed|turned) from _ ... (to|into)",
          "your (move|switch|change|transition|jump|path|step|leap|career|journey|route|shift|way) from _ ... (to|into)",
          "(why i am|why i|reason i am|reason i|why we) (writing|asking|chose|turn|turned|thought|write|ask|contact|contacting|picked|am turning|turning) ... (you|of you|to you) ",
          "(you|your) ... (exactly|precisely) (what|the|where|that) (i|we|kind|sort|experience|question|work)");

  /** What they have done; it says why them only where their time is asked for. */
  private static final Phrases DEEDS =
      Phrases.anyOf(
          "you [also|once|just|recently|yourself|have] (opened|founded|built|ran|led|moved|switched|trained|taught|managed|launched|grew|started|planned|designed|translated|coached|served|spent|studied|left|joined|changed|took|won|set up|turned|cut|crossed|introduced|developed|worked|hire|hired|solved|went|run|lead|plan|train|teach) (a|an|the|two|three|four|both|your|it|that|this|them|one|from|in|at|with|for|of|through|into|out|to|on|as|{number}|{name}|{period}) _");

  private static final RuleCard CARD =
      RuleCard.named("says-why-them")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(6)
          .says("“{words}” says why you ask them and nobody else.")
          .shows("I ask you [because you have] run both kinds of ward.")
          .shows("[You moved from law to] carpentry.")
          .shows("I want to hear it [from someone who did] it.")
          .passes("Because you are late, I start alone.")
          .passes("Thank you for your time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> plain = reading.quotes(REASONS);
    return plain.isEmpty() && MeetingAsk.isIn(reading) ? reading.quotes(DEEDS) : plain;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(REASONS, DEEDS, MeetingAsk.WORDS);
  }
}
