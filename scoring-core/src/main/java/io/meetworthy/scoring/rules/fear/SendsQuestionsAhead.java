package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Lets them see the questions before they say yes. */
final class SendsQuestionsAhead implements Rule {
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(summary|overview) of (results|achievements|experience|my (results|work|achievements)|skills)",
          "(she|he|they|{name}) [has|have|had|kindly] (offered|wanted|promised|meant|was going) to (mail|email|write|ring|call|send|text) [to] you (first|before|beforehand|ahead) [_]",
          "(send|show) (it|this|that) to you before _",
          "(please|could you|can you|would you|will you|kindly) [_] (send|mail|email|share|forward|give|post) (it|them|this|that|these|those) _",
          "(send|mail|email) [you] it [to you] before (anybody|anyone|everybody|everyone|the others|it (is|goes|appears)) [_]",
          "(please|could you|can you|would you|will you|kindly) [_] (send|mail|email|share|forward|give|post) ... (beforehand|ahead|in advance|the day before|first|before)",
          "(send|email|mail|share|give) (me|us) ... (beforehand|ahead|in advance|first|before)",
          "you (sent|gave|mailed|shared) ... (in advance|beforehand|ahead|first)",
          "my (cv|resume) _ [_] [_]",
          "your (questions|agenda|topics|outline|short summary|brief summary) _",
          "in advance of _",
          "you (can|could|may) (judge|see|check|tell) [_] (my|i|me)",
          "decide to (hire|meet|take|help)",
          "(outline|summary) of (my (life|career|experience|skills|background)|me)");

  private static final RuleCard CARD =
      RuleCard.named("sends-questions-ahead")
          .answers(UNKNOWN_OUTCOME)
          .weighs(6)
          .spares(INNOCENT)
          .says("“{words}” lets them see beforehand what they say yes to.")
          .sees(
              "{i} {can} [also|gladly|happily|then] (send|mail|email) [you|over] (the|a|my|our|two|three) [_] [_] (draft|paragraph|page|sketch|chapter|figures|calculations|outline|plan|text|file|photo|photos|drawing|drawings|notes|table|slides|numbers|data|map|script) ... (beforehand|ahead|in advance|the day before|a day before|the week before) [_]",
              "{i} {can} [also|gladly|happily|then] (send|mail|email) [you|over] (the|a|my|our|two|three) [_] [_] (draft|paragraph|page|sketch|chapter|figures|calculations|outline|plan|text|file|photo|photos|drawing|drawings|notes|table|slides|numbers|data|map|script) ... before ((the|our) (call|talk|meeting|visit|day)|we|so|and (you|then|we)|maybe|perhaps)",
              "{i} {can} [also|gladly|happily|then] (send|mail|email) [you|over] (the|a|my|our|two|three) [_] [_] (draft|paragraph|page|sketch|chapter|figures|calculations|outline|plan|text|file|photo|photos|drawing|drawings|notes|table|slides|numbers|data|map|script) ... before $",
              "(them|these|those|that|which|same|questions|agenda|rules|list|points) {i} [{can}|shall] [also] (send|mail|email|share|give|write) [to] [you|it|them] [over] (before|beforehand|ahead|in advance|earlier|first)",
              "{i} {can} [also|gladly] (send|mail|email|share) [to] [you|them|these|it] [to you] [my|the|our|a|two|three] [_] [_] [_] [_] (before|earlier|first|beforehand|in advance|ahead) (so|that|if) _",
              "you would (have|get|receive) (them|it|these|those|my _|the _|our _) [from me|from us] (beforehand|ahead|in advance|before|earlier)",
              "(send|mail|email) (it|this) [to you|over] (beforehand|ahead|in advance|the day before|a day before|two days before|a week before|the week before)",
              "(text|send|mail|email|write|post|type|forward) (them|these|those|two|three|the (questions|question|list|points|figures|page|agenda|two|three|numbers)) [_] [_] [to you|over] (tonight|tomorrow|today"
                  + "|beforehand|before|first|ahead|the day|in advance|{date}|on {date}|by "
                  + "{date})",
              "(send|email|mail|share|text) [you] (my|the|a few|two|three|all|our) [_]"
                  + " (questions|question|points|topics|agenda) ({period}|a day|the day|a week)"
                  + " before",
              "(send|email|mail|share|text|write|give) [you] (my|the|a few|two|three|all) [_]"
                  + " (questions|question|points|topics|agenda) (ahead|beforehand|first|in"
                  + " advance|before|the day before|a day before|{date}|on {date})",
              "(mail|email|send|text) (you|them|it) [my|the] [_] [_] (first|beforehand|ahead|in"
                  + " advance)",
              "{i} (have|will) (listed|list|added|add|put|set out|written|write) [down]"
                  + " (my|the|all|all my|two|three) [_] (questions|question|points|topics)",
              "(questions|question|points) [that i have|i have] (are|is|stand|stands) (at the"
                  + " end|below|underneath|at the bottom|here)",
              "(send|email|mail|share|forward|text|drop|give|sending|sharing|emailing|message|write|post)"
                  + " [you] [over] [my|the|a|some|all|them|these|it|those] [list of|short list"
                  + " of|{number}|two|three|few|all] [short|specific|main]"
                  + " (questions|question|agenda|topics|points|outline|list|them|it|these|summary)"
                  + " [to you|over|list] (ahead|beforehand|before|in advance|first|in writing|up"
                  + " front|by|upfront|prior|the day before|{date}|a day|earlier)",
              "(send|email|share|mail|give|text|let) [you] (have) (my|the) [two|three|few|{number}]"
                  + " (questions|agenda) [beforehand|ahead|first|in advance|before]",
              "(my|the|two|three|all|these|four) (questions|topics|points) (are|is|will"
                  + " be|come|would come|follow) [listed|already|here] (below|attached|here|in"
                  + " the|by|ahead|beforehand|in advance|with you|at {link}|at the"
                  + " end|underneath|enclosed)",
              "(questions|agenda|outline|topics) [to you] (in advance|ahead of (time|the"
                  + " call|our|the meeting)|beforehand|ahead)",
              "so [that] you (can|could|may|might) (prepare|decide|judge|choose|say"
                  + " no|(see|tell|check) [first|beforehand] (whether|if)|think (about|them)|look"
                  + " (at them|first))",
              "((find|see) [_] [_] (questions|agenda|topics|points) (below|attached|enclosed"
                  + "|underneath|at the (end|bottom))|(attached|enclosed|prepared|put together"
                  + "|drafted|written down) (a|an|my|the|two|three) [short|_] (questions|agenda"
                  + "|list of questions|topics)|you will (get|have|receive|find) (my|the) [_]"
                  + " (questions|agenda|topics)) [_]",
              "(attached|below|enclosed|underneath|here) (is|are|you will find|you find|find)"
                  + " [my|the|a|two|three|our] [short|two|three|one page|few]"
                  + " (questions|agenda|outline|question|list of questions|one pager|page)",
              "((one page|half page) (summary|brief|outline|memo|plan)|(short|brief) (summary"
                  + "|outline|memo|brief) (of (the|my|our|two|three) (questions|points|topics|plan"
                  + "|project|problem|case|idea)|attached|below|ahead|before|beforehand))")
          .shows("I will [send you the questions beforehand].")
          .shows("[My questions are below].")
          .shows("I can mail you a page, [so that you can decide].")
          .passes("Send my regards to the questions team, ahead of everyone.")
          .passes("Many questions remain in my head.")
          .passes("Please send me the agenda beforehand.")
          .passes("Here is my CV so that you can see if I fit.")
          .shows("Please [find my three questions below].")
          .passes("I can send my CV before if that helps. Could we meet on Tuesday?")
          .passes("Could we meet? She offered to mail you first.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
