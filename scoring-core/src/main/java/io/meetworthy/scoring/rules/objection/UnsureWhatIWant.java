package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says that the sender does not know what they want. */
final class UnsureWhatIWant implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("unsure-what-i-want")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(6)
          .says("“{words}” gives them nothing to take hold of.")
          .advises("Name two directions you weigh and ask which fits, and why.")
          .sees(
              Phrases.anyOf(
                      "(not|am not|not really|not yet|not entirely|not quite|not exactly|no longer) (sure|certain|clear|decided|know) [yet|exactly|really|about] (what|where|which|how) ... (i|we|my|to)",
                      "(do not|did not|does not) (really|even|yet|exactly|quite) know (what|where|which) ... (i|we|want|to)",
                      "(do not|did not) know [yet|really|exactly] (what|where|which|how) (i|we|to) (want|do|start|begin|go|am|need|should|ask|would)",
                      "(no|not any|without a|without any|have no) (idea|clue|plan|direction|goal|clear idea|particular goal) [of|about|on] [yet] (what|where|which|how|i|to|at all|my)",
                      "(figure|figuring|work|working|find|finding|sort|sorting) out [what|where|which|my] ... (i want|life|next|career|to do|i am|path|direction|myself|passion)",
                      "(open to|up for|interested in) (anything|everything|whatever|all kinds|any kind|any opportunity|any and all|all sorts)",
                      "(explore|exploring|look at|looking at|considering|keep|keeping|weighing) [all|my|different|various|new|all my|some] (options|possibilities|paths|avenues|opportunities|directions|career paths)",
                      "(lost|clueless|confused|directionless|at a crossroads|all over the place|unsure) ... (career|life|next|direction|do|right now|moment|what)",
                      "(keeping|keep) ... options open",
                      "still (deciding|undecided|figuring|searching|finding|exploring|looking for what|unsure)",
                      "see what (is out there|comes up|comes my way|i like|sticks|happens)")
                  .negatedToo())
          .shows("I [am not sure what I want to] do.")
          .shows("I am [exploring my options] and like people.")
          .passes("I am sure what I want: to plan routes.")
          .passes("We explored the port by boat.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
