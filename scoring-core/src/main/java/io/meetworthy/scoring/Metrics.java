package io.meetworthy.scoring;

/**
 * Plain measures of a draft's body.
 *
 * @param words words, numbers and links
 * @param sentences sentences
 * @param questions sentences that end in a question mark
 * @param readingSeconds time to read it at 225 words a minute
 * @param readingGrade Automated Readability Index: about the school grade that reads it easily, in
 *     tenths
 * @param askedMinutes the time the draft asks for, 0 where it names none
 */
public record Metrics(
    int words,
    int sentences,
    int questions,
    int readingSeconds,
    int readingGrade,
    int askedMinutes) {}
