package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says in a request for a favour what befell the sender: lost work, bills, an empty fridge. */
final class TellsHardship implements Rule {
  /** Talk of other people's hardship. */
  private static final Phrases THEIRS =
      Phrases.anyOf(
              "(those|people|patients|families|students|customers|clients|freelancers|insurers|workers|employees|tenants|users|they|them) [_] [_] [_] (living|behind|afford|paid|pay|cover|broke|homeless|in debt|out of|no|little|struggling|going through) [_] [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("tells-hardship")
          .answers(GENUINE)
          .weighs(8)
          .spares(THEIRS)
          .says("“{words}” tells them how things stand for you.")
          .judges(Kind.ASK)
          .sees(
              "{i} {am} [_] (broke|penniless|skint|overdrawn|homeless|out of"
                  + " (work|money|food|cash|funds|groceries)|in debt|behind on|between"
                  + " jobs|strapped|struggling to (pay|make|feed|get by|find work))",
              "(have|has|had|got|with|there is) [_] (no|little|barely any|not enough|not much|almost no) [_] (money|cash|food|groceries|funds|income|savings)",
              "(out of|run out of|ran out of|low on|short on|short of)"
                  + " (money|food|cash|groceries|funds)",
              "(can not|could not|cannot|unable to|can barely|could barely) afford _",
              "(pay|paid|paying|cover|covering|behind on|went to|go to|goes to|spent on|not pay|not make|not cover) [_] [_] (rent|bills|mortgage|utilities|tuition|medication|medicine|medications|car repairs|electric bill|phone bill|insurance|hospital bill|hospital bills)",
              "(unexpected|hospital|medical|vet|doctor) (bill|bills|expense|expenses)",
              "(get|got|gets|be|getting|not get|not be|not been) paid [again] (until|till|on|this|next|tomorrow|for|{date}|in|{length})",
              "(next|first|last|my|his|her) [_] (paycheck|pay check|paycheque|payday)",
              "(until|till|before) [_] (payday|paycheck|paychecks|pay day)",
              "(bank|checking|my|our) account (is|was) (empty|overdrawn|frozen|negative|hacked|at zero|on hold|(in|into) the (red|negative|minus))",
              "{i} (got|was|were|have been|am being|are being|am about to be) [just|recently] evicted",
              "(struggling|in trouble|stretched) financially",
              "{i} have not (eaten|had a [_] meal|had anything to eat|been paid|worked)",
              "(living|live|lived|survived|surviving|living off|lived off) [on|off] [nothing"
                  + " but|only|just] (ramen|rice|noodles|pasta|beans|bread|oatmeal|peanut"
                  + " butter|cereal|nothing)",
              "my (car|truck|van|laptop|fridge|stove|oven|furnace|roof|bike) [just|recently] (broke"
                  + "|died|got stolen|was stolen|was towed|got towed|needs|needed|caught fire)",
              "(feed|feeding) (my|our|the)"
                  + " (kids|family|children|son|daughter|wife|husband|boyfriend"
                  + "|girlfriend|boys|girls|mother)",
              "(single|expecting) (mom|mum|mother|dad|father|parent)",
              "(down on|out of) [my|our] luck",
              "(make|making) ends meet",
              "paycheck to paycheck",
              "(money|cash|things|budget) (is|are|has been|have been|got) [_] (tight|short|gone)",
              "(fell|fallen|hit|going through|having|been having|been through) [_] [_]"
                  + " (hard|rough|tough|bad|difficult)"
                  + " (times|time|spot|patch|stretch|week|month|year)")
          .because(
              "Requests that told of a job or of money were granted more often; mere cravings less"
                  + " often.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("Could somebody lend me a heater? [I am behind on] the gas bill.")
          .shows("[My van broke] down on Monday, and the shop has no other.")
          .shows("We [can not afford a] new pump before spring.")
          .passes("Could we meet for 15 minutes? I am broke.")
          .passes("My van is blue.")
          .passes("She has money to spare.")
          .passes("Could anybody share a form for patients who can not afford dental care?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Who asks for a meeting and pleads with hardship asks for a job. */
  @Override
  public List<Evidence> read(Reading reading) {
    return reading.asksToMeet() ? List.of() : reading.quotes(CARD);
  }
}
