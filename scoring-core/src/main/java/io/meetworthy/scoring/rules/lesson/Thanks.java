package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Thanks the reader. */
final class Thanks implements Rule {
  /** The ways to thank. */
  static final Phrases WORDS =
      Phrases.anyOf(
          "^ta $",
          "{i} thank you (also|too|anyway|all the same|already|even)",
          "^(jazakallah|jazak allah|jazakumullah|jazakum allah|shukran|shukria|shukriya|dhanyavaad|dhanyavad|dhanyawad|maraming salamat|salamat|arigato|obrigado|obrigada|muito obrigado|muito obrigada|kiitos|spasibo|diolch|hvala|dziekuje|dzieki|efharisto|efcharisto|mahalo|tesekkurler|tesekkur ederim|terima kasih|go raibh maith agat|muchas gracias|mil gracias|gracias|merci beaucoup|merci d avance|merci|danke schon|danke|vielen dank|besten dank|grazie mille|molte grazie|mange tak|tusen takk|takk|tak|dank je|dank u|bedankt|alvast bedankt) [{name}] [{name}] $",
          "^(tak|takk|tusen takk|mange tak|jazakallah|jazak allah|shukriya|obrigada|obrigado|muito obrigado|kiitos|hvala|dziekuje|diolch|grazie|merci|danke|gracias|bedankt|alvast bedankt|vielen dank|salamat) (and|for|in advance|again|already) _",
          "(cheers|ta|nice one) for (that|this|it) [_]",
          "you were [_] (good|kind|generous|nice|sweet|gracious|patient) to (give|spare|see|take|meet|talk|explain|let|help|make|come|answer|show|put|share|lend|write|ring) _ [_]",
          "(in|be|remain) [forever|deeply|always|ever] in your debt",
          "(be|am|are) (just as|equally|no less|every bit as|as) (grateful|thankful)",
          "(cheers|ta|bless you) [so much|very much] for [even|just] (reading|taking|looking|listening|considering|your|any|getting)",
          "(thank you|thanks|thank u|thankyou|thank ya|many thanks|thx|tysm|ty|thanx) [again]"
              + " [so|very|a] [much|lot|million|ton|bunch] [in advance|ahead of time|kindly] [for"
              + " (your|the|taking|reading|listening|considering|any|all|looking|being|everything"
              + "|having)] [your|the|any|all] [time|help|consideration|attention|kindness|patience"
              + "|understanding|support|reading|advice]",
          "(thank|thanking) (you|everyone|anyone|anybody|all|whoever|each)",
          "^cheers (all|guys|everyone|again|in advance) $",
          "{i} [{can}|do] [really|greatly|very much|truly|so|sincerely|deeply|also|certainly"
              + "|definitely|most] appreciate",
          "(much|greatly|very"
              + " much|really|highly|truly|so|always|very|deeply|most|sincerely|gratefully|super|extremely|hugely|help|deeply|exceptionally|kindly|would"
              + " be|ridiculously|offers|any)"
              + " (appreciated|appreciative|appreciate|obliged|apprecited)",
          "(appreciate|appreciative of) (it|any|all|the|your|you|that|this|a|anything"
              + "|everything|if|whatever|some)",
          "(is|are|be|been) appreciated",
          "^(merci|gracias|danke|grazie|obrigado|obrigada) [_] $",
          "(be|am|are|was|is|stay|remain|feel) [very|so|truly|most|really|deeply|forever|extremely|incredibly"
              + "|eternally|super|ever so|immensely|sincerely|more than|always] (grateful|greatful"
              + "|gratefull|thankful|indebted|appreciative)",
          "(very|so|truly|most|really|deeply|forever|extremely|incredibly|eternally|super|immensely|sincerely)"
              + " (grateful|greatful|gratefull|thankful|indebted|appreciative)",
          "(my|our) [_] (gratitude|thanks|appreciation)",
          "(gratefully|with gratitude|with thanks|with thank|with many thanks|with many thank|in gratitude|many thank|lots of thank|thank a lot|thank so much|thank very much|thank in advance)",
          "can not thank (you|them|everyone)",
          "(mean|means|meant) [so] (a lot|the world|so much|a great deal|a ton|everything"
              + "|much)",
          "(kind of you|generous of you|good of you|nice of you|sweet of you)");

