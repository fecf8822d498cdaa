package io.meetworthy.outreach.exchange;

/** What sort of file it was. */
enum Format {
  LINKEDIN,
  CSV,
  VCARD
}
