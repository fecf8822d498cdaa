package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks to be told everything, or what the sender could look up. */
final class AsksForEverything implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-everything")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” asks for what a search answers, or for a whole book.")
          .advises("Look it up first, then ask what you could not find.")
          .sees(
              "(everything|all) (you know|there is to know|about (your|the|what|this)|i need to know|i should know|that you know|you have learned)",
              "(all|everything) there is",
              "(ins and outs|a to z|tricks of the trade|secrets of|secret to|secrets to|your secret|insider tips|full picture|whole story)",
              "what (does|do|is) (your|the) (company|organization|organisation|firm|business|team|startup) [actually|exactly|really] (do|does|about|all about|make|sell) $",
              "what (do you|does it is you|it is you|it is that you|is it you|exactly do you) [actually|exactly|really] do",
              "(tell|telling) (me|us) [a little|a bit|some|more|all|something] [more] about (your|what your|the) [self|company|business|organization|organisation|firm|industry|field|job|work|career|role]",
              "(tell me|talk|hear|know|learn) [more|all|a bit|a little] about (yourself|what you do|your life story|your company|your industry|the industry|your field|your business|your organization|your organisation|your career|your job)",
              "how (to|do i|can i|does one|would i|one can|i can|i could) (become|be|get) (successful|rich|started|hired|into|where you|like you|ahead|a success)")
          .shows("Please [tell me about your company].")
          .shows("I want to learn [everything you know] about ports.")
          .passes("You told me about your dog, and I laughed.")
          .passes("What does your company do when a crane fails at night?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
