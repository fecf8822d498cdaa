package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Could have been sent to anybody. */
final class FitsAnyone implements Rule {
  /** A list that both are on tells where the sender knows them from. */
  private static final Phrases LISTED =
      Phrases.anyOf(
          "(from|on|in) [the|a] list of [the|our] (alumni|members|speakers|authors|participants|graduates|exhibitors)");

  private static final RuleCard CARD =
      RuleCard.named("fits-anyone")
          .raises(GENUINE)
          .weighs(3)
          .spares(LISTED)
          .says("“{words}” could be said to anybody.")
          .advises("Say something that is true of this reader only.")
          .sees(
              "(your (name|profile)|you) (came|showed|popped) up [first|_] in (the|my|a|our) [_] (search|directory|results|feed|list|suggestions)",
              "(professionals|leaders|experts|individuals|executives|practitioners|specialists|people)"
                  + " [working] (like yourself|such as yourself|such as you|in your"
                  + " (field|industry|position|company|role|area|space|line of"
                  + " work|sector|profession|organization)|of your"
                  + " (caliber|calibre|stature|standing)|with your (experience"
                  + "|background|expertise|knowledge|skills))",
              "(leader|leaders|expert|experts|authority|voice|pioneer|professional) in (your|this"
                  + "|their) (field|industry|space|sector|area|business|world)",
              "(came|come|coming|stumbled|ran|happened) [across|upon|on] [upon|across] your"
                  + " (profile|page|name|linkedin|company|contact|contacts|details|website|background"
                  + "|information|email|account)",
              "(~find|~get|~obtain) your (profile|name|contact|contacts|email|email address"
                  + "|details|information|contact details|contact information) (online|on (the|a|linkedin|google|xing|facebook|your (site|website|page))|in (google|linkedin|(a|the) (list|database|internet|web))|while|through (the|a)|via (the|a|google|linkedin)|from (the|a) (internet|web|website|site|list|database|directory))",
              "(~talk|~speak) (to|with) (a number of|many|several|various|different) (professionals|people in (the|your|this) (field|industry|sector|space|business)|leaders|experts|executives|recruiters|companies)",
              "(~contact|contacting) (a number of|many|several|various|different) (professionals|people in|leaders|experts|executives|recruiters|companies)",
              "(~reach out|reaching|~write|~connect) [out] (to|with) [a"
                  + " number of|many|several|various|different|other|some|industry]"
                  + " (professionals|people"
                  + " in|leaders|experts|individuals|alumni|executives|recruiters|people working"
                  + "|companies)",
              "(reaching out|writing) to (anyone|everyone|everybody|anybody) (who|in|with) _",
              "(interested in|interest in|intrigued by|drawn to|impressed by|passionate about|excited"
                  + " about|love|admire|like) your"
                  + " (company|organization|organisation|field|industry"
                  + "|firm|business|profession|background)",
              "(interested in|intrigued by|drawn to|passionate about) the (field|industry|company|profession|organisation|organization) $",
              "your (company|organization|organisation|firm|business|industry|field) (interests|interest|attracts|attract) {me}",
              "your (esteemed|prestigious|respected|reputable|renowned|reputed|honorable"
                  + "|honourable|good) (company|organization|organisation|firm|institution|self"
                  + "|institute|office|research group|research|lab|laboratory|university|publications)",
              "(learn|know|hear|find out|understand) [a bit|a little|lots] more about (your|you"
                  + " and your) [career] (company|industry|role|career|experience|work|path|journey"
                  + "|field|job|background|profession|organization|position|business|story)",
              "(learn|hear|know) (about|from|regarding|concerning|of|more about|more on|how) your (way|career path|career journey|professional journey|experience|experiences|journey|career|path|expertise) [_]",
              "(learn|know|hear|find out|understand) [a bit|a little|lots|some] more (about|on|regarding|of) what you do",
              "(learn|hear) (about|from) your (way|career path|career journey|professional journey"
                  + "|experience|experiences|journey|career|path|expertise)",
              "(dear|hello|hi) (fellow professional|valued _|esteemed _|industry professional"
                  + "|colleague in)")
          .shows("I am [reaching out to professionals] in your field.")
          .shows("I [came across your profile] on a site.")
          .shows("I would love to [learn more about your career].")
          .passes("I got your contact from list of alumni.")
          .passes("I got your email from my colleague.")
          .passes("People in your village told me about the new mill.")
          .passes("In your talk in Ghent you said how you came across your profile picture.")
          .passes("Do you know more about your uncle's mill?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return Specifics.in(found) ? List.of() : reading.quotes(CARD);
  }
}
