package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Speaks of networking as the purpose. */
final class TalksOfNetworking implements Rule {
  /** Networks of wire, of houses and of the reader. */
  private static final Phrases TRADES =
      Phrases.anyOf(
              "network of (care|clinics|host|shelters|volunteers|families|schools|shops|homes|hospitals|libraries|sensors|roads|pipes|stations|carers|nurses|trainers|suppliers|charging)",
              "(network|networking) (drive|outage|hardware|switch|switches|cable|cables|security|engineer|engineers|protocol|protocols|printer)",
              "(connected|connections) (to many|in the) (devices|machines|sensors|systems|power|grid)",
              "(work|job|degree|engineer) in networking",
              "networking and (security|storage|servers)",
              "do you know",
              "(how|why) [do|did|does|can|could|have|should] (you|they|people|charities|firms|companies|teachers|{theirs}) _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("talks-of-networking")
          .raises(DOUBTS_NETWORKING)
          .weighs(7)
          .spares(TRADES)
          .says("“{words}” makes them a number in a collection.")
          .advises("Leave the word out; say what in their work makes you write.")
          .sees(
              "(reach|reaching|reached|writing|write) [out] to [_] [_] (folks|people|friends|contacts|everyone|everybody|colleagues|connections) in my (network|circle|contacts|phone|address book)",
              "(working|going|tapping|work|go) [my way] through my [old|_] (network|contacts|address book|rolodex|phone book)",
              "(make|making|get|getting) my [_] network [_] (bigger|larger|wider|broader|stronger)",
              "(says|said|tells|told|advises|advised|think|thinks|believe|know) [me|us|that] [that|to] [i|we|one|you] (must|should|need to|have to|ought to|has to|needs to) network [more|_]",
              "(get to know|meet|know|knowing|meeting|speak to|talk to|speak with|talk with|connect with|contact) as many (people|persons|professionals|experts|colleagues|others) as (i|we|possible|one)",
              "(each other|one another) [with|through|by|via] (our|my) (networks|contacts|connections)",
              "(better|well|more|closely|closer) connected (with|to|among) (one another|each other)",
              "(coach|career coach|counsellor|counselor|course|book|career office|careers office|career service|careers service|career adviser|careers adviser|programme|program|mentor) [_] (told|tells|advised|advises|said|says|asked|asks|wants|want|encouraged|encourages) [me|us] [to] (reach out|network|connect|build|(talk|speak) to (people|professionals|as many|others)|(meet|contact|message|write to) (people|professionals|as many|others))",
              "(like|love|want|hope|hoping|us|let us) [to] (stay|keep|remain) connected",
              "(never hurts|pays|useful|important|best|handy) to know [_] (people|the right people|somebody|someone)",
              "(join|enter|enlarge) (your|my|our) network",
              "each other 's (network|networks|contacts)",
              "(never hurts|good|useful|helps|pays) to know (someone|somebody|people|more people) (in|from|at) _",
              "(have|having) (a contact|contacts|connections|someone|somebody) like you",
              "(you [seem to|must|surely|probably|really] (know|knew)|someone who knows|somebody who knows) (everybody|everyone|all the people|half the _) [_] (in|at|around|here|there) _",
              "let (us|'s) network",
              "(share|have) ({digits}|many|so many|several|some|a few) [mutual|common|shared] connections",
              "(speak|talk|reach out|connect|meet) [to|with] as many _ as (i|we|possible) [can]",
              "(it is|it 's|is|about|all about) [all] [about] who you know",
              "who you know (matters|counts|is|gets|helps|that)",
              "(you are|you seem|you look|someone|somebody|people|as|being) [so|very|well|really|extremely|widely|clearly] (well connected|connected|networked)",
              "(meet|know|knows|to|with|reach) (well connected|influential|senior|important|leading|right|key|useful|valuable|interesting) (people|contacts|persons|figures|players|names) (in|to|across|from|like|around|at|on) _",
              "connected to [so|very] (many|lots of|a lot of|everyone|everybody|all|half|most) _",
              "(get to know|getting to know|meet|meeting) [some|more|other|new|as many|lots of|many|a few] (people|professionals|peers|others|contacts|faces|insiders) (in|from|who|across|of|like) (the|your|my|this|other|_) _",
              "(widen|widening|expand|expanding|grow|growing|broaden|broadening|enlarge|enlarging|extend|build|building) [out|up] (my|our|a|the|one 's) [_] [_] (network|circle|contacts|connections|circles|community of contacts|address book|list of contacts|web|rolodex)",
              "(collect|collecting|gather|gathering|gain|gaining|make|making|get|getting|find|finding) [some|new|more|good|useful|valuable|many] (some|new|more|good|useful|valuable|professional) (contacts|connections)",
              "(stay|staying|remain|keep|keeping) [well] connected $",
              "(to|for) networking",
              "networking (with|is|event)",
              "(advised|told|encouraged|trying|want|need|try|started|event) to network (with|more|better|in|at|and)",
              "(advised|told|encouraged|trying|want|need|try|started|event) to network $",
              "^networking (is|has|matters|means)",
              "(that|as|because|since|believe) networking (is|has|matters)",
              "(~expand|~grow|~build|~widen|~extend|~enlarge|~broaden|~increase|~strengthen|~develop|~diversify|~leverage|~enhance|~tap into|~work on) [up|out] [and|my|our] [own|current|existing|strong|solid|professional|personal|industry|business|linkedin|local|expand|grow|strengthen] [my|our] [professional|personal|business|industry|linkedin] (network|contacts|connections|circle|rolodex|web of contacts)",
              "(~leverage|~tap|~use|~access|~share|~combine|~benefit from) [into] (each other 's|one another 's|your|our) [_] (network|networks|connections|contacts|rolodex)",
              "(always|try to|trying to|here to|tend to|keen to|happy to|wants to|aim to|prefer to) network (with|and)",
              "network with (people|professionals|leaders|others|like minded|someone|you|peers|experts)",
              "(add|have|get|include) you (to|in|into) (my|our) (network|contacts|circle|connections|list of contacts)",
              "(love to|like to|want to|hope to|trying to|some|good at|start|started|begin) networking",
              "(would|could|we|us|and|love to|like to|want to|hope to) network (with|a bit|together|further|more|professionally)",
              "networking (call|chat|meeting|coffee|lunch|purposes|conversation|conversations|connection|session|contact|contacts|request|effort|efforts|goals|with _)",
              "(for|purpose of|purposes of|believer in|believe in|through|interested in|keen on|focused on|focusing on|power of|importance of|value of) [professional] networking [purposes|and|is|with|opportunities]",
              "^networking $",
              "^networking (request|opportunity|question|chat)",
              "(worth|good|great|useful|valuable) to network")
          .shows("I want to [expand my professional network].")
          .shows("Would you be open to a short [networking call]?")
          .passes("We build a network of care homes.")
          .passes("Your paper on neural networks helped me.")
          .passes("Our network outage lasted two hours; how did you handle yours?")
          .passes("I design computer networking hardware.")
          .shows("We should be [better connected with one another].")
          .shows("I want to [make my network bigger].")
          .shows("I am [writing to old friends in my network].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
