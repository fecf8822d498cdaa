package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks them something about a subject, not only for their time. */
final class AsksRealQuestion implements Rule {
  /** Questions that only arrange the talk. */
  private static final Phrases ARRANGES =
      Phrases.anyOf(
              "is (that|this|it|tuesday|{date}) [_] (right|alright|fine|okay|ok|good|possible|convenient|acceptable) _ [_]",
              "is there a [_] (time|day|way|date|slot|moment|number) [_]",
              "is this the (right|correct|best) (address|person|place|email|channel|number|way) _",
              "would you mind _ [_]",
              "question is (whether|if|when) (you|we|i) (have|are|can|could|would|will) _ [_]",
              "does it matter (if|whether) (we|i) _",
              "did you [ever|even] (get|have|find|see|receive) (a|any|my|the|our|time|round) [chance|_] [_] [_]",
              "question is (still|now|down|only|just|simply) _ [_] [_]",
              "not (understand|know|see) (why|how) (it|my|our|nobody|no one|you|your) _ [_] [_] [_]",
              "(whether|if) (it|this|that|we) (works|work|meet|suits|fits|helps) [out] or not",
              "(know|tell {me}|say) (when|where|whether|if|what) (you are|you have|you will|you can|suits|works|day|time|this is|is best|is a|it|would suit|would work|my|our) [_] [_] [_] [_]",
              "(know|see) where (this|it|i|we) [is|am|are|_] (coming|going|headed|from|stand|stands) [_]",
              "(should|shall) {i} (be talking|talk|speak|write|contact|ask|email|call) (to|with|somebody|someone) _ [_]",
              "see (if|whether) you (can|could|would|are|like|fancy|stand) _ [_]",
              "(are|is) there any (roles|openings|jobs|positions|vacancies|role|job|position|vacancy) [_]",
              "do you want to (have|meet|talk|grab|jump|join|see) _ [_]",
              "wonder (if|whether) you (could|can|would|will) (lend|give|spare|send|do|help|come|meet|put|introduce) [_] [_] [_]",
              "tell me (whether|if) (to|there) _ [_] [_] [_] [_]",
              "is a bad (moment|time|day|week) [_]",
              "you can see (how|what|why|where|which) _ [_] [_] [_]",
              "did you know [that] _ [_] [_]",
              "wondering (if|whether) you (could|can|would) (look|read|check|review|help|send|give|introduce|put|forward) _ [_] [_]",
              "ought to know what _ [_] [_]",
              "you think (is|are) _ [_] [_]",
              "(you (might|may|will|would)|{i}) know who _ [_] [_] [_]",
              "(see|find) who (could|can|might|may) _ [_] [_]",
              "(whether|if) you had a chance _ [_] [_]",
              "where you (explain|say|tell|write|show) (why|how|what) _ [_] [_] [_]",
              "(see|decide) (whether|if) (it|this|they) (is|are) worth _ [_] [_]",
              "ask (if|whether) ({i} (can|could|may|might)|you (will|would) be) _ [_] [_] [_]",
              "know (if|whether) you do (calls|coffee|coffees|meetings|this|these|such) [_] [_]",
              "how you see (things|it|the world|your) [_]",
              "what you have been (up to|doing) [_]",
              "let you know (what|how|if|when|whether|where) _ [_] [_] [_]",
              "understand if (you|it|this|that|now) _ [_] [_] [_]",
              "do you have any (vacancy|vacancies|openings|opening|jobs|positions|position|roles|work) [_]",
              "tell {me} when {i} (can|could|may|might) _ [_]",
              "explain (where|how|why|what) {i} _ [_]",
              "on (a|the|any) [_] day when (you|your) _ [_] [_]",
              "have you [got] [a|any|some|the|half] ({length}|_ time|time|minutes|moment|slot) _ [_]",
              "are you (open|the right|free|available|around|interested|ready|well|ok|okay|up for|game) [minded|to] _ [_]",
              "would you (do|use|keep|change|start) (me|us|that for|it for) _ [_]",
              "(do|would|will|did|might) you have [a|any|some|the] [_] (time|minute|minutes|moment|chance|interest|availability|capacity) _ [_]",
              "why (have|has|did|do) [not] you [not] [yet] (replied|answered|reply|answer|respond|responded)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-real-question")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(5)
          .says("“{words}” is a question that they can answer.")
          .sees(
              "(hear|learn|know|understand|ask) how you (negotiated|got|landed|found|chose|handled|managed|built|grew|priced|set|made|convinced|started|moved|left|switched|kept|balanced|prepared|passed|won|sold) _",
              "(tell|show|explain) [to] (me|us) how (have|did|do|does) (you|it|your) _",
              "(ask|know|hear|wonder|wondering|curious|tell me) if _ [_] (can|could"
                  + "|should|would|is|are|has|have|do|does|did|was|were|will|may|must) _",
              "whether (you|your|the|a|it|they|there) _ (the|a|an|your|in|on|at|to"
                  + "|for|with|it|them|that|this|more|less|or|both|two) _",
              "(is|are|did|does|was|were|should) (the|your|it|that|they|there|a|an|you|one) _ _ ?",
              "(do (they|you|your)|has (the|your|it|that|one)|have (they|your)) _ _ ?",
              "^[so|and|or|also|but|first|then] (is|are|was|were|do|does|did|has|have|had|should|must) _ _ _ ?",
              "(thing|question|ask|know|wonder|namely|wondering|decide) [that] (is|are|do|does|did|should|which|what|how|why|who|where|has|was|were) _ _ _ ?",
              "(ask|know|hear|learn|understand|wonder|wondering|curious|find out|tell me|tell us|show me|explain|see|discuss|wondered|asking|hearing|learning|knowing|understanding|curious|describe|explain to me|compare|compare notes on)"
                  + " [from you|you|more|about|to|on|at|in|for|by|with|under|from] (how|why|which|what|whether|where|who|when|whose|if (you|your|the|it|one|this|that|they|a)) [_] _ _ _",
              "(how|what|which|why|where|who|whom|whose) ... (you|your|yours|yourself) _ ?",
              "^ [so|and|or|also|but|first|then] when (did|do|does|is|was|were|should|must|will) (you|your|the|a|it|they) _ ?",
              "how (important|common|hard|difficult|useful|relevant|big|realistic|strict|different) (is|are|was|were) _ _ [_] ?",
              "(understand|know|learn|explain) the (difference|differences|trade off|trade offs) between _ _ [_]",
              "^ (why|how|how so|how come) $",
              "question is (whether|if|how|why|which|what|who|when|where) _ _ _ [_]",
              "^[so|and|or|also|but|first|then] (was|were|is|are|did|do|does|has|have|should)"
                  + " (you|your|the|it|there|that|this) _ _ ?",
              "^[so|and|or|also|but|first|then] would (your|the|it|there|that|this) _ _ ?",
              "would you [ever|still|rather|again|now|really|always] (choose|do|use|start|begin|hire|buy|pick|recommend|advise|trust|count|change|keep|drop|have (chosen|done|started|bought|hired)) _ _ ?",
              "(ask|know|hear|learn|to understand|wonder|wondering|curious|asking|find out|tell"
                  + " me|tell us|show me|show us|explain|explain to me|discuss|talk about|advise"
                  + " me|understanding|hearing|learning|knowing|describe|about) [from"
                  + " you|you|more|about|to] (how|why|which|what|whether|when|where|who)"
                  + " [far|long|much|many|often] (you|your) _ _",
              "(ask|know|hear|learn|to understand|wonder|wondering|curious|asking|find out|tell"
                  + " me|tell us|explain|describe) [from you|you|more|about|to]"
                  + " (how|why|which|whether|where) (the|a|an|to|such|this|that|my|our|one) _ _")
          .shows("[Which of your machines] broke first?")
          .shows("Could you [tell me how you label allergens]?")
          .shows("I [wonder whether the colours hold].")
          .shows("I [wonder at which moisture you stop].")
          .passes("How are you today?")
          .passes("Is there a good time to call?")
          .passes("Could we talk? What does your calendar look like this week?")
          .passes("Could you give me any advice?")
          .passes("When would you have time to meet?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean known = found.has("asks-about-their-experience");
    if (known) {
      return List.of();
    }
    List<Evidence> asked = Questions.notIdle(reading.quotes(CARD.sees()), reading);
    asked = Spans.apart(asked, Spans.of(reading.quotes(ARRANGES)));
    return Spans.apart(asked, Spans.of(reading.quotes(Questions.SHAM)));
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Questions.IDLE, Questions.SHAM, ARRANGES);
  }
}
