package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Refuses what no constraint of a single member can, and brings phone numbers into one form. */
@Singleton
final class ContactRules {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Validator validator;

  ContactRules(Validator validator) {
    this.validator = validator;
  }

  /** The contact as it is to be kept. */
  NewContact checked(NewContact wanted) {
    List<Fault> faults = faults(wanted);
    if (!faults.isEmpty()) {
      throw new ProblemException(new Problem.Invalid(faults));
    }
    return wanted.withPhones(
        wanted.phonesOrNone().stream()
            .map(phone -> phone.with(Phones.read(phone.value()).orElseThrow()))
            .toList());
  }

  /** All that is wrong with it. */
  List<Fault> faults(NewContact wanted) {
    List<Fault> faults = new ArrayList<>();
    if (!Texts.isVisible(wanted.name())) {
      faults.add(Fault.at("/name", "blank", "A name needs something to be seen."));
    }
    line("/name", wanted.name(), faults);
    line("/givenName", wanted.givenName(), faults);
    line("/familyName", wanted.familyName(), faults);
    line("/organization", wanted.organization(), faults);
    line("/role", wanted.role(), faults);
    line("/externalRef", wanted.externalRef(), faults);
    if (wanted.externalRef() != null && wanted.externalRef().isEmpty()) {
      faults.add(Fault.at("/externalRef", "blank", "Leave it out instead."));
    }
    if (wanted.notes() != null && wanted.notes().indexOf(0) >= 0) {
      faults.add(Fault.at("/notes", "nul", "U+0000 cannot stand in a text."));
    }
    url("/profileUrl", wanted.profileUrl(), faults);
    each("/emails", wanted.emailsOrNone(), this::isEmail, "an e-mail address", faults);
    each("/phones", wanted.phonesOrNone(), ContactRules::isPhone, "a number with +", faults);
    each("/links", wanted.linksOrNone(), ContactRules::isUrl, "an http or https address", faults);
    for (int i = 0; i < wanted.tagsOrNone().size(); i++) {
      String tag = wanted.tagsOrNone().get(i);
      line("/tags/" + i, tag, faults);
      if (!Texts.isVisible(tag)) {
        faults.add(Fault.at("/tags/" + i, "blank", "A tag needs something to be seen."));
      }
    }
    if (wanted.introducerId() != null && Ids.read(wanted.introducerId()).isEmpty()) {
      faults.add(Fault.at("/introducerId", "form", "The id of a contact is expected."));
    }
    if (wanted.timeZone() != null && !isTimeZone(wanted.timeZone())) {
      faults.add(Fault.at("/timeZone", "unknown-value", "Expected one such as Europe/Lisbon."));
    }
    return faults;
  }

  private static void line(String pointer, @Nullable String text, List<Fault> faults) {
    if (text != null && Texts.hasControls(text)) {
      faults.add(Fault.at(pointer, "control-character", "It is one line, without control signs."));
    }
  }

  private static void url(String pointer, @Nullable String text, List<Fault> faults) {
    if (text != null && !isUrl(text)) {
      faults.add(Fault.at(pointer, "form", "Expected an http or https address."));
    }
  }

  private static void each(
      String pointer,
      List<Labelled> list,
      Predicate<String> isRight,
      String expected,
      List<Fault> faults) {
    for (int i = 0; i < list.size(); i++) {
      if (!isRight.test(list.get(i).value())) {
        faults.add(Fault.at(pointer + "/" + i + "/value", "form", "Expected " + expected + "."));
      }
      line(pointer + "/" + i + "/label", list.get(i).label(), faults);
    }
  }

  private boolean isEmail(String text) {
    return EmailAddress.is(text, validator);
  }

  /** Whether this is the name of a time zone; an offset is none, for it knows no summer. */
  static boolean isTimeZone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text);
  }

  private static boolean isPhone(String text) {
    return Phones.read(text).isPresent();
  }

  private static boolean isUrl(String text) {
    try {
      URI url = new URI(text);
      return Optional.ofNullable(url.getScheme())
              .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
              .isPresent()
          && url.getHost() != null
          && url.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
