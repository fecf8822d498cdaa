package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Offers oneself for hire. */
final class WantsToWorkForThem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("wants-to-work-for-them")
          .raises(JOB_ASK)
          .weighs(9)
          .says("“{words}” turns a talk into a job interview.")
          .advises("Say what you want to learn from them, not that you want to be hired.")
          .sees(
              "(be|become|make) (a|an) [real|true|great|valuable|huge|strong|good|useful] (asset|addition|fit|member) (to|for|on|of|in|at) your [_]",
              "{i} (am|can|could|would be) (ready|able|free|available) to (start|begin|join) [work] (on|at|in|from|next|this|immediately|straight away|right away|tomorrow|as|any) [_]",
              "(happy|glad|willing|ready|like|love|want|able) to (start|begin|join|work) [you|as] [as] (a|an) [unpaid|paid|summer] (intern|trainee|apprentice|volunteer|junior|assistant)",
              "(someone like me|somebody like me|a person like me|i) [{can}] [_] (work|fit in|fit|belong) (at|for|with|in|into) your [_] (firm|company|team|office|lab|agency|practice|department|organisation|organization|group|startup)",
              "(who|whom) [_] [_] [_] (speak|talk|write|turn|apply) to about (joining|a job|jobs|working (for|with|at)|applying|vacancies|openings)",
              "show you what {i} (can do|am made of|am capable of)",
              "(work|working|do|doing|offer|come for|come in for) a [_] trial (shift|week|day)",
              "would (sweep|scrub|mop|wash|carry|peel) [_] [_] (just to|to (be|get|work|stand|learn)|if you)",
              "(dreamed|dreamt|dreaming|dream) of (working|being|training|cooking|playing|teaching|a place|a job|a desk|a start) (at|for|with|in|on|under) (you|your|a (place|firm|team|school|company|kitchen|lab|studio|museum|shop|hospital) like)",
              "(be|become|being|becoming) (your|one of your) (colleague|coworker|co worker|teammate|employee|assistant|apprentice|trainee|pupil|deputy|successor|junior|colleagues|people|staff) [one day|someday|soon|_]",
              "how (one|someone|people|you|i|we) (becomes|become|became|gets to be|get to be|turns into) [a|one|part] [_] (member|part|one) of (it|your|the|them|you)",
              "(more|too many) (orders|work|patients|clients|customers|jobs|pupils|cases|commissions) than you (can|could|like) _ [i|we] [_] [_] [_] [_]",
              "{i} (would|will|can|could) [gladly|happily] take (some|one|any|a few|part|half) [of them|of it] off your hands",
              "(garages|firms|shops|kitchens|schools|companies|hospitals|labs|studios|people|teams|offices|practices|houses|bakeries) like (yours|you) are [always] (glad|happy|looking|short|in need|grateful|keen) _ _",
              "({i} {can}|me to|like to|love to|want to|happy to|glad to|suit me [well] to|ready to) [gladly|happily] (swap|exchange|trade|leave|give up|change|quit) (the|my|this|our) _ for (your|yours|a place|a desk|a seat|one of your) _",
              "{i} {can} [even|gladly|happily] (start|begin|come|move|sign on) ({date}|at once|on monday|any day|straight away|right away|immediately|next week) [if|when|should|for|with]",
              "(get|help me|help me to|bring|put|let) [me] [to] (get in|get into|enter|come in|a foot|on the payroll|on board) (at|with|to|your|on|in) [_] (firm|company|team|lab|hospital|school|kitchen|office|studio|_)",
              "(my|a) (dream|wish|goal|hope|ambition|aim) (is|has been|would be|was|'s) [always|long] [been] to [one day] (stand|work|be|cook|play|teach|sing|nurse|serve|write|dance|build|belong|end up|sit|wear|land|join|find) [_] (in|at|on|with|for|among|under|alongside|beside|your) _",
              "(you|they|your _|your _ _) (could|can|might|may|would|do|does) [also|perhaps|well|surely] (use|need|do with|make use of|have use for|have a use for|find a use for|place) (someone|somebody|a person|a man|a woman|people|a hand|hands|a pair of hands|one) (like|with|as|who|of)",
              "(if|should|when|whenever) [ever] you (wanted|want|need|needed|have|had|could use|lack|lacked) (someone|somebody|another|an extra|one more|a new) (like|with|pair|hand|cook|nurse|colleague|helper|assistant|person|body)",
              "(if|should) you (would have|wanted|took|hired|needed|had room for) me",
              "(a|great|good|perfect|ideal|natural|excellent|right|the) (fit|match|addition|catch|choice) (for|to|with|in|on|at) (your|you|the) [_] [_] (team|list|company|firm|lab|ward|kitchen|staff|department|crew|studio|school|house|office|practice|group|choir|band|orchestra|workshop|newsroom|desk)",
              "{i} (hope|want|would like|aim|plan|intend|long|mean) to [one day|soon|eventually] (change|switch|move|come|cross|transfer) (over|across) [to] (you|your) [_]",
              "{i} {can} [also] (start|begin|move|relocate) (any time|anytime"
                  + "|tomorrow|next|at once|on|from|whenever|as soon|right away|immediately"
                  + "|by|in {date})",
              "{i} [would|will|am|was|have] [be|really|also|so|always|still|just] (love|like|loved|happy|honoured|honored|dream|dreamt|dreamed|glad|hope|want|wanted|wish|proud|thrilled|delighted|jump|eager|keen) [it|to|of|for|at the chance to|at the chance of] [one day|someday|to|ever] "
                  + "(join|joining|be part of|being part of|be on|be in|work in|working in"
                  + "|work on|work at|working at|work with|work alongside|working with"
                  + "|come and work|learn under|serve in|cook in|teach at|play in|train "
                  + "under|train in|be one of) (your|the) (team|group|crew|kitchen|lab|company|ward|studio|school|department|staff|orchestra|ensemble|brigade|practice|workshop|museum|newsroom|faculty|choir|garage|firm|_ (team|staff|crew))",
              "(a place|a spot|a seat|a role|a position|somewhere) (for me (in|on|at|with|there|among|somewhere)|in your|on your|at your|with your) [_]",
              "(see|imagine|picture) (myself|me) (working|in|at|on|with|as part of) "
                  + "[at|in|on|with|for] (your|a|the|you) _",
              "(what|how) (it|would it|it would) [take|takes] [to] (take|takes|be "
                  + "hired|join|get on|become part|work) [to] (at|with|your|for|on|you"
                  + "|hired|join|work|be) _",
              "(honor|honour|pleasure|privilege|joy|dream|thrilled|excited|proud) to (be part"
                  + " of|work with|join|be a member of|work for|work under|work in)"
                  + " (you|your|{name}|the) [team|company|group|firm|lab|department]",
              "(how|where|whether|if) {i} [{can}] (fit in|fit|be of use|be useful|slot in|be an"
                  + " asset|add value) (at|in|on|with|within|into|to) (your|{name})",
              "(an asset|a valuable addition|a great addition|a real asset) to (any|every|all)"
                  + " (team|company|employer)",
              "(break|get|way|path|route) into (your|{name})"
                  + " (company|firm|team|organization|organisation|group)",
              "{i} am a [very|highly] (hard"
                  + " working|hardworking|motivated|qualified|strong|reliable|dedicated) candidate",
              "{i} (can|could) start (right away|immediately|at once|straight away)",
              "(love|like|want|wish|hope|hoping|dream|dreaming|dreamed|dreamt|eager|keen|excited|interested"
                  + " in|possibility of|possibilities of|chance|opportunity|aim|goal is|chance"
                  + " of|interest in|ready|looking|happy|thrilled|honored|honoured) [to|of|about]"
                  + " [one day|someday|also|come|be|become] (~join (you as|your"
                  + " (team|company|firm|group|lab|organization|organisation|department|startup|staff|crew|agency|practice))|work"
                  + " (for|at) (you|your|{name})|working for (you|your)|[a] (part|member) of your)",
              "(love|like|want|wish|hope|dream|eager|keen|excited|interested in|interest"
                  + " in|chance|opportunity) [to|of|about] [come]"
                  + " (work|working|contribute|contributing|grow|be working)"
                  + " (for|at|to|within|under) (you|your)",
              "(a|my|the|perfect|good|great|right|strong|natural|excellent|ideal)"
                  + " (fit|match|addition|asset|hire|candidate) (for|to|at|with) your"
                  + " [company|team|organization|organisation|firm|department|group|lab|staff]",
              "(an asset|a good addition|a great addition|a valuable addition|valuable) to"
                  + " (your|the) (team|company|organization|organisation|firm|department|group)",
              "(fit|place|spot|room|role|position|job|opening|need|use|space|home|looking) (for|of)"
                  + " (someone|somebody|a person|people|anyone) (like me|with my|of my|such as me)",
              "(use|need|needs|want|hire|hiring|employ|looking for) (someone|somebody|a"
                  + " person|people) (like me|with my|of my)",
              "(you|your|to|could|would|please|can|will|consider|worth)"
                  + " [be|please|ever|possibly|able to]"
                  + " (hire|hiring|employ|employing|recruit|recruiting) me",
              "(give|giving|offer) me [a|the] [fair|real] (chance|shot|break|start) (to"
                  + " (prove|show|work|join|learn)|at your|in your|on your|with your|as"
                  + " (a|an|your))",
              "(take|taking|bring|bringing) me (on|onboard|aboard|into your team|onto your team|on"
                  + " board)",
              "(consider|considering|considered) me (for|as)",
              "[to|be|being] considered (for|as) [a|an|any|the|your|this|that|future] ..."
                  + " (role|position|job|opening|openings|roles|positions|internship|candidate|vacancy)",
              "my dream (company|employer|workplace)",
              "dream [of|is|has] ... (~work) (at|for|with|in) (your|{name})",
              "(add|bring|bringing|adding|contribute) [a lot of|great|real|significant|much|some]"
                  + " (value|skills|energy|enthusiasm|passion) to your"
                  + " (team|company|organization|organisation|firm|department|group)",
              "my (skills|experience|background|skill set|profile|qualifications) [and _]"
                  + " (would|could|can|might|may|will|fits|matches|make|makes|match|fit|align|aligns)"
                  + " ... (you|your|me a)"
                  + " [team|company|organization|organisation|needs|requirements|strong"
                  + " candidate|good candidate|firm|department]",
              "(can|could|would|will|how i can|how i could) contribute to (your|the)"
                  + " (team|company|organization|organisation|firm|department|success|growth)",
              "(i am|i would be|me|myself|i will be|as) [a|an|the] [very]"
                  + " (ideal|perfect|strong|good|great|right|suitable|qualified) candidate",
              "(available|ready|able) to (start|begin) [work|working] (immediately|right away|at"
                  + " once|straight away)",
              "(work|working) under (you|your (leadership|guidance|supervision))")
          .shows("[I would love to join your group].")
          .shows("You may have a [place for someone like me].")
          .shows("Please [give me a chance to prove] myself.")
          .shows("I would [be a great addition to your team].")
          .shows("[I could start tomorrow if] you liked.")
          .shows("[My dream is to stand in your brigade].")
          .shows("Perhaps [you could use someone like] me.")
          .shows("[I would swap the bar for your brewhouse].")
          .shows("I’d be thrilled to [be your colleague one day].")
          .shows("I [dream of working at a place like] yours.")
          .passes("What made you join your team?")
          .passes("Would you like to join your colleagues at our table?")
          .passes("A new hire asked me what you look for in people.")
          .passes("My dream is to see the sea.")
          .passes("I would be your guest for a day.")
          .passes("If you want me to bring tea, tell me.")
          .passes("You could swap the tin for your jar.")
          .passes("She will be your host on Monday.")
          .passes("I dreamt of your mill.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
