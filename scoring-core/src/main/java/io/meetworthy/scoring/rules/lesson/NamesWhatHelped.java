package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Names the piece of advice that helped. */
final class NamesWhatHelped implements Rule {
  /** Who says everything names nothing. */
  private static final Phrases ALL_OF_IT =
      Phrases.anyOf(
          "(name|names|person|people|colleague|colleagues|partner|partners|lady|man|woman|contact|contacts|friend|friends|team|recruiter|manager) [of {name}|at {name}|_] [that|which|who|whom] you (mentioned|told|said) [_] [_]",
          "(everything|all|whatever) [that|which] you (told|said|taught|shared|showed|advised|explained|mentioned) [to] [me|us] (was|were|is|has|have|really|in|during|at)",
          "{i} (will|shall|would|am going to|intend to|hope to|plan to) [_] (put|use|apply|follow|try|take|remember|keep|implement) [_] [_] [_] [_] [that|which|what] you (advised|suggested|recommended|told|said|mentioned|proposed) [_]");

  private static final RuleCard CARD =
      RuleCard.named("names-what-helped")
          .answers(GENUINE)
          .weighs(9)
          .spares(ALL_OF_IT)
          .says("“{words}” names what they gave you.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(
              "what {i} (took|take|have taken|brought) (home|away|with me|from it|from that|from our)",
              "{i} would (never|not) have (thought|looked|known|dared|seen|guessed|found|asked|tried) _ [_]",
              "{i} had (never|not) (thought|put|seen|heard|looked at|considered|known|understood) (it|that|of|about|this|to) _ [_]",
              "it had (never|not) occurred to me [_]",
              "what (surprised|struck|helped|impressed|convinced|stayed with|stuck with|encouraged) me [most|the most|above all|_] (is|was) _",
              "the (name|names|address|contact|number|link) (of|for|to) [the|your|a] _ [_] [_] [alone] (saved|helped|got|made|spared|opened|led|was worth) _",
              "gave me _ [_] and (told|advised|warned|showed|asked) me (to|not to|that|how|why|what) _",
              "{i} left with (one|a|two|your) (sentence|thing|idea|question|line|phrase|list|plan|rule|name) _",
              "(the|your) [_] (bit|part|story|line|point|idea|remark|thing|example|trick|joke|rule|question|sentence|warning) (about|on|where|that|you (said|told|made|gave|had|mentioned|showed|explained|asked|shared|drew|wrote|described|did|used|put|taught|raised|warned)) _",
              "the ... [that|which|whom] you (named|recommended|pointed {me} to|put {me} in touch with)",
              "the [_] (tip|advice|hint|suggestion) (about|on|to) _",
              "your [_] (advice|tip|tips|suggestion|suggestions|idea|ideas|point|comment|comments|example|story|introduction|recommendation|explanation|answer|answers|warning|hint|remark|feedback|question|questions|insight|insights|thoughts|stories|perspective|list|guidance|method|rule) (on|about|to|into|that|of|regarding|with|for|not to|from|(was|were) to|made|helped|led)",
              "what you (said|told|explained|suggested|mentioned|shared|showed|wrote|advised"
                  + "|described|recommended) [{me}] [about|on|regarding|that]",
              "(as|like|and|when|that|which|then|spring|summer|autumn|winter|time|ago|{date}|{period}) you [had|have|also|kindly] (said|told|advised|suggested|recommended|warned|showed|explained|pointed out|mentioned|encouraged|introduced) [to] [{me}]",
              "you said [that] ({i}|one|it|the|my|our|every|nobody|people) [_] [_] (should|could|might|ought"
                  + "|must|had|need|needs|is|are|was|never|always|will|would)",
              "(nobody|no one) (before you|else|ever) [had|has|ever] (asked|told|shown|said|put) _",
              "you asked [me|us] (what|why|whether|how|if|who) _",
              "for (telling|advising|warning|showing|reminding|asking|pushing|urging|teaching) me (to|that|about|how|not|why|what|where|of) _",
              "you said to _",
              "you (told|advised|warned|showed|encouraged|urged|pointed|introduced|put|taught)"
                  + " {me}",
              "you (helped {me} [to] (see|understand|realise|realize|decide|find|think|notice)|made {me} (see|think|realise|realize|rethink)|suggested|recommended|explained|pointed out|described) (that|how|why|the|a|to|i|we|{name}|_)",
              "you mentioned [that] (how|why|the|a|an|it|one|there|{i}|my|our|most|many|people|this|{name}|and|at|in|on|when)",
              "(especially|above all|particularly|in particular|most of all) (your|the|what|when"
                  + "|how|that) _",
              "(thanks to you {i} [now] (know|see|understand)|{i} (learned|learnt|took away) [from you|_] (that|how|why|what|which|two things|three things)) _",
              "(helpful|useful|interesting|great|good|eye opening|encouraging|valuable) to (hear|learn|see) (how|that|what|why|about) _",
              "(the|your) (idea|tip|suggestion|point|part|story|advice|hint|example|trick|book"
                  + "|contact|person|name|link) [that|which] you (gave|told|mentioned|shared"
                  + "|recommended|suggested|sent|made)")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for yesterday. [Your advice on] leases was new to me.")
          .shows("Thank you! [You told me] to ask three shops.")
          .shows("Thank you! [You helped me to see that] I should stay in law.")
          .passes("Thank you so much for your time and your kindness.")
          .passes("Thanks, it was lovely to meet you.")
          .passes("Thank you! Everything you told me was kind.")
          .passes(
              "Thank you! Could I have the names of the colleagues you mentioned (one was Ana)?")
          .shows("Thank you! [I would never have thought to look] under his name.")
          .shows("Thank you! [What I took home]: ask later.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
