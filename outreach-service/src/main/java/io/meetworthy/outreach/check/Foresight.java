package io.meetworthy.outreach.check;

import io.meetworthy.scoring.prediction.Case;

/** Foretells acceptance from what the caller's tenant has recorded, with what is in memory. */
public interface Foresight {
  /** What may be said of a request of the caller's. It never waits. */
  Foretold foretell(Case asked);

  /** Brings into memory what there is of the caller's tenant, for those who may wait. */
  void prepare();
}
