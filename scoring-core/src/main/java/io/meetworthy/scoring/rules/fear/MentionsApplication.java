package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.RuleCard;

/** Ties the talk to an application, so that the reader sees a candidate. */
final class MentionsApplication implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("mentions-application")
          .raises(JOB_ASK)
          .weighs(7)
          .says("“{words}” makes you a candidate in their eyes.")
          .advises("Leave the application to its own way and ask about the work itself.")
          .sees(
              "{i} [have|had|just|also|already] applied [last _|on _|yesterday|today|this _|online|already|also|recently] (for|to|on) (the|your|a|an|that|this) [_] [_] (vacancy|opening|post|posting|position|internship)",
              "my application [_] [_] [_] [_] (to|at|in|with|by) your [_] (team|company|firm|group|lab|department|organization|organisation|agency|studio|office|practice|institute|clinic|hospital|ward|kitchen|restaurant|shop|factory|museum|bank|bakery|hotel|workshop|school)",
              "{i} am [also|now] [a|an|the|one] [_] candidate (for|of|to|on) (the|a|an|your|this) [_] [_] (post|job|position|role|vacancy|internship|traineeship)",
              "(see|saw|seen|noticed|found|read|spotted|came across) [the|your|a|an|that|this] [_] (job|work|vacancy|employment) (offer|offers|announcement|announcements|notice|publication) [_]",
              "{i} [have|had] [just|also|already|_] (put|putting) in for (a|an|the|your|that|this) [_] [_] [_] (job|post|position|role|vacancy|place|internship)",
              "{i} [have|had] [just|also|already|_] (did|done|made|make|filled|filled in|completed) (the|an|my|your) application (for|to|on|in|at) (a|an|the|your|this|{name}) [_] [_] [_] (job|post|position|role|vacancy|internship|company|firm|traineeship)",
              "(follow up|following up|followed up|follow ups|inquire|enquire|ask|asking|check) [on|for|of|about|to|with|after] my [job] application $",
              "{i} [would like|want|wish|plan|intend|hope|going|am going|will|shall] [to] (apply|candidate) (in|at|by|to|with) (you|your (firm|company|team|school|hospital|lab|office|bank|department|agency|clinic|organisation|organization|institute|group|shop|museum|university|foundation))",
              "(send|hand in|submit|bring|hand|sending) you (my|an) [job] application [_]",
              "(following|follow|followed|watching|watch|checking|check|checked|looking at|look at|refreshing|studying|reading|an eye on|looked through) your [_] ((vacancies|openings) [page|pages|list|ads]|(jobs|careers|career|job) (page|pages|site|board|portal|section|ads|adverts))",
              "{i} (have|had) [just|already|also|recently] (applied (to|with) your|sent (my|an) application to|submitted (my|an) application to|put in an application (to|at|with)) _",
              "i [have|had|am|also|just|already|will|want to|plan to|intend to|would like to|recently|_] (applied|applying|apply) (for|to|at|with) (your _|one of your _|{name} (last|this|in|on|but|and|for|as|twice|recently|through|via|yesterday|with|already|a|two|three|{date}))",
              "my application [_] (is|sits|lies|went|goes|will|has|lands|landed|is lying|is sitting) (with|on|in|at|to|been|going) _",
              "{i} [have|will|already|just|also] (sent|submitted|put in|filed|send|submit) [in]"
                  + " (an|my|the) [_] application",
              "(my application (to|for|with|at) (you|your|{name}|the [_] [_] (job|position|role|internship|vacancy|post|programme|program))|(discuss|about|regarding|check|review) my application)",
              "(applying|application|to apply|i applied|have applied|had applied|i will apply|i would apply) (to|at|with|for) your (company|foundation|team|firm|lab|programme|program|organization|organisation|department|group|school|office|startup|scheme)",
              "(saw|noticed|found|came across|spotted|read) (the|your|a|an|that) [_]"
                  + " (job|work|vacancy)"
                  + " (ad|advert|advertisement|posting|listing|description|opening)",
              "{i} [have|just|recently|also|already|am|will|would like to|want to|plan to|intend to|wish to|_] [just|recently|also|already] (applied|applying|apply) (for|to|at|with|on) [a|an|the|your|this|that|several|some|many] [_] [_] [_] (job|position|role|internship|traineeship|apprenticeship|vacancy|opening|post|posting|jobs|positions|roles|internships|company|team|firm|programme at your|(at|with) {name})",
              "(applying|application) (for|to) (the|your|a|an|this) [_] [_] [_] (job|position|role|internship|vacancy|opening|posting)",
              "(~submit|~send|~complete|~finish|status of|~support|~strengthen) {my} [job|online]"
                  + " application",
              "(job|role|position|vacancy|opening|internship) [that|which|you|was|is]"
                  + " [you|have|had|has] [been] (posted|advertised|listed) (on|by|at|in)",
              "(saw|noticed|found|came across|spotted|see|seen|read) ... (job|open)"
                  + " (opening|posting|ad|advert|advertisement|listing|vacancy|position|role|description)",
              "(saw|noticed|found|came across|spotted|see|read) [the|an|your|a|that] [_] [_] (vacancy|job posting|opening (for (a|an|the)|(in|at) your (team|company|department|firm|group|lab)))",
              "interested in (the|a|an|this|that|any) [_] [_] [_]"
                  + " (position|role|vacancy|opening|job|internship)"
                  + " (at|in|on|with|within|you|your|{name}|advertised|posted)",
              "{i} (meet|match|fulfil|fulfill) [all|most] [of] [the|your]"
                  + " (requirements|qualifications|criteria|job description)",
              "my (candidacy|candidature)",
              "(i am|i would be|i was|me|myself|as) (a|an|the) [_] candidate for (the|a|your|this)")
          .shows("[I recently applied for the analyst position] and would like to meet you.")
          .shows("I [saw the job posting] for an editor on your page. Could we meet?")
          .shows("I am [interested in the editor role at] your paper. Could we meet?")
          .passes("I was interested in your role in the merger.")
          .passes("The rule applies to all jobs; I applied it to ours.")
          .passes("How did you choose the position of the bridge?")
          .passes("Does the rule apply to your school?")
          .passes("We applied for a patent in June. Could we meet?")
          .shows("I’ve been [following your vacancies page]. Could we meet on Tuesday?")
          .passes("I want to apply your method. Could we meet on Tuesday?")
          .shows("[I applied for the junior auditor post] in May. Could we meet on Tuesday?")
          .shows("I have [seen your job offer in] the internet. Could we meet on Tuesday?")
          .shows("[I put in for the editor’s job]. Could we meet on Tuesday?")
          .passes("I put in for the hall. Could we meet on Tuesday?")
          .shows("[My application was sent on Monday to your office]. Could we meet on Tuesday?")
          .shows("[I am candidate for the post] of clerk. Could we meet on Tuesday?")
          .shows("[I applied yesterday for the Dover vacancy]. Could we meet on Tuesday?")
          .passes("I applied paint to the post. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
