package io.meetworthy.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash of a ruleset's cards and of its weighed words. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Rule> rules, List<List<String>> lexicons) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Rule rule : rules) {
        RuleCard card = rule.card();
        String line =
            String.join(
                "\t",
                card.id(),
                card.type().wireName(),
                card.concern().wireName(),
                card.weight() + "/" + card.cap(),
                card.says(),
                card.advises(),
                card.kinds().stream().map(Kind::wireName).sorted().toList().toString(),
                card.sees().toString(),
                card.spares().toString());
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      for (List<String> lexicon : lexicons) {
        for (String line : lexicon) {
          digest.update(line.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) '\n');
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
