package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Says what it did for somebody in the reader's place. */
final class WorkedElsewhere implements PersonalRule {
  /** Who could be in the reader's place. */
  private static final String PLACE =
      "(clinic|clinics|school|schools|hospital|hospitals|ward|wards|firm|firms|farm|farms|shop|shops|club|clubs|museum"
          + "|museums|team|teams|parish|parishes|council|town|towns|village|villages|library|libraries|practice|practices"
          + "|kitchen|kitchens|restaurant|restaurants|hotel|hotels|bakery|bakeries|company|companies|office|department"
          + "|branch|charity|charities|theatre|theater|orchestra|choir|choirs|brewery|mill|plant|factory|warehouse|depot"
          + "|neighbour|neighbor|neighbours|neighbors|customer|client|customers|clients|cooperative|association|city"
          + "|district|garage|workshop|nursery|university|college|lab|studio|hospice|shelter|grower|growers|court|agency|agencies|bank|banks|universities|colleges|labs|offices|departments|branches|startup|startups|employer|organisation|organization)";

  /** Years of school, friends of mine, and the sender's own trouble. */
  private static final Phrases NO_PLACE =
      Phrases.anyOf(
              "(mine|ours|theirs) and (now|then|only|never) [_]",
              "(second|third|quarter) (year|grade|class|floor|term|semester|time|party|person) [_]",
              "up to (now|date|today|here|this) [_]",
              "_ of (mine|ours) _",
              "(mine|ours) (does|do|did|is) {i} _",
              PLACE + " (in|at|of|near) _ [_] and (spend|save|lost|saved|cut|gained) [_]",
              "(like|as) mine (do|does|did) [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("worked-elsewhere")
          .answers(BENEFICIAL)
          .weighs(5)
          .spares(NO_PLACE)
          .says("“{words}” lets them see what it would do for them.")
          .sees(
              "(it|this|that|which|they|method|change|switch) [has|have] (saved|spared|earned|freed|halved|doubled|helped|rid) (the|a|an|one|two|three|four|another|other|several|some|{number}|every|my|our) [_] "
                  + PLACE,
              "(it|this|that|which|they) [has|have] (saved|spared|freed|helped) {name}",
              "(it|this|that|which|they) [has|have] (worked|helped|paid off|succeeded|done wonders|done the trick|caught on) (for|at|in|with) ((the|a|one|two|three|our|another|other|several|{number}) [_] "
                  + PLACE
                  + "|{name})",
              "(it|this|that|which|they) (halved|doubled|tripled|cut|reduced|shortened|lowered) (the|all|most|our|their|nearly|a) _ [_] [_] (in|at|of|for|by|on|from) _",
              "(ours|mine|theirs) ... (did|does|do|never|no longer|only|now|takes|took|cost|costs|lasts|fell|dropped|rose"
                  + "|(has|have) not _|stays|needs|need|runs|finish|are down|is down|are up)",
              "(as|than|just like|much like|unlike|while|where|whereas) yours (do|does|did|is|was|are|were|has|have|had|need|needs|lose|loses)",
              "(more|less|fewer|half|quarter|third|twice|double|(down|up) (by|to|from)) [_] [_] (at|for|with) (my|our|the|a|{name}) [_] "
                  + PLACE,
              "(the|a|one|two|three|another|other|{number}) [_] "
                  + PLACE
                  + " (in|at|of|down|near|next|up|on|with|that) [_] [_] [has|have|now] (halved|doubled|tripled|cut|saves|saved|gained|got rid of|no longer|stopped losing|spends|spend|lost|used (it|this)|uses (it|this))",
              "{name} [_] [has|have|now] (halved|doubled|tripled|saves|got rid of|no longer needs|no longer loses)",
              "(two|three|four|five|six|seven|eight|nine|ten|a dozen|{digits}|{number}|several|most|half the) [other|of the] [_] "
                  + PLACE
                  + " [_] [_] [_] (already|now) (use|run|do|work|have|save|share|trust)",
              "(at|in) (my|our) (last|former|previous|old|own) [_] "
                  + PLACE
                  + " (it|this|that|we) (cut|halved|doubled|saved|reduced|raised) _",
              "{i} (did|built|made|set up|ran|introduced) (the same|it|this|that|one) (for|at|in|with) (a|an|two|three|several|another|other|{number}|(my|our) (last|former|previous|old|own)) [_] "
                  + PLACE)
          .shows(
              "Hi Ana, may I show you our lids? [They saved the bakery] in Cork nine bags a week.")
          .shows(
              "Hi Ana, could we talk? Your bees freeze; [ours in Oban did] too, until last year.")
          .passes("Hi Ana, could we talk? It took my team two years.")
          .passes("Hi Ana, could we talk? I worked for the council in Cork.")
          .passes("Hi Ana, a friend of mine needs a lawyer.")
          .passes("Hi Ana, I am in my third year at Eastfield College.")
          .passes("That gave the club its name.")
          .passes("Hi Ana, could we talk? It took the team two years.")
          .passes("Hi Ana, there was a complaint (mine) and now a letter; could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
