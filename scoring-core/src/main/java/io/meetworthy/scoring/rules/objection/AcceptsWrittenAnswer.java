package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Takes a short written answer instead of a meeting. */
final class AcceptsWrittenAnswer implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("accepts-written-answer")
          .answers(HAS_NO_TIME)
          .weighs(4)
          .says("“{words}” gives them a way to help without a meeting.")
          .sees(
              "(happy|glad|fine|content|willing|able|grateful|pleased|delighted|could|can|would|might) ... (~send|~put|~ask|~email|~write|~share|~type|~do|~take) ... (questions|question|it|them|this|these|everything|answer|thoughts) ... (by|over|via|in|through) (email|e mail|mail|writing|message|text|chat|here|a message)",
              "(send|email|mail|write|message|text) [you] ... (my|the|a|one|two|three|couple|few|these|those|them|{number}) [short|quick|written|main] (questions|question|them|it) (instead|by email|by e mail|over email|in writing|via email|ahead|here|in a message)",
              "(short|quick|brief|one line|two line|one sentence|couple|few|even|single|written) ... (reply|answer|response|email|line|lines|sentence|sentences|note|message|words|voice note|voice message) ... (is|would be|will be|helps|would help|will do|would do|works|would work|is plenty|instead|is enough|would mean|is fine|is great|would suffice|by email|back)",
              "(answer|reply|respond|answering|replying|write back|answers|replies|response) (by|over|via|in|with|through) [an|a|one|two|short] (email|e mail|mail|writing|message|text|line|lines|sentence|sentences|voice note|voice message|return)",
              "(if|in case|should) ... (email|writing|a reply|e mail|text|message|messaging|in writing|voice note|written answers) (is|are|works|would be|suits|feels) [easier|better|simpler|more|best|you]",
              "(easier|simpler|prefer|rather|instead) ... (by|over|via|in|through) (email|e mail|mail|writing|message|text|chat)",
              "(just|simply) (reply|answer|write|hit reply|drop me|send me) ... (here|line|email|message|word|back|sentence|two)",
              "(or|otherwise|alternatively) ... (by|over|via) (email|e mail|mail|text|message)",
              "(type|typing|write|writing|send|sending|scribble|jot|jotting) [me|back|down] [just|only] (a|one|two|three|few|couple|a few|a couple of) [of|short|quick] (sentence|sentences|line|lines|words|points)",
              "(no|without a|not need a|instead of a) (call|meeting) (needed|necessary|required|is needed)",
              "(email|e mail|written) [answer|reply] (works|is fine|is|would be) (just|as|fine|equally|too|also|perfectly|great)")
          .shows("[If e-mail is easier], I can send my questions.")
          .shows("A [two-line reply would help] me just as much.")
          .passes("I will email you the report on Monday.")
          .passes("Thanks for your quick answer last year.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
