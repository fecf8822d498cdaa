package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** A rule whose wordings mean what its card says only where the reader's time is asked for. */
interface EnquiryRule extends Rule {
  @Override
  default List<Evidence> read(Reading reading) {
    return Enquiry.isIn(reading) ? reading.quotes(card()) : List.of();
  }
}
