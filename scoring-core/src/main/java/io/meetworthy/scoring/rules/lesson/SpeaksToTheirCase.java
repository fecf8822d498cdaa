package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Touches a case that the reader argues, or a matter that they are after. */
final class SpeaksToTheirCase implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("speaks-to-their-case")
          .answers(BENEFICIAL)
          .weighs(5)
          .says("“{words}” touches a matter of theirs.")
          .sees(
              "(which|that|this) (is|'s) (just|exactly|precisely) (what|the thing) {i} (work on|study|research|do (my|our|some) _ on|do research on|fix|repair|measure|treat|mend)",
              "(touches [on|upon]|touching [on|upon]|bears (on|upon)|borders (on|upon)) [_] your _",
              "(it|this|that|which|data|result|results|findings|figures|study|survey|case|example|paper|numbers|experience|interviews|records) [_] (back|backs|back up|backs up|support|supports|strengthen|strengthens|confirm|confirms|contradict|contradicts|undercut|undercuts|weaken|weakens|fit|fits|speaks to|speaks for|bear out|bears out|test|tests|prove|proves|disproves) [_] your [_] (argument|claim|point|theory|case|thesis|finding|findings|view|suspicion|hunch|guess|figures|result|results|estimate|rule|position|map)",
              "(bears|touches|hangs together|has to do|to do|connected|linked) (on|upon|with|to) the _ [_] [that|which] you (raised|raise|describe|described|mentioned|asked|posed|(have|are|were|had|keep) [been|still] (chasing|fighting|hunting|working on|studying|building|running|arguing|looking into|facing|trying to _))",
              "the (leak|fault|gap|noise|smell|error|question|problem|hole|riddle|bug|case|culprit|link|source|owner|author|piece|page) [that|which] you (have|are|were|had) [been] [still|always|long] (after|chasing|hunting|tracking|fighting|puzzling over|looking for|trying to _)",
              "(your critics|your opponents|those who doubt you|your doubters) [_] (attack|attacking|say|miss|overlook|claim|ask|deny|question)")
          .shows("Hi Ana, could we talk? It [touches your argument] about credit.")
          .shows("Hi Ana, could we talk? It [bears on the leak you have been chasing].")
          .passes("Hi Ana, could we talk? I support your team.")
          .passes("Hi Ana, could we talk about the bike you have sold?")
          .passes("The bear on your poster is fine.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
