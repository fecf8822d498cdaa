package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.OwnLine;

/** Says honestly why the sender of all people asks. */
final class TellsPersonalReason implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("tells-personal-reason")
          .answers(GENUINE)
          .weighs(6)
          .says("“{words}” tells them why you ask.")
          .sees(
              "((my|our) (father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|partner|grandmother|grandfather) [has|have] (became|become|fell|fallen|got|gotten) [very|seriously] (ill|sick|blind|deaf|weak)|{i} [have|had|just] lost (my|our) (work|post|position|place of work|employment|job)|my [big|biggest|_] (wish|dream|goal|aim) is to (be|become) [a|an] [_] "
                  + OwnLine.JOB.replace("|member|", "|")
                  + "|{i} (have been|am) (retraining|re training) (since|as|for|to))",
              "{i} [am] [now|also|just] (think|thinking|considering|consider|planning|dreaming|dream|minded|inclined) [of|about|to|on|for|in] (leave|leaving|get out of|getting out of|quit|quitting|retrain|retraining|become|becoming|(change|changing|switch|switching) [my|the|of] (career|careers|job|jobs|field|profession)|(open|opening|start|starting) (my|our|an|a) [own|small|little] (shop|business|company|studio|school|clinic|bakery|cafe|practice|restaurant)|(go|going|move|moving|shift|shifting) (into|to) (teaching|nursing|law|clinical|coding|auditing|finance|marketing|software|the (field|trade|profession|industry)))",
              "{i} [now|also|too] (want|wish|would like|would love|hope|dream|plan|am hoping|am wanting|am planning|wanted) [to|of] [_] (be|become|becoming|being|convert me (in|into|to)|turn into|transform me (in|into)) [a|an] [_] [_] "
                  + OwnLine.JOB.replace("|member|", "|"),
              "{i} (write|am writing|ask|am asking|contact|am contacting) [to] [you|you this|this] (since|as) (i|we|my|our) _",
              "{i} [have|had|was|were] (grown up|been raised|reared|brought up|was brought up) (in|on|over|above|with|near|beside|at|by|among|as) _",
              "(my|our) (mother|father|dad|mum|mom|son|daughter|brother|sister|husband|wife|grandmother|grandfather) (has|have|had|is having|is suffering|suffers|lives|is living) [from|with] (dementia|cancer|alzheimer|diabetes|adhd|autism|epilepsy|depression|parkinson)",
              "{i} (reach|reach out|am reaching|am reaching out|get in touch|am getting in touch|contact|am contacting you|reached out|contact you|approach you|am approaching you) [to you|with you] (because (my|our|a|an|{i} (am|was|have been|want|would|hope|lost|live|work|need|started|grew|just|recently|will|can))|(as|since) (i|we) (am|was|would|have|had|want|hope|need|will|just|recently|know))",
              "{i} (ask|am asking|write|am writing|want to know|would like to know|turn to you|come to you|need this|am interested) [you] [all] [this|about this|about it|to you] because",
              "(the|my|one) reason [that|why] {i} (ask|am asking|am writing|write|want|would like|care|am interested|am here|need|am reaching)",
              "(my|the) reason for (asking|writing|this)",
              "(why {i} (ask|am asking|am writing|care|am interested)|that is why {i} (ask|am asking|write|am writing))",
              "(it|this|that) (matters|means a lot|means so much|is important) to {me} (because|since|as)",
              "{i} am (thinking of|thinking about|considering) (leaving|retraining|becoming|going into|doing (the same|that|this|it)|a career change|a change|changing (careers|jobs|my|field|fields|to|from)|switching (careers|jobs|to|from|into)|moving (to|into|from)|opening|starting (my|our|a)|giving up (my|our|the|work|teaching|nursing))",
              "{i} lost (my|our) (son|daughter|mother|father|husband|wife|baby|brother|sister|home|house|farm)",
              "{i} [now] (want to|would like to|would love to|hope to|plan to|am planning to|am trying to|am hoping to|am about to|have decided to|decided to|intend to) (become (a|an)|move into|move from (teaching|nursing|sales|retail|banking|law|a|my)|change careers|switch to|switch careers|retrain|train as|work as (a|an)|open (my|our) own|start (my|our) own|leave (teaching|banking|nursing|law|academia|sales|finance|retail|consulting|my|the (army|profession|company|job|industry|city))|return to (work|nursing|teaching|study|school|university|my|the (profession|workforce|field|job))|go into (teaching|nursing|law|politics|tech|finance|marketing|business|the (field|trade|profession|industry))|go back to (school|university|work|nursing|teaching|my)|get into (teaching|nursing|law|politics|tech|finance|marketing|the (field|trade|profession|industry))|set up (my|our|a (practice|business|company|studio|school|shop|clinic|firm|charity|club))|find out (whether|if) (i|we|this|it|the|my|our|such)|decide whether|decide if)",
              "{i} [have|now|currently|am] (am|been|now|is|are|was) [now|currently] (switching|changing|transitioning|retraining|crossing over) [since {date}] (from|into|to|careers|as)",
              "{i} am moving (into|from (teaching|nursing|sales|retail|banking|law|a)) _",
              "because my (father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|partner|grandmother|grandfather|parents|family|child|uncle|aunt|grandma|grandpa|company|employer|school|shop|team|car|hours|job|pay|paycheck)",
              "my (father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|grandmother|grandfather|parents|uncle|aunt|grandma|grandpa) [he|she|they] [has|had|just|recently] (died|ran|runs|fell|lost|taught|worked|works|kept (a|an|the|bees|sheep|goats|pigs|hens)|owned|passed away|used to|been (in|laid|sick|ill|out|diagnosed|unemployed|working)|is [very|currently|seriously] (sick|ill|blind|deaf|dying|in (hospital|the hospital|care|prison|a home)|unemployed|disabled|pregnant|going (blind|deaf)|having (surgery|a baby)|out of (work|a job)|a (nurse|teacher|carer|farmer|doctor|refugee|_ _))|has (dementia|cancer|alzheimer|diabetes|adhd|autism|epilepsy|depression|a disability)|was (diagnosed|laid|in|a|very|just|sick|ill|your))",
              "{i} (grew up|was raised|was laid off|got laid off|dropped out|lost my job|was made redundant|have been out of work|quit my job|left my job|had to give up|have been unemployed|got fired|was fired|am unemployed)",
              "{i} have [_] (always wanted to (be|become|work|learn|study|teach|understand|know)|been struggling (to|with|for)|failed (to|at|twice|the|my)|tried (for|and|twice))",
              "{i} am the first (in|of) my family",
              "{i} (burned|burnt) out",
              "{i} failed (the|my) [_] (exam|interview|board|probation|driving test)",
              "{i} (came|moved) to (this country|{name}) [_] [_] [_] (as a|alone|and (know|knew))",
              "close to (my|our) heart",
              "(dreaming|dreamed|dreamt) of (this|becoming|working|being|doing)",
              "{i} care about (this|it) because",
              "as a (wheelchair user|single (mother|father|parent)|refugee|foster child|carer|migrant|blind _|deaf _|first generation _|veteran|late starter)",
              "the only (woman|man|nurse|migrant|foreigner|parent|deaf _|blind _|black _) in (my|our) (team|class|department|firm|office|year|cohort)")
          .because(
              "Requests that told of a job, of money or of a family were granted more often; mere cravings less often.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("[I ask because] our last harvest failed.")
          .shows("[My father ran] the lock, and I would like to know who runs it now.")
          .shows("[I am thinking of leaving] teaching for carpentry.")
          .shows("That is [the reason I am writing] to you.")
          .shows("[I want to be a chef] one day.")
          .shows("[My father he is sick] since May.")
          .shows("[My dream is to become a nurse].")
          .passes("My wish is to be brief.")
          .passes("My aunt kept her flat.")
          .passes("I am reaching out as a reader.")
          .shows("[I think about leaving] my firm.")
          .passes("I would like to be sure that the nurse is free.")
          .passes("I think about you all.")
          .passes("I would like to be a member of your club.")
          .passes("I am asking for my own bill.")
          .passes("Because of the rain the talk is moved.")
          .passes("I want to set up a call to find out if you are free.")
          .passes("My son says hello.")
          .passes("I am thinking of you all.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