  /** What is not thanked for. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(thank you|thanks) [_] (to|for) [to|_] (answer|answering|reply|replying|respond|responding|confirm|confirming|act|acting|send|sending) [_] [_] (this time|by {date}|asap|immediately|at once|urgently|without (delay|fail)|before {date}) [_]",
          "(thank you|thanks) to (answer|reply|respond|confirm|act|send|call) [_] [_]",
          "(thanks|thank) [be to|to] (god|goodness|heaven|heavens|allah|lord|the lord|christ) [_]",
          "mean [so] (the world|a lot|everything|so much|a great deal) [to (me|us)] for you to _",
          "(suits|suit|keeping|doing|feeling|are|am|is) [_] [_] (us|me|fine|well|good|grand|busy|better|great|ok|okay|all right) (thank you|thanks) (though|but|and|although|we|i|so|apart) [_]",
          "^ (no|not yet|not really) (thank you|thanks) [_]",
          "(thanks|thank you) [so much] [_] [_] [_] [_] (moving|putting|shifting|dropping|taking) (you|him|her|them) (to|on|in|into) bcc",
          "(self|listeners|readers|viewers|customers|clients|users|guests|team|wallet|boss|family|kids|investors|they|everyone|everybody|grandchildren) [_] (will|would|are going to|is going to) [all|one day|soon] thank you [_]",
          "you (will|would|are going to) thank (me|us|yourself)",
          "appreciate (the|a|some|your) (courtesy|decency)",
          "appreciate that (you are|you must be|your (time|schedule) is|this is|it is) _",
          "(you|they|he|she|boss|clients|client|customers|manager|team) [_] [_] (be|was|were|are|is) [very|so|always|really] (grateful|thankful|appreciative)",
          "(thanks to) (my|the|a|an|our|this|that) _",
          "(mean|means|meant) [so] (a lot|a great deal|much|so much|everything) (of|stress|work|more|trouble|pressure)",
          "appreciated (by|in|since)");

  private static final RuleCard CARD =
      RuleCard.named("thanks")
          .answers(COURTEOUS)
          .weighs(2)
          .spares(INNOCENT)
          .says("“{words}” thanks them.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .sees(WORDS)
          .because(
              "Of nineteen marks of politeness only gratitude went with more granted"
                  + " requests.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.STRONG)
          .shows("[Thank you very much].")
          .shows("Any hint [would be appreciated].")
          .shows("I would [be very grateful] to you.")
          .shows("[Cheers for reading] this.")
          .passes("Could we meet?\n\nCheers, Tom")
          .passes("Thank you to reply this time.")
          .shows("Could we meet? [Tak, and no] hurry.")
          .shows("Could we meet? [Jazakallah].")
          .passes("The barn is dry, thanks God.")
          .passes("It would mean the world to us for you to sign up.")
          .passes("The new house suits us well, thank you, but the roof leaks.")
          .shows("[Many thanks for the] tour of the mill.")
          .passes("Thankless work, I know.")
          .passes("I do not appreciate the tone.")
          .passes("Cheers for the team rang out.")
          .passes("Thanks to my degree I know a lot.")
          .passes("I appreciate that you are busy, but I need an answer.")
          .passes("Your readers will thank you.")
          .passes("Thanks Tom, moving you to bcc.")
          .shows("Could we meet?\n\n[Tusen takk\nUwe]")
          .shows("Could we meet?\n\n[JazakAllah],\nUwe")
          .shows("[Ta for that].")
          .shows("[You were very good to see me that] day.")
          .passes("The tak road is closed.")
          .passes("You were good to your horses.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
