package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.text.Phrases;

/**
 * Relatives, friends and colleagues of one side whom the other side knows, with or without a name.
 */
final class KinBetween {
  /** Who can stand between two strangers. */
  private static final String KIN =
      "(sister|brother|cousin|daughter|son|wife|husband|uncle|aunt|mother|father|mum|mom|dad|niece|nephew|neighbour|neighbor|friend"
          + "|colleague|boss|flatmate|grandson|granddaughter|landlady|landlord|apprentice|foreman|sister in law|brother in law"
          + "|mother in law|father in law|son in law|daughter in law|stepson|stepdaughter|godson|goddaughter|godmother|godfather)";

  /** What such people do together with the other side. */
  private static final String DOES =
      "(drives|works|teaches|sings|plays|serves|coaches|runs|keeps|mends|volunteers|studies|trains|lives|shops|cooks|nurses|sits|rents"
          + "|rows|fishes|bowls|cuts|delivers|looks after|does|buys|sells|brings|cleans|walks|mows|shears|drove|worked|taught|sang|served"
          + "|coached|mended|studied|trained|lived|cooked|nursed|sat|rented|cut|delivered)";

  /** The wordings. */
  static final Phrases WORDS =
      Phrases.anyOf(
          "{my} "
              + KIN
              + " [{name}] [{name}] (is|was|are) [also|now|still] [_] [_] (working|studying|training|singing|playing|teaching|living|employed|student|pupil|apprentice|patient|customer|colleague|friend) [_] (with|for|under|beside|next to|of|at|in) (you|your|yours)",
          "{name} 's [_] [_] (manager|assistant|"
              + KIN.substring(1)
              + " (told (me|us)|said|suggested|says|gave me|mentioned) [that] (you|your|i should|i might) _",
          KIN
              + " [{name}] [{name}] used to (work|study|sing|play|train|row|teach|drive|live|serve) ((the|a) _ with you|(for|with|under|beside|next to) (you|your _))",
          "(my|our) "
              + KIN
              + " [{name}] (does your (nails|hair|books|garden|taxes|windows|accounts)|(fixes|repairs|cleans|mends|paints|delivers|guards|services) [the|all] [_] (in|at|on|for|to) your _) [_]",
          "(my|our) [late|old] "
              + KIN
              + " [{name}] [once|also] (cut|laid|flew|sailed|fought|fished|farmed|danced|marched|clerked|rowed|mined|dug|walked|hunted|painted|built|shared) [_] [_] (with|under|beside|alongside) you [_]",
          "you (will|may|might|must) (know|remember|recall) (my|our) " + KIN + " [{name}] [_]",
          "(with|beside|alongside|under) your "
              + KIN
              + " [{name}] (since|for|in|on|at|these|and|when|until) _",
          "you and (my|our) "
              + KIN
              + " [{name}] [both|once] (sailed|served|sang|worked|studied|trained|played|rowed|shared|were|went|sat|taught|fished|marched|flew|lived|grew up|met|know|knew) _",
          "your [old|older|elder|younger|youngest|eldest] "
              + KIN
              + " [{name}] [{name}] [still|also|now] "
              + DOES
              + " ... (our|my|us|me) _",
          "(my|our) [old|older|elder|younger|youngest|eldest] "
              + KIN
              + " [{name}] [{name}] [still|also|once|now] "
              + DOES
              + " ... (with|for|under|beside|next to) (you|your|yours)",
          "your [old|older|elder|younger|youngest|eldest] "
              + KIN
              + " [{name}] [{name}] (suggested|told|tells|said|says|recommended|gave|mentioned|thought|thinks|sent|encouraged|urged|advised|knows|taught|trained|swears|speaks|sends|asked) _",
          "my (son|daughter|boy|girl|grandson|granddaughter|child) [{name}] [_] (is|was|sits|sings|plays|learns|studies|rides) [_] (in|on|with|under|beside|next to) your (son|daughter|boy|girl|class|team|choir|band|group|school|lessons|troop)",
          "your [old|former|late|new|first] [head|chief|deputy|senior|junior|_] (gardener|nurse|assistant|manager|teacher|student|colleague|partner|secretary|boss|foreman|editor|chef|neighbour|neighbor|predecessor|successor|apprentice|supervisor|conductor|agent|bookkeeper|porter|caretaker) {name} (taught|trained|told|gave|sent|is|was|said|mentioned|suggested|showed|works|lives|and|sends|speaks|spoke|introduced|lent|put)",
          "your (sister|brother|cousin|colleague|neighbour|neighbor|daughter|son|wife|husband|friend|uncle|aunt|mother|father|niece|nephew|student) [{name}] with whom (i|we) _",
          "your (sister|brother|cousin|colleague|neighbour|neighbor|daughter|son|wife|husband|friend|boss|uncle|aunt|mother|father|niece|nephew|student|partner|assistant|flatmate|grandson|granddaughter|landlady|landlord) [{name}] (was|is|has been) [an] [old] (my|in my|at my|on my|a friend|friend|friends|married to|with me|next to me)",
          "your (sister|brother|cousin|colleague|neighbour|neighbor|daughter|son|wife|husband|friend|boss|uncle|aunt|mother|father|niece|nephew|student|assistant|flatmate) [{name}] (and i|and me|sings with|works with|plays with|trained with|taught me|coaches me|knows me|used to|shares|shared|sat|sits|rents|lives|lent|introduced|sends)",
          "my (sister|brother|cousin|colleague|neighbour|neighbor|daughter|son|wife|husband|friend|boss|uncle|aunt|mother|father|mum|mom|dad|niece|nephew|partner|flatmate|teacher|tutor|supervisor|landlady|grandmother|grandfather) [{name}] [still|once|also] (works|worked|studied|sat|sings|sang|was|is|plays|played|trained|served|taught|went|danced|rowed|interned|apprenticed|learned|learnt|shared) [_] [_] [_] (with|for|under|beside|next to|at|in) (you|your)",
          "your (sister|brother|cousin|colleague|neighbour|neighbor|daughter|son|wife|husband|friend|boss|uncle|aunt"
              + "|mother|father|niece|nephew|student|partner|co author|coauthor|successor|predecessor) [{name}]"
              + " [kindly] (suggested|told|said|recommended|gave|mentioned|thought|sent|encouraged|urged|advised)");

  private KinBetween() {}
}
