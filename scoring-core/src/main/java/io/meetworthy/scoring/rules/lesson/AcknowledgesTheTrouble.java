package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Knows that the message interrupts and costs time. */
final class AcknowledgesTheTrouble implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("acknowledges-the-trouble")
          .answers(COURTEOUS)
          .weighs(2)
          .says("“{words}” shows that you know what it costs them.")
          .sees(
              "{i} (have|since|now|only) [_] [_] (realised|realized|learned|learnt|noticed|seen|understood) [that] [it|that|this] (was|is|fell in|landed in) [in|on] (the|your) [_] (week|month|day|middle|season|end|height|time) of _",
              "my timing (was|is|could) [not|_] [_] [_] (bad|poor|off|awful|terrible|brilliant|great|ideal|perfect|good|clever|better|lousy|dreadful)",
              "{i} (know|realise|realize|remember|saw|see) [that] you (squeezed|fitted|fit|slotted|squashed) (me|us|it|this) in [_] [_]",
              "(in case|perhaps|maybe|if) my (note|mail|email|message|letter|last _) [_] [_] [_] (landed|arrived|came|fell|turned up) (while|when|just when|as|on the day) you (were|are) _",
              "with the (inspection|exams|audit|harvest|deadline|move|merger|strike|season|election|budget) (hanging over|breathing down|bearing down on|upon) [your] (you|neck)",
              "(forgive|pardon|excuse) (the|my|this) (disturbance|intrusion|interruption|imposition|trouble|bother|long|cold)",
              "{i} (know|realise|realize) [that] (it is|it 's|this is|that is) ({length}|{date}|half a _|a [_] (drive|way|trip|day)) (of|out of|from|for) (your|you)",
              "{i} hope [that] (it is|it 's|this is|you do not) (all right|alright|ok|okay|fine|mind|not rude|not an imposition) [that|to|if|me] [i] [am] (write|writing|contact|contacting|ask|asking|reach|reaching|approach|message|messaging|mail|email) [to] [out] [_]",
              "you [must|probably|surely|no doubt|will|may|certainly] [to|be] (get|receive|field|have|getting|receiving) (lots|a lot|many|hundreds|dozens|tons|plenty|so many|loads|piles|a ton|countless|quite a few|a flood) [of] (these|those|this|such|messages|emails|mails|requests|letters|notes|mail|invitations|questions like|people asking)",
              "(many|plenty|lots|hundreds|dozens|piles|enough) of (these|those|such _) [_] (land|lands|arrive|reach|come|cross) [on|in|at|to] (you|your) [_]",
              "(if|in case|should) (this|it|my _|i|now|{date}) [_] (comes|come|am|be|catch|catches|is|are|arrives|reaches|reach|find|finds|falls|fall|meets) [_] [_] [_] (bad|busy|wrong|awkward|difficult|hard|inconvenient|poor|hectic) (time|moment|week|day|month|season|hour)",
              "(not|if {i}|forgive me if {i}|sorry if {i}|sorry to) [am|have] (catch|catching|caught|disturb|disturbing|find|finding|interrupt|interrupting) you (at|in|on|during) (a|the|your) [_] (busy|bad|wrong|awkward|difficult|hard|inconvenient|full|hectic) [time|moment|week|day|month|season|hour]",
              "{i} (know|realise|realize|understand|am aware|can imagine|imagine|see|am sure) [that] (the|this|your|these|it|now) [_] [_] [_] (is|are|must be) [_] (hard|busy|full|hectic|stressful|tiring|demanding) (on|for|with|time|season|week|month|period|weeks|at)",
              "{i} (know|realise|realize|understand|am aware|can imagine|imagine) how (busy|full|little|precious|hectic|tight|stretched|packed|much you have) (you|your|things|to do) _",
              "{i} (know|realise|realize|am sure|imagine|understand) [that] (many|a lot of|lots of|so many|plenty of|all kinds of|everybody|everyone|hundreds of) [_] [people|others|students|strangers] [_] ((want|wants|need|needs) (a|some|something|to (talk|speak|meet)) [_] [_] (of|from|with|to) you|(ask|asks|write|writes|come|contact|ring|call|mail|approach) [to] you) [_]",
              "{i} hope [that] (it|this|my _) (is|'s|will be) (no|not a|not too much|not any|not too much of a) (bother|trouble|nuisance|burden|imposition|inconvenience|disturbance|problem)",
              "if you have [had|got] [had|quite] (your fill|enough) of (me|us|my|our|these|such|students|people|letters|requests|questions|visitors|strangers)",
              "you [_] [_] have [_] (enough|plenty|more than enough|quite enough|a lot|so much|a great deal|much) (on your (plate|desk|hands|table|mind)|to (do|deal with|see to|look after))",
              "^[but|and] you [must be|are] [_] (busy|swamped|overworked|in demand) {i} (know|realise|realize|am sure|imagine)",
              "(ask|beg) [for] [you|your] (pardon|forgiveness|excuse|apology) [_] [_] [_] (write|writing|contact|contacting|ask|asking|disturb|disturbing|bother|bothering|trouble|troubling|take|taking|interrupt|interrupting)",
              "{i} {can} (well|only|easily|just|all too well) imagine how (full|busy|much|many|little|hectic|long) _",
              "{i} (know|realise|realize|am aware|can imagine|understand|remember|see) [that] (it is|it 's|this is|these are|now is|you are|you have) [the|a|your|in the|just] [_] (season|harvest|seeding|lambing|exam|exams|term|rush|deadline|busy|holiday|peak|audit|marking|christmas|end of term|year end|budget|sowing|calving|picking|growing|grape|tax|high|last days|middle of) [time|season|of] [_]",
              "(in case|perhaps|maybe|if) (it|my (mail|letter|message|note|email)|the first) (went astray|got lost|did not reach you|went missing|landed in|fell through|never arrived|never reached)",
              "not want to (take|steal) [away] (from|of) your time",
              "(sorry|apologies|apologize|apologise|my apologies|forgive me|excuse me|pardon me|pardon|forgive) [_] (for|to|if|about|in advance|that|because) [_] [_] (write to you|write you|ask you|contact you|take your|am (writing|contacting|asking|taking|disturbing|bothering)|bother|bothering|interrupt|interrupting|interruption|trouble|troubling|intrusion|intruding|disturb|disturbing|out of the blue|length|long (message|email|mail|letter|note|text)|cold|unsolicited|inconvenience|contacting|writing|asking|reaching|taking|the blue|impose|imposing|bugging|pestering|imposition|another question|so many questions|nuisance|jumping|barging|rambling|short notice|wall of text|rant)",
              "^excuse me (could|would|can|may|do you)",
              "{i} (know|realize|realise|understand|appreciate|am sure|imagine|am aware|can imagine|recognize|recognise|guess|suppose|bet) [that|how] (you|your) [_] [_] [_] (busy|many (requests|emails|mails|messages|demands|other)|precious|valuable|limited|full|swamped|hectic|packed|scarce|inbox|in demand|deadline|deadlines|audit|a lot (of work|to do|on your))",
              "{i} (know|realize|realise|understand|am aware) [that] (this is|it is|i am asking) [_] [_] (a lot to ask|a big (ask|favour|favor|request)|out of the blue|short notice|an imposition|much to ask|an unusual (request|way|question)|a strange|cheeky)",
              "{i} hope [that] (you do not mind|i am not (bothering|disturbing|interrupting"
                  + "|imposing|intruding)|you will not mind|you will forgive|you will excuse)",
              "(i|we) do not (want|wish|mean) to (take up|take"
                  + " (too|much|more|(away|of|up) your|your [_] (time|attention|day|evening|hours|minutes))|bother|impose|intrude|waste"
                  + " your|trouble|disturb|interrupt|be a (bother|nuisance|burden|pest|bore)|keep"
                  + " you|pester|abuse)",
              "without taking [up] (too much|much|more) [of] your [time]",
              "{i} will not (take (much|more|long|too much|too long|up)|take your time|keep you (long|from|much|too))",
              "(respect|respectful of|mindful of|value|conscious of|aware of) your time",
              "(in|from|of|out of|take|with|interrupt|disturb) [such a|a|your|this] (busy (week"
                  + "|month|time|season|schedule|day|period)|very busy)",
              "{i} (know|am sure|realize|realise) [that] you (must be|are|will be) [_] [_] busy",
              "(my _|it|this|the _) (may|might) have (reached|caught|come|slipped|got|gotten|landed) [_] [_] [_] (busy|bad|inbox|wrong|through|lost|spam|buried|time)",
              "(writing|contacting|message|email|asking|write|you|note|ask|comes|reach out) [_]"
                  + " [_] out of the blue")
          .shows("[I know that you are busy].")
          .shows("[Sorry to trouble] you on a Sunday.")
          .shows("[I hope you don’t mind] my question.")
          .shows("[I know it’s seeding time].")
          .shows("[I can well imagine how full your] post is.")
          .shows("[If this comes at a bad time], leave it lying.")
          .shows("I [ask your pardon that I write] directly.")
          .shows("[I know that the start of term is hard on] all.")
          .shows("[I know how full your mornings] are.")
          .passes("I know that the water in this well is hard.")
          .passes("I know that many people want your mill to stay.")
          .passes("I know how full the tank must be.")
          .passes("I hope you have enough water.")
          .passes("If you have had enough of the rain, come to us.")
          .passes("I know that your sister has a mill.")
          .passes("We are not sorry that it rained.")
          .passes("I know it is a mill.")
          .passes("You can only imagine how blue it was.")
          .passes("I know your many articles on tax.")
          .passes("I will not take your word for it.")
          .shows("[I have since learned that it was the week of your] fair.")
          .shows("[My timing was not exactly brilliant].")
          .shows("[I know you squeezed me in].")
          .passes("I have since learned to weld.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
