package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Says up front what the sender has at stake, or that there is nothing to sell. */
final class DeclaresInterest implements Rule {
  private static final List<String> PITCHES = List.of("pitches", "dangles-opportunity");

  /** What only a seller says. */
  private static final Phrases SELLS =
      Phrases.anyOf(
          "(my|our|his|her) [_] (upline|downline) [_]",
          "founding (partner|partners) (place|places|spot|spots|rate|price|seat|seats|plan|programme|program|deal)",
          "locked in (rate|price|discount)",
          "if there is a [good|natural|mutual|real|_] (fit|match|synergy) [at|we|then|after|you|and|i]",
          "licensed in (life|annuities|insurance)",
          "(book|grab|pick) [a|whatever|any|your] (slot|time|demo|{length}) [_] [_] [_] (on|at|via|through|in) my (link|calendar|calendly|page) [below]",
          "early (partner|partners|adopter|adopters|bird|birds|customer|customers) [_] (lock|get|gets|pay|save|receive|enjoy)",
          "(lock in|locks in|save|get|gets) {digits} [percent|per cent] off",
          "(short|brief|quick|our|my) (deck|slides|demo) [_]",
          "who (owns|holds|signs|controls) the [_] [_] budget",
          "(off for life|free trial|money back|introductory price|founding (customer|customers|member|members)|special price|slots left|spots left|seats left)");

  private static final List<String> SALES = List.of("sell", "sales", "pitch");

