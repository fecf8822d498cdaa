package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Names;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Names a person whom both sides know. */
final class NamesMutualContact implements PersonalRule {
  /** Firms and sites that say things, places, and fields of study. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "{name} here [{name} s|_] [_] (mum|mom|mother|dad|father|mam|wife|husband) [_] [_]",
          "here {name} ('s|s) (mum|mom|mother|dad|father|mam)",
          "(my (wife|husband|mum|mom|dad|son|daughter|dog|cat|boss)|the (kids|dog|cat|children|boys|girls)) (says|say|sends|send) (hi|hello|his|her|their|hey|cheers|love|regards)",
          "{name} (who|whom) you (may|might|could|must|would) [well|still|also] have (known|met|heard of) $",
          "(called|named) {name} (who|whom) you (may|might|could) have (known|met|heard of) [_]",
          "^[and|but|so|then|recently|when] (linkedin|google|amazon|netflix|forbes|reuters|bloomberg|twitter|indeed|xing|glassdoor|youtube|facebook|instagram|wikipedia|slack|github|excel|python|chatgpt|spotify|reddit|brexit|gartner) (says|said|mentioned|suggested|recommended|gave|sent|put|showed|thinks|thought) _",
          "(through|via|thanks to) (linkedin|google|indeed|xing|glassdoor|twitter|facebook|github|youtube|instagram|reddit|chatgpt|handshake)",
          "(heard|hear) from (reuters|bloomberg|linkedin|forbes|google)",
          "(student|pupil|friend|fan) of (law|medicine|history|economics|psychology|nursing|engineering|design|politics|music|art|english|business|architecture|philosophy|biology|chemistry|physics|computer|international|python)",
          "{name} (i|we|you) [have|had|just|_] (sent|send) [_] [_] [_]",
          "{name} whom you [have|had|_] (named|mentioned|recommended|suggested) [_] [_]",
          "of your (size|age|rank|field|industry|sector|generation)",
          "in your (street|city|town|area|neighbourhood|neighborhood|country|age|region|district|building)",
          "at your (age|hospital as)",
          "(in|on) my (way|nerves|mind)");

  /** A third person, named, who sent the sender or is known to both. */
  private static final Phrases NAMED =
      Phrases.anyOf(
          "{name} [{name}] [(from|of|at|in) [the|our|your|my|{name}] [_] [_]] [kindly|has|also|just] (passed on|passed along|gave me|sent me|shared|handed me) your (no|nr|num|digits|cell|mobile|whatsapp|insta|contacts|handle)",
          "{name} [{name}] (who|which) [_] [_] [_] [_] [_] [_] [_] [_] [has|have] (advised|told|encouraged|urged|suggested|recommended|invited|pushed) (me|us|that i|to me) [to] (come|write|turn|address|contact|speak|talk|ask|reach|approach|call|go) [_] [to|towards|toward|you]",
          "{name} [{name}] [(from|of|at|in|on) [the|our|your|my|{name}] [_] [_]] (reckons|thinks|says|swears|said|thought|reckoned|figured|figures) [that] (you are|you were|you would be|you might be|you will be) (the|one|best|right|just|exactly|worth|who|happy|kind|able)",
          "{name} [{name}] (we|who|from|of|at) [_] [_] [_] [_] [_] [_] [_] [_] [_] (gave|passed|sent) (me|us) your (address|number|name|email|details|contact) [_]",
          "{name} [{name}] [(plays|works|sings|who|from|of|at|sits|trains|teaches|coaches|drives)] [(the|with|for|wing|in|your|our|{name}) [_] [_] [_] [_]] (reckons|thinks|says|swears|tells me|told me) [that] (you (run|lead|do|work|are|own|have|went|came|know)|the two of you|you and (he|she|him|her|they|them)) [_] [_]",
          "{name} [{name}] and {i} [both|used to] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] and (she|he|they|{name}) [_] (suggested|recommended|named|mentioned|thought of|pointed me to|sent me to) you [_]",
          "{name} here {name} [s|'s] (nephew|niece|son|daughter|brother|sister|cousin|wife|husband|friend|neighbour|neighbor|lad|boy|girl|mum|mom|dad|partner|mate) [_]",
          "(your (address|name|number|email|contact) {i} (have|got|received) (from|by|through) {name}|(from|through|by) {name} {i} (got|received|have got|have|had) your (address|name|number|email|contact)|(both of us|the two of us) [_] know {name}|your (name|number|address|email) was (given|sent|passed) [on] to (me|us) by {name}|you were (recommended|named|mentioned) to (me|us) by {name})",
          "({name} [has|have|did] (adviced|advices|recommends|suggests|encourages) (me|us) to (write|contact|ask|speak|talk|call|meet) _|(mr|mrs|ms|dr|professor) {name} say you _|{name} (says|told me|tells me|is telling me) [that] (before you|when you|after you) _)",
          "it (was|is) {name} [{name}] [_] [_] [_] [_] (who|that|which) [has|have|had] [kindly] (gave|given|told|sent|said|suggested|passed|put|showed|named|pointed|recommended|advised|urged|mentioned) [on|along] (me|us|you|your|that) [_]",
          "{name} [{name}] [_] [_] [_] [_] (who|which) [also] (is|are|was) [_] [_] (colleague|friend|neighbour|neighbor|student|pupil|brother|sister|cousin|customer|client|teacher) of (you|yours|your _)",
          "{name} [{name}] (has|have|had|is|was) [kindly|also|just|recently] (told|telling|said|saying|suggested|suggesting|recommended|recommending|advised|advising|mentioned|mentioning|encouraged) [to] [me|us] [that|of|about|for] (you|your|to (write|contact|ask|call|speak|talk|reach|get)|i (should|can|could|may|might))",
          "{name} [{name}] (has|have|had) [kindly|also|just|recently] (given|passed|sent|shared|forwarded) [on] [to] [me|us] [on] your _",
          "{name} [{name}] [(from|of|at|in) [the|our|your|my|{name}] [_] [_]] (told|gave|said|suggested|recommended|mentioned|informed|advised|referred|spoke) [to] (me|us) [about|of|that] (you|your)",
          "(recommendation|suggestion|advice|tip|hint|introduction) (of|from|by|through) [our|my|your] [_] {name}",
          "{i} ((am having|have|got|was given|have gotten|have received|took) your (name|number|address|email|e mail|contact|contacts|details)|(know|heard|learned|learnt|hear) (of|about) you) (from|through|via|by|of|thanks to) [our|my|your] [_] [_] {name}",
          "you and my [_] [_] [{name}] [both] (worked|studied|trained|served|sat|rowed|played|went|lived|taught|sang|flew|started|know|knew|were) _ [_]",
          "{name} my [_] (supervisor|boss|manager|professor|tutor|mentor|advisor|adviser"
              + "|colleague|friend|uncle|aunt|cousin|neighbour|neighbor|teacher|line manager"
              + "|director|coach|flatmate|roommate|landlord) (thought|said|suggested|told"
              + "|recommended|mentioned|gave|believes|thinks|reckons|says|speaks|spoke) ..."
              + " (you|your|write|contact|reach out|get in touch|connect)",
          "{name} (in|on|at|from) [the|our|your] _ [_] (said|says|told|suggested|thought|mentioned|recommended|reckons) [me|us|that] (you (are|were|might|may|can|could|know|would|have)|i should (write|ask|contact|talk|speak|try|get)) _",
          "(according to {name} (you|your)|(he|she|{name}) sends you [his|her|their|many|best|_] (greetings|regards|best|love|wishes)) [_]",
          "{name} who (runs|works|teaches|leads|heads|is|was|sits|manages) [_] [_] [_] [_] (told (me|us)|said|suggested|mentioned|thought|thinks|says) [that] (you|your|i should|i might) _",
          "{name} (we|i) (share|work|worked|sing|play|met|studied|row|live) [_] [_] [_] (told (me|us)|said|suggested|mentioned|says) [that] (you|your|i should|i might) _",
          "{name} [{name}] and {i} [both|used to] (share|shared|work|worked|sit|sat|sing|row|play|teach|run|serve|served|studied|live|lived|train|trained) [_] [_] [_] [_] [_] [_] [_] [_] [_] (she|he|they) (told|tells|said|says|mentioned) [me|us] [that|about] (you|your) _",
          "(she|he|{name}) [has|had|may have|would have|will have] [already] mentioned (me|us) to you",
          "{i} (hear|heard) from {name} [_] [_] [_] (that|which) you _",
          "{i} (hear|heard) [of|about] you from {name} [_]",
          "(says|sends|asked me to say) (hello|hi|greetings) [to you] $",
          "{name} [(of|from|at|in|across) [the|our|your|my] _ [_]] tells (me|us) [that] (you|your) _",
          "(told|asked|begged|urged|wanted|wants) (me|us) to (mention (him|her|them)|say (hello|hi|that he|that she|he sent|she sent)|give you (his|her|their)|send you (his|her|their)|pass on (his|her|their))",
          "(said|says) (to|i should|i could|i might|i may) (mention (him|her|them)|say (hello|hi)|give you (his|her|their|my) best|send you (his|her) _|use (his|her) name|drop (his|her) name)",
          "(friend|acquaintance|colleague) in common {name}",
          "(with whom|whom) (i|we) _ ... gave me your (address|number|name|email|card)",
          "{i} {am} [a|an|the] [old|close|good|former|younger|older|elder|youngest|eldest] (friend|colleague|student|pupil|daughter|son|niece|nephew|sister|brother|cousin|neighbour|neighbor|widow|wife|husband|flatmate|apprentice|successor|mother|father) of (your|{name})",
          "i am {name} ('s|s) [_] (daughter|son|niece|nephew|sister|brother|cousin|neighbour|neighbor|wife|husband|flatmate|student|pupil|apprentice|friend|colleague|mother|father|assistant|intern|trainee|secretary)",
          "it was (she|he|her|him|they|{name}) (who|that) (gave|told|sent|said|suggested"
              + "|passed|put|showed|named|pointed|recommended|advised|urged) ... (you|your"
              + "|write|contact|reach out|get in touch|connect)",
          "[have|we share] {name} in common",
          "{name} (who|whom) _ [_] [_] [_] [_] (with|for|under|beside|alongside|to|by|from) (you|your)",
          "{name} (who|whom) (you|your|used|has|had|is|was|did|works|worked|studied|runs|ran|teaches|taught|lives|sits|sat|sings|played) ... (you|your|yours)",
          "{name} (who|whom) you [_] _",
          "{name} (of|from|at|across) [the|our|your|my] _ [_] [kindly|has|also|just|once]"
              + " (suggested|recommended|told|said|thought|mentioned|gave|sent|pointed|advised|urged"
              + "|encouraged|reckoned|insisted|says|thinks|passed|put|spoke|swears|introduced)",
          "{name} [kindly|has|also|just|once] (passed|gave|sent|shared|forwarded|handed|slipped) (me|us|on|along) [me] your _",
          "{name} ([_] (sends|asked me to send|says to send) [you] [her|his|their|warm|best|kind|many]|[_] sent you (her|his|their|warm|best|kind|many)) _",
          "((send|sends|sent|pass on|bring) [you] [_] (greetings|regards|best wishes|hello"
              + "|love) from {name}|(greetings|regards|best wishes|hello|love) from {name}"
              + " (who|your|at|and))",
          "{name} (knows you|has known you|used to work with you|worked with you|works with you|studied with you|trained"
              + " with you|was taught by you|is a friend of yours|speaks of you|swears by you|swears by your)",
          "(through|via|thanks to) {name} [at {name}|from {name}] (i|we|who)",
          "i (know|found|came to|got to) [of|about] you (through|via|thanks to|from) [our|my|your] [_] {name}",
          "{name} (insisted|swore|promised|reckons|reckoned|suspects|felt|feels|mentioned|hinted|was certain|was"
              + " convinced) [that|to me] (you|your|i|we) _",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently]"
              + " (suggested|recommended|proposed|advised) [to me] [that] (i|we) (_)",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently]"
              + " (suggested|recommended) (contacting|writing|reaching"
              + " out|talking|speaking|getting in touch|emailing|you)",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently]"
              + " (encouraged|urged|told|advised|asked|invited) (me|us) to"
              + " (write|contact|reach|talk|speak|get|email|call|ask|look|connect|message|drop|say|approach|turn|follow"
              + " up with you)",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently] (mentioned|told"
              + " me|told us|was sure|assured me|says) [that|to me|about] (you|your) _",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently]"
              + " (introduced|connected|referred|pointed|directed|sent) (us|me to you|me to"
              + " your|me your way|me in your direction|me here to you)",
          "{name} [at {name}|from {name}] [kindly|has|also|just|recently] (gave|passed|passed"
              + " on|shared|sent|forwarded) [me|us|on] [me|us] your"
              + " (name|number|address|email|e"
              + " mail|contact|details|profile|article|paper|talk)",
          "{name} (thought|thinks|said|believes|felt|figured) ((i should|we should|i ought"
              + "|we might) [to] (write|contact|reach|talk|speak|ask|get|email|call|meet|drop"
              + "|approach|turn|message|connect|see|try|look|visit|ring)|you would|you might"
              + "|you could|you may|you can|you are|you were|that you (would|might|could|may"
              + "|can|are|were)) _",
          "({name} (she|he) [has|had|also] told me (you|about you|of you|that you|your)"
              + "|{name} whom we both know|{name} and i [_] [_] [_] [_] and (he|she) (told"
              + "|suggested|mentioned|recommended)|(met|know|knew|talked to|spoke to|spoke"
              + " with|work with|worked with|asked) {name} [_] [_] [_] [_] and (she|he|they)"
              + " [kindly] (recommended|suggested|mentioned|told me about|pointed me to|gave"
              + " me|thought) [that] (you|your|i)) [_]",
          "{name} (put|puts) (us|me) in (touch|contact)",
          "{name} (speaks|spoke|talks|talked|thinks) [so|very] (highly|warmly|well) of you",
          "(at|on|by) {name} ['s]"
              + " (suggestion|recommendation|advice|request|introduction|invitation|encouragement)",
          "((suggestion|recommendation|advice|encouragement) of [our|my|your] [_] [friend"
              + "|colleague|professor|boss|manager|teacher]|(suggestion|recommendation|advice"
              + "|tip|hint) (from|by) [our|my|your] [_]|as (suggested|recommended|advised"
              + "|proposed) by|both (connected|linked) (to|with)) {name}",
          "(introduction|referral) (from|through|via) [our|my|your] [_] {name}",
          "(mutual|common|shared)"
              + " (friend|friends|contact|contacts|colleague|colleagues|acquaintance|acquaintances|connection|connections)"
              + " [is] [called|named] {name}",
          "{name} (is|as) [a|our] (mutual|common)"
              + " (friend|contact|colleague|acquaintance|connection)",
          "(we|you and i) (both know|share) {name}",
          "(friend|colleague|boss|manager|professor|supervisor|neighbor|neighbour|uncle|aunt"
              + "|cousin|sister|brother|teacher|tutor|classmate|roommate|flatmate|husband|wife"
              + "|coach|advisor|adviser|mentor|client|coworker|daughter|son) {name}"
              + " ((suggested|recommended|mentioned|thought|encouraged|urged|told|advised"
              + "|referred|introduced|gave|said|put|speaks|spoke|thinks|believes|reckons|says)"
              + " ... (you|your|write|contact|reach out|get in touch|connect)|knows you|[who]"
              + " [_] (is|works|sits) [now] [_] (in|on|at|for) your (team|company|department"
              + "|office|firm|lab|school|ward|group)|who (suggested|told|gave|recommended"
              + "|knows|works|worked|thought))",
          "(referred|introduced|recommended|pointed|directed|sent) to you (by|through|via)"
              + " [our|my|your] [_] {name}",
          "i (was|am|have been) (referred|introduced|pointed|sent) (to you|your way|here) by"
              + " {name}",
          "{i} [_] (got|have|had|received|found) your (name|number|address|email|e"
              + " mail|contact|details) (from|through|via) [our|my|your] [_] {name}",
          "(know|met|meet|knew|connected|in touch) [each other] through [our|my|your] [_]"
              + " {name}",
          "{i} (work|worked|studied|study|trained|train) (with|for|under|alongside) {name}"
              + " (who|at your|in your|on your)",
          "(copying|ccing|looping in) {name}",
          "(as|like) {name} (may|might|will) have (told|mentioned|said)",
          "(talking|speaking|spoke|talked|chatting|chatted|lunch|coffee|dinner) (to|with)"
              + " {name} (who|about you|about your|and (she|he|they)"
              + " (suggested|recommended|mentioned you|said you|thought you|thought i))");

  private static final RuleCard CARD =
      RuleCard.named("names-mutual-contact")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(9)
          .spares(INNOCENT)
          .says("“{words}” gives them somebody they can trust.")
          .sees(KinBetween.WORDS.or(NAMED))
          .shows("Hi Ana, could we talk? [Priya Raman suggested I write] to you.")
          .shows("Hi Ana, could we talk? I am writing [at Tomasz's suggestion].")
          .shows(
              "Hi Ana, could we talk? We have a [mutual friend, Ngozi], who told me about your move.")
          .shows("Hi Ana, could we talk? [Leila put us in touch] last spring.")
          .shows("Hi Ana, could we talk? [Your sister Ellen was my] flatmate in Leeds.")
          .shows("Hi Ana, could we talk? [My aunt once worked for you].")
          .shows("Hi Ana, could we talk? [I am a friend of your] tenant.")
          .shows("Hi Ana, could we talk? [Your old gardener, Maureen, taught] me.")
          .shows("Could we talk? My teacher in the course, [Mrs Ek, she told me about you].")
          .shows("Hi Ana, could we talk? [Your brother-in-law, Sam, drives the van at our depot].")
          .shows("Hi Ana, could we talk? [Your address I have from Priya Raman].")
          .shows(
              "Hi Ana, could we talk? [Priya Raman and I share a boat, and in it she told me you moved].")
          .shows("Hi Ana, could we talk? [Mr Ek in our budget office said you are the] one.")
          .passes("Could we talk? The fishers of Elmina say you have the boat.")
          .passes("Docker suggested a newer image.")
          .shows("Could we talk? [Priya Raman (we shared a boat) gave me your number].")
          .shows("Could we talk? [Priya from the lock reckons you run a crew].")
          .passes("Hi Ana, the shop at the lock gave me your number.")
          .passes("A suggestion of mine is on the wiki.")
          .passes("Hi Ana, could we talk? Your partner store was closed.")
          .passes("Hi Ana, your gardener trained in Kew.")
          .passes("Hi Ana, does your neighbour work on Sundays?")
          .passes("Hi Ana, your friend drives a van, I read.")
          .passes("Hi Ana, greetings from Berlin.")
          .passes("Hi Ana, my manager Tom said I should rest.")
          .passes("Hi Ana, I am a student of Law in Leeds.")
          .shows("Hi Ana, could we talk? I write [as suggested by Priya Raman].")
          .shows(
              "Hi Ana, could we talk? [Priya Raman, who taught me weaving, advised me to come to you].")
          .in(new Context(Relationship.MUTUAL_CONTACT, Recipient.UNKNOWN, "", "Priya Raman", 0))
          .shows("Hi Ana, I learn to weave with [Priya Raman]. Could we talk?")
          .passes("Hi Ana, could we talk about looms?")
          .passes("Could we talk? My wife says hi.")
          .passes("I drove for Ted Salter, who you may have known. Could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** The context may name whom no wording does. */
  @Override
  public List<Phrases> needs() {
    return List.of();
  }

  /**
   * Who is known to introduce the sender counts wherever the body names them after the greeting.
   */
  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> quotes = PersonalRule.super.read(reading);
    return quotes.isEmpty() && reading.isPersonal() ? introducer(reading) : quotes;
  }

  private static List<Evidence> introducer(Reading reading) {
    String known = reading.context().introducedBy();
    Kind kind = reading.draft().kind();
    if (known.isBlank() || (kind != Kind.ASK && kind != Kind.FOLLOW_UP)) {
      return List.of();
    }
    List<String> parts = Names.parts(known);
    parts.removeAll(Names.parts(reading.context().recipient().name()));
    int greeted = reading.greetedPerson().map(Span::end).orElse(0);
    for (Mention mention : reading.names()) {
      String written = mention.span().in(reading.draft());
      boolean after = mention.span().field() == Field.BODY && mention.span().start() >= greeted;
      if (after && !mention.denied() && Names.agree(written, known) && share(written, parts)) {
        return List.of(new Evidence.Quote(mention.span()));
      }
    }
    return List.of();
  }

  /** Whether a part that is more than a title or a letter stands in a name. */
  private static boolean share(String written, List<String> parts) {
    return Names.parts(written).stream().anyMatch(it -> it.length() > 2 && parts.contains(it));
  }
}
