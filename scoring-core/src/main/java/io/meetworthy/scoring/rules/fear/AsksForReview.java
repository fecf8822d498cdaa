package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Asks for a review of the sender's own work. */
final class AsksForReview implements PersonalRule {
  private static final Phrases DONE_OR_OWN =
      Phrases.anyOf(
          "(how|when|why|where|whether|if) (do|did|would|could|can|does) (you|they|your _) [_] (sanity check|sense check|stress test|read|look|check) [_] [_] [_]",
          "(my|our|the) _ [_] (did|gave|was|got|had|does) [_] (gut check|sanity check|reality check|once over|second opinion) _ [_]",
          "{i} [_] (did|run|ran|have|had|use|used|got) [_] [_] (gut check|sanity check|reality check|once over|second opinion) _ [_]",
          "attached [my|the|all my|our] [_] (cv|resume|certificates|certificate|transcript|transcripts|degree|diploma)",
          "(get|got|had|have|found) [a|any|the] (chance|time|moment|opportunity) [yet] to (look|review|read|go|check) [_]",
          "please read (my|our|the|this) (message|email|letter|mail|note|post)",
          "(look|glance|peek|eye) (at|on|over|through) (my|our|this|the) (question|questions|message|email|post|mail|request|thread)",
          "(who|what) (i|we) (am|are|do) [_] [_] (look|glance) at (my|our)",
          "(thank you|thanks|gratitude|thankful|appreciated|grateful for (your (help|kind|great|last)|the)) [_] [_] [_] [for|of] ..."
              + " (feedback|advice|comments|thoughts|input|opinion|review)",
          "(made|helped|helps|makes|let|had) (me|us) [to] (improve|polish|edit|read|review|check|assess|evaluate|revise) (my|our)",
          "(i|we|they) [am|are|was|were|had|have|has] [now|just|already] (go|went|gone|going) through (my|our)",
          "(got|received|had|collected|gave|used|liked|loved|enjoyed|remember|found) [_] [_] (feedback|comments|notes|input|review|thoughts) (on|about|of|for) (my|our)",
          "^(the|your) (feedback|comments|notes|input|review|thoughts) (on|about|of|for) (my|our)",
          "(i|we) (attach|enclose|send|include) (a|the) (plan|map|photo) of",
          "(attached|enclosed) [_] [_] [_] [_] [_] (that|which|for) you [to] [can|could|may] (forward|pass|share|keep|use)",
          "(attached|enclosed) [_] [_] [_] [_] [_] you (can|could|may) (forward|pass|share|keep|use)",
          "{i} [am|have|had] (have|had|need|going|want|wanted|started|able|plan|trying|managed|time) to (go over|look over|go through|review|read|check|edit|improve|polish|rewrite) (my|our)",
          "(i|they|he|she|while we|friend|colleague|professor|supervisor|tutor|manager|mentor|boss|editor|coach) [will|can|would|have|am|has] (go over|look over|go"
              + " through|review|read|check|edit|improve|polish|rewrite) (my|our)",
          "(i|we|they|he|she) [will|would|have|had] (reviewed|edited|checked|improved|rewrote|read)"
              + " (my|our)");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-review")
          .raises(FREE_CONSULTING)
          .weighs(9)
          .spares(DONE_OR_OWN)
          .says("“{words}” asks for work that others pay for.")
          .advises("Ask about one line or one choice in it, or offer to pay for a review.")
          .sees(
              "(watch|observe|film|listen to) me [_] [_] [_] [_] [_] [_] and (tell|say|see|show|correct|point out|spot) _ [_]",
              "(tell|show) [to] (me|us) (what|where) {i} {am} (doing|getting|going) [it|this|that|_] wrong",
              "(hear|know|tell me|tell us|say|see) [_] where you [think|feel|believe|reckon|see] {i} {am} [_] (going|getting it|doing it) wrong",
              "(great|good|perfect|right|ideal) person to (look|go|check|run) (them|it|this|these|my _|our _) (over|through)",
              "(look|looking|go|going|read|reading) over (the|our|my|some|a few|these) [_] [_] (bylaws|statutes|contract|contracts|agreement|emails|correspondence|clauses|policy|policies|minutes|letters|deed|deeds|terms|invoice|invoices) [_] [_] [_] and (tell|say|advise|let|see|give)",
              "(find out|know|see|tell me|tell us|know|a feel for|a sense of|understand|learn|idea of) (what|where|whether|if) (our|my|the) [_] (position|rights|options|case|standing|exposure|liability|agreement|contract) [_] (is|are|would be|holds|hold|looks|stands) [_] [_]",
              "(feel for|sense of|idea of) what (our|my) (position|rights|options|chances|standing|exposure|liability) (is|are|would be)",
              "(agreement|contract|clause|lease|will|deed|terms|document) [_] [_] [_] [_] [_] [_] holds (water|up)",
              "(give|giving|gave) (it|this|them|that) [a|the] [quick|proper|good|full|careful|critical|_] (once over|look over|read through|going over|sanity check|sense check)",
              "(second|another|fresh|expert|professional|extra) (pair|set) of eyes (on|over|for) (the|my|our|this|it|a) _",
              "(tell|say|know|advise) [to] [me|us] (if|whether) {i} (have|have got) [_] (a case|a leg to stand on|a claim|grounds|a chance in court|any rights)",
              "(take|have|give it) a (squint|gander|butchers|nose|skim|scan|flick) [at|of|through|over] _",
              "tell me where (it|this|the _|my _) (breaks|falls down|falls apart|goes wrong|does not work|leaks|fails)",
              "(pick|choose|select) [out] the best (five|ten|three|one|two|six|{number}|few)",
              "(could|can|would|will) you [please|also|just] (tell|show|advise) (me|us) [on] how to (word|phrase|draft|structure|set up|price|file|fill in|fill out|frame) (the|my|our|a|an|this) _",
              "how you would set [it|this|that|things|everything|them] [all] up",
              "(to|maybe|perhaps|just|quickly|you|could|mind|also|even) (cast|casting|run|running|throw|throwing) (an|your|a quick|a professional|a legal|a beady|another|a fresh|an expert|half an|a critical|your expert) [_] eye [over|on|through|at] (the|my|our|it|them|this|some|a|what) [_] [_]",
              "(sanity check|sense check|gut check|stress test|pressure test|double check) (where|what) (we|i) [have|_] (are|stand|have|got|am|plan|built|written|done|planned|wrote)",
              "(you|somebody|someone|anybody|anyone|to|please|and) (look|read|go|check) (it|this|them|these|those) (over|through) and (tell|let|say|give|see) _",
              "(tell|say|know|advise) [to] [me|us] [yes or no|straight|honestly|_] (if|whether) (it|this|that|the _|they) (is|are|stands|holds) [_] (legal|enforceable|binding|valid|lawful|patentable|tax deductible|deductible|compliant|watertight)",
              "(comments|feedback|suggestions|remarks|corrections|edits|notes) (to|on|for|about) (the|this) [_] [_] (personal statement|statement of purpose|motivation letter|cover letter|research proposal|cv|resume|portfolio|manuscript)",
              "(look|see|view|visit|check out|browse|watch|check) [at|through] (my|our) [_] (portfolio|site|website|page|works|paintings|photos|videos|drawings|illustrations|reel|showreel|shop|designs|poems|songs) and (tell|say|give|let|share) [me|us] [know] _",
              "(attaching|attached|attach|enclosed|enclosing|linked|linking|sending) [_] [_] [_] [_] [_] in case you (have|had|fancy|feel) [any|some|a few] (thoughts|comments|feedback|notes|suggestions|pointers|edits|tips)",
              "(you|mind|up for|open to|happy to|willing to) [_] (going|go|look|looking|run|running) (through|over) (it|mine|ours) [together] with (me|us)",
              "(go|going|run|running|walk|work|working) through (our|my) [_] [_] [_] (terms|contract|contracts|lease|books|accounts|figures|plan|plans|paperwork|papers|policy|policies|letters|returns|filing|code|design|drawings|menu|pricing|prices|procedures|draft|manuscript|portfolio|cv|website|site|deck|case|wording|agreement|budget) with you",
              "(hear|tell me|tell us|say|know|see) [_] what (ought|should|needs|has|must) [to] [be] (changed|fixed|improved|cut|rewritten|redone|corrected|mended)",
              "(could|can|would|will) you [please|perhaps|maybe|also|just] (read|look at|check|go over|go through) (the|my|our|this|these|those) [_] (contract|contracts|letter|letters|lease|agreement|paperwork|clause|deed|term sheet|terms of _|notice) [_] [_] [_] [_] and (let|tell|say|see|give)",
              "(run|put|bring) (the|our|my) [_] (vision|concept|business|pitch|deck|pricing|go to market|business model|roadmap) (past|by|before) you",
              "(gut check|sanity check|reality check|once over|second opinion) (on|of|whether|if|for) (my|our|whether|if|what|the|this|it|i|we)",
              "(you|you (could|can|might|would)|(could|can|would|will|might) you) [also|maybe|perhaps|just|quickly|possibly|please] (glance|have a glance|take a glance|skim|eyeball|have a peek|take a peek|cast an eye|run an eye|run your eye) [quickly|_] [at|over|through] (the|this|it|them|my|our|these) [_] [_] (spreadsheet|numbers|figures|contract|settlement|lease|agreement|deck|draft|manuscript|script|model|accounts|code|plan|file|pdf|document|cap table|term sheet|designs|letter|copy|attached|proposal|offer|wording)",
              "(someone|somebody) [who|to|like you] [_] [_] [_] [_] (eyeball|look over|look through|go over|go through|check) (it|them|this|my _|our _)",
              "(you|please|also|and|then|if you can) (mark|edit|correct|redline) (it|them|this|that|my _|the _|our _) [up] (in|with|using) [the] (track changes|tracked changes|red|comments|suggesting mode|suggestion mode|google docs|word)",
              "your (notes|comments|feedback|edits|remarks|thoughts|criticism) (on it|on them|on this|_) (scene by scene|clause by clause|slide by slide|paragraph by paragraph|shot by shot|frame by frame|bar by bar|track by track|screen by screen|section by section|sentence by sentence|line by line|page by page|chapter by chapter)",
              "your (notes|comments|feedback|edits|remarks|thoughts|criticism) (scene by scene|clause by clause|slide by slide|paragraph by paragraph|shot by shot|frame by frame|bar by bar|track by track|screen by screen|section by section|sentence by sentence|line by line|page by page|chapter by chapter)",
              "(it|that|which|this|document|contract|agreement) (is|runs to|has) [only|just|about|around|roughly|some] ({digits}|{number}|forty|thirty|fifty|sixty|a hundred) pages [long] but",
              "(need|have|want|love|like|help us by|help by|help with|value|appreciate|mind|you) [_] [_] [_] [_] (looking over|looking through|going over|going through|reading through) (the|our|my|this) [_] [_] (plan|plans|strategy|deck|pitch|budget|copy|website|contract|model|pipeline|manuscript|numbers|figures|proposal|accounts)",
              "(know|see|say) which (bits|parts|pages|sections|clauses) to (look at|read|check|focus on)",
              "if there is (anything|something) else [that] [i (should|could|can)] [to] (tweak|fix|polish|edit|correct)",
              "am i [_] [_] [_] (level|good enough|ready) [_] [_] [_] (or what|and what|what) (do|am|is) i (miss|missing|lack|lacking)",
              "(could|can|would|will) you [please|perhaps|maybe] read it $",
              "(could|can|would|will) you [please|perhaps|maybe] (read|check|go over|review|comment on|correct) (the|my|our) attached (paper|draft|thesis|chapter|manuscript|plan|proposal|essay|report|text|texts|story|article|cv|resume|portfolio)",
              "(tell|show|let) (me|us) [know] how {i} (could|can|should|might) improve (it|them|this|that|my _|our _)",
              "(review|check|read|go through|look (at|over|through)|study) (his|her|their|the|my|our) [_] (file|case|papers|records|results) and (tell|give|say|let|send) _",
              "advise (me|us) on (how to|how|what|the) (structure|set up|price|market|invest|split|tax) [_]",
              "what should (our|my) [_] (pricing|price|prices|strategy|plan|budget|positioning|brand|rate|rates|logo|offer|marketing|structure) (be|look like|say|cost) [_]",
              "(walk|talk|take|run|step) (me|us) through (how|what) you would (set up|build|do|run|structure|design|fix|organise|organize|approach|price|market|plan|write|handle|sell|change) _",
              "(welcome|appreciate|love|value|await|grateful for|glad of|happy about) [any|your|all|some] [_] (corrections|remarks|edits|amendments|improvements|annotations|red pen|criticism)",
              "(i|we) (attach|enclose|send|include|append) (the|my|a|some|{number}|our|three|forty|{digits}) [_] (pages|chapters|drafts|plans|drawings|sheets|scenes|photos|draft|plan|manuscript|chapter)",
              "(you|and|to) (came|come|coming|come|dropped|drop|popped|pop) [over|round|by|in|out] (and|to) (look|looked|check|checked|inspect|inspected|examine|examined|assess|assessed|judge|judged|fix|fixed) [at|over] (the|our|my|all|it|them|what) _",
              "(went|go|gone|going) through (our|my) [_] (books|accounts|papers|files|figures|numbers|pages|plans|code|drafts|stock|contracts)",
              "(say|tell me|tell us|tell|judge|diagnose|assess|identify|value|estimate|guess) [me|us] [_] [_] [_] [_] (from|by|on the basis of|through) (a|the|this|these|my|our|some|two|three|his|her) (photo|photos|photograph|photographs|picture|pictures|video|videos|scan|scans|x ray|x rays|description|recording|sketch|sample)",
              "what (he|she|it|this|that|my _|our _) (has|is worth|needs|lacks|suffers|is missing) [_] (from|by|judging|if i send|if i show)",
              "(look|glance|peek) at (ours|mine|our _|my _|it) [_] and (tell|send|say|let|write|mark|note) _",
              "(read|go over|check) (the first|my|our|a few|some) [_] (chapters|chapter|pages|drafts|draft|scenes|poems|stories) _",
              "so [that] you (can|could|may) (correct|edit|mark|comment"
                  + "|review|tell me what|say what|improve|fix|mend|(check|judge) (it|them|my|our)) _",
              "(correct|check|mark|fix|say|tell me) what is (wrong|off|missing|weak" + "|bad) [_]",
              "(get|have|hear|know|want|like) your (reactions|reaction|feedback"
                  + "|thoughts|verdict|opinion|comments|take|judgement|judgment|ideas"
                  + "|advice) (on|about|to|of) [_] (it|them|our|my) [_]",
              "your (take|view|thoughts|input|advice|opinion|verdict|ideas|feedback"
                  + "|eyes|eye|views|judgement|judgment|comments|critique|reaction"
                  + "|reactions|notes) [_] (on|about|of|over) (my|our) _",
              "(have|take|cast|throw|get) [a] [quick|short|brief|proper|honest|fresh"
                  + "|good|close] (look|glance|eye|peek|read) [_] (at|over|through|on"
                  + "|into) (my _ _|our _ _|my (cv|resume|draft|plan|site|website|code|deck|script|book|design|designs|portfolio|page|app|figures|numbers|screens|lease|contract|drawings|accounts)|our (draft|plan|site|website|code|deck|script|book|design|designs|portfolio|page|app|figures|numbers|screens|lease|contract|drawings|accounts)|what i|what we|the (draft|plan|attached|figures|numbers"
                  + "|screens|lease|contract|drawings|accounts|books|code|script|chapter"
                  + "|menu|logo|budget)) [_]",
              "(could you|can you|would you|will you|please|might you|you could) (look|go|read|check|skim"
                  + "|run|work|page|leaf) [it|them] [over|through|at|into] (my|our) _",
              "tell (me|us) [exactly|honestly] (what is|what 's|where|what) [it|they"
                  + "|we|i] [is|are|am] (wrong|missing|bad|off|not working|to change|to fix"
                  + "|to improve|i should|we should|fails|fail|lacks|lack|weak) [_]",
              "(could you|can you|would you|will you|please|might you|you could|you would) (mark|correct|edit|rate"
                  + "|grade|judge|assess|evaluate|critique|proofread|sanity check|double "
                  + "check|vet|comment on|review|improve|polish|fix) (my|our|it|them|this"
                  + "|the attached|the draft) [_]",
              "(attached|enclosed) [is|are|you will find|please find] (my"
                  + "|our|the|a) [_] (draft|plan|deck|manuscript|design|designs|screens"
                  + "|budget|proposal|code|accounts|contract|lease|report|drawings|script"
                  + "|chapter|story|song|poem|thesis|essay|application) _",
              "[your] (advice|input|opinion|view|expert view|expert"
                  + " opinion|views|thoughts|professional opinion) (on|about|of) (my|our) [_] [_]"
                  + " (strategy|roadmap|case|situation|plans|problem|problems|challenges|pricing|product|launch|marketing|campaign|contract|idea|business|project)",
              "your (professional|expert|honest|legal|medical)"
                  + " (opinion|view|assessment|judgment|judgement) on (the|a|this|my|our)",
              "your (opinion|view|assessment) on (my|our|the"
                  + " (contract|lease|offer|letter|quote|agreement|proposal|plan|draft|design|case))",
              "(run|take|put) (my|our|a few of our|some of our|a few of my) [whole|entire|full] [_]"
                  + " [_] (plan|plans|strategy|challenges|problems|ideas|proposal|numbers|case|issues)"
                  + " (past|by|to|before) you",
              "(go over|go through|look at|check|run through) the"
                  + " (numbers|figures|contract|plans|drawings|draft|proposal|books|accounts|details)"
                  + " (with me|with us|of my|of our|for me|i|that i|we)",
              "(at|over|through|explain|check|read|understand|review|about) (the|a) (contract|lease|offer|letter|quote|agreement|proposal) (that|which) (my|our)"
                  + " (landlord|lawyer|boss|employer|bank|publisher|supplier|client|partner) [has]"
                  + " (sent|gave|wrote|offered|made|proposed)",
              "(~review|~critique|~proofread|~edit|check|look at|look over|look through|go over|go"
                  + " through|run through|read|read over|read through|evaluate|assess|reading|checking|comment"
                  + " on|glance at|tear apart|mark up|improve|polish|audit) [over|through|at]"
                  + " (my|our) [_] [_] (portfolio|deck|pitch deck|pitch|website|web"
                  + " site|site|homepage|landing page|business"
                  + " plan|plan|plans|resume|cv|manuscript|draft|drafts|essay|code|app|prototype|product|proposal|idea|ideas|startup|profile|linkedin"
                  + " profile|linkedin|thesis|cover"
                  + " letter|business|novel|design|designs|script|strategy|model|case"
                  + " study|showreel|reel|grant application|application|personal"
                  + " statement|numbers|financials|campaign|copy|budget|paper|dissertation|chapter|book|song|songs|demo|contract|slides|presentation|spreadsheet|business"
                  + " model|business idea|concept|study|survey|draft chapter)",
              "(a look|a quick look|a glance|a peek|eyes|a second pair of eyes|another pair of"
                  + " eyes|your eyes|another look) (at|on|over|through) (my|our) [_] [_]"
                  + " (portfolio|deck|pitch deck|pitch|website|web site|site|homepage|landing"
                  + " page|business"
                  + " plan|plan|plans|resume|cv|manuscript|draft|drafts|essay|code|app|prototype|product|proposal|idea|ideas|startup|profile|linkedin"
                  + " profile|linkedin|thesis|cover"
                  + " letter|business|novel|design|designs|script|strategy|model|case"
                  + " study|showreel|reel|grant application|application|personal"
                  + " statement|numbers|financials|campaign|copy|budget|paper|dissertation|chapter|book|song|songs|demo|contract|slides|presentation|spreadsheet|business"
                  + " model|business idea|concept|study|survey|draft chapter)",
              "[your|some|any|honest|candid|detailed|professional|expert|give me|get|give us|me]"
                  + " (feedback|critique|comments|thoughts|input|opinion|review|assessment|evaluation|verdict|notes)"
                  + " (on|about|of|for|regarding) (my|our) [_] [_] [_] (portfolio|deck|pitch"
                  + " deck|pitch|website|web site|site|homepage|landing page|business"
                  + " plan|plan|plans|resume|cv|manuscript|draft|drafts|essay|code|app|prototype|product|proposal|idea|ideas|startup|profile|linkedin"
                  + " profile|linkedin|thesis|cover"
                  + " letter|business|novel|design|designs|script|strategy|model|case"
                  + " study|showreel|reel|grant application|application|personal"
                  + " statement|numbers|financials|campaign|copy|budget|paper|dissertation|chapter|book|song|songs|demo|contract|slides|presentation|spreadsheet|business"
                  + " model|business idea|concept|study|survey|draft chapter)",
              "(what do you think|tell me what you think|know what you think|see what you"
                  + " think|what you make|tell me what is wrong|what is wrong|whether it is any"
                  + " good) (of|about|with) (my|our) [_] [_] (portfolio|deck|pitch"
                  + " deck|pitch|website|web site|site|homepage|landing page|business"
                  + " plan|plan|plans|resume|cv|manuscript|draft|drafts|essay|code|app|prototype|product|proposal|idea|ideas|startup|profile|linkedin"
                  + " profile|linkedin|thesis|cover"
                  + " letter|business|novel|design|designs|script|strategy|model|case"
                  + " study|showreel|reel|grant application|application|personal"
                  + " statement|numbers|financials|campaign|copy|budget|paper|dissertation|chapter|book|song|songs|demo|contract|slides|presentation|spreadsheet|business"
                  + " model|business idea|concept|study|survey|draft chapter)",
              "(me|us|my|need|want|like|love) [a|an|some|your|quick|free] (portfolio|code|cv|resume|manuscript|design|website|deck|business plan)"
                  + " (review|critique|feedback|audit)",
              "((give|get) (me|us)|(have|get|like|appreciate|love|grateful for) your|(like|need|want|love|appreciate) some) [some|a bit of|honest|detailed|any] [_] feedback"
                  + " (on|about|for|regarding) (it|this|them|what|how|my|our|the|a)",
              "(my|our) [_] (portfolio|deck|pitch deck|pitch|website|web site|site|homepage|landing"
                  + " page|business"
                  + " plan|plan|plans|resume|cv|manuscript|draft|drafts|essay|code|app|prototype|product|proposal|idea|ideas|startup|profile|linkedin"
                  + " profile|linkedin|thesis|cover"
                  + " letter|business|novel|design|designs|script|strategy|model|case"
                  + " study|showreel|reel|grant application|application|personal"
                  + " statement|numbers|financials|campaign|copy|budget|paper|dissertation|chapter|book|song|songs|demo|contract|slides|presentation|spreadsheet|business"
                  + " model|business idea|concept|study|survey|draft chapter) [_] [_] (and|to)"
                  + " (give|get|have|tell) (me|us|your) [_]"
                  + " (feedback|comments|thoughts|notes|opinion)")
          .shows("Hi Ana, could we talk? [Could you look over my portfolio]?")
          .shows("Hi Ana, could we talk? I would [like your feedback on our pitch] deck.")
          .shows("Hi Ana, could we talk? Would you [have a quick look at my website]?")
          .shows("Could you tell me [what he has from] a film? Could we meet?")
          .shows("I would [welcome your corrections]. Could we meet?")
          .passes("How does your team handle code review?")
          .passes("I got feedback on my portfolio from two designers.")
          .passes("I read your review of the portfolio rules.")
          .passes("Thank you for your helpful feedback on my portfolio.")
          .passes("I will go over my resume tonight.")
          .passes("Please take a look at my question on bees.")
          .passes("I would like to hear your thoughts on the new bridge.")
          .passes("I can tell the moss from a stone.")
          .passes("We went through your books with joy.")
          .shows("Hi Ana, could we talk? I need a [sanity check on our] idea.")
          .shows("Hi Ana, could we talk? Maybe [you could skim the lease].")
          .shows("Hi Ana, could we talk? Perhaps [you mark it up in tracked changes].")
          .shows("Hi Ana, could we talk? I hope for [your notes clause by clause].")
          .shows("Hi Ana, could we talk? [It is about forty pages but] easy.")
          .passes("Hi Ana, could we talk? I have attached my certificates, thesis and CV.")
          .passes("Hi Ana, could we talk? How do you give notes?")
          .passes("Hi Ana, could we talk? My brother did a sanity check on the beams.")
          .shows(
              "Hi Ana, could we talk? I hope for an hour [to cast your eye over the two tables].")
          .shows("Hi Ana, could we talk? It helps to [sanity check where we stand].")
          .shows("Hi Ana, could we talk? I want someone [to look it over and tell me].")
          .shows("Hi Ana, could we talk? [Tell me whether it is binding].")
          .shows("Hi Ana, could we talk? I hope for your [comments on the cover letter].")
          .shows("Hi Ana, could we talk? Please [see my paintings and tell me the] truth.")
          .shows("Hi Ana, could we talk? I am [attaching the poems in case you have any notes].")
          .shows(
              "Hi Ana, could we talk? I'd like to [go through our price list and terms with you].")
          .shows("Hi Ana, could we talk? [Could you check the lease and tell] me more?")
          .shows("Hi Ana, could we talk? I would [run our concept past you].")
          .passes("Hi Ana, could we talk? How do you sanity check what you have built?")
          .passes("Hi Ana, could we talk? I cast an eye over the two bridges.")
          .passes("Hi Ana, could we talk? I would go through my three questions with you.")
          .passes("Hi Ana, could we talk? My aunt will look it over.")
          .shows("Hi Ana, could we talk? I hope you can [give it a proper look over].")
          .shows("Hi Ana, could we talk? Just [tell me if I have a claim].")
          .passes("Hi Ana, could we talk? She has the best pair of eyes in the yard.")
          .shows("Hi Ana, could you [watch me plough a row and tell me what] I do wrong?")
          .shows("Hi Ana, I’d love to [hear where you think we’re going wrong].")
          .shows("Hi Ana, I want [a feel for what our position is].")
          .passes("Hi Ana, watch me on Sunday and cheer.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
