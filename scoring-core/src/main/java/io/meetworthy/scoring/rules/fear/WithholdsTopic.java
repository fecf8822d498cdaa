package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says that the topic will come only in the meeting. */
final class WithholdsTopic implements Rule {
  private static final String TELL =
      "(say|tell|explain|disclose|reveal|discuss|share|write|raise|mention|name|put|spell out|open|go into|talk about|give away|show)";

  private static final String HERE =
      "(here|yet|now|in writing|on paper|in print|(in|by|on|over|via) [a|an|this|the|my] (email|e mail|mail|message|text|letter|note|chat))";

  private static final String LATER =
      "(then|later|in person|face to face|personally|in private|(when|once|as soon as|only when) (we|i|you) [_] (~meet|~see|~talk|~speak|~sit|~call|~come|are|have)|(on|over|by|in|at|during) (the|a|our|that) [_] (phone|call|meeting|talk|coffee|lunch|conversation))";

  /** What the reader is asked to tell, and words that are not about the letter's topic. */
  private static final Phrases OPEN =
      Phrases.anyOf(
              "(if|whether|when|where|whichever|in case|unless) [it|that|this|you] (is|would be|are|find it|would find it) [_] [_] (easier|better|simpler|quicker|best|simplest) [for you] [_] [_] [_]",
              "(she|he|they|who|nobody|people|someone|everyone|witnesses) [and|also|themselves|_] (can not|could not|may not|might not|would not) [to] [yet|even|_] (say|tell|disclose|reveal|name|mention|explain|give|share|show) _ [_] [_] [_]",
              "(proof|evidence|answer|answers|number|numbers|figures|guarantee|advice|data|help|explanation) [that|which] {i} (can not|could not) [yet|to] (give|show|explain|tell|share) [_] [_] [_]",
              "(details|particulars) of (the|this|his|her|their|my) _",
              "(could|can|would|will|did|do) you [please|also|_] (explain|tell|say|share|show|discuss|describe)",
              "(delicate|sensitive|secret|confidential) to (light|heat|cold|noise|outsiders|changes)",
              "details to follow (on|about|for) the",
              "for (a|an) (text|message|email|letter|note) so [in short|i|here|we]",
              "(cost|costs|price) [_] [_] {i} (will|would|can) tell you",
              "in person (how|that|what)",
              "too much (time|work|money|paper|space)",
              "in writing to (the|our|my)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("withholds-topic")
          .raises(HIDDEN_AGENDA)
          .weighs(11)
          .spares(OPEN)
          .says("“{words}” makes them wonder what you would not write down.")
          .advises("Say in one sentence what it is about; whoever must meet to find out says no.")
          .sees(
              "(there is|there 's|have|we sign|with) (an|a|the) nda (in place|signed|between us)",
              "(in|still in|still|currently|bit|kind of|sort of|pretty|mostly|a|our) stealth [ish|y] (startup|mode|company|venture|phase|stage|project|for now|right now|at the moment|still)",
              "stealth (ish|y|startup|venture)",
              "you to [first|please|_] sign [an|a|our|my|the|this] [_] [_] (nda|non disclosure|confidentiality) [agreement|form|letter]",
              "(you|please|willing to|once|after|first|before|must) [to|have|would|could|must|can|need to|have to] [to] (sign|signing|signed) (an|a|our|my|the|this) [_] [_] (nda|non disclosure agreement|confidentiality (agreement|form|letter))",
              "(tell|share|show|say|discuss|talk|explain|open up|go into) [_] [_] [_] (under|behind) [an|a|our] nda",
              "(ideas|things|plans|details|numbers|points|more|stuff|findings) [that|which] {i} (will not|would not|can not|would rather not|do not want to|am not going to|prefer not to) (put|write|say|share|type|spell out) [_] (in|by|over|on) [a|an|the|this] (email|mail|message|writing|text|note|chat|phone)",
              "not want to (write|put|say) (it|this|that|them) (by|in|over) [a|an|the] (email|mail|message|writing|text)",
              "(the details|details|the rest|everything|all|more|the reason|what it is) {i} (will|shall|can|would) [then|only|gladly|_] (give|say|tell|explain|share|speak) [to] [you] [it] (when|once|later|personally|there|(in|at|on|during) (the|our|a) (meeting|call|talk|phone|conversation|coffee|lunch|visit)) [_]",
              "{i} (will|shall|would|can|could|rather|sooner|prefer to|like to|better) (say|tell|explain) [it|this|all] [to] [you] [it|this|all] (personally|to your face|eye to eye|orally|mouth to mouth|between four eyes)",
              "(is|be|remains|remain|stays|stay) [_] (secret|confidential|hush hush) (for now|for the moment|yet|still|until|at the moment|right now|so far)",
              "{i} (can not|could not|may not|must not|am not able to|am not allowed to) [to] (write|tell|give|say|explain|share|put|reveal) [to] [you] [the|any|more|many|all|_] (details|particulars|specifics) $",
              "(explain|discuss|talk|tell you|better|easier) (better|best|easier) (in person|face to face|live|on the phone|over the phone) $",
              "(please|and) [_] (treat|keep|consider) (this|it|the matter|my (letter|message|email)|this (letter|message|email|matter)) [as] [strictly|absolutely|fully] (confidential|secret)",
              "please come alone",
              "(want to|prefer to|rather|like to|sooner|plan to|going to) [only|gladly|then] (tell|explain|disclose|reveal|say) [to] [you|with you] (it all|all|everything|more|the rest|the reason|what (it|this) is) [to] [you] [about] [only|_] "
                  + LATER,
              "{i} (will|shall|would|can|could) [only|gladly] (reveal|disclose) [_] [_] [_] "
                  + LATER,
              "not [want to|wish to|like to|dare to|going to|able to|allowed to] "
                  + TELL
                  + " [you|to you] [too|so|very] (it|all|everything|more|the rest|the reason|the matter|the subject|the topic|the purpose|why|what (it|this) is|what i want|anything|much) [_] [_] [_] "
                  + HERE,
              "(which|that|something {i}|thing {i}|matter {i}) [i|we] (can not|could not|may not|would rather not|prefer not to|will not|do not want to|do not wish to|would not like to) "
                  + TELL
                  + " [you|it] [_] "
                  + HERE,
              "not (saying|telling|revealing|giving away|disclosing|explaining) [you] (what|why|who|which) (it|this|that|for|is|the) [_] [_] [_] (yet|here|now|until|till)",
              "(reason|reasons|purpose|purposes) (that|which) {i} [would|_] (rather not|prefer not to|can not|will not|keep|prefer to keep|like to keep) [_]",
              "(matter|thing|question|point|idea|subject|one|rest|this|topic) (that|which) {i} [would|will|shall|should|_] [rather|prefer to|like to|want to|sooner|_] (keep|save|leave|reserve|hold back) [_] (for|until|till) ((the|our|a) [_] (talk|call|meeting|conversation|phone)|when|later|then|we (meet|talk|speak|sit|are))",
              "(it|this|that|all|is|for|who pays _ _ _) (does|do|need) not (have to|need to) (interest|concern|worry|bother) you",
              "(is|are) (not your|none of your) (business|concern) (why|what|who|yet|now|here)",
              "(purpose|reason|subject|topic|object) [of (my|the|this) _] {i} (shall|will|would|am|can) [only|then] (make known|tell|telling|explain|reveal|say|name|disclose) _",
              "(about|of) (the (details|rest|reason)|everything) {i} [will|can|shall] (speak|talk|tell|say) [you] (then|later|personally|in person|there|when) [_]",
              "you will (understand|know) [why|all|everything] (when|once|as soon as) you (see|hear|meet) _",
              "(does|do|would|can) not belong (in|into|on) (a|an|this) [_] (e mail|email|mail|letter|message|text|note|page)",
              "(can not|could not|may not|must not|not allowed to|will not|rather not) (tell|say|disclose|reveal|name|mention) [you] (who (sent|asked|told|is behind|pays|wants)|for whom|by whom|on whose|why i (ask|write|want|come))",
              "(represent|act for|acting for) (someone|somebody|parties|a group|interests|people) (who|that|which|whose) _",
              "only (speak|talk|tell|discuss|explain) [you] [about|of] (it|this|that) (when|if|once|in person|face to face|alone)",
              "you will (know|see|hear|understand|learn) (which|what|why|who) when (i|we|you) (come|meet|talk|sit|see|speak)",
              "(better|best) [that|if|when] you [do] not know [now|yet|_] (what|why|who|yet|now) [_]",
              "for (certain|some|various|particular|known) reasons {i} (can not|could not|will not|may not|must not|rather not) [_] (write|say|tell|explain|name|disclose|reveal|put|go into) [_]",
              "(say|tell|mention|speak) (nothing|no word|not a word) (of|about) (this|it|my _) to (your|anyone|anybody|_)",
              "^[please|and|but] do not (tell|mention|say) [it|this|anything] [of this] [to] (anyone|anybody|your (colleagues|boss|wife|husband|partner|staff|team)) [_]",
              "not need to know (why|what (it|this|for|the)|who (is|pays|wants|sent)|(yet|now)) [_]",
              "(matter|subject|topic|affair|business) is [strictly|very|rather|quite|highly|a bit|a little] (confidential|secret|delicate|hush hush)",
              "{i} [will|would|shall|can] [just|only|_] leave it (at that|there|like that) (for now|for today|for the moment|until|till|here|at the moment) [_]",
              "(interest|interested|useful|asked|sent|behalf|known|request) [_] (to|by|for|from|of) certain (people|parties|persons|circles|quarters|friends|individuals)",
              "(asked|instructed|engaged|retained) (to|by) (approach|contact|find|sound|a|an) [_] [_] [_] (who|which|that|whose) (shall|will|must|wants to|wishes to|prefers to) [_] (remain|stay|be) _",
              "{i} (will|would|can|could|shall) fill you in $",
              "(can not|could not|not) [want to|wish to|like to|really] (go|get) into [the|any|more] (detail|details|specifics|it) (here|now|yet|by|in|over|at)",
              "{i} (will|would|can) (explain|tell you|say more|elaborate|tell you more|share more|fill you in) (then|later|when|in person|on the call|on the phone|face to face)",
              "(rather|prefer to) (ask|say|explain|discuss|tell you) [it|this|that|about it] [_] (face to face|in person|live|not by email|when we meet)",
              "(something|a thing|an idea|a matter|one thing|a little something) [that] {i} [_] (like|love|want|wanted|wish|need|hope) to (run by you|put to you|raise with you|discuss with you|run past you|float with you|pitch to you|share with you|propose to you|ask you in person)",
              "(something|a thing|an idea) to (run by|run past|put to|float with|pitch to) you $",
              "(keep|keeping|hold|holding) (it|this|that|the reason|the subject|the matter|what it is|my reason|my reasons) (under my hat|up my sleeve|close to my chest|dark) [until|till|for|_]",
              "you will (see|find out|learn|hear|know) what (it|this) is [all] (about|for) (soon|then|when|in due|in time|on)",
              "(suffice it to say|let (us|'s) just say|let (us|'s) say only) [that] (you|it|we|there|this|both) _",
              "not (spoil|give away|let slip|give the game away) [it|this|that|the surprise|anything|everything|the secret] (here|yet|now|in writing|by email)",
              "(got|have) [got] something (cooking|brewing|in the works|in the pipeline|afoot|on the boil) _",
              "(business|private|confidential|delicate) (matter|affair|subject) to (put|lay|bring|raise|discuss|settle|talk)",
              "tell you more but _",
              "(not ask|without asking) [me] (why|what for|what about) [just|right] (now|yet|here|please)",
              "{i} (will|shall) come to (what i want|the point|my point|my reason|my business) (when|once|later|then|after|in person)",
              "a certain something (that|which|{i}) _",
              "(represent|represents|act for|acting for|in touch with) (a|an|certain) [_] (people|party|parties|buyer|buyers|client|clients|investor|investors) (who|that|which|whose) _",
              "(let|keep) (that|it|this) [be|as] a (surprise|secret|mystery)",
              "(stay|stays|stayed|kept|remain) between us (until|till|for now|for the moment)",
              "(rather|prefer to|sooner|{i} will|{i} shall|{i} would|{i} can|like to|want to|let me|better) [only|gladly] (explain|say|tell|share|reveal|disclose|discuss) [to] [you] (what|why) (it|this|that|i) [is|'s|am|concerns|want|write|ask|wrote] [all] [about|after|you] (in person|face to face|on the phone|over the phone|by phone|live|privately|when (we|i|you) (meet|see|talk|speak|are|sit)|once (we|i|you) (meet|see|talk|speak|are|sit))",
              "(get|come|getting|coming) to (the|my) point (when|once|in person|on the phone|over the phone|face to face|then|there)",
              "(rather|sooner|prefer|prefer to|{i} (will|would|shall|can|could|do|dare)) not [want to|like to|care to|wish to|dare] (commit|trust|put|set|entrust|write) [it|this|that|the matter|the reason|the subject|more|them|anything] [down] (to paper|in writing|on paper|to email|to the post|in print|in black and white)",
              "not (something|one|a (thing|matter|subject|topic|business)) (for (email|e mail|an email|an e mail|a letter|a message|a note|writing|paper|the page|the post|linkedin|text)|to (write down|put in|put on|be put))",
              "(raise|put to you|run past you|ask you|tell you|discuss|say to you) but not (in writing|by email|here|yet|in a letter|in a message)",
              "(keep|hold|save|reserve) [back] (the|my|all the) (topic|subject|details|matter|reason|reasons|particulars|news|purpose|point) (to myself|for (our|when (we|i)|then|the (call|meeting|phone|day))|until|till|back)",
              "(discuss|say|tell you|ask|talk about|the reason|the subject|the matter|the rest) (must|has to|will have to|can|should|had better) wait (until|till) (we|you and i) (are|meet|speak|talk|sit)",
              "(call|ring|meet|see|come) [me|and see me] and you will (learn|hear|know|see|find out|understand) [more|why|what|all|the rest|everything]",
              "[and|that|then] you will (learn|hear|find out|understand) (more|why|what for|the rest) (then|when (we|i|you) (meet|talk|speak|call|come|ring)|once (we|i|you) (meet|talk|speak|call|come|ring)|in person)",
              "have my [own|good] reasons (which|that|and|but|though) {i} (will|would|shall|can|could)",
              "(never mind|no matter|do not ask) (what about|what for|what it is|what this is|why)",
              "(my reason|my reasons|the reason|the reasons|the purpose|why i write|all|everything|it all|all this) (will|shall|would) [soon|then|all] (become|be|get|make|fall) (clear|sense|plain|obvious|apparent|into place) (when|once|as soon|then|in person|on the phone|on the day|at our|at the meeting|soon|later|face)",
              "something {i} can [only|really] (only|really) (ask|tell|show|say|explain|discuss) [to] [you] (in person|face to face|live|when|alone|on the|over)",
              "(prefer|rather|like|wish|want|sooner) [to] (raise|bring up|put|broach|mention|take up|discuss|address) [it|this|that|the matter] [with|to] you [only] (directly|personally|in person|privately|alone|face to face|myself|one to one)",
              "let you in (on (it|this|that|everything)|then|later) [over|when|once|in|at|on|then|later|face] [_]",
              "up my sleeve [for you]",
              "what (it|this|that) (is|'s) [all] (about|for|concerning) (i|we|you) (will|shall|would|can|should) (tell|say|explain|see|hear|learn|reveal|find|know) [you] [_]",
              "(the rest|everything else|what comes next|the point|the reason|what for|why) {i} (will|shall|would|can) (tell|explain|show|say|reveal) [you] [_]",
              "(the rest|everything|more|all) you will (see|hear|find out|know|learn|understand) [_] $",
              "(can|could|will|may|dare|must|should) not (say|write|tell you|put|reveal|disclose|explain) (more|anything|any more|it|what|why) [more|about it|that|this] (here|now|yet|in a text|by text|in writing|in an email|by email|down|until) [_]",
              "(matter|subject|affair|thing|business|it|reason) is of (a|such a) [very|rather|_] (delicate|private|sensitive|personal|confidential) (nature|kind)",
              "(topic|matter|thing|something|subject|question) [that] {i} [_] [_] (like|want|prefer|need) to (discuss|talk about|share) [with you] (personally|privately|in private|in person)",
              "(can not|could not|may not|not allowed to) (disclose|reveal|name) (the|their|his|her|my|our) _ [_] [_] (yet|here|now|at this)",
              "tell you (the reason|the purpose|what it is) (when|once|as soon as) (we|i (see|meet|call)) _",
              "(would|will) (prefer|rather) not [to] (write|say) [it|this] $",
              "(in|still in) stealth (mode|at|right|until)",
              "(can not|could not) say [too|very] much (yet|here|now|at this)",
              "(it|this|that|which|matter|topic|thing|business) (is|'s) (a bit|a little|rather|quite|somewhat|too) (delicate|sensitive|confidential|hush hush|secret) [matter|subject|thing|so|and|to|for|i|we|that]",
              "(sooner|rather|better|prefer) [to] not (write|put|say|type|name|spell) (it|this|that|what|more|why|anything) [down|out|here|in|on|yet]",
              "(investor|client|party|employer|partner|company|principal|backer|buyer) [who|that|which] [for now|still|currently|so far] (wishes|wants|prefers|likes|asked|would like|has asked|chooses) [for now|still] (not|to) [to] (be named|stay|remain|keep|be kept|name|nameless) [_]",
              "(all|the rest) in good time",
              "(explain|tell|say|share|reveal|show) [you] [more|it|this|why|that|everything] (when|once|as soon as) (i|we|you) (see|meet|talk|speak|get|come|call|are|sit|have)",
              "(will|can|would|let me|rather|i|could|happy to) (share|explain|tell|say|show|reveal|disclose|discuss) [you] [more|it|all|details|everything|the rest|what it is|why|all this] (on|in|at|over|during|when|once) (a call|the call|our call|person|we meet|we talk|we speak|the phone|coffee|a coffee|lunch|our meeting|a meeting|zoom)",
              "not (want|wish|like|prefer|wanting|wishing|liking|desire|desiring) [to] (say|write|give|reveal|put|share|explain|go into|tell) [_] [_] [_] (yet|here|in writing|by email|now|too much|in an email|on paper|in a message|in public)",
              "(about|discuss|regarding|on|in|concerning|of) (a|an|some|this) [very|rather|quite] (personal|private|certain|delicate|sensitive|confidential) (matter|reason|subject|proposal|affair|business)",
              "(a|some|this|the) (matter|thing|subject|topic|reason|business|proposal) [that|which] (i|we) (would rather|prefer|will|can not|could not|cannot|shall|want to|would like to) [not] [to] (not|keep|tell|explain|say|discuss in|share in|reveal|only)",
              "(it is|it 's|this is|that is|is) (better|easier|best|simpler) (face to face|in person|by phone|on the phone|live|over the phone|to say it|if i tell you|if we talk)",
              "(all|everything|the rest) (will|shall) be (clear|explained|revealed|told) _",
              "(discuss|talk about) (the details|the rest|everything|all of it|all the details) (in person|when we|on the (call|phone)|over the phone|on our call|at our meeting|face to face|over coffee|privately)",
              "(rather|sooner|better|prefer|best|easier) [to] [not] [to] (put|write|have|leave|say|discuss|keep) [it|this|that|the reason|the details|the topic] [for our meeting|between us|down] (on paper|in writing|on the page|between us|between ourselves|to myself|for later|for when|for the call|face to face|in person)",
              "(tell|explain|say|hear|learn|find out) [you] [more|to you] (what|why) (it|this|that|we) [is|are] [all] [about] (then|there|later|when|in person|on the|face to face|once)",
              "(better|best|easier|rather) [to be] (said|told|explained|discussed|shared|heard|shown) (face to face|in person|over the phone|on the phone|live|when we|privately|between)",
              "more (behind|to) (it|this|that|the story) (than i|than can|than fits|but|which)",
              "there is more behind it",
              "more (on|about) (that|this|it|which) (later|when|then|on|in person|once|soon|at the)",
              "{can} not (name|say who|mention|disclose|reveal) (at this|yet|in this|for now|now|here)",
              "(client|investor|party|employer|partner|company) ... (prefers|wants|wishes|would like) to (remain|stay) (anonymous|unnamed)",
              "need to know basis",
              "(talk|discuss|tell|speak|discussed) [to|with] [you] [about] (something|a matter|a thing|an issue) [very|quite|really] (important|personal|confidential|private|sensitive|delicate|urgent)",
              "(discuss|talk about|share|tell you) [with you] [something] (in private|privately|in confidence|confidentially|off the record)",
              "surprise in store for you",
              "(explain|tell you|share|show you|reveal|go over|go into|elaborate|fill you in|describe|say|give you|provide|let you know) [about] [it|this|that|more|everything|all|all of it|the rest|further|all about it|what it is|what it is about|what this is about|why|better|the details|all the details|more details|the whole story|the idea|the reason|properly|on it|you] [in detail|more|about it|there|then|better] (in person|when we (meet|talk|speak|chat|connect|get together|sit down)|once we (meet|talk|speak|are|connect)|on the (call|phone)|over the phone|on our call|on a call|in the (meeting|call)|face to face|over coffee|over lunch|over a coffee|at the meeting|at our meeting|during the call|during our call|during our meeting|during our chat|live)",
              "(tell|explain|share|say) [you] (more|everything|the rest|all) [to you] (then|there|later)",
              "(details|the details|more details|more information|the rest|specifics|particulars|everything else) [will|can|to|i will|when|in|later|on] [be|follow|come] [given|shared|explained|discussed|follow] (in person|when we (meet|talk|speak)|on the (call|phone)|at the meeting|over coffee|to follow|later|during)",
              "(rather|prefer|would like|better|easier) [to] [not] [to] (say|explain|discuss|put|write|go into|get into|share|talk about|tell|do|describe|have|not) [you] [it|this|that|about|about it|more|the topic|what] [it] [about|is about|is] (in person|by email|over email|in an email|in writing|over text|here|face to face|by phone|on the phone|over the phone|in a message|on a call|on linkedin|via email|live|by mail)",
              "(hard|difficult|complicated|long|complex|much|big|sensitive|early|tricky|delicate|awkward|personal|important) to (explain|put|go into|get into|write|describe|discuss|share|say|summarise|summarize|fit|type) [all|it|this|that|everything|about it|about] [all] (here|(by|in|over|via|into) [an|a|this|one] [_] (email|mail|message|writing|words|note))",
              "(too|very|rather|so) [_] for (an|a) (email|e mail|message|text|note|letter)",
              "(can not|could not|may not|am not able to|am not allowed to|unable to|not at liberty to) [really|yet|quite] (say|explain|tell|share|disclose|go into|reveal|discuss|talk about|give|put) [you] [too|more|much|anything|it|details|the details|that|everything|about|very] [_] [_] [_] (yet|here|now|in writing|in a text|in a message|by text|over message|over messages|by message|by email|over email|at this stage|in this email|in this message|at the moment|over text|online|about it|until we)",
              "(best|better|easier) (explained|discussed|shared|talked about|said|told|handled|shown|covered) (in person|on the phone|over the phone|on a call|face to face|live|over coffee|when we)",
              "(you|please|willing to|once|after|first|before|must) [to|have|would|could|must|can|need to|have to] [to] (sign|signing|signed) [an|a] (nda|non disclosure agreement)",
              "(confidential|sensitive|delicate|secret) (matter|topic|project|idea|opportunity|proposal)",
              "(something|a matter|a thing|a topic|an issue) [very|quite|rather|really] (important|personal|confidential|big|urgent|interesting|sensitive|delicate) [that] [i|we] [want|would like|need|wish|have] [to] (discuss|talk about|tell you|share|run by you|speak about|talk to you about|speak to you about|discuss with you|share with you)",
              "you will (see|find out|understand|learn) [why|what|soon] (when|once|as soon as) (we|i)",
              "you will (see|find out|understand) (then|soon|why) $",
              "(just|please) (trust me|hear me out) $",
              "(surprise|mystery) (for you|until we)")
          .because(
              "Askers by e-mail miss how much suspicion a stranger's request meets.",
              "Roghanizad and Bohns, Journal of Experimental Social Psychology",
              2017,
              Study.Strength.MODERATE)
          .shows("I [will explain everything in person].")
          .shows("I would [rather not say by email].")
          .shows("It is too [complicated to explain in an email].")
          .shows("There is [something important I want to discuss with you].")
          .shows("[What it is about I will tell you then].")
          .shows("First we chat a little, [the rest you'll see].")
          .shows("[It's a bit delicate, and] long.")
          .shows("I'd [prefer to raise it with you directly].")
          .shows("I’d [rather explain what it’s about in person].")
          .shows("It is [not a thing for a letter].")
          .shows("[All will become clear once] we talk.")
          .passes("I would like to discuss your article on bridges over the phone.")
          .passes("If it is easier, you can explain by email how the test works.")
          .shows("It is something [which I can’t put in a mail].")
          .shows("[I’ll reveal it to you when we’re] sitting.")
          .shows("There is a second [matter which I would prefer to keep for the talk].")
          .shows("The [matter is confidential].")
          .shows("It may be of [interest to certain people].")
          .passes("I will tell you all I know about bees when we meet.")
          .passes("I will not put a price on it.")
          .passes("The matter is simple, and I can explain how I count when we meet.")
          .passes("There is one question that I would like to leave for your students.")
          .passes("You do not need to know the language.")
          .passes("I prefer to meet in person, but a call would do.")
          .passes("I can't say more than thanks.")
          .passes("Could you explain when we meet how you code the interviews?")
          .passes("You will see the rest of the mill.")
          .passes("The water is of a kind that rusts.")
          .passes("I can tell you what we found when we opened the wall.")
          .passes("The water will be clear when the sand has settled.")
          .passes("The recipe was not put in writing by my aunt.")
          .passes("Come and see the mill, you will learn how it turns.")
          .passes("Eleven cases are marked, and she could not say by whom.")
          .passes("They ask for proof that we cannot give yet.")
          .shows("[I can not to write you the details].")
          .shows("I am [not wanting to write the details here].")
          .shows("[The details I will give in the meeting].")
          .shows("It [is secret for now].")
          .passes("Could you tell me more when I visit?")
          .shows("I have [plans that I would rather not put in an email].")
          .passes("If it is easier to say it on the phone, I will ring.")
          .shows("We are [a stealth startup] in farming.")
          .shows("I would need [you to sign a short NDA].")
          .shows("I [tell you more under an NDA].")
          .passes("How do you paint a stealth camera?")
          .passes("We signed an NDA with the mill, which gave us its plans under NDA.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return LeavesTopicVague.unexplained(reading.quotes(CARD), reading);
  }
}
