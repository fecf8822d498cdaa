package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the objections, concern by concern. */
public final class ObjectionRules {
  /** One line a room; in each concern the strengths come first, so that slips know of them. */
  public static final List<Rule> ALL =
      List.of(
          // does-not-know-you
          new SaysWhoIAm(),
          new NamesMutualContact(),
          new SharesBackground(),
          new HaveMet(),
          new SaysHowFound(),
          new ImpersonalGreeting(),
          new GreetsWrongName(),
          new NamesWrongOrganization(),
          new AdmitsStranger(),
          new WritesToMany(),
          new LeavesOutIntroducer(),
          new NoIntroduction(),
          // has-no-time
          new NamesShortLength(),
          new SaysItIsBrief(),
          new OffersDates(),
          new LeavesChoice(),
          new ComesToThem(),
          new AcceptsWrittenAnswer(),
          new AsksForHours(),
          new AsksForLongStay(),
          new HasThemCome(),
          new BringsOthers(),
          new AsksForMeal(),
          new AsksForSeries(),
          new AsksManyQuestions(),
          new PressesForTime(),
          new LeavesNoChoice(),
          new NudgesEmptily(),
          new ThirdFollowUp(),
          new LongText(),
          new VeryLongText(),
          new OverChannelLimit(),
          new NeedsPaidPlan(),
          new NoLength(),
          // cannot-see-how-to-help
          new AsksAboutTheirExperience(),
          new AsksRealQuestion(),
          new NamesDecision(),
          new CountsQuestions(),
          new SaysWhyThem(),
          new DidHomework(),
          new AsksAnyAdvice(),
          new UnsureWhatIWant(),
          new AsksAnyHelp(),
          new AsksForEverything(),
          new NoQuestion(),
          new NoRequest(),
          // doubts-networking
          new TiesToTheirWork(),
          new PromisesOneTalk(),
          new TalksOfNetworking(),
          new AddsToNetwork(),
          new CollectsPeople(),
          new AsksForContacts(),
          new TalksOfRelationships(),
          // has-no-reason-to-meet
          new SolvesTheirProblem(),
          new BringsSomething(),
          new AddsNews(),
          new OnlyMyBenefit(),
          new AdmitsNoReason(),
          new SellsMyself(),
          new NoReason());

  private ObjectionRules() {}
}
