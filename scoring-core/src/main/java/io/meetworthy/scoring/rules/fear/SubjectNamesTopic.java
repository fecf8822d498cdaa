package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.Subject;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the topic in the subject. */
final class SubjectNamesTopic implements Rule {
  private static final int FEWEST = 2;

  /** What a sales letter promises in its subject. */
  private static final Phrases PROMISE =
      Phrases.anyOf(
          "^[re|fwd|fw] [a|one|just|some|quick|my|few|_] [_] (thought|thoughts|idea|ideas|word|note|message|suggestion) (about|on|for|re|regarding|concerning) (you|your [_] (shop|store|business|company|firm|site|website|brand|team|work|organisation|organization|agency|practice|restaurant|studio|future|growth)) $",
          "^[re|fwd|fw] (regarding|re|about|concerning|on|ref) (my|our|a|the|your) [new|own|future|_] (startup|start up|company|business|project|career|situation|application|profile|future|studies|idea|ideas|plans|plan|case|matter|product|app|venture|background|journey|life|request|message|email|role|position|opportunity) $",
          "^[re|fwd|fw] [_] [_] [_] [_] (needing|need|needs|seeking|seeks|after|wanting|wants|in need of|looking for|could use|asking for|hoping for|begging for) [a|an|some|your|one] [bit of|piece of|spot of|quick|little|small|wise|friendly|kind] (steer|guidance|advice|help|hand|pointers|pointer|tip|tips|wisdom|favour|favor|chat|word|minute|input|direction|insight|insights|support|ear) [please] $",
          "^[re|fwd|fw] [a|some|your|just|one] [quick|small|little|tiny|wee|brief|short|friendly|_] [bit of|piece of|spot of|word of|dose of] (guidance|advice|help|steer|wisdom|input|direction|perspective|insight|insights|support|pointers|inspiration|mentoring|favour|favor) [needed|wanted|sought|please|required|from you] $",
          "^[re|fwd|fw] [i am|we are|am|and i am|look who is|guess who is] [just|_] (back|out|returned|home|fresh) (from|of|in) (the|my|a) (wilderness|dead|brink|grave|trenches|cold|wild|woods|woodwork|desert|other side|shadows|past|land of the living|abyss|void|game|saddle|blue) $",
          "^[re|fwd|fw] [a] (voice|blast|ghost|postcard|message|call|news|face|greeting|greetings|wave|letter|hello) (from|out of) (the|your|a|far) [distant] (past|blue|other side|void|stranger|away|wilderness|old life|old friend) $",
          "^[re|fwd|fw] (guess who|long lost|hello stranger|hey stranger|knock knock|plot twist|it is me|remember me|your biggest fan|surprise|the prodigal|sos|help|ta da|so|well well|ahem|psst|hear me out|you and me|us|fate|kismet|serendipity|destiny) [_] [_] [_] $",
          "^[re|fwd|fw] [a] [possible|potential|quick|_] (collab|collabs|collaboration|partnership|partnering|collaborate) [_] $",
          "^[re|fwd|fw] [just|a|the|only|very] [very|really|super] (quick|short|brief|small|little|wee) (one|ask|thing|word|bit|q|hello|ping|nudge|thought|question) [for you|from me|please|pls|sorry|x|re|about] [_] $",
          "^[re|fwd|fw] [hey|hi|its|it is|it has|been|wow|such|_] [been] [a] long time [no see|no speak|no talk|no hear|ago|my friend] $",
          "^[re|fwd|fw] [a|my|humble|kind|formal] (request|appeal) for [an|a|some|your] (audience|hearing|attention|consideration|kind assistance) [with you|please] $",
          "^[re|fwd|fw] [my|dear|hello] [_] [a|one|just a] (small|little|quick|wee|tiny|personal|private|delicate|certain) (matter|thing|something|issue) [_] $",
          "^[re|fwd|fw] [a|your] (fellow|future|aspiring|rising) _ [and] (fellow|future|aspiring|rising) _ $",
          "^[re|fwd|fw] [your|a|my|_] [_] [_] (quick|brief|short|small) (thought|idea|suggestion) [for you|on this] $",
          "^[re|fwd|fw] [_] [_] [_] [_] (everyone|everybody|all your _|your competitors|the whole industry|they) (will|is going to|are going to|is|are) [be] (asking|talking|raving|wanting|begging|jealous|fighting) _ [_] [_] [_] [_] [_] [_] [_]",
          "^[re|fwd|fw] [_] [the] (next big thing|one to watch|game changer|secret (to|of|behind)|(best|worst) kept secret) [_] [_] [_] [_] [_]",
          "^[re|fwd|fw] [been|just|always|was|am|still] (thinking|thought) (of|about) (you|u|ya) [girl|mate|hun|babe|lately|today|guys|all|and _|_] $",
          "^[re|fwd|fw] [hey|hi] [_] (miss|missing|missed) (you|u|ya) [_] $",
          "^[re|fwd|fw] [calendar|meeting|diary|calender] (invite|invitation|slot|placeholder|hold) (sent|attached|accepted|below|in your diary|for (you|us)) [_] [_] [_] [_]",
          "^[re|fwd|fw] [placeholder|hold|booked|confirmed|see you|locked in|diary] [for|on|the date] {date} [_] [_] [_] $",
          "^[re|fwd|fw] [a] hello from (the|my|our|a|your) _ [_] [_] [_] [_] $",
          "^[re|fwd|fw] [a|an|the|my|our|some] [_] (people|folks|stuff|small world|long shot|old times|me again|remember me|guess who|other side|blast from the past) $",
          "^[re|fwd|fw] _ [_] (suggested|said|thought|recommended|suggests|says|thinks) (we|i) [should|could] (talk|meet|speak|connect|chat|write|call) $",
          "(designing|shaping|creating|building|disrupting|reinventing|transforming|rethinking|reimagining|powering) the future of _",
          "your _ (will|would|are going to|is going to) [_] (thank|love) (you|me|this|it|us) [_] [_]",
          "^[re|fwd|fw] [a|an|your|my|our|this|the|some|_] (exciting|unique|amazing|incredible|great|huge|big|rare|special|lucrative|golden|business|investment|partnership|collaboration) [_] (opportunity|opportunities|offer|chance|proposal|proposition|deal)",
          "^[re|fwd|fw] [a|an|my|the|your|quick|short|just|following|about|i need|need] (any|some|research|quick|short|your|an|career|exciting|_) (advice|answer|chat|journey|synergies|synergy|tips|help) [about synergies|please] $",
          "(increase|double|triple|boost|grow|skyrocket|maximise|maximize) your (pipeline|sales|revenue|leads|traffic|profits|profit|income|conversions)");

