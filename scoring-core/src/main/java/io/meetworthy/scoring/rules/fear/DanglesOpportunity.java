package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Praises an opportunity without saying what it is. */
final class DanglesOpportunity implements Rule {
  private static final Phrases FOR_THE_SENDER =
      Phrases.anyOf(
          "(opportunity|opportunities|chance) (for me|for us|to learn|to meet|to hear|to talk|to speak|to ask|to get|to see|to work|to study|to grow|to thank|to discuss|to join|to help|to be)",
          "(thank|thanks|grateful|gratitude) ... opportunity",
          "(job|career|volunteer|volunteering|internship|research|learning|growth) (opportunity|opportunities)");

  private static final RuleCard CARD =
      RuleCard.named("dangles-opportunity")
          .raises(HIDDEN_AGENDA)
          .weighs(8)
          .says("“{words}” is how a sales letter begins.")
          .advises("Name the thing in plain words, and say what you get out of it.")
          .sees(
              "(something|idea|project|thing|product|opportunity|offer|service) that (could|can|will|might|may|would) [really|truly|totally|completely] (change|transform|boost|revolutionize|revolutionise|multiply|double) [things|how|your|the|everything]",
              "(proposal|offer|proposition|deal) [that|which] [i|you] ... (regret|miss|refuse|resist|turn down)",
              "(can not|could not|do not want to) (refuse|turn down|afford to miss)",
              "once in a lifetime",
              "(earn|make|generate|create) [some|an|a] [extra|additional|more|passive|second|residual] (income|cash)",
              "we (could|can|would|will) (do|achieve|build|create) (great|big|amazing|wonderful|incredible) things",
              "(idea|project|plan) [that|which] (could|can|will|might|would) be (huge|big|massive|great for you)",
              "(exciting|amazing|incredible|unique|fantastic|huge|lucrative|rare|unbelievable|awesome|life changing|golden|once in a lifetime|ground floor|profitable|potential|interesting|big|great|special|new) [new|and|business|career|investment|income|_] [_] (opportunity|opportunities|proposition|venture) [that|for you|to discuss|i|we|in|with|which|at]",
              "(opportunity|proposition|venture|something|idea|project|proposal|offer) [that|which] [{i} (think|believe|am sure|know|feel)] [you|might|may|could|would|will] (you|interest|might|may|could|would|will) (love|like|want|be interested|be very interested|not want to miss|really enjoy|benefit|interest|fit|find interesting|find|not regret|be a great fit|be perfect)",
              "(could|can|will|would|may|might) be [very|really|truly|a real|absolutely] (huge|massive|a game changer|game changing|life changing|lucrative|profitable|worth your while|big for you|transformative)",
              "(game changer|game changing|worth your while|worth your time|life changing)",
              "(do not|will not|would not|not) want to (miss|pass up|let this)",
              "(passive|residual|extra|additional|side|second) income",
              "(financial (freedom|independence)|be your own boss|from the ground floor|get in early|ground floor)",
              "(business|investment|income|partnership|earning) (opportunity|opportunities|proposition|proposal)",
              "(have|got|present|share|offer|bring|introduce|discuss) [you|with you] [an|this|the|some] opportunity [to discuss|for you|with you|you]",
              "(have|got) something [very|really|truly] (exciting|special|interesting|big|amazing|great|important) (to|for|that|in|i|you)",
              "something [very|really|truly] (big|exciting|special|huge|amazing) (to|in the|i|for|that|you|is)",
              "right up your (alley|street)",
              "(tell|show|let) you (about|in on) [an|a|this] [_] (opportunity|venture|secret)",
              "(make|earn|making|earning) [some|a lot of|more|serious|good|extra|real] money (from|with|together|on)")
          .shows("I have an [exciting opportunity] and would like to meet you.")
          .shows("There is [something that you might love].")
          .shows("A talk [could be worth your while].")
          .passes("It was a great opportunity for me to hear you speak.")
          .passes("Thank you for the opportunity to ask you a question.")
          .passes("What is the most exciting part of your work?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(FOR_THE_SENDER);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Innocent.removed(reading.quotes(CARD.sees()), reading, FOR_THE_SENDER);
  }
}