  private static final RuleCard CARD =
      RuleCard.named("declares-interest")
          .answers(HIDDEN_AGENDA)
          .weighs(5)
          .spares(
              Phrases.anyOf(
                  "(purely|only|merely|simply|entirely) (personal|private|academic|scholarly|curiosity) (more or less|mostly|or nearly|sort of|kind of|or almost|i suppose|give or take|well mostly) [_]",
                  "nothing to sell (yet|until|till|before|in (winter|spring|summer|autumn)|for (months|weeks|a year|{period})) [_]",
                  "not (selling|trying to sell|going to sell|looking to sell|here to sell|pitching) [to] [you] [anything|something] (yet|just yet|for now|right now|today|at (this|the) (stage|point|moment)) [_]",
                  "{i} am [also] [a|an] [_] (journalist|reporter) [_] [_] [_] [_] (since|for {period}|by (training|trade))"))
          .says("“{words}” tells them what is behind it.")
          .sees(
              Phrases.anyOf(
                      "my (brother|sister|cousin|wife|husband|son|daughter|father|mother|uncle|aunt|friend|partner) 's (firm|company|shop|business|employer|agency|practice|studio|farm) (bid|bids|is bidding|competed|competes|sells|supplies|tendered|tenders|owns|lost|works|makes|runs|wants)",
                      "not after (anything|a thing|money|any favour|any favours|any inside _|your _) [_] [_]",
                      "nothing [_] (hush hush|cloak and dagger|underhand|underhanded|secret|sinister|shady|sneaky) [_]",
                      "my [_] (boss|manager|line manager|employer|supervisor|team|head|director|wife|husband|officer|ro) knows [that] {i} [am] [_] (asking|talking|looking|writing|speaking|doing this|in touch|ask|look|write|talk)",
                      "nothing [that] {i} (need|want|ask|am after|am asking) [for] (from you|of you|this time|here|today|in return)",
                      "nothing [that] (you (have|need) to do|to do for you) [_]",
                      "{i} (am|are) not (raising|fundraising) [money|a round|funds|capital|now|before|this|until|at] [_] [_]",
                      "not [_] (ask|asking|want|wanting|expect|expecting|trying to get|going to ask|pushing) you to (buy|invest|sign|order|subscribe|donate|endorse|fund) [_]",
                      "(rather|better|sooner|prefer to|want to) say (so|it|that) (now|up front|upfront|first|at once|straight away|at the start) [_]",
                      "(no recording|no quotes|no brand names|nothing on the record) [unless|without|and|no|_] [_] [_] [_]",
                      "(not (want|wish|intend|plan|mean) [to] sell [you|to you] (anything|something|nothing|a thing)|nothing (will|is going to|shall) be sold|(you should know|i must say|i should say) [first] [that] (my|our) (firm|company|employer|husband|wife|brother|father) (sells|makes|builds|imports|owns|competes) _)",
                      "not [_] (after|asking [you] for|looking for|here for) [any|a] [_] (compensation|money|refund|discount|donation|donations|funding|names)",
                      "(and|so|which|as) you (should|ought to|may as well|have a right to) know [it|that|this] $",
                      "my (employer|firm|company|boss|wife|husband|brother|father|sister|family) (makes|sells|owns|runs|builds|publishes|markets|imports|grows) (a|an|the) (rival|competing|cheaper) _",
                      "on the other side (in|of) the [_] (dispute|case|question|argument|debate|vote|appeal|quarrel)",
                      "(asking|ask|write|writing|come|coming|speak|speaking|here) [to you] (as|for) a _ [and] not (as|for) (a|an|the|my|our) _",
                      "my (brother|sister|cousin|wife|husband|son|daughter|father|mother|uncle|aunt|partner|boss|employer|firm|company|nephew|niece) [in law] (is|will be|may be|works|stands|sits|has) ... (bidder|bidders|bidding|tendering|competing|a competitor|a rival|one of your suppliers|a candidate|your competitor|your rival)",
                      "(nobody|no one) (pays|paid|sent|hired|employs|put|is paying|is behind|has sent|has hired) me [_]",
                      "(speak|ask|write|come|act|am here) (for|on behalf of) (nobody|no one) (but|else|at)",
                      "(it is|it 's|this is|my interest is) (purely|only|merely|simply|entirely) (personal|private|academic|scholarly|curiosity|my own curiosity|idle curiosity|out of curiosity)",
                      "(paid|sent|employed|funded|hired|backed) by (nobody|no one|none|no company|no firm)",
                      "(to avoid|so there is|so there 's|to leave|lest there be|to remove) [no|any] (doubt|doubts|suspicion)",
                      "{i} (should|must|want to|ought to|will|would like to|have to) [to] (say|mention|add|tell you|admit|confess|warn you|let you know|be clear) [first|at once|here|up front|right away|straight away] [that] {i} {am} [a|an|the|also] [_] (broker|dealer|agent|salesman|saleswoman|recruiter|reporter|journalist|competitor|investor|supplier|vendor|lobbyist|developer|seller|landlord|insurer|consultant|rep|party|paid|headhunter|trader|maker|importer|shareholder)",
                      "{i} (earn|get|make|receive|take|draw|would earn|would get|am paid) (a|my|our|some|the) [_] (fee|commission|cut|percentage) (if|when|for|from|on|whenever|once|per)",
                      "{i} [will|would|shall|am going to|can] (say|tell|put|state|name) [it|you|this|that|to you] (straight|plainly|openly|frankly|right|at once|up front|upfront|in plain words|bluntly|outright) [away|out|off|from the start] [what|that|why]",
                      "(who|that) (pays|employs|commissioned|hired) (me|us) (for|to)",
                      "my (motive|motives|interest here|interest in this) (is|are) (simple|plain|selfish|personal|academic|commercial)",
                      "{i} (am|are) (asking|writing) [this|to you] as a (private person|private individual|private citizen|customer|shareholder|tenant|competitor)",
                      "in the end i [_] (hope|want|would like|wish|mean|plan|aim) to _",
                      "(nothing|not a word|none of it|not one line) [_] (((will|would|is going to) be|gets|is) (printed|published|recorded|quoted|used|aired|shared|posted)|goes into print) ... (without|unless|until|before|if)",
                      "(my|our) (stake|gain|advantage|profit) in (it|this|that|the matter) (is|would be|too|myself|openly)",
                      "(the council|the city|the state|a company|my employer|our union|the paper|the museum|a firm|a client|a publisher|a foundation|the university|a charity) (pays|is paying|employs|funds|has hired) (me|us) (to|for)",
                      "(it|they|who) (pays|pay|paid) me (for|to|a fee|by)",
                      "for a (firm|company|client|agency|maker|manufacturer|seller) (that|which|who) (sells|makes|wants|buys|offers|builds|pays)",
                      "you should [also] know [first|too] [that] {i} (am|are|work|sell|have|make|run|own|earn|write|represent|compete|also|will|would|get|build|want|hope|plan|do) [_]",
                      "{i} {am} [also] (talking|speaking|in talks) (to|with) your (competitor|competitors|rival|rivals)",
                      "{i} (rent out|invest in|(hold|have|own) [some|a few|a] (shares|share|stock|stake) in|am on the board of|am paid by) _ [_]",
                      "{i} own [_] [_] (flat|flats|house|houses|land|field|building|shop|shops|cottage|property|meadow|wood|share|shares|half|part) [_] (there|here|in|of|on|myself|and|next)",
                      "{i} [should|must|want to|ought to|will|would like to] [to] (say|mention|add|tell you|admit|confess|note) [first|at once|here|up front|right away|that] [that] {i} (sell|make|run|own|work|distribute|import|represent|compete|build|trade|supply|earn|am also|do business)",
                      "(no|without) [_] (money|sale|product|sales|commission|fee|contract) [_] (involved|behind|changes hands|in it|attached|at stake)",
                      "{i} (earn|make|get|receive|sell) (nothing|no money|no commission) (by|from|with|on|for|if|out|whatever)",
                      "{i} (sell|distribute|import|supply|trade in) _ [_] (but|though|so|and you should|which|myself|ourselves)",
                      "(honest|frank|open|candid|straight) (with you|about why {i}|about what {i})",
                      "(no|not have any|without any) (wish|intention|plan|plans|interest|desire|aim) (to sell|of selling|in selling|to pitch|of pitching|to recruit|of recruiting)",
                      "{i} (sell|build|make|market|distribute|import|run|represent) ... for a living",
                      "(for|as) (a living|my job) {i} (sell|build|make|market|recruit)",
                      "i am [also|myself|by the way|_] [a|an] [_] (recruiter|headhunter|salesman|saleswoman|salesperson|sales rep|competitor|vendor|reporter|journalist|investor|lobbyist|supplier)",
                      "in case you (wonder|are wondering|ask yourself|were wondering)",
                      "before you (wonder|worry)",
                      "(in|with|for) full (transparency|openness|honesty)",
                      "want to be (transparent|open|clear|upfront|up front) (that|about|with you|from)",
                      "{i} {am} [_] not (hiring|recruiting) [_]",
                      "({i} {can}|let {me}) be (open|honest|frank|upfront|up front|straight) (that|about) _",
                      "({i} (sell|pitch) nothing|nothing (that|which) {i} (sell|pitch|am selling|am pitching|want to sell|wish to sell)|nothing {i} [am] (sell|selling|pitching|want to sell|wish to sell)|not (sell|selling|want to sell) [you|to you] nothing)",
                      "not (selling|sell|pitching|pitch|recruiting|recruit) (anything|you|here|something)",
                      "(full disclosure|in the interest of (transparency|full disclosure|openness)|for (transparency|full transparency|the sake of transparency)|cards on the table|to declare my interest)",
                      "(to be|being|be) [fully|completely|totally|quite|entirely|perfectly] (upfront|up front|open with you|open about my|transparent with you|transparent (i|we|my|our|about my|that))",
                      "{i} (should|must|want to|would like to|ought to) [also] (disclose|declare|be clear|make clear|state openly) [up front|upfront|first|straight away|from the start|openly|that] (that|i|we|my)",
                      "{i} (should|must|want to|would like to|ought to|will) [also] (say|mention|add|tell you|admit|state) [up front|upfront|first|straight away|right away|at the outset|at once|openly|that] [that] (i (work|sell|own|run|am (employed|paid|an investor)) [for|at|by|with]|my (company|firm|employer|business|organization|organisation|boss)|we (sell|compete|make|offer)|up front|upfront|straight away|at the outset|from the start)",
                      "(so|so that) you know (where i stand|who you are dealing with|what i am after|why i am asking|where i am coming from|who is asking)",
                      "(where i am coming from|what is in it for me|what i get out of (it|this)|what i would get out of (it|this)|my (own|personal) (interest|stake|motive|motives) (is|are|here|in))",
                      "(no|not|without|nor|never) [have|any|an|a] [any|a] (hidden|ulterior|secret|commercial|financial|other|second) (agenda|agendas|motive|motives|interest|interests|intention|intentions|purpose)",
                      "not (selling|here to sell|trying to sell|going to sell|looking to sell|sell you|a pitch|a sales [_] (pitch|call|message|letter|email|mail)|pitching|(here|going) to (pitch|demo|promote)|a recruiter|a salesperson|fundraising|raising money|promoting)",
                      "(nothing|not [have] anything) to (sell|pitch|promote)",
                      "(no|without a|without any) [sales] (pitch|sales pitch|sales talk|sales call|selling|product to sell)",
                      "(i|we) (stand to (gain|benefit|profit|earn|save)|would (gain|profit) (from|by) (it|this|that|a|the))",
                      "(my|our) (company|firm|employer|business) (would|could|stands to) (profit|gain|benefit) (if|when|from (it|this|that|your))",
                      "(i|we) (have|hold) a (stake|commercial interest|financial interest|personal interest|vested interest|conflict of interest)",
                      "(i|we) (compete|are competitors|am a competitor|work for a competitor|sell) [with|to|of] (you|your|the same|to people like)",
                      "(you|one) (may|might|probably|must) [be] (wonder|wondering|ask yourself|asking yourself) (why|what i|who i)")
                  .negatedToo())
          .shows("[Full disclosure]: I work for a paper that wrote about you.")
          .shows("[I should say up front that my firm] sells paint.")
          .shows("I have [nothing to sell] and one question.")
          .shows("[I should tell you that I’m a broker].")
          .shows("At the end [I earn a fee if] you sell.")
          .shows("[I’ll say it straight away]: I sell ovens.")
          .shows("[To avoid any doubt]: it is for my family.")
          .shows("[My cousin is among the bidders], I should add.")
          .shows("[Nobody sent me].")
          .passes("I have nothing to sell. Our platform helps teams write less.")
          .passes("I liked that you were so honest about what did not work.")
          .passes("I am not selling you anything. Founding partner places go first.")
          .passes("This is not a pitch. If there is a fit we can chat about that too.")
          .passes("I am reporter in Brno since 2015.")
          .shows("There is [nothing that I am selling].")
          .shows("I do [not want to sell you anything].")
          .passes("There is nothing I would rather read.")
          .passes("I own a copy of your handbook.")
          .passes("To be honest, your talk made me laugh.")
          .passes("Their shop has something to sell to everyone.")
          .passes("I get a share of the honey.")
          .passes("I will say it again: your talk was fun.")
          .passes("The dam was paid by no fee of ours.")
          .passes("My brother is a supplier of jokes.")
          .passes("Nobody paid the bill.")
          .shows("[Full disclosure]: I work for the maker. Our platform helps teams write less.")
          .passes(
              "I am not selling anything, I promise. Early partners lock in half price for life.")
          .shows("[We are not raising before June].")
          .shows("I am [not asking you to buy one].")
          .shows("I need no agent, and I’d [rather say so now].")
          .shows("I am [not after money].")
          .shows("It is [nothing hush-hush].")
          .shows("[My manager knows I am asking] around.")
          .passes("The fox is not after the hens.")
          .passes("There is nothing in the shed.")
          .passes("There is nothing I want but sleep.")
          .shows("[My sister's shop sells] the same lamp.")
          .passes("It is purely private, more or less.")
          .passes("The hall ate our savings and we had nothing to sell yet.")
          .passes("I am not selling anything at this stage.")
          .passes("I am not trying to sell you anything. We would show a short deck.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(SELLS);
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  /** Beside a pitch a denial of it is not believed. */
  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.hasAny(PITCHES) || reading.has(SELLS)
        ? read(reading).stream().filter(said -> !denies(said.span().in(reading.draft()))).toList()
        : read(reading);
  }

  /** Who says so much of sales says that this is none. */
  private static boolean denies(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return SALES.stream().anyMatch(lower::contains);
  }
}
