package io.meetworthy.scoring.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic with 45 digits, by which the closed forms are recomputed. */
final class Precise {
  static final MathContext DIGITS = new MathContext(45, RoundingMode.HALF_EVEN);

  /** The half width of a 95 % interval in standard errors. */
  static final BigDecimal Z = new BigDecimal("1.95996398454005423552459443052055152795555008");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Precise() {}

  static BigDecimal by(Number a, Number b) {
    return new BigDecimal(a.toString()).divide(new BigDecimal(b.toString()), DIGITS);
  }

  static BigDecimal root(BigDecimal x) {
    return x.sqrt(DIGITS);
  }

  /** By its series, after halving the argument until it is small. */
  static BigDecimal exp(BigDecimal x) {
    if (x.abs().compareTo(BigDecimal.valueOf(0.01)) > 0) {
      return exp(by(x, TWO)).pow(2, DIGITS);
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; k < 30; k++) {
      term = by(term.multiply(x, DIGITS), BigDecimal.valueOf(k));
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }

  /** By the series of its inverse hyperbolic tangent, after roots until the argument is near 1. */
  static BigDecimal log(BigDecimal x) {
    if (x.subtract(BigDecimal.ONE).abs().compareTo(BigDecimal.valueOf(0.01)) > 0) {
      return TWO.multiply(log(root(x)), DIGITS);
    }
    BigDecimal t = by(x.subtract(BigDecimal.ONE), x.add(BigDecimal.ONE));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = t;
    for (int odd = 1; odd < 40; odd += 2) {
      sum = sum.add(by(power, BigDecimal.valueOf(odd)), DIGITS);
      power = power.multiply(t, DIGITS).multiply(t, DIGITS);
    }
    return TWO.multiply(sum, DIGITS);
  }
}
