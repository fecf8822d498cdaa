package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Offers oneself for hire. */
final class WantsToWorkForThem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("wants-to-work-for-them")
          .raises(JOB_ASK)
          .weighs(8)
          .says("“{words}” turns a talk into a job interview.")
          .advises("Say what you want to learn from them, not that you want to be hired.")
          .sees(
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
          .shows("I would be [a great addition to your team].")
          .passes("What made you join your team?")
          .passes("Would you like to join your colleagues at our table?")
          .passes("A new hire asked me what you look for in people.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
