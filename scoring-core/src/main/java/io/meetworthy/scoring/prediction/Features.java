package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Metrics;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Standing;
import java.util.List;

/**
 * What of a request besides its score may move its acceptance: standings, context and the looks of
 * the text, each on a fixed scale.
 *
 * <p>Centres and scales are judgement about requests of 50 to 150 words and are the same for every
 * tenant; no outcome was used to choose them. What a feature is worth is learned for each tenant
 * alone, as the same feature helps in one community and hurts in another.
 */
final class Features {
  private static final double USUAL_STANDING = 60;
  private static final double STANDING_SCALE = 20;

  private Features() {}

  static FeatureRow of(Draft draft, Context context, List<Standing> standings, Metrics metrics) {
    FeatureRow row = new FeatureRow();
    for (Standing standing : standings) {
      row.add(standing.concern().wireName(), standing.value(), USUAL_STANDING, STANDING_SCALE);
    }
    context(row, draft, context);
    metrics(row, metrics);
    WordGroup.addAll(row, Terms.words(draft.body()));
    return row;
  }

  private static void context(FeatureRow row, Draft draft, Context context) {
    List<Channel> brief = List.of(Channel.LINKEDIN_NOTE, Channel.SMS, Channel.IN_APP);
    row.add("relationship", context.relationship().ordinal(), 1, 1.3);
    row.addMark("stranger", context.relationship() == Relationship.STRANGER, 0.5);
    row.addMark("introduced", !context.introducedBy().isEmpty(), 0.2);
    row.addMark("recipient-named", !context.recipient().name().isEmpty(), 0.5);
    row.addMark("bills-for-time", context.recipient().billsForTime(), 0.2);
    row.addCount("follow-up-number", context.followUpNumber(), 0.3, 0.5);
    row.addMark("not-by-email", draft.channel() != Channel.EMAIL, 0.5);
    row.addMark("brief-channel", brief.contains(draft.channel()), 0.2);
    row.addMark("not-a-first-ask", draft.kind() != Kind.ASK, 0.2);
  }

  private static void metrics(FeatureRow row, Metrics metrics) {
    double length = (StrictMath.log1p(metrics.words()) - 4.5) / 0.8;
    row.add("length", length, 0, 1);
    row.add("length-squared", length * length, 1, 1.4);
    row.add(
        "sentence-length",
        StrictMath.log((metrics.words() + 1.0) / Math.max(1, metrics.sentences())),
        2.6,
        0.5);
    row.add("questions", Math.min(4, metrics.questions()), 1, 1);
    row.add("reading-grade", metrics.readingGrade(), 60, 35);
    row.addCount("asked-minutes", metrics.askedMinutes(), 1, 1.6);
  }
}
