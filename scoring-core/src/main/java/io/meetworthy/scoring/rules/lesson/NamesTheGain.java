package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Names what would go better for the reader, and by how much. */
final class NamesTheGain implements PersonalRule {
  /** What would go better for the sender. */
  private static final Phrases MINE =
      Phrases.anyOf(
              "(my|our) _ [_] (could|can|would|might|will) be _",
              "{i} (could|would|might|will|can) (pay|cover|raise|bring in|earn|fund) _",
              "(would|could|will) (bring|send|draw|lead|steer) (my|our|me|us|you|these|this|questions|the questions|a list) _",
              "(cut|raise|lower|bring|get|increase|grow|improve|shorten|reduce) (my|our)",
              "(if|when|should|unless) you (will|would|could|can|might|may) _",
              "you (will|would|could) [only|just] (spend|lose|give|waste|need) [less than|at most|no more than|at least|half] {length}",
              "(whether|if|how|why|wonder|who|what|which) [_] [_] [_] (could|can|would|might|will|should) [_] [_] [_] (be|cut|get|bring|push|lower|raise|shorten|reduce|increase|improve|fund|pay|cover) _",
              "{i} {can} [gladly|also] (keep|leave|hold|make) [_] [_] [_] (open|on time|short|free|full)",
              "how (could|can|would|might|will|should) _",
              "(call|meeting|talk|visit|date|appointment) (could|can|would|might|will) be _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("names-the-gain")
          .answers(BENEFICIAL)
          .weighs(5)
          .spares(MINE)
          .says("“{words}” says what would go better for them.")
          .sees(
              "(you|your _) (will|would|could|can|might|may) [then|also|soon|even|no doubt] (harvest|sell|earn|save|waste|reach|win"
                  + "|gain|throw away|burn|catch|fill|pick|lend|lose|spend|pay|sleep|print|turn away|raise)"
                  + " (more|less|fewer|half|twice|double|up to|a quarter|a third|two thirds|a tenth|far|at least|every|all|longer|the whole)",
              "(could|can|would|might|will) be (avoided|solved|mended|shortened|halved|doubled|prevented"
                  + "|lowered|reduced|rescued|saved|repaired|cleared|brought down|spared|cut) (for|with|by|without|in|before|at|from|within)",
              "(could|can|would|might|will) be made (safe|safer|warm|warmer|dry|cheaper|quieter|lighter|accessible|watertight"
                  + "|faster|easier|quicker|shorter|fit|clearer)",
              "(could|can|would|might|will|should) [_] [_] (cut|get|bring|push|lower|raise|shorten|reduce|increase|shrink|improve) ..."
                  + " (by (a|one|two) (third|thirds|quarter|quarters|fifth|tenth|half)|by half|in half|to (a|one) (third|quarter|tenth))",
              "{i} {can} [{gladly}|probably] (get|bring|cut|push|shorten|halve|lower|speed|raise|stretch) (it|that|them|this|those|yours)"
                  + " (down|under|below|up to|to (a|one) (half|third|quarter)|by (half|a third|a quarter|{digits}|ten|twenty))",
              "(would|could|will|might) (fit|suit|complete|round off|match|go well with|go with|fill|close|end|plug|settle)"
                  + " (your|the|that|this) [_] (series|collection|list|programme|program|season|shelf|shelves|range|window|catalogue"
                  + "|menu|gap|hole|set|exhibition|niche|line|syllabus|curriculum|anthology|issue|repertoire|complaint|complaints"
                  + "|wall|mystery|dispute|waiting list|evening)",
              "(would|could|will|can|might) (keep|make|leave|get|bring|hold) (the|your|that|this|it|them) [_] [_] (safe|safer|dry|warm"
                  + "|open|full|alive|on time|running|clean|quiet|quieter|cheaper|fresh|out of trouble|home|afloat|upright|legal)",
              "(could|can|would|will|might) help (you|your _) [to] (catch up|keep up|get through|meet|pass|win|keep|cope|stay|sleep|recruit|sell"
                  + "|attract|avoid|spot|prove|raise|comply) [_]",
              "(so that|so|then) the (house|hall|room|class|shop|boat|field|choir|course|bus|stall|bench|benches|beds|shelves"
                  + "|seats|barn|ward|rooms|theatre|church|queue) [_] (is|are|would be|will be|stays|stay|fills|fill) (full|open|warm|dry"
                  + "|safe|quiet|filled|clean|busy|fed|free|shorter|gone)",
              "your _ [_] (would|will|could|might) [then|also] (run|last|sell|fill|grow|dry|stand|stay|keep|start|ring|arrive|leave|burn|hold|go|cost|weigh|take)"
                  + " (longer|faster|on time|itself|quicker|dry|full|warm|cheaper|earlier|cleaner|further|twice|better|less|half|more)",
              "(put|add|bring|win|get) you (a|an|one|two|three|some|more|new|fresh|{number}|{digits}) [_]"
                  + " (readers|visitors|customers|members|votes|orders|guests|patients|pupils|buyers|listeners|donors|hands|days|hours|points|bookings|volunteers)",
              "yours (could|might|would|may|will) [also|well|then|soon] (profit|gain|benefit|save|last|do it|run) _",
              "so [that] (nobody|no one|none of (them|your _)) (has to|have to|needs to|must|need|waits|loses|misses|is|are|gets|falls|would|will|trips|drives|sees) [_] [_] [_] (you|your|the|any|for|again|in|at)",
              "(it|this|that|which|they) (would|could|will|might) (bring|draw|lead|steer) ... ... (to|past|into|through|before) (you|your) [_]",
              "(would|could|will|might) bring you (two|three|four|ten|twenty|{digits}|several|many) [more|new] _",
              "(it|that|which|tool|script|app|map|list|check) (shows|finds|flags|spots|catches|tells you|shows you) (every|each|all|which|where) _ [_] [_] [_] (before|while|without|at|in|that|you|is|are)",
              "(could|would|might) (pay for|bring in|earn|raise|fund|cover) (the|your|new|two|you) _",
              "{i} {can} [{gladly}] (have|put|set|get) (that|it|this|them) (right|straight|in order|going|working|running)",
              "could have (that|it|this|them) (right|straight|in order|going|working|running)",
              "you (would|will|could) [then|also|soon] (learn|see|find out) (why|how|which|where|what|who) (your|people|they) _",
              "you (would|could|will) save [about|around|up to|roughly|over] ({length}|{money}|{digits}|hours|days) [_]",
              "(saves|spares|earns|wins) (your _|you) (the|most|a|an|some|more|time|money|hours|days) _",
              "(gives|brings) (your _|you) (more|time|money|hours|days|new|(a|an) (day|hour|week)) _",
              "(at|for) (a third|half|a quarter|a fraction|two thirds|a tenth) of (what you|it|the (price|cost|rent|fee|time|usual)|your (price|cost|rent|time)) _",
              "(you|your _) (would|will) (never|not|no longer) [again|ever] (lose|miss|wait|pay|run out) _")
          .shows("Hi Ana, may I come by? If hives stand there [you will harvest more] seed.")
          .shows("Hi Ana, could we talk? The crossing [could be made safe] with paint.")
          .shows("Hi Ana, could we talk? Two novels are free that [would fit your sea series].")
          .passes("Hi Ana, could we talk? My problem could be solved with your help.")
          .passes("Hi Ana, could we talk? I want to cut our losses by half.")
          .passes("Hi Ana, could we talk? I can bring it to your office.")
          .passes("The queue can be shortened by one.")
          .passes("Hi Ana, could we talk? The date can be fixed by your office.")
          .passes("Hi Ana, could we talk? I would pay for your time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
