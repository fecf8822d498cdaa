package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says that the work should cost nothing. */
final class ExpectsFreeWork implements RuleOfTalks {
  /** What the sender gives away. */
  private static final Phrases OWN =
      Phrases.anyOf(
              "{i} (charge|take|ask|want|earn|get) [_] (no|not any) _ [_] [_]",
              "(volunteers|students|people|who|they|members|pensioners|everyone|she|he|parents) [_] (advise|coach|mentor|train|assist) (us|me) [_] [_] [_] _",
              "{i} [have|am] (offered|offering) [_] [_] [_] (free|pro bono|complimentary) _",
              "{i} [will|would|can|could|also|even|_] (do|work|start|take|accept|help|join) ... (without (pay|payment|salary|charge)|for free|unpaid|for nothing)",
              "(i|we|and) [also|gladly|can|could|will|would|happily] [also|gladly|happily] (give|offer|provide|run|do|teach|work) [_] [_] [_] (free|for free|pro bono|free of charge|at no charge|for nothing) [_] [_]",
              "(our|my|your) (free|pro bono) _",
              "^you [all|also|still] (work|teach|speak|coach|advise|give) [_] [_] (pro bono|for free|for nothing|free) [_]")
          .negatedToo();

  private static final List<String> PAID = List.of("offers-payment", "pays-for-their-time");

