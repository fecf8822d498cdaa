package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Reports what the sender did with what the reader gave. */
final class ReportsAction implements Rule {
  /** What is said of any talk. */
  private static final Phrases NO_ACTION =
      Phrases.anyOf(
              "we moved (house|home|flat|on|in|to {name}|my|our youngest) [_]",
              "{i} told (her|him|them) (you|that you) [_] [_] [_]",
              "{i} [have] [also|already|just] put you as [_] [_]",
              "we got (on|along) [so|very|really|_] [well|_]",
              "thing [that|which] (went|got) (wrong|badly|badly wrong|missing|lost)",
              "(that|which) went wrong",
              "{i} told (my|the|our) (professor|teacher|tutor|boss|friends|friend|family|wife|husband|mother|mum|mom|dad|father|parents|class|flatmate|partner) (about|of|all about) (it|you|this|that|our|the) [_]",
              "(while|as long as|now that|since) {i} (have|had) [got] you [_]",
              "(longer|later|more|shorter|less) than {i} [had] (planned|thought|asked|agreed|said|booked) [_]",
              "{i} [have] [also|already|just] put you (down|forward|in) [_] [_]",
              "{i} [have] [also|already|just] put (a|an|the|it|our|some) [_] [_] (on|in|into) your (calendar|diary|schedule|agenda)",
              "(learned|learnt|got|found|took|gained) [really|so] (a lot|so much|much|lots|many things|a"
                  + " great deal|plenty|it [_] (inspiring|interesting|helpful|useful))",
              "(it|that|this|which) gave (me|us) [_] (food|plenty|a lot|much|so much|energy|new energy|hope|insight"
                  + "|insights|lots|inspiration|confidence|courage)",
              "(met|spoke|talked|spoken) (you|with you|to you)",
              "(nobody|no one) else [_] [_] [_] [_] [_] {i} [have] (visited|met|saw|asked|found|tried|read|called)",
              "{i} (opened|closed|shut|dropped|broke) the (door|window|lid|oven|box|tap|gate)",
              "we (met|spoke|talked) (for|on|about|at|yesterday|last)",
              "{i} (told|asked|follow|ask|will ask|will follow) you _",
              "{i} (kept|found) (thinking|it|you|our|your|the (talk|conversation|meeting|call)) _",
              "{i} (did (it|that|so) (when|because|once|before|for|all)|used to|decided to (say|write|thank)|won a lot|joined the (call|meeting)|gave it (some|a)|finished (work|late)) _",
              "(that|this|the same) (evening|day|night|afternoon) {i} was (tired|happy|so|very|still|glad)",
              "(it|that|this) (went by|made my (day|week)|made me (smile|happy|feel)|got me (smiling|thinking))",
              "thanks to (you|your _|that|this) {i} feel",
              "(will use it well|read your (email|mail|message)|learned that you)",
              "(looking forward|writing to (thank|say|tell))",
              "how (it|that|this|everything|things|all) [all] (went|goes|turned out|worked|helped)",
              "(shall|should|may|can|could|might|must) {i} [have] _",
              "(attach|attached|attaching|enclose|enclosed|enclosing|send|sending) [you] [my|the|our] [_] [_] as (you|we) _",
              "also applied (for|to) [_] [_] [_] [_] [_] [_] (so if|if you|could you|can you)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("reports-action")
          .answers(BENEFICIAL)
          .weighs(10)
          .spares(NO_ACTION)
          .says("“{words}” lets them see that their time was well spent.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(
              "so {i} [just|then|simply|also] (looked|checked|measured|counted|phoned|bought|sold|moved|cut|tried|put|made|built|swapped|switched|started|began|stopped|learned|read|sent|told|spoke|talked|practised|practiced|trained|drove|cooked|baked|planted|painted|fixed|cleaned|removed|added|changed|dropped|raised|lowered|hired|wrote|rang|called|do (it|that|so|like)|did)",
              "^did not (sign|go|take|taken|buy|bought|sell|sold|apply|accept|accepted|quit|leave|left|move|moved|resign|resigned)",
              "^(asked|signed|rang|bought|sold|applied|measured|swapped|rebuilt|rewrote|cancelled|refused|accepted|enrolled|ordered) (for|the|it|my|them|him|her|to|a|on|as|at) _ [_]",
              "{i} [have] [just|now] (pass|passed|win|finish|finished|failed) (the|my|a|this|both|all) _",
              "{i} did (go|read|try|ask|apply|take|do|write|call|send|get|join|buy|visit|end up|in the end) _ [_]",
              "so {i} (walked|left|stayed|signed|refused|went|quit|took|asked|applied) [_] [_]",
              "(got|made it|came) to the (last|final|second|next|third) (stage|round|interview)",
              "(and|then|books|list|it|them) (rewrote|redid|cut|shortened|redrew|rebuilt) (my|our|the) _",
              "{i} did [exactly|just] (it|that|so|as you|what you|on {date}|the same)",
              "{i} [have] [already|since|also|just|then|now|finally|even|immediately] (written"
                  + "|wrote|contacted|signed|signed up|started|ordered|applied|called|rang|emailed"
                  + "|booked|bought|read|tried|told|asked|changed|finished|sent|met|talked|spoke"
                  + "|spoken|put|made|moved|registered|enrolled|cut|added|removed|dropped|rewrote"
                  + "|rewritten|joined|visited|found|spent|set up|fixed|replaced|tested|used"
                  + "|learned|learnt|built|planted|got|won|passed|chose|decided|reached out"
                  + "|followed|took|taken|arranged|scheduled|created|updated|shortened|practised"
                  + "|practiced|gave|given|prepared|cancelled|canceled|withdrawn|withdrew|returned"
                  + "|refused|accepted|declined|turned|thrown|counted|hired|sold|opened|published"
                  + "|submitted|posted|quit|implemented|completed|launched|enrolled|attended|presented"
                  + "|negotiated|secured|landed|received|introduced|managed to|ended up|went with"
                  + "|was (accepted|offered|hired|promoted|admitted)|had (an|two|three) [_]"
                  + " (interview|offer|call)|kept|began|begun|planned|quoted|charged|raised|deleted|downloaded|copied|printed|swapped|phoned|pitched|drafted|stopped (doing|quoting|selling|using|sending|writing)|rebuilt|doubled|halved|(went home|sat down) and)",
              "(by|within|since|next|that|this|the same) (evening|noon|morning|night|day|afternoon|then|weekend|{date})"
                  + " {i} (knew|saw|had|could|was|were)",
              "(it|that|this|which|your advice|your tip|your idea|your suggestion|your method|the"
                  + " trick|the plan|everything) [has] [already|really|just|all|finally|also] (worked"
                  + "|helped|paid off|turned out|went|made|saved|got|brought|led|gave)",
              "(as a result|thanks to (you|your|that|this)|as (you|we) [had] (suggested|advised"
                  + "|discussed|agreed|recommended|promised|promised you))",
              "{i} am (now|already) (going|working|using|writing|reading|waiting|meeting|trying"
                  + "|testing|looking|planning|doing|preparing|talking|drawing|learning)",
              "{i} will (start|begin|try|write to|call|ring|apply|ask|follow|use|test|send|change"
                  + "|look into|report) _",
              "(advice|tip|idea|change|step|method|question|trick|list|template) [that] you"
                  + " (gave|suggested|proposed|recommended|showed|sent) [me|us] [has|already] (cut"
                  + "|saved|worked|helped|got|brought|made|led|paid|fixed|solved)",
              "(the result|the outcome|the upshot) (is|was)",
              "(first|next|second) (step|thing) [that] {i} (did|do|will do|have done|took|am"
                  + " doing)")
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("You told me to ask three shops. [I asked] five.")
          .shows("[I have already written] to the archive.")
          .passes("Thank you for your time and your kindness.")
          .passes("Your advice was kind.")
          .passes("It was inspiring and I learned a lot.")
          .passes("We talked for an hour, and it made my day.")
          .shows("[I ended up] with the second offer.")
          .passes("You told me to ask three shops. I put a hold on your calendar.")
          .passes("You told me to ask three shops. I’ve put you down as a witness.")
          .shows("You told me to ask three shops. [I did ask the third].")
          .shows("You told me to ask three shops. The third was shut [so I walked].")
          .passes("Thank you for the call. It took longer than we had planned.")
          .passes("Thank you! While I have got you, one more thing.")
          .shows("You told me to count the logins. [So I looked]. Half were shared.")
          .shows("[Didn't sign]. They went quiet.")
          .passes("Thank you! I’ve put you as a reference.")
          .passes("Thank you! Could we talk again, since we got on so well?")
          .passes("Thank you! The only thing that went wrong was the bread.")
          .passes("Thank you! I told my professor about it.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
