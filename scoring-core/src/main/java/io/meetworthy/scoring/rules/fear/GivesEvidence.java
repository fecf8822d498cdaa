package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Shows something that the reader can check. */
final class GivesEvidence implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("gives-evidence")
          .answers(HIDDEN_AGENDA)
          .weighs(9)
          .spares(
              Phrases.anyOf(
                  "(send|share|forward|attach|give|provide|show) [you] (the|my|our|some|all) [_] (documents|document|references|statements|documentation) [_] (so|beforehand|before|in advance|ahead|for (you|your)|to (read|review|sign|you))",
                  "(attached|enclosed|attach|enclose) ... please [to] (tell|look|check|say|review|advise|explain)"))
          .says("“{words}” lets them see for themselves.")
          .sees(
              "(here (is|are|'s)|this is|attached (is|are)|enclosed (is|are)|below (is|are)) [a|an|the|my|our|some|two|three] [_] (photo|photos|picture|pictures|pic|pics|proof|receipt|screenshot|screenshots|sketch|sketches|drawing|drawings|recording|sample|samples|figures|data|results|video|scan|evidence|(link|copy|draft) (to|of) (my|our))",
              "(attach|find attached|have attached|attached|have included|included) [a|the|two|three|our|my|some|_] [_] (photo|photos|picture|pictures|proof|screenshot|screenshots|sample|samples|figures|data|results|drawings|recording) [_]",
              "(screenshot|photo|picture|sample|recording|copy|data|figures|photos|results|samples|drawings) [of (the|my|our|a) _ [_]] (is|are) (attached|enclosed|below)",
              "(can|will) vouch for (me|us|it|this)",
              "look (me|us) up (on|in|at) _",
              "(my|our|the) (results|figures|report|findings|data|paper|code) [_] (published|posted|listed|online|available) [here|at|on] {link}",
              "(dashboard|code|data|results|report|demo|figures|numbers|source) (is|are) (public|online|open) [_] [_] {link}",
              "(my|our) [_] (portfolio|repo|repository|work|drawings|designs|photos|pictures|recordings|articles|code|github|website|site|blog|project|samples|thesis|paper|paintings|videos|music|page|proof|verification) ... {link}",
              "(proof|evidence|receipt|receipts|screenshot|screenshots|photo|photos|verification|documentation|pics|pictures|paystub|pay stub|pay stubs|paystubs) ((is|are|can be|will be) (attached|available|below|provided|included|enclosed|here)|attached|available on request|on request|upon request|below|provided|if needed|if you|included) [_]",
              "({i} {can} [{gladly}]|{i} have|{happy} to) (provide|show|send|give|offer|pm|post|upload|supply|attach|attached|uploaded|posted|included|share) [you] [a|an|any|some|the|my|more|two|all] (proof|verification|evidence|documentation|documents|pay stubs|paystubs|paystub|pay stub|references|screenshots|screenshot|id|receipts|receipt|bank statement|bank statements|statements)",
              "(willing|able|happy|glad) to [provide|show|send|give] (verify (this|it|that|my|everything)|proof|verification|provide any|verification info|documentation|id|evidence)",
              "(you (can|may|could)|feel free to) (check|verify|see|look up|find|read|hear|look at|call|ask|contact) (my (history|post history|profile|account|references|work|former|last|previous|story|old|portfolio|site|website|page)|(it|this|that|them|all of it) (here|for yourself|{link}|(at|on|under) ({link}|my|our))|for yourself|{link})",
              "(proof|evidence|verification|pic|pics|picture|pictures|photo|photos|receipt|screenshot|image|video|scan) [_] [_] {link}",
              "{link} [_] [_] (proof|evidence|verification|pic|pics|picture|pictures|photo|photos|receipt|screenshot|image)",
              "(check|see|look at) my (post history|history|profile|account|references|posts|loan history)")
          .because(
              "Of requests that linked to proof 34 in 100 were granted, of others 23.",
              "Recomputed from the requests of Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("[Here are photos] of the violas I repaired.")
          .shows("[I can provide proof] of my rent.")
          .shows("[My drawings are at https://example.org/drawings].")
          .passes("Could you send me a photo of the gate?")
          .passes("The proof of the pudding is in the eating.")
          .passes("You can see it on the left.")
          .passes("I have no receipt.")
          .passes("I've attached twenty photos, please tell me what needs doing.")
          .passes("I'll send the documents so that you can read them first.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
