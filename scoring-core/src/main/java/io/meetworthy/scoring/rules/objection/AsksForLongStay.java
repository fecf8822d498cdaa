package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for a day at their side, or for as long as it takes. */
final class AsksForLongStay implements Rule {
  /** Minutes; less is no stay. */
  private static final int STAY = 300;

  private static final Phrases SPENT =
      Phrases.anyOf(
          "(spend|shadow|sit with|stay with|stay for|follow|accompany|join|watch|come|stay|be with|go with|travel with|help out|visit)"
              + " [you|with you] [for] [a|the|half a|an|one|two|three|my] [whole|full|entire|good] {length}");

  private static final Phrases WORDS =
      Phrases.anyOf(
          "(proper|real|good) long (lunch|talk|chat|visit|session|evening|sit|dinner)",
          "(long|big|good|proper) [old] (natter|chinwag|gossip|yarn|catch up|sit down|session|heart to heart)",
          "(clear the decks|clear your (diary|calendar|afternoon|morning|day|desk|week|weekend)|bring a sandwich|make a day of it|make an evening of it|make an afternoon of it|pack a lunch)",
          "(hold|keep|leave|block|clear) (the|that|your|this|a) [_] [_] [_] (open|free|clear) for (me|us|this|it)",
          "give (me|us) (a|your|one|the|a whole|half a) [whole|free|_] ({date}|weekend|day|morning|afternoon|evening|week)",
          "(most|much|the best part|the better part|the bulk|the whole) of (the|a|your|that) (day|morning|afternoon|evening|weekend|week)",
          "(there is|there will be|there would be|have|got) [so|quite] (a lot|much|so much|lots|plenty) to ((get|go|work|run|talk|plough|wade) through|talk about|discuss|tell you)",
          "not (plan|book|do) anything else (for|on|in|that) _",
          "(spend|shadow|sit with|stay with|stay for|follow|accompany|join|watch) [you|with you] [for]"
              + " [a|the|half a|an|one|two|three|my] [whole|full|entire]"
              + " ({period}|day|days|morning|mornings|afternoon|evening|week|weekend|night|shift|fortnight)",
          "(long|longer|extended|in depth|lengthy|deep|thorough|open ended|detailed)"
              + " (talk|call|conversation|chat|visit|session|interview|exchange|discussion|meeting)",
          "(as long as|for as long as) (it takes|needed|possible|we|i)",
          "(talk|meet|stay|speak|sit|call|visit|come|work|shadow|watch|go on) [_] [_] (as long as|for as long as) you _",
          "(spend|have|get|take) some [real|proper|quality|good|more] time (with you|together)",
          "(have|need|want|make|find|leave|allow|be|is) [_] (plenty of|enough|lots of|a lot of|more) time (to talk|together|with you|for all|to go|to discuss|to cover)",
          "(go on|take|last|need) [for] (several|a few|a couple of|some|two or three|two|three) hours",
          "(come|stay|visit|visit you|have you|join you|be with you|go with you|take me with you|take me along|travel with you"
              + "|ride along|live with you|spend) [for|over] (a|the|one|two|three|several|four) [whole|full|entire|few] (day|days|week|weeks"
              + "|weekend|month|months|morning|night|shift|fortnight|{period})",
          "(a|one|two|your|the) (whole|full|entire) (day|morning|afternoon|evening|week|weekend|shift)",
          "(block|clear|reserve|free up|set aside|take off|keep free|free) [out|off] ({date}|the|a|an|your|one|half) [_] [_] [_] (for (me|us|this|it))",
          "(good|better|best) part of (a|an|the|your) (day|morning|afternoon|evening|week)",
          "(go|work|run|read|walk|come|sit) ... through ... (line by line|page by page|all my|all of my|every|each|the whole|my whole|in detail"
              + "|from start to finish|from cover to cover|from beginning to end|step by step|chapter by chapter)",
          "(may|could|can|might|let) (i|me|us|we) [_] (stay|stop|come) [_] (for|over|until) [the|a] ({date}|{period}|weekend|night|whole)",
          "(visit|come|stay|shadow|follow you) [_] [_] [_] for (a few|a couple of|several|some|two|three|a|one) [whole|full] (days|day|weeks|week)",
          "(take|need|spend|have) [about|some|around|maybe|probably] half a day",
          "({number}|{digits}|eleven|twelve|several|many|all the|all my) (pages|chapters|drafts|slides|files|documents|essays|designs) [_] [_] [_] [_]"
              + " (for you|to go through|to read|you could|you can|go through|to discuss|one by one|one after)",
          "(take|go through|discuss) (them|these|those) (one by one|one after)",
          "(need|want|keep|book|have) you from _ [_] (to|till|until) _",
          "(work|train|live|stand) (beside|alongside|with|under|next to) you (for|over|during) _",
          "set aside [a|some|enough|plenty of|lots of|a lot of|more|the|an] (time|hours|day|afternoon|morning|evening|few hours|whole)",
          "(a|rather a|quite a) long story",
          "(the|these|all|my|of) ({digits}|hundred|two hundred|three hundred) pages",
          "(talk|walk|take|run|go|guide) [_] [_] through [_] [_] (start to finish|beginning to end|end to end)",
          "(line by line|page by page|from cover to cover|chapter by chapter|in every detail)",
          "(talk|speak|discuss|go over|go into) ... (at length|in depth|in great detail|in full|for hours|thoroughly)",
          "(like|love|want) you to (spend|give|stay|sit|come|work|join) ...  (afternoon|morning|day|evening|weekend|week|{period})",
          "(so|and then|then) we have (time|the whole|all|hours)",
          "(talk|stay|sit|meet|come|watch|follow|with you|together|you) [_] all (day|morning|afternoon|evening|weekend)");

