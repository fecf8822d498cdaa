package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Opens with one's own job search when the reader is asked for a talk. */
final class AnnouncesJobSearch implements RuleOfTalks {
  /** Who has the next post has no search to announce. */
  private static final Phrases SETTLED =
      Phrases.anyOf(
          "(my|a|the) (next|new) (post|position|job|role|contract|place|placement|employer|school|ward|lab|kitchen) (is|has been|starts|begins|waits|is waiting) [already|now|all] (settled|fixed|signed|agreed|arranged|secured|sure|safe|waiting|in|on|for|lined up|confirmed)");

  private static final RuleCard CARD =
      RuleCard.named("announces-job-search")
          .raises(JOB_ASK)
          .weighs(6)
          .says("“{words}” makes them expect a job request.")
          .advises("Say which field or decision you are working on instead of the search.")
          .sees(
              "on the lookout (as|for (work|a start|anything|openings|something new|my next|new opportunities))",
              "(get|getting|break|breaking|got) in (at|with) (a|your|one of your) [_] (place|firm|shop|company|studio|kitchen|lab|school|yard|workshop|outfit)",
              "{i} (finish|graduate|qualify|leave) ... ... with (nowhere to go|nothing (to follow|after|ahead|in view|waiting)|no (job|post|place|offer))",
              "(my|our) (firm|company|shop|employer|mill|paper|restaurant|studio|hotel|factory|agency|outfit|practice|theatre|office) (folded|went under|went bust|went bankrupt|has folded|has gone under|has gone bust|let me go|let us go|is winding up)",
              "(want|need|like|love|wish|long) [to get|to be] out of my [present|current|old] (job|post|firm|office|position|contract|trade)",
              "(tired|sick|weary|bored) of my (desk|job|post|office|boss|trade|shifts|firm|employer|cubicle|present job|current job)",
              "(free|willing|ready|prepared|happy|fit) [and free] to (relocate|move anywhere|go anywhere|start (at once|any time|straight away|tomorrow|right away))",
              "fit and free to _",
              "have [got] [still|as yet] nothing [else] lined up (yet|so far|after|from|next|then|beyond|afterwards|for (the (autumn|fall|summer|winter|spring|future|year)|after|afterwards|when))",
              "have [got] [still|as yet] no (job|work|post|offer|offers|position|contract|placement) [is|are] (lined up|fixed|in sight|in hand|settled|secured|in view|waiting|arranged|to go to|yet)",
              "(have|having|with) no [firm|real|fixed|clear|definite] (plan|plans|idea) (after|beyond|for after) (that|graduation|it|then|school|college|university|my|the (course|degree|contract|summer|season))",
              "(will|shall) be looking (as of|again)",
              "(will|shall) be looking (from|in|after) {date}",
              "(~send|~make|~write|~file|~submit|put in) [out|off|in] [about|over|some|nearly|almost] ({digits}|{number}|many|dozens of|several|countless|thirty|forty|fifty|sixty|a hundred|hundreds of|so many|endless) [job] applications",
              "(still|yet) [have|has] not [yet] found (a job|work|a post|a position|employment|a place to (work|go|train)|my first)",
              "(apprenticeship|traineeship|course|training|degree|studies|residency|internship|contract|season) [_] (ends|finishes|end|finish|is up|runs out) [_] [_] and {i} [will|shall|still|_] (need|have|must find|look for|want) [_] (somewhere|place|job|work|something|post|nothing|to find)",
              "(need|could do with|could use|hoping for|hope for|looking for|waiting for|want|after) (a|my|any) [first|big|lucky|little|real|_] (break|start|leg up|way in|foothold|entry) [in|into|on] [the|this|your] (trade|business|field|industry|profession|game|world|ladder)",
              "would [gladly|happily|even|also] (work|start) for (nothing|next to nothing|peanuts|my keep|bed and board|no pay|the experience|very little)",
              "(put|putting|throw|throwing) (out [some] feelers|my hat in the ring)",
              "(my|a) notice [period] (is|ends|runs|of|was) _",
              "(handed in|given|gave|giving|hand in|give) [in] my notice",
              "from {date} [on|onwards] {i} (would|will|could|can) (have|be) [_] (time|free|available|at your disposal|hands|looking|ready)",
              "{i} (am|will be|shall be|would be|come) [back] on the market [from|in|again|as of|since|now|_]",
              "{i} (am|will be|shall be|become) [_] (free|available|without work|without a job|out of a job|unemployed|jobless) (in|from|by|after|as of|at the end|since|next|again|this)",
              "between (contracts|roles|projects|gigs|positions|posts|engagements)",
              "my (contract|post|fellowship|placement|traineeship) [(at|with|in) the _] (runs out|ends|is ending|expires|finishes|is up|comes to an end|will not be renewed|is not being renewed)",
              "(leave|quit|give up|change|swap) my [current|present] (agency|firm"
                  + "|employer|job|post|position|company|house|practice|boss|school|kitchen"
                  + "|lab) (for|if|as soon|when|to join|at once)",
              "at a point where i _",
              "(where|what) {i} [should|could|will|can|might|to] (go|do|work|move) " + "next [_]",
              "(what|what 's) [is|comes|come] next for me",
              "my (boss|owner|employer|chef|principal) is (selling up|retiring"
                  + "|closing|shutting|leaving|giving up|moving away)",
              "my [current|present|temporary|fixed term] (contract|job|post|position"
                  + "|funding|fellowship|placement|role|engagement|internship|season"
                  + "|posting|grant|scholarship) [here] (ends|is ending|will end|runs out"
                  + "|is running out|expires|finishes|is up|ended|ran out|was cut|is being "
                  + "cut|stops|comes to an end|terminates|is coming to an end|is not being "
                  + "renewed|was not renewed) [_]",
              "(looking|look|shopping|asking|casting) around",
              "(ready|time|keen|hoping|want|like|looking|hungry|eager|itching) (for"
                  + "|to make|to take) (a|an|my|the|something|some) (change|move|new "
                  + "challenge|new|fresh start|next step|new start|different|step up|new "
                  + "chapter|bigger)",
              "(open to|looking for|interested in|exploring|considering|thinking of"
                  + "|thinking about|contemplating|after) (a|my|new|other|any|the|some) "
                  + "[new|next|career] (move|change|next step|offers|options|moves|step"
                  + "|employer|horizons|pastures|opportunities)",
              "(~be|been|get|got|was|were|am) (let go|laid off|made redundant"
                  + "|dismissed|sacked|restructured) [_]",
              "(lost|losing|lose) (my|our) (job|post|position|place|contract)",
              "(i am|i will be|am) (free|available) (from|for work|as of|starting|to "
                  + "start|for hire|for a new) [_]",
              "the next (post|position|employer|adventure)",
              "(my|a) (next|new) (step|move|post|position|employer|adventure"
                  + "|station|kitchen|lab|school|ward)",
              "(closing|closes|closed|shutting|shuts|moving|cutting) [down] (my|our) "
                  + "(department|office|plant|factory|branch|team|site|shop|unit)",
              "(my|our) (department|office|plant|factory|branch|team|company|firm"
                  + "|refinery|mill|mine|newspaper|school) (is|was|has been|will be) "
                  + "(closing|closed|shut|shutting|being closed|cut|dissolved|relocated"
                  + "|downsizing|being cut|bankrupt)",
              "(explore|exploring|consider|considering|open to|weighing|pursuing|seeking) [new|my"
                  + " next|other] (opportunities|career opportunities|job"
                  + " opportunities|roles|positions|challenges)",
              "(trying|hoping|want|wanting|looking|need) to (find|get|land|secure) [a|an|my|some]"
                  + " [new|first|next|_] (job|position|role|internship|employment|placement)",
              "(am|been|be|are) looking for (work|employment)",
              "(~look|~search|~hunt) [around|out|hard|actively|_] for"
                  + " [a|an|any|my|the|some|our|other|another] [new|next|first|better|full"
                  + " time|part time|summer|_] [_]"
                  + " (job|jobs|position|positions|role|roles|employment|internship|internships|placement|job"
                  + " opportunities|new opportunities|career opportunities|employment"
                  + " opportunities)",
              "[i am] [currently|actively|now] (~seek|~pursue) [a|an|any|my|new|the]"
                  + " [new|next|first|full time|entry level|_] [_]"
                  + " (job|position|role|employment|internship|placement|opportunities|opportunity|roles|positions)",
              "(job|work|career) (hunt|hunting|search|searching|seeking|seeker)",
              "(on|in|back on|back in) the job market",
              "(find|finding|land|landing|get|getting|secure|securing) (my|a|an) (next|new|first) [_]"
                  + " (job|role|position|gig|internship)",
              "(looking|searching|hunting|on the lookout) for [my|a|the] (next|new)"
                  + " (role|job|position|step|challenge|thing|home|opportunity|gig|chapter)",
              "(help|helps|hope|hoping|hopes) [me] [to] ... (land|find|get) [me]"
                  + " (something|anything|work|a (job|role|position)|employment)",
              "{my} next (role|job|position|gig|employer|career move|career step)",
              "(am|been|being|currently|still|now) (between jobs|unemployed|out of"
                  + " work|jobless|without a job)",
              "(recently|just|was|been|got) (laid off|made redundant|let go|fired)",
              "in the market for [a|my] [new|next] (job|role|position|opportunity|opportunities)")
          .shows("I am [looking for a new job] in Leeds and would like to meet you on Tuesday.")
          .shows("Could we meet for coffee? I am [currently unemployed].")
          .shows("[I’ll be on the market from] May. Could we meet on Tuesday?")
          .shows("[My notice period is four weeks]. Could we meet on Tuesday?")
          .shows("I graduate in July and [have nothing lined up yet]. Could we meet on Tuesday?")
          .shows("I [could do with a break in the trade]. Could we meet on Tuesday?")
          .passes("I am not looking for a job; could we meet on Tuesday?")
          .passes("My students are looking for a place to row. Could we meet on Tuesday?")
          .passes("I am looking for a job, so we had no dinner.")
          .passes("My jam is on the market on Saturday. Could we meet there?")
          .passes("I gave notice of the fair. Could we meet on Tuesday?")
          .passes("I have nothing lined up on Tuesday. Could we meet then?")
          .passes("We filed three planning papers. Could we meet on Tuesday?")
          .passes("How did you get a start in the trade? Could we meet on Tuesday?")
          .passes("My next post is settled. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Talk.PHRASES.stream(), Stream.of(SETTLED)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Innocent.removed(RuleOfTalks.super.read(reading), reading, SETTLED);
  }
}
