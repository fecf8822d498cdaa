package io.meetworthy.scoring.rules.lesson;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the lessons, concern by concern. */
public final class LessonRules {
  /** One line a room. */
  public static final List<Rule> ALL =
      List.of(
          // genuine
          new CitesTheirWork(),
          new NamesTheirThing(),
          new UsesWhatTheyMade(),
          new KnowsTheirPath(),
          new RecallsTheirDeed(),
          new SaysWhatItChanged(),
          new TellsPersonalReason(),
          new TellsHardship(),
          new TellsLostWork(),
          new AsksForFamily(),
          new NamesWhatHelped(),
          new UnfilledPlaceholder(),
          new FlattersWithoutFacts(),
          new AddsEmptyPraise(),
          new PilesUpPraise(),
          new FitsAnyone(),
          new StockOpening(),
          new NoSpecifics(),
          new ThanksInGeneral(),
          // reciprocal
          new OffersInReturn(),
          new OffersWork(),
          new DoesForThem(),
          new SharesKnowledge(),
          new OffersIntroduction(),
          new PaysForTheirTime(),
          new StatesRepayment(),
          new PromisesRepayment(),
          new PromisesFavor(),
          new OffersSomething(),
          new OffersVaguely(),
          new TreatsThem(),
          new OffersNothing(),
          new TakesOnly(),
          new NoOffer(),
          // beneficial
          new SeesTheirProblem(),
          new KnowsWhereItHurts(),
          new HelpsTheirGoal(),
          new ServesTheirPeople(),
          new NamesTheGain(),
          new EasesTheirWork(),
          new SpeaksToTheirCase(),
          new WorkedElsewhere(),
          new WarnsOfChange(),
          new ReportsAction(),
          new ClaimsWinWin(),
          new ServesOnlyMe(),
          new NoBenefit(),
          new NoAction(),
          // courteous
          new Thanks(),
          new ThanksForHelp(),
          new ThanksWithinADay(),
          new AsksPolitely(),
          new LeavesThemFree(),
          new AcknowledgesTheTrouble(),
          new Greets(),
          new WishesThemWell(),
          new Demands(),
          new Blames(),
          new FeelsEntitled(),
          new SpeaksRudely(),
          new TalksSlang(),
          new Shouts(),
          new ShoutsInSubject(),
          new LongSubject(),
          new NoSubject(),
          new ThanksLate(),
          new Curt(),
          new NoThanks(),
          new ThankYouWithoutThanks(),
          new NoGreeting(),
          new NoClose());

  private LessonRules() {}
}