  private static final RuleCard CARD =
      RuleCard.named("subject-names-topic")
          .answers(HIDDEN_AGENDA)
          .weighs(2)
          .says("The subject “{words}” says what it is about.")
          .judges(Kind.ASK)
          .because(
              "In 40 million e-mails subjects of three or four words got the most replies; of"
                  + " those without a subject 14 in 100 were answered.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows("Subject: [Your talk in Ghent]\nCould I ask you how you cut slate?")
          .shows("Subject: [15 minutes on slate roofs]\nCould we talk?")
          .passes("Subject: Exciting opportunity for your mill\nCould we talk?")
          .passes("Subject: Quick question\nCould I ask you how you cut slate?")
          .passes("Could I ask you how you cut slate?")
          .passes(
              "Subject: I would like to ask you for some of your time to talk about the roofs of"
                  + " Ghent\nCould we talk?")
          .shows("Subject: [Slate roofs]\nCould we talk?")
          .shows("Subject: [How the slaters of Ghent cut their stones in winter]\nCould we talk?")
          .passes("Subject: hello from the house on the quay\nCould I ask you how you cut slate?")
          .passes("Subject: slate people\nCould I ask you how you cut slate?")
          .passes("Subject: Small ask\nCould I ask you how you cut slate?")
          .passes("Subject: Been a long time\nCould I ask you how you cut slate?")
          .passes("Subject: Appeal for a hearing\nCould I ask you how you cut slate?")
          .passes("Subject: The slate everybody will be talking about\nCould we talk?")
          .passes("Subject: been thinking of you\nCould I ask you how you cut slate?")
          .passes("Subject: Calendar invite attached\nCould I ask you how you cut slate?")
          .passes("Subject: {{topic}} for your roofs\nCould I ask you how you cut slate?")
          .passes("Subject: Ana <> SlateHub\nCould I ask you how you cut slate?")
          .passes("Subject: Shaping the future of slate\nCould we talk?")
          .passes("Subject: Tom Baker suggested we talk\nCould I ask you how you cut slate?")
          .passes("Subject: Collab?? \u2728\nCould I ask you how you cut slate?")
          .passes("Subject: Concerning our venture\nCould I ask you how you cut slate?")
          .passes("Subject: Back from the dead\nCould I ask you how you cut slate?")
          .passes(
              "Subject: Old roofer in need of some guidance\nCould I ask you how you cut slate?")
          .passes("Subject: An idea for your company\nCould we talk?")
          .passes("Subject: A small bit of advice?\nCould I ask you how you cut slate?")
          .shows("Subject: [An idea for your slate roof in Ghent]\nCould we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Subject.PHRASES.stream(), Stream.of(PROMISE)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading) {
    int words = Subject.wordCount(reading);
    boolean plain = !Subject.isLong(reading) && !isFormula(reading.draft().subject());
    boolean topic = words >= FEWEST && plain && Subject.vague(reading).isEmpty();
    return topic
        ? Spans.apart(Subject.whole(reading), Spans.of(reading.quotes(PROMISE)))
        : List.of();
  }

  /** "{topic} for your roofs" was never filled in, and "Ana <> SlateHub" says only who sells. */
  private static boolean isFormula(String subject) {
    boolean bare = subject.contains("<>") && subject.chars().noneMatch(c -> ":,–-".indexOf(c) >= 0);
    return subject.contains("{") || (bare && !subject.toLowerCase(Locale.ROOT).contains("intro"));
  }
}
