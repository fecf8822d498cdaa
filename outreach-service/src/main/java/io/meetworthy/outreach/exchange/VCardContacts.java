package io.meetworthy.outreach.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import io.meetworthy.outreach.problem.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of vCards, of any version. */
final class VCardContacts implements ContactFile {
  private final VCardReader reader;
  private int row;

  private VCardContacts(VCardReader reader) {
    this.reader = reader;
  }

  static VCardContacts open(InputStream file) throws IOException {
    return new VCardContacts(new VCardReader(FileText.open(file)));
  }

  @Override
  public Format format() {
    return Format.VCARD;
  }

  @Override
  public Optional<Read> next() throws IOException {
    @Nullable VCard card = reader.readNext();
    if (card == null) {
      return Optional.empty();
    }
    row++;
    String name = Cards.name(card);
    return Optional.of(
        name.isEmpty()
            ? Read.refused(row, List.of(Fault.at("/name", "blank", "The card has no name.")))
            : Read.contact(row, Cards.contact(card, name)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
