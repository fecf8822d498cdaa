package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Shows the seams of a template. */
final class UnfilledPlaceholder implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("unfilled-placeholder")
          .raises(GENUINE)
          .weighs(20)
          .capsAt(35)
          .says("“{words}” was never filled in.")
          .advises("Fill it in, and read the whole text once more before you send it.")
          .sees(
              "{placeholder}",
              "^(hi|hello|dear|hey|good morning|good afternoon)"
                  + " (null|undefined|firstname|fname|lastname|name|first"
                  + " name|nan|recipient|contact name|recipient name|customer name|insert"
                  + " name|company name|x|xx|xxx|xxxx)",
              "(mr|mrs|ms|dr|professor) (lastname|surname|xxx|xxxx|null|undefined|last name)",
              "(insert [name|the name|your] (name|company|title|topic|role|company"
                  + " name|their name|position|date|reason|first name|link|recipient|school)"
                  + "|(enter|add|fill in) (company name|their name|first name|recipient name)) [here|below]",
              "(enter|add|fill in) (name|company|title|topic|role|the name|position|date|reason|link|recipient|school) (here|below)",
              "(your|their|company|recipient|contact|first|school|event|product) name here",
              "(job|position) title here",
              "(at|with|of|for|by) (companyname|xxx|xxxx|xxxxx|company name|organization name|xyz (company|corp|inc|ltd|university|firm)|abc (company|corp|inc|ltd|university|firm))",
              "lorem ipsum")
          .shows("Dear [\\[Name\\]], I read your post.")
          .shows("I admire [{{company_name}}].")
          .shows("Dear [%FIRST_NAME%], I read your post.")
          .shows("[Hello firstname], I read your post.")
          .shows("I would like to work [at companyname] and learn.")
          .passes("Your array\\[0\\] example helped me.")
          .passes("Here is \\[my first school\\](https://example.org).")
          .passes("Sales fell by 5 % and the name of 10% of them is known.")
          .passes("The {{-}} template breaks the page.")
          .passes("We want to add role based access.")
          .passes("What is the company name of the mill?")
          .passes("Please enter your name in the book.")
          .passes("See you on Friday xxx")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
