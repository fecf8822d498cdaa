package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks, along with a talk, for a task in plain words: look over this, sort out that. */
final class AsksForTask implements Rule {
  /** The rooms that know such a task better, and count it. */
  private static final List<String> NAMED = List.of("asks-for-review", "asks-for-deliverable");

  /** How people ask. */
  private static final String ASK =
      "((could|can|would|will|might) you|you (could|can|would|might|will)|you to|hoping you would|and have you|someone (to|who could)|somebody to)"
          + " [also|perhaps|maybe|then|just|quickly|possibly|even|please]";

  private static final String LOOK =
      "(look over|look through|look into|look at|go over|go through|go round|run your eye over|cast your eye over|run through|check|mark up|mark|size up|sort out|set up"
          + "|lay out|plan|point out|jot down|draft|knock together|knock up|draw up|mock up|put together|come up with|suggest|sketch"
          + "|price up|cost|work out|diagnose|correct|edit|fix|tidy up|translate|rewrite|figure out|fill in|design|write|build|make|walk|debug|audit|proofread|configure)";

  private static final String MINE =
      "(handbook|menu|essay|lease|contract|roof|figures|garden|kitchen|printer|code|engine|wiring|panel|accounts|books|records|papers|plans|plan|drawings|budget|spreadsheet"
          + "|layout|scheme|page|pages|chapter|website|site|logo|poster|leaflet|flyer|form|forms|application|report|draft|manuscript|songs|song|recipe|recipes|house|barn|shop"
          + "|hall|field|fields|rows|rooms|albums|collection|car|boat|machine|rig|setup|laptop|computer|phone system|payroll|taxes|tax return|insurance|will|letter|letters|speech"
          + "|statement|proposal|pitch|deck|slides|rota|schedule for|timetable for|programme|lessons|curriculum|strategy|prices|price list|stock|mistakes|changes|list|map|script|database|campaign|campaigns|model|migration|workflow|crm|summary|prototype|survey|formatting|text)";

