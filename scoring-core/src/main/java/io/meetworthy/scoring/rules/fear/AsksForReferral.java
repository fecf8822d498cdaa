package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks the reader to stake their name on somebody they hardly know. */
final class AsksForReferral implements Rule {
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "referral (letters|slip|slips|forms|agency|agencies|voucher|vouchers|note|notes|pathways|unit|centre|center|hospital|partners|lines)",
          "(mentioned|introduced|recommended|referred) (me|my name) to you",
          "(he|she|they|who|{name}) [has|have|had|would|also|kindly|said (he|she|they) (would|had|has)] [_] (mentioned|mention|dropped|brought up) (me|my name) (to|when|at|in|with)",
          "(check|find out|ask) [_] [_] (the|my) [_] status (of|for) [a|an|the|our|your] [_] (request|requests|meter|invoice|contract|permit|visa|parcel|order|bridge|repair|grant|project|works|road|shipment|delivery|paper|bill)",
          "not on my (list|agenda|sheet) [is] [a|an|any|the] (referral|recommendation)",
          "(not|never) [_] (~ask|~want|~need|~expect) [you|is|_] [for|about] [a|an|any|the|your] [employee|internal|job] (referral|recommendation|introduction|reference)",
          "(recommend|recommending) (me|us) (a|an|the|some|one|any|two|three|to (use|buy|take|try|start|choose|read|do))",
          "refer (me|us) to (the|a|an|any|some|that) [_] [_] (page|pages|study|studies|paper|article|book|chapter|source|sources|law|rule|section|post|guide|document|report|doctor|specialist|lawyer|resource|resources|site|website|place|case|cases)",
          "word (in for|for) (you|them|him|her)",
          "(need|needs|sent|send|make|made|got|get|with|without) a referral (for|to|from) (the|your|a) (scan|clinic|hospital|ward|specialist|doctor|unit|service|practice|test)",
          "referral (line|system|process|form|pathway|letter|bonus|fee|link|code|scheme|rate|rates|marketing|traffic|times)",
          "(doctor|gp|consultant|surgeon|nurse|patient|patients) [_] [_] referral",
          "(my|our) application (for|to) (a|the|an) (grant|visa|permit|licence|license|loan|citizenship|permission|allotment|fund|production)",
          "(on|before|by) {date}");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-referral")
          .raises(JOB_ASK)
          .weighs(12)
          .spares(INNOCENT)
          .says("“{words}” asks them to stake their name on you.")
          .advises("Talk first; a referral is theirs to offer once they know you.")
          .sees(
              "(can|could|would|will|please|pls) [you|u] [also|just|please] (ring|call|text|email|message|msg|tell|phone) (him|her|them) [_] [_] (and|n) (say|tell (him|her|them)) (i am|im|i m|how good|that i) [_] [_]",
              "(can|could|would|will|please|help|and) [you] [_] (get|put|bring|squeeze|sneak) me (in front of {name}|in with {name}|in to see (him|her|them|{name})|(into a room|on the phone|a meeting) with {name}) [_]",
              "(do|please|kindly|also|could you|can you|you might|you could) (tell|speak to|speak with|talk to|mention to|inform) your [_] (partner|partners|boss|manager|director|head|principal|recruiter|superior|superiors|chief) about me",
              "(hear|know|think) of (any|an|some|a) (outfit|firm|crew|yard|shop|company|garage|kitchen|place) (wanting|needing|looking for|in need of|that (wants|needs|is looking for)|short of) (a (fellow|hand|man|woman|lad|driver|worker|pair of hands)|hands|people|staff|an extra)",
              "(get|put|place|drop|land|pop|bring|slip) (these|this|it|them|my _|me|mine) [_] [_] (in front of|before|on the desk of|on|to|under) (the|your|a|whoever) [_] (hiring manager|hiring team|hiring panel|recruiter|recruiters|hr|hr team|talent team|people team|person hiring|panel|decision makers|desk of|nose of) [_] [_]",
              "(pass|hand|send|give|transfer|forward|deliver|bring|slip|show|take) (my|this|the|it|them|these|me) [_] [_] (to|over to|on to|along to) (the|your|a|somebody in|someone in|good|right) [_] [_] (hr|hiring|recruiting|recruitment|human resources|talent|personnel|recruiter|hiring manager) [_]",
              "(could|can|would|will|please|maybe|perhaps) you [_] [_] (have|put in|say|drop|slip) a [_] (word|quiet word|few words) (with|to|in the ear of) (hr|the (boss|manager|panel|hiring manager|recruiter|team|owner|head|people)|your (boss|manager|hr|team|head|director|people|recruiter)|human resources|recruitment|whoever) [_]",
              "(could|can|would|will) you [please|maybe|perhaps|possibly] have a [quick|quiet|wee|little] word $",
              "(it is|it 's|about|all|matters|down to) [all|just|really] who (pulls|picks|fishes|plucks|moves|puts) (the|your|a|my|an) (cv|resume|application|name) (out|off|from|on|to) _ [_]",
              "{i} [have] [just|already|_] (applied|put in) for (the|a|an) _ [_] [_] [_] [_] ... (could|can|would|will) you [_] (have a word|put in a word|say something|say a word|nudge it|give it a nudge|flag it|move it up|bump it)",
              "(have|put in|drop|say) (a|one) [quiet|good|little|kind] word [with|to] (your|the) [_] (boss|manager|head|director|chef|editor|partners|hr|recruiter|principal|owner|supervisor)",
              "(pass|send|hand|forward|give) (on|along) my details",
              "(get|getting|put|putting|bring) me in front of (whoever|(the)|your|someone|somebody|anyone|hr|hiring|recruiters|them|him|her|people) [_] [_] [_] [_]",
              "(get|gets|getting) me (past|around|round|through|by|over) (the|your|their|those) [_] (ats|bot|bots|robot|robots|filter|filters|screener|screeners|recruiter|recruiters|gatekeeper|gatekeepers|algorithm|sift|portal|hr|resume screen|keyword scan|front desk)",
              "(share|forward|pass|send|give|show|hand) [it|them|this|these|both] [on|along|over] (to|with) (the|your|any|those|both|some|all) [_] (hiring|recruiting|talent|recruitment) (manager|managers|team|lead|people|person|partner|department|committee)",
              "{resume} ... feel free to (pass|share|forward|circulate|send|hand) (it|them|that) [around|along|on|round|out]",
              "(referral|referrer|referring) [employee] (id|code|number|email|details) [is|still|_] (pending|missing|needed|required|left|blank|empty)",
              "(put|gave|used|listed|entered|wrote|dropped|mentioned|added|typed|given) your name [_] (in|on|under|as|down|at|into) [_] [_] [_] [_] [_] [_] (box|field|form|section|application|reference|referrer|referral|referee|contact|line)",
              "(ping|nudge|message|text|email|write|write to|tell|poke|prod|call|drop a line to|drop a note to|have a word with) the [_] (hiring|recruiting|casting|admissions|recruitment) (editor|manager|team|partner|lead|committee|people|director)",
              "so [that] (it|i|my _|my _ _|he|she|this) (is|am|gets|get|stays) on (her|his|their|the) radar",
              "(drafted|wrote|written|prepared) [_] [_] (something|a (note|message|text|email|line|paragraph|recommendation|few lines)) [that|for you|which|below] [for you to|you {can}] [just|simply|_] (copy|paste|copy paste|copy and paste|forward|send|sign|use)",
              "(mention|mentioning|flag|bring up|raise|pass on) (our|this) [_] (discussion|conversation|chat|talk|call|meeting|interest) (to|with) [the|your] [_] [_] (recruitment|recruiting|hiring|hr|talent|recruiters|recruiter|partners|manager|managers|admissions|selection)",
              "(could you|would you|can you|will you|mind|you could|you would|you to|please|by) [also|perhaps|maybe|kindly|just] (put|putting) me (forward|up) [internally|for|as|to|with]",
              "(add|put|write) (a|some|one or two) [_] [_] (lines|words|sentence|sentences|line|note|paragraph) [_] (on|about) (me|what i|how i|my (work|time|performance|character))",
              "(tell|let|show|say) [to] (me|us) [know] [to] (who|whom) [to|i|should|can|{can}] [i|should|can|to] (write|send|apply|address)",
              "(indicate|insert|register|enter|signal|submit|list|upload|load|nominate|add) me (in|into|on|through|to|via) (the|your) [internal|referral|_] (system|portal|platform|database|tool|pipeline|scheme)",
              "~put [_] you down as [the|a|my|an] [_] (contact|sponsor|introducer|recommender|connection|supervisor|host|mentor|link|person)",
              "(name|named|list|listed|give|gave|use|used) you as [the|a|my|an] [internal|company|inside|_] (contact|sponsor|introducer|recommender|connection)",
              "(could you|can you|would you|you can|you could|please) [maybe|also|perhaps|just] (check|find out|ask|look up) [for me] [what is|what 's|about|on] (the|my) [_] status",
              "(call|ring|phone|speak to|talk to|message|text|ask) (her|him|them) (for me|on my behalf) ... tell (her|him|them) about me",
              "(call|ring|phone|speak to|talk to) (her|him|them) (for me|on my behalf)",
              "you know [the|their] (hr|recruiter|hiring manager|head of hr|human resources|hr manager|personnel manager) (at|of|in|there|from)",
              "(skip|skips|skipping|bypass|bypasses|get around|get past|jump|beat|cut through) (the|your) [whole|usual|_] (hr|queue|application process|portal|ats|recruiters|gatekeepers|screening|red tape)",
              "(show|give|send|forward|pass|hand|bring) my {resume} [on|also] [to] (your|the) [_] (chef|boss|manager|director|hr|recruiter|head|principal|owner|foreman|superior|chief|leader)",
              "(put|putting|bring) (my name|me) forward (for|to|if|when|as|with|at)",
              "(put|putting) my name forward",
              "(get|bring|put|hand|take|give|pass|forward|send) my (cv|resume|papers|application|documents|portfolio|name) [on|along|further] (to|on|before|into|in front of) the right (desk|person|people|hands|place|eyes|department|colleague) [_]",
              "my (cv|resume|papers|application|documents|portfolio) [please|you|kindly] [{can}|please] (send|forward|give|pass|hand|show) [it] [on|also|over] (to|with) [your|the] [_] (hr|human resources|recruiter|recruiters|boss|manager|director|department|personnel)",
              "(who|whom) {can} [one|i|_] (speak|talk|write|turn) to about (joining|a job|working there|jobs)",
              "(~pass|~give|~hand|~forward|~send|~show) (my|this) (letter|message|mail|papers|note|certificates|documents) [on|along|over|further] (to|with) (your|the) (personnel|hr|human resources|recruitment|boss|manager|director|staff office|head of|people who hire) [_]",
              "word from you (to|with|in) (the|your) (head|boss|director|manager|hr|chief|personnel|editor|right) [_]",
              "(who|whom|where|person|address) [_] [_] [_] (to|{i}) [should|can|could|must|may|shall|might] (send|give|hand|address|submit|show|mail|email|forward) (my|a|our) (portfolio|papers|application|documents|certificates|reel|showreel|dossier|application papers) [to|_]",
              "tell (him|her|them|your boss|your manager|your chef|your chief) [that] i am [very|a|really] (reliable|available|looking|free|hard working|cheap|strong|interested|ready|motivated|good worker|hard worker|good at)",
              "(say|tell them|tell him|tell her|put in) (something|a few things|some things|things) (nice|good|kind|positive) about me",
              "(good|nice|kind) word about me",
              "you [_] [_] [_] (occasion|chance|opportunity|time) to (speak|talk) (with|to) your (hr|recruiter|recruiters|hiring manager|human resources) [_]",
              "(please|kindly|could you|can you) [also] (forward|send|pass|give) (it|this) [also|on|along] to [the|your] (hr|recruiter|recruiters|hiring manager|human resources) [_]",
              "check [my|the] (status|application) [_] (with|at) [your] (hr|human resources|recruiting|recruitment|the recruiter)",
              "(see|make sure|ensure|so) [that] (his|her|my|their) {resume} (gets|get|lands|reaches|finds|goes|is seen) [_] [_] _",
              "(pass|forward|hand|give|put|show) [_] (his|her|their) {resume} (on|along|to|in front) [_]",
              "(have|put|drop) (a|in a) [good|quick|friendly] word (with|in) [_] [_] (about|for) me",
              "tell (your|the) [_] (boss|manager|chef|director|head|colleagues|team|editor"
                  + "|principal|partners|owner|hr|foreman) [_] (about me|of me|my name|that i (am"
                  + "|would|want|can|could|will|applied|have applied))",
              "(speak|put in|put|say|drop|mention) [a] [good|kind|nice|quick|something|up] [word] (well of|up for|a word for|in my favour|in my favor|for) me",
              "(recommend|suggest|propose|name|nominate|endorse|back|sponsor) me (to"
                  + "|for|at|as|when|if|with) _",
              "(~have|~put) a [quick|little|_] word (with|in) ... (about|for|on my behalf)",
              "(~give|~lend) (it|my application|this|me|my name|my cv|my resume) [a] [little|bit"
                  + " of] (push|nudge|boost|a push|a nudge|a boost)",
              "(~mention|~drop|~bring up) (me|my name|my application)"
                  + " (to|if|when|at|in|with|for|there)",
              "(speak|talk) (to|with) (your|the|hr|them|someone|somebody|whoever) ... (for me|on"
                  + " my behalf|about me|about hiring me)",
              "(open|opens|opening) [some|a few|any] (doors|a door) (for me|for"
                  + " us|at|to|in|within)",
              "pull [some|a few] strings",
              "(~get|~have) {my} (cv|resume|application|name|profile) (seen|noticed|looked"
                  + " at|read|in front of|on|onto|past)",
              "(who|whoever|person|people|colleague|someone|somebody|whom|anyone|manager) [_]"
                  + " [_] (in charge of|responsible for|heads|runs|handles|leads|does) (hiring"
                  + "|recruitment|recruiting|hr|human resources)",
              "leads or referrals",
              "(~put|~drop|~say|~throw) [in] [a|one] [good|kind|nice|quick|strong|positive] word"
                  + " (in|for)",
              "(~put) in a [good|kind|nice|quick|strong|positive] word",
              "(refer|referring|recommend|recommending|endorse|endorsing) (me|us|my name|my"
                  + " application) [for|as|internally|at|within]",
              "vouch for (me|us|my)",
              "(a|an|your|employee|internal|for|job|the) ([employee|internal|job|personal]"
                  + " referral|internal recommendation)",
              "(~introduce|~connect|~put) (me|us) [in touch] (to|with) [the|your|a|someone"
                  + " in|somebody in|anyone in|people in] (hr|human"
                  + " resources|hiring|recruiter|recruiters|recruiting|recruitment|talent|head of"
                  + " hr|head of talent|boss|decision makers)",
              "(~pass|~forward|~send|~hand|~give|~submit|~share|~show|~put|~get|~take|~mention|~drop)"
                  + " ... {my} (details|cv|resume|name|application|profile|information|info|contact"
                  + " details|contact) [along|on|details|over] (to|with|in front of|onto|on to|in"
                  + " with|around) [the|your|a|any|anyone|someone|whoever|somebody]"
                  + " [right|hiring|relevant] [_] (hr|human"
                  + " resources|manager|managers|recruiter|recruiters|recruiting|talent|boss|person|people|team|who|hiring|colleague|colleagues|department|is)",
              "(~pass|~forward|~hand|~send|~share) ... {my} (details|cv|resume|name|application"
                  + "|profile|information|contact details) (on|along|around|internally)",
              "(~use|~give|~name|~list|~put) (you|your name) (as|down as|for) [a|my] [_]"
                  + " (reference|referee|referrer|referral)",
              "(be|act as|serve as) my (reference|referee|referrer)",
              "(write|writing|give|provide|need|want|ask|asking|request|requesting|get|send|with"
                  + "|appreciate) [me|us] [for] [me|us] (a|your|the|my) [_] ((recommendation"
                  + "|reference) letter|letter of (recommendation|reference))",
              "(write|writing|give|giving|provide|leave) (me|us) a [_] (recommendation|reference"
                  + "|endorsement)",
              "(flag|push|move|bump|fast track|support|back|champion|check on) {my} (application"
                  + "|candidacy|resume|cv)",
              "(get|getting|need|want|give me|help me) (my|a) (foot|toe) (in|into|through) the"
                  + " door",
              "(get|help|helping|getting) me [get] ([to|into|in|an|through] [the|an] (interview"
                  + "|interview round|interview stage|the door|shortlist|shortlisted)|noticed by"
                  + " (the|your) _)",
              "(name|email|contact|contacts|number|details) (of|for) (the|your|a) [_] (hiring"
                  + " manager|recruiter|hr|recruiting team|hr department|talent team)",
              "((who|whom|where) ... (send|address|submit|give) {my} {resume} [to]|(mention|use"
                  + "|give|put) your name (in|on) my (application|cover letter|cv|resume)|(submit"
                  + "|put|enter|upload) my (application|cv|resume) (internally|through|on my"
                  + " behalf)|ask (your|the) [_] (manager|boss|recruiter|hr|team) to (look at|see"
                  + "|read|consider|review|check) my)")
          .shows("Could you [put in a good word for me]?")
          .shows("Would you [pass my details to HR]?")
          .shows("I was hoping for [an employee referral].")
          .shows("Please [forward my CV to whoever is] in charge.")
          .passes("Hi Ana, would you check on the status of the meter request?")
          .passes("Which book would you recommend to a beginner?")
          .passes("I refer to your post on bridges; my brother is a good reference for that.")
          .passes("I will not ask you to refer me to anyone.")
          .passes("Could you recommend me a book on audits?")
          .passes("My GP sent a referral to your clinic.")
          .passes("I am responsible for hiring at our school and have two questions.")
          .shows("Could you [ask your manager to look at my] application?")
          .shows("[Whom should I send my papers to]?")
          .shows("Please [tell him that I’m reliable].")
          .passes("What I won’t ask: for a referral.")
          .shows("Could you [get my CV to the right desk]?")
          .shows("[My CV please send to your HR].")
          .passes("My papers were sent to the director of the archive.")
          .shows("Could you [show my CV your chef]?")
          .shows("I’d be glad if you [put my name forward].")
          .shows("Could you [mention our talk to the hiring] team?")
          .shows("[Would you put me forward internally]?")
          .shows("I have [put you down as my inside contact].")
          .shows("[Could you ask about my status]?")
          .shows("That way I [skip the whole HR] step.")
          .shows("Please [enter me in your referral portal].")
          .passes("She said she would mention me to you.")
          .passes("My tutor proposed me for the prize.")
          .passes("How do you skip the line at the museum?")
          .shows("I have [put your name in the form as my contact].")
          .shows("Could you [ping the hiring manager]?")
          .shows("I [wrote a note that you can just forward].")
          .passes("The pantry asks for referral letters.")
          .passes("I wrote your name on the parcel.")
          .shows("Could you [get me in front of whoever hires]?")
          .shows("I need a way to [get me past the filters].")
          .shows("Please [forward it to your hiring team].")
          .shows("My [CV is below, feel free to share it].")
          .passes("It got me past the bridge.")
          .passes("They put me in front of a loom.")
          .passes("Feel free to share my notes on the CV rules.")
          .passes("Please forward it to your choir.")
          .shows("Could you [have a quiet word with your editor]?")
          .passes("She had a word for your boss.")
          .shows("Could you [get these in front of the hiring manager]?")
          .shows("[Could you have a word with HR]?")
          .shows("[I applied for the night post, could you have a word]?")
          .passes("I would like a word with the miller on rye.")
          .passes("Could you pass them to the table?")
          .shows("[Could you have a word]?")
          .passes("Could we have a word about the mill?")
          .shows("And [do tell your senior partner about me].")
          .shows("[Can you get me in front of Carla]?")
          .shows("I’d be glad if you [hear of any outfit wanting a fellow].")
          .passes("Do you know of a company looking for scrap tyres?")
          .shows("[Can you ring him tonight and say I’m good]?")
          .passes("May I call her and say that I come from you?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
