package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Seeks people for what they are: somebody new, the right circles, doors that open. */
final class CollectsPeople implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("collects-people")
          .raises(DOUBTS_NETWORKING)
          .weighs(7)
          .says("“{words}” makes them one of many.")
          .advises("Say what in their work makes you write to them and to nobody else.")
          .sees(
              "(meet|meeting|know|speak to|talk to) (five|ten|twenty|thirty|fifty|a hundred|dozens of|{digits}) [new] people [in] [_] [_] (by|before|this|every|until) _",
              "(have|get|keep|need) (someone|somebody|one contact|a contact|a friend|people|one person) (at|in|inside|from) (your|every|each|any|the) [big|major|_] _ [_] (in my corner|on my side|firm|bank|company|team|house)",
              "(everyone|everybody|anyone|people) who is (anyone|anybody|someone|somebody)",
              "(growing|building|expanding|grow|build) my (linkedin|following|circle|tribe|community) [_]",
              "(bring|take|get|let|invite) me [along|in|a ticket|into|_] [to] (one of your|your [_]) (dinners|dinner|drinks|events|event|evening|gala|receptions|reception|meetups|mixer|get togethers)",
              "shake (a few|some|a couple of|as many|many|the right|important|more) hands [_]",
              "(mingle|mingling|hobnob|hobnobbing|schmooze|schmoozing|circulate|circulating) (with|among) _",
              "(always|forever|constantly) (keen|happy|looking|eager|excited|up|glad|good|on the lookout|open) [for|to] (meet|meeting|know|connect|connecting|get to know) [with|new|other|fellow|more] [_] (people|folks|minds|founders|professionals|leaders|women|creatives|operators|builders|peers)",
              "(always|i) [just|really|also] (love|like|enjoy|loves) (meeting|connecting with|getting to know) [new|other|fellow|more] [_] (people|folks|minds|founders|professionals|leaders|creatives|operators|builders|peers)",
              "surround myself with [_] [_] (people|winners|leaders|achievers|minds|persons|successful|the best|those)",
              "you (were|are|came) [of course|naturally|_] (number one|first|right|top|high) (on|in|of) my list",
              "(told|tell|tells|asked|advised|advises|wants|made|makes|said) (us|me) [all] to (contact|approach|message|pick|reach out to|get hold of|track down|sign up) [_] [_] [_] [_] (someone|somebody|anyone|anybody|a mentor|an expert|a professional|a person)",
              "sign up [for|to|on|_] [this|here|it|_] and find (someone|somebody|anyone|a mentor)",
              "(have|need|must|supposed|required|asked) [us|me] [to] (interview|talk to|speak to|meet|shadow) (a|an|any|one|two) [_] (professional|expert|practitioner|entrepreneur|leader) [_]",
              "(sit|sitting|meet|talk|speak) [down] with (ten|five|{digits}|twelve|twenty) (people|friends|families|folks) [{i}|who|that|before|this|_]",
              "you [are] [_] (a|an|one of the|such a|one) [_] big (name|names|shot|shots|fish) (in|of|at|on) _",
              "you are big (name|shot) (in|of|at) _",
              "(told|hear|heard|say|says) [me] [that] you (know|knows|are knowing) [some|many|a lot of|lots of|important|the right|all the] (people|folks|persons) (at|in|by|from|on|of|with) [the] _",
              "(told|hear|heard|say|says|saw|see) [me] [that] you (have|has|are having|got) [got] (many|a lot of|lots of|lot of|plenty of|so many|good|great|the|_) [good] (contacts|connections) [many|there|in|at|with|everywhere|abroad|all] [_]",
              "(make|making|get|have) my (circle|network|net) [of _] [much|a bit] (larger|bigger|wider|broader|greater)",
              "(useful|good|handy|important|wise|never wrong) to know (people|persons|somebody|someone|a person|folk) (like|such as|as) (you|yourself)",
              "(one|you|i|we) (should|must|ought to|needs to|need to|has to|have to) know (people|somebody|someone|others) (everywhere|in|at|from|all)",
              "(hope|want|wish|make|gain|get|need|seek) ... [_] (a lot of|many|plenty of|lots of|more) (contacts|acquaintances) $",
              "(need|must|have to|should|supposed to|want) [to] (have|get|make|gather|reach|collect|find) [at least|about] [{number}|{digits}|ten|many|more|some|_] [new|professional|industry|useful|good] (contacts|acquaintances|professional connections)",
              "you {can} be [my|our] number ({digits}|{number}|_) [_]",
              "you {can} be (my|our) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|next) [contact|coffee|call|talk|person|one|for|in|this|of]",
              "(keep|get|have|bring|put) my name (in circulation|about|around|out there|moving|alive)",
              "(one|you|we|i|nobody|no one|nobody _|anybody|a man) [_] [_] [_] without [a|any|good|the right] (network|connections|contacts|acquaintances|vitamin b) [_]",
              "without [a|any|good|the right] (network|connections|contacts|acquaintances) (one|you|nobody|no one|nothing|i|we|it|people) [_]",
              "(know|meet|acquainted with) (many|some|more|the|all|lots of) [of] [the] (big|important|great|high|influential|famous|powerful) (people|persons|names|men|figures|bosses)",
              "(contacts|connections|relationships|relations|acquaintances) (open (doors|the doors|every door|many)|are (everything|key|half|gold|the (real|key|true|best|only))|matter (most|more|a lot)|count (most|more|a lot))",
              "(network|contacts) is your net worth",
              "(meet|know|talk to|speak to|speak with|talk with|contact|write to|reach) [at least] (one|two|three|some|{number}|{digits}) new (person|people|face|faces|contact|contacts) (every|each|a|per) _",
              "(coffees|calls|chats) [a|per|each|every] (week|month|day|year) with (people|somebody|someone|other|others|strangers|professionals|as many)",
              "(open|opening|opens) [the] (doors|door) for (one another|each other)",
              "one (in|among|of) my [professional|new|good|future] (contacts|connections|network)",
              "(pick up|gain|gather|win|make|collect) (a few|some|more|new|useful|good|several"
                  + "|two or three) [new|useful|good] (contacts|connections)",
              "who do you know (at|in|from|there) _",
              "(you are|you 're) [just|exactly|clearly] the (man|woman|person|one|people) to know (in|on|at|around|here|there|if) _",
              "rub (shoulders|elbows) with",
              "one (coffee|chat|conversation|connection|contact) at a time",
              "(never|not) (turn down|pass up|say no to) a chance to (meet|connect|talk to|know)",
              "(word|words|hint) [_] [_] (in|to) the right (ear|ears|quarter|quarters|places|people)",
              "(be|get|being) (passed|handed|sent) (round|around|along|on) [to|among] your"
                  + " (friends|colleagues|contacts|circle|people)",
              "(movers and shakers|great and the good|who 's who|big names|heavyweights) [in|of|at|_]",
              "the more (people|hands|names|contacts|folk|faces) {i} (meet|shake|know|have|see|talk to)",
              "my (address book|little black book|contact book|phone book|card file)",
              "(putting|put) myself (about|out there|around)",
              "(anyone|anybody|people|others|someone|somebody|everyone) [else] [_] {i} (ought to|should|need to) (know|meet) [_]",
              "({digits}|{number}|thirty|forty|fifty|dozens|hundreds) of these (coffees|calls|chats|conversations|talks|meetings)",
              "(making|make) friends in the (industry|trade|business|field|sector|right)",
              "not [just|only|so much|always] what (you|one|i|we|people) (know|knows) [but|it is|it 's|that counts|that matters] [it is] who (you|one|i|we|they) (know|knows)",
              "(am|is|are|been) [still|now|just|busy] working (the|this|a|every) (room|crowd)",
              "(making|doing|make|do) the rounds (of|in|among|with) [all|the|our|your|as many] (people|companies|firms|trade|business|industry|leaders|experts|everyone|everybody|field|offices|founders)",
              "you are [also|next|now|high|first] [up] on my list of (people|names|contacts|leaders|experts)",
              "(open|opens|opening) [up] (a|the|some|any|your|that) [_] (door|gate|window) [_] (to|into) (your|the|this) (circle|circles|world|network|friends|peers|colleagues|contacts|crowd|set|scene|guild|industry|business|trade)",
              "(is|was) how (you|one|people|we|i|everyone) (get|gets|got) (ahead|noticed|anywhere|places) (in|my|they|these|as|so|nowadays|and|or|i|says|today) _",
              "(is|was) how (you|one|people|we|i|everyone) (get|gets|got) (ahead|noticed|anywhere|places) $",
              "(meet|meeting|know|knowing|contacts|connections|acquaintances|making friends) [people|folks|folk|others|the right people] (is|are) [_] (half the battle|half of it|half the work|everything|the name of the game|the key to|what counts|what matters|all that counts|how you|how one|how people|how things)",
              "one (contact|connection|acquaintance|introduction|conversation|name|person|meeting|coffee) [often|always|usually|soon] (leads|will lead|may lead|might lead|could lead) [on] to (another|the next|others|more|ten)",
              "(believe|believer) in (knowing|meeting|collecting) (people|others|everyone)",
              "(friend|friends|people|contacts|someone|somebody|connections) in the right places",
              "[i am] [_] (writing|reaching out|talking|speaking|turning) to (everyone|everybody|anyone|all) [who is] (in|working in) (the|your|our|my|this) (trade|field|business|industry|sector|scene|profession|line)",
              "(talk|speak|write|reach out|say hello|meet) [to|with] (somebody|someone|one person|a person|one stranger) new (in|each|every|from|a)",
              "(make|making|need|collect|collecting|gain|find|reach|get) [about|at least] (two|three|four|five|ten|{number}|{digits}) [new|professional|useful|good|industry]"
                  + " (connections|contacts|acquaintances)",
              "(need|want|lack|make|find|seek|looking for|cultivate|cultivating) [more|better"
                  + "|some|good|new|useful|enough|any] (contacts|connections|acquaintances|allies"
                  + "|supporters) (among|in|within|at|with|from)",
              "(establish|position|place|introduce|present) (myself|ourselves) (among|within|as one|to everyone|to everybody|to as many|to the whole)",
              "(make|making) a name for (myself|ourselves)",
              "(be|become|being|as|count you as|call you) one of my (supporters|contacts"
                  + "|connections|backers|patrons|allies|sponsors|advocates|champions)",
              "(open|opens|opening) [up] [many|some|a few|new|several|more|other|so many|a lot"
                  + " of|all] (doors|door) [_] (for|to) (me|us|my)",
              "(but|is|about|and|matters|counts) who (you|one|i) (know|knows) $",
              "(make|get|have|put|show|keep) my (face|name) [_] (known|seen|around|in front of|remembered|familiar|in people 's)",
              "(share|have) ({digits}|many|several|quite a few|so many) [mutual|common|shared|the same] (contacts|connections|friends|acquaintances)",
              "(makes|make) sense [for us] to (be linked|be connected|connect|link up|know each other)",
              "(everything|everyone|everybody|jobs|work|one|nothing) [_] [_] (goes|works|is found|is done|gets|runs|finds|happens) [_] [_] (through|by|over|via|without)"
                  + " (acquaintances|relations|contacts|connections)",
              "(coffee|coffees|call|calls|chats) with ({digits}|a hundred|one hundred|fifty"
                  + "|{number}) [_] (strangers|leaders|founders|professionals)",
              "(with|to|into|in|meet|know|among) [all] the right (people|circles|crowd|names|faces|persons|folks|kind of people)",
              "(collect|collecting|hunt for|hunting for) [_] (people|faces|business cards"
                  + "|contacts)",
              "(my|a|growing) list of [_] (contacts|leaders|experts|names|founders|mentors)",
              "(everyone|everybody|anyone|anybody) who (is|matters|counts) (anyone|anybody|someone|somebody|in|here)",
              "(meet|get to know|greet|reach) (everyone|everybody|all the people|all the"
                  + " players) (who (is|matters|counts)|in (the|your|our|this) (industry|field"
                  + "|business|trade|sector|scene|company)|worth)",
              "(my|your|the) (inner circle|sphere|fold|tribe|rolodex|little black book)",
              "you never know (who|what|where|which) [_] [_] (might|may|could|can|will|door"
                  + "|doors) (help|be|need|lead|open|opens|come|know|offer|turn|prove)",
              "(friend|friends|people|someone|somebody|contact|contacts|ally|allies) in high places",
              "(well placed|influential) (people|person|contact|contacts|friend|friends|figures)",
              "(keep|keeping|stay|warm|nurture) ([up] with my|in with my|my|up my) [_] (contacts"
                  + "|connections|network|right people) [_]",
              "(on|in) good (terms|standing) with (the|all|my|your|as many|everyone|everybody|people|colleagues) _",
              "(acquainted|acquaintance) with [_] [_] (famous|important|many|other|others|more|people|leaders|professors|colleagues)",
              "(part of|into|in) (each other|one another) 's [_] (lives|life|orbit|networks|worlds|careers|circles)",
              "with as many _ [_] [_] as (will|possible|{i}|there|would|can)",
              "(increase|boost|grow|raise|gain|getting|get more) [my] (my (following|reach"
                  + "|visibility)|followers)",
              "(let us|we (can|could|should|might)|you and i (can|could)|want to|like to) (lift"
                  + "|back|boost|raise|endorse|vouch for|support|promote) (each other|one another)"
                  + " [up|here|online]",
              "(contact|contacts|connections) like (you|yourself|yours) (are|is|would|can|could|open)",
              "(show|present|make) (oneself|myself|ourselves) (known|seen|visible|to people)",
              "(hand|pass|recommend|refer) me (on|along|further) to _",
              "(tutor|teacher|coach|adviser|advisor|agency|course|book|programme|program|mentor) [_] [_] (set|told|tells|asked|advised|advises|says|said|recommends|wants)"
                  + " [me|us|that] [the task of|to] [that|i|we|of] [must|should|have to|need to] (connect|network|contact|meet|reach|make|making|keep|get to know|write to|talk to) [_] [_]"
                  + " (people|connections|contacts|professionals|strangers|leaders|persons)")
          .shows("Hi Ana, I try to [talk to somebody new in] our field each week.")
          .shows("Hi Ana, I want to [make my face known] among editors.")
          .shows("Hi Ana, knowing you would [open many doors for me].")
          .shows("Hi Ana, it’s [not what you know but who you know].")
          .shows("Hi Ana, this could [open a door to your circle].")
          .passes("Hi Ana, your tram opens its doors to me on line 7.")
          .passes("Hi Ana, my list of questions has two lines.")
          .passes("I need three connections from Ghent to Bruges.")
          .passes("Hi Ana, my question is how you got ahead of the rust.")
          .passes("Hi Ana, one door opens to the yard and one to your shop.")
          .passes("Hi Ana, I make the rounds of the wards at six.")
          .passes("Hi Ana, we back each other up on the night shift.")
          .passes("Hi Ana, we keep our contacts in a CRM.")
          .shows("Hi Ana, [you’d be number nine].")
          .shows("Hi Ana, [without connections one doesn’t] go up.")
          .shows("Hi Ana, I want to [keep my name in circulation].")
          .passes("Hi Ana, our contacts are the two nurses.")
          .passes("Hi Ana, you would be the second baker to test it.")
          .shows("Hi Ana, it is [useful to know people like you].")
          .shows("Hi Ana, I [heard that you have a lot of contacts there].")
          .shows("Hi Ana, I saw that [you are a big name in engineering].")
          .passes("Hi Ana, I read that you know people from that valley.")
          .shows("Hi Ana, I want to [surround myself with achievers].")
          .shows("Hi Ana, our school [told us to contact someone].")
          .shows("Hi Ana, [you were top of my list].")
          .passes("Hi Ana, she told me to find somebody to mend the roof.")
          .shows("Hi Ana, at your fair I could [shake some hands].")
          .shows("Hi Ana, I am [always happy to connect with bright minds].")
          .passes("Hi Ana, may I shake your hand on Tuesday?")
          .passes("Hi Ana, the children love meeting the people of the mill.")
          .shows("Hi Ana, could you [take me along to your gala]?")
          .shows("Hi Ana, I am [growing my circle].")
          .passes("Hi Ana, would you take me to the bridge?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
