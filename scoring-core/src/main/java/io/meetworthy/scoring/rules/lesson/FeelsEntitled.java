package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Takes the reader’s yes for granted. */
final class FeelsEntitled implements Rule {
  /** What is only supposed of them. */
  private static final Phrases SUPPOSED =
      Phrases.anyOf(
              "surely you ((have|must have) [very|so|too] (much|a lot|lots|plenty) (to do|of work|work)|are [very|so|too] (busy|tired)) [_] [_]",
              "(please|kindly) [do] not (refuse|say no) (to|if|just|on|because|the|when) [_]",
              "{i} (never|do not|did not|will not|would not|should not|can not) (take|took) it (for granted|as read) [_] [_]",
              "(take|read|count|treat) [my|your|the|any|_] (silence|no answer|no reply|no news) as (a|an|your) [_] [_] (no|answer|refusal|pass|decline|reply)",
              "am i owed _",
              "(if|when|whenever|once|as soon as|in case|should) you (will|would|should) [_] (have|find|get|be|see|give) _",
              "(told|tell) [_] [_] [_] [that] you (would|will|could|might) [probably|surely|also|still|not|_] (know|not|laugh|remember|understand|say no|be (busy|pleased|proud|glad|amused|too|away|the right|retired))",
              "(could|can|would|may|might) i (ask|call|ring|write to|email|contact) your [_]",
              "{i} (put|placed|dropped|booked|reserved|added|scheduled) ... (through|via|using|with) (your|the) (link|calendly|booking page|page|app|form|website)",
              "if {i} do not hear [back|anything] [from you] {i} will (assume|presume|take it|leave|stop) [that] [you] [are] (busy|not (a|the|write|bother|chase|trouble)|now is not|a no|it is (not|a no))",
              "if you will find _",
              "(assume|assuming|presume|take it) [that] (it|that|this|the answer|silence) is [a] no [_]",
              "{i} can [also|easily] (call|come|stop|drop|ring) _",
              "(to|and) (drop off|leave|pick up|collect|deliver|bring|return) _ [_]",
              "(if|unless|should) (you|that|it|this) (prefer|like|suits|helps|is|would|rather|want) [_]",
              "(assume|presume|expect|take it) [that] you (will|would) [also|already|probably|have] (be (in|at|busy|away|on|back|very|travelling|traveling)|have (many|much|seen|read|heard|a lot|received|plenty)|know|see|notice|receive|hear|find)",
              "take it [that] you agree (with|that)",
              "all (day|week|night|year) (on|in|but|at|for) _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("feels-entitled")
          .raises(COURTEOUS)
          .weighs(11)
          .spares(SUPPOSED)
          .says("“{words}” takes their yes for granted.")
          .advises("Ask openly and leave them the choice.")
          .sees(Presumption.WORDS.or(Pressure.WORDS))
          .shows("It’s [the least you can do] for a neighbour.")
          .shows("[You owe me an] answer.")
          .shows("[You must have ten minutes] for a student.")
          .shows("[I assume you will] say yes.")
          .shows("[I expect fifteen minutes of your] time on Tuesday.")
          .shows("[You’re paid by my fees] after all.")
          .shows("[I haven’t got all day].")
          .shows("[Don’t play hard to get].")
          .shows("[I know you have nothing to do] all day.")
          .shows("[You won’t say no to a] beginner.")
          .shows("I [think I am entitled to that] much.")
          .shows("I hope you [have the decency to] answer.")
          .shows("[I expect to be received].")
          .shows("[I assume that you can manage] ten minutes.")
          .shows("It is [in your own interest to call].")
          .passes("I expect to be slow.")
          .passes("I assume that you can see the mill.")
          .passes("It is in your own hands.")
          .passes("I expect a nurse will help him up.")
          .passes("Your apples have been picked by hand.")
          .passes("I owe you one.")
          .passes("I assume you will be in Leeds in May.")
          .passes("You must have loved the mill.")
          .passes("I am sure you know the mill.")
          .passes("I will call my aunt on Monday.")
          .passes("I am paid by the hour and expect a slow day.")
          .passes("I expect the talk to take ten minutes.")
          .passes("I know you have nothing against bees.")
          .passes("You will leave the mill at noon.")
          .passes("Am I entitled to a pension?")
          .passes("You had the grace of a heron on that stage.")
          .passes("I will not ask you again; this is my last note.")
          .shows("[I pay taxes so you have to] help.")
          .shows("[I have right to get answer].")
          .shows("It [can’t be so hard to find] ten minutes.")
          .passes("Patients have the right to see their notes.")
          .shows("[As professor you must help] the students.")
          .shows("Unless you write, [I’ll assume Monday works].")
          .shows("[I have blocked half an hour in your calendar].")
          .shows("[I put a short hold on your diary] for the 9th.")
          .shows("[Please accept one].")
          .shows("[I’ll ring your secretary to find] a gap.")
          .shows("[My assistant will find] an hour.")
          .shows("[I’ll drop by your office tomorrow].")
          .shows("[You won’t turn away a poor] pupil.")
          .shows("[After all we did for you] that would be sad.")
          .shows("It [takes only a few minutes on your side].")
          .shows("It [should not take long for somebody with your] skill.")
          .passes("I will gladly put it in my own calendar.")
          .passes("I assume the kiln works on gas.")
          .passes("I would be glad to meet, if you will find an hour.")
          .passes("You will not forget that storm.")
          .passes("My assistant will be on leave in May.")
          .passes("I booked two seats on your course.")
          .passes("If I don’t hear back I’ll assume you are busy.")
          .passes("I'll come by your stand to return the book.")
          .shows("I [went ahead and booked a slot for Monday].")
          .shows("[I’ve popped something in your diary] for noon.")
          .shows("[I have told the club that you will speak] in May.")
          .shows("[Tell me who to ask for at reception].")
          .shows("[Perhaps your secretary could book it].")
          .shows("[To whom much is given] …")
          .shows("I remember the years [when we sent so much work your way].")
          .shows("[You too must have been a beginner] once.")
          .shows("It should [not be much trouble for somebody of your] skill.")
          .passes("I told my aunt that you would know.")
          .passes("I have put it in my diary.")
          .passes("I booked a slot through your page and told my wife.")
          .passes("If you will have a moment, tell me.")
          .passes("It was not much work for a baker.")
          .shows("I’ve [pencilled you in for Monday].")
          .shows("[I'll turn up at your gate on Friday at eight unless I hear otherwise].")
          .shows("That [is a breeze for somebody with your training].")
          .shows("It [won’t take you more than five minutes since you] do it daily.")
          .shows("[I am confident that you’ll not refuse].")
          .shows("[Which slot shall I reserve for you]?")
          .shows("[Who keeps your diary]?")
          .shows("[I would do as much for anyone in my position].")
          .shows("I am sure that [someone once did as much for you].")
          .shows("I [hear lecturers have the summers off].")
          .shows("Your [yes could change my whole life].")
          .shows("I [find such forms beneath me].")
          .shows("[I can give you half an hour from three].")
          .shows("[I’m owed an explanation at least].")
          .passes("I put you down for a jar of plum jam.")
          .passes("I’ll come to the fair unless it rains.")
          .passes("I won’t come again unless I hear from you.")
          .passes("The soup is nothing like yours.")
          .passes("Your book changed my life.")
          .passes("I will take silence as a no.")
          .passes("I could give you an hour of weeding.")
          .shows("I can [have my secretary book a room].")
          .shows("[I take it as read that a] miller helps a baker.")
          .shows("[I expect your call on the] shop number.")
          .shows("[Since you’re retired now you must have the whole day].")
          .shows("[I bet you will enjoy our talk].")
          .shows("[You can surely spare ten minutes].")
          .shows("A [student who came from so far deserves at least] a line.")
          .shows("[You people who have made it must give a] hand.")
          .shows("[I could stop at the gate around noon unless I hear otherwise].")
          .shows("[If you refuse me I have nobody else].")
          .shows("[You would literally be saving my shop].")
          .shows("I [would hate for you to hear it from the others].")
          .shows("[Let me know which one and I’ll send an invite].")
          .shows("Does Friday work, or [shall I just send the invite]?")
          .passes("Shall I send an invite once you have a day?")
          .passes("I do not take it for granted that you answer.")
          .passes("You can easily find the mill by the spire.")
          .passes("A baker who gets up at two deserves a nap.")
          .passes("I would hate for you to miss the last train.")
          .passes("If you refuse salt I have pepper.")
          .passes("If a day suits, tell me which one and I’ll come by bus.")
          .passes("I bet you will enjoy the weather.")
          .passes("Surely you have much to do in these weeks, so please see this as a reminder.")
          .shows("[Surely you have plenty] of free time.")
          .passes("I will speak to the manager of the shop on Monday.")
          .passes("I will be in your area next week anyway.")
          .passes("May I bring someone with me, my colleague Jo?")
          .passes("I’ll send an invite for Tuesday if that works for you.")
          .shows("[I will go over to the board then].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
