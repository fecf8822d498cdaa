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
  private static final String END = "END:VCARD";

  private final LastSigns text;
  private final VCardReader reader;
  private int row;

  private VCardContacts(LastSigns text) {
    this.text = text;
    this.reader = new VCardReader(text);
  }

  static VCardContacts open(InputStream file) throws IOException {
    return new VCardContacts(new LastSigns(FileText.open(file), END.length()));
  }

  @Override
  public Format format() {
    return Format.VCARD;
  }

  @Override
  public Optional<Read> next() throws IOException {
    @Nullable VCard card = reader.readNext();
    if (card == null) {
      // The reader takes the end of a file for the end of a card.
      if (row == 0 || !text.last().equalsIgnoreCase(END)) {
        throw ContactFile.unreadable("The file has no cards, or breaks off within one.");
      }
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
