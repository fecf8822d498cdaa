package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Tells the reader what their help led to. */
final class TellsWhatCameOfIt implements Rule {
  /** What is only promised, and a call that ends. */
  private static final Phrases NOTHING_YET =
      Phrases.anyOf(
          "(would|could|should|might|must) [_] have _ [_]",
          "gone (quiet|silent|home|away|out|to) [_]",
          "(put|puts) (us|me|you) (on (the|a) (phone|line|call|list)|on to|in touch|in contact|together) [_]",
          "(name|names|person|people|colleague|colleagues|partner|partners|lady|man|woman|contact|contacts|friend|friends|team) [of {name}|at {name}|_] [that|which|who|whom] you (mentioned|said|told) [_] [_]",
          "{i} did (a|an|my|the|some) [_] [_] (course|degree|master|masters|diploma|certificate|training|module|internship|bootcamp)",
          "dropped the (call|line|phone|connection|subject|matter|ball|kids|children)",
          "{i} (will|shall|would|am going to|intend to|hope to|plan to) [_] (put|use|apply|follow|try|take|remember|keep|implement) [_] [_] [_] [_] [that|which|what] you (advised|suggested|recommended|told|said|mentioned|proposed) [_]");

  private static final RuleCard CARD =
      RuleCard.named("tells-what-came-of-it")
          .answers(UNKNOWN_OUTCOME)
          .weighs(9)
          .spares(NOTHING_YET)
          .says("“{words}” shows them what their time was good for.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK, Kind.FOLLOW_UP)
          .sees(
              "now {i} (drive|teach|sell|bake|cook|run|sing|earn|manage|lead|own|have (a job|a post|a place|my own)) _ [_]",
              "(passed|pass|won|got in|made it) [_] [_] [_] [the] (first|second|third) time",
              "(that|and|so|well|yes|but) {i} [actually|really|also|then|finally] did (leave|stay|go|apply|quit|ask|move|sign|switch|stop|start|take|accept|pass|win|tell|call|write|try|change|sell|buy) [_]",
              "{i} [have] [now|already|since|just] (sold|baked|booked|placed|finished|shipped|planted|filled|delivered|raised|signed|collected|harvested|printed|completed|done|made|written|built|interviewed) ({digits}|a (dozen|hundred|thousand)) [_]",
              "({digits}|{number}) [out] of [the] {digits} [_] (have|has|had|are|were|finished|passed|came|said|signed|bought|replied|answered|stayed|showed|now)",
              "(down|up|fell|dropped|rose|grew|cut) [_] [_] by [about|some|nearly|over|almost|around] ({digits}|{money}|a (third|half|quarter|fifth)) [lakh|lakhs|crore|percent|per cent|_]",
              "^so {i} said (no|yes) [_]",
              "(she|he|they|{name}) [did|then|has|have] [then|since] (take|took|put|taken|hired|moved) (me|us) (on|into|onto) (from|the|a|as|for|in|last|{date}|right|two|three) _",
              "{i} [have|then|just|finally] passed (the|my) [_] [_] (defence|defense|viva|board|panel|assessment|licence|driving test|qualification)",
              "you (were|are|had been|have been) [so|quite|absolutely|completely] right (about|that|on|to|with|it|in) _",
              "(drops|dropped|fell|falls|rose|rises|went|goes|grew|grows|went up|went down|is down|is up|came down) from {digits} [_] to {digits}",
              "(from|since|as of) {date} {i} [now|no longer|have|will] _ _",
              "{i} (no longer|never again) _ _",
              "you (told|advised|warned|taught|urged|encouraged) me (to|that|not|never|how|about) _",
              "^{i} did (so|it|that|exactly|just|and|since|the|as|what|on|in|at|last|yesterday|{date}|ask|call|write|try|take|go|talk|speak|read|follow|change|meet|get|ring|send|join|apply)",
              "{i} did [it|so|that|exactly|just|what] (and|as|so|what|the|exactly)",
              "(has|have) (paid|doubled|halved|risen|fallen|improved|dropped|grown|stopped|held|worked|lasted|gone|saved (me|us|my|our)) [_]",
              "{i} [have|then|also|just|already|finally] (took|followed|tried|used|acted on|applied|put|taken|adopted|tested|heeded|implemented) [up] [on] (your|what you) (advice|suggestion|suggestions|tip|tips|recommendation|recommendations|idea|ideas|hint|hints|method|words|questions|checklist|said|suggested|told|recommended|advised|told me|approach|template)",
              "(as|like|what|which|that|{made}|tool|person|people|one) you (suggested|advised|recommended|proposed|predicted)",
              "(what|which|that) you (told|said|mentioned) _",
              "(since|after) (we|our|your|you) [last] (spoke|talked|met|call|conversation|meeting|talk|chat|chatted|helped|gave|advice|told) [_] [_] {i} [have|then|also|now|finally|immediately] (changed|rewrote|tried|applied|called|wrote|asked|dropped|moved|stopped|started|bought|booked|switched|cut|learned|read|spoke|met|contacted|used|set up|redid|updated|tested|sent|built|signed|joined) _",
              "(thanks to|because of|following|based on|on the strength of) (you|your|our) [_] (advice|help|suggestion|tip|talk|conversation|introduction|call|encouragement|recommendation|meeting|idea|input|feedback|chat)",
              "your (advice|tip|suggestion|idea|help|introduction|recommendation|question|feedback|hint|answer|answers|encouragement) [to|about|on] [_] [_] [_] (helped|worked|led|made|saved|paid|was|gave|turned|changed|proved|got|has)",
              "{i} [have|just|finally|then|also|_] (spoke|spoken|wrote|written|talked|met|contacted|called|emailed) [with|to] {name} (as you|whom you|who you)",
              "you (suggested|told me|recommended|advised|said) [that|me|i|to|_] [_] [_] (and|so|it|i did|did|worked|which)",
              "(it|that|this) (worked|paid off|helped|made a difference|made all the difference|changed (my|our|how|the way|everything))",
              "{i} [have|then|finally|just|now|since|also] (got (the (job|place|offer|role|grant|post|position|interview|contract)|a (job|place|role|grant|contract|yes)|into|in|accepted|hired|promoted|invited|my first)|landed|started (at|as|the|my|a|in|with|using)|was offered|accepted (the|an|their|a) (offer|job|role|place|post|position)|passed (the|my) [_] (exam|exams|test|interview|audit|course|probation)|chose (to|the (course|job|offer|programme|school|firm|company|second|first|other))|decided (on|against|for|to (stay|take|leave|go|apply|study|become|accept|change|move|keep|stop|switch|buy|drop|start|specialise|specialize|do))|handed in|signed up|enrolled|changed (my|our|the)|rewrote|dropped (the|my|our)|ended up)",
              "{i} (have been|was|got) [just|now] ((accepted|admitted) (to|into|at|for|on)|offered|hired|promoted|invited to [an] interview) [_]",
              "(they|he|she|{name}) [have|has] (offered|hired|gave|given|invited) (me|us) (a|an|the|two|three|her|his|to) _",
              "(the|my|our) (exam|interview|presentation|pitch|audit|test|pilot|launch|viva) went [_] (well|great|smoothly|fine|better)",
              "(has|have) been running (for|since) _")
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("[I took your advice] and rewrote the page.")
          .shows("I asked for the plan first, [as you suggested].")
          .shows("From July [I no longer work nights] in a row.")
          .passes("I will take any advice that you have.")
          .passes("I got your mail and started this message twice.")
          .passes("Thank you for your help.")
          .shows("You asked whether I would stay, [and I did leave].")
          .shows("On Saturday [I sold 90 jars].")
          .shows("[21 of 30 guests came] back.")
          .shows("It brought the bill [down by about 3 lakh].")
          .shows("They took a week and then [they took me on from May].")
          .passes("After we dropped the call I slept.")
          .passes("Last year my aunt put us on the phone.")
          .passes("Would you have gone to sea at all?")
          .passes("Could you send me the name of the people you mentioned to us?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
