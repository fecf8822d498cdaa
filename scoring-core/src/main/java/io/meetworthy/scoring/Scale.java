package io.meetworthy.scoring;

/**
 * The way from a sum without bounds to 0-100: the middle counts in full, both ends give way.
 *
 * @param low below it a step down counts for one part of {@code give}
 * @param high above it a step up does
 * @param give how much the ends give way, 2 or more
 */
record Scale(int low, int high, int give) {
  int at(int sum) {
    if (sum > high) {
      return Math.min(100, high + (sum - high + give - 1) / give);
    }
    return sum < low ? Math.max(0, low - (low - sum + give - 1) / give) : sum;
  }
}
