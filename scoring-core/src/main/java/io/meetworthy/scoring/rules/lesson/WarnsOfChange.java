package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Tells the reader of something that is coming upon them. */
final class WarnsOfChange implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("warns-of-change")
          .answers(BENEFICIAL)
          .weighs(5)
          .says("“{words}” tells them what is coming.")
          .sees(
              "(hits|hit|affects|affect|covers|cover|applies to|apply to|concerns|forces|threatens|bans|binds|fines|reaches|touches"
                  + "|catches) [_] [_] (like yours|as yours|you too|you as well|of your size|of your kind)",
              "before (the|an|your) (inspector|inspectors|inspection|audit|auditor|auditors|tax office|insurer|regulator) _",
              "(law|code|rule|rules|regulation|regulations|directive|standard|tax|ban|act|levy|tariff|ordinance|permit)"
                  + " ... (you|your|yours) (will|must|have to|would|may|need|from|by|no longer) _",
              "(law|code|rule|rules|regulation|regulations|directive|standard|tax|ban|levy|tariff|ordinance)"
                  + " [that|which|now|also] (hits|affects|covers|applies to|concerns|forces|binds|hit|affect|cover) (you|your)",
              "(law|code|rule|rules|regulation|regulations|directive|ban|levy|tariff|ordinance|standard) [will] (comes|come|goes|enters|enter|takes|take|came)"
                  + " (into force|into effect|effect)",
              "what (must|has to|will have to) (change|be changed|be replaced|be in place|be ready|go) (by|before|from|as of) _",
              "(you|your _) (will|would|must) [soon] have to (change|replace|renew|report|register|declare|label|close|refit|retrofit)"
                  + " ... (by|before|from|as of|under) _",
              "(prices|rents|rates|fees|tolls|tariffs|price|rent) ... (about to|going to|due to|set to|bound to|likely to)"
                  + " (rise|go up|fall|double|change|drop|jump)",
              "your (grant|lease|licence|license|permit|contract|warranty|patent|subsidy|certificate|insurance|concession|funding)"
                  + " [_] (expires|runs out|ends|lapses|is up|is due|will run out|will end|comes up)",
              "(undercutting|outbidding|suing|poaching|copying|imitating|overtaking) (you|your)",
              "your (competitor|competitors|rival|rivals|opponents) [_] (is|are|has|have|just|now|already|will) _",
              "(heading|coming|spreading|moving) (your way|towards you|for your)",
              "(has|have) [already|now|just] reached (the|your) (next|neighbouring|neighboring|valley|county|fields|forest|coast) _")
          .shows("Hi Ana, the new fire code [hits halls like yours]; could we talk?")
          .shows("Hi Ana, may I show you [before the inspector does]?")
          .passes("Hi Ana, could we talk? The rules of your game are clear.")
          .passes("Hi Ana, could we talk before the end of May?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
