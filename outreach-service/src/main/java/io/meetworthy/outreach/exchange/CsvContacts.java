package io.meetworthy.outreach.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file: ours, a spreadsheet's, or the connections that LinkedIn hands out. */
final class CsvContacts implements ContactFile {
  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_PREAMBLE = 20;
  private static final int GLANCE = 8_192;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Map<String, Integer> columns;
  private final boolean isLinkedIn;
  private int row;

  private CsvContacts(CSVParser parser, Iterator<CSVRecord> records, CSVRecord titles) {
    this.parser = parser;
    this.records = records;
    this.columns = columns(titles);
    this.isLinkedIn = isLinkedIn(titles);
  }

  /** Finds the row with the titles, which LinkedIn puts below some notes. */
  static CsvContacts open(InputStream file) throws IOException {
    PushbackReader text = new PushbackReader(FileText.open(file), GLANCE);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    CSVParser parser = format.parse(text);
    Iterator<CSVRecord> records = parser.iterator();
    List<CSVRecord> seen = new ArrayList<>();
    try {
      while (records.hasNext() && seen.size() < LONGEST_PREAMBLE) {
        CSVRecord record = records.next();
        if (isLinkedIn(record)) {
          return new CsvContacts(parser, records, record);
        }
        seen.add(record);
        if (isOurs(record)) {
          return new CsvContacts(parser, records, record);
        }
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    throw ContactFile.unreadable(
        "The first row must name the columns: at least name, or First Name and Last Name.");
  }

  private static boolean isLinkedIn(CSVRecord record) {
    List<String> titles = record.stream().map(String::strip).toList();
    return titles.contains("First Name") && titles.contains("Last Name");
  }

  private static boolean isOurs(CSVRecord record) {
    return record.stream().anyMatch(title -> folded(title).equals("name"));
  }

  private static Map<String, Integer> columns(CSVRecord titles) {
    if (titles.size() > MOST_COLUMNS) {
      throw ContactFile.unreadable("A file has at most " + MOST_COLUMNS + " columns.");
    }
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = folded(titles.get(i));
      if (!title.isEmpty() && columns.put(title, i) != null) {
        throw ContactFile.unreadable("Two columns have the same title.");
      }
    }
    return columns;
  }

  /** The sign that stands most often in the beginning, outside quotation marks. */
  private static char delimiter(PushbackReader text) throws IOException {
    char[] glance = new char[GLANCE];
    int length = Math.max(0, fill(text, glance));
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      quoted ^= glance[i] == '"';
      int sign = ",;\t".indexOf(glance[i]);
      if (!quoted && sign >= 0) {
        counts[sign]++;
      }
    }
    text.unread(glance, 0, length);
    if (counts[1] > counts[0] && counts[1] >= counts[2]) {
      return ';';
    }
    return counts[2] > counts[0] ? '\t' : ',';
  }

  private static int fill(Reader text, char[] glance) throws IOException {
    int length = 0;
    int read = 0;
    while (length < glance.length && read >= 0) {
      length += read;
      read = text.read(glance, length, glance.length - length);
    }
    return length;
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }

  @Override
  public Format format() {
    return isLinkedIn ? Format.LINKEDIN : Format.CSV;
  }

  @Override
  public Optional<Read> next() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CSVRecord record = records.next();
      row++;
      Cell cells = title -> cell(record, title);
      return Optional.of(isLinkedIn ? LinkedInRow.read(row, cells) : CsvRow.read(row, cells));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private String cell(CSVRecord record, String title) {
    @Nullable Integer place = columns.get(folded(title));
    return place == null || place >= record.size()
        ? ""
        : Formulas.restored(record.get(place).strip());
  }

  /** A row, by the titles of its columns; empty where there is no such column. */
  @FunctionalInterface
  interface Cell {
    String named(String title);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
