package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Names a person whom both sides know. */
final class NamesMutualContact implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("names-mutual-contact")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(9)
          .says("“{words}” gives them somebody they can trust.")
          .sees(
              "{name} [at {name}|from {name}] [kindly|has|also|just|recently] (suggested|recommended|mentioned|encouraged|urged|told|advised|referred|introduced|connected|sent|pointed|asked|gave|said|passed) ... (you|your|i|me|us|write|contact|reach|talk|speak|on)",
              "{name} (thought|thinks|said|believes|felt|figured) (you|i|we|that you|that i|that we) (would|should|might|could|may|can|are|were|will|ought) _",
              "{name} (put|puts) (us|me) in (touch|contact)",
              "{name} (speaks|spoke|talks|talked) [so|very] (highly|warmly|well) of you",
              "{name} [and i|and me] (suggests|recommends|thinks|says) ... (you|i)",
              "(at|on|by) {name} ['s] (suggestion|recommendation|advice|request|introduction|invitation)",
              "(suggestion|recommendation|advice|request|introduction|invitation|encouragement) of [our|my|your] ... {name}",
              "(mutual|common|shared) (friend|friends|contact|contacts|colleague|colleagues|acquaintance|acquaintances|connection|connections) ... {name}",
              "{name} ... (mutual|common) (friend|contact|colleague|acquaintance|connection)",
              "[your|my|our] (friend|colleague|boss|manager|professor|supervisor|neighbor|neighbour|uncle|aunt|cousin|sister|brother|teacher|tutor|classmate|roommate|flatmate|partner|wife|husband|coach|advisor|adviser|mentor|tutor|client|coworker) {name} ... (suggested|recommended|mentioned|thought|encouraged|urged|told|advised|referred|introduced|gave|said|put|speaks)",
              "(referred|introduced|recommended|pointed|directed|sent) ... (by|through|via) {name}",
              "{i} ... (got|have|had|received|found) your (name|number|address|email|e mail|contact|details) (from|through|via) [our|my|your] [_] {name}",
              "(know|met|meet|knew) each other through {name}",
              "(we both|both of us) (know|worked with|worked for|work with|studied with|studied under) {name}",
              "{i} (work|worked|studied|study|trained) (with|for|under|alongside) {name} ... (who|your|and)",
              "{i} (know|knew) {name} (from|through|at|since|well|and)",
              "{name} [is] (copied|cc 'd|ccd|in copy|in cc|on copy)",
              "(copying|ccing|cc|looping in) {name}",
              "(as|like) {name} (may|might|will) have (told|mentioned|said)",
              "(talking|speaking|spoke|talked|chatting|chatted|lunch|coffee|dinner) (to|with) {name} ... (who|and|about|she|he|they|last|your)")
          .shows("[Priya Raman suggested I write to you].")
          .shows("I am writing [at Tomasz's suggestion].")
          .shows("Our [mutual friend Ngozi] told me about your move.")
          .shows("[Leila put us in touch] last spring.")
          .passes("Docker suggested a newer image.")
          .passes("A suggestion of mine is on the wiki.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
