package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** A rule whose wordings mean what its card says only where one person writes to another. */
public interface PersonalRule extends Rule {
  @Override
  default List<Evidence> read(Reading reading) {
    return reading.isPersonal() ? reading.quotes(card()) : List.of();
  }
}
