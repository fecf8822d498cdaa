package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Has used, visited or looked closely at what the reader makes. */
final class UsesWhatTheyMade implements Rule {
  /** What anybody sees or takes of theirs. */
  private static final Phrases PASSED_BY =
      Phrases.anyOf(
              "(tried|bought|copied|visited|saw|walked past|ordered|borrowed|played|found) your [_] (number|profile|assistant|building|office|house|competitor|competitors|phone|email|address|name|linkedin|details|door|street|town|colleague|colleagues)",
              "(applied|used) your (discount|code|voucher|link|name)",
              "of your (mails|emails|messages|letters)",
              "(bought|played|tried) your [last] (ticket|tickets|team|club)",
              "(found|saw|see|visited|noticed) your [company|linkedin] (site|website|page|profile|stand|booth) (on|at|by|in|and|is|was|while|yesterday|when)",
              "visited your (site|website|page)",
              "through your [linkedin] (profile|page|details|cv|post|posts)",
              "{i} [have] (see|saw|seen|noticed|found) [that] your [_] (vacancy|ad|advert|job|opening|position|post|name|email) [_] [_] [_] [_]",
              "loves to (hear|meet|see)",
              "(completed|finished|tried) your (form|survey|application|questionnaire|line)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("uses-what-they-made")
          .answers(GENUINE)
          .weighs(6)
          .spares(PASSED_BY)
          .says("“{words}” shows that you took the trouble to look.")
          .sees(
              "your [_] _ is the (base|basis|foundation|starting point|backbone) (of|for) (my|our) _",
              "followed your [_] (recipe|recipes|pattern|method|guide|map|instructions|steps|advice|rule|rules|plan|trail|route|tutorial|drawings|notes|trick|tip|scheme|course|directions|checklist) [_]",
              "(on|using|from|out of) your [_] (recipe|pattern|method|formula|starter|drawings|instructions|template|kit|seed|seeds|glaze)",
              "{i} [have] [just|recently|also|only] (tried|tested|used|timed|visited|counted|compared|measured|walked|installed|ordered|bought|rode|cooked|baked|built|mapped|photographed|borrowed|wore|played|watered|translated|copied|applied|adopted|completed|implemented|finished) [out|through|past|at|up|with|all|{number}] [of] your",
              "{i} [have|had] [just|recently|also] (got|get|picked up|purchased|ordered) ({number}|two|three|some|one|a pair|a jar|a loaf) of your _",
              "{i} (use|am using|are using|have been using|own|wear|eat at|shop at|swim at|borrow from) your [_] [_] (app|tool|library|package|website|site|template|templates|product|products|software|service|shop|store|map|maps|machine|course|books|cafe|pool|plugin|framework|dataset|data|bread|recipes|calculator|checklist)",
              "{i} (went|clicked|worked|looked|read) [all] (through|over|up) your (website|site|page|pages|booking page|code|menu|form|catalogue|catalog|archive|report|plan|plans|minutes|accounts|repo|app|shop|budget|timetable)",
              "(went|clicked|worked) through your",
              "(drove|came|travelled|traveled|cycled|flew|walked|queued|sailed|took the train|took the bus|took the ferry|took a day off) [_] [_] [_] [_] to (see|taste|hear|try|watch|touch|smell|stand in|stand before|look at) (your|you) _",
              "(watched|read|reading|watching|heard|listened to|seen|finished) [nearly|almost] (all|both|every|each|most) [one|single one|of|single|_] [of] your [_] _",
              "(watched|read|reading|heard|listened to|seen|finished) your all _ [_]",
              "(user|reader|customer|subscriber|listener|follower|regular) of your _ [_] (since|for|and)",
              "(students|pupils|team|class|nurses|staff|colleagues|trainees) (work|works|learn|learns|study|practise|practice) with your [_] (book|textbook|handbook|app|materials|worksheets|videos|course|tool|guide|kit|software)",
              "(repeated|reran|redid|rebuilt|reproduced|replicated|recalculated|recounted|reworked|retraced) [_] [_] [_] (your|the) _ [_] (from|of|in|with|by) [_] [_] your",
              "{i} [have] (repeated|reran|redid|rebuilt|reproduced|replicated|recalculated|recounted|retraced|reread|relistened to) your",
              "with (the|your) (code|data|method|scales|pattern|recipe|table|formula|script|moulds|template|spreadsheet|sheet|glaze|starter|seed|seeds|tool) (you|from your|of yours)",
              "(by|after|following) your [_] (rule|method|recipe|pattern|formula|scheme|table|trick|way) [_] [_]",
              "my (daughter|son|mother|father|wife|husband|children|class|pupils|kids|grandmother|grandfather|students|sister|brother|baby|aunt|uncle|apprentice|team) [still|always] (loves|loved|wore|wears|broke in|plays|played|sings|sang|reads|learned|learnt|laughed|cried|fell asleep|swears by|bought|kept|keeps|asks for|asked for|quotes|built|grew) ... your",
              "{i} [have] (noticed|saw|spotted|found|counted|see|notice) [that] your [_] [_] (page|site|website|menu|sign|notice|shop|shop window|stall|timetable|form|manual|exhibition|garden|trams|buses|bread|stand|booth|museum|workshop|newsletter|catalogue|catalog|lab|studio)",
              "{i} [have|had] (was|been|stood|queued|waited|sat|ate|eaten|eat|dined|had lunch|had dinner|shopped|bought bread) [twice|often|always|once] (in|at) [the queue at|the line at] your (shop|stall|cafe|restaurant|bakery|stand|booth|exhibition|gallery|museum|studio|concert|market|library|church|school|clinic)")
          .shows("[I timed your] trams on line 7 for two weeks.")
          .shows("[I use your library] at work every day.")
          .shows("[We went through your booking page] with a screen reader.")
          .shows("We [followed your recipe to] the letter.")
          .shows("[I have eaten at your restaurant] two times.")
          .passes("I see your vacancy of lab manager.")
          .passes("I would like to use your network.")
          .passes("Have you used your holidays yet?")
          .passes("I tried your number twice.")
          .passes("I bought bread at the market.")
          .passes("I have followed your career with interest.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
