package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Names a school, employer or community that both sides share. */
final class SharesBackground implements PersonalRule {
  /** Fellows of somebody else, and people who are not the sender. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(help|helping|assist|feed|save|feeding) [out] a fellow _ [_] [_] [_]",
          "(my|our|his|her|their|the|this|that|some|many|other|all|few|for|of|with|to|by|from|among|between|help|helping|two|three) fellow _ [_] [_] [_]",
          "(a|another) fellow [_] [_] _ (told|said|who|gave|suggested|of (mine|ours|his|hers)|at my|from my) _");

  private static final RuleCard CARD =
      RuleCard.named("shares-background")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(3)
          .spares(INNOCENT)
          .says("“{words}” is ground you share.")
          .sees(
              "{i} (am|was|sit|sat) [also|both] in [the] same [_] [_] [_] (cohort|batch|intake|group|class|course|programme|program|year|choir|section|bootcamp|stream|chapter|guild|union|network)",
              "(we|you and i|both of us) (are|were) [both] (in|on|part of|members of|at) [the] [_] [_] [_] [_] (slack|discord|forum|whatsapp group|facebook group|channel|server|community|network|mailing list|meetup|cohort|alumni group|group chat|guild|chapter|union|telegram group)",
              "((two|three|four|one|five|six|ten|a few|several|couple|some|{number}|{digits}) [_] (batches|batch|forms|grades|semesters|classes|intakes|cohorts) (below|under|behind|ahead of|above|senior to|junior to|before|after)|({period}|few years) (below|behind|ahead of|above|senior to|junior to)) (you|me)",
              "(we|you and i|me and you) both [also|once] (came up|came|went|passed|got|rose|climbed) (through|up through|out of|over from) [the|a] _ [_] [_]",
              "also {name} [_] [_] [_] class of _",
              "(i am|am|is|myself|{name}) [_] [_] [_] [_] your (junior|senior) (from|at|in|of|by) _",
              "as we [are] both (come|came|studied|trained|went|belong|from|are) _ [_]",
              "being from [the] same (college|school|university|village|town|batch|institute|department|region|company)",
              "from the same [_] (school|university|college|course|department|faculty|village|town|regiment|unit|ward|shop|street|parish|island|batch|hall|class) [as you|as yours|_] [_]",
              "same [_] (school|university|college|course|department|faculty|village|town|regiment|unit|ward|batch|squadron) as (you|yours)",
              "(we|you and i) (are|were) [both] in (the|a) (group|club|forum|choir|association|chapter|society|union|guild|league) {name} [_] [_]",
              "{i} am also [a|an] {name} [_] [_] (batch|class|cohort|graduate|passout|pass out|alum|grad) [_]",
              "((we|you and i) (studied|worked|trained|lived|served|taught|grew up) both (in|at|for|with|on) _|(we|you and i) both have (studied|worked|trained|lived|served|taught|sung|played) (in|at|for|with|on) _|{i} (come|came) also from {name})",
              "(we|the two of us|the both of us|both of us|you and i|you and me|me and you) [both|also] [are|am|were|was|live|work|worked|studied|come|have] [both|also|working|living|studying] (on|in|at|from|of) (the|one|a) (same|one) [_] (street|road|building|town|village|district|quarter|floor|city|school|university|college|company|firm|club|choir|team|course|class|church|hospital|office|trade|field)",
              "{i} [also|too] (did|have done|made|have made) [my|the|a] [_] (studies|degree|training|apprenticeship|masters|phd) (at|in) the same _",
              "{i} (am|was|have been) [also|too] [a|an|the] [_] (student|pupil|member|graduate|alumnus|alumna|alum|employee|apprentice|trainee) (in|of|at) [the] same _",
              "{i} (am|was) also [a|an|the] [former|old|past] (graduate|alumnus|alumna|alum|member) (of|from) _",
              "your [old|former|first] [_] (tutor|teacher|boss|professor|supervisor|coach|manager|mentor|school|employer|team|desk) [_] [_] is now (mine|my _|ours)",
              "{i} (work|sit|am|worked|sat) [_] [_] [_] [_] [_] [_] in your {name} (office|team|branch|department)",
              "{i} (interned|worked|trained|volunteered|studied|was an intern|was a trainee|did my placement|did my internship) (on|in|at|for|under|with) your [_] (team|department|lab|company|firm|course|group|office|ward|school|practice|clinic)",
              "{i} (take|took|attend|attended|am in|was in|sit in|am taking|did) your [_] (course|class|lecture|lectures|seminar|workshop|module|evening class|bootcamp)",
              "{i} (subscribe|am subscribed|am a subscriber|have subscribed) to your _",
              "{i} (replied|responded|commented|wrote in|left a comment) (to|on|under|about) (your|one of your) [_] (post|posts|article|articles|thread|question|survey|newsletter|talk|blog|story|comment|video|podcast|column|series|paper|poll|call for papers)",
              "(like you|as you did|same as you) {i} (studied|trained|worked|started|grew up|went|came|moved|did|read|taught|served|played|lived) _",
              "(catch|take|ride|board|use|attend|swim in|sing in|go to|went to|belong to|rent from|learned from|learnt from|trained under|grow|keep|play|ring|fish) the same _ [_] [_] as (you|yours)",
              "(for|at|to|on) (half|most|many|all|some|several) [of] the (farms|houses|shops|schools|boats|families|people|neighbours|gardens|kitchens) (in|on|along|of) your (valley|village|street|town|parish|road|island|glen|district|neighbourhood|neighborhood|quarter|bay)",
              "(one|two|three|four|five|six|seven|eight|nine|ten|twelve|{digits}|a|half a|a few|some|few) (mile|miles|kilometre|kilometres|kilometers|km|streets|blocks|villages|valleys|stops|fields|farms|stations|moorings|berths|plots|benches|gardens|pitches) [away|down the road|up the road|along|downstream|upstream|north|south|east|west|up|down|over|inland] from (you|yours|your (own|house|farm|shop|place|door|gate|mill|yard|studio|workshop))",
              "(down|up|along|across|over) the (road|valley|street|coast|river|lane|hill|line|canal|lake|bay|water|track) from (you|yours|your _)",
              "(next door to|the next (village|farm|street|valley|town|parish|stall|plot|allotment|yard|field|bench) (to|from|over from|along from)) (you|yours|your _)",
              "(allotment|plot|stall|bench|boat|mooring|garden|field|shop|desk|workshop|house|flat) (next to|beside|opposite|behind|above|below) (yours|your _)",
              "[i] (sing|row|bowl|play|swim|train|worship|pray|sit|ring|dance|paint|sew) [_] [_] [_] (rows|seats|places|desks|lanes|benches|pews|stands|boats|easels) (behind|ahead of|in front of|from|along from|away from|below|above) you",
              "(served|sailed|trained|studied|taught|worked|learned|learnt) (on|in|at|with|under) the same [_] (ship|boat|unit|regiment|ward|school|teacher|master|yard|shop|mill|foundry|college|course|line|ground|trade|bench|department) [_] [_] [_] (you|as you|yours)",
              "(you|you had) (left|finished|graduated|retired|moved|stopped|sold up) [the|our|it] [_] [_] (the year|the month|the week|just|shortly|a year|two years) (before|after|as|when) i (started|joined|came|arrived|began|left|enrolled|moved|graduated|finished|took|got|was)",
              "(in my|was in the|was in my) (first|second|third|fourth|fifth|last|same|junior) (year|form|class|grade|term) when you _",
              "{i} (live|work|grew up|sit|rent|have lived) [just|right|only] (round the corner|around the corner|next door|opposite you|opposite your|across from you|across from your|across the (road|street|river|hall) from|above you|above your|below you|below your|upstairs|downstairs|in your (street|village|town|road|block|building|quarter|neighbourhood|neighborhood)|on your (street|road|floor))",
              "(one|two|three|four|five|a few|some) (floors|doors|desks|wards|streets|houses|stalls|fields) (above|below|under|beneath|over|along from|down from|up from|away from) (you|yours|your)",
              "(two|three|four|one|five|a few|{number}) (years|classes|intakes|terms) (above|below|ahead of|behind|before|after) you",
              "(finished|took|did|attended|passed) the same [_] (course|class|school|programme|program|training|apprenticeship|exam|bootcamp|degree)",
              "the [_] course that you (teach|taught|gave|took|did)",
              "(overlapped|crossed paths) (at|in) _",
              "we (were|are) both ((on|in|at) ([the|one|a] same _|[the] {name}|the [_] [_] (club|group|society|church|association|gym|choir|network|forum|community|meetup|team|class|course|programme|program|board|union|chapter|guild|committee|league|army|navy|office|department|school|university|college|company|firm))|(from|taught|raised|born|members|trained) _)",
              "(a|your|as|am|fellow) fellow ..."
                  + " (alum|alumna|alumnus|alumni|graduate|grad|student|member|volunteer|parent|runner|veteran|engineer|developer|teacher|nurse|designer|researcher|writer|founder|organizer|organiser|contributor|maintainer|reader|librarian|scientist|analyst|immigrant|expat|driver|farmer|apprentice|baker|cook|chef|midwife|translator|fan|rower|choir|swimmer|cyclist|climber|gardener|postdoc|doctor|electrician|resident|neighbour|neighbor)",
              "^fellow ..."
                  + " (alum|alumna|alumnus|graduate|grad|student|member|volunteer|parent|teacher|nurse|engineer|here)",
              "fellow _ [_] [_] (alum|alumna|alumnus|graduate|grad|volunteer|parent|veteran|vet|alumni) [here]",
              "fellow [ex|former] {name} [here|myself|class of _|from {digits}]",
              "fellow _ [_] here",
              "ex {name} [_] [_] [_] (too|as well|also|like (you|yourself)|myself|same as you) [_]",
              "^[(hi|hello|hey|dear) [_]|_] [_] also (ex|formerly [of|at]) {name} [_]",
              "(see|saw|noticed|read|heard) [on here|on your profile|there|in your bio] [that] you (are|were|come|came) also (ex|from|originally from|born in|raised in|a former|an ex|an old|(a|an) [_] (student|graduate|pupil|member|alum|alumna|alumnus) (of|at|from)) _",
              "(see|saw|noticed|read|heard) [on here|on your profile|there|in your bio] [that] you also (studied|finished|graduated|attended|went to|trained|served|grew up|read _ at|did your|come from|came from|left) _ [_]",
              "you are also (ex|from|originally from|another) {name}",
              "{i} (share|shared) (a|the|our|one) [_] (wall|desk|fence|office|landlord|corridor|staircase|bench|boat|stall|yard|hedge) with (you|your _|a _ of yours)",
              "(same|the same) (cohort|intake|batch|class|year|regiment|ship|unit|course|dorm|halls|platoon|battalion|hostel) (as you|as yours|too|also|at {name}|in {name}|of {digits}|{digits}|years apart)",
              "{name} (dad|mum|mom|mam|father|mother|papa|mama|wife|husband|brother|sister) from (the|our|your) _ [_]",
              "{name} ('s|s) (dad|mum|mom|mam|father|mother|papa|mama|wife|husband|brother|sister) from (the|our|your) _ [_]",
              "(we|you and i) both (went|studied|graduated|attended|trained|grew up|come from|came from|belong|volunteer|volunteered|started|served|serve|taught|sing|play|contribute|run|row|coach|worked|learned|learnt|moved|interned|(belong to|know|speak|left) ({name}|the {name}|the same))",
              "we (have|had) both (volunteered|worked|studied|trained|lived|taught|served|run|sung|played|interned|been) _",
              "(graduated|come|came) from my (university|school|college|department|programme|program|course|faculty|town|home town|village)",
              "grew up in your (home town|hometown|town|village|neighbourhood|neighborhood|city|street)",
              "(department|school|programme|program|university|college|course|faculty) [that|which] you (graduated|came) from",
              "(member|members|part) of the same [_] [_] (club|group|society|church|association|gym|choir|network|forum|community|meetup|team|class|course|programme|program|board|union|chapter|guild|committee|league|army|navy|office|department|school|university|college|company|firm)",
              "in the same [_] [_] (group|club|society|network|forum|community|programme|program|choir|league) (for|of|in|as) _",
              "(we|you and i) (share|also share) (a|an|the|our) [_] (school|university|college|alma mater|hometown|home town|teacher|professor|employer|hobby|language|background|love|interest|supervisor|past|town|street|club)",
              "(we|you and i) (were|went|are|studied|worked|trained|lived|sat|served|grew"
                  + " up|graduated|live) ... the same [_]"
                  + " (school|university|college|department|program|programme|bootcamp|degree|course|employer|company|firm|team|lab|office|unit|regiment|battalion|hospital|ward|town|village|neighborhood|neighbourhood|street|club|church|mosque|temple|community|group|chapter|professor|supervisor|road|building|class|choir)",
              "the same [_] (school|university|college|department|program|programme|bootcamp|degree|course|employer|company|firm|team|lab|office|unit|regiment|hospital|ward|town|village|neighborhood|neighbourhood|street|club|church|community|group|professor|supervisor|class|choir|training|apprenticeship) (as you|[that|which] you (completed|graduated|went|attended|studied|worked|trained|were|are|run|did))",
              "{i} (also|too) ((studied|graduated|attended|trained|served|majored|interned|volunteered) _|(went to|worked at|worked for|worked in|live in|lived in|come from|came from|grew up in|belong to|work at) ({name}|the {name}|your|the same|this|that|night|law|medical|business|art|nursing|drama)|(started|began) my career _)",
              "({i} am also originally from|we (were|are) in the same [_] [_] (intake|cohort|year|class|batch|section)|we both work (in|at)) [_]",
              "{i} (went|studied|worked|graduated|attended|trained|served|grew|used to work|interned) ... (like you|as you did|too)",
              "^[just|much] like you {i} (am (a|an|from|based)|have [_] (worked|studied|taught|lived|run|moved)|left|started|moved|switched|studied|worked|taught|trained|changed|came|grew|served|spent|run|teach|own|manage|work|live|come|love) _",
              "we (were|sat|sang|played|stood|trained|lived) ... (next to each other|side by"
                  + " side|same class|same year|same"
                  + " team|classmates|colleagues|neighbours|neighbors|roommates|flatmates|teammates|coworkers)",
              "we both"
                  + " (volunteer|run|row|sing|play|serve|teach|train|swim|climb|knit|bake|contribute|maintain|moderate|help|organize|organise)"
                  + " _",
              "(i am|as) [also] (a|an) ... (alum|alumna|alumnus) [of|from|too]",
              "our (alumni|alumnae|alma mater|old school|old team|old employer|old department|old company|former employer|former team)",
              "(at|in|for|with|from|attend|attended|joined|join) your (alma mater|old school|old team|old employer|old department|old company|former employer|former team)",
              "(we|you and i) (were|are) both"
                  + " (at|born|raised|trained|taught|students|pupils|apprentices|nurses|parents) _",
              "we are both (members|from|graduates|alumni|alums|parents of|based"
                  + " in|teachers|nurses|engineers|volunteers|fans of)",
              "{i} (am|are) also (a member|from|an alum|a graduate|based|an alumna|an alumnus) _",
              "(our|your) (daughters|sons|kids|children) ... (same school|same class|same team|classmates)")
          .shows("Hi Ana, as [a fellow Leeds graduate] I read your profile twice.")
          .shows("Hi Ana, [we both worked] at the Hamburg depot, ten years apart.")
          .shows("Hi Ana, [I also went to night] school in Lyon.")
          .shows("Hi Ana, I am [ex Larkhill Mills, spinning, too].")
          .shows("Hi Ana, I am [from the same village, two lanes] down.")
          .shows("Hi Ana, I study glass, [same department as you].")
          .shows("Hi Ana, [fellow Leeds dairy grad here].")
          .shows("Hi Ana, [fellow Ulsterman here], class of 2009.")
          .passes("Hi Ana, I wrote to my fellow Leeds graduates.")
          .shows("Hi Ana, [I am in the same cohort], the green bench.")
          .shows("Hi Ana, [we are both in the Women in Glass Slack].")
          .shows("Hi Ana, I studied glass, [three batches below you].")
          .shows("Hi Ana, you graduated [two years ahead of me].")
          .shows("Hi Ana, [we both came up through the Leeds scheme].")
          .passes("Hi Ana, there are two pages before me.")
          .passes("Hi Ana, would you help a fellow Leeds baker out?")
          .shows("Hi Ana, I [saw that you also studied in Radom].")
          .shows("Hi Ana, [same cohort as you], other bench.")
          .shows("Hi Ana, it is [Tom’s mum from the swimming club].")
          .passes("Hi Ana, I am no ex-banker, and the ex-mayor was late too.")
          .passes("Hi Ana, I saw that you also wrote on tides.")
          .shows("Hi Ana, [I live just round the corner] and bind books.")
          .shows("Hi Ana, I farm [six miles from you].")
          .shows("Hi Ana, [we are both on same street] and nobody walks by.")
          .passes("Hi Ana, the two of us are in one boat here, my wife and I.")
          .passes("My wife and I worked for the same company; we both need a rest.")
          .passes("We share your page with our readers.")
          .passes("Hi Ana, I live in Leeds and read your page.")
          .passes("Hi Ana, how many miles is it from your gate?")
          .passes("Hi Ana, the mill is two miles from the quay.")
          .passes("Hi Ana, could I have ten minutes from your day?")
          .passes("Hi Ana, just like you said, the form was easy.")
          .passes("Hi Ana, I also went to the dentist.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
