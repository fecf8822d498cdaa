package io.meetworthy.scoring.text;

/** What a word can be apart from its spelling; a word may have several traits. */
enum Trait {
  NUMBER,
  UNIT,
  PERIOD,
  WEEKDAY,
  MONTH,
  DAY_PART,
  DAY,
  RELATIVE,
  HALF_DAY,
  ARTICLE,
  VAGUE,
  SIZE,
  CONNECTS,
  BEFORE_AFTER,
  NOON,
  CURRENCY,
  MERIDIEM,
  ORDINAL,
  ABBREVIATION,
  ENGLISH,
  GREETING,
  SIGN_OFF,
  TITLE,
  CLAUSE,
  CONTRASTS,
  ASKS,
  PRONOUN,
  PLACEHOLDER,
  ROLE,
  PARTICLE,

  /** Can be a person's first name as well: "Grace", "Mark". */
  FIRST_NAME,

  /** Means everybody or a gap to fill, and after a title a person: "Mr Friend". */
  SURNAME;

  int bit() {
    return 1 << ordinal();
  }
}
