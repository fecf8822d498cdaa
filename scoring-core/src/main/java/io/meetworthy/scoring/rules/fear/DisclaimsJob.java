package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says plainly that no job is asked for. */
final class DisclaimsJob implements Rule {
  /** "Not asking for a job, or maybe I am". */
  private static final Phrases TAKEN_BACK =
      Phrases.anyOf(
              "(though|but|although|yet|mind you) {i} (would|will|might) not (say no|turn (one|it|that) down|refuse|mind (one|it)|object) [_]",
              "(or|well|though|but) (maybe|perhaps) [just|a little|a bit|secretly] {i} (am|do)",
              "(or|well) {i} (am|do) (maybe|perhaps|a bit|a little|sort of)",
              "not yet (anyway|at least)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("disclaims-job")
          .answers(JOB_ASK)
          .weighs(4)
          .says("“{words}” takes the fear of a job request away.")
          .sees(
              Phrases.anyOf(
                      "(not|no need to|nothing to) [be] (fear|afraid of|worry about|expect) (an|a|any|no) [hidden|secret|disguised|job|_] (application|cv|resume)",
                      "(no|not an|not a) [job] (application|cv|resume) (will|would|is going to) (follow|come|arrive|reach you)",
                      "(staffing|jobs|hiring|a job|employment) (is|are) no part of (it|this|my _)",
                      "your (team|desk|job|vacancy list|vacancies|payroll|staff|post|chair|firm) (is|are) safe (from|with) me",
                      "not a (move|job|change|post|place|position) [that|which] {i} (am|would be) (after|looking for|seeking|wanting)",
                      "(will|would|shall) not be (looking for|after) (a|any) (kitchen|desk|spot|chair|bench|transfer) $",
                      "(never|no (wish|plan|plans|desire) to) (leave|quit|give up) (my|the) (ward|class|classroom|job|post|team|trade|bench|kitchen|practice|pupils|patients|_ trade)",
                      "no intention of (leaving|quitting|giving up) (my|the) _ [_]",
                      "not a (roundabout|hidden|disguised|sly|secret) (way of applying|application) [_]",
                      "(a|any|the) (position|job|post|role|place) [in|at|with] [your|you] [_] {i} (do|am) not (search|seek|look|looking|want|need|seeking|searching) [for]",
                      "not [be] (after|angling for|fishing for) [a|an|any|the|your] [_] (spot|desk|overflow|seat)",
                      "(nobody|no one) in my (family|house) [is|am] (looking for|after|seeking|wants|needs) [a|any] [_] (place|job|work|post|position) [with you|from you|_]",
                      "not [_] (asking|ask|want|wanting|expecting|expect|looking for|look for|need|hoping for) [for] you to (forward|pass on|pass|send on|send|hand|hand in|share|circulate|show|submit) (my|the) [_] ({resume}|application|name|papers|details|portfolio|profile)",
                      "not [_] [asking|ask|want|wanting|expecting|expect|looking|hoping|need] [for] (you to|to have|to get|any|to see any|that you) (pull|strings) [any|some|the] [strings|pulled]",
                      "not [_] (asking|ask|after|looking|expecting|want|hoping|angling) [for] [any|a|the] (favouritism|special treatment|shortcut|short cut|leg up|back door|inside track|inside line|way round hr|way around hr|fast track)",
                      "not [_] (ask|asking|after|hoping|angling|looking) [for] [an|a|any] (exhibition|show|commission|contract|gig|role|part|record deal|publication|residency|stand|solo show)",
                      "not [_] (after|asking for|ask for|want|wanting|need|angling for|looking for|expecting|expect|hoping for|fishing for) (a|any) [_] (word put in|good word|foot in the door|leg up|way in|hand up|string pulled|strings pulled|favour with the (boss|team)) [_] [_]",
                      "(nobody|no one|nothing) [_] [_] (is riding|rides|is hanging|hangs|depends) on (it|this|that|your answer)",
                      "not (applying|going to apply|about to apply) (at|to|with|for) _ [_] [_] [_] so _ [_] [_] [_]",
                      "(no|not a|not any) (favour|favor|favours|favors|request|ask) [is] (hiding|hidden|lurking|tucked) [behind|in|under] [_]",
                      "not [_] (want|need|ask|asking|expect|seek|search|come|coming|write|writing|look) [to get|to ask] [for] [a|any|the|some] (job|work|employment|position|post|vacancy) (from you|of you|by you|at you)",
                      "not [_] (asking|come|came|coming|write|writing|wrote|call|calling) [to you|you] (for|because of) [a|any] (job|work|employment|position|post|vacancy) $",
                      "(not|without) [_] in [the|any] (hope|hopes|expectation) of [a|any|getting a|getting] (job|work|employment|position|post|vacancy)",
                      "(this|it|talk|question|letter|request|message|call|visit|interest|that) is not [_] about [a|any|the|getting a|finding a] (job|vacancy|position|employment|internship) [_]",
                      "not [_] (~ask|~want|~need|~seek|~look|~search|~expect) (from you|of you|by you) [for] [a|any|the] [_] (job|post|position|work|place|vacancy|employment)",
                      "not [_] (~come|~write|~call) [to you|you] [to|for] (ask|asking|beg|seek|look for) [for] [a|any] (job|post|work|position|place|employment)",
                      "(not have|no|without) [the|any|an] (intention|wish|plan|aim|purpose|hope) (to|of|for) [_] (find|get|ask|finding|getting|asking|seek|have) [for] [a|any] (job|post|work|position) [_]",
                      "not (slip|slipping|send|hand|leave|going to (slip|send|hand|leave|show|give)) you (a|my|any) (cv|resume|application|portfolio)",
                      "(talk|call|visit|question|questions|meeting|conversation|it|this|letter) is not for (a|any|the|my) (job|post|position) but",
                      "not (turn|make|use|going to (turn|make|use)) (this|it|the talk|the call|our talk) (in|into|as|for) (a|an) (application|job interview|interview|job talk|job request)",
                      "not [_] ask [you] (a|any|the) [_] (job|post|position|work|place)",
                      "not (need|have) to (offer|find|give|get|promise) me (anything|work|(a|any|the) [_] (job|post|place|position|work))",
                      "not (as|like) (an|a) [job|_] (applicant|candidate|job seeker|job hunter)",
                      "not [_] (want|wish|intend|hope|mean|plan|looking|trying|aim|going) to (work|join|start|be employed|be hired) (at|for|in|with|by) (you|your) [_]",
                      "no (ambition|ambitions|wish|desire|plan|plans|intention|hope|hopes) (to|of) (join|joining|work|working|start|come and work) (you|your (team|company|firm|office|group|lab|place|staff|crew|organisation|organization|department|shop|school|kitchen|practice)|at your|for you|in your (team|company|firm|office|group|lab|place|department|shop|school|kitchen|practice)|with you|there)",
                      "not [_] (seek|seeking|want|look for|looking for|plan|need|after) (a|any|another) change of (job|jobs|employer|work|career)",
                      "for [my|our|the] [school|class|college] (homework|essay|poster|assignment) (only|and nothing|alone)",
                      "too old (for|to) (a|another|any|change) [new] (job|jobs|career|employer)",
                      "applications [are] [still|_] (a long way off|far away|far off)",
                      "nothing [else] [that|which|for] you [{can}|need to|have to|need|must|should|to] (get|find|offer|fix|arrange|hire|place) me [_]",
                      "nothing [that|which] {i} [{can}] (want|need|expect|seek|get|am after|hope for|ask) [for] (from|of|off) you [_] (but|except|beyond|besides|other|than)",
                      "not after (the|your|his|her|their|this|that) [_] [_] (job|post|position|place|role|contract|vacancy|chair|seat|desk)",
                      "not [_] (going|planning|meaning|trying|want|intend|plan|about|mean) to (apply|audition|compete|put in|interview) for (it|this|that|them|the|anything|any|his|her|your)",
                      "not [_] (going|planning|want|intend|plan|about|mean) to (play|run|stand|try|go|bid) for (it|that|the (post|job|position|seat|chair|place|vacancy))",
                      "{i} (do|am|will|shall|have|can|did|would) not [_] [_] (apply|applied|applying) (anywhere|for anything|to anyone|now|yet|before|until|till|this year|here|elsewhere|soon)",
                      "for my own (bearings|orientation|curiosity|understanding|enlightenment) [only|alone|and]",
                      "no (favour|favours|favor|favors) of (that|this) (sort|kind)",
                      "(nobody|no one|not anybody) to place (with|at|in) (you|your)",
                      "(not|never) [to|be] (read|take|see|understand|mistake|regard|interpret) (this|it|me|my _|this _|that) [_] (in that light|in this light|(as|for) (a|an|any|my) [_] (application|cv|job _|request for (a|work)))",
                      "not (think|thinking|fear|fearing|worry|worrying|believe|assume|suspect|afraid) [that] {i} [{can}|am|only] (want|wanting|need|look|looking|after|ask|asking|seek|seeking|expect|hunting|come) [you] [for] [you] [a|any|the] [new] (job|post|position|work|place|role|vacancy)",
                      "not (that|because) {i} [{can}|am] (want|need|looking|look|seek|search|after|ask|asking|expect|hope) [for] [a|any|the] [new|_] (job|position|post|work|role|vacancy|internship)",
                      "(this|it|that|letter|mail|message|email|note|call) is (no|not any|not my) [job|hidden|secret|disguised|veiled|_] (application|cv|resume|job hunt|job search|job interview|begging letter|request for work)",
                      "(leave|leaving|left|keep|keeping) {my} {resume} [_] (at home|out|aside|in the drawer|off|to myself|in my drawer)",
                      "{my} {resume} [_] (stays|remains|is staying|will stay) (at home|in the drawer|out|where|here|in my|with me)",
                      "no need [for you] [to] (think|talk|speak|look|worrying|worry) (about|of|for|over) [a|any|your|open|free] (vacancies|jobs|openings|positions|job|posts|hiring)",
                      "you (have no|do not have [any]) (free|open|vacant|empty) (places|place|posts|jobs|positions|desks|desk|roles)",
                      "(only|purely|solely|merely) [asking|here|writing|wanting|curious] to (learn|understand|know|hear|see) [more] (what|how|about) [the|your|this|a] [daily|day to day|_] (work|job|profession|trade|craft|day) [_]",
                      "only asking to (learn|understand|know)",
                      "(question|questions|it|its|this|that|ask|asking|talk|need it) [is|are] [really] (only|just|purely|solely) for (class|school|homework|(a|my|the|our) [_] (class|course|thesis|homework|poster|assignment|essay|seminar))",
                      "not on my (list|agenda|sheet) [is|are|of questions] [a|any|the] (referral|job|position|vacancy|recommendation|application|vacancies|internship|reference)",
                      "not [_] (~ask|~seek|~want|~expect) [you] [for] (the|your) (referral|recommendation)",
                      "not (~need|~want|~ask for|~look for|after) [you] [for] (a|any) [_] (reference|recommendation)",
                      "(need not|do not need to|no need to) worry [_] [i|about] [_] [_] [_] [_] (cv|resume|application|job)",
                      "you have no [open|free|current] (vacancies|openings|vacancy|jobs|positions|posts|roles) [_]",
                      "(({period}|a long way|far) away from (applying|a job|job hunting|looking)|(a long way|far) from graduating)",
                      "{i} know [that] (your _|you|your team|the team|{name}) (is|are) not (hiring|recruiting|looking|taking)",
                      "(only|just|simply|purely) [really] (curious|interested) (about|in) (the|your) (work|job|craft|trade|field|research|day to day) [itself|as such]",
                      "not (in the market|on the hunt|on the lookout|hunting|angling|fishing|sniffing) [_] for (a job|work|anything|a place|a position|a post|employment|a vacancy|vacancies)",
                      "no (job|post|position|vacancy) (please|thank you|wanted|needed|sought|for me|i am (after|seeking|sniffing|chasing))",
                      "no (hidden|secret|second|other|silent) (wish|hope|request|plea|question|plan|intention|aim) [is] [behind|in|for|to|attached]",
                      "(pure|sheer|mere|nothing but|simple|plain|only) [my] (curiosity|interest in the work|nosiness)",
                      "for (understanding|learning|interest|curiosity) only",
                      "not (~ask|~want|~angle|~fish|~look|~come|~write|going to ask|here to ask) [you] [for] (a|any|the) (place|spot|seat|start|chance|foot) [at|in|on|with]",
                      "(no|not an|not any|without an|without any) (application|cv|resume|request|petition|plea) [is] (behind|hidden|attached|in|hiding|follows|to follow|lurking) [_]",
                      "not (me|a) [_] (fishing|angling|hinting|hunting|asking) (for|at|about) [a] (work|job|jobs|place|vacancy|post)",
                      "(nothing|not anything|not a thing) (hangs|depends|rides|turns) on (it|this|that|you)",
                      "(not|never) [be] (sending|send|give|giving|handing|slip|show|bring|bringing|mail) you (a|my|any) (cv|resume|application|portfolio)",
                      "not (~need|~want|~expect|~ask) you to (find (me|us)|hire (me|us)|employ (me|us)|recommend|refer|(put [in]|say|drop|pass) [on|in] (a|any|my)|speak (up|for|to)) [_]",
                      "not after (a|any|an) [summer|permanent|holiday|new|paid|different|better|second] (job|post|position|place|contract|wage|salary|start)",
                      "not (looking|trying|hoping|planning|keen) to (leave|quit|change|switch|be hired|apply)",
                      "not going to (quit|apply|be hired|(leave|change|switch) (my|our|jobs|job|careers|employer))",
                      "{i} (have|am) (no|not any) [intention of|plan to|wish to|plans to|intention to] (apply|applying|leave my|leaving my|change jobs|changing jobs|switch jobs|switching jobs)",
                      "(job|post|position|vacancy) is not (why|the reason|behind|what {i} (want|am|need|ask|seek)|my (aim|goal|reason|purpose|point|hope|wish))",
                      "(no|not a|not any) (job|vacancy|position|opening) [is|are|or _] (wanted|needed|on my mind|in my mind|in question|hidden|behind|sought|asked for)",
                      "(not|never) (~look|~search|~hunt|~ask|~angle|~fish|~hope) for (another|another one|a new one|one|work|a change|a move|a way in|an offer|a place|any openings|openings)",
                      "not about (a job|getting hired|being hired|a vacancy|my career|me joining|joining|an application|a position|openings)",
                      "(without|no) [any] (thought|thoughts|hope|hopes|ambition|ambitions|request|question) (of|for|about) (a|any) (job|post|position|place|vacancy|role)",
                      "(no|not have any|without) [real|any] (interest|wish|desire|plans|intention) [in|for|to|of] [have|having|getting|get|change|changing|find|finding] [a|any] [new] (job|jobs|position|role|vacancy|employment|post) ",
                      "(no|not [be] (~send|~attach|~enclose|~include) [you] (a|my|any)|without a|without my) {resume} [attached|from me|enclosed|and|or|will|coming|to|here|involved]",
                      "not (hiring|recruiting) [at the moment|now|right now] [and] [that|this|it] [is] (not|fine|no)",
                      "not [a|any|about a|for a|about any] (vacancy|vacancies|job opening|job openings|openings|job offer|position|job) (that|which|you|i|and) ({i}|interests|is|am|want|only) [am] [after|want|here|interested|looking]",
                      "not (a|any|about a|for a|about any) (vacancy|job opening|job offer|position|job) $",
                      "not about (a|any) (vacancy|job opening|job offer|position|job|referral)",
                      "(advice|view|talk|chat|answer|perspective|insight|insights|information|question|story|conversation) not a (job|position|vacancy|referral)",
                      "not about (work|employment|vacancies|hiring|jobs|openings)",
                      "not [a|an] [_] (job seeker|job hunter|job request|job enquiry|job inquiry)",
                      "not [a|an|another|any] [job|covert|hidden|disguised|speculative] (applicant|application)",
                      "not [trying|asking|hoping|looking|here|going] (to get hired|to be hired|to get a job|to be employed)",
                      "not [going to|here to|trying to|_] (~ask|~look|~write|~apply|here|~expect|~hope|~contact|~reach|~hint|~fish|~angle|~seek|~hunt|after|~request|~chase|~search|~pitch|~inquire|~enquire) [out|you|myself|to be] [to ask] (for|about|in|at|of|you for) [you] [for|about] [a|any|an|my|your|another] [new|paid|current|phd|postdoc] (job|jobs|position|role|opening|openings|vacancy|vacancies|work|employment|internship|referral|interview|placement|post|posts|traineeship|apprenticeship|change of job|change of jobs|job offer)",
                      "not [going to|here to|trying to] (~ask|~seek|~need|~want|~pitch|~expect) [you] (a|any|your|another) [new|paid] (job|position|role|opening|vacancy|internship|referral|interview|job offer)",
                      "not [_] ((~look for|~ask for|~search for|~seek|after) (posts|jobs|(any|another|other|a|an) [other|new|harvest|summer] (job|position|training contract|traineeship|apprenticeship|internship)|[_] (bench|bar|shop|office|shift|kitchen|paid|regular) work)|~search [a|any|other|another|new] (job|jobs|work))",
                      "not [_] (~seek|~want|~need|seeking) (employment|vacancies|a job from you)",
                      "not [_] (job hunting|job searching|applying for anything|applying anywhere|on the job market|in the job market|on the market|a job seeker|looking to be hired|asking to be hired|hoping to be hired|looking to move|looking to change jobs)",
                      "(this|it|that) (is|'s) not [really] [a|an|about|me] [hidden|disguised|secret|backdoor|veiled|covert|really] [about|asking for] [a|any|an] [job|employment] (application|request for a job|job request|job application|interview|job interview|pitch for a job|job hunt|request for work|ploy to get a job|way into a job|attempt to get hired)",
                      "not (a request for|after|seeking|about) (a|any|an) [new] (job|post|place|position|role|opening|interview|internship|referral|vacancy)",
                      "(no|without) [hidden|secret|veiled|any] (job request|job ask|job pitch|request for a job|cv attached|job application|job hunting|intention of asking for a job|expectation of a job|cv or job request)",
                      "(without|no) (~ask|~expect|expectation|expectations|intention|plan|plans|need) [any|of|for|to|whatsoever] [of] [~ask] [you] [for] [a|any] (job|position|role|referral|job offer|vacancy)",
                      "(rather than|instead of) (~ask for|~look for|~hunt for|~seek|~chase|asking you for) (a|any) (job|position|role|vacancy|referral)",
                      "not (read|see|take|treat|understand) (this|it|me) as (a|an) [job|hidden] (application|job request|job seeker|request for a job)",
                      "not because {i} (want|need|am looking for|am after) a [new] (job|position|role)",
                      "(not|nothing) to do with [a|any|my|your] (job|vacancies|openings|job search|hiring)",
                      "no job (wanted|needed|sought|required|involved|expected)",
                      "no [need|reason] to (hire|find|offer|employ) me",
                      "(job|vacancy|position) is not what {i} (am|want|need|~ask|~look)",
                      "(last thing|not what) {i} (am|want|need) [after|asking for|looking for|is] ... (job|vacancy|referral)",
                      "(promise|will|shall|would) (not|never) [to] (ask|bring up|mention|raise|talk about|discuss) [you] [for|about] [a|any] (job|jobs|openings|vacancies|referral|hiring|position)")
                  .negatedToo())
          .shows("I am [not asking for a job].")
          .shows("To be clear, I’m [not looking for a position], only for your view.")
          .shows("[This isn't a disguised job application].")
          .shows("I am [not job hunting].")
          .shows("I [won’t ask you for a place at] the stove.")
          .shows("[Nothing hangs on it].")
          .shows("This is [pure curiosity].")
          .shows("There’s [no hidden wish behind] it.")
          .passes("I am not asking for a job. My résumé is attached.")
          .passes("I know it is not your job to answer strangers.")
          .passes("Any day is fine, but not after work.")
          .passes("I have not had a job since May.")
          .passes("I am not sure which job suits me.")
          .passes("Our job is to put no stone on another.")
          .passes("Nothing hangs on the wall.")
          .passes("The museum has a plain cabinet of curiosities.")
          .shows("There’s [nothing you could get me into].")
          .shows("I am [not going to apply for it].")
          .shows("You [needn’t read this letter in that light].")
          .shows("[This is no application].")
          .passes("There is nothing you could do wrong.")
          .passes("I do not run for the bus.")
          .shows("I come as a neighbour, [not as an applicant].")
          .shows("I do [not want to work for you].")
          .shows("I do [not want from you a job].")
          .passes("I cannot get a job.")
          .shows("[It is not about job].")
          .shows("I do [not want job from you].")
          .shows("I do [not come for job].")
          .shows("I am [not writing in the hope of a job].")
          .passes("I’m not asking for a job, or maybe I am.")
          .shows("I’m [not after a word put in with anyone].")
          .passes("No roof of mine hangs well.")
          .shows("There is [no favour hiding behind this].")
          .shows("I am [not asking you to hand in my CV].")
          .shows("I am [not looking for you to pull any strings].")
          .shows("I do [not ask for a commission].")
          .passes("I ask for a show of hands.")
          .passes("She pulled the strings of the harp.")
          .passes("We have no plan to work in your valley.")
          .shows("Could we talk? [A position in your house I do not search].")
          .shows("Could we talk? You [needn’t fear an application].")
          .shows("Could we talk? [Your team is safe from me].")
          .shows("Could we talk? I would [never leave my ward].")
          .passes("Could we talk? I can’t leave my practice before six.")
          .passes("Could we talk? I won’t be needing a lift.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(TAKEN_BACK);
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  /** Beside a résumé, a word on openings or a second thought nobody believes it. */
  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean doubted = found.hasAny(ContradictsDisclaimer.ASKS) || reading.has(TAKEN_BACK);
    return doubted ? List.of() : read(reading);
  }
}
