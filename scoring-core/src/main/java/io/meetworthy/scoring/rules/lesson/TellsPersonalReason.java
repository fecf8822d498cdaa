package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;

/** Says honestly why the sender of all people asks. */
final class TellsPersonalReason implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("tells-personal-reason")
          .answers(GENUINE)
          .weighs(5)
          .says("“{words}” tells them why you ask.")
          .sees(
              "{i} (ask|am asking|write|am writing|want to know|would like to know|am reaching"
                  + " out|am contacting you|turn to you|come to you|need this|am interested) [you]"
                  + " [all] [this|about this|about it|to you] because",
              "(the|my|one) reason [that|why] {i} (ask|am asking|am writing|write|want|would like"
                  + "|care|am interested|am here|need|am reaching)",
              "(my|the) reason for (asking|writing|this)",
              "(why {i} (ask|am asking|am writing|care|am interested)|that is why {i} (ask|am"
                  + " asking|write|am writing))",
              "(it|this|that) (matters|means a lot|means so much|is important) to {me} (because"
                  + "|since|as)",
              "{i} am (thinking of|thinking about|considering) (leaving|retraining|becoming|going"
                  + " into|doing (the same|that|this|it)|a career change|a change|changing"
                  + " (careers|jobs|my|field|fields|to|from)|switching"
                  + " (careers|jobs|to|from|into)|moving (to|into|from)|opening|starting"
                  + " (my|our|a)|giving up)",
              "{i} [now] (want to|would like to|would love to|hope to|plan to|am planning to|am"
                  + " trying to|am hoping to|am about to|have decided to|decided to|intend to)"
                  + " (become|move into|move from|change to|change careers|switch to|switch"
                  + " careers|retrain|train as|work as|open my own|open our own|start my own|start"
                  + " our own|leave|return to|go into|go back to|get into|set up|find out"
                  + " whether|find out if|decide whether|decide if)",
              "{i} am (moving|switching|changing|transitioning|retraining|crossing over) (from"
                  + "|into|careers|as)",
              "because my (father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband"
                  + "|partner|grandmother|grandfather|parents|family|child|uncle|aunt|grandma|grandpa"
                  + "|company|employer|school|shop|team|car|hours|job|pay|paycheck)",
              "my (father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|partner"
                  + "|boyfriend|girlfriend|grandmother|grandfather|parents|uncle|aunt|grandma|grandpa)"
                  + " [has|had|just|recently]"
                  + " (died|ran|runs|fell|lost|taught|worked|works|kept|owned|passed away|used"
                  + " to|been (in|laid|sick|ill|out|diagnosed|unemployed|working)|is"
                  + " (sick|ill|blind|deaf|dying|in|unemployed|disabled|pregnant|very|going|having|out|away|currently|a)|was"
                  + " (diagnosed|laid|in|a|very|just|sick|ill|your))",
              "{i} (grew up|was raised|was laid off|got laid off|dropped out|lost my job|was made"
                  + " redundant|have been out of work|quit my job|left my job|had to give up|have"
                  + " been unemployed|got fired|was fired|am unemployed)",
              "{i} have [_] (always wanted|been struggling|been wondering|failed|tried) (to|with"
                  + "|for|whether|and|at|twice)")
          .because(
              "Requests that told of a job, of money or of a family were granted more"
                  + " often; mere cravings less often.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("[I ask because] our last harvest failed.")
          .shows("[My father ran] the lock, and I would like to know who runs it now.")
          .shows("[I am thinking of leaving] teaching for carpentry.")
          .shows("That is [the reason I am writing] to you.")
          .passes("Because of the rain the talk is moved.")
          .passes("My son says hello.")
          .passes("I am thinking of you all.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
