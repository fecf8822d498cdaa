package io.meetworthy.outreach.check;

import io.meetworthy.outreach.check.CheckView.CapView;
import io.meetworthy.outreach.check.CheckView.LanguageView;
import io.meetworthy.outreach.check.ConcernView.LikelyRefusal;
import io.meetworthy.outreach.ruleset.RulesetReference;
import io.meetworthy.scoring.Assessment;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Unsupported;
import io.meetworthy.scoring.channel.ChannelLimits;
import io.meetworthy.scoring.prediction.Case;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Scores drafts and writes the answers; keeps nothing. */
@Singleton
public final class Checks {
  private final Foresight foresight;

  Checks(Foresight foresight) {
    this.foresight = foresight;
  }

  /** Fetches what answers need; for callers that may wait. */
  public void prepare() {
    foresight.prepare();
  }

  /** The answer to one, by these rules. It never waits. */
  public CheckView answer(NewCheck check, Ruleset ruleset) {
    Draft draft = check.draft().toDraft();
    Context context = check.contextOrUnknown().toContext();
    Assessment assessment = ruleset.score(draft, context);
    if (assessment instanceof ScoreCard card) {
      return scored(check, ruleset, new Scored(draft, context, card));
    }
    return unsupported(check, ruleset, (Unsupported) assessment);
  }

  private record Scored(Draft draft, Context context, ScoreCard card) {}

  private CheckView scored(NewCheck check, Ruleset ruleset, Scored scored) {
    ScoreCard card = scored.card();
    Offsets offsets = Offsets.in(check.spanUnitOrDefault(), scored.draft());
    Selection selection = Selection.of(card.findings(), check.maxFindingsOrDefault());
    Map<String, Double> attributes = check.contextOrUnknown().attributesOrNone();
    Foretold foretold =
        foresight.foretell(Case.of(scored.draft(), scored.context(), card, attributes));
    return new CheckView(
        card.score(),
        card.band(),
        card.base(),
        card.wording(),
        card.cap().map(cap -> new CapView(cap.name(), cap.points())).orElse(null),
        card.likelyRefusal().map(LikelyRefusal::of).orElse(null),
        card.standings().stream().map(ConcernView::of).toList(),
        selection.kept().stream().map(finding -> FindingView.of(finding, offsets)).toList(),
        ruleset.improvements(scored.draft(), scored.context(), card).stream()
            .map(ImprovementView::of)
            .toList(),
        MetricsView.of(card.metrics()),
        card.price().map(PriceView::of).orElse(null),
        card.tone().stream().map(moved -> MovedWordView.of(moved, offsets)).toList(),
        card.ask().stream().map(moved -> MovedWordView.of(moved, offsets)).toList(),
        limits(scored.draft()),
        null,
        foretold.acceptance(),
        foretold.reason(),
        RulesetReference.of(ruleset),
        new LanguageView("en", true),
        TextHash.of(scored.draft()),
        check.spanUnitOrDefault(),
        check.clientToken(),
        selection.warnings());
  }

  private CheckView unsupported(NewCheck check, Ruleset ruleset, Unsupported unsupported) {
    Draft draft = check.draft().toDraft();
    return new CheckView(
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        limits(draft),
        null,
        null,
        "A draft without a score has no acceptance.",
        RulesetReference.of(ruleset),
        new LanguageView(unsupported.language(), false),
        TextHash.of(draft),
        check.spanUnitOrDefault(),
        check.clientToken(),
        List.of());
  }

  private static List<LimitView> limits(Draft draft) {
    return ChannelLimits.of(draft.channel()).stream()
        .map(limit -> LimitView.of(limit, draft))
        .toList();
  }
}
