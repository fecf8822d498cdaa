package io.meetworthy.scoring.text;

import java.util.List;
import java.util.Map;

/**
 * The words whose meaning the reading knows before any rule asks: numbers, times, greetings, and
 * the function words by which English is recognised.
 */
final class Vocabulary {
  /** Words of one trait; {@code word=value} gives an amount (a number, or minutes). */
  record Entry(Trait trait, String words) {}

  static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              Trait.NUMBER,
              "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
                  + " twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17"
                  + " eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50"
                  + " sixty=60 seventy=70 eighty=80 ninety=90"),
          new Entry(
              Trait.UNIT,
              "minute=1 minutes=1 min=1 mins=1 hour=60 hours=60 hr=60 hrs=60 h=60 m=1"
                  + " moment=2 moments=2 second=0 seconds=0 secs=0"),
          new Entry(
              Trait.PERIOD,
              "day=1 days=1 week=7 weeks=7 month=30 months=30 year=365 years=365 yrs=365"
                  + " semester=120 semesters=120 decade=3650 decades=3650"),
          new Entry(
              Trait.WEEKDAY,
              "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays"
                  + " wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur"
                  + " thurs fri sat sun weekday weekdays weekend weekends"),
          new Entry(
              Trait.MONTH,
              "january february march april may june july august september october november"
                  + " december jan feb mar apr jun jul aug sep sept oct nov dec"),
          new Entry(
              Trait.DAY_PART,
              "morning=240 afternoon=240 evening=180 night=180 mornings afternoons evenings"
                  + " lunchtime noon"),
          new Entry(Trait.HALF_DAY, "half=50 quarter=25"),
          new Entry(Trait.DAY, "tomorrow today tonight"),
          new Entry(Trait.RELATIVE, "next this coming following later early late any"),
          new Entry(Trait.ARTICLE, "a an the"),
          new Entry(Trait.VAGUE, "few=5 couple=2 several=5"),
          new Entry(
              Trait.SIZE,
              "quick brief short single full whole good solid more extra spare free entire"),
          new Entry(Trait.CONNECTS, "or and to at between"),
          new Entry(Trait.BEFORE_AFTER, "before after by until from around"),
          new Entry(Trait.NOON, "noon midday lunchtime"),
          new Entry(
              Trait.CURRENCY,
              "dollar dollars euro euros pound pounds bucks usd eur gbp quid rupees cents"),
          new Entry(Trait.MERIDIEM, "am pm"),
          new Entry(Trait.ORDINAL, "st nd rd th"),
          new Entry(
              Trait.ABBREVIATION,
              "mr mrs ms dr prof st vs etc approx min mins hr hrs e.g i.e dept inc ltd co jr sr no"
                  + " fig ca cf ext tel jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m"),
          new Entry(
              Trait.ENGLISH,
              "the of and to a in is i you that it for on with as this be at have are or was not my"
                  + " your we can would could if from by an but will about what how do me so who"
                  + " when which there been has had our they their he she his her them its any some"
                  + " all just like know please thank thanks more out up time think want get than"
                  + " then only also very am were does did should may might because into over these"
                  + " those us one no yes hello hi dear work working job help need meeting meet"
                  + " call coffee let hope here where why ask tell saw thing things talk say good"
                  + " new see ur gotta gonna"),
          new Entry(
              Trait.GREETING,
              "hi hello hey dear greetings hiya howdy heya yo esteemed estimated respected"),
          new Entry(
              Trait.SIGN_OFF,
              "best regards sincerely thanks thank cheers warmly yours respectfully cordially"
                  + " kindly gratefully wishes warm kind many truly faithfully thx rgds br"
                  + " appreciatively"),
          new Entry(Trait.TITLE, "mr mrs ms miss mx dr prof professor sir madam doctor mister"),
          new Entry(
              Trait.CLAUSE,
              "but however although though instead rather just only so yet still as because"
                  + " since which who if when then while"),
          new Entry(
              Trait.CONTRASTS, "but however although though instead rather yet still since while"),
          new Entry(Trait.ASKS, "could would can will may might shall please kindly"),
          new Entry(Trait.PRONOUN, "i we you it he she they"),
          new Entry(
              Trait.ROLE,
              "all everyone everybody there team sir madam hiring manager recruiter"
                  + " colleague friend connection folks guys whom recipient professional"
                  + " member alumni president director founder again back fellow sirs"
                  + " managers recruiters recruiting recruitment committee department"
                  + " colleagues friends professionals reader readers members staff concern"
                  + " customer customers user users owner office editor editors admin admins"
                  + " ladies gentlemen gentleman people human stranger strangers leader"
                  + " leaders expert connections hr resources alumnus alum esteemed valued"
                  + " respected community internet reddit redditors world folk contact"
                  + " executive boss mentor company group network board partner partners"
                  + " helpers firstname fname lastname lname firstnamelastname null"
                  + " undefined nan"),
          new Entry(
              Trait.PARTICLE,
              "van von de del della di da dos das du la le el al bin ibn der den zu"),
          new Entry(
              Trait.PLACEHOLDER,
              "name firstname lastname fname lname first last company companyname organization"
                  + " organisation position title role your insert recipient recipients industry"
                  + " school university field topic employer contact mutual date jobtitle xxx xxxx"
                  + " surname placeholder their salutation icebreaker custom personalization"
                  + " customfield variable sender signature fullname dept product pain snippet"));

  /** Traits of words that are known for other reasons; nobody else takes them for words. */
  static final List<Entry> BESIDES =
      List.of(
          new Entry(
              Trait.FIRST_NAME,
              "mark bill sue grace faith hope joy may june april august rich frank will jack rob"
                  + " drew chuck art gene guy pat rose ivy summer autumn dawn carol comfort patience"
                  + " precious blessing goodluck chance sunny pearl ruby amber crystal jade heather"
                  + " holly daisy lily violet olive iris hazel ginger penny dolly melody harmony"
                  + " destiny mercy prudence felicity lucky wisdom innocent favour miles max"
                  + " lance chase hunter mason carter tanner cliff dale glen reed rocky sandy"
                  + " angel clay rusty earl duke prince victor wade ray robin jay kit nick"
                  + " jan star an he"),
          new Entry(Trait.SURNAME, "field friend back fellow folk leader board pain school"));

  /** What people write without an apostrophe, or in one word, and the two words it stands for. */
  static final Map<String, String> TWO_WORDS =
      Map.ofEntries(
          Map.entry("dont", "do not"),
          Map.entry("doesnt", "does not"),
          Map.entry("didnt", "did not"),
          Map.entry("cant", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("wont", "will not"),
          Map.entry("isnt", "is not"),
          Map.entry("arent", "are not"),
          Map.entry("wasnt", "was not"),
          Map.entry("wouldnt", "would not"),
          Map.entry("couldnt", "could not"),
          Map.entry("shouldnt", "should not"),
          Map.entry("havent", "have not"),
          Map.entry("im", "i am"),
          Map.entry("ive", "i have"),
          Map.entry("youre", "you are"),
          Map.entry("youve", "you have"),
          Map.entry("gonna", "going to"),
          Map.entry("wanna", "want to"));

  /** What {@code 's} is: it may stand for "is", or say whose. */
  static final String OWN = "'s";

  /** What stands after an apostrophe, and the word it stands for. */
  static final Map<String, String> AFTER_APOSTROPHE =
      Map.of("m", "am", "re", "are", "ve", "have", "ll", "will", "d", "would", "s", OWN);

  /** The stem before {@code n't} where it is not simply the word without its last letter. */
  static final Map<String, String> BEFORE_NOT = Map.of("ca", "can", "wo", "will", "sha", "shall");

  private Vocabulary() {}
}
