package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says what the reader’s work changed for the sender. */
final class SaysWhatItChanged implements Rule {
  /** What names the cause itself; the other wordings count only next to a fact. */
  private static final Phrases CAUSED =
      Phrases.anyOf(
          "your {made}"
              + " [has|have|had|did] (made|led|got|convinced|inspired|encouraged|persuaded|prompted|helped|taught|saved|changed|showed|moved)"
              + " {me}",
          "your {made} [has] (changed|shaped|saved|fixed) (how|the way|what|my|our)",
          "(because of|thanks to|after reading|since reading|after hearing) your {made}");

  /** What somebody or something else did to the sender. */
  private static final Phrases OTHER_CAUSE =
      Phrases.anyOf(
          "{i} tried it (last _|once|before|ourselves|too) [_] [_]",
          "{i} [have|had] [also|even] tried to _ [_]",
          "since then {i} [have|had] [also|now|finally|just] (sat|taken|finished|completed|got|gone|realised|realized|written|spoken|met|booked|signed|passed|learned|learnt|become) [_] [_]",
          "dropped the (call|line|phone|connection|subject|matter|ball|kids|children)",
          "{i} [have] (redrawn|redrew|rewritten|rewrote|changed|tried) (the|my|our|it) [_] (two|three|four|five|several|many|{number}) (ways|times|versions)",
          "since then {i} [have] (solved|fixed|figured|worked out|managed)",
          "tried (the|your|their) [_] (desk|reception|receptionist|switchboard|phone|number|line|secretary|assistant|door|doors|bell|hotline|website|form|address)",
          "(boss|manager|layoff|redundancy|degree|friend|colleague|mother|father|parents|wife|husband|move|teacher|professor|company|pandemic|illness|accident|law|market|kids|children) [_] (made|led|got|forced|changed|helped|taught|pushed|moved|caused|kept|keep|keeps|saved|cost|convinced|inspired) _",
          "applied to (your|the|a|this) _",
          "(anything|any time|anytime|time|day|days|evening|evenings|morning|mornings|hour) after that",
          "when {i} [first|then] (tried|started|changed|stopped|switched) _",
          "after (that|it|this) {i} (send|will|can|shall|would|could|plan|bring|give|go|suggest|promise|am|are|need|want|hope|work|look)",
          "(thinking|think|thought) (about|of|on) (it|that|this) (job|offer|role|course|problem|idea|move|step) [_] [_]",
          "{i} [have] started (a|an|my|our) (bakery|shop|business|company|club|firm|farm|charity|practice|job|course|degree|phd|family|new _)",
          "since then {i} (found|read|saw|came|watched|noticed)",
          "since then {i} [have|had] (left|moved|work|worked|am|are|was|been|lived|live|opened|started|run|joined|married|returned) [_] [_]",
          "because of your (disturbance|trouble|absence|illness|holiday|schedule|time|delay|silence|help in advance) [_] [_] [_] [_]",
          "since then {i} have [only|mostly|just|still|also|largely] been (without|out of|looking|unemployed|working|getting|doing|living|at home|on|stuck|between) [_]",
          "made {me} think [that] (the|maybe|perhaps|i|it) [_] [_] (side|might|may|could|should|would) [_]");

