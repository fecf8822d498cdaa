package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Sends a résumé along, which turns a talk into an application. */
final class AttachesResume implements Rule {
  /** What only looks like it. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(as|which|because|since|like) you [have|had|kindly|also|_] (asked|suggested|requested|wanted|offered|said|advised|proposed|told me) [_] [_] [_] [_] [_]",
          "you [have|had|kindly|also|_] (asked|offered|wanted|agreed|told|said) [me|us] [for|to] [_] [see|look at|read|go through|go over|send|check|have|bring|take a look at] [_] [_] {resume}",
          "{resume} [_] [_] [_] (as (requested|agreed|promised|discussed|suggested)|you (asked|offered|wanted|requested))");

  private static final Phrases LOOKED_OVER =
      Phrases.anyOf(
          "(look|glance|eye|peek|check|go|going|read|revise|correct|skim|review|feedback|glance at) [_] [_] [_] {resume} [_] [_]",
          "(look|glance|eye|peek|check|go|going|read|revise|correct|skim|review|feedback) (at|over|through|on) (my|the|a) [_] {resume} [_] [_]");

  private static final RuleCard CARD =
      RuleCard.named("attaches-resume")
          .raises(JOB_ASK)
          .weighs(9)
          .spares(INNOCENT)
          .says("“{words}” says that you want to be hired.")
          .advises("Leave the résumé out; bring it if they ask for it.")
          .sees(
              "{my} [_] {resume} [_] [_] {i} {am} (attaching|sending|enclosing|sharing|forwarding|adding)",
              "{my} [_] {resume} {i} (attach|enclose|send|share|add|forward|attached|sent) [_]",
              "{resume} (can be|could be|will be|is|are) (sent|shared|provided|forwarded|available|supplied|emailed) (on|upon|at|if|when|any) [_]",
              "(in|as) (attachment|attach|annex|appendix) (follow|follows|go|goes|come|comes|is|are|find|you find|there is) [also] my [_] ({resume}|curriculum|certificates|documents|transcript|transcripts)",
              "(with|and) my (cv|resume|curriculum|curriculum vitae|papers and certificates) (ready|in hand|at the ready|under my arm|in my (bag|hand|pocket))",
              "my {resume} [_] [_] [_] [_] [_] [_] [_] (are|is) [also|all|both] (attached|enclosed|below|linked)",
              "{i} (attach|attached|enclose) (again|also|once more|here|herewith) (my|the) {resume}",
              "[my] (resume|cv|curriculum vitae|cover letter) (attached|enclosed|below|in attachment)",
              "{my} [_] {resume} [is|are|you find|you will find|stands|lies|also|_] in (attachment|attachments|annex|appendix|enclosure|attach)",
              "my [_] {resume} 's (attached|enclosed|below|here|in)",
              "(you|please|kindly) [{can}|also|please|perhaps|mind] [also|please|perhaps|_] (go over|going over|go through|revise|revising|check|correct|glance at|skim|cast an eye over|cast an eye on) [also] my [_] {resume}",
              "(let|leave|give|hand|pass|sending|send) you [with|here|also] my (data|details|resume|cv|profile|particulars) (for the case|in case|in the case|for when|so [that] you have)",
              "my (papers|certificates|documents|testimonials) are [also] (enclosed (as|with|here|and|to|below)|attached (as|with|here|and|to|below|for))",
              "{my} [_] {resume} [which|you|it] [{can}|will|shall|may] [also] (find|see|read|open|download|lies|comes|follows|goes) [you|it] [also] (in|at|on|below|here|attached|under|with|behind|enclosed|together)",
              "(in|as|with) [the|an|this] (attachment|annex|appendix|attached file|enclosure) [you|is|are|there|find] [{can}|will|is|find|see] [find|see] (my|a|the|our) [_] {resume}",
              "(attach|attached|attaching|send|sent|sending|enclose|enclosed) [you|here|also|to you|_] my (curriculum|biodata|bio data|curriculum vitae) [_]",
              "my (portfolio|certificates|references|transcripts|diploma|qualifications|work samples) (is|are) [also|_] (attached|enclosed|in the attachment|below|in attachment)",
              "(names|name|numbers|list) of [_] [_] (persons|people|referees|colleagues|employers|bosses) (who|that|which) {can} (speak|vouch|testify|answer) [_] (for|about|to) (me|my)",
              "for references [please] [you] [{can}] (call|contact|ask|phone|ring)",
              "my professional profile (is|stands|you find|lies) _",
              "{resume} of my (brother|sister|son|daughter|husband|wife|cousin|friend|nephew|niece)",
              "references [are|is] [also|gladly] (available (on|upon|if|at any)|on request|upon request|can be provided)",
              "references from (three|two|four|my|all|former|past|previous|head|both|several) _",
              "(enclosed|attached|enclose|attach|sent|send) [you] my (particulars|testimonials|references)",
              "(add|attach|enclose|send|include|attached|enclosed|included|adding|attaching|enclosing|sending|find|see) ... my (certificates|certificate|transcripts|transcript|diplomas|diploma|work history|employment history|qualifications|portfolio|credentials|biodata|bio data)",
              "(list|record|overview) of my (employers|jobs|qualifications|degrees|work experience)",
              "(attached|attach|attaching|enclosed|enclose|enclosing|included|include|including|send|sending|sent|share|sharing|forward|forwarding|bring|bringing|show you|email|emailing|mail|mailing|mailed|posting|upload|uploaded|append|paste|pasted|linked|link|add|adding|added|dropping|hand|slipped|put) [you|is|are|it|this|over|along|below|here|herewith|also|with|please find] [a copy of|the link to|a link to|_] {my} [_] [_] {resume}",
              "(see|find|pfa|here is|here 's|below is|check out|view|download|open|look at|looking at|look over|click|~go through|read through) [attached|a copy of|copy of|the link to|link to] (my|our|the attached|the enclosed) [attached|enclosed|current|latest|updated|full|short|brief|new|revised|detailed] {resume}",
              "(attached|attach|attaching|enclose|enclosed|enclosing|(send|sent|sending|bring|bringing) you) [is|here|below|please find|you will find|herewith|also] (a|an|the) [current|latest|updated|full|short|brief|copy of] {resume}",
              "{resume} [_] (with|in|to|at|on|under|inside) this (message|email|mail"
                  + "|note|letter|link|page)",
              "{my} [_] {resume} (is|can be) [_] (in (the|this|an) (attachment|appendix|annex)|at|on|below|here|ready|available|attached|enclosed|up|viewed|found|seen|downloaded|accessed)",
              "(take|have|get|cast) [a] (look|glance|eye|peek) [_] (at|over|through) "
                  + "{my} [_] {resume}",
              "(a copy of|{my}|the|link to) [updated|current|latest|full|short] {resume} [is|are|can be found] [also] (attached|enclosed|included|below|here|online|at {link}|available|on {link})",
              "{resume} [at|here|is at|on|is on|is here] {link}",
              "{resume} (for your|to your|for you) (review|reference|consideration|information|attention|perusal)",
              "(attached|enclosed) [please find|is|are|you will find] {my} (portfolio and|references|application)")
          .shows("I have [attached my résumé].")
          .shows("[My CV is attached].")
          .shows("Here is my background: [CV at https://example.org/cv].")
          .shows("I will [send you my updated resume].")
          .shows("[CV attached].")
          .shows("[My CV I am sending].")
          .shows("[In attachment follow my curriculum].")
          .shows("[Résumé can be sent on request]!")
          .passes("We resume our talks in May; the plan is attached.")
          .passes("I have left my résumé out; it is your story that I would like to hear.")
          .passes("I help students to find the résumé template that fits.")
          .shows("[My CV you find in] the attachment.")
          .shows("Here are the [names of three persons who can speak for me].")
          .shows("[My CV’s attached], in case.")
          .shows("Could [you go over my CV], too?")
          .passes("You check CVs for a living.")
          .passes("I eat while I go over my CV.")
          .shows("[My CV is in attachment].")
          .passes("The resume of the talk is attached to the minutes.")
          .passes("As you suggested, my CV is attached.")
          .passes("You asked for my CV; it is below.")
          .in(Context.UNKNOWN.with(new Recipient("", "", true, 0)))
          .passes("Could you cast an eye over my CV?")
          .shows("[My CV is attached].")
          .shows("[My CV, two references and a short film are attached].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** To have one looked over is what a coach is paid for; it asks them for no post. */
  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> seen = reading.quotes(CARD);
    return reading.context().recipient().billsForTime()
        ? Spans.apart(seen, Spans.of(reading.quotes(LOOKED_OVER)))
        : seen;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(LOOKED_OVER);
  }
}
