package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shows what the sender has read or tried before asking. */
final class DidHomework implements Rule {
  /** What one reads before asking. */
  private static final String THING =
      "(manual|manuals|guide|guides|book|books|paper|papers|article|articles|report|reports|docs|documentation|faq|faqs|handbook|handbooks"
          + "|literature|tutorial|tutorials|video|videos|slides|post|posts|blog|website|site|page|pages|standard|standards|guidelines|guidance"
          + "|policy|minutes|cases|episode|episodes|talk|talks|lecture|lectures|reviews|studies|study|forum|forums|threads|syllabus|curriculum"
          + "|brochure|programme|regulation|regulations|law|rules|instructions|notes|interviews|interview|specs|specification|readme|code"
          + "|chapter|chapters|course|material|materials|figures|data|podcast|podcasts|work|research|profile|newsletter|essay|essays|webinar"
          + "|webinars|answers|recordings|maps|map|catalogue|archive|archives|tables|plans|requirements)";

  private static final Phrases READ =
      Phrases.anyOf(
          "{i} (have|had) [already|also|now|since|just] (read|watched|listened to|looked at|gone through|worked through|studied|looked through|been through|researched|searched|checked) (your|the|both|all [of]|several|two|three|every|most of the|everything in the) [_] [_] "
              + THING,
          "{i} [already] (read|watched|looked at|went through|worked through|looked through|searched|checked|researched) (your|the|both|all|several|two|three|every|most of the) [_] [_] "
              + THING
              + " [_] [_] [_] (but|yet|and still|and it|twice)",
          "{i} already (read|watched|looked at|went through|worked through|studied|searched) (your|the|both|all|several|two|three|every) [_] [_] "
              + THING,
          "((all that is left|what is left|what remains|all that remains) is (whether|how|which|why|if)|(question|questions) [that] {i} (could|can) not (answer|work out|solve) (from|in|with) (the|your)) _",
          "{i} (did|have done|have already done) [some|my|a lot of|a bit of|enough|_] (research|reading|homework)",
          "(could|can|did) not (find|see) (it|this|that|an answer|the answer|anything|any answer|one|them) ... (anywhere|online|on your|in your|elsewhere)",
          "(could|can) not (find|see) (it|this|that|an answer|the answer|anything|any answer|one|them) ... (in the|on the|from the)",
          "(your|the|its)"
              + " (website|faq|books|manual|page|docs|documentation|handbook|guide|literature)"
              + " (does not|do not|did not|say nothing|says nothing) [really|quite]"
              + " (say|answer|explain|cover|tell|mention|show)");

  /** Attempts of any kind; they are homework only where their time is asked for. */
  private static final Phrases TRIED =
      Phrases.anyOf(
          "{i} (have|had) [already|also|now|since] (tried|compared|tested|interviewed|visited|shadowed) [out] (it|them|both|all|several|two|three|four|five|six|{number}|the|your|a|an|our|one)",
          "{i} (have|had) [already|also|now|since] tried to (find|solve|fix|work|build|make|reproduce|follow|apply|learn|set|write|run|use|understand)",
          "{i} (have|had|have already) [also|now|since] (talked|spoken|asked) [to|with] (both|all|several|two|three|four|five|six|{number}|other|some|many|a few|our|an|a)",
          "{i} (have|had) [already|also|now|since] (taken|built|drafted|written|run|made) (a|an|two|three|the|one|both|{number}|our) [_] [_] (course|courses|class|classes|draft|drafts|plan|prototype|model|test|tests|pilot|survey|table|list|comparison|budget|outline|version|spreadsheet|sketch|exam|module|modules|workshop|summary|analysis)",
          "{i} already ((tried|compared|checked|tested|built|visited)|(talked|spoke) (to|with))",
          "(after|having) (comparing|trying|talking to|speaking to|speaking with|talking with|working through|going through|reading|read|compared|tried) (your|the|both|several|two|three|four|{number}|all|it) _",
          "{i} (tried|tested|experimented|have been (trying|testing|comparing)|have (tried|tested|experimented)) [with|on] (it|this|them|that) [_] [_] [_] (weeks|months|days|years|times|round|rounds)",
          "{i} tried (your|the|it|both|two|three|all|every) ... (and|but|with|so|for|on)");

  /** Ways to reach somebody. */
  private static final Phrases NO_TRIAL =
      Phrases.anyOf(
          "(read|gone through|been through|looked through|studied|seen) [all] your (esteemed|valuable|great|wonderful|excellent|amazing|inspiring|respected|profile|linkedin) [_] [_]",
          "tried (the|your|their) [_] (desk|reception|receptionist|switchboard|phone|number|line|secretary|assistant|door|doors|bell|hotline|website|form|address) [_]");

  private static final RuleCard CARD =
      RuleCard.named("did-homework")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(3)
          .says("“{words}” shows that only the rest is left for them.")
          .shows("Hi Ana, [I have already read both manuals].")
          .shows("Hi Ana, I [could not find it in the] handbook.")
          .shows("Hi Ana, could we meet? [I have already compared three] kilns.")
          .passes("Hi Ana, I have already compared three kilns.")
          .passes("Have you already read the book?")
          .passes("I have tried very hard to pay my bills.")
          .passes("Hi Ana, could we meet? I have tried to reach you.")
          .passes("Hi Ana, I have read the news.")
          .passes("Hi Ana, could we meet? I tried the front desk on Monday.")
          .passes("I have gone through your esteemed papers.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> readings = reading.isPersonal() ? reading.quotes(READ) : List.of();
    return readings.isEmpty() && reading.asksToMeet()
        ? Spans.apart(reading.quotes(TRIED), Spans.of(reading.quotes(NO_TRIAL)))
        : readings;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(READ, TRIED);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NO_TRIAL);
  }
}