  private static final RuleCard CARD =
      RuleCard.named("says-what-it-changed")
          .answers(GENUINE)
          .weighs(7)
          .spares(OTHER_CAUSE)
          .says("“{words}” tells them that their work had an effect.")
          .sees(
              "{i} [have|had] since (borrowed|stolen|copied|used|adopted|taken over|introduced|pinched|nicked|lifted) (the|your|that|this|it) _ [_]",
              "{i} [had|have] never [before] (looked at it|looked at this|looked|seen it|seen this|thought of it|thought about it|considered it) (from that|from this|from the other|that way|like that|in that light) [_]",
              "what (struck|caught|surprised|moved) {me} [most|_] was (the|your|that|how|when) _ [_]",
              "your {made} [has|have|had|did] (made|led|got|convinced|inspired|encouraged|persuaded|prompted|helped|help|helps"
                  + "|taught|saved|changed|showed|moved) [to] {me}",
              "(because of|thanks to|after reading|since reading|after hearing) your [_] [_] {made}",
              "(since|after) your {made} (on|in|at|about|of|last) _ [_] [_] [_] [_] [_] [_] {i} [now|have|no longer|_] (read|write|see|look|do|use|teach|sell|bake|cook|cut|stopped|changed|started|tried|switched|count|make|made|think|treat|plan|measure) _",
              "(made|led|got|convinced|inspired|encouraged|persuaded|pushed|taught|moved|prompted|forced|brought|caused)"
                  + " {me} [to] (think|rethink|change|switch|redraw|rewrite"
                  + "|rebuild|redesign|replace|start|stop|quit|leave|apply|look|see|understand|realize|realise|try|choose|drop|cut|ask|begin|write|learn|build|give"
                  + " up|finish|save|test"
                  + "|reread|become|fix|question|turn|sell|buy|plant|return|want|rather|do|go|decide"
                  + "|reconsider|notice)",
              "(helped|helps|has helped) [to] {me} [to|for|in|with] [to] (understanding|seeing|choosing|deciding|fixing|finding|passing|solving|explaining|planning|understand|see|choose|decide|fix|finish|pass|build|find|get"
                  + " through|solve|save|win|start|stop|explain|sell|plan|prepare)",
              "((motivated|enabled|allowed) {me} to|gave {me} (the [_] (courage|confidence|idea"
                  + "|push|words|tools|nudge)|a new way)|opened (my|our) eyes|is (why|the reason"
                  + " [why]|how) {i} (chose|became|started|left|applied|got|learned|switched|moved"
                  + "|stopped|passed)|is now (our|my) (standard|rule|default|template|policy"
                  + "|checklist)) [_]",
              "(changed|shaped|reshaped|transformed|broadened|sharpened|turned around) (how|the"
                  + " way|what|my|our) _",
              "(saved|spared) {me} (from|a|an|two|three|{period}|{length}|{money}|the|weeks|hours"
                  + "|days|months|at least|many|much|another)",
              "(fixed|solved|rescued|saved) (my|our) (build|harvest|project|exam|thesis|week|day"
                  + "|budget|shop|lesson|class|garden|bread|year|season|code)",
              "(after|since|because of|thanks to) (reading|hearing|watching|seeing|it|that|then"
                  + "|you|your) [_] [_] [_] {i} [have]",
              "{i} [have] [since|now|then|also] (changed|rewrote|redrew"
                  + "|stopped|started|switched|dropped|cut|replaced|applied|tried|adopted|copied|quoted|taught|passed|rewritten|redrawn)"
                  + " (the|my|our|it|to|using|with|all"
                  + "|your|a|selling|buying|from|charging|doing|two|three|that)",
              "{i} [have] (since|now|then|also) (rebuilt|redesigned) (the|my|our|it|all)",
              "{i} [have] [since|then] (did|done) the same (in|at|with|on) (my|our) _ [_]",
              "your {made} [_] [_] [_] [_] (got|had|made) (my|our) (team|class|family|office|colleagues|board|staff|students|school) _",
              "({i} (still|now) (use|apply|follow|quote|teach|share|repeat|tell) (it|this|that)"
                  + "|{i} [still|now] (use|apply|follow|quote|teach|share|repeat|tell) your"
                  + " (method|approach|rule|trick|advice|template|checklist|framework|form)|been"
                  + " using your _ [_] [_] (ever since|since)) [_]",
              "(still|now) (hangs|pinned|taped|lies|sits|stands) (above|on|over|beside|next to|in"
                  + "|at) (my|our) _",
              "(thinking|think) (about|of|on|over) (it|that|this) [sentence|line|word|words|_] (since|ever|every|often|from when|daily)",
              "(thought|talked|dreamt|dreamed) (about|of|on|over) (it|that|this|them|nothing else|little else) [sentence|line|idea|word|words|_]",
              "not [_] (let go of|stop thinking|get over|forgotten|forget|put down|get out of my head)"
                  + " (it|that|this|since|about|them|the|a|your)",
              "(kept|keeps|had) {me} (up|awake|busy|guessing|thinking|reading|on my feet) [for|till"
                  + "|until|all|since] _",
              "(stayed|stays|stuck|sticks) with {me} [_]",
              "spoke of nothing else",
              "(saved|cost|spared|won|earned) {me} ({number}|{digits}|four|five|half|some|my) _",
              "(since|ever since) {i} (do|weigh|count|ask|keep|write|never|always|cut|read|use|start|begin)"
                  + " _",
              "(is|are|hangs|hang|sits|lies) [now] (taped|pinned|glued|written|framed|chalked|painted)"
                  + " (over|above|on|to|inside|in|beside) (our|my|the) _",
              "(our|my) (branch|team|school|shop|office|class|group|family|department|company"
                  + "|clinic|club|firm) [has|have] [since|now|then] (stopped|started|switched"
                  + "|changed|dropped|adopted|cut|uses|does|begun)")
          .shows("Your article on night shifts [made us redraw] the rota.")
          .shows("I read your book on rye, and it [made me switch].")
          .shows("In your talk on credit you said why; [I have stopped selling] on credit.")
          .shows("Your post about the cracked tiles [saved me from] buying the same batch.")
          .shows("[Your video saved me] an evening.")
          .shows("[Your course has helped me] for passing the exam.")
          .passes("You gave a talk. After that I send my notes.")
          .passes("Could you make me think of another way?")
          .passes("My mother made me quit school.")
          .shows(
              "Your article on night shifts was clear; [I have since borrowed the idea for] our ward.")
          .shows("I read your book on rye, and [what struck me was the line on] salt.")
          .passes("I read your book on rye. I have tried to call twice.")
          .passes("I read your book on rye. Since then I've finished a course.")
          .passes("It would change everything if you helped.")
          .passes("I read your article on rents. The layoff forced us to sell the house.")
          .shows("Your course on Excel [gave me the confidence to] apply.")
          .passes("Your article on night shifts was clear. I have redrawn the rota three ways.")
          .passes("Your article on night shifts was clear. I tried the front desk.")
          .passes("I read your book on rye. Since then I have only been doing odd shifts.")
          .passes(
              "I read your book on rye. My exam went well and made me think the milling side may suit me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(CAUSED);
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    if (!Specifics.in(found)) {
      return reading.quotes(CAUSED);
    }
    return reading.quotes(CARD);
  }
}
