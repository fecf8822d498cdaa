package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Tells the reader of something that is coming upon them. */
final class WarnsOfChange implements PersonalRule {
  /** What is held back and hinted at warns of nothing. */
  private static final Phrases VEILED =
      Phrases.anyOf(
          "(know|hear|learn|find out) [of] (it|this|that|about it|about this|about them) before (the|an|your) _ (do|does|find|finds|see|sees)");

  private static final RuleCard CARD =
      RuleCard.named("warns-of-change")
          .answers(BENEFICIAL)
          .weighs(5)
          .spares(VEILED)
          .says("“{words}” tells them what is coming.")
          .sees(
              "(hits|hit|affects|affect|covers|cover|applies to|apply to|concerns|forces|threatens|bans|binds|fines|reaches|touches"
                  + "|catches) [_] [_] (like yours|as yours|you too|you as well|of your size|of your kind)",
              "before (the|an|your) (inspector|inspectors|auditor|auditors|tax office|insurer|regulator) (does|do|comes|come|finds|find|arrives|arrive|calls|asks|sees|notices|notice)",
              "(law|regulation|regulations|directive|ban|levy|tariff|ordinance|(new|coming|revised) [_] (rule|rules|code|standard|tax|act)) ... (yours|you|your [_] [_]) (must|have to|will have to|will need|no longer|from|by) _",
              "(law|code|rule|rules|regulation|regulations|directive|standard|tax|ban|levy|tariff|ordinance)"
                  + " [that|which|now|also] (hits|affects|covers|applies to|concerns|forces|binds|hit|affect|cover) (you|your)",
              "(law|code|rule|rules|regulation|regulations|directive|ban|levy|tariff|ordinance|standard) [will] (comes|come|goes|enters|enter|takes|take|came)"
                  + " (into force|into effect|effect)",
              "(show|tell|know|list|explain|see) [you] [exactly|just] what (must|has to|will have to) (change|be changed|be replaced|be in place|be ready|go) (by|before|from|as of) _",
              "(you|your _) (will|must) [soon] have to (change|replace|renew|report|register|declare|label|close|refit|retrofit) ... (by|before|from|as of) _",
              "(will|to) (end|stop|drop|cease|withdraw) support for your _",
              "(from|as of) {date} [_] your _ [_] (must|will have to|need to|have to|no longer) _",
              "(which will (affect|hit|concern)|will (apply to|hit|bind)) your _ (from|as of|in|by|too|hard|directly)",
              "(prices|rents|rates|fees|tolls|tariffs|price|rent) ... (about to|going to|due to|set to|bound to) (rise|go up|fall|double|change|drop|jump)",
              "your [_] (grant|lease|licence|license|permit|contract|warranty|patent|subsidy|certificate|insurance|concession|funding|domain|subscription|accreditation|registration) [_] (expires|runs out|lapses|is up|is due|will run out|will end|comes up|(ends|end) (in|on|next|this|soon))",
              "(is|are) [now|already|openly] (undercutting|outbidding|suing|poaching|copying|imitating|overtaking) (you|your)",
              "your (competitor|competitors|rival|rivals|opponents) [_] ((has|have) (already|just|now) (lowered|raised|opened|hired|switched|built|cut|moved|launched|started|taken|changed|introduced|printed|sold|won|copied|bought|dropped|added|lost|begun)|(is|are) already) _",
              "(firms|companies|agencies|schools|shops|clinics|practices|restaurants|offices|hotels) like yours (qualify|must|will have to|no longer) _",
              "(checking|inspecting|fining|auditing|taxing) [_] (like yours|of your (size|kind))",
              "(is|are) [now|already|also] (heading|coming|spreading) (your way|towards you)",
              "(has|have) [already|now|just] reached (the|your) (next|neighbouring|neighboring|valley|county|fields|forest|coast) _")
          .shows("Hi Ana, the new fire code [hits halls like yours]; could we talk?")
          .shows("Hi Ana, may I show you [before the inspector does]?")
          .passes("Hi Ana, could we talk? The rules of your game are clear.")
          .passes("Hi Ana, could we talk before the end of May?")
          .passes("Hi Ana, could we talk before the audit begins?")
          .passes("Hi Ana, you should know it before your auditors do; could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
