package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Takes a short written answer instead of a meeting. */
final class AcceptsWrittenAnswer implements PersonalRule {
  /** Written words that are no answer, and replies that only fix the meeting. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
              "(deserve|deserves|owe|owed|entitled|merit|merits|earned|least) [_] [_] [_] [_] (word|line|answer|reply|yes or no|sentence) [_]",
              "(send|email|mail|write|message|text|share) [you] [_] [_] [_] (questions|question) (ahead|before|beforehand|in advance|prior|earlier) [_]",
              "(either|whichever|any|whatever) (answer|reply|response) (is|would be|will be) _",
              "(answer|reply|write) [to] me by {date}",
              "word (file|document|version|doc)",
              "(got|had|received) [a|one|two] [short|quick|brief] (line|lines|note|reply|answer|email|message) (back|by|from)",
              "(my|the) [short|last] (email|reply|answer|text|note) [_] [_] (is|was|will|has|would) _",
              "your (answer|reply) (will|would) be _",
              "(send everything|share my thoughts)",
              "(rather|prefer to|prefer a) (meet|talk|speak|call|see|visit|meeting) _",
              "(reply|answer|respond|write|hit reply) [to] [me|us] [by|via|this|here|your] [email|mail|message|back] (with (a|your|some|two) (time|times|date|dates|calendar|availability|slot|slots)|when (you|we) _)",
              "(meet in person|(rather|prefer|prefer to) not _ [_] [_] [_]|(difficult|hard|courtesy|manners|decency|busy) to (write|send|type|answer|reply) [_] [_] [_])",
              "lines of (code|text)",
              "text of _",
              "(any time|anytime|any day|any hour|whenever|whatever day) [_] (will|would|is) _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("accepts-written-answer")
          .answers(HAS_NO_TIME)
          .weighs(8)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .spares(INNOCENT)
          .says("“{words}” gives them a way to help without a meeting.")
          .sees(
              "(voice memos|voice memo|a rant|scribbles|comments) (on|over|by|work|works) [the|a|for] [_] (me|too|pdf|whatsapp|page|doc|margin|draft|also|as well) [_]",
              "(could|can|would|will) you [please|perhaps|just|maybe] (tell|write|answer|explain) [me] [this|that|it] in (one|a|two|three|a few) [short] (sentence|sentences|line|lines)",
              "(answer|reply|comment|respond) (here|below|there) or (on|in|by|over|at) _ [_]",
              "(if|when) [it is|that is|it|that] (easier|simpler|quicker|too long) to (write|type|text|mail|email) [_]",
              "(a|one) reply [_] [_] [_] (is|would be) (plenty|enough)",
              "(yes no|yes or no|a yes|a no) [or] [_] [_] [_] [_] (would|will) (be|do) (plenty|enough|fine|ok|okay|grand|me|perfectly)",
              "(or|could|can|may|might) [also] {i} [also|just|even|as well|of course] (ask|put) [you|it|them|my _] [_] (here|in writing|in [the] (chat|dm|comments|thread)|by (email|mail|message|text)) [_]",
              "or [_] {i} (can|could|may) [also] [just] (ask|put) [you|it|them|my _] [_] (here|in writing|in [the] (chat|dm|comments|thread)|by (email|mail|message|text)) [_]",
              "or [just|simply|only|even] (ask|put) (you|it|them) [to you|_] (here|in writing|in [the] (chat|dm|comments|thread)|by (email|mail|message|text)) [_]",
              "(one|even one|even a|just one|just a|a single|a one|even just one) [single|short|quick|rough] (line|word|sentence|one liner|two liner) [_] [_] [_] [_] [_] [_] [_] [_] (would|will) [honestly|really|also|already|even] [be] (gold|useful|great|helpful|plenty|enough|do|lovely|brilliant|massive|huge|welcome|fine|more than|ideal|wonderful|make my|help)",
              "(one word|a word|one line|a line|yes or no|two words|short answer|short answers|short reply|short replies|two lines|thumb up|thumbs up) (does|do|is|are|also|more than|really|honestly) [also|more than|_] (it|plenty|fine|ok|okay|enough|welcome|great|good|perfect)",
              "short (answer|answers|reply|replies) (plenty|fine|ok|okay|welcome|enough|great)",
              "(write|send|text|drop|message|reply|answer|shoot|email) [to] [me|us] [with|back] [just|only|simply] (one|a single|two) (word|words|line|lines|letter|emoji|sentence) [_] [_]",
              "(send|give|text|drop|reply with|shoot) [me|us] [just|only] (a|the) (thumb|thumbs) (up|down) (or|if|would|will|is|does) [_]",
              "if you (hate|dislike|can not stand|avoid|loathe|do not do|do not like|are sick of|would rather not do|are no fan of|are not a fan of) (calls|phone calls|meetings|zoom|the phone|video calls|video|talking on the phone) [_] [_] [_] [_] [_] [_]",
              "(voice messages|voice notes|voice message|voice note|texts|emails|dms|messages|text) (also|too|are|is) [also|just as] (ok|okay|fine|good|welcome|work|works|great|can) [_]",
              "(may|might|could|can) {i} [just|simply] ask (it|them|that|you) (here|by email|by mail|in writing|over email|in this (thread|chat|message)|below|in a message)",
              "(advice|tips|hint|hints|pointers|thoughts|answer|answers) (by|over|via) (mail|email|e mail|message|text) [_]",
              "(the|a) (link|reference|title|name|pointer|answer|number) alone (would|will|is|does) _ [_] [_] [_]",
              "or [just|even|maybe|only] (a|the) (pointer|link|name|title|reference) (to|of|for) (whoever|the (person|right|one|team|page|doc|docs|paper|section)|someone|somebody|who|what|where|anyone|something) [_] [_]",
              "(if it is a no|if not|failing that|otherwise) (a|the|one|even a) (pointer|link|name|line|word|title|reference) [_] [_]",
              "if you would (rather|prefer to|prefer|sooner) (keep|stay|do|leave) [it|this] [all] (in|by|to|on|with|over) (text|writing|email|messages|chat|mail|the thread|dms) [_] [_]",
              "you (can|could|may) [also|just|simply] (write|answer|reply) [to] me",
              "(yes or no|one word|single word|one line|line|note) (by|on|per|over|via|in) [the|an] (email|e mail|mail|message|text) (would|will|is|does) [also|already|be] [also|already] (enough|plenty|do|fine|help|suffice|good|ok|okay|welcome|nice|great)",
              "(put|leave|drop|throw|push|stick|slip) [me] [only|just] (a|one) (note|line|card|slip|letter) [_] [_] (door|letterbox|mailbox|desk)",
              "(answer|reply|respond) (with|by) a (nod|wave|word|yes|no|tick|thumbs up|line|grunt|smile) [_]",
              "(answer|reply|respond) in (a|one|two|three|ten|a few) (word|words|line|lines|sentence|sentences)",
              "if you would (sooner|rather|prefer to) (write|type|text|mail|answer|email)",
              "(text|write|mail|email|message|send) (me|us) [back] (a|one|two|your) (yes|no|word|line|lines|tick|yes or no|answer|sentence|thumbs up) [_] [_] [instead|back|by]",
              "(scribble|jot|note|write|mark) (the|your|an|a) (answer|word|line|yes|tick|number|reply) (on|in|under|below|at) (the|this|my|a) _",
              "((or|otherwise) [just|simply] (reply|answer|write|text|mail|email) (when|whenever|the _|it)|or a (reply|line|note|message) (here|back|by)|(send|mail|email|forward) (me|us) (that|it|the _) instead)",
              "((voice message|voice note|text|e mail|email|mail|message) (also can|works too|too is fine|all (fine|good|ok|work|welcome))|the (link|document|page|reference|title) (alone|itself) ((would|will) (be (lovely|enough|great|fine|plenty|nice|a|helpful)|do|help)|is (enough|plenty|fine)))",
              "(do|have) it [all] by (message|mail|email|post|letter|text|chat)",
              "(or|maybe|perhaps) [maybe|perhaps|also] by (mail|email|e mail|message|text|letter)",
              "(answer|reply|write|respond) [to] me (with|by|in|through|via) [a|an] (mail|email|line|message|letter|e mail)",
              "(need not|not need to|no need to|not have to) (ring|call|phone|meet|see) [me|us|you|back] [_]",
              "(a|one) (word|line) on a postcard",
              "(some|a few|few|two|three|one|a couple of) (line|lines|word|words|sentence|sentences) [back] (by|per|in|over|through) [a|an] (mail|email|message|e mail|chat|text|writing) (is|are|would be|will be|do|does|would do) _",
              "(voice note|voice message|text message|line or two|line by mail|quick "
                  + "line|short line|two lines|one line) [_] [_] (would|will|is|does)",
              "(a|one|two|three|few|couple of) [quick|short|single|few] (line|lines|sentence|sentences|word|words|text) [_] (reply|answer|email|note|back"
                  + "|here|by)",
              "(reply|answer|line|lines|sentence|sentences|word|words|text|email|note"
                  + "|yes or no) (would|will|is|are|does) [be] [already|also|more than"
                  + "|quite|just|all|perfectly|equally] (enough|all i need|all we need"
                  + "|plenty|do|fine|help|suffice|great|welcome|as good|ok|okay|perfect"
                  + "|lovely)",
              "(no|not any) need (for|of) (a|any|us) [_] (call|meeting|visit|talk"
                  + "|reply at once)",
              "(answer|reply|respond|write) [_] (in|with|by) (writing|a line|two "
                  + "lines|one line|a sentence|a few words|a word|text|email|voice message"
                  + "|a voice note)",
              "(email|mail|text|message|writing|a note) (is|would be|will be|works) "
                  + "[also|just as|equally|perfectly|absolutely] (fine|good|ok|okay|great"
                  + "|welcome|enough|easier)",
              "(here|by email|by mail|by text|in writing|by message) (is|would be) "
                  + "[also|just as|perfectly] (fine|good|ok|okay|enough|plenty|great)",
              "(or|else) (you (can|could)|{i} can take|answer [to] (my|our)) [just|simply] (hit reply|written answers|(one|two|three|four|{number}) questions by (mail|email|e mail|letter))",
              "(or|else) [just|simply] (write|type|text|email|mail|message) (me|back|your|(a|one|two) [short|quick] (line|word|note|reply|answer|few|email|sentence|lines|sentences)) [_]",
              "(happy|glad|fine|content|willing|able|grateful|pleased|delighted|could|can|would|might)"
                  + " ... (~send|~put|~ask|~email|~write|~share|~type|~do|~take) ..."
                  + " (questions|question|it|them|this|these|everything|answer|thoughts) ..."
                  + " (by|over|via|in|through) (email|e mail|mail|writing|message|text|chat)",
              "(send|email|mail|write|message|text) [you] ..."
                  + " (my|the|a|one|two|three|couple|few|these|those|them|{number})"
                  + " [short|quick|written|main] (questions|question) (instead|by email|by e"
                  + " mail|over email|in writing|via email|ahead|here|in a message)",
              "(short|quick|brief|one line|two line|one sentence|two"
                  + " sentence|couple|few|even|single|written|a line|two lines|three lines) [of|e"
                  + " mail|email|written] [or two]"
                  + " [reply|answer|response|email|line|lines|sentence|sentences|note|message|words|voice"
                  + " note|voice message] (would help|will do|would do|would work|is plenty|would"
                  + " be plenty|would be enough|instead|is enough|back|is fine|would be fine|would"
                  + " suffice|by email|by e mail|by return|would be great|would be perfect|would"
                  + " already|would mean|from you would)",
              "(answer|reply|respond|answering|replying|write back|answers|replies|response) (by|over|via|in|with|through) [an|a|one|two|short] (email|e mail|mail|writing|message|line|lines|sentence|sentences|voice note|voice message)",
              "(if|in case|should) [a|an|it|you] (email|writing|a reply|e mail|message|messaging|in"
                  + " writing|voice note|written answers|by email|by e mail|prefer email|prefer"
                  + " writing|prefer to write|answer by email|rather write|rather type|rather"
                  + " answer|would rather) [_] [_] (is|are|works|work|would"
                  + " be|suits|feels|easier|better|simpler|by|in) _",
              "(easier|simpler|prefer|rather) ... (by|over|via|through) (email|e mail|mail|writing|message|text|chat)",
              "(just|simply) (reply|answer|hit reply|drop me|send me|write) ... (here|line|to"
                  + " this|email|message|word|back|sentence|two)",
              "(or|otherwise|alternatively) [just|simply] [answer|reply] (by|over|via) (email|e"
                  + " mail|mail|text|message)",
              "(type|typing|write|writing|send|sending|scribble|jot|jotting) [me|back|down]"
                  + " [just|only] (a|one|two|three|few|couple|a few|a couple of) [of|short|quick]"
                  + " (sentence|sentences|line|lines|words|points)",
              "(voice note|voice message|text|postcard|line|note|email|reply|scribble|message)"
                  + " [_] [_] ... (would|will) (be fine|do|suffice|be enough|be plenty|help|be"
                  + " great|be just as good|be perfect|do just as well|do as well|do fine)",
              "(dictate [_] [_] (line|lines|sentence|sentences|words|answer|reply)"
                  + "|(alternatively|otherwise) ... (email|mail|send|write) [you] (my|the|you|two"
                  + "|three) [_] (questions|question)|(a|your) written (answer|reply|response)) [_]",
              "(yes or no|one word|single word|thumbs up|nod) (is|would|will|answer|reply|does)",
              "thumbs (up|down) (or|and|on|is|would) _",
              "(yes|no|nod|tick|number|name|word|line|sentence) ... is all {i} (need|ask|want)",
              "(send|leave|record) {me} a (voice|text|voice note|voice message)",
              "(answer|reply|tell me|respond) [to] [me|us|it|them] (by text|by post|on a postcard|by letter|by voice"
                  + "|in writing|in one line|in two lines|in a line|on a napkin)",
              "(scribble|jot|note|mark|write) [it|them|your answer|your answers] (on|in|into) the"
                  + " (margin|back|margins|sheet|page)",
              "(no|without a|not need a|instead of a) (call|meeting) (needed|necessary|required|is"
                  + " needed)",
              "(email|e mail|written) [answer|reply] (works|is fine|is|would be)"
                  + " (just|as|fine|equally|too|also|perfectly|great)")
          .shows("Could we talk? [You can write me] or I call you.")
          .shows("Could we talk? [Some lines by mail are also] good.")
          .shows("Hi Ana, could we talk? You could [text me a yes instead].")
          .shows("Hi Ana, could we talk? [If e-mail is easier, I] can send my questions.")
          .shows("Hi Ana, could we talk? A [two-line reply would help] me just as much.")
          .passes("I will email you the report on Monday.")
          .passes("The short answer is no, for a text is white on white.")
          .passes("Hi Ana, could we talk? I would write my answer on the wall.")
          .passes("Could we meet? You could write to your team.")
          .passes("Hi Ana, could we talk? Please reply by email with a date.")
          .passes("Hi Ana, could we talk? I would rather meet than write by email.")
          .shows("Hi Ana, could we talk? I would be grateful for [a written answer].")
          .shows("Could we talk? [Even one line on the vice would be gold].")
          .shows("Could we talk? [One word does it].")
          .shows("Could we talk? [Short answers plenty].")
          .shows("Could we talk? [Write me just one word: which first].")
          .shows("Could we talk? Just [send me a thumb up or down].")
          .shows("Could we talk? [If you hate calls, just say hot or cold].")
          .shows("Could we talk? [Voice messages also ok].")
          .shows("Could we talk? [Might I ask it here]?")
          .shows("Could we talk? [The reference alone will make me happy].")
          .shows("Could we talk, [or a pointer to whoever built it]?")
          .shows("Could we talk? [If you’d rather keep it all in text, fine too].")
          .passes("Could we talk? I never got a word in the hall.")
          .passes("Could we talk? If you hate maths, do not do it.")
          .passes("Could we talk? I have put you in for nine, just give me a thumbs up.")
          .shows("Could we talk? [A yes or a no would be plenty].")
          .shows("Could we talk, [or I could just ask you here in the chat]?")
          .passes("Could we talk? Either answer is fine.")
          .shows("Could we talk? [If it is simpler to write, do].")
          .shows("Could we talk? [Reply here or in the list].")
          .shows("Could we talk, or [could you tell me this in two sentences]?")
          .passes("Could we talk? I would tell you in two sentences who I am.")
          .shows("Could we talk? [A reply at your pace is plenty].")
          .passes("Could we talk? My letter deserves at least a one-word answer.")
          .passes("Could we talk? I would send you my four questions ahead.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
