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
              "you [also|recently|once] (mentioned|wrote|said|asked|posted|noted|complained"
                  + "|announced) [that|how|_] [_] [_] (looking for|searching for|struggling|struggle"
                  + "|short of|missing|need|needed|want|wanted|lack|lacked|nobody|no one|trouble|hard"
                  + " to|difficult|problem|problems|wish|hoped|waiting)",
              "(that|and|as|because|see|saw|heard|noticed|read|since|know|understand|but) you"
                  + " (are|were) [still|also|currently|now] (looking for|searching for|short of"
                  + "|struggling with|hoping to find|trying to find|in need of|missing|recruiting"
                  + "|raising|hiring|seeking|waiting for)",
              "^you (are|were) [still|also|currently|now] (looking for|searching for|short of"
                  + "|struggling with|hoping to find|trying to find|in need of|missing|seeking|waiting"
                  + " for)",
              "your [_] {theirs} [still|also|often] (asked for|asks for|ask for|need|needs|needed"
                  + "|want|wants|wanted|struggle|struggles|struggled|miss|misses|lack|lacks|complain"
                  + "|complained|wait|wait for|look for|looks for|is short of|are short of|is missing"
                  + "|are missing|has asked for|have asked for|has been asking|lose|loses)",
              "your (page|site|website|app|manual|form|map|menu|newsletter|documentation|docs"
                  + "|link|checkout|timetable|sign|brochure|catalogue|catalog|readme|video|listing|ad"
                  + "|shop|list|booking page|home page|homepage|web site|online shop) [_] (has|is"
                  + " missing|are missing|does not|do not|lacks|lack|crashes|breaks|fails|loses|is"
                  + " broken|is slow|is wrong|is out of date|still says|still shows|leads nowhere)",
              "(page|form|manual|sign|text|label|labels|link|map|instructions|translation|listing"
                  + "|menu) (for|of|on|in|to|at) your _ [_] (has|have|is missing|does not|do not|lacks"
                  + "|crashes|breaks|fails|loses|is broken|is slow|is wrong|are wrong|is out of date"
                  + "|still says|still shows|leads)",
              "(mistake|bug|error|typo|gap|broken link|wrong step|leak|fault|mistakes|errors|bugs"
                  + "|typos|broken links|steps in the wrong order) (in|on|of|with) [the|your] [_] [_]"
                  + " (your|page|site|website|manual|form|map|code|pump|paper|book)",
              "(problem|challenge|issue|trouble|bottleneck|shortage|question|difficulty|backlog"
                  + "|delay|delays|problems|complaints) [that|which|with|of] (you|your) [_] (mentioned"
                  + "|described|wrote|raised|have|face|named|has|had|talked|spoke|posted|{theirs})",
              "(which|that) (you|your {theirs}) (have|has|had) [_] (asked for|wanted|needed|been"
                  + " looking for|been asking for|lacked|missed|hoped for)",
              "[it] (sounds|seems|looks) (as if|as though|like) (you|your [_] {theirs}) [_]"
                  + " (struggle|struggles|need|needs|are|is|have|has|lack|lacks|lose|loses|want|wants"
                  + "|could use|would like)",
              "your (search|hunt|call|appeal) for (a|an|new|more|volunteers|speakers|testers"
                  + "|writers|people|someone|help|donors|members|trainers|partners|{name})",
              "(where|why|what|places where|points where) (people|users|visitors|customers"
                  + "|readers|patients|members) [like me] (give up|leave|get lost|get stuck|drop out"
                  + "|stop|complain|fail)",
              "(nobody|no one|none of you) (could|can|knew|knows|has) (read|find|explain|tell|fix"
                  + "|solve|open|identify|date|translate)")
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
