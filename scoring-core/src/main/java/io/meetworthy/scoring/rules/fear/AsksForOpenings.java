package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks for vacancies, so that the meeting looks like a job interview in disguise. */
final class AsksForOpenings implements Rule {
  private static final Phrases OF_THEIR_OWN =
      Phrases.anyOf(
          "(do|would|could|can|will) you [ever|also|still|sometimes] take on [a|an|any|some] [one off|paid|private|small|new|individual|outside|_] (clients|client|customers|customer|cases|commissions|reviews|patients|pupils|students|projects|jobs) [like|of|for|from|outside|that|this|who|with] [_]",
          "(do|would|could|can|will) you [ever|also|still|sometimes] take on [a|an|any|some] [_] (reviews|review|checks|check|jobs|clients|client|cases|case|projects|project|commissions|commission|repairs|repair|orders|pieces|work) (for|from|of|like|this|that|in|on)",
          "(whether|if|that|would|could|does) (a|an|any) _ [_] (would|could|might|can|will|does) [ever|even|really] (take on|hire|employ|want|consider|recruit) (someone|somebody|people|a person|anyone) _ [_]",
          "work for (a|an|the) (show|exhibition|book|fair|client|journal|concert|festival|day|week|while)",
          "(how|what|why) [many|_] (staff|workers|employees|people) [do|does|did|would|will] _ [_] [_] [_] [_]",
          "what (do|does|did) (you|they|your _) [_] (search|need|want|require|look for) _ [_]",
          "(take on|hire|employ|recruit) [any|new|more|small|private|other|paying] (clients|client|producers|companies|firms|customers|projects|cases|commissions|brands|businesses|startups|founders|patients|pupils|students|mentees|tenants|agencies|suppliers|speakers)",
          "(how|why|where) (do|did|does|would|have) (you|they|your team|your company|your firm|your department) (hire|recruit|employ|take on)",
          "(opening|openings) ..."
              + " (calendar|schedule|diary|agenda|day|week|talk|speech|chapter|{date})",
          "you [also|still|once] (are|were|have been) [also|still|now] (looking|searching|hiring)"
              + " for (a|an|_) _",
          "(hire|recruit|employ) (or|out|a (tractor|van|machine|digger|hall|room|boat|car|truck|crane|skip|tent)|the (hall|room|tractor|machine))",
          "{my} [_] (company|team|firm|department|lab|clinic|hospital|ward|office|startup|group"
              + "|practice) (is|are) [currently|still|now|also] (hiring|recruiting|looking"
              + "|planning|short|going)",
          "(hiring|recruitment|recruiting) (plans|needs|freeze|drive|round) (you|that you|change"
              + "|when|in your)",
          "(which|what) (jobs|roles|positions|posts) are (going to|open to|available to)",
          "use (freelancers|temps|staff|volunteers) (or|for|in|during)",
          "your {made} (about|on|in|of) ... (job|jobs|employment|hiring|recruiting|vacancies"
              + "|openings|unfilled)",
          "you [also|once] (write|wrote|say|said|report|reported|describe|described|mention"
              + "|show) ... (vacancies|positions|openings)",
          "(did|had|finished|completed|thank you for|thanks for|during|after|since) (the|my|an"
              + "|a) [_] (internship|traineeship|apprenticeship|placement|work placement) (at|with"
              + "|in|on) your",
          "interview (for|on|about|with you for) (my|our|a|the) _",
          "{length} [_] interview",
          "work for me to _",
          "(hire|recruit) [people|staff|_] (from|through|via|out of) (the|that|a|local|other) [_] (apprenticeship|apprenticeships|course|courses|college|colleges|degree|scheme|ma|university|universities|school|schools|ranks|bootcamp|bootcamps)",
          "(job|career) (advice|tips|fair|fairs|market|board|boards|seekers|search)");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-openings")
          .raises(JOB_ASK)
          .weighs(11)
          .spares(OF_THEIR_OWN)
          .says("“{words}” makes this a job request.")
          .advises("Take it out and ask about their work instead; openings come up by themselves.")
          .sees(
              "(put|putting|take|taking) on (juniors|trainees|apprentices|casuals|helpers|students) [_] [_] [_] and {i} (should|could|might|ought to|thought {i} would) ask",
              "(be|being) considered against (any|a|the|your) [_] (opening|openings|vacancy|vacancies|post|position|role)",
              "{i} (am|would be) (down|up|game) for whatever (you|your _|they) [has|have|is|are] [got|going|open]",
              "(note|keep|save|write down|file) my name $",
              "(possible|available|open|suitable|free) [thesis|project|research] (topics|topic|themes|subjects) (in|at|with|on|within) your (team|group|lab|department|company|chair|institute|firm)",
              "know (if|whether|of) (anybody|anyone|somebody|someone) ['s|is|that is|who is] (hiring|recruiting|taking on|taking people|looking for people)",
              "(know|hear) (if|whether) (anybody|anyone|somebody|someone) 's (hiring|recruiting)",
              "any other [_] [_] (role|roles|position|one|post|job|opening) [that|which] you (consider|think|find|deem|feel|see) (suitable|fit|appropriate|good|is suitable|fits|suits|i fit)",
              "with an eye to (something|a job|a place|work|a position|a role|an internship|joining|a start|some work) [_]",
              "(have|take|put) (him|her|them) (down|in|on|up) [to|at|in] [the|your] (office|firm|works|yard|shop|studio|practice|team|company|site|place) (for|to|over|and) _",
              "(show|teach) (him|her|them) the ropes",
              "(if|whether) (you|your (team|company|firm|office|department|group|lab|studio|school|shop|practice|hospital|clinic|charity|organisation|organization|agency|bank|place)|there) (have|has|had|is|are|might have|may have) [any|some|currently|perhaps|an|a] [_] (openings|opening|vacancies|vacancy|jobs|positions|internships|placements|traineeships)",
              "(if|whether|do|maybe|perhaps|that) you [maybe|perhaps|also|still|_] have [some|any|a] (work|job|jobs) for (me|a|an) _",
              "(possible|possibility|way|chance) [for me] [to|of] (get|getting|have|find|obtain|receive) [a|an|some|any] (job|work|position|internship|traineeship|post) (by|at|with|in|from) (you|your)",
              "(free|vacant|open|available) [_] (place|places|post|posts|position|positions|chair|seat|spot|spots|desk) (in|at|on|with|by|within|for me in) your [_] (team|company|firm|group|lab|department|organization|organisation|agency|studio|office|practice|institute|clinic|hospital|ward|kitchen|restaurant|shop|factory|museum|bank|bakery|hotel|workshop)",
              "(is|are|be|if|whether) there [now|currently|maybe|perhaps|also] [some|any|a|an] [free|_] (vacancy|vacancies) [_]",
              "(you|they|team|company|firm|department|office|shop|ward|kitchen|lab) [{can}|now|maybe|perhaps|still|_] (search|searches|seek|seeks|need|needs|want|wants|require|look for|looks for|searching|seeking) [for] [new|some|more|additional|_] (workers|worker|employees|employee|personnel|staff|interns|trainees|apprentices|assistants) ?",
              "(you|they|team|company|firm|department|office|shop|ward|kitchen|lab) [{can}|now|maybe|perhaps|still|_] (search|searches|seek|seeks|need|needs|look for|looks for|searching|looking for) [for] (somebody|someone|people) [now|still|at the moment|currently] $?",
              "(give|offer|find) me [some|any|a] [paid|_] (work|employment) $",
              "(help|assist|support) me [_] (for|in|with|to|at) (finding|find|getting|get|search|searching|seeking) [a|an|any|some|my|new] [_] [_] (job|work|position|employment|internship|placement|traineeship)",
              "(is|are|would|could|might|may|if|whether) there [might|{can}] [be] [also|perhaps|maybe] [a|any|some] [_] (job|jobs|position|positions) (going|free|available|open|vacant) [_]",
              "(know|hear|heard|learn|find) [something] (about|of|from) (any|some|a) [free|open|suitable|possible] (job|jobs|work|vacancy) [please|which|for|that|tell|let|write|in|at]",
              "(in case|if|should|whether|when|whenever) [in|at|by|with|inside] your [_] (team|company|firm|group|lab|department|organization|organisation|agency|studio|school|office|practice|institute|clinic|hospital|ward|kitchen|restaurant|shop|business|house|place|university|museum|bank) [_] (be|has|have|is|was|had|there is|will have|would have|would be) [_] (something|anything|a place|place|a spot|any place|some place) [_] (open|free|available|vacant|going|suitable)",
              "(you|your _|company|firm|department|they) [_] [_] (taking|accepting|take|accept) [in] (applications|applicants) [_]",
              "(if|should|when|whenever|in case) [there|you|(in|at) your _] [be|is|are|was|were|have|has|will be|exist|comes] [there] [a|an|any|some] [suitable|free|_] (vacancy|vacancies|openings) [_]",
              "(if|should|in case) there [ever] (be|is|was|were) [ever] (an|any|some) [_] opening (i|at your|with you|in your|on your|for me)",
              "(does|do|would|could|might|will) (that|this|your|the) [_] (person|team|boss|man|woman|colleague|department|shop|office|kitchen|lab|ward|firm) [perhaps|maybe|still|by any chance] (need|use|want) (a|an|another|some) [_] (assistant|helper|hand|apprentice|trainee|intern|junior|deputy|successor|pair of hands) [_]",
              "(would|could|will|might) [you|your _|they] [be|also|perhaps] (consider|mind|think of|open to) (taking on|hiring|taking|having) (a|an|another) [_] (student|intern|trainee|apprentice|junior|assistant) [for|in|at|on|_]",
              "my (son|daughter|nephew|niece|brother|sister|cousin|grandson|granddaughter|husband|wife|friend) (needs|wants|is (looking|searching) for|could do with) (a|an|some|any) [_] (placement|internship|job|apprenticeship|work experience|traineeship)",
              "know [of] (somebody|someone|anyone|anybody|a company|a firm) (that|who) (need|needs|want|wants|could use) (a person|a worker|(a|another|an extra) (hand|pair of hands)|somebody|someone|people|staff|workers) [_]",
              "(you|company|team|firm|department) (have|has|advertise|advertised) [an|a|the|some|any|_] open (position|positions|role|roles|vacancy) [_]",
              "interested in any [_] (roles|jobs|positions|openings|vacancies|opportunities|posts|internships) [_]",
              "i am [still|also|now] [very] [much|really] interested in (the|this|your) [_] (internship|vacancy|traineeship|apprenticeship|opening) [_]",
              "(know|hear|heard|aware) [of|about] (anyone|anybody|someone|somebody|any (company|companies|firm|firms|team|teams|people|place|places)|a (company|firm|team|place)) [who|that|which] [is|are|'s|might be|may be|currently] (hiring|recruiting|looking for (people|someone|somebody|staff|interns|a)|taking on)",
              "(are|is) (you|your team|your ward|your shop|your firm|they) [a bit|still|ever|also|perhaps] (short of|low on|down on|missing|without) (hands|people|staff|nurses|cooks|drivers|helpers|apprentices)",
              "(do|does|will|would|might) (you|your firm|your office|your lab|your practice|your shop|your company|they|{name}) [ever|still|also|usually|sometimes] (take|take on|accept|need|look for|want|seek|use) [any|new|more|on] (trainees|apprentices|interns|pupils|juniors|postdocs|freelancers|volunteers|graduates|beginners|staff|helpers|hands|assistants|temps)",
              "(money|funding|funds|budget|a slot|a stipend|room|a place|a desk) for (a|an|another|one|one more|me as) [_] (postdoc|phd|intern|trainee|assistant|apprentice|junior|nurse|cook|hand|student|hire|researcher)",
              "(if|whether|know who) ... [_] [_] (is|are) [currently|still|now|also]"
                  + " (hiring|recruiting)",
              "(guide|advise|tell|show|teach|help) (me|us) [_] [_] how to (get|find|land) [a|an|any|my first|my] [_] (job|position|internship|placement) [_]",
              "anything (going|available|open) (at|over|in|with|there|for)",
              "(take|takes|taking) (on [any|more|new]"
                  + " (people|staff|apprentices|interns|trainees|anyone|anybody|someone|hands)|(anybody|anyone|someone|people|staff|apprentices|interns|trainees)"
                  + " on|[on] (interns|apprentices|trainees))",
              "(any|a|my|good|slim|what are the|what is the|the) (chance|chances|prospect"
                  + "|prospects|possibility|likelihood) of (a|any|an|getting a|getting any|finding"
                  + " a|landing a|getting) [_] (job|position|role|internship|employment|work"
                  + "|placement)",
              "(do|will|would|does|might) (you|your company|your team|your firm|your"
                  + " department|your lab) [still|ever|also|usually|currently]"
                  + " (hire|recruit|employ|take on|need staff)",
              "(about|any|know|share|have|discuss|your|current) [the] [_] (hiring|recruitment"
                  + "|recruiting) (plans|needs|freeze|drive|round)",
              "(you|team|company|they) [are|is] [currently|still] (looking for|short of|in need of)"
                  + " [more|new|extra|some|any|additional]"
                  + " (people|staff|employees|hands|assistant|an assistant|a trainee|an intern|an"
                  + " apprentice|interns|trainees)",
              "(internship|traineeship|apprenticeship|placement|work placement) (at|with|in|on)"
                  + " your",
              "(opportunity|opportunities|chance) (to intern|to be employed|for employment|of"
                  + " employment|for an internship|to do an internship)",
              "how [can|could|do|might|would] (i|one|someone) [{can}] [best]"
                  + " (get|land|find|secure|obtain) [a|an|any] [_]"
                  + " (job|role|position|internship|work|hired) [at|with|in|on]"
                  + " [your|{name}|there|you]",
              "i (get|be|become|get myself|can get|could get|might get) hired (at|by|in|with|on)"
                  + " (you|your|{name})",
              "(goal|aim|hope|want|like|hoping|plan) [is] to (get|be) hired (at|by|in|with|on)"
                  + " (you|your|{name})",
              "(any|current|other|upcoming|open|potential|suitable|available|possible|future"
                  + "|(ask|asking|talk|hear|know|enquire|inquire|learn|writing|contact|contacting"
                  + " you|informed) [you] (about|regarding|of)|(have|has|is|are|be|with) (some|an"
                  + "|a)) [_] [_] (openings|vacancies|vacancy|job openings|job vacancies|open"
                  + " positions|open roles|unfilled positions)",
              "(any|a|an) [possible|current|suitable|potential|upcoming|job|junior|senior|entry"
                  + " level|graduate] opening (for|at|on|in|with|that)",
              "(are|is|if|whether) (you|you guys|you all|you folks|your company|your team|your firm|your department|your"
                  + " lab|your group|your organization|your organisation|your startup|your"
                  + " agency|{name}|the company|the team) [are|is]"
                  + " [currently|still|now|also|actively|already] (hiring|recruiting)",
              "(the|your) [_] (company|team|firm|department|lab|group|organization|organisation"
                  + "|startup|agency) (is|are) [currently|still|now|actively] (hiring|recruiting)",
              "(you|they|team|company|firm|department|lab|office|{name}) [_] [_] (looking"
                  + "|planning|going|need|plan|want|intend|hoping) to (hire|recruit|take on|bring"
                  + " on|expand the team|expand your team|grow your team|grow the team)",
              "(any|what|which|whether|if) ..."
                  + " (jobs|positions|roles|internships|posts|placements|graduate schemes)"
                  + " [are|is|that are|currently|might be|still|now]"
                  + " (available|open|going|vacant|coming up|at your|in your|with your|on"
                  + " your|within your|for me|for someone)",
              "(jobs|positions|roles|internships) [currently|still] (open|available|vacant)"
                  + " (at|in|on|with|within|for)",
              "(do|does|would|might|will) (you|your company|your team|your firm|{name})"
                  + " [currently|still|possibly|perhaps|ever] have [any|some|a|an] [_] [_]"
                  + " (jobs|positions|roles|openings|vacancies|internships|vacancy|internship|opening|work"
                  + " for me|job for me|position for me|role for me)",
              "(is|are|if|whether) there [is|are|might be|may be|could be] [any|some|a] [_]"
                  + " (job|position|role|work|vacancy|internship|placement|jobs|positions|roles)"
                  + " (for me|or not|open|available|at your|on your team|in your|with your)",
              "(job|career|employment|internship|full time|part time|work)"
                  + " (opportunities|opportunity|possibilities|prospects|options) [_]"
                  + " (at|in|with|within|on) (your|{name})",
              "(any|about|available|possible|discuss|explore|regarding|potential) [_]"
                  + " (job|employment|internship) (opportunities|opportunity|possibilities)",
              "(help|helping) me [to] (find|get|land|secure) [a|an|my|any|some] [_] [_]"
                  + " (job|role|position|internship|employment|placement|paid work)",
              "(help|helping) me [to] find work",
              "i (can|could|might|would) (get|land|find|secure|obtain|have) [a|an|my|any] [_]"
                  + " (job|role|position|internship|placement) (at|with|in|on) (your|{name})",
              "(offer|give|get|find|offering|giving|getting|finding) me [a|an|some|any] [_] [_]"
                  + " (job|position|role|internship|placement|interview|job interview)",
              "((is|whether|if) (the|your|this|that) [_] [_] [_] (role|position|job|vacancy)"
                  + " [is] (still|currently) (open|available|vacant)|has (the|your|this|that) [_]"
                  + " [_] (role|position|job|vacancy) [already|yet] been filled|(have|has|had|is"
                  + "|be) [any|some|there] [_] headcount)",
              "(do|does) (you|they|your _|{name}) [_] (need|want) (another|an extra|a|a new|more"
                  + "|an|any) [_] (developer|developers|analyst|analysts|assistant|assistants"
                  + "|designer|designers|nurse|nurses|engineer|engineers|intern|interns|trainee"
                  + "|accountant|paralegal|teacher|teachers|junior|juniors) $",
              "(who|whom) ... (do|is|are) the hiring",
              "(do|does|could|would|might) (you|they|your _|{name}) [_] (need|use|want|have room"
                  + " for) (another|an extra|a|a new|new|more|an) [_] [_] (team member|pair of"
                  + " hands|employee|hire|staff)")
          .shows("Are there [any openings] on your team?")
          .shows("Could you tell me [if your company is hiring]?")
          .shows("Perhaps we can talk [about job opportunities] at your company.")
          .shows("Do you know [whether there is a position for me] in Leeds?")
          .shows("[Are you short of hands] now?")
          .shows("Could your lab have [money for a postdoc]?")
          .shows("I would love to hear [if your team has openings].")
          .passes("I am not looking for a job and will not ask about openings.")
          .passes("The opening of your talk made me laugh.")
          .passes("If you have any openings in your calendar next week, I will come to you.")
          .passes("What does a hiring manager look at first?")
          .passes("Did you take on the two trainees by yourself?")
          .passes("Our company is hiring, and I would like to hear how you test candidates.")
          .passes("In your article about unfilled positions you name three reasons.")
          .shows("[Is the analyst role still open]?")
          .shows("[Does that person need an assistant from] April?")
          .shows("[If a vacancy came] up, I would be glad.")
          .shows("I can help, [in case your company has something open].")
          .passes("If your office is open, I will bring it.")
          .shows("Do you have [free places in your team]?")
          .shows("Does your [firm search somebody]?")
          .shows("Can you [give me some work]?")
          .passes("Does your firm need somebody to mow the lawn?")
          .passes("Is there a free chair in your garden?")
          .passes("Who could give me work gloves?")
          .shows("Tell me [if you have some work for an electrician].")
          .shows("Is it [possible to get a job by you]?")
          .passes("I wonder if your roof has openings for bats.")
          .passes("I wonder whether a think tank would ever hire someone like me.")
          .shows("Maybe you [know if anybody’s hiring].")
          .shows("I would take [any other role that you find suitable].")
          .shows("He comes [with an eye to a job there].")
          .shows("Please [show him the ropes].")
          .passes("Who showed you the ropes?")
          .shows("Could we talk about [possible topics in your group]?")
          .shows("I would like to [be considered against any suitable opening].")
          .shows("Dad says you [put on juniors in summer and I should ask].")
          .passes("You put on juniors over summer. What do they learn first?")
          .passes("Do you take on rate reviews for freelancers? I would pay your usual fee.")
          .passes("I would pay. Do you take on one-off clients like that?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
