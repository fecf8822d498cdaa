package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Offers notes, data or results. */
final class SharesKnowledge implements Rule {
  private static final Phrases IT =
      Phrases.anyOf(
          "{i} {can} [{gladly}] (send|share|forward|email|pass|hand) (it|them|these|all of"
              + " it|everything) [on|over|all|along] (to|with) you",
          "{i} {can} [{gladly}] (send|email|bring|lend|let) [to] you [have] (it|them|a copy|copies|one)");

  /** What can be used again. */
  private static final String THING =
      "(notes|findings|results|data|dataset|summary|survey|table|numbers|figures|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides|statistics|logs|counts|count|report|samples)";

  private static final Phrases THINGS =
      Phrases.anyOf(
          "(my|our|the|a) [_] [_]"
              + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
              + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
              + " in|list|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides|thesis)");

  /** What the sender sends to ask or to be known, not to give. */
  private static final Phrases ASKING =
      Phrases.anyOf(
              "show you how (we|our (team|product|tool|platform|software|company|solution)) [have|_] (solve|solved|fix|fixed|crack|cracked|tackle|tackled|automate|automated|help|helped|approach|handle) [_] [_] [_]",
              "{i} can [just|then] send you the list and you _ [_]",
              "(send|let|mail|email) [to|with] [you] [have|see] (my|our|the|a|some) [_] [_] _ (beforehand|in advance|before hand|first if|before if|before so|before we|before our) [_]",
              "(list|summary|table|notes|overview|copy|copies) (of|on|about|with) [my|the|our|all] [_] (questions|topics|dates|times|background|experience|skills|career|profile|project|idea|request|{resume}|portfolio|transcript|certificates|achievements)",
              "(share|send|show|forward|email) [you|with you] [my|our|the|a|all|it] [_] [_] (agenda|question|questions|{resume}|profile|portfolio|link|invite|invitation|availability|calendar|background|request|deck|pitch|draft|details|address|number|screen|idea|concerns|thoughts|plans|location) [with|to] [you]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("shares-knowledge")
          .answers(RECIPROCAL)
          .weighs(7)
          .spares(ASKING)
          .says("“{words}” gives them something to keep.")
          .sees(
              "(pass|send|share) (it|them|all of it) [on] [to you|with you] whatever you (decide|say|answer)",
              "(please|do) (use|keep|copy) (it|them|these) (freely|as you (like|wish|please|want)|however you (like|wish|want))",
              "(would|will|can|could) gladly (share|send|pass on|hand over) (my|our|the) [_] (file|files|sheet|list|data|records|results|code|plans|report)",
              "(data|list|notes|results|figures|numbers|file|records|table|survey|photos|report|recordings) [_] [_] [_] [_] [_] [_] [_] if (it is|it 's|they are|that is) [of] any (use|help|interest) [to] [you]",
              "which you (can|may|could) ((have|keep)|use (either way|in any case|anyway|of course|regardless|freely))",
              "(if|should|whenever) you [would|should] ever (want|need|like) (the|my|our|a) _ [_] [_] [_] [_] [_] [_] (it is|it 's|they are) yours",
              "{i} {can} [{gladly}] tell you what (went wrong|worked|did not work|it cost|{i} (learned|learnt|tried|found|changed|picked|chose|decided|paid)) [_]",
              "(article|paper|link|recipe|photos|photo|list|report|book|calculator|map|notes|spreadsheet|template) [_] [_] [_] [_] {i} (promised|mentioned) [you] (is|are) (attached|enclosed|below|here)",
              "(send|sending|bring|bringing|attach|enclose) [you] (the|that) _ [_] [_] [that] you (wanted to|were looking for|could not find)",
              "({i} {can} [{gladly}] hand over|{i} (gladly send you|send you gladly)) (my|our) _",
              "tell you (my|our) [real|own|_] (numbers|figures|results|findings)",
              "{i} {can} [{gladly}] (send|share|give|show|lend|email) [with] you (ours|mine)",
              "{i} {can} [{gladly}] (show you|share with you) how {i} _ [_] _",
              "({i} {can} [{gladly}]|{happy} to|like to) share what {i} [have] (learn|learned|learnt|find|found|measured|saw) [_] [_]",
              "{happy} to (send|give|share|lend|show) [with] you (a copy of|our|my|the) [_] [_] (report|study|survey|notes|findings|results|data|checklist|template|guide|numbers|benchmark|handbook|book)",
              "{i} {can} [{gladly}] (send|give|lend|email|show) you (the|our|my|a|an) [_] (checklist|report|guide|study|handbook|script|playbook|dataset)",
              "you are [very|most|more than] welcome to (use|reuse|copy|quote|print) (it|them|these|any of (it|them))",
              "(welcome|free) to (use|keep|reuse|copy|have) (my|our) [_] (template|templates|checklist|data|notes|results|slides|script|spreadsheet|list|report)",
              "{i} {can} [{gladly}] (send|share|forward|email|pass|hand) (it|them|these|all of it"
                  + "|everything) [on|over|all|along] (to|with) you",
              "{i} {can} [{gladly}] (send|email|bring|lend) you (it|them|a copy|copies|one)",
              "(share|send|give|forward|email|pass on|show|lend|bring|offer|leave) [with] you"
                  + " [with] [all] (my|our) [_] [_]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings"
                  + "|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list|drawings|recipe|recipes|benchmarks|benchmark|interviews|template"
                  + "|templates|slides|thesis)",
              "{i} [{can}] [{gladly}|be able to|like to] (share|send|give|forward|email|show|lend|bring|offer|let) [with|to] you [with|have|see] [all] (my|our|the|these|those) [_] [_] "
                  + THING,
              "({i} {can} [{gladly}]|{happy} to) (share|send|give|forward|email|show|lend|bring|offer|let) [with|to] you [have|see] [all|some|two|three|more|raw|old|new|real] "
                  + THING,
              "(my|our|these|those) [_] [_] "
                  + THING
                  + " [_] [_] [_] [_] {i} (will|would|can|could|shall) [{gladly}|like to|love to] (share|send|give|forward|email|show|lend|bring|offer|let) [it|them] [with|to] you [have] [_]",
              "{i} {can} [{gladly}] (share|send|give|forward|email|show|lend|bring|offer) [with]"
                  + " you [with] [all] the [_] [_]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings"
                  + "|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list|drawings|recipe|recipes|benchmarks|benchmark|interviews|template"
                  + "|templates|slides|thesis)",
              "(share|send|give|forward|email|pass on|show|lend|bring|offer) [all] (my|our|the) [_]"
                  + " [_] (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides|thesis)"
                  + " (with|to|on to) (you|your)",
              "{happy} to (share|send|pass on|forward|show|offer) [all] (my|our|the|a|what) [_]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list|drawings|recipe"
                  + "|recipes|benchmarks|benchmark|interviews|template|templates|slides|thesis|{i}"
                  + " learn|{i} learned|{i} find|{i} found|{i} know)",
              "(share|send|give|tell|pass on|show) [to|with] you (all|everything|what) [that] {i}"
                  + " [have]"
                  + " (learn|learned|learnt|find|found|hear|heard|know|see|saw|gather|collect)",
              "you ((will|would|can|could|shall|may) [of course|also] (get|have|receive|be sent|keep|use) ((a copy"
                  + " of|copies of) (my|our|the|all|it)|(it|them|the results|the paper) first)|[will|would] (receive|get) (two|three|five|ten|{number}) [free|printed] copies) [_]",
              "you (will|would|can|could|shall|may) (get|have|receive|be sent|keep|use) [all]"
                  + " (my|our|the) [full|whole|complete|final|raw|finished|anonymised|anonymized|survey]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list"
                  + "|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides"
                  + "|thesis)",
              "(my|our|the|all) [_]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list"
                  + "|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides|thesis)"
                  + " (are|is|will be|would be) yours",
              "(can|could|will|would|happy to|glad to) [{gladly}] share (all|all"
                  + " of|them|my|our|it|the|everything) [_]"
                  + " (notes|findings|results|data|dataset|summary|survey|table|numbers|figures|write"
                  + " up|writeup|transcript|recording|recordings|translation|photos|pictures|measurements|analysis|map|maps|diary|spreadsheet|contacts"
                  + " in|list"
                  + "|drawings|recipe|recipes|benchmarks|benchmark|interviews|template|templates|slides|thesis|with"
                  + " you)")
          .shows("When the table is finished [I’ll send it to you].")
          .shows("I would be [share our survey with you].")
          .shows("I kept a diary of my own closing and [can share all the numbers] with you.")
          .passes("I will send you my questions tomorrow.")
          .passes("Could you share your notes with me?")
          .shows("[I could let you have my notes] and the drawings.")
          .passes("I can send you my logs beforehand.")
          .passes("I can share the agenda with you.")
          .passes("I can send you a calendar invite.")
          .passes("I can show you how we’ve solved it.")
          .passes("I can send you the list and you strike things out.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(IT, THINGS);
  }

  /** "I will send it to you" counts where it can mean something worth having. */
  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> offers = reading.quotes(CARD);
    List<Evidence> vague = reading.has(THINGS) ? List.of() : reading.quotes(IT);
    return Spans.apart(offers, Spans.of(vague));
  }
}
