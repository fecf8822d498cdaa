package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the fears, concern by concern. */
public final class FearRules {
  /** One line a room; a room that asks what others found stands after them. */
  public static final List<Rule> ALL =
      List.of(
          // job-ask
          new DisclaimsJob(),
          new HasWorkAlready(),
          new AsksAboutTheirWork(),
          new AsksForOpenings(),
          new HintsAtVacancy(),
          new WantsToWorkForThem(),
          new AnnouncesJobSearch(),
          new PleadsForWork(),
          new AsksForReferral(),
          new MentionsApplication(),
          new AsksToBeKeptInMind(),
          new AttachesResume(),
          new ContradictsDisclaimer(),
          new TurnsThanksIntoAsk(),
          // hidden-agenda
          new SubjectNamesTopic(),
          new VagueSubject(),
          new StatesPurpose(),
          new DeclaresInterest(),
          new NamesWhoIsBehind(),
          new GivesEvidence(),
          new TellsInFigures(),
          new DanglesOpportunity(),
          new WithholdsTopic(),
          new TalksSynergy(),
          new AsksForConfidences(),
          new Pitches(),
          new SendsCalendarLink(),
          new HidesLinkTarget(),
          new CallsWithoutTopic(),
          new NoPurpose(),
          // unknown-outcome
          new GivesAgenda(),
          new SendsQuestionsAhead(),
          new SaysWhatFollows(),
          new NamesOutcome(),
          new TellsWhatCameOfIt(),
          new JustChats(),
          new SeesWhereItGoes(),
          new LeavesTopicVague(),
          new AddsAnotherAsk(),
          new NoAgenda(),
          new ReportsVaguely(),
          new NoResult(),
          // free-consulting
          new OffersPayment(),
          new TradesForTime(),
          new LimitsScope(),
          new AsksOneQuestion(),
          new PicksYourBrain(),
          new SaysPickYourBrain(),
          new AsksForReview(),
          new AsksForDeliverable(),
          new AsksForTask(),
          new AsksForMentoring(),
          new ExpectsFreeWork(),
          new OpensScope(),
          new NoPriceForBilledTime());

  private FearRules() {}
}
