package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Says what would be lifted off the reader, or come to them by itself. */
final class EasesTheirWork implements PersonalRule {
  /** Turns of courtesy, and what nobody gains by. */
  private static final Phrases COURTESY =
      Phrases.anyOf(
              "you (would|will|could) (no longer|never again) (hear|be (bothered|contacted|disturbed|troubled))",
              "you (would|will|could) be (seeing|hearing|getting) (me|us|from|a|to)",
              "(hear|be|get|getting) (nothing|messages|mails|mail|emails|letters|calls) from me",
              "(have|take|keep) your (answer|say|reply|word|fee|turn|time|pick|cake|choice|doubts)",
              "your (answer|answers|advice|help|time|opinion|reply|view|views|thoughts|input|insight|insights|guidance|experience|word|words|story|name|knowledge|support|feedback|work|office|place) (would|will|could) _",
              "off your (list|mailing list|site|website|wall)",
              "you (would|will|could) be rid of me",
              "save your (question|questions|answer|answers|breath|reply)",
              "(if|when|that|whether|how) you (could|can|would|might|may) (spare|save) _ _ [_]",
              "(how|what|why|when|where|which) ... (did|do|does|have|could|would|can) ... (cut|reduce|shorten|halve|end|clear|thin out|lighten|ease) (the|those|some of the) _ [_] [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("eases-their-work")
          .answers(BENEFICIAL)
          .weighs(5)
          .spares(COURTESY)
          .says("“{words}” says what they would be rid of, or gain.")
          .sees(
              "(put|keep) your _ [_] (on|in) the [_] (map|news|paper|guide|leaflet|catalogue|programme|list of)",
              "you (would|could) [then] do away with (the|your|half the|all those|one of the) _ [_] [_]",
              "(more|some|half|many|most|others) of (our|my|the) _ (would|could|might|will) [then|also] (come|buy|shop|eat|stay|stop|sign up|donate|volunteer|book|order|subscribe|visit|return|go|read|ride|drink|sleep) [_] [_] (at|for|to|in|with|by) your _",
              "(would|could|might) (back|support|strengthen|help|win|carry|save|rescue|fund) your (bid|case|claim|application|appeal|petition|campaign|proposal|cause|side|motion|project|grant)",
              "your _ (would|could) [then|also|all|again|no longer] (close|end|open|finish|fill|rise|fall|drop|shrink|grow|double|sell|sleep|arrive|dry|heal|rest|bloom|thrive|gain|lose|come back|come home|come to|go home|get home|get back) [_] [_]",
              "{i} {can} take [over] (the|some|half|some of the|half the|all the) _ [_] (from|off) you $",
              "then your _ (need not|would not have to|would not need to|could stop|could skip) _ _",
              "(cut|cut down|cut back|reduce|shorten|halve|end|clear|thin out|lighten|ease) (the|those|some of the) _ [_] [_] [_] [_] (on|at|in|to|for|from|off) your _",
              "(would|could|might|will) (bring|send|draw) (a few|some|more|new|fresh|many|two|three|ten|twenty) [_] (visitors|customers|clients|guests|readers|people|patients|students|pupils|families|walkers|members|users|volunteers|buyers|orders|bookings|leads|traffic|trade|business|cyclists|tourists|listeners|candidates|applicants|applications|donors|folk|faces) (to|into|past|through) (you|your _)",
              "(would|could|might|may|can) explain why your _",
              "you (would|will|could) [then|also] (have|get|find) (someone|somebody|another pair|cover|a spare|a second (pair|person|source|boat|set)) _ [_] [_] [_]",
              "you (would|will|could) [be the first to|then|also] (hear|know|learn|see|read) (first|before|ahead|in time|(where|how|who|what|which|why) your) _",
              "(send|pass|refer|direct|point) (our|my|the|all our|those) [_] (visitors|customers|clients|guests|readers|people|patients|students|pupils|families|walkers|members|users|volunteers|buyers|orders|bookings|leads|tourists|trade|business|candidates|applicants|callers|surplus|leftovers|rest|overflow|scrap) [_] [on] (to you|your way|on to you)",
              "(half|most|many|some|all) [of] the _ who (ring|call|write to|ask|come to|stop|phone|mail) you _ [_] (would|will|could) _",
              "(both|each of) (our|us) _ (would|could|will) (be|get|have|run|sell|grow) _",
              "the (wait|queue|noise|cost|backlog|line|dust|traffic|rush|mess|smell|draught|bill) (at|in|on|for|of|outside|by) your _ (would|could|will|might) _",
              "your (town|village|street|valley|parish|island|quarter|block|ward|school|library|shop|church|park) (would|could|will) ((get|have|see|keep|gain|win) (its|a|the|two|more|her|his|their|less|fewer|back)|be (less|fewer)) _",
              "your {theirs} (would|will|could) [then] (wait|spend|get|finish|have|work|need|sleep|sell|travel|pay|be|hear|reach|leave|arrive|lose|type|see|learn|find|answer|react|run|walk|drive|recover|heal|settle|start) [_] (less|sooner|better|faster|earlier|safer|easier|cheaper|quieter)",
              "you (would|will|could|might) [then|finally|at last] (stop|no longer|never again) (getting|having|losing|paying|hearing|waiting|chasing|answering|need|have|get|lose|pay|wait|chase|worry|be|find|see) _",
              "you (would|will|could|might) [then|finally|at last] be (rid of|spared|free of|done with|(getting|seeing|selling|saving|hearing|reaching) (more|fewer|less|better|cleaner|a|the|two|half|no|twice)) _",
              "you (would|will|could|might) [then|finally|at last|also] (have|take|spend|get) your _ [_] (off|back|free|to yourself|for once|again|at last|at home|in peace)",
              "your _ (would|will|could) be (your own|yours again|your own again|free again|quiet again) [_]",
              "(the|those) (children|people|men|women|families|pupils|students|patients|boys|girls|youngsters|teams|crews|farmers|folks|readers) [that|whom|who] you"
                  + " (teach|serve|train|feed|house|see|treat|coach|look after|drive|employ|send|help|write for) (would|will|could|might) _",
              "(fewer|less|more|half|most|none) of your _ [_] (would|will|could|might) (call|wait|ask|leave|return|fall|fail|be (gone|lost|saved|fixed|done|spared|answered|free|late|empty)|need|come|miss|get|end|break|go|have|drop|stay|lose|spend|find|write|ring|complain|bounce|pay) [_]",
              "(fewer|less|more|better|cleaner) _ [_] (would|will|could|might) (come|go|get|reach|be|end up) (back|to|at|in|through|past|for) [to] (you|your) [_]",
              "(take|lift|get|keep) (a|the|some|some of the|that|this|half the|one|two) _ [_] off your (hands|plate|desk|back|shoulders|mind|list|books|road|street)",
              "(keep|get|take|move|send) (our|my|the|those|all|these) _ [_] (out of|off|away from|past) your (street|road|yard|way|field|gate|door|land|lane|windows|garden|hair|ward|desk|inbox|roof|shop|house)",
              "(would|will|could|can|may|might) [to] (spare|save|relieve) (your|to your|for your) _ _",
              "(people|folks|folk|customers|visitors|walkers|members|guests|they|tourists|drinkers|shoppers|families|pupils|readers|riders|patients)"
                  + " ... (would|will|could|can|might) [then|all] (come|walk|stop|turn|go|cross|drop|find their way|be sent) [_] [_] (to|across to|over to|by|in at|into|past|at) (you|your) [_]",
              "(would|will|could) reach (the|all|most|some|two|{number}) [of the|of] [_] _ (who|that|which) (buy|sell|come|write|send|turn|belong|listen|go|pay) (from|to|for|with) you",
              "(so|and|then|that way) the [_] (desk|counter|office|ward|kitchen|front desk|phone|switchboard|clerk|queue|team|shop|driver|nurse|teacher|crew)"
                  + " (would|will|could|can|gets|hears|has|sees|waits|is|spends) [_] [_] [_] (fewer|less|shorter|earlier|sooner|calmer|quieter|no longer|half) [_]")
          .shows("Hi Ana, could we talk? [You'd stop getting half]-empty forms.")
          .shows("Hi Ana, could we talk? It may [take the queue off your hands].")
          .shows("Hi Ana, could we talk? [You could have your August off].")
          .passes("Hi Ana, could we talk? How did you reduce the queue at your clinic?")
          .passes("Hi Ana, could we talk? I can send the agenda to you.")
          .passes("Hi Ana, could we talk? You would no longer hear from me.")
          .passes("Hi Ana, could we talk? You could have your say again.")
          .passes("Hi Ana, could we talk? You would be getting off at Leeds.")
          .passes("Hi Ana, could we talk? I would keep the dog off your chair.")
          .passes("The people you see would like a bench.")
          .passes("Hi Ana, could we talk? You could drop me a line.")
          .passes("Hi Ana, could we talk? Your answer would close the file.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