  /** Stays that nobody is asked for: the sender's own day, the reader's past, other people's. */
  private static final Phrases UNASKED =
      Phrases.anyOf(
              "as long as (i|we) {am} [_] [_] (told|informed|given|warned|notified|asked|there|back|free|home|in|at|able|allowed|not)",
              "as long as (i|we) (have|get|know|can|could|do|leave|hear|finish)",
              "{i} [_] (spend|spent|work|worked|read|went|listened|watched|studied|gone|sit|sat) [_] [_] [_] [_] [_] [_] (day|line by line|page by page|from cover to cover|chapter by chapter|in every detail|conversation|talk|interview)",
              "(your|the) [_] (long|longer|extended|in depth|lengthy|deep|thorough|detailed) (talk|conversation|chat|session|interview|exchange|discussion) [with|on|about|at|in|last|we]",
              "you (discussed|spent|talked|spoke|went|stayed|gave|joined|wrote|described) [_] [_] [_] [_] [_]",
              "you (discuss|describe) [_] [_] in (depth|detail|full) in _",
              "(nurses|staff|people|they|students|doctors|teams|guests|patients|clients|who|visitors|trainees) [_] (stay|spend|join|come|work|follow|sit|get|take) [_] [_] [_] [_]",
              "you [_] (run|hold|lead|chair|prepare|survive|shorten|avoid) [_] [_] (long|lengthy|extended|detailed|deep|thorough) _",
              "(not (need|want|expect|mean|ask for)|without) [_] [_] (long|lengthy|extended|detailed|deep|thorough) _",
              "(had|was|after) [_] [_] (long|lengthy|extended|detailed|deep|thorough) _",
              "((longer|long|detailed) _ is not|for (a|one) [single] (morning|afternoon|evening|shift|lesson)|how (much|many) of (the|your|a) _)",
              "{i} {can} (keep|hold|reserve|book|block|come|stay|give) [_] [_] [_] [_] [_] (to help|of work|open|free|clear)",
              "for you [for] (the whole _|all (day|morning|afternoon|evening)|page by page|line by line)",
              "{i} [would|will|could|can] [gladly|happily] (photograph|scan|copy|type|translate|sew|carry|serve|walk you) [_] [_] [_] [_] [_] (line by line|page by page|all day|whole day)",
              "as long as it takes to (drink|walk|eat|read|pour|lock|park) [_]",
              "(whole|full|entire) (day|week|weekend|morning|afternoon|shift) (off|at (a|my|our|the))",
              "(line by line|page by page|step by step|chapter by chapter) (check|review|analysis|guide|comparison|commentary|edit)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-long-stay")
          .raises(HAS_NO_TIME)
          .weighs(7)
          .says("“{words}” has no end that a busy person could plan with.")
          .advises("Ask for fifteen minutes and one question; more can follow from that.")
          .shows("Could we talk? [Clear the decks] and put the kettle on.")
          .shows("Hi Ana, could we talk? You could [give me a Saturday].")
          .shows("I would like to [spend a day] with you.")
          .shows("Could we have a [long conversation] about the mill?")
          .shows("Hi Ana, could I [shadow you for five hours]?")
          .shows("Hi Ana, could we talk? I would [walk you through it start to finish].")
          .passes("Hi Ana, could I shadow you for an hour?")
          .passes("Could we talk? Take as long as you like to reply.")
          .passes("I spend my days with bees.")
          .passes("It would be a short conversation.")
          .passes("May I stay for the concert?")
          .passes("Hi Ana, could we talk? I'd photograph the ledgers in good light, page by page.")
          .passes("Hi Ana, could I see the mill? I would carry and serve for you all day.")
          .passes("Hi Ana, could we talk for as long as it takes to drink a coffee?")
          .passes("You sampled the invoices and read them all; could I ask how?")
          .passes("Could we talk? I spend most of my days with bees.")
          .passes("Could we talk? They give me a day off in May.")
          .passes("Could we talk? I read your report from cover to cover.")
          .passes("Hi Ana, could we talk? Any day is good as long as I am told before.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(WORDS, SPENT);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS, UNASKED);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    if (!Enquiry.isIn(reading)) {
      return List.of();
    }
    List<Evidence> stays = reading.quotes(WORDS);
    return Spans.apart(stays.isEmpty() ? spent(reading) : stays, Spans.of(reading.quotes(UNASKED)));
  }

  private static List<Evidence> spent(Reading reading) {
    for (Mention length : reading.time().within(reading.time().lengths(), SPENT)) {
      if (length.amount() >= STAY && !length.denied()) {
        return reading.quotes(SPENT);
      }
    }
    return List.of();
  }
}
