package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Names a problem, a need or a gap of the reader’s. */
final class SeesTheirProblem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("sees-their-problem")
          .answers(BENEFICIAL)
          .weighs(7)
          .says("“{words}” is about a need of theirs.")
          .sees(
              "you [also|recently|once] (mentioned|wrote|said|asked|posted|complained|announced)"
                  + " [that|how] [_] [_] [_] (looking for|searching for|struggling|short of|need|needed"
                  + "|lack|nobody|no one|hard to|wish|waiting for)",
              "(see|saw|heard|noticed|read|know|understand) [that] you (are|were) [still|also"
                  + "|currently|now] (looking for|searching for|short of|struggling with|hoping to find"
                  + "|trying to find|in need of|recruiting|raising money|seeking|waiting for) (a|an"
                  + "|more|new|some|people|someone|volunteers|speakers|help|funding|money|staff|members"
                  + "|donors|partners|testers|writers|two|three|the|_)",
              "^you (are|were) [still|also|currently|now] (looking for|searching for|short of"
                  + "|struggling with|in need of|recruiting|seeking) (a|an|more|new|some|people|someone"
                  + "|volunteers|speakers|help|funding|money|staff|members|donors|partners|testers"
                  + "|writers)",
              "your [_] {theirs} [still|also|often] (asked for|asks for|ask for|need|needs|needed"
                  + "|struggle|struggles|struggled|lack|lacks|complain|complained|wait for|is short of"
                  + "|are short of|is missing|are missing|has asked for|have asked for|has been asking)",
              "your (page|site|website|app|manual|form|map|menu|newsletter|documentation|link"
                  + "|checkout|timetable|sign|brochure|catalogue|catalog|video|listing|ad|shop|list"
                  + "|booking page|home page|homepage|web site|online shop) [_] (is missing|are missing"
                  + "|lacks|crashes|breaks|loses|is broken|is slow|is out of date|still says|still"
                  + " shows|leads nowhere|has (a|two|three|an|some) [_] (mistake|mistakes|bug|bugs"
                  + "|error|errors|typo|typos|gap|broken|wrong|step|steps|dead))",
              "(page|form|manual|sign|label|labels|instructions|translation|listing|menu|guide)"
                  + " (for|of|on|to) your _ [_] (is missing|lacks|crashes|breaks|is broken|is slow|is"
                  + " wrong|are wrong|is out of date|still says|still shows|leads|has (a|two|three|an"
                  + "|some) [_] (mistake|mistakes|bug|bugs|error|errors|typo|typos|gap|broken|wrong"
                  + "|step|steps|dead))",
              "(mistake|bug|typo|gap|broken link|wrong step|leak|fault|mistakes|bugs|typos|broken"
                  + " links) (in|on|with) your [_] (page|site|website|manual|form|map|code|book|menu"
                  + "|app|newsletter|guide|listing|catalogue|handbook|question|text|article|report"
                  + "|brochure)",
              "(problem|challenge|bottleneck|shortage|backlog|delay|delays|complaints) [that"
                  + "|which|with] (you|your {theirs}) (mentioned|described|wrote|raised|face|named|has"
                  + "|had|talked|spoke|posted)",
              "(which|that) your {theirs} (have|has|had) [_] (asked for|wanted|needed|been"
                  + " looking for|been asking for|lacked|missed|hoped for)",
              "(sounds|seems|looks) (as if|as though|like) your [_] {theirs} [_] (struggle"
                  + "|struggles|need|needs|lack|lacks|lose|loses|could use|would like|are short|is"
                  + " short|wait)",
              "your (search|hunt|appeal) for (a|an|new|more|volunteers|speakers|testers|writers"
                  + "|people|someone|help|donors|members|trainers|partners|{name})",
              "(where|places where|points where) (people|users|visitors|customers|readers"
                  + "|patients|members) [like me] (give up|leave|get lost|get stuck|drop out|stop"
                  + "|complain|fail)",
              "(that|wrote|said|as|because) (nobody|no one|none of you) (could|can|knew|knows"
                  + "|has) [how to] (read|find|explain|fix|solve|open|identify|date|translate|run"
                  + "|repair)")
          .shows("[You mentioned that you need] a speaker in May.")
          .shows("[Your visitors asked for] candles last year.")
          .shows("I can tell you [where people like me give up].")
          .shows("There is a [mistake in your manual].")
          .passes("Are you looking for me?")
          .passes("What does your team do?")
          .passes("Tell me if you are looking for a seat.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
