package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Gives a reason for writing that lies in their work. */
final class TiesToTheirWork implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("ties-to-their-work")
          .answers(DOUBTS_NETWORKING)
          .weighs(5)
          .says("“{words}” ties the request to their work.")
          .sees(
              "(because|since) [of] your [recent|last|latest|own|excellent|great|new|short|long] [_] (talk|article|post|paper|book|work|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|app|product|tool|design|translation|film|column|newsletter|answer|team|shop|clinic|lab|company|restaurant|ward|library|presentation|panel|workshop|episode|chapter|thesis|case|story|speech|letter|guide|map|map of|move|career|path)",
              "(~read|~watch|~hear|~see|~listen|~attend|~enjoy|~use|~follow|~study|~finish|~visit) [to|about|through|all] your [recent|last|latest|own|excellent|great|new|short|long|first|second|{number}|{date}] [_] [_] (talk|article|post|paper|book|work|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|app|product|tool|design|translation|film|column|newsletter|answer|presentation|panel|workshop|episode|chapter|thesis|case|story|speech|letter|guide|map|website|page|posts|articles|papers|books|talks|slides|code|library|notes)",
              "your [recent|last|latest|own|new|short|first] [_] (talk|article|post|paper|book|work|project|podcast|interview|study|report|blog|thread|piece|video|lecture|course|essay|research|exhibition|show|app|product|tool|design|translation|film|column|newsletter|presentation|panel|workshop|episode|chapter|thesis|case|story|speech|guide) (on|about|explaining|describing|against|made|changed|showed|helped|taught|gave|convinced|got)",
              "you (wrote|said|argued|showed|built|made|designed|published|explained|described|mentioned|pointed out|spoke|gave|developed|led|launched|created|recommend|translated|discovered|proved|posted|claimed) ... (that|how|in|on|about|a|an|the|why|at|{name}|it|for)",
              "the (talk|article|post|paper|book|work|project|podcast|interview|study|report|piece|video|lecture|essay|tool|library|map|course) [that] you (gave|wrote|published|made|posted|built|recorded|led|taught|did)")
          .shows("I write [because of your paper] on tides.")
          .shows("I [read your article] on cranes twice.")
          .passes("I read the news.")
          .passes("Your work is great.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
