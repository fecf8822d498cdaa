package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for their contacts, or for a chain of further talks. */
final class AsksForContacts implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-contacts")
          .raises(DOUBTS_NETWORKING)
          .weighs(7)
          .says("“{words}” asks them to spend their friends' goodwill on a stranger.")
          .advises("Ask for the one conversation; names come by themselves when it goes well.")
          .sees(
              "(who|whom|anyone|anybody|someone|somebody|people|others|contacts|person|names|colleagues|everyone) [else] [that|who|whom] [you] [know|think|feel|would|could|might|can] [recommend|suggest|introduce|refer|advise|connect] ... (i should|should i|i could|i can|to talk|to speak|me to|to contact|to meet|to connect|to reach|i might|talk to|speak to|speak with|contact|could help|might help|can help|be willing|be able|in the field|in your field|in your network|is hiring|who is hiring)",
              "(who|whom) else",
              "(introduce|introducing|connect|connecting|refer|referring|recommend|link) me (to|with) ... (people|others|anyone|anybody|someone|somebody|everyone|contacts|colleagues|your|team|hiring|recruiters|decision|leaders|professionals|other|others|folks|friends|some|more|them|whoever|the right)",
              "(put|get|putting|getting) me in (touch|contact) with",
              "(introduction|introductions|intro|intros|referral|referrals|warm intro|warm introduction) (to|from) [some|any|other|anyone|others|a few|your|people|more|the|someone|a] [your|other|of|in|the]",
              "(make|making|give|provide|offer|share|arrange) [me|a|an|any|some|a few|warm] [warm|few|quick] (introduction|introductions|intro|intros)",
              "(share|give|send|pass|access|open|tap|use|lend|leverage|into|through|within|from|provide) [me|to|on] (your|all your|all of your|a list of|some of your|the names of|names of|some) (contacts|network|connections|rolodex|address book|contact list|colleagues|friends|circle)",
              "(pass|forward|share|send|spread|circulate|hand) [this|it|my|me] ... (on|along|around|to|with|among) ... (your network|your contacts|anyone|anybody|colleagues|someone|your team|others|people|hr|hiring manager|friends|whoever)",
              "(names|list|contact details|contacts|emails|email addresses|numbers) of (people|other|others|someone|anyone|your|colleagues|hiring|recruiters|the|some|managers|decision)",
              "(your|you) [extensive|wide|large|vast|professional|big|great|impressive|huge|own] network",
              "(speak|talk|chat|meet) (to|with) (more|other|others|a few other|some other|a few of your|your|some of your|additional) (people|colleagues|contacts|professionals|members|others|team|leaders|connections)")
          .shows("[Who else should I talk to]?")
          .shows("Could you [introduce me to people] in Porto?")
          .shows("Please [pass this along to anyone] who hires.")
          .passes("Let me introduce myself: I drive buses.")
          .passes("Priya Raman put us in touch.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
