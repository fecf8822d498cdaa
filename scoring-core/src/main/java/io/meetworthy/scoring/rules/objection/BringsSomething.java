package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Offers;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Brings something that they would want to see or hear. */
final class BringsSomething implements Rule {
  /** Wordings of a gift. */
  private static final Phrases WORDS =
      Phrases.anyOf(
          "(our|my) [_] [_] [_] (logs|records|data|figures|counts|numbers|notes|diaries|readings|measurements|samples|files|archive) (fill|cover|close|plug|bridge|complete) [_] [_] (the|your|one|that|those|a) (gap|gaps|hole|holes|blank|blanks|missing _|years) [_] [_]",
          "{i} (have|had) [just|already] (analysed|analyzed|collected|counted|compared|measured|surveyed|tested|interviewed|tracked|mapped|read) [_] [_] [_] [_] [_] and (would|will|can|could|am happy to|would gladly|would be happy to|would be glad to) (share|send|show|bring|give) _",
          "(my|our) (students|team|colleagues|members|readers|users|customers|class|patients|clients|listeners|volunteers|staff) (would|could|can|will) [{gladly}] (be (a|an|your) [_] (group|audience|crowd|panel|pool|testers|test|sample|class)|(test|review|translate|try|build|design|check|proofread|answer) (your|[it|them] for (you|your))) _",
          "(could|would|can|will) save (your|you) [_] [_] ({length}|{period}|a week|days|hours|weeks|a day|an hour|money|the trouble|the cost|a fortune)",
          "{i} (can|could|would|will) [{gladly}] (fill you in|tip you off|warn you|put you on to|put you onto|clue you in|set you right|let you in|give you the name of|give you the low down|tell you in confidence|save you the) [on|about|of|to|when|before|if|which] _",
          "{i} [have] (found|got|know|tracked down|come across) (a|the|an|one) _ [_] (that|who|which) (sells|still|does|makes|mends|pays|buys|has|takes|stocks|can) _ [_] [_] and (will|can|could|would) (tell|show|send|give) you [_]",
          "(will|can|could|would) tell you (which one|which|who it is|where|the name|his name|her name|what it was) $",
          "{i} (have|own) (the|your) (missing|lost|old|original|first|other) _ (of|from|to|for) your _",
          "(photograph|photographs|photo|photos|letter|letters|papers|plans|diary|pictures|deeds|map) of your _ [_] [_] [that|which] {i} (found|have|kept|bought|turned up)",
          "(be|land|lands|arrive|lie|is) [_] (in|on|at) your (inbox|desk|doorstep|door|table) (before|by|within|tomorrow)",
          "you (can|could|may|might) (have|keep|use|take|get|copy|print) (it|them|all of it|the lot)",
          "{i} (am|would be) [also|more than|very] (happy|glad|willing|ready|delighted|pleased)"
              + " to (share|send you|show you|lend you|help you|help your|help out|help"
              + " with|test|translate|proofread|contribute|donate|volunteer|introduce"
              + " you|return the favor|return the favour|compensate|pay you|pay for|pay your)"
              + " _",
          "(pay|paying|cover|covering|compensate|reimburse) [you] [for] (your|you|the)"
              + " [usual|hourly|normal|full|consulting] (rate|fee|fees|time|hours|hour)",
          "(have|got) [the|a|it|them|one] [_] [_] (ready|waiting|prepared) for you",
          "{i} [have|had] [also|just]"
              + " (collected|gathered|measured|interviewed|surveyed|recorded|analyzed|analysed|compiled|counted|mapped|tested)"
              + " [_] [_]"
              + " (data|results|findings|numbers|measurements|interviews|drivers|users|customers|readers|patients|students|people|sites|reports|responses|answers|nurses|survey|samples|records|entries|figures|versions|families|shops|lorries|shifts)"
              + " [_]",
          "((you|your team|your readers|your students|your company|your group) (would|will) [also] (receive|be the first|have the first|profit)|(your team|your readers|your students|your company|your group) (would|will) [also] get) _",
          "(in it|of use|upside|payoff|benefit) for (you|your team|both of us|both sides|your"
              + " readers|your students|your company|your customers)",
          "(copy|copies|summary|results|findings|report|write"
              + " up|notes|draft|recording|transcript|data) (will|would|can|could) (go to"
              + " you|be yours|come to you|be shared with you|be sent to you)",
          "(credit|acknowledge|cite|feature) you (in|on|as|by name)",
          "(appear|appears|published|printed|run|out|shown|posted) (under|with) your name [on]",
          "(return|repay|reciprocate) [you|to you] (the|your|that) (favor|favour|kindness|time)",
          "(in [the] (return|exchange|change)|as [an|a] (exchange|return|thanks|thank you)|for exchange) [for _ _|for _] {i} ({can}|give|send|bring|show|share|tell|offer|help|teach|bake|cook|write|pay|lend) _",
          "{i} {can} [{gladly}] (tell|explain|show|give|send|teach|report|bring|share|introduce|lend|help) [to] you [_] [_] [_] in (return|exchange) [_]");

