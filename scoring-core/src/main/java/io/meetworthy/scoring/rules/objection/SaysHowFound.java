package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import java.util.List;

/** Says where the sender found them. */
final class SaysHowFound implements Rule {
  /** Where anybody can be found. */
  private static final Phrases ANYWHERE =
      Phrases.anyOf(
          "your (name|profile) [kept|keeps] (came up|come up|coming up|comes up|popped up|popping up|was flagged|surfaced|appeared|was mentioned) [again|a lot|often|several times] (on (our|my) (side|end|radar|list)|in (our|my) (system|database|crm|research|search|searches|list|pipeline|records|data|network|planning|team|internal _)|internally)",
          "your (name|email|e mail|address|number|details|contact|profile|page) [details] (on|from|in|off|through|via) (a|the|some) [online|public|mailing|big|long] (list|database|internet|web|google|search)");

  private static final RuleCard CARD =
      RuleCard.named("says-how-found")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(1)
          .spares(ANYWHERE)
          .says("“{words}” says how you came to them.")
          .sees(
              "((in|on) (the|a|your) [_] (list|directory|register|website|site|catalogue|programme|newsletter|brochure|page) [of the _|of your _|of _] {i} (found|saw|have found|have seen|read) your (name|address|contact|email|number)|came across you (through|via|in) (the|your|a) _ [_] (website|site|list|newsletter|directory|page|magazine|catalogue))",
              "(list|directory|register|website|site|catalogue|catalog|brochure|programme|newsletter|colleague|friend|neighbour|neighbor|librarian|teacher) (that|who|which) (gave|showed|had|named|passed) [me|us] [on|to me] your (name|contact|contacts|details|address|email|number)",
              "(colleague|friend|neighbour|neighbor|librarian|teacher|boss|supervisor|professor|tutor|acquaintance) [of mine|at work|_] [has|have] (gave|given|told|recommended|mentioned|named|passed) (me|us|to me) [on|about] (you|your (name|contact|contacts|details|address|email|number|profile)) _",
              "(came to know|got to know|come to know) (about|of) you (from|through|by|in|on|over) _",
              "{i} [have|had] [recently|just|first] (found|find|come across|seen|taken|gotten|get|see|came"
                  + " across|saw|discovered|noticed|got|spotted|stumbled upon|stumbled on|stumbled"
                  + " across|picked|took) your (name|profile|page|contact|contacts|details|email|e"
                  + " mail|address|bio|listing|number|account|contact details|name and"
                  + " address|business card|card) ..."
                  + " (in|on|through|via|from|at|while|when|under|during|thanks)",
              "{i} [have|had] [recently|just|first] (heard|hear|learned|learnt|read) (of|about) you"
                  + " (from|through|at|in|on|via|during)",
              "(your name|your profile) (was mentioned|was recommended|is listed|was listed|was passed|stands)",
              "(your name|your profile) [kept|keeps] (came up|coming up|appeared|popped up|popping up) [again|twice|first|also|there] (in|at|when|while|during|over|as|on|among|from|more than|with|under|beside) _",
              "alumni (directory|database|book|list|register|page|platform|magazine|newsletter|board|portal)",
              "^found you (through|via|in|on|at) (the|our|your|a) _",
              "(in|from|through|via|on|of) (the|your|our) [_] [_] (member|staff|speaker|members|author|expert) (directory|database|list)",
              "(your name|your contact|your email|your details|you) (was|were) (given|passed on|passed|recommended|mentioned|suggested|forwarded) [on] (to me|to us|by) _ [_]",
              "{i} (was|were) (told about|referred to|pointed to|directed to|sent to) you [by|from|through] _",
              "(pointed|referred|directed|sent) me (to|towards|toward|in) (you|your direction) [_]",
              "{i} [first|recently|just] read about (you|your team|your work) (in|on|at) _",
              "(noticed|spotted|found|saw) your name (on|in|among) _ _",
              "{i} (follow|have followed|have been following) you [here] (on|since|for)",
              "(saw|heard|watched) you (speak|talk|present|interviewed) (at|in|on|about)",
              "{i} [have|had] (found|find|discovered|saw|seen) you (on linkedin|through|via|in the|on the|at the)")
          .shows("[I found your name in] the index of the harbour museum.")
          .shows("A colleague [pointed me to you].")
          .shows("I saw it in the [alumni directory].")
          .shows("I [heard you speak in] Ghent.")
          .passes("I got your details from a list.")
          .passes("Your name came up on our side, Ana.")
          .shows("[Found you through the lock] keepers' page.")
          .passes("I maintain the member database of a charity.")
          .passes("I found your talk helpful.")
          .passes("I saw your car on the road.")
          .shows("[Your name came up when I] asked the lock keeper.")
          .passes("We plan a round table and your name came up.")
          .passes("Your profile stood out to me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), ANYWHERE);
  }
}
