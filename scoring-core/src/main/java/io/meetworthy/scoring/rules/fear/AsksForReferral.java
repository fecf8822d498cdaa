package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks the reader to stake their name on somebody they hardly know. */
final class AsksForReferral implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-referral")
          .raises(JOB_ASK)
          .weighs(11)
          .says("“{words}” asks them to stake their name on you.")
          .advises("Talk first; a referral is theirs to offer once they know you.")
          .sees(
              "(have|put|drop) (a|in a) [good|quick|friendly] word (with|in) [_] [_] (about|for) me",
              "tell (your|the) [_] (boss|manager|chef|director|head|colleagues|team"
                  + "|editor|principal|partners|owner|hr|foreman) [_] (about me|of me|that "
                  + "i|my name)",
              "(speak|put in|put|say|drop|mention) [a] [good|kind|nice|quick|something|up] [word] (well of|up for|a word for|in my favour|in my favor|for) me",
              "(recommend|suggest|propose|name|nominate|endorse|back|sponsor) me (to"
                  + "|for|at|as|when|if|with) _",
              "(~have|~put) a [quick|little|_] word (with|in) ... (about|for|on my behalf)",
              "(~give|~lend) (it|my application|this|me|my name|my cv|my resume) [a] [little|bit"
                  + " of] (push|nudge|boost|a push|a nudge|a boost)",
              "(~mention|~drop|~bring up) (me|my name|my application)"
                  + " (to|if|when|at|in|with|for|there)",
              "(speak|talk) (to|with) ... (for me|on my behalf|about me|about hiring me)",
              "(open|opens|opening) [some|a few|any] (doors|a door) (for me|for"
                  + " us|at|to|in|within)",
              "pull [some|a few] strings",
              "(~get|~have) {my} (cv|resume|application|name|profile) (seen|noticed|looked"
                  + " at|read|in front of|on|onto|past)",
              "(in charge of|responsible for|heads|runs|handles|leads|does)"
                  + " (hiring|recruitment|recruiting|hr|human resources)",
              "leads or referrals",
              "(~put|~drop|~say|~throw) [in] [a|one] [good|kind|nice|quick|strong|positive] word"
                  + " (in|for)",
              "(~put) in a [good|kind|nice|quick|strong|positive] word",
              "(refer|recommend|endorse) (me|us|my name) [for|as|internally|at|within]",
              "(could|can|would|will|might|please|you) (refer|recommend) (me|us)",
              "vouch for (me|us|my)",
              "(a|an|your|employee|internal|for|job|the) [employee|internal|job|personal] referral",
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
              "(~pass|~forward|~hand|~send|~share) ... {my}"
                  + " (details|cv|resume|name|application|profile|information|contact details)"
                  + " (on|along|around|internally)",
              "(~use|~give|~name|~list|~put) (you|your name) (as|down as|for) [a|my] [_]"
                  + " (reference|referee|referrer|referral)",
              "(be|act as|serve as) my (reference|referee|referrer)",
              "(letter|letters) of (recommendation|reference)",
              "(recommendation|reference) letter",
              "(~write|~give|~provide|~leave) (me|us) a [_] (recommendation|reference|endorsement)",
              "(~flag|~push|~move|~bump|~fast track|~support|~back|~champion|~check on) {my}"
                  + " (application|candidacy|resume|cv)",
              "my (foot|toe) (in|into|through) the door",
              "a foot in the door",
              "(~get|~help) me [get] [to|into|in|an|through] [the|an] (interview|interview"
                  + " round|interview stage|the door|shortlist|shortlisted)",
              "(name|email|contact|contacts|number|details) (of|for) (the|your|a) [_] (hiring"
                  + " manager|recruiter|hr|recruiting team|hr department|talent team)",
              "(who|whom|where) ... (send|address|submit|give) {my} {resume} [to]")
          .shows("Could you [put in a good word for me]?")
          .shows("Would you [pass my details to HR]?")
          .shows("I was hoping for [an employee referral].")
          .shows("Please [forward my CV to whoever is] in charge.")
          .passes("Which book would you recommend to a beginner?")
          .passes("I refer to your post on bridges; my brother is a good reference for that.")
          .passes("I will not ask you to refer me to anyone.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
