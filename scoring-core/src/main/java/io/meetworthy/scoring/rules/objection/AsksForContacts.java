package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Asks for their contacts, or for a chain of further talks. */
final class AsksForContacts implements PersonalRule {
  /** Names that the sender has to give. */
  private static final Phrases GIVES =
      Phrases.anyOf(
          "(loop in|loop|bring in|pull in|rope in|cc|copy in) (whoever|someone|somebody|anyone|the one) [who] (is|does|can|could|did) ?",
          "(if|in case|should) [_] [_] [_] (not|are not|is not|be not) [_] [_] (right|best|person|one|you|place|address|department) [_] [_] [_] [_] [_] (direct|point|send|pass|refer|hand) me _ [_] [_]",
          "{i} {can} [also|gladly|happily|then|_] (give|send|share|pass|lend|suggest|recommend|list) [on] [you|to you|also] _ [_] [_]");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-contacts")
          .raises(DOUBTS_NETWORKING)
          .weighs(11)
          .spares(GIVES)
          .says("“{words}” asks them to spend their friends' goodwill on a stranger.")
          .advises("Ask for the one conversation; names come by themselves when it goes well.")
          .sees(
              "put me (on to|onto|in touch with|through to) (everybody|everyone|all|anybody|anyone) [else] (in|of|on|from|who|that|you|along) [_] [_]",
              "(put|send|share) [a|this|my|the] [_] (post|note|message|word|link) [out] to your (followers|audience|list|readers|subscribers|connections)",
              "add me to (the|your) [_] (group|chat|list|channel|community|whatsapp) (of|for|chat|group|channel) _",
              "who [else] in your [_] (network|circle|contacts|address book|phone|rolodex|orbit) {i} _ _",
              "(two|three|four|some|any|a few|several|other|more|{number}) [or _] [other] (owners|members|colleagues|founders|managers|leaders|partners|directors|friends|teams|parents|shops|practices|people) in your [_] (group|network|circle|association|chamber|club|building|area|street|town|firm|company|team|department)",
              "feel free to (cc|copy|loop|forward|share|add|invite|bring) (them|it|this|others|anyone|anybody|whoever|your)",
              "(connect|intro|introduce) me [to|with] [_] [_] [_] [_] in your (network|company|team|contacts|circle|organisation|organization)",
              "(could|can|would|will|if) you [_] (intro|connect) (me|us) [to|with] ({number}|both|either|them|him|her|a couple|somebody|someone)",
              "(could|can|would|will) you [_] intro (me|us) ?",
              "(circulate|distribute|forward|share|pass|spread) [on|along] (this|the|my|our) [attached|_] (call|survey|link|flyer|invitation|post|form|questionnaire|request|notice) (to|with|among|around|in|amongst|within) [_] [_] [_] your (members|colleagues|team|staff|network|students|group|people|contacts|company|department)",
              "who (your|ur) [direct|main|biggest|_] (shippers|clients|customers|suppliers|buyers|investors|brokers|accounts|dealers) are",
              "(loop in|loop|bring in|bring along|pull in|rope in|cc|copy in) (anyone|anybody|whoever|someone|somebody|others|any|your (team|colleagues|boss|manager|cfo|cto|finance lead)) [else]",
              "(with you|you) and (whoever|whomever|anyone who|everyone who) (looks after|handles|owns|runs|is responsible for|manages|leads) _ [_]",
              "(give|send|share|tell|pass|provide) [to] me [the|some|any|a few|_] (contact|contacts|names|emails|numbers|addresses) (of|from) [_] [_] (people|persons|colleagues|experts|specialists|friends|somebody|someone|others|professionals|directors|managers|buyers|clients|investors)",
              "(who|whom) else (ought|shall|must|might) {i} [to] (see|talk|speak|meet|ask|write|contact|visit|call)",
              "(make|get|bring|making) (me|us) (acquainted|known|familiar) (with|to) (other|some|your|more|others|the other|a few|several) _",
              "(name|mention|suggest|tell|recommend|indicate|propose|give) [me|us|to me] [a name of|the name of] (one|some|another|somebody|someone|two|a few) [_] (of|from|among) your (colleagues|colleague|contacts|contact|friends|friend|team|staff|people|acquaintances|managers|partners)",
              "(give|send|tell|pass) (me|us) [the] (name|names|number|address|email) of (a|another|some|other) [_] (colleague|colleagues|friend|friends|contact|acquaintance)",
              "(introduce|present|connect) (each other|one another) (to|with) [all] [of] (our|your|the) _",
              "(work|working|go|going|talk|talking) my way (through|around|across) your _",
              "(who|whom) else to (try|ask|see|call|write to|contact|speak to|talk to)",
              "know [also|perhaps|maybe|any|some] [also|any|some] other (people|persons|colleagues) [with|to] [who|whom|that|which] [{i}] [should|could|can|must|may|might] [to] (talk|speak|contact|meet|ask|write) [_]",
              "who else (might|should|could|can|do) i (try|ask|see)",
              "(do|if|should) you know (anybody|anyone|somebody|someone|people|a person) ((at|in|from) {name}|who (works|work|worked))",
              "(can|could|would|will) you [also|please|perhaps] (intro|introduce|connect) (me|us) (to|with) {name} [_]",
              "(know (anyone|anybody|somebody|someone) (else in|who (needs|hires|is hiring|is looking|wants|has (work|a job)))|pass (this|it) on to (the|all|your) other _|who is in your (circle|network)|who {i} should be (talking|speaking|writing) to)",
              "you know (anyone|anybody|somebody|someone) else $",
              "introduce me around",
              "(who|whom) else (i|we) (should|could|might|can|may|must|ought to|need to) [also]"
                  + " (see|talk|speak|meet|ask|write|contact|know|visit|call|turn|go)",
              "(connect|introduce|link) (each other|one another|us|our teams) (with"
                  + "|to) (our|your|the) _",
              "(introduce|introducing|connect|connecting|present|presenting) (me|us) [to|with|at|by|for] (some|a few|any|one|two|three|your (colleague|colleagues|team|boss|manager|managers|friend|friends|contacts|contact|network|partner|partners|director|head|editor|supervisor|professor|ceo|hr|recruiter|client|clients|customers|suppliers|investors|people|group|staff|department|circle|neighbours|alumni|sister|brother|wife|husband)|your _ (manager|director|team|colleague|lead|head|editor|department|partner)|other|others|people|the|those|more|several|your other) [_] [_] [of your|you know]",
              "put me (on to|onto|through to) (your|some|others|other|any|someone|somebody|people|them|one of) _",
              "(be|get|been) (introduced|connected|passed on|put through|referred) to (some|any|other|others|a few|people|one of|your|anyone|more|them|two|three|several|the right|somebody|someone)",
              "(pass|send|hand|refer|point) me (on|along|onwards) to _",
              "(pass|send|hand|refer|point|direct) me (to|on to) (a few|some|others|other"
                  + "|your|anyone|somebody|someone|people|colleagues|more|two|three"
                  + "|several)",
              "(a few|some|any|two|three|several|other|more|many) (colleagues|people|friends|contacts|acquaintances|others|peers|names|addresses|numbers) (of yours|you know|you trust|you think|you could|you would|you can|i should|i could|worth|(who|that) (could|might|may) (help|talk|speak|be willing|have time|be open)|in your (network|circle|contacts|address book))",
              "(give|send|share|pass|lend|name|suggest|recommend|list) [me|us|with "
                  + "me] (a few|some|any|two|three|several|more|other|five|ten|all|the|as "
                  + "many) [other|more|good|useful|relevant|_] (names|contacts|people"
                  + "|colleagues|email addresses|phone numbers|introductions|addresses)",
              "(open|opening) ((some|a few|any|your|more) (doors|door|address book|rolodex)|doors for (me|us))",
              "(then|afterwards|and) (talk|speak|meet|go on|move on|continue) [to"
                  + "|with] (your|others|next|more|another|everyone|all) _ [you|in|on"
                  + "|at|who]",
              "(everyone|everybody|anyone|anybody) (you know|in your (circle|network|address book|phone|team|field|department)) _",
              "(people|others) in your (circle|network|address book) _",
              "know [of] [any] (others|other people|someone else|somebody else|anyone else|anybody else) (who (could|can|might|may|would|do|does|did|works|work|know|knows|i|have|has|(is|are) (hiring|open|willing|looking))|that|i|in|at)",
              "(who|whom) (would|could|can|do) you (suggest|recommend|advise) [that|for|me] [i|me|to] [should|could|to|_] (talk|speak|contact|meet|approach|write)",
              "(anyone|anybody|someone|somebody|others|other people) [else] [that|who|whom] you (would|could|can|might) (recommend|suggest|advise|think of)",
              "(spread|pass) [on] (the word|my name|word|my profile) [about|to|among"
                  + "|around] _",
              "(who|whom) else ... (should i|could i|can i|might i|would you|do you|i should|i"
                  + " could|you think|you would|to talk|to speak|to contact|to ask)",
              "(anyone|anybody|someone|somebody|people|others|persons|colleagues|anyone"
                  + " else|somebody else|someone else|other people|contacts) [else]"
                  + " [in|at|on|from|who|that|whom] [your|the|this|you] [_] [you]"
                  + " [would|could|can|might|think|know|feel] [recommend|suggest] ... (i should"
                  + " (talk|speak|contact|meet|write|reach)|i could"
                  + " (talk|speak|contact|meet|write|reach)|i can"
                  + " (talk|speak|contact|meet|write|reach)|for me to"
                  + " (talk|speak|contact|meet)|introduce me|refer me|who is hiring|who are"
                  + " hiring|worth talking to)",
              "(introduce|introducing|connect|connecting|refer|referring) me (to|with) ..."
                  + " (people|others|anyone|anybody|someone|somebody|everyone|contacts|colleagues|team|hiring|recruiters|leaders|professionals|friends|folks|whoever|managers)",
              "(put|get|putting|getting) me in (touch|contact) with",
              "(introduction|introductions|intro|intros|referral|referrals|warm intro|warm introduction) (to|from) (some|any|other|anyone|others|a few|people|more|the right|someone|your [_] (colleague|colleagues|team|manager|managers|boss|network|contacts|friends|friend|ceo|cto|director|recruiter|recruiters|hr|department|partner|partners|clients|customers|investors))",
              "(give|make|arrange|provide|offer|get) me [a|an|any|some|a few] [warm|few|quick] (introduction|introductions|intro|intros)",
              "(can|could|would|will|if) you [be willing to|be able to|mind|please|perhaps|_] (make|making|arrange|arranging|provide|do|share) [a|an|any|some|a few|the] [warm|few|quick] (introduction|introductions|intro|intros)",
              "(up for|open to|happy to|mind) (make|making) [a|an|any|some|a few] [warm|few|quick] (introduction|introductions|intro|intros)",
              "go through your (contacts|address book|connections|network|phone) (to|and|for) _",
              "(please|kindly) (make|arrange|provide|share) [a|an|any|some|a few|the] [warm|few|quick] (introduction|introductions|intro|intros)",
              "(share|give me|send me|pass on|open|tap|use|lend me|leverage|tap into) [me]"
                  + " (your|all your|all of your|some of your|a few of your|a few|some)"
                  + " (contacts|network|connections|rolodex|address book|contact list|professional"
                  + " network)",
              "(contacts|people|connections|someone|names|few contacts|introductions)"
                  + " (from|in|within|through|via) your [_] (network|address book|circle|rolodex)",
              "(pass|forward|share|send|spread|circulate|hand) (this|it|me|my ({resume}|profile|details|message|mail|email|name|portfolio|contact|number|information|application|background|story|post|letter|note|request|link)) [on|along|around|over] (to|with|among) (your network|your contacts|anyone|anybody|your colleagues|someone|your team|others|people|hr|the hiring|a hiring|friends|other people)",
              "(give me|send me|share|have|some|any|few|with) [a|the|some|any] (names|list|contact"
                  + " details|email addresses|emails|numbers) of"
                  + " (people|others|anyone|your|colleagues|hiring|recruiters|managers|decision)"
                  + " [_]",
              "(tap|use|using|into|access to|through|from|with|via|leverage|share|join|of) your (extensive|wide|large|vast|professional|big|great|impressive|huge) network",
              "access to your [_] (network|contacts|connections)",
              "(speak|talk|chat|meet) (to|with) (more|other|others|a few other|some other|a few of"
                  + " your|some of your|additional)"
                  + " (people|colleagues|contacts|professionals|members|team"
                  + " members|leaders|connections) (in|at|on|too|as well|like|from|of|who)")
          .shows("[Who else should I] talk to?")
          .shows("Hi Ana, could we talk? Could you [introduce me to people in Porto]?")
          .shows("Hi Ana, could we talk? Please [pass this along to anyone] who hires.")
          .shows("Hi Ana, could we talk? Perhaps you know [who else I should talk] to.")
          .passes("Let me introduce myself: I drive buses.")
          .passes("I would be grateful if anyone could help me out.")
          .passes("Hi Ana, could we talk? How many people in your department use it?")
          .passes("Hi Ana, could we talk? I could make an introduction to our supplier.")
          .shows("Hi Ana, I would [work my way through your colleagues].")
          .passes("Hi Ana, could you just send me your rota?")
          .passes("Hi Ana, I can pass the names of the candidates on to you.")
          .shows("Hi Ana, can you [introduce me at some buyers]?")
          .shows("Hi Ana, please [name one of your colleagues].")
          .shows("Hi Ana, will you [make me acquainted with other managers]?")
          .passes("Hi Ana, I can give the name of a colleague to you.")
          .shows("Hi Ana, can you [give me contacts of other people]?")
          .shows("Hi Ana, [who else ought I to see]?")
          .shows("Hi Ana, could you [introduce me to two editors in your network]?")
          .shows("Hi Ana, please [forward the survey to your members].")
          .shows("Hi Ana, do [bring along anyone else] who cares.")
          .shows("Hi Ana, I would like to know [who your main buyers are].")
          .passes("Hi Ana, I will loop you in when the map is done.")
          .passes("Hi Ana, how do the editors in your network work?")
          .shows("Hi Ana, if there are [three other owners in your chamber], do tell.")
          .shows("Hi Ana, [feel free to cc them].")
          .passes("Hi Ana, if it isn't you, could you loop in whoever is?")
          .shows("Hi Ana, I wonder [who in your circle I should meet].")
          .shows("Hi Ana, could you [send a post to your followers]?")
          .passes("Hi Ana, how do you write to your followers?")
          .passes("Could we talk? If you are not the right person, please direct me to your clerk.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
