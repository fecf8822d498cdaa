package io.meetworthy.scoring.channel;

/** The seven-bit alphabet of text messages, 3GPP TS 23.038. */
final class SevenBit {
  private static final String ALPHABET =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION = "\f^{}\\[~]|€";

  private SevenBit() {}

  /** The places that a text takes, or -1 where a sign is in neither alphabet. */
  static int places(String text) {
    int places = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALPHABET.indexOf(c) >= 0) {
        places++;
      } else if (EXTENSION.indexOf(c) >= 0) {
        places += 2;
      } else {
        return -1;
      }
    }
    return places;
  }
}
