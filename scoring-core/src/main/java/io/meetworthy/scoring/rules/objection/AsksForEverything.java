package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks to be told everything, or what the sender could look up. */
final class AsksForEverything implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-everything")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” asks for what a search answers, or for a whole book.")
          .advises("Look it up first, then ask what you could not find.")
          .spares(
              Phrases.anyOf(
                  "(that|said|says|hear|heard|think|thinks|and|sure|me) you know (everything|all) [_] [_] [_] [_] [_] [_] [_]"))
          .sees(
              "(learn|know|hear|tell me|teach me|understand|explain|ask|asking|share|want|tell us) [me|you] (everything|all) (you know|there is to know|about (your|the|this)|i need to know|i should know|that you know|you have learned|there is)",
              "(learn|know|understand|tell me|explain|teach me|show me|hear|discuss) [about] (the|all the) ins and outs (of|in)",
              "(what is|know|learn|share|tell me|hear|find out) [about] [the|your] (secret|secrets|key) (to|of|behind) [your|a] (success|successful career)",
              "(learn|know|share|teach me|tell me|show me|hear|get|any|pick up) [_] [_] (insider tips|tricks of the trade)",
              "what (does|do) your (company|organization|organisation|firm|business|team|startup) [actually|exactly|really] (do|make|sell) $",
              "what (is|are) your (company|organization|organisation|firm|business|startup) [all] about",
              "what (is it you|is it that you|exactly do you|do you actually|do you exactly) [actually|exactly|really] do $",
              "(tell|telling) (me|us) [a little|a bit|some|more|all|something] [more|bit] about (yourself|what your (company|firm|team) does|what you do)",
              "(tell|telling) (me|us) [a little|a bit|some|more|all|something] [more|bit] about your (company|business|organization|organisation|firm|industry|field|job|work|career|role|journey|experience|position) $",
              "((tell me|tell us|talk|hear|know|learn|find out) [more|all|a bit|a little|some more] about your (company|business|organization|organisation|firm|industry|field|job|career|role|journey) (and|or|your|over|in general)|(tell|teach|show|share|give) [me|us] [with me] [all] your secrets)",
              "(talk|hear|know|learn|find out|hearing|learning) [more|all|a bit|a little] about (yourself|what you do|your life story|the industry) [_]",
              "(talk|hear|know|learn|find out|hearing|learning|curious) [more|all|a bit|a little] about your (company|industry|field|business|organization|organisation|firm|job|role|career|career path|journey|position) $",
              "^what do you do [exactly|at work|all day|there] $",
              "how (to|do i|can i|does one|would i|one can|i can|i could) (become successful|get rich|get hired|get where you|get ahead|succeed|become like you|be successful|break into (the|your|this) (industry|field|business)|get into (the|your|this) (industry|field|business))")
          .shows("Hi Ana, please [tell me about your company].")
          .shows("Hi Ana, I want to [learn everything you know] about ports.")
          .passes("You told me about your dog, and I laughed.")
          .passes("What does your company do when a crane fails at night?")
          .passes("Hi Ana, I would like to learn more about your company’s rota.")
          .passes("Hi Ana, Tom said you know everything about the licence.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(AsksAnyAdvice.HEARD);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Spans.apart(
        PersonalRule.super.read(reading), Spans.of(reading.quotes(AsksAnyAdvice.HEARD)));
  }
}
