package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says for whom or for what the sender asks. */
final class NamesWhoIsBehind implements RuleOfTalks {
  /** What is looked for, paid for or thanked for is not what is behind it. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "{i} am (asking|writing|trying|saying|emailing|mailing) [this] (one|a) [more|last|final|second|third] time [_]",
          "(ask|asks|asked|gave|give|gives|sent|send|told|tell|want|wanted|expect|expected|prepare|prepared) [of|from] (you|me|us|them|him|her|candidates) [to do|to prepare|to bring|_] for (the|a|an|your|their) _ [_]",
          "(redesigned|designed|built|made|wrote|did|created|developed|coded|won|drew|modelled|planned|shot|filmed|painted) [_] [_] [_] [_] [_] [_] [_] [for|as part of|in] (my|our) [_] (capstone|thesis|dissertation|final project|degree|masters|diploma|course|class|bootcamp|coursework) [_]",
          "standing in (a|the|my|that|this|our|your) _",
          "(mark|marks|grade|prize|award|score|praise|credit|feedback|medal|commendation) [back] for (a|an|our|my) _ [_] [_] [_]",
          "for the {digits} (paper|book|article|report|study|film|series|guide|survey) _ [_]",
          "for (the|your|that) [_] (book|article|guide|report|film|programme|paper) (tip|recommendation|link|list|you)",
          "you [_] (acted|act|spoke|worked|work|wrote|write|sat|stood|voted|played|argued|appeared|did|made|ran|run|lead|led|manage|managed|head|headed|teach|taught|handle|handled|do|buy|bought|design|designed|plan|planned|cook|cooked) [_] [_] for (a|an|the|our|my) _ _",
          "(look|looking|looked|apply|applied|applying|register|registered|signed up|search|searching|searched|asked|thank you|thanks|paid|pay|waited|praised|known|hunting|seeking) [now|currently|also|still|actively|again|at the moment|right now] for (a|an|the|our|my) _ _",
          "{i} [have|also|now|sometimes] (translate|translated|interpret|cook|drive|clean|play|sing) [_] for (a|an|the|our|my) _ _");

  private static final RuleCard CARD =
      RuleCard.named("names-who-is-behind")
          .answers(HIDDEN_AGENDA)
          .weighs(3)
          .spares(INNOCENT)
          .says("“{words}” says who is behind the request.")
          .sees(
              "({i} (ask|am asking|need|do|am doing|seek) (this|it) for (our|the|my) [_] [_] (club|society|association|union|choir|school|council|charity|group|cooperative|committee|board|parish|museum|library|team|residents|neighbours|tenants|parents|village|newspaper|thesis|dissertation)|(our|my) [_] (club|society|association|union|choir|school|council|charity|cooperative|committee|parish|museum|library|team|village) [has|have] (asked|sent|charged|chosen|tasked) me (to|for|with) _)",
              "(in the name of|on the behalf of|in name of|from the side of|from side of|for and on behalf of) [the|our|my|a|{name}] _",
              "{i} (speak|am speaking|write|am writing|ask|am asking|come|am coming|get in touch|am getting in touch|contact you|am contacting you|act|am acting) [to you|with you] (for|on the part of) (our|my|the|a) [_] [_] [_] (club|society|association|union|circle|choir|school|council|charity|group|cooperative|committee|board|parish|museum|library|company|firm|team|residents|neighbours|tenants|parents|village|cooperative|newspaper|magazine|radio|employer|client|boss|family)",
              "^for our [_] [_] (museum|club|school|choir|charity|cooperative|parish|library|newspaper|newsletter|team|society|union|council|village|clinic|lab|committee) _",
              "(it is|all this is|this is) (for|on the part of) (our|my) [_] [_] (museum|club|school|choir|charity|cooperative|parish|library|thesis|dissertation|newspaper|newsletter|team)",
              "(my|our) [_] [_] (thesis|dissertation|doctorate|phd|documentary|final project|report|term paper) [that|which] [_] [_] [_] [_] ((is|are) (about|on)|concerns|deals with|looks at|treats|asks|examines|explores) _",
              "{i} "
                  + "[also|now|currently|just] (write|am writing|do|am doing|make|am making|prepare|am preparing|research|am researching) (a|an|my|our|one) [_|_ 's] (thesis|dissertation|article|book|documentary|report|podcast|series|radio piece|study|survey|master work|master 's work)",
              "(it|this) (is|'s) [only|just|purely|solely|all] for (my|our) own _",
              "for (a|an|the|our|my) [_] [_] (guide|report|survey|article|book|series|exhibition|study|paper|feature|show|film|magazine|documentary|chapter|piece|story) in (the|our|my|a|{date}|{name}) _",
              "(my|our) [_] (thesis|dissertation|doctorate|phd) is about",
              "(they|he|she|work|my boss|our boss|the council|the board|the hospital|the school) [have|has] (asked|told|tasked|charged|ordered) (me|us) (to|for|with) [the] (take|taking|lead|leading|write|writing|run|running|make|making|do|doing|prepare|preparing|plan|planning|organise|organising|organize|find|finding|review|build|building|draw up|set up) (a|an|the|our|my|out|_ of)",
              "{i} (have been|was|am) told to (prepare|organise|organize|make a|do the|run|lead|plan|draft) _",
              "{i} (have been|has been|was|am being) (asked|chosen|elected|appointed|hired|picked|tasked|charged) (to|for|with) (make|making|do|take"
                  + "|lead|write|run|set|prepare|report|organise|organize|find|review|build"
                  + "|represent|look|choose|propose|present|plan|manage|introduce|research|chair"
                  + "|edit|draft|cover) _",
              "{i} (am|are) [now|about] [to] (taking over|take over|stepping in|succeeding|standing in|filling in) (from|for|the|as|your|my|{name}) _",
              "(because|since|as) (my|our) (reviewer|examiner|supervisor|boss|manager|editor"
                  + "|board|teacher|client|professor|company|council|bank) (wants|needs|asked|asks"
                  + "|told|insists|requires|set|would like|has asked) _",
              "for (a|an|our|my) [_] [_] (guide|report|survey|article|book|series"
                  + "|programme|program|exhibition|workshop|course|study|project|paper"
                  + "|feature|show|film|handbook|grant|application|committee|board"
                  + "|council|union|newsletter|magazine|documentary|radio piece|chapter"
                  + "|museum|charity|archive|thesis) (that|which|of|on|about|for|at|by|in|i"
                  + "|we)",
              "((asked|hired|chosen|elected|appointed|sent) by (my|our|the|a|{name}) [_] [_] to"
                  + " _|(commissioned|paid|funded) by (my|our|the|a|{name}))",
              "{i} (am|are) (asking|interviewing|talking to|comparing) ({number}|{digits}|ten"
                  + "|five|six|four|three|a few|several|all) _",
              "(our|my) (school|union|council|club|choir|board|co op|charity|parish|museum"
                  + "|library|village|committee|cooperative|association|lab|clinic|ward) (is"
                  + " (planning|looking|preparing|setting|building|considering|choosing|moving"
                  + "|thinking)|wants|plans|needs|must|would|voted) _",
              "(my|our) (company|firm|startup|client|employer) [{name}] (sells|makes|builds"
                  + "|offers|provides|develops|is (a|an|planning|considering)) _",
              "on behalf of [the|our|my|a|{name}]",
              "(funded|sponsored|commissioned|supervised|financed|hosted|organised|organized|backed|paid"
                  + " for|supported) by (the|our|{name}|no one|nobody)",
              "(work|study|project|survey|research|film|book|series|it|this|trip|visit|we) (is|are|was) [being|also|_] (funded|sponsored|commissioned|supervised|financed|backed|paid for|supported) by (a|an|one|two) _",
              "(in my|in our) [_] [_] (thesis|dissertation|phd|doctorate) (i|we) _",
              "(for|as part of|towards|within) (my|our|a|the) [_] [_] (thesis|dissertation"
                  + "|assignment|capstone|coursework|research project|course project|class project"
                  + "|school project|phd|doctorate|apprenticeship|research|book|documentary|radio"
                  + " piece|study|internship report|final project|essay|student newspaper"
                  + "|newspaper|newsletter|blog|podcast)",
              "(i|we) (represent|am representing|are representing) [_] [_] (researchers|farmers|nurses|tenants|residents|parents|students|pupils|workers|drivers|owners|makers|artists|group|team|association|union|company|firm|club)",
              "(i|we) (represent|volunteer for|write for|report for|organise|organize|host)"
                  + " (the|a|an|our|{name})",
              "(my|our) (supervisor|professor|editor|manager|boss|teacher|director|board|tutor"
                  + "|lecturer|company|client|employer) ((asked|has asked|wants|set|told|tasked)"
                  + " (me|us)|suggested (i|that|we|me))",
              "(the|this|our) (study|project|survey|research|interview|series|group|initiative)"
                  + " (is|was) (run|led|paid|carried out|organised|organized|part)",
              "(working|writing|researching|conducting|running|doing) [on] (a|my|our|this) [_]"
                  + " [_] (thesis|dissertation|book|article|paper|documentary|report|study|podcast"
                  + "|series|survey|research) (on|about|for|with)")
          .shows("I write [on behalf of the chess] club in Leeds. Could we meet on Tuesday?")
          .shows("[It is for my master's thesis] on bees. Could we meet on Tuesday?")
          .shows("The work is [funded by the] city. Could we meet on Tuesday?")
          .shows(
              "It is because [I've been asked to take over] the group. Could we meet on Tuesday?")
          .shows("[It is only for my own use]. Could we meet on Tuesday?")
          .shows("[I am speaking for our sewing circle]. Could we meet on Tuesday?")
          .passes("I am writing to a number of museums. Could we meet on Tuesday?")
          .passes("I ask for our money. Could we meet on Tuesday?")
          .passes("I am writing for the third time. Could we meet on Tuesday?")
          .passes("For my part, I liked the thesis of your talk. Could we meet on Tuesday?")
          .passes("I am a student of bees.")
          .passes("I look now for a thesis on bees. Could we meet on Tuesday?")
          .passes("You run trips for a whole museum which I love. Could we meet on Tuesday?")
          .passes("What did they ask you for the exhibition in May? Could we meet on Tuesday?")
          .shows("[They have asked me to make the] list. Could we meet on Tuesday?")
          .passes("I was told to write to you. Could we meet on Tuesday?")
          .passes("Thanks for the book tip. Could we meet on Tuesday?")
          .passes("I have been asked a lot. Could we meet on Tuesday?")
          .passes("Each for his own. Could we meet on Tuesday?")
          .passes("I was hired by the city in 2010. Could we meet on Tuesday?")
          .passes("I am looking for a course on audits. Could we meet on Tuesday?")
          .shows("[My company sells software] to clinics. Could we meet on Tuesday?")
          .passes("I redesigned the parish site for my capstone. Could we meet on Tuesday?")
          .passes("I am standing in the rain. Could we meet on Tuesday?")
          .passes("I had a good mark for a project on reed beds. Could we meet on Tuesday?")
          .passes("Thank you for the 2019 paper on reeds. Could we meet on Tuesday?")
          .passes("Is every potter supported by a spouse? Could we meet on Tuesday?")
          .shows("The [film is paid for by a trust]. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
