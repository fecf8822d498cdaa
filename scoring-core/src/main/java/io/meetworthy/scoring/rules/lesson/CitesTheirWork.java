package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.TheirWorks;

/** Names something that the reader wrote, said or made. */
final class CitesTheirWork implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("cites-their-work")
          .answers(GENUINE)
          .weighs(7)
          .spares(TheirWorks.INNOCENT)
          .says("“{words}” shows that you know their work.")
          .sees(TheirWorks.CITED)
          .shows("I [read your guide] to the harbour last week.")
          .shows("In [your talk in Ghent] you stopped sampling invoices.")
          .shows("The [checklist you handed out] in Porto is still on my desk.")
          .shows("I liked [what you said about] leases.")
          .shows("I was [struck by the way in which you dealt with] the hail.")
          .shows("[The article about bees written by you I] have read.")
          .shows("[In the podcast you have said that] it takes a year.")
          .shows("I have [read in article of yours that it] takes a year.")
          .shows("I [read the sample unit on water you brought out in March].")
          .passes("I read the mail you posted on Monday.")
          .shows("[Your intranet post said the rota] was halved.")
          .shows("I noticed [your answers in the glaze channel are always sensible].")
          .shows("I [noticed you posted that your mill stopped] at night.")
          .passes("You had said at the fair you'd be glad to help.")
          .passes("I noticed you posted that you are hiring millers.")
          .shows("I have [read in the paper about how your clinic dries herbs].")
          .passes("I loved your book cover.")
          .passes("I would love to hear how you work.")
          .passes("I would love to read your work some day.")
          .passes("May I post my article on your page?")
          .passes("Please send your report to the board.")
          .passes("May I sit in on your class in June?")
          .passes("I saw your post about the vacancy.")
          .shows("I saw [your LinkedIn post about] burnout.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
