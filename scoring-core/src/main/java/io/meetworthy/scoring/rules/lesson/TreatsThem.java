package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Pays for the coffee or the lunch. */
final class TreatsThem implements Rule {
  /** Drinks and meals that are wares or dates. */
  private static final Phrases GOODS =
      Phrases.anyOf(
              "(coffee|coffees|tea|teas|lunch|cake|cakes|drinks|beers|donuts) [_] (virtually|virtual|in spirit|metaphorically|online)",
              "virtual (coffee|coffees|tea|drink|drinks|beer|lunch|cake)",
              "(drink|drinks|tea|coffee|lunch|cake|beer|breakfast|dinner) (break|breaks|machine|machines|subscription|meeting|figures|recipe|recipes|menu|order|service|beans|cups|filters|samples|talk|hour|table|club|ticket|tickets)",
              "bill of",
              "(my|our) own [_] [_]",
              "(is|are) on (me|us) (to|all)",
              "(lunch|dinner|coffee|tea|cake|sandwiches) for (myself|ourselves)")
          .negatedToo();

  private static final String DRINK =
      "(coffee|coffees|tea|teas|lunch|cake|cakes|breakfast|beer|beers|drinks|dinner|pastries|croissants|biscuits|cookies|sandwiches|doughnuts|pint|brunch|pies|kopi|chai|donuts|muffins|scones|snacks|bagels|samosas|espresso|cappuccino|supper|wine|pints|rounds|cuppa|brekkie|brew|brews|curry|frappe|frappes|roast|barbecue|bbq|fry up|bacon roll|breakfast roll|chippy|chippy tea|kebab|kebabs|burger|burgers|ice cream|gelato|tacos|bun|buns)";

