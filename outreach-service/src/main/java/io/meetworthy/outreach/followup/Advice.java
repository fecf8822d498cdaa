package io.meetworthy.outreach.followup;

/** What the governor says after a message: to wait for a day, or to stop. */
sealed interface Advice {
  /** Why. */
  Norm norm();

  /** How many follow-ups there may be still. */
  int left();

  /**
   * One more, from that day on.
   *
   * @param number of the follow-up, the first being 1
   * @param day the first decent one
   * @param left how many there may be, this one included
   * @param norm why
   */
  record Again(int number, DecentDay day, int left, Norm norm) implements Advice {}

  /**
   * No more.
   *
   * @param norm why
   */
  record Stop(Norm norm) implements Advice {
    @Override
    public int left() {
      return 0;
    }
  }
}
