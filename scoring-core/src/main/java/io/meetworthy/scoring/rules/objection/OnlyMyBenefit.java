package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.MyNeeds;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names only what the sender gets. */
final class OnlyMyBenefit implements Rule {
  /** What helps only with the day or the way, and thanks for the past. */
  private static final Phrases PRACTICAL =
      Phrases.anyOf(
              "(message|line|reply|answer|word|mail|email|note|name|link) [_] [_] [_] [_] [_] [_] [_] (is|would be|will be) [already|also] [a|of] (great|big|huge|real) help (for|to) me",
              "(just as|still|equally|also|every bit as|already|no less) (useful|helpful|good|valuable|welcome|interesting|handy) (to|for) (me|us)",
              "selfish (request|question|favour|favor|wish|ask|mail|letter)",
              "(help|save|spare|give|get|let) (me|us) (if|find|a second|another|plan|prepare|know|to the|the trouble)",
              "({date}|day|time|{digits}|clock|video|noon|morning|afternoon|evening) [_] [_] (is|are|would be|will be) [also|not|_] (good|great|important|useful) for (me|us)",
              "(was|has been|were|been) [a|of] [very|_] (great|big|huge) help",
              "(a|one|two|few|short|quick|brief|single|written) (line|lines|word|words|sentence|sentences|reply) [_] [_] [_] (would|will|could|can) [also|already|really] help me",
              "(still|also|just as|every bit as|equally|almost as|as) (useful|helpful|valuable|good) (to|for) me [_]",
              "(spare|save) me ({length}|a trip|a third)",
              "(helped|article|book|talk|blog|video|lecture|post|course|answer|advice) [_] help me [_] [_] [_]",
              "for (us to _|us (two|both|all)|both of us|(me|us) and (you|your))",
              "(my|our) own (lunch|lights|tools|food|drink|laptop|transport|car|chair|pen|cup)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("only-my-benefit")
          .raises(HAS_NO_REASON_TO_MEET)
          .weighs(8)
          .says("“{words}” is what you get out of it.")
          .advises("Say what they get: news from your side, help with something, a good question.")
          .sees(
              "(great|big|huge|real|enormous|tremendous) help (in|for|with) (planning|plan|deciding|preparing|shaping|mapping|building|growing|finding) my [_] (career|next|future|move|path|job|application|applications|portfolio|business)",
              "(heard|hear|told|know|says|said|say) [me] [that] [the|there is] [the] [_] (money|pay|salary|salaries) (is|are|'s|in it) [really|supposed to be|very|so|meant to be] [great|good|decent|amazing|crazy]",
              "(decent|good|great|serious|big|easy) money in (it|this|that|your field|your line)",
              "(of [_] (use|help|value|importance|benefit)|(a|an) [very|_] (great|real|big|huge|enormous|large|immense) (help|support|benefit|use)) (to|for) me [_]",
              "(it|this|that) [really|truly|so|very|does|also] (matters|matter) [_] [_] (to|for) me",
              "(count|counts|counting) (towards|toward|for) my [_] [_] (credit|grade|degree|course|diploma|certificate|hours|points)",
              "mean [_] (so much|a lot|very much|a great deal|much|lot|everything|the world) (to|for) (me|my career|my family|my future)",
              "{i} (have|need|am supposed|must|am required|am meant) to (interview|talk to|speak to|speak with|meet) (someone|somebody|a|an|three|two|five|ten|people) [_] [_] (for|as|as part of) [my|a|our|this|the|part of] [_] (class|course|assignment|thesis|degree|project|paper|school|study|studies|certificate|homework|seminar|module)",
              "extra credit (for|in) my",
              "(off my back|tick the box|tick a box|ticks the box|tick that box)",
              "{i} (would|will) (benefit|profit|gain) (enormously|greatly|a lot|hugely|so much|immensely|a great deal|tremendously|much)",
              "{i} (would|will|could|can) (learn|gain) (so much|a lot|a great deal|loads|tons|plenty|so many)",
              "{i} [really|just|urgently|simply] need this [for] (myself|me|now|badly|so|more|one)",
              "get as much [out] (of|from) you",
              "you would [really|also|thereby|be] (be helping|be supporting|be doing|be saving|be making|help|helping|supporting|save|make) (me|us|my|our|a young|a small|a student|a beginner) _",
              "(i|we) (can not|could not|cannot|will not) (manage|do it|cope|go on|succeed|finish) (without (you|your|help|this)|alone) [_]",
              "(need|want|require|must have|have to have) (this|it|that|you|an interview|a (call|meeting|talk|conversation|interview|mentor)|one|one more|some (answers|advice|help|quotes)) [_] (for|to finish|to complete|to pass|to get|by) my [own] (_)",
              "(doing|do|did) (me|us) a (great|huge|big|massive|enormous|real|tremendous|giant|small) (favor|favour|service|kindness)",
              "my (boss|editor|teacher|professor|manager|supervisor|tutor|director|coach|agent|bank|publisher|client|school|university) (wants|needs|expects|asked for|demands|requires|told me to get|insists|said i (must|need|have)) (me|us|this|that|it|an interview|interviews|three|two|five|results|one|on) [_]",
              "(it|this|that|talk|call|meeting|conversation|chat|answer|answers|talking|speaking) (would|will|could|can|might) [also|really|greatly|only] (help|support|save|give|teach|win|advance|allow|spare|let|(get|bring|earn)) (me|us|my|our) _",
              "(helpful|useful|valuable|important|great|crucial|essential|decisive|beneficial|precious) (for|to) (me|us|my|our) [_]",
              "(my|our) (promotion|certificate|degree|grade|exam|application|diploma|thesis|career|quota|portfolio|visa|bonus) (depends|depend|needs|requires|is due|hangs|is at stake)",
              "i (can not|could not|am not able to|am unable to) (pay (you|your|for (your|this|it)|much|anything)|afford (you|your|this|it|to pay you)|(offer|give) (you|anything|much|money)) [_]",
              "i (would|will|could|can) (learn|gain|profit|benefit|take away) [so|a|very] (much|a lot|lot|lots|more|a great deal|great deal|something) (from (you|your|this|a|talking|meeting|our|it)|about|here|in|by|through)",
              "i (would|could|will|can) gain [_] (experience|insights|insight|knowledge|skills) _",
              "(~boost|~raise|~build|~strengthen|~increase|~lift) my [own|self] (confidence|self confidence|profile|cv|resume|reputation|chances|standing|network|motivation)",
              "(look|looks) [really|very] (great|good|impressive) on my (cv|resume|application|profile|portfolio)",
              "(help|helps|helping|allow|allows|enable|enables) me [to] [finally|really|greatly|quickly|also] (land|get (ahead|hired|noticed|promoted|a job|a role|my foot|into)|find (a job|work|employment|a role|a position)|achieve my|reach my|advance|succeed|further my|improve my|boost my|grow my|launch my|break into|stand out|move up|grow as|decide my) _",
              "(~advance|~further|~boost|~launch|~jumpstart|~jump start|~kickstart|~kick start|~grow|~accelerate|~progress|~improve|~better|~enhance) my [own|future|professional|personal] [professional] (career|future|prospects|chances|skills|job search|profile|resume|portfolio|development|knowledge|goals|brand|cv|opportunities|position)",
              "(great|good|huge|big|massive|tremendous|amazing|perfect|golden|invaluable|ideal|wonderful|fantastic|excellent|priceless|unique|incredible) (opportunity|chance|help|step|boost|benefit|experience|learning experience|asset|value|advantage) (for|to) (me|my|us)",
              "(help|helps|support|supports) me [so|very|really] (much|a lot|lot|a great deal|immensely|greatly|enormously|tremendously|hugely)",
              "(is|matters|means|counts) [_] [_] [_] [_] (important|deal|much|lot) [_] (for|to) (me|my (future|career|family|life|studies|business))",
              "((results|answers|interview|talk|call) (will|would) help me (a lot|very much|so much|greatly|enormously)|benefit from your [_] (advice|advices|experience|knowledge|expertise)|for me a [_] (opportunity|chance)) [_]",
              "(would|will|could) [really|greatly|truly|definitely|hugely|only|be] (benefit|beneficial to|useful to|useful for|helpful to|helpful for|mean a lot to|mean so much to|mean the world to|great for|huge for|invaluable to|invaluable for|make a big difference to|make a difference for) (me|my|us)",
              "i (would|could|will|can) [really|greatly|truly|definitely|surely|certainly] (benefit|profit|gain) (from|a lot|so much|immensely|greatly|much)",
              "(need|want|use) (this|it|you) (for|to|because) my (promotion|career|studies|thesis|resume|cv|portfolio|application|future|job)",
              "(step|leap|boost|move|win) for my [own] (career|future|studies|business|job search|resume|cv|portfolio)",
              "(keen|eager|want|excited|would love) to learn [as much as i can] from you",
              "my (dream|dreams|dream job|goals|ambition|ambitions|career goals|goal) (is|are) to [_]",
              "(in|for) my own (interest|benefit|advantage)",
              "what (you|this|your company|a meeting) (can|could|may|might|would|will) (do|make) for (me|my)")
          .shows("Hi Ana, could we talk? It would be a [great opportunity for me].")
          .shows("Hi Ana, could we talk? Talking to you would [advance my career].")
          .shows("Hi Ana, could we talk? [I need more customers].")
          .passes("Hi Ana, could we talk? I need more customers. I could type up your notes.")
          .passes("Hi Ana, could we talk? Your work is of great interest to me.")
          .passes("Hi Ana, could we talk? A call or one line would help me a lot.")
          .passes("It would be a great opportunity for your readers.")
          .passes("Hi Ana, could we talk? Tuesday would be great for me.")
          .passes("My goal keeper gloves are yours.")
          .passes("Please forgive my selfish request.")
          .shows("Hi Ana, could we talk? They [say there is decent money in it].")
          .shows("Hi Ana, could we talk? It would be a [great help in planning my career].")
          .passes("Hi Ana, could we talk? A word from your clerk is just as useful to me.")
          .passes(
              "Hi Ana, could we talk? After the fair is still useful to me, so please do not hurry.")
          .passes("One message with the name of the book is already big help for me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), PRACTICAL, MyNeeds.PHRASES.get(0));
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean shared =
        found.answers(HAS_NO_REASON_TO_MEET)
            || found.answers(Lesson.RECIPROCAL)
            || found.answers(Lesson.BENEFICIAL);
    List<Evidence> gains =
        shared || !reading.isPersonal()
            ? List.of()
            : Spans.apart(read(reading), Spans.of(reading.quotes(PRACTICAL)));
    return shared || !gains.isEmpty()
        ? gains
        : Spans.apart(MyNeeds.in(reading), Spans.of(reading.quotes(PRACTICAL)));
  }
}
