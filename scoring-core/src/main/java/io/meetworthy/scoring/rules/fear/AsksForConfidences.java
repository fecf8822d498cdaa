package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Asks for what is not the reader's to give: tasks of an interview, their pay, their suppliers. */
final class AsksForConfidences implements RuleOfTalks {
  /** What a firm keeps to itself. */
  private static final String SECRETS =
      "(supplier|suppliers|supplier list|client list|customer list|customer lists|client lists|donor list|donor strategy|margins|margin|cost prices|unit costs|formula"
          + "|source code|tender|bid|management accounts|board papers|internal (documents|document|report|reports|numbers|figures|data|deck|decks|slides|roadmap|policy|emails)"
          + "|salary bands|pay bands|salary structure|payslip|salary|login|password|account manager 's number|mailing list)";

  /** Things that are shown to all, and people who are asked how they work. */
  private static final Phrases OPEN =
      Phrases.anyOf(
          "{i} {can} [gladly|happily|also|_] (send|share|show|give|forward|tell) [you] [_] [_] [_] [_] [_] [_]",
          "(salary|tender|bid|margin|margins|source code|formula|supplier|suppliers) (survey|report|portal|guide|notice|page|talk|article|repository|repo|calculator|code of conduct)",
          "(published|public|open|posted|printed) _ [_] [_] [_]",
          "(is|are|was|were|has been|have been) (public|published|open|on your (site|page|website))");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-confidences")
          .raises(HIDDEN_AGENDA)
          .weighs(7)
          .spares(OPEN)
          .says("“{words}” asks for what is not theirs to give.")
          .advises("Ask for what they may tell anybody: how they decide, not what or how much.")
          .sees(
              "what (they|he|she|{name}) (asked|ask|set|gave|will ask|made) you [_] [_] (for|in|at|during|on) (the|your|that|this) [_] (case study|case|test|assessment|exam)",
              "(share|send|give|tell|leak|slip|show|remember|have|get|see) [me|us|with me] [_] (the|your|any|some|their|which) [same|real|actual|exact|old|_] (interview questions|interview task|case study questions|case questions|test questions|exam questions|assessment questions|assessment answers|test answers)",
              "(how much (they|he|she|your (company|firm|boss|employer|manager)|{name}) (gave|offered|pays|pay|paid|offers|gives|give|is paying)|what (they|your (company|firm|boss|employer|manager)) (pay|pays|paid)) you",
              "(how much you (earn|are earning|are paid|get paid|take home|got paid|were paid|were offered)|what you (earn|are earning|are paid|get paid|take home) (there|now|a month|a year|per month|per year|at {name}|yourself))",
              "how much you (make|made) (there|a month|a year|per month|per year|monthly|yearly|at {name}) [_]",
              "(share|send|tell|give|show|forward|slip|lend|get|leak|pass) [to|over] [me|us|over|across] [the|a list of|a copy of|some of|a peek at|a look at] your [full|current|whole|main|own|_] "
                  + SECRETS,
              "(share|send|tell|give|show|forward|slip|leak|know|see) [to] [me|us] [the|a|some] "
                  + SECRETS
                  + " (for|of|at|in) your _",
              "how much did (they|he|she|your (company|firm|boss|employer)|{name}) (pay|give|offer) you",
              "(know|see|hear|ask about|curious about|asking about) your (current|exact|own|actual) "
                  + SECRETS,
              "(know|see|share|tell|have|hear) what your [_] (margin|margins|markup|salary|unit costs|cost price) (is|are)",
              "(name|names|number|numbers|details|contact) of your [own|main|best|current|_] (supplier|suppliers|manufacturer|manufacturers|wholesaler|importer|contract manufacturer)",
              "what (margin|margins|markup) you (make|run|work|operate|take|get|have|put) [at|on|with|_]",
              "how much you (turn over|clear|gross|net|bring in) [_]",
              "(send|share|forward|have someone send|have somebody send|get someone to send|email) [over|across] [me|us] (the|your) [last|past|latest] [{number}|few] [years|year] ['s] "
                  + "(accounts|management accounts|board papers|donor strategy|donor list|client list|customer list|balance sheets|internal figures) [_]",
              "(inside|insider) (info|information|gen|dirt) (on|about|from|of|at|before) _",
              "the dirt on _",
              "((nobody|no one) (needs to|need|has to)|your (boss|employer|company|firm|manager|team|colleagues) (need not|does not need to|do not need to|does not have to|must not|need never|will never)) [ever] (know|find out|hear) [of|about] [_]")
          .because(
              "Askers by e-mail miss how much suspicion a stranger's request meets.",
              "Roghanizad and Bohns, Journal of Experimental Social Psychology",
              2017,
              Study.Strength.MODERATE)
          .shows("Could we meet? Tell me [what they asked you in the assessment].")
          .passes("Could we meet? Tell me what they asked you at the interview.")
          .passes("Could we meet? I saw what you made there.")
          .passes("Could we meet? Nobody will ever know how much that talk helped.")
          .passes("Could we meet? Your team will hear it from me first.")
          .passes("Could we meet? You have inside knowledge of looms.")
          .shows("Could we meet? I wonder [how much they offered you].")
          .shows("Could we meet? Please [send me a copy of your client list].")
          .shows("Could we meet? I would like the [names of your suppliers].")
          .shows("Could we meet? I need to hear [what margin you make on] it.")
          .shows("Could we meet? I would love some [inside information on the] merger.")
          .shows("Could we meet? [Your boss doesn't need to know].")
          .shows("Could we meet? Please [show me the salary bands in your bank].")
          .shows("Could we meet? [How much did they give you] for it?")
          .passes("Could we meet? I live on a quiet street, and the plug is under the table.")
          .passes("Could we meet? How do you choose your suppliers?")
          .passes("Could we meet? What do they ask you in the street?")
          .passes("Could we meet? I am not after any inside information on the bid.")
          .passes("Could we meet? I can send our client list to you.")
          .passes("Could we meet? How much you made of so little flour!")
          .passes("Could we meet? Please send me your salary survey.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