  private static final RuleCard CARD =
      RuleCard.named("treats-them")
          .answers(RECIPROCAL)
          .weighs(2)
          .spares(GOODS)
          .says("“{words}” is a small thanks.")
          .sees(
              "there is [also|always|_] (soup|lunch|dinner|supper|tea|coffee|cake|food|a meal|stew|wine) (in it|for (you|all|everyone)|after|afterwards|and _)",
              DRINK
                  + " (near|nearby|by|at|round|around|close|in|anywhere|wherever|of|any|next|after|before|sometime|somewhere) [_] [_] [_] [_] on (me|us)",
              "(drop|come|call|pop|swing|stop|turn up|be) [in|over|round|by|to you|to yours] [_] [_] [_] [_] with (a|some|the|my) [home made|homemade|fresh|good|_] "
                  + DRINK,
              "(come|drop|call|pop|swing) [in|over|round|by|to you|to yours] [_] [and] {i} [will] bring (the|a|some|my) _",
              "you (have|would have|will have) (a|one|the first) [_] (paid|waiting|on me|on us|owed)",
              "(~shout|~stand|~buy) you (a|some|the) [_] (pie|pies|roll|rolls|bun|pasty|feed|snack|ice cream|beer|cuppa|flat white) [_]",
              "[{i}|and|i] (will|would|can) bring [you] (the|some|my|a) [good|best|fresh|proper|nice|famous|decent|home made|homemade|big] (bread|loaf|sourdough|cheese|cake|cakes|biscuits|pie|pies|shortbread|honey|jam|eggs|tomatoes|apples|plums|cherries|croissants|doughnuts|donuts|bagels|pastries|pastry|chocolate|chocolates|scones|cookies|brownies|wine|rakija|sausages) [_]",
              "(brew|brews|frappe|frappes|freddo|freddos|espresso|cuppa|curry|pizza|chips|kebab|kebabs|supper|brunch|brekkie|roll|rolls|bacon roll|bacon rolls|fry up|ice cream|ice creams|gelato|wine|kopi|matcha|burger|burgers|tacos|sushi|ramen|pho|noodles|food|snacks|tab|grub|round|rounds|pastries|bun|buns|scone|scones|smoothie|smoothies|cocktail|cocktails|dim sum|roast|parking|petrol|fuel) [is|are|'s|will be|would be|of course] [of course|all] (on me|on us)",
              "{i} will [gladly] (do|cook|make|sort|provide|lay on) [you|us|the|a] [sunday] (dinner|supper|lunch|breakfast|brunch|tea|roast|curry|barbecue|bbq|coffee|coffees|brew|brews|food|cooking|catering) [for (us|both|you|everyone)|afterwards|after] $",
              "^ {i} am buying $",
              "{i} (will|would|can|could|shall) [gladly|happily|of course|also] (treat|shout) [you|this time|us both|both of us] $",
              DRINK
                  + " [_] [_] {i} [am|will|would] (pay|paying|treat|treating|buy|buying|shout) [of course|for it|for both|for us] $",
              "the " + DRINK + " (is|are|'s) (my treat|paid for|taken care of) $",
              "{i} ({can}|am) [{gladly}|also] (bring|bringing) [you|along|over|round|us] [the|some|a|a few|a bag of|a box of|my|fresh|home made|the best] (chips|crisps|food|snacks|buns|pasties|pasty|brownies|flapjack|flapjacks|baklava|chocolate|chocolates|bacon rolls|bacon butties|chippy tea|biryani|jollof|empanadas|tamales|pupusas|injera|dim sum|kimbap|strawberries|cherries|mince pies|sausage rolls|soup|bread|bakes|treats|refreshments|fish and chips|a takeaway|takeout|wings|nachos) [_]",
              "(lunch|dinner|coffee|kopi|drinks|week|weeks|day|days|time|town|{date}) {i} (will|would|can|shall) treat [_]",
              "{i} [will|would|can|shall] [gladly|happily] (treat|shout) [you|us] [to|a|the|some] "
                  + DRINK
                  + " [_]",
              "{i} (will|would|can|could|shall) [gladly|happily|of course|also] (get|pick up|stand|foot|cover|take care of) the (bill|tab|check|cheque|round|first round)",
              "{i} (will|would|can|shall) get the " + DRINK + " [in]",
              "the " + DRINK + " (pay|pays) {i} [for] $",
              DRINK
                  + " (goes|go|is|are|will be|would be|shall be|will go) [of course|all|both] (on (me|us)|my invitation|paid by (me|us)|my treat|our treat|from me) [_]",
              "{i} ({can} [{gladly}] [be]|am|would like to|want to) (have|bring|bringing|carry|carrying|come with|coming with) [also|along|over] [the|some|fresh|a few|you|my|home made] [_] "
                  + DRINK
                  + " (with|for|along|over) (me|us|you|your _|the two of us|both)",
              "{i} [will|would|can] [also|gladly] (pay|invite|stand) [you] [for|to] (the|your|our|a) [_] "
                  + DRINK
                  + " $",
              "you will not (leave|go home|go) empty handed",
              "{happy} to (bring|buy|pay for|provide) [you] [the|a|some] (coffee|coffees|lunch|cake|cakes|pastries|biscuits|sandwiches|breakfast)",
              "you (are|would be|will be) (our|my) (guest|guests) (for|over)",
              "there will be [home made|homemade|free] (cake|biscuits|pizza|scones|pastries) [for|afterwards|after|in it] [you|all|everyone] $",
              "[the|first] (coffee|coffees|lunch|dinner|breakfast|round|drinks|drink|beer|beers|pint|pints|tea|cake|cakes|bill|espresso|cappuccino|curry|pizza|cuppa|wine|brew|brews) (is|are|'s) mine $",
              "(coffee|coffees|lunch|dinner|breakfast|tea|beer|beers|drinks|cake|cappuccino|pint|drink|ice cream|round|bill) (is|are|'s|will be|would be|of course) on (me|us)",
              "(coffee|coffees|lunch|breakfast|brunch|tea|beer|beers|pint|pints|drinks|cake|drink) on (me|us)",
              "it is on (me|us) $",
              "{i} ({can} [{gladly}|to|be]|am|want to|like to|love to|have to) (bring|bringing|buy|buying|pay|paying) [also|you|along] [for] [the|a|some|your|home made|fresh] "
                  + DRINK,
              DRINK
                  + " [_] [_] [_] {i} (will|would|can|could) [gladly] (pay|buy|bring) [for|along|with us|with me|too]",
              "{i} [{can}] (come|coming) with [the|a|some] " + DRINK + " for [_] _",
              DRINK + " [_] [_] [_] (at|on) (my|our) (expense|cost|account|bill)",
              "the " + DRINK + " {i} pay [for] $",
              "(over|with|for) (a|some) " + DRINK + " (at|on) (my|our) (expense|cost)",
              "{i} bring [the|some|you|your] "
                  + DRINK
                  + " [for you|for your _|for all|for everyone|along|with|with me] $",
              "let me (get|pay for|buy|cover) [you|the|your|a|for] [a] (coffee|lunch|tea|drinks|bill)",
              "(my|our) (treat|shout)",
              "(~buy|~treat|~invite|~stand|~shout|~offer|~get) you [to|for|out for] [a|some|the|your|for] [cup of|good|nice|quick|favorite|favourite|decent|proper|next] (coffee|coffees|lunch|dinner|breakfast|tea|beer|drink|drinks|cake|pint|cup of|meal|bite|sandwich|bacon roll|pizza|curry|burger|brunch|pastry|croissant|cappuccino)",
              "{i} {can} [{gladly}] (bring|buy|pay for|cover) [you] [the|a|some] (coffee|coffees|lunch|cake|cakes|croissants|doughnuts|donuts|pastries|biscuits|tea|sandwiches|cookies)")
          .shows("Could we meet for 15 minutes, [coffee on me]?")
          .shows("I would like to [buy you lunch].")
          .shows("Could we meet? The [tea I would pay].")
          .shows("[I’ll have croissants with me].")
          .passes("I will have my own lunch with me.")
          .passes("I take tea at four.")
          .passes("Would you like tea on Monday?")
          .passes("It is on us to fix the page.")
          .passes("I spilt coffee on my coat.")
          .passes("You could buy me lunch.")
          .shows("[Any day next month, I'll treat].")
          .shows("Could we meet? [I treat chai this] time.")
          .shows("Could we meet? [I'll bring the pies].")
          .shows("Could we meet? [I will pick up the tab].")
          .shows("Could we meet? [I can bring brownies].")
          .shows("An hour at noon, [lunch after that, I pay].")
          .shows("Could we meet? [The cappuccino is mine].")
          .passes("Could we meet? I bake brownies in Leeds.")
          .passes("Could we talk? I will bring the coffees virtually.")
          .passes("I treat sick horses.")
          .passes("The boys will treat the hull with tar.")
          .shows("Could we meet? [Curry’s on me].")
          .shows("Could we meet? [I’ll do lunch].")
          .shows("Could we meet? [Will bring the good shortbread].")
          .passes("I will do lunch at noon with my aunt.")
          .passes("I am buying a mill.")
          .passes("I could watch it with some food in me.")
          .shows("[Tea near the station, on me], say?")
          .shows("Could I [come over on Sunday with a cake]?")
          .shows("In Turin [you have a beer paid].")
          .passes("Could I come over on Sunday with a friend?")
          .passes("Tea is grown near the house that the bank forced on us.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