  /** Open turns of speech, by which people also send along what is to be looked at. */
  private static final Phrases OPEN =
      Phrases.anyOf(
          "(would|could|will|can) let you (have|use|hear|see|try|test|taste|compare|check)",
          "{i} (can|could|would|will) [gladly|happily|also|then|of"
              + " course|certainly|even|easily|be happy to|be glad to|love to|like to]"
              + " (share|show|send|lend|bring|give|offer|teach|build|write|draft|make|cook|pay|introduce|save|print|translate|record|play|draw|paint|mail|post)"
              + " (you|your team|your readers|with you) _ ",
          "{i} (can|could|would|will) [gladly|happily|also|then|of"
              + " course|certainly|even|easily|be happy to|be glad to|love to|like to]"
              + " (share|show|send|report|pass on|write up|bring)"
              + " (our|my|the|all|what|these|some|it|them) [_]"
              + " (data|results|findings|numbers|notes|dataset|survey|figures|prototype|list|report|summary|code|measurements|interviews|samples|photos|map|study|research|draft|material|recordings|analysis|statistics|logs|records|counts|answers|learn|learned|with"
              + " you|to you|track|log|plans|drawings|recipes|tests)",
          "{i} (can|could|would|will) [gladly|happily|also|then|of"
              + " course|certainly|even|easily|be happy to|be glad to|be able to|to]"
              + " (test|fix|repair|translate|reprogram|photograph|film|proofread|sponsor|host|promote|deliver|install|mend|sharpen|clean|refer|recommend|demo|demonstrate|transcribe|tune|restore|teach|take"
              + " over|put it on|put it in|try it|try your|run it|use it|run your|review"
              + " your|check your|help you|help your|help out|help with|cover your|volunteer)"
              + " _",
          "({i} (can|could|would|will)|and (will|can|could|would)) [gladly|happily|also|then]"
              + " (bring|lend|send|carry|pass on) [along|you|over|round]"
              + " (the|a|an|our|my|two|three|some|{digits}|{number}) _",
          "(show|send|give|bring) you (the|a|our|my)"
              + " (fix|cause|reason|answer|solution|correction|missing|counts|figures|plans|drawings|list|map|data)",
          "(and|to) (send|show|give|bring|lend|share) you (photos|pictures|samples|copies|a"
              + " copy|our|my|the results|the data|what|some|two|three|one|the photos|the"
              + " pictures) _",
          "you (can|could|may) have (it|them|our|my|the|all|a|one) _",
          "(compare|trade|swap|exchange)"
              + " (notes|data|experiences|results|numbers|stories|lessons|figures) [with"
              + " you|with|over]",
          "{i} (can|could|would|will) [{gladly}] show you how (our|we|i|my) _",
          "(my|our) [_] [_]"
              + " (records|data|logs|figures|results|measurements|counts|numbers|samples|dates|maps|survey|tests|findings)"
              + " (show|shows|could"
              + " (complete|help|show|fill|tell|answer|serve|confirm)|might|would"
              + " (show|help|complete|fit)|prove|confirm|explain) _",
          "{i} (will|would|can|could) [{gladly}] (tell|show) you (what|how) (we|i) (changed|did|found|learned|learnt|measured|saw|use|used|built|hear|heard)",
          "{i} (can|could) [also|even] (tell|show) you (which|who|where|when|why|what|whose) (your|they|people|others|of (your|the)|most|every|everyone|went|made|caused|broke|really) _",
          "{i} [have] (kept|written|made|keep) [a|the|our|my] [_] (log|record|diary|list|count|journal|survey|register|notes) (of|on|since|for)");

  private static final RuleCard CARD =
      RuleCard.named("brings-something")
          .answers(HAS_NO_REASON_TO_MEET)
          .weighs(2)
          .says("“{words}” gives them a reason to say yes.")
          .shows("Could we talk? [I could fill you in on which] school to ask.")
          .shows("Could we talk? [I could share the results with your] team.")
          .shows("Could we talk? [I collected answers from] 40 night drivers.")
          .passes("Maybe you can use another key, so that I can give it a try.")
          .passes("I have two questions about cranes.")
          .passes("Could we talk? I can tell you which day suits me.")
          .passes(
              "Hi Ana, could we meet? My boots split at the toe and I can bring two of them for you to judge.")
          .passes("Could we talk? I can pass on the lease so you would be prepared.")
          .passes("Could we talk? I know which one you mean.")
          .passes("Could we talk? I will let you know when I am in town.")
          .passes(
              "Could we talk? I would give a lot to hear it, for which I would be very grateful.")
          .shows("Could we talk? [Our tide counts fill the gap in your] book.")
          .passes("Could we talk? I'd use it at once on my next kiln.")
          .passes("Could we talk? I can show you how we have fixed it.")
          .passes("Could we talk? I will send you the profile of my cousin.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Stream.concat(Offers.PHRASES.stream(), Stream.of(WORDS, OPEN)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> offers = Offers.in(reading);
    if (!offers.isEmpty() || !reading.isPersonal()) {
      return offers;
    }
    List<Evidence> others = Offers.gifts(reading.quotes(WORDS), reading);
    boolean open = others.isEmpty() && Offers.tells(reading);
    return open ? Offers.gifts(reading.quotes(OPEN), reading) : others;
  }
}
