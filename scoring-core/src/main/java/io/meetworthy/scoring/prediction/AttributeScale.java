package io.meetworthy.scoring.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one attribute of a tenant is standardised: by its rank among the settled requests, so that
 * neither its unit nor a few huge values matter, and flat beyond what was seen.
 *
 * @param name the attribute
 * @param curve its ranks
 * @param commonest the value seen most often
 * @param columns what of it a model weighs
 */
public record AttributeScale(String name, RankCurve curve, double commonest, List<Column> columns) {

  /**
   * What a column shows: the rank, by how much it is above a quarter, a half and three quarters (so
   * that an effect may bend), whether the value is the commonest (where newcomers all have 0, they
   * are a class of their own), and whether it is not known.
   */
  public enum Shows {
    RANK("rank"),
    COMMONEST("commonest"),
    UNKNOWN("unknown"),
    ABOVE_A_QUARTER("above 1/4"),
    ABOVE_HALF("above 1/2"),
    ABOVE_THREE_QUARTERS("above 3/4");

    private static final List<Shows> STRAIGHT = List.of(RANK, COMMONEST, UNKNOWN);
    private static final List<Shows> BENT = List.of(values());

    private final String words;

    Shows(String words) {
      this.words = words;
    }
  }

  /**
   * A column, of mean 0 and variance 1 among the settled requests.
   *
   * @param shows what it shows
   * @param centre its mean before it is standardised
   * @param scale its standard deviation then
   */
  public record Column(Shows shows, double centre, double scale) {}

  /** A column that varies less is left out: it would tell of a handful of requests only. */
  private static final double LEAST_SCALE = 0.02;

  /** The same for marks, which are 0 or 1: 2 percent must differ, rounded down for the sum. */
  private static final double LEAST_SCALE_OF_A_MARK = 0.1399;

  public AttributeScale {
    columns = List.copyOf(columns);
  }

  /**
   * The scale of an attribute with these values.
   *
   * @param values NaN where it is not known; at least one is
   * @param bends whether its effect may bend
   */
  static AttributeScale of(String name, double[] values, boolean bends) {
    double[] rising = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    AttributeScale bare =
        new AttributeScale(name, RankCurve.of(rising), commonest(rising), List.of());
    List<Column> columns = new ArrayList<>();
    for (Shows shows : bends ? Shows.BENT : Shows.STRAIGHT) {
      double[] seen = shows == Shows.UNKNOWN ? values : rising;
      double[] raw = Arrays.stream(seen).map(value -> bare.raw(shows, value)).toArray();
      double centre = Arrays.stream(raw).sum() / raw.length;
      double squares = Arrays.stream(raw).map(r -> (r - centre) * (r - centre)).sum();
      double scale = StrictMath.sqrt(squares / raw.length);
      boolean mark = shows == Shows.COMMONEST || shows == Shows.UNKNOWN;
      if (scale >= (mark ? LEAST_SCALE_OF_A_MARK : LEAST_SCALE)) {
        columns.add(new Column(shows, centre, scale));
      }
    }
    return new AttributeScale(name, bare.curve, bare.commonest, columns);
  }

  private static double commonest(double[] rising) {
    double commonest = rising[0];
    int most = 0;
    int times = 0;
    for (int i = 0; i < rising.length; i++) {
      times = i > 0 && rising[i] == rising[i - 1] ? times + 1 : 1;
      if (times > most) {
        most = times;
        commonest = rising[i];
      }
    }
    return commonest;
  }

  /** The names of its columns. */
  List<String> names() {
    return columns.stream().map(column -> name + " " + column.shows.words).toList();
  }

  /** Writes its columns for a value, NaN where it is not known, and returns the next free place. */
  int write(double value, double[] row, int at) {
    int next = at;
    for (Column column : columns) {
      boolean told = column.shows == Shows.UNKNOWN || Double.isFinite(value);
      row[next++] = told ? (raw(column.shows, value) - column.centre) / column.scale : 0;
    }
    return next;
  }

  private double raw(Shows shows, double value) {
    boolean known = Double.isFinite(value);
    double rank = known ? curve.at(value) : 0;
    return switch (shows) {
      case RANK -> rank;
      case COMMONEST -> value == commonest ? 1 : 0;
      case UNKNOWN -> known ? 0 : 1;
      case ABOVE_A_QUARTER -> Math.max(0, rank - 0.25);
      case ABOVE_HALF -> Math.max(0, rank - 0.5);
      case ABOVE_THREE_QUARTERS -> Math.max(0, rank - 0.75);
    };
  }
}
