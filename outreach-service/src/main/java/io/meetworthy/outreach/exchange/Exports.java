package io.meetworthy.outreach.exchange;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.request.RequestBook;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes all contacts or requests, some hundred at a time. */
@Singleton
final class Exports {
  private static final int AT_ONCE = 500;

  private final ContactBook book;
  private final RequestBook requests;

  Exports(ContactBook book, RequestBook requests) {
    this.book = book;
    this.requests = requests;
  }

  /** Takes one contact. */
  @FunctionalInterface
  private interface Taker {
    void take(ContactView contact) throws IOException;
  }

  void writeCsv(OutputStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(text(out), CSVFormat.RFC4180);
    printer.printRecord(Arrays.stream(Column.values()).map(Column::title));
    each(contact -> printer.printRecord(Arrays.stream(Column.values()).map(c -> c.of(contact))));
    printer.flush();
  }

  void writeRequests(OutputStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(text(out), CSVFormat.RFC4180);
    printer.printRecord(Arrays.stream(RequestColumn.values()).map(RequestColumn::title));
    Optional<UUID> last = Optional.empty();
    List<RequestBook.Entry> entries = requests.after(last, AT_ONCE);
    while (!entries.isEmpty()) {
      for (RequestBook.Entry entry : entries) {
        printer.printRecord(Arrays.stream(RequestColumn.values()).map(c -> c.of(entry)));
      }
      last = Optional.of(UUID.fromString(entries.get(entries.size() - 1).request().id()));
      entries = requests.after(last, AT_ONCE);
    }
    printer.flush();
  }

  void writeVCards(OutputStream out) throws IOException {
    Writer text = text(out);
    VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0);
    writer.setAddProdId(false);
    each(contact -> writer.write(Cards.card(contact)));
    writer.flush();
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void each(Taker taker) throws IOException {
    Optional<UUID> last = Optional.empty();
    List<ContactView> contacts = book.after(last, AT_ONCE);
    while (!contacts.isEmpty()) {
      for (ContactView contact : contacts) {
        taker.take(contact);
      }
      last = Optional.of(UUID.fromString(contacts.get(contacts.size() - 1).id()));
      contacts = book.after(last, AT_ONCE);
    }
  }
}
