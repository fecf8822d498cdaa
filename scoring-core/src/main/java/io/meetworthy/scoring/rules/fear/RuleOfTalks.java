package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/**
 * A rule whose words mean what its card says only where somebody wants a talk: who asks strangers
 * for a meal and looks for work asks for no job.
 */
interface RuleOfTalks extends Rule {
  @Override
  default List<Phrases> asksFor() {
    return Talk.PHRASES;
  }

  @Override
  default List<Evidence> read(Reading reading) {
    return Talk.isWanted(reading) ? reading.quotes(card()) : List.of();
  }
}
