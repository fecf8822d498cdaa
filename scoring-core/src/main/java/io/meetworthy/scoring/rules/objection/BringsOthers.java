package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Makes a talk of two a gathering: comes with a crowd, adds colleagues, wants more of theirs. */
final class BringsOthers implements PersonalRule {
  /** How many work or live somewhere, and who was there before. */
  private static final Phrases ELSEWHERE =
      Phrases.anyOf(
              "{number} [or _] of us (work|works|working|run|running|share|sharing|here|on|at|live|who|in) [_]",
              "(only|just|for) (two|both) of us",
              "there (are|is|were|was) [only|just|about|_] {number} [or _] of us (at|in|on|here|who|and|doing) _",
              "{i} (added|invited|brought) [_] [_] [_] (last|in|to) _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("brings-others")
          .raises(HAS_NO_TIME)
          .weighs(6)
          .spares(ELSEWHERE)
          .says("“{words}” makes a gathering of it, which is more to host and to prepare.")
          .advises("Come alone, or ask first whether one more may come.")
          .sees(
              "there (would|will|could|might) be [perhaps|maybe|about|around|only|just] (four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|{digits}|a few|several) [or _|to _] [of us|people|colleagues|students|members]",
              "(three|four|five|six|seven|eight|nine|ten|twelve|a dozen|several|a few|{digits}) [or _] of us (would|will|could|might|coming|to|hope to|want to|plan to|would like to) [all] (come|join|attend|visit|be there|drop in|meet you|see you)",
              "{i} [have|had|also|already|have also|have already|_] (added|looped in|copied in|invited|roped in|included) {name} [and|_] [_] [from|so|to] [my|our|_] [side|team|end|office]",
              "(bring|bringing|come with|coming with) [along] (my|our|the) [whole|entire|_] (team|class|group|family|kids|children|colleagues|board|committee|crew|boss|partners|co founder|co founders|husband|wife|girls|lads) [along|with me|too|as well|_]",
              "plus [the|our|a few|some] (little ones|toddlers|kids|children) [_]",
              "(you|with you) and (whoever|whomever|anyone who|the person who|your (team|boss|manager|husband|wife|partner|board|cfo|ceo|colleagues|whole team)) [_] (both|all|owns|handles|decides|holds|signs|should|need|needs|join)",
              "my [_] (boss|manager|colleague|colleagues|partner|trainer|mentor|supervisor|cto|ceo|co founder|upline|associate) [_] (will|would|is going to) [also] (hop on|join|be on|sit in|jump on|tag along|dial in|be there)",
              "so [that] (they|he|she|my _|the team) {can} [also|both|all] (take notes|listen in|sit in|learn too|ask (questions|theirs|their))")
          .shows("Hi Ana, could we talk? [There would be five or six of us].")
          .shows("Hi Ana, could we talk? [My colleague will hop on], too.")
          .shows("Hi Ana, could I come on Monday? I would [bring my whole team along].")
          .shows("Hi Ana, could we talk? [I have added Tom to the invite].")
          .passes("Hi Ana, could we talk? Six of us work in the mill.")
          .passes("Hi Ana, could we talk? I would bring my two questions.")
          .passes("Hi Ana, could we talk? There would be no need to prepare.")
          .passes("Hi Ana, could we talk? I work with children and you made the toy.")
          .passes("Hi Ana, could we talk? Three of us want to move the loom.")
          .passes("Hi Ana, could we talk? My boss will be glad.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
