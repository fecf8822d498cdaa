package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Asks for a piece of work: a plan, a strategy, an audit. */
final class AsksForDeliverable implements Rule {
  /** What the sender will do, not the reader. */
  private static final Phrases MINE =
      Phrases.anyOf(
              "(i|we|they|he|she|everyone|everybody|people|clients|us all) [do our _ and|do my _ and|will|would|shall|can|could|usually|also|often|then|gladly|already] [also|gladly|soon] (and run|draw up|set out|work up|write up|prepare|do|run|make|handle|sort out|set up|fill in|take over|hold|(offer|give|provide) [_] [_]|ran|did|made|conduct|conducted|am consulting) _",
              "(team|agency|firm|boss|manager|colleague|colleagues|department|staff|school|vendor|mentor|coach|professor|supervisor|tutor|developer|lawyer|they|he|she|who) (is|are|will|would|can|could|has|have|had|then|also|that|who|all) [_] (set|write|price|map|plan|draw|think|work|lay|sort|help|helping) _ [_] [_] _",
              "(team|agency|firm|colleagues|department|staff|they) (set|wrote|plan|plans|sets|writes|draws|works) (it|this|that|them|everything) [all] _ _",
              "(answer|answers|view|advice|input|experience|talk|minutes|words|it|that|this|which|course|book|what) [_] (will|would|could|can|might|really|also) [really|greatly|also] help (me|us) [to] _ _ [_] [_] [_]",
              "(thank you|thanks|grateful|thankful) [_] [_] [_] for [all] [your|the] [kind|great|_] (help|advice|assistance|support|guidance|helping) ...",
              "(how|when|before|why|if|where|once|while|whenever) [do|did|does|would|to|should] you [usually|first|then|actually] (develop|build|create|draft|write|design|put together|come up with|work out|devise|map out|sketch|lay out|prepare|make) _ [_] [_]",
              "(heard|saw|seen|watched|hear|had|see|met|when|after|since|hearing|before) you [_] (speak|talk|present|give a talk|keynote) (at|for|to) _",
              "consulting on (my|our) own",
              "({i} {can} [{gladly}]|{happy} to|like to|love to) help you [to] _ _ [_] [_]",
              "you (gave|held|spoke|presented) _ [_] [_] [_]",
              "(take|takes|took) you to _ _ [_]",
              "helped (me|us) [to] _ _ _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-deliverable")
          .raises(FREE_CONSULTING)
          .weighs(8)
          .spares(MINE)
          .says("“{words}” asks for work that others pay for.")
          .advises("Ask for one fact or one opinion, or offer to pay for the work.")
          .sees(
              "(you would|you could|if you could|you to|could you|would you|can you) [quickly|just|perhaps] (build|write|design|draw|code|sketch|produce|create|mock up|prototype) (me|us|one for|something for) [_] [_]",
              "(map|plan|lay|set|write|draw|think|work|sketch|sort|price) (it|this|that|everything|things|the whole thing) [all] (out|up|through) (for|with) (me|us)",
              "(say|tell|hear|know|see|show) [me|us] what you would (do|change|make|advise|suggest|recommend|build|plant|fix|improve) (with|about|of|in|to|on|if you (were|had)) (it|them|this|that|us|me|our|my) [_]",
              "(know|tell me|say|judge|find out|tell us) (if|whether) {i} (can|may|could|have|am allowed to|must) [legally] (sack|sue|fire|claim|deduct|evict|appeal|a case|a claim|patent|break|get out|get away|write off|dismiss) _",
              "(help|helping) (me|us) [to] (write|draft|build|design|develop|plan|rewrite|price|structure|calculate|translate|work out|set up|put together|draw|sketch|edit|fill in) (it|this|that|them|one|everything|the whole thing|it all|all of it) [out|up|_]",
              "(could|can|would|will) you (do|write|draft|make|build|design|calculate|solve|fix|draw|set up|handle|take over|work out) (it|this|that|them|all of it|everything) for (me|us)",
              "(work|figure|sort) (it|this|that|everything|them|the whole|all of it) out (for|with) (me|us)",
              "(help|helping) (me|us) [to] (sort|work|figure|iron|straighten) (it|this|that|them|things|everything) out",
              "((could|can|would|will|have|ask|asking|want|need|like|may|help) you|please|you could|you can|you would|help me|help us) [also|perhaps|maybe|then|just"
                  + "|quickly|possibly|even|be able to] (draft|write|draw up|draw|prepare"
                  + "|sketch|work out|put together|design|make|build|fill in|calculate|cost"
                  + "|price|estimate|translate|rewrite|redo|fix|set up|devise|outline"
                  + "|compile|produce|recommend) (a|an|the|me|us|my|our|some|one|up) [_] "
                  + "[_] (letter|plan|quote|schedule|design|strategy|budget|outline"
                  + "|estimate|list|checklist|template|policy|contract|menu|logo|text|page"
                  + "|spreadsheet|diagram|drawing|drawings|calculation|report|form|lesson"
                  + "|programme|proposal|timeline|map|site|website|code|script|model"
                  + "|analysis|recipe|training|speech|plan of action|statement|paragraph"
                  + "|version|offer)",
              "(do|run|make|handle|sort out|set up|fill in|tidy up|put in order|take over) [_] (our|my) (accounts|taxes|tax return"
                  + "|books|website|marketing|branding|wiring|plans|paperwork|payroll"
                  + "|statistics|figures|audit|filing)",
              "(help|helping) (me|us) [to] (think|work|reason|talk) through (my|our|a|the|this)",
              "(solve|fix|look at|help with|help me with|help us with|untangle) (a|the|some|this)"
                  + " [_] (problem|issue|problems|issues|challenge) [that|which] {i} (have|are"
                  + " having|face|am having)",
              "(share|send|give|lend) [me|us|with me|with us] [all] your"
                  + " (templates|template|materials|slides|playbook|contacts|contact"
                  + " list|scripts|checklists|course|files|documents|spreadsheets|tools)",
              "what (i|we) (should|could|can|ought to) (charge|ask for|bill|quote|invoice|do"
                  + " about|do with|price)",
              "(draw up|set out|work up|write up|prepare) (a|an|the) [_] [_]"
                  + " (plan|strategy|quote|proposal|budget|schedule|design|estimate|survey|report)"
                  + " [for|of] [me|us|my|our]",
              "(a|your|any|some|for|us|me) free [_] (survey|estimate|quote|consultation|assessment|inspection|analysis)",
              "(i|we) (need|want|would like|could use|am looking for|are looking for) [some|your|a"
                  + " bit of|any|expert|professional]"
                  + " (help|advice|guidance|support|assistance|consulting) (with|on|for|in)"
                  + " (my|our) [_] [_] [_]"
                  + " (startup|business|company|strategy|project|product|launch|website|app|shop|marketing|case|thesis|pricing|growth|funnel|brand)",
              "(help|helping|assist|assisting) (me|us) [to|in|with]"
                  + " (write|writing|build|building|create|creating|design|designing|develop|developing|set"
                  + " up|setting up|draft|drafting|plan|planning|put together|come up"
                  + " with|launch|launching|grow|growing|price|pricing|structure|structuring|improve|improving|rewrite|rewriting|prepare|preparing|refine|refining|market|marketing|fix|fixing|revise|polish)"
                  + " (a|an|my|our|the|some|this) [_] [_]"
                  + " (business|startup|company|strategy|plan|roadmap|website|site|app|pitch|deck|portfolio|resume|cv|proposal|budget|model|campaign|product|brand|curriculum|shop|store|service|cover"
                  + " letter|application|thesis|statement|prices|marketing|sales|funnel|team|presentation|book|launch)",
              "(help|advice|assistance|support|guidance|advise|advising|helping|advise me|advise"
                  + " us|consult) ((me|us) (on|with|about)|on|with|about|for) (my|our) [_] [_]"
                  + " (strategy|business|startup|marketing|website|pricing|launch|branding|brand|business"
                  + " plan|fundraising|growth|product|sales|campaign|roadmap|go to"
                  + " market|architecture|taxes|contract|case|legal|visa|project plan|company)",
              "(you|please|me|us|maybe also|perhaps also) [to|please|also|possibly|maybe]"
                  + " (develop|build|create|draft|write|design|put together|come up with|work"
                  + " out|give me|give us|devise|map out|sketch|sketch out|lay out|prepare|make)"
                  + " (me|us|a|an|my|our|some) [_] [_] (strategy|roadmap|business plan|marketing"
                  + " plan|content plan|action plan|proposal|template|campaign|logo|framework|study"
                  + " plan|career plan|training plan|plan for (me|us|my|our)|content calendar|privacy policy|recommendation letter|letter of recommendation|business case)",
              "(have|do|hold|up for|book|like|need|arrange|offer me|give me|give"
                  + " us) [a|an|some|one] [free|quick|short|{length}|proper]"
                  + " (strategy|planning|brainstorming|brainstorm|coaching|consulting|consultation|advisory|mentoring)"
                  + " (session|sessions|call|calls|workshop|meeting)",
              "(you|please|me|us) [to|please|also|possibly|maybe]"
                  + " (audit|diagnose|troubleshoot|debug|optimise|optimize|redesign|rewrite|restructure)"
                  + " (my|our)",
              "(you|please|me|us) [to|please|also|possibly|maybe] (solve|fix|untangle|sort out)"
                  + " (my|our) [_] [_] (problem|problems|issue|issues|situation|mess|bottleneck)",
              "(~tell|~show|~advise|~know|~ask you|~discuss|~learn) [me|us|you] (how|what|where)"
                  + " (i|we) [can|could] (should|must|need to|have to|ought to|might|can|could)"
                  + " (price|position|market|structure|build|grow|launch|run|sell|scale|organise|organize|design|fund|finance|hire|do"
                  + " with|do about|set up) (my|our|this|the) [_] [_]"
                  + " (business|startup|company|product|service|shop|store|practice|website|brand|app|team|idea|course|book|strategy|situation|problem)",
              "what (i|we) should do (about|with) (my|our)",
              "(consult|consulting|advise|advising) (for|me|us|on|with me) [on|with|about|for free]"
                  + " (my|our)",
              "(speak|talk|present|give a (talk|workshop|training)|keynote|lead a workshop|run a workshop|run a"
                  + " session|train our) (at|for|to|team|staff) (our|my) [_] [_]"
                  + " (event|conference|team|students|class|meetup|company|staff|school|club|podcast|webinar|retreat)",
              "(do|run|conduct|perform|doing|running) (a|an) [_]"
                  + " (audit|analysis|workshop|assessment|review|training) (of|for|with|on)"
                  + " (my|our|us|me)")
          .shows("Could you [help me write a business plan]?")
          .shows("May I have [advice on our pricing]?")
          .shows("Could we [have a strategy session]?")
          .shows("Could you [help me write it]?")
          .shows("I hoped you would [help us sort it out].")
          .shows("You could [say what you'd do with it].")
          .shows("I’d love you to [map it all out for us].")
          .passes("What helped you most when you wrote your plan?")
          .passes("How does your team decide on prices?")
          .passes("Our session with the board was about the business of others.")
          .passes("You help me so much with your book on moss.")
          .passes("Could you say what you did with the old kiln?")
          .passes("How do you build a campaign for a small brand?")
          .passes("I heard you speak at our conference in May.")
          .passes("We plan this trip with care.")
          .passes("Afterward I will write up a plan for us.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
