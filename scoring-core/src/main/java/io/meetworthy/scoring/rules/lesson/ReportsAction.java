package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Reports what the sender did with what the reader gave. */
final class ReportsAction implements Rule {
  /** What is said of any talk. */
  private static final Phrases NO_ACTION =
      Phrases.anyOf(
              "(learned|learnt|got|found|took|gained) [really|so] (a lot|so much|much|lots|many things|a"
                  + " great deal|plenty|it [_] (inspiring|interesting|helpful|useful))",
              "(it|that|this|which) gave (me|us) [_] (food|plenty|a lot|much|so much|energy|new energy|hope|insight"
                  + "|insights|lots|inspiration|confidence|courage)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("reports-action")
          .answers(BENEFICIAL)
          .weighs(9)
          .says("“{words}” lets them see that their time was well spent.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(
              "{i} [have] [already|since|also|just|then|now|finally|even|immediately] (written"
                  + "|wrote|contacted|signed|signed up|started|ordered|applied|called|rang|emailed"
                  + "|booked|bought|read|tried|told|asked|changed|finished|sent|met|talked|spoke|spoken"
                  + "|put|made|moved|registered|enrolled|cut|added|removed|dropped|rewrote|rewritten"
                  + "|joined|visited|found|spent|set up|fixed|replaced|tested|used|learned|learnt|built"
                  + "|planted|got|won|passed|chose|decided|reached out|followed|took|taken|arranged"
                  + "|scheduled|created|updated|shortened|practised|practiced|gave|given|prepared"
                  + "|cancelled|canceled|withdrawn|withdrew|returned|refused|accepted|declined|turned|thrown|counted|hired|sold|opened|published|submitted|quit|kept|began|begun"
                  + "|planned)",
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
                  + "|look into|report|tell you) _",
              "(the result|the outcome|the upshot) (is|was)",
              "(first|next|second) (step|thing) [that] {i} (did|do|will do|have done|took|am"
                  + " doing)")
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("You told me to ask three shops. [I asked] five.")
          .shows("[I have already written] to the archive.")
          .passes("Thank you for your time and your kindness.")
          .passes("Your advice was kind.")
          .passes("It was inspiring and I learned a lot.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(NO_ACTION);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Spans.apart(reading.quotes(CARD.sees()), Spans.of(reading.quotes(NO_ACTION)));
  }
}
