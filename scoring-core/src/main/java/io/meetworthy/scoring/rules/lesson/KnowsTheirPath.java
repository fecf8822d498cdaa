package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.TheirDeeds;
import io.meetworthy.scoring.text.Phrases;

/** Names something that the reader did in their career. */
final class KnowsTheirPath implements Rule {
  /** What anybody goes from and comes to. */
  private static final Phrases NO_PATH =
      Phrases.anyOf(
              "{i} [{can}] see [that] you [have|had] (opened|viewed|visited|seen|read|clicked|received) (my|our|these|those|the (last|first|link|mail|mails|email|emails|message|messages)) [_]",
              "whether you [_] (ran|led|managed|kept|had|did|started|moved|switched|built|handled|left|went|came) _ [_] [_] [_]",
              "(saw|see|noticed|read|heard|understand) [that] ({name}|your _|your {name} _) [just|has|have|recently|now] (opened|launched|announced|published|released|posted|expanded|opening|started) [up] (the|a|an|this|new|its|some|two|three|several) [_] [_] (vacancy|vacancies|position|positions|job|jobs|role|roles|internship|internships|opening|openings|applications|traineeship)",
              "you [_] (came|come|went|turned|moved|go) [over] (by|in|of) _ [_] [_] (in|into|to|on)",
              "(do|did|if|can|could|would|will|should|may|might) you [_] [_] [_] (to|from) _ [_]",
              "your (move|change|shift|step) [of] (this|the|it|that|list|page|article) [_] [_] [_] [_]",
              "you [_] [_] (left|leave|quit|dropped|changed|changing|change|moved|switched) (it|the [_] (office|field|kitchen|factory|tools|stage|classroom)) (in|to|for|and) _ [_]",
              "your move to (the|a|this|_) (page|article|list|section|talk|title|name|main|new name|new title)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("knows-their-path")
          .answers(GENUINE)
          .weighs(5)
          .spares(NO_PATH)
          .says("“{words}” shows that you know their way.")
          .sees(
              "you [have|had|did|are|were|also|once|yourself] [have|had|also|once|yourself|even] (switched|switch|switching|changed|change|changing|shifted|shift|moved|went|gone|came|come|passed|passing|crossed|jumped|turned|transitioned|left|going) [over] (from|out of|off) [being|a|an|the|your|job in|work in|working in] "
                  + TheirDeeds.CALLING
                  + " [_] [_] [yourself] (to|into|in|enter|for|towards|and|over to)",
              "you [have|had|did|also|once] (left|quit|gave up|given up|leave|leaving|swapped|abandoned|dropped|exchanged) [the|a|your|behind] "
                  + TheirDeeds.CALLING
                  + " [behind] (to|for|and|in|into) _",
              "^ (in|on|since|before|until|back in) ({date}|{digits}) you [have|had|also] (moved|went|gone|switched|changed|came|crossed|left|joined|became|founded|opened|started) _ _",
              "you (are|were|was|am|have been) [also|already] (running|leading|managing|heading|directing|chairing|organising|organizing|editing|teaching) [already|for|since] {period} (the|a|an|our|your|{name}) _",
              "you [have|had|also] (ran|run|led|managed|headed|directed|chaired|organised|organized|edited|had|were in charge of) (the|a|an|our|your|{name}) _ [_] [_] [_] [_] [for|already|since|during] {period}",
              "you [have|had|did|are] [also|once] (switched|changed|shifted|changing|shifting) from (a|an|being|working|law|sales|banking|medicine|finance|nursing|teaching|academia|marketing|accounting|engineering|journalism|consulting|retail|hr|it|{name}) [_] [_] (to|into|over to)",
              "your (profile|bio|cv|page|linkedin|biography|about page) (says|said|shows|tells me|mentions|notes|lists|states) [that] (you (are|were|have|had|also|used|once|first|both|began|started|work|worked|study|studied|spent|run|ran|lead|led|left|moved|built|came|train|trained|teach|taught|joined|did|do|went|write|wrote|sing|play|own|grew|speak|keep|switched|retired|lived|live|founded|coach|manage|design)|a|an|the|your|two|three|{digits}|{name}) _",
              "{i} (saw|see|noticed|read|heard|understand|gather|hear) [on {name}|on linkedin|that|how] [that] (your|{name}) [_] [just|recently|has|have|is|are|was|were|now] [just|recently|now|also] (launched|opened|moved|doubled|raised|won|hired|published|released|acquired|expanded|announced|introduced|switched|started|signed|rolled out|shipped|joined|built|cut|merged|taken over|moving|opening|launching|expanding|building|rolling out|hosting|running) _",
              "{i} (saw|see|noticed|read|heard|understand|hear) [that] {name} (launched|opened|moved|doubled|raised|won|published|released|acquired|expanded|announced|introduced|switched|closed|signed|rolled out|shipped|cut|halved|dropped|ended) _",
              "(as|that|because|since|where|and|how) you (advise|run|lead|teach|coach|manage|design|build|head|edit|organise|organize|chair|train|represent|look after|specialise in|specialize in) [_] [_] [_] [_] (for a living|on this|on exactly this|in exactly this|in {name}|at {name})",
              "^you (advise|run|lead|teach|coach|manage|design|build|head|edit|organise|organize|chair|train|represent|look after|specialise in|specialize in) [_] [_] [_] [_] (for a living|on this|on exactly this|in exactly this|in {name}|at {name})",
              "you (have [been|also|now] (leading|running|heading|managing|teaching|working|led|run|headed|managed|worked) [_] [_] [_] [_] (at|for|since) ({name}|{digits}|{date})|(started|began|begun) [out|off|your career|your life] as (a|an)|worked (at|for) {name})",
              "you [have|had|did] (left|quit|gave up|given up|sold|swapped) (the|a|your) _ (to|for|and) _",
              "you [have|had|did|also|have also|once] (moved|went|gone|crossed over|came|passed|turned|transitioned|made the"
                  + " move|made the (switch|shift|leap|change|step|jump)) [over] from [being] _ [_] [_] (to|into|in|over to)",
              "you (did|set up|managed|redid) the _ [_] [_] (at|for) {name}",
              "your (move|switch|change|transition|step|jump|leap|shift|journey|path|way|career|career change) from _ [_] [_] (to|into|over to)",
              "your (move|switch|transition|step|jump|leap|shift) (to|into) ({name}|the|a|_)",
              "(when|how|after|before|since) you [have|had|did] [also|first|once|recently|just] ((founded|launched|built|led|ran|won|sold|designed|organised|organized|directed|introduced|invented|developed|curated|taught|trained|restored|planted|rebuilt|managed) (a|an|the|your|at|in|as|with|{name}|two|three|four|five|{number})|(started|opened|left|joined) (at|as|{name}|your (own|first|company|firm|shop|practice|agency|studio|business)))",
              "you [have|had|did|also] (founded|opened|launched|led|directed|invented|curated|restored|rebuilt|ran)"
                  + " (the|a|an|your|{name}) [_] [_] [(in|at|of|for) ({name}|{date}|{digits}|the)]",
              "your (years|days|role|stint|internship|residency|apprenticeship|doctorate|phd"
                  + "|studies|career|training|job) (at|with|in|as) ({name}|the {name}|a|an)",
              "your time (at|as) ({name}|the {name}|a|an)",
              "your ({period}|first {period}|first job|first shop|first company|last job|last"
                  + " role) (at|in|as|with) ({name}|a|an|the|{digits})",
              "{i} (saw|noticed|see|read|understand|learned|learnt|heard) [on linkedin|in your profile|there|online] [that] you [also|both|once|recently|have|had|used to] (work|worked|studied|joined|started (at|as|in|the|a)|founded|won|led|spent|grew up|opened|trained (at|as|in|with)|taught|train|teach|study|retired|lived|became|were promoted|now (lead|work|run|head|teach)|(manage|lead|run|head|chair|edit|coach|direct|organise|organize|coordinate) (the|a|an) _|are (leading|running|managing|heading) the _ [_] [_] (at|of|in) {name}|recently became|run the|run a|moved (to|from|into))",
              "as (one|somebody|someone|a person|a nurse|a teacher|an engineer) who ((made|has made) (the|a|this) [_] (move|switch|change|transition|leap)|moved|went|switched|changed|left|built|founded|ran|led)")
          .shows("How was it when [you went from law to] pottery?")
          .shows("[I saw that you studied] in Cork before you took over the mill.")
          .shows("I would like to ask about [your time at the Ashmolean].")
          .shows("Tell me what it took [when you founded the] choir.")
          .shows("I ask you since [you have also changed from nursing into] law.")
          .shows("Chidi says that [you have changed from sales enter] human resources.")
          .shows("[You was leading nine years the fair] in Graz.")
          .passes("You left it in the office for me.")
          .passes("You are coming from Graz to Vienna on Monday, I hear.")
          .passes("Could you move the table from the door?")
          .passes("When you switched from letters to texts, who stayed away?")
          .passes("Do you run every day?")
          .passes("Would you run a session for us?")
          .passes("I heard that your office is closed in May.")
          .passes("When you started the talk, the room was quiet.")
          .passes("I saw that Larkhill opened the new clerk vacancy.")
          .passes("May I ask whether you ran the two mills for some years?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