  /** What everybody may ask for before a talk. */
  private static final Phrases USUAL =
      Phrases.anyOf(
              "(set up|suggest|work out|look at|check|tell me|tell us|plan|figure out|draw up|sort out) (a|the|your|what|which|when|this|my|our) [_] (time|date|day|call|meeting|hour|slot|place|calendar|diary|message|mail|email|question|questions|schedule)",
              "fill in (the|this|a) [_] (form|survey|questionnaire)",
              "(your|yours|you) (look over|check|edit|draft|plan|design|write|build|make|sketch|cost|fix) (your|yours)",
              "(how|when|why|where|whether|if|what|which) (could|can|would|will|might|do|did) you _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-task")
          .raises(FREE_CONSULTING)
          .weighs(7)
          .spares(USUAL)
          .says("“{words}” asks for work, not for a word.")
          .advises("Ask for one fact or one opinion, or offer to pay for the work.")
          .sees(
              "(we|you and i|you and me) (could|can|would|might) [also|then|perhaps|maybe|just] (sketch|draft|map|plan|draw|design|write|build|outline|develop|flesh|hammer|thrash|brainstorm|work) [out|up|through|on|over] (a|an|the|our|my|some) [_] [_] [_] together",
              "(be|act|acting|serve|serving|being) [as] (a|an|our|my|your|the) [_] (sounding board|thinking partner|thought partner|critical friend|informal adviser|informal advisor)",
              "(whiteboard|map out|sketch out|workshop|scope out|thrash out|hammer out|flesh out|work through) (the|our|a|my|some) [_] (roadmap|plan|strategy|approach|design|architecture|process|proposal|budget|campaign|policy|policies) with you",
              "if you have [got] any (old|existing|sample|spare|past) [_] (documentation|documents|templates|policies|contracts|reports|proposals|slides|material|materials|forms) [_]",
              "(need|want|love|like|welcome|could use|looking for|asking for|some) [some|your] help [with|in|on] (designing|writing|building|setting up|planning|fixing|preparing|creating|editing|restructuring|structuring|drafting|developing|making|debugging|improving|automating) [_]",
              "please (fix|edit|correct|proofread|rewrite|translate) (my|our|the _ of my) _ [_]",
              "would you mind (looking (over|at|through)|checking|reviewing|editing|proofreading|fixing) (my|our) _ [_]",
              ASK
                  + " (estimate|calculate|work out) (what|how much) (my|our|the) _ [_] [_] (would|will|should) (cost|need|bring)",
              "((could|can|would|will) you|you (could|can|would|will)|you to|please) [also|first|perhaps] read my [_] [_] [_] (thesis|book|manuscript|dissertation|report|essay|novel|draft|paper) (before|first|and|so|until|by)",
              "((could|can|would|will|might) you|you (could|can|would|will)|you to) [also|perhaps|maybe|then|just|please] (take|have|cast|throw) a [quick|short|brief|good|proper|close] (look|glance|eye) (at|over|through|into) (my|our) [_] [_]",
              "(you|to) [will|would|could|can] come and (value|assess|inspect|appraise|look at|see about|fix|measure|survey|check|prune|tune|test) (my|our|the) _",
              "(give|tell|send|let) (me|us) [have] your (honest|frank|full|expert|considered|true|professional) (opinion|view|verdict|word|thoughts) (of|on|about) (my|our) _",
              ASK
                  + " help (me|us) [to] (word|phrase|write|draft|draw up|fill in|fill out|lay out|price|plan|decorate|set up|build|create|prepare|design|fix) (a|an|the|my|our|some) _ [_]",
              "(hoping|asking|looking) for (a few|some|a couple of|three|two) [quick|rough|_] (sketches|drawings|designs|edits|corrections|drafts|templates|layouts|calculations|pages of advice) (for|of|from|to) (me|us|my|our|you)",
              "(love|like|want|need) you to (correct|edit|mark|proofread|fix|rewrite|redo|grade|retouch) [_] [_]",
              "(need|want|like) a (report|list|price|summary|table|sheet|diagram|sketch) [of _] [and a price] [_] [_] (from you|for each|for every|by the end|afterwards)",
              ASK
                  + " (do|make|draw|give) [me|us] (a|an) [quick|little|small|rough|simple|short] (design|sketch|logo|drawing|layout|plan|draft|video|site|website|poster) (for|of) (my|our|me|us) [_]",
              "(have|get) you [to] (fix|look at|check|sort|mend|repair|train|coach|test|measure|design|write|draw|set up) (the|my|our|a|an) _",
              "((could|can|would|will) you|you (could|can|would)) [also|maybe|perhaps|please] (train|coach|teach|drill|brief) (my|our) [_] (staff|team|crew|people|volunteers|students|class|guides) [_]",
              "what should (our|my) (price|prices|menu|plan|strategy|layout|budget|name|pitch|offer|rates|fees|logo) (be|say|look like|cost)",
              "how should (we|i) (word|price|lay out|design|structure|market|plan|furnish|light|write) (our|my) _",
              "(bring|show) [you] (the|my|our) _ [_] so (we|you) (can|could) (mark|look|check|correct|fix|work|edit|plan)",
              ASK
                  + " "
                  + LOOK
                  + " [a|an|the|some|few|a few|through|together] [for|me|us] (my|our|a|an|the|some|few|on our|on my) [_] [_] [on|in|for] [my|our|the] "
                  + MINE,
              ASK
                  + " (sort|help|figure|work|set|lay|plan|map) [me|us] [to|out] [it|that|the|my|our|_] [out|up] [_] (out|with me|with us|for me|for us|kitchen|garden|panel)",
              ASK
                  + " (swing|drop|stop|come|pop) (by|over|round|in|past) [_] [_] and (sort|fix|look|check|see|show|help|measure|set|test|mend|have a look|take a look|tell)",
              ASK
                  + " (look|go|read) (over|through) (my|our|it|them|these|all) [_] [_] and (send|tell|give|mark|say|mail|let|note|point)",
              ASK
                  + " (tell|show|give|send|let) (me|us) [know] (what it needs|what is wrong|where {i} (am|are|went|go) [_] wrong|a rough (figure|idea|price|estimate|plan)|your (edits|changes|corrections|verdict|diagnosis|estimate|design))",
              "and (give|send|mail|write|hand|make|draw|draft) (me|us) (a rough (figure|price|estimate|plan|sketch)|a plan|a price|an estimate|a quote|your (edits|changes|corrections|verdict|marks))",
              "(tell|show) (me|us) (where {i} (am|are) going wrong|what {i} (am|are) doing wrong|what it needs|what they need|what to (change|fix|cut|buy|charge|plant|put where))",
              ASK + " (do|write|make|fix|draw|fill in|design) it for (me|us)",
              "(need|want|after|like|looking for|could use) (a|an|some kind of|some sort of|some|a full|a whole|a complete|a proper|a new|your) [_] [_] [_] (logo|logo idea|strategy|blueprint|valuation|diagnosis|appraisal|layout|colour scheme|color scheme|full plan|business plan"
                  + "|action plan|second opinion|costing|floor plan|rough estimate)",
              "(after|need|want|like) (a full|a whole|a complete|a proper|a detailed) [_] (plan|programme|design|list|survey|scheme|report|check|review|guide) (for|of|on) (my|our|the) _",
              "(milk|squeeze|pump|mine|grill|wring|drain|bleed|tap) you (for|of|dry)",
              "(squeeze|wring|get|milk|pull|draw) (as many|as much|all the|every|some) _ [_] [as i can|_] out of you",
              "(bring|send|show|mail|give) [you|along|over] (my|our|the|all my|all our) _ [_] [_] (so|and) [that] (you|we) (can|could|would|might) (point|correct|fix|look|mark|check|sort|work)",
              "(matters|things|points|issues|questions|problems|steps|forms) [that] {i} (hope|want|would like|expect|trust) [that] you (will|would|to|can|could) (guide|lead|walk|steer|talk|take|help) (me|us) (through|with)",
              "(guide|steer|lead) (me|us) through [_] as (we|i) go [along]",
              "what you would do [_] [_] [_] with (each|every|all|the whole) [of] _",
              ASK + " _ [_] [_] [_] [_] while you are at it")
          .shows(
              "Hi Ana, could we meet? It'd be great if [you could also look over our club handbook].")
          .shows("Hi Ana, could we meet? Maybe [you can swing by and sort] the panel.")
          .shows("Hi Ana, could we meet? I'd love to [milk you for] ideas.")
          .passes("Hi Ana, could we meet? Could you suggest a time on Tuesday?")
          .passes("Hi Ana, could we meet? How did you plan the garden?")
          .passes("Hi Ana, could we meet? I sorted out the panel myself.")
          .passes("Hi Ana, could we meet? They help me to fill in the form.")
          .passes("Could you fix the page?")
          .passes("Hi Ana, could we meet? How would you plan a garden?")
          .shows("I’d like to [sketch out our plan with you]. Could we meet on Tuesday?")
          .shows("And [if you have any old templates, bring] them. Could we meet on Tuesday?")
          .shows("[We could map out a launch plan together]. Could we meet on Tuesday?")
          .shows("Would you mind [being a sounding board] for us? Could we meet on Tuesday?")
          .passes("We could plan the walk. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return reading.asksToMeet() && !found.hasAny(NAMED) ? reading.quotes(CARD) : List.of();
  }
}