  /** What makes the work of those small who live by it, and asks for it without a fee. */
  private static final Phrases BILLED =
      Phrases.anyOf(
              "not [really|_] (need|want|after|looking for|asking for|require) [_] (anything|a|an) [too|very|_] (formal|official|fancy|on paper|in writing|written)",
              "(it|that|this|they) (is|are) [just|simply|sadly|_] not [really|_] (doable|affordable|feasible|viable|in (my|our) budget)",
              "nothing (formal|official|fancy|heavy|in writing|on paper|written) [_]",
              "(get|want|need|give me|after|just|have|like|love) [a|your|some] [quick|rough|informal|general|bit of a] (steer|second opinion|sense check|sanity check|gut feel|ballpark)",
              "(would not|should not|will not|can not|does not) take you [even|more than|much more than|above|over|_] ({length}|long|a minute|a second|a moment|much)",
              "you (will|must|would|have) [have] [probably|surely|already|no doubt|_] (seen|done|dealt with|heard|had|come across) (it|this|these|that|one|dozens|hundreds|many|plenty) [_] [_] [_] (times|before)",
              "(bread and butter|second nature|a piece of cake|child 's play|no trouble|a doddle|easy) (to|for) (you|someone like|somebody like|an expert|a lawyer)",
              "(fairly|pretty|quite|really|just|very|all) (black and white|straightforward|open and shut|cut and dried)",
              "tell (me|us) (if|whether) {i} am (right|wrong|allowed|entitled|covered|liable|in the right|in the wrong)",
              "(it|this|that) is only [_] (pages|lines|slides|clauses) [_]",
              "(get|go|run|whip|fly) through it in (no time|minutes|five minutes|a minute|a flash|seconds) [_]",
              "(quick|easy|simple|nothing|trivial|effortless|a breeze|no effort|no work|small) (for|to) (someone|somebody|a person|people|a lawyer|an expert|a pro) (like you|of your|with your|who|in your) [_]",
              "(it|this|that) {can} be (nothing|no trouble|a small thing|a moment) (for|to) (you|someone|somebody|a _) [_] [_]",
              "(what|how) {i} [can|could|should|ought to|need to|must|am supposed to] (can|could|should|ought|need to|must|to) (say|write|tell|pay|offer|reply) [to|back] [to|him|her|them|the _] [_]",
              "(what|which) (sort of|kind of|_) (figure|sum|amount|settlement) (would|will|to|might|could) [_] [_]",
              "(it|which|this|that) is [_] [_] pages [long] [_] (sorry|but|though)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("expects-free-work")
          .raises(FREE_CONSULTING)
          .weighs(9)
          .spares(OWN)
          .says("“{words}” tells them that their work is worth nothing to you.")
          .advises("Ask for less, or offer something for it.")
          .sees(
              "not [really|yet|_] (looking|planning|going|ready|wanting|want|in a position|able) to (engage|hire|instruct|retain|sign up|sign on|commit|book|buy|pay) [to|for|with|on] [any|a|an|the|anybody|anyone|somebody|someone|you|your] [_] [_] (at this (stage|point)|yet|for now|at the moment|right now|just yet|now|programme|program|package|course)",
              "(not [really|_] in a position|not (able|ready)|can not afford) to (sign up|sign on|commit|book|join) [to|for|on] (a|the|your|any) [_] (programme|program|package|course|plan|retainer|series|membership)",
              "(saw|see|seen|know|noticed|heard) [that|_] [you|your] [_] [_] [_] [_] [_] (is|costs|are|its|it is|for|at) {money} [_] [_] (but|and|which) [that 's|that is|it is|its|thats|that|is] [_] [_] (out of|beyond|above|over|more than) (my|our) (range|budget|reach|means|league|pocket|pay)",
              "(way|far|bit|well|just|little|much) (out of|beyond|above|over) (my|our) (range|budget|price range|means|pocket|reach)",
              "(nothing|no room|no line|no money|not anything|not a penny|zero|no cash) [left|at all|_] in (the|our|my) [_] budget for _",
              "{i} know [that|this is what|it is what] you (do [this|it] for a living|charge for this|get paid for this|sell this) [_] but",
              "know [that] this is [what|how] you [do|make|earn] [for|a|your] [a] living [_] (but|and yet|still|however|though)",
              "(can not|could not) do (a|the|any) paid [_] [right now|now|yet|at the moment|just yet]",
              "not [really|quite|_] in a position to (pay|offer (a fee|pay|money|anything)|pay you) [_] [_]",
              "(can not|could not|cannot) (stretch|run|go) to (a fee|fees|a lawyer|paying|your rates|an honorarium|that|a consultant) [_]",
              "(formal|official|proper|usual|paid) (channel|channels|route|way) [_] [_] [they|it|that|you] {can} (bill|charge|cost|invoice)",
              "(can not|could not|cannot|not able to) [really|quite|yet|actually|_] (pay|afford it|afford you) [you|anything|much|for (it|this|that)] (at this (stage|point|time)|right now|yet|at the moment|for now|now|until|till|i am afraid|unfortunately)",
              "not [_] (want|wish|plan|planning|like|wanting|going) to make (it|this|that) [too|a|an|all|anything|_] (formal|official) [_]",
              "(have|has|had) (kittens|a fit|a heart attack) [about|at|over|if] [the|_] (cost|costs|fee|fees|bill|price|expense|invoice)",
              "(hit the roof|go mad|go spare|go ballistic|wince|faint) [about|at|over|if] [the|_] (cost|costs|fee|fees|bill|price|expense|invoice)",
              "(a lot of|lots of|plenty of|loads of|paying|paid|real|proper|more) work [_] [coming|to come|for you|down the line|in it for you] (once|when|as soon as|after) {i} (raise|have raised|are funded|get funded|close|grow|launch|take off|make it|get the)",
              "not [_] [_] [_] need to [_] [_] [_] [_] [_] [_] (instruct|engage|retain|appoint) (anyone|anybody|someone|somebody|a _|you [formally|properly|officially])",
              "(something|some work|work|paid work|a fee|money) [_] [paid] (in (it|this)|paid|paid in (it|this)) [_] [_] [_] (down the (line|road|track)|later on|later|in future|eventually|at some point)",
              "(no|not any|without|not be) [_] (payment|pay|fee|money|compensation|remuneration|salary|paid) (at this (stage|point|time|moment)|for now|yet|right now|at the moment|up front|upfront|initially|to begin with)",
              "not [_] [at|in] [the|a] [stage|point|position|ready|able|place] [where (i|we) can] to (bring on|bring in|hire|engage|retain|pay for|instruct|commission) [a|an|any|outside|legal|external|professional] (counsel|lawyer|lawyers|consultant|consultants|coach|agency|advisor|adviser|advisers|anyone|someone|professional|professionals|expert|experts|designer|architect|accountant|you)",
              "before (there is|there 's|we|having|i|any|starting) [_] [any] (talk|discuss|discussion|talking|mention|question) [of|about] [_] (fee|fees|money|payment|rates|price|cost|costs|budget)",
              "{i} know [that] you [normally|usually|_] (charge|bill|get paid|take money) [_] [_] [_] [_] [_] but ... (just|free|favour|favor|once|one time|student|broke|skint|can not|could not|do not|no money|not have)",
              "(do|run|hold|give|throw in|offer) [me|us] [just] (one|a|the first|this|the|my first) [_] (session|lesson|call|hour|consult|class|review|workshop|reading) [for] free",
              "not (want|going|wish|plan|planning|like|keen) to (go down|go|take|use|pay|involve|get into|bring in) [_] [_] (formal|official|legal|lawyer|lawyers|solicitors|solicitor|fees|paid|expensive) [route|way|channels|_]",
              "not [really|actually] need (a|an) [real|full|proper|_] (lawyer|consultant|coach|accountant|agency|designer|architect|therapist|solicitor|expert|professional|attorney) [_] [_] (just|but|only)",
              "not (put|spend|waste|use) [_] [_] (money|dollars|funds|budget|donations) (into|on|for) (consultants|consulting|lawyers|coaches|agencies|advisers|advisors|fees|consultancy|outside)",
              "(can|could|would|will) you [_] (make|do|give|help|hold|come|speak|teach|write|translate|design|build|check) [_] [_] [_] (without|for no) (money|payment|pay|fee|charge|salary)",
              "(no|not any|not have any|without|little|without any) (budget|means) (for|to) (paying|pay|payment|payments|fees|honorarium|honoraria)",
              "no (payment|fee|honorarium|salary|money) [for it|for this|for that] (but|however|yet|though) (you|your) [_]",
              "((advise|advice|advises|advising|mentor|coach|consult) (me|us)|adviser|advisor|mentor|consultant) [_] [_] [for now|at present|at first|for the start] (unpaid|(without|with no|for no) (pay|payment|money|salary|fee|fees|wage))",
              "((it|this|that) (would|will) [_] be unpaid|no (fee|honorarium|payment) (i am afraid|unfortunately|sadly|i fear))",
              "{i} (can not|could not) [really] (pay|afford to pay) [you] but (you|it) _",
              "(get|have|bring|give|getting|of) [you] (great|good|lots of|huge|some|free) (exposure|publicity) [_]",
              "(great|good|nice) [opportunity|piece|thing|project] for your (portfolio|cv|resume)",
              "(mentor|review|help|advise|coach|teach|train|audit|design|write|build|speak|consult|edit|check|look after|tutor|guide|support) (me|us) [_] [_] [_] (for free|pro bono|gratis|free of charge|without charge|at no cost|at no charge|for nothing)",
              "(could|can|would|will|to|please) [you] [_] (mentor|review|help|advise|coach|teach|train|audit|design|write|build|edit|check|tutor|do) (my|our|it|this|that) [_] [_] [_] (for free|pro bono|gratis|free of charge|without charge|at no cost|at no charge|for nothing)",
              "you [to|would|could] be on call [for _]",
              "(lawyers|consultants|experts|agencies|professionals|designers|coaches|advisers|advisors|accountants|architects|doctors|they|others) (cost|costs|charge|are|want|ask for) [_] (a fortune|the earth|too much|too expensive|an arm|so expensive|too dear|a bomb|money i)",
              "(fee|fees|rate|rates|lawyer|lawyers|consultant|consultants|agency|agencies|advice|coach|you|that|it|one) ... (beyond|above|out of) (my|our) (means|purse|pocket|budget|reach|price range)",
              "(this|it|that) (must|has to|needs to|had to|would have to|will have to|should) be (unpaid|a favour|a favor|without "
                  + "charge|voluntary|for free|at no cost)",
              "(this|it|that) (must|has to|needs to|had to|would have to) be free",
              "{i} (have|has|got|have got) (no|not any|little|hardly any|not much|zero) (money|cash|funds|budget|funding) (for (this|it|you|consultants|your|fees|that|consulting|speakers|trainers|experts|(a|an) (lawyer|consultant|coach|agency|designer|expert|fee))|to pay (you|your|for|a|an|anyone|anybody)|yet|left|at all)",
              "(not have|no|not any) [a|any|the] (budget|money|funds) (to pay (you|your|for|a|an|anyone|anybody)|for (a|an|your) (fee|lawyer|consultant|coach|agency|designer|expert|time))",
              "(no|without|little) (budget|funds|funding) (in it|for (this|it|you|consultants|fees|that)|to pay|yet"
                  + "|behind|left|at all|available|so)",
              "(advise|help|talk|speak|answer|tell|look|do it|do this|ask you|advice) ... (off the clock|as a favour|as a favor|as a friend"
                  + "|between friends|on a voluntary basis|unofficially)",
              "(without|before) (it|this|that|us|me|any) (costing|being billed|an "
                  + "invoice|a bill|invoice|paying|having to pay|hiring) [_]",
              "(informal|unofficial|free|unpaid|complimentary) (advice|consultation"
                  + "|consult|review|assessment)",
              "(get|have|for|your|need|want|some|any) [a|some|bit of] (free|unpaid) (help|guidance|input|opinion)",
              "(can not|could not|cannot|not able to|unable to) (pay|hire|afford) ((a|an|any|one of the) [real|proper|good] (lawyer|consultant|coach|agency|designer|adviser|advisor|expert|fee|professional|specialist|accountant|architect|tutor|doctor|one)|you|your|for (you|your|it|this|that|advice|help)|lawyers|consultants|professionals) [_]",
              "(advice|consultation|consulting|coaching|(your|some|get|have|us|me|any) [_] (help|session|time|expertise|services|call|support|work|review)|you [_] [_] (speak|consult|coach|advise)|do"
                  + " it|do this|doing it|doing this) [_] (for free|free of charge|pro bono|at no"
                  + " (cost|charge)|without (pay|payment|charge|charging)|gratis|for nothing)",
              "(no|not have|do not have a|do not have any|not have a|have little|without a|without any|a"
                  + " limited|limited|a tight|tight|zero) [_] budget for"
                  + " (this|it|a|you|consultants|consulting|an|your|external|outside)",
              "(can not|could not|not able to|unable to|not in a position to|not possible to)"
                  + " ((afford|pay|compensate) [to pay] (you|your)|(afford|pay|offer|compensate) [to pay] [you] (a consultant|consultants|a"
                  + " coach|a fee|any fee|fees|money|professional|an expert|a lawyer|you"
                  + " anything|payment|for (a consultant|consulting|advice|your|it|this|an"
                  + " expert)))",
              "(free|complimentary|gratis|pro bono) [initial|first]"
                  + " (consultation|advice|coaching|review|audit|assessment|legal advice|coaching"
                  + " session|strategy session|mentoring)",
              "(waive|waiving|skip|drop|forgo|discount) your [usual|normal|standard]"
                  + " (fee|fees|rate|rates)",
              "(not|without) (charge|charging|bill|billing|invoice) (me|us) [for]"
                  + " [this|it|that|your|anything|the]",
              "(good|great|nice) (exposure|publicity) for (you|your _)",
              "(for|in exchange for|in return for) [the] exposure")
          .shows("Could you give us [advice for free]? Could we meet on Tuesday?")
          .shows("We [can not afford a consultant]. Could we meet on Tuesday?")
          .shows("I would like a [free consultation]. Could we meet on Tuesday?")
          .shows("[Lawyers cost a fortune], so I ask you. Could we meet on Tuesday?")
          .shows("I am [not looking to engage anyone at this stage]. Could we meet on Tuesday?")
          .shows("Your course is [well beyond my budget]. Could we meet on Tuesday?")
          .shows("I [can’t do a paid session right now]. Could we meet on Tuesday?")
          .passes("I am not ready to engage the clutch. Could we meet on Tuesday?")
          .passes("I know this is how you earn your living, so send me the bill. Could we meet?")
          .passes("Feel free to say no.")
          .passes("Could we meet on Tuesday? It would be informal and short.")
          .passes("We teach our members for free. Could we meet on Tuesday?")
          .passes("I would test your new app as a friend, for nothing but the fun of it.")
          .passes("Is there a spare seat in your day?")
          .passes("Lawyers read your book too. Could we meet on Tuesday?")
          .shows("You would [advise me regularly, unpaid] for now. Could we meet on Tuesday?")
          .shows("There is [no payment, but you become] known. Could we meet on Tuesday?")
          .shows("[Can you make it without money]? Could we meet on Tuesday?")
          .shows("We have [no budget for paying]. Could we meet on Tuesday?")
          .shows("There is [no fee at this stage]. Could we meet on Tuesday?")
          .shows("We are [not yet at the point to hire a lawyer]. Could we meet on Tuesday?")
          .shows("I want to see results [before we talk about fees]. Could we meet on Tuesday?")
          .shows("Could you [do just one lesson free]? Could we meet on Tuesday?")
          .shows("I do [not need a real lawyer, just] a friendly eye. Could we meet on Tuesday?")
          .shows("We do [not spend donations on consultants]. Could we meet on Tuesday?")
          .passes(
              "I know you charge for reviews, and I would pay your rate. Could we meet on Tuesday?")
          .passes("I do not need a ladder, just a rope. Could we meet on Tuesday?")
          .shows("I [don’t think I need to instruct anyone]. Could we meet on Tuesday?")
          .shows("There may be [something paid in it for you later]. Could we meet on Tuesday?")
          .shows("We [can not really pay right now]. Could we meet on Tuesday?")
          .shows("I do [not want to make it official, just] a word. Could we meet on Tuesday?")
          .shows("There is [plenty of work for you once we launch]. Could we meet on Tuesday?")
          .passes("They can not pay the ferry. Could we meet on Tuesday?")
          .passes("We had kittens in May. Could we meet on Tuesday?")
          .shows("We are [not in a position to pay]. Could we meet on Tuesday?")
          .shows("We [can’t stretch to a fee]. Could we meet on Tuesday?")
          .in(Context.UNKNOWN.with(new Recipient("", "", true, 0)))
          .shows("Could we talk? It [wouldn’t take you ten minutes].")
          .shows("Just [tell me if I’m right].")
          .shows("Your rates are fair, but [it is just not doable].")
          .passes("Could we talk? Tell me if I am right; I would pay your usual rate.")
          .shows("Could we talk? It is [quick for someone like you].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), BILLED);
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  /** Where a fee is offered nothing is made small. */
  @Override
  public List<Evidence> read(Reading reading, Found found) {
    List<Evidence> seen = RuleOfTalks.super.read(reading);
    boolean billed = reading.context().recipient().billsForTime() && !found.hasAny(PAID);
    return seen.isEmpty() && billed ? reading.quotes(BILLED) : seen;
  }
}
