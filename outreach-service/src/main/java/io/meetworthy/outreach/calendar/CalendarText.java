package io.meetworthy.outreach.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.meetworthy.outreach.followup.Reminder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is due as iCalendar has it: an event of a whole day for each, which blocks nobody's time.
 */
@SuppressWarnings("JavaUtilDate") // the library's
final class CalendarText {
  private static final String SOMEBODY = "somebody";

  private CalendarText() {}

  static String of(List<Reminder> reminders) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Meetworthy//Follow-ups//EN");
    calendar.addExperimentalProperty("X-WR-CALNAME", "Follow-ups");
    calendar.setRefreshInterval(Duration.builder().hours(1).build());
    reminders.forEach(reminder -> calendar.addEvent(event(reminder)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Reminder reminder) {
    VEvent event = new VEvent();
    event.setUid(reminder.id() + "@meetworthy");
    event.setDateTimeStamp(Date.from(reminder.changedAt()));
    event.setDateStart(new DateStart(day(reminder.day()), false));
    event.setSummary(summary(reminder));
    event.setTransparency(true);
    event.setClassification(Classification.private_());
    reminder.by().ifPresent(end -> event.setDescription("Until " + end + "."));
    return event;
  }

  /** As it stands in the calendar, whatever zone this machine is in. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String summary(Reminder reminder) {
    String person = reminder.organization().map(where -> " (" + where + ")").orElse("");
    String whom = line(reminder.name() + person);
    return switch (reminder.kind()) {
      case FOLLOW_UP -> "Follow up with " + whom;
      case THANK_YOU -> "Thank " + whom;
      case REPORT_BACK -> "Tell " + whom + " what came of it";
    };
  }

  /** One line without addresses, which some write where a name belongs. */
  private static String line(String text) {
    return Arrays.stream(text.split("\\s+"))
        .map(word -> word.indexOf('@') < 0 ? word : SOMEBODY)
        .collect(Collectors.joining(" "));
  }
}
