package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.text.Phrases;

/**
 * Open turns of speech by which things are given, and by which they are sent along, shown or done
 * with any request: "I can bring three of them". They are offers only where the words of the whole
 * text tell of one.
 */
final class OpenOffers {
  static final Phrases PHRASES =
      Phrases.anyOf(
          "{i} {can} to (translate|send|help|make|give|bring|write|show|share|test|check|repair|teach) (you|your|the|with|by|one|a) [_]",
          "if you [ever|also|should] (need|want|like|wish|are) ... {i} (will|would|can|could) [{gladly}] _ _",
          "(work|give up|spend|give) (a|an|one|two|three|{number}|{length}|half a) [_] [_] [_] (for you|with you|at your _|in your _|on your _)",
          "{i} {can} [{gladly}|be (happy|glad) to|love to|like to] "
              + Offers.GIVE
              + " (you|it|them|a|an|some|one|two|three|five|ten|the|our|my|all|any|{number}|{digits}|{money}|those|these) _",
          "{i} {can} [{gladly}|be (happy|glad) to|love to|like to] "
              + Offers.WORK
              + " ... (you|your|yours) ",
          "{i} {can} [{gladly}|be (happy|glad|able|willing|ready|prepared) to|to] "
              + Offers.WORK
              + " (it|them|one|some|a|an|the|two|three|{number}) _",
          "{i} {can} [{gladly}] " + Offers.GIVE + " (it|them|one|some|those|these) $",
          "{i} will [{gladly}] do (it|that|them|one|so) [the same|at once|within|for|by|in|on|gladly] _",
          "and {i} will (mend|fix|repair|bring|do|print|translate|sort|weld|type|sew) (it|them|that|yours)",
          "{i} {can} [{gladly}] (help|assist) (a|one|two|three|every|on|for) [one|a] ({date}|saturday|sunday|weekend|afternoon|evening|day) _",
          "{i} (will|can|could|would) [{gladly}] come [over|by|round] and (do|help|dig|divide|lift|mend|fix|paint|carry|pick|clean|cook|play|hold|hang|pack|count) _",
          "(and|then|gladly|happily) {can} [{gladly}] (send|bring|give|show|lend|mail|post|email|share) (you|it|them|(the|my|our|all) [_] (file|files|data|results|findings|notes|list|figures|numbers|answers|recording|recordings|copies|photos|table|map)) [_]",
          "(pick|choose|name|bring|send|point to|leave) [_] [_] [_] [_] [_] [_] and {i} (will|would|can) _ ",
          "(would|will) (come|go|be sent|be posted|travel|be on its way) (to you|your way|to your)",
          OwnThings.SHALL
              + " [_] (give|donate|leave|lend|bring|send|pass|hand|offer|transmit|forward) [you] [on|over] [_] (the|my|our|these|those|all) [_] [_] "
              + OwnThings.RESULT,
          OwnThings.SHALL
              + " [also|even] (bring|have) (a|an|the|one|some|two|three|my|our|{number}) _ [_] [_] [_] [_] (with|along with) me",
          OwnThings.SHALL
              + " (have|bring) with me (a|an|the|one|some|two|three|my|our|{number}) _");

  private OpenOffers() {}
}
