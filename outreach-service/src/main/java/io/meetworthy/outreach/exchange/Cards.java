package io.meetworthy.outreach.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.contact.Labelled;
import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.scoring.Relationship;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contacts as vCards and back. A label is a TYPE, or, where its signs cannot stand in one, what
 * Apple writes beside: X-ABLabel.
 */
final class Cards {
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9-]+");
  // What many write of any number or address, which is no label.
  private static final Set<String> NO_LABELS = Set.of("pref", "internet");
  private static final String PROFILE = "profile";
  private static final String LABEL = "X-ABLabel";
  private static final String RELATIONSHIP = "X-RELATIONSHIP";
  private static final String BILLS_FOR_TIME = "X-BILLS-FOR-TIME";
  private static final String DO_NOT_ASK = "X-DO-NOT-ASK";
  private static final String EXTERNAL_REF = "X-EXTERNAL-REF";

  private Cards() {}

  /** How the person is called; empty where the card does not say. */
  static String name(VCard card) {
    if (card.getFormattedName() != null && card.getFormattedName().getValue() != null) {
      return card.getFormattedName().getValue().strip();
    }
    @Nullable StructuredName name = card.getStructuredName();
    return name == null
        ? ""
        : Stream.of(orEmpty(name.getGiven()), orEmpty(name.getFamily()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  static NewContact contact(VCard card, String name) {
    Optional<StructuredName> parts = Optional.ofNullable(card.getStructuredName());
    List<Labelled> links = labelled(card, card.getUrls(), Url::getValue);
    return new NewContact(
        name,
        parts.flatMap(part -> text(part.getGiven())).orElse(null),
        parts.flatMap(part -> text(part.getFamily())).orElse(null),
        labelled(card, card.getEmails(), Email::getValue),
        labelled(card, card.getTelephoneNumbers(), Cards::number),
        links.stream().filter(link -> !PROFILE.equals(link.label())).toList(),
        Optional.ofNullable(card.getOrganization())
            .flatMap(organization -> organization.getValues().stream().findFirst())
            .flatMap(Cards::text)
            .orElse(null),
        card.getTitles().stream()
            .flatMap(title -> text(title.getValue()).stream())
            .findFirst()
            .orElse(null),
        links.stream()
            .filter(link -> PROFILE.equals(link.label()))
            .map(Labelled::value)
            .findFirst()
            .orElse(null),
        extended(card, RELATIONSHIP).flatMap(Cards::relationship).orElse(null),
        card.getCategoriesList().stream().flatMap(list -> list.getValues().stream()).toList(),
        text(card.getNotes().stream()
                .flatMap(note -> text(note.getValue()).stream())
                .collect(Collectors.joining("\n")))
            .orElse(null),
        extended(card, BILLS_FOR_TIME).map(Boolean::valueOf).orElse(null),
        extended(card, DO_NOT_ASK).map(Boolean::valueOf).orElse(null),
        extended(card, EXTERNAL_REF).orElse(null),
        null,
        // Some name their zone, others only an offset, which is none.
        Optional.ofNullable(card.getTimezone())
            .map(Timezone::getText)
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .orElse(null));
  }

  private static Optional<Relationship> relationship(String name) {
    return Arrays.stream(Relationship.values())
        .filter(value -> WireNames.of(value).equals(name))
        .findFirst();
  }

  private static String number(Telephone phone) {
    return phone.getUri() == null ? orEmpty(phone.getText()) : phone.getUri().getNumber();
  }

  private static <P extends VCardProperty> List<Labelled> labelled(
      VCard card, List<P> properties, Function<P, String> value) {
    return properties.stream()
        .map(property -> new Labelled(orEmpty(value.apply(property)), label(card, property)))
        .filter(one -> !one.value().isEmpty())
        .toList();
  }

  private static @Nullable String label(VCard card, VCardProperty property) {
    return Optional.ofNullable(property.getGroup())
        .flatMap(
            group ->
                card.getExtendedProperties(LABEL).stream()
                    .filter(raw -> group.equalsIgnoreCase(raw.getGroup()))
                    .map(RawProperty::getValue)
                    .findFirst())
        .map(text -> text.replace("_$!<", "").replace(">!$_", ""))
        .or(
            () ->
                property.getParameters("TYPE").stream()
                    .filter(type -> !NO_LABELS.contains(type.toLowerCase(Locale.ROOT)))
                    .findFirst())
        .flatMap(Cards::text)
        .orElse(null);
  }

  private static Optional<String> extended(VCard card, String name) {
    return Optional.ofNullable(card.getExtendedProperty(name)).flatMap(raw -> text(raw.getValue()));
  }

  /** A contact as version 4.0 has it. */
  static VCard card(ContactView contact) {
    VCard card = new VCard(VCardVersion.V4_0);
    card.setFormattedName(contact.name());
    StructuredName name = new StructuredName();
    name.setGiven(contact.givenName());
    name.setFamily(contact.familyName());
    card.setStructuredName(name);
    contact.emails().forEach(one -> add(card, new Email(one.value()), one.label()));
    contact.phones().forEach(one -> add(card, new Telephone(one.value()), one.label()));
    contact.links().forEach(one -> add(card, new Url(one.value()), one.label()));
    if (contact.profileUrl() != null) {
      add(card, new Url(contact.profileUrl()), PROFILE);
    }
    if (contact.organization() != null) {
      Organization organization = new Organization();
      organization.getValues().add(contact.organization());
      card.setOrganization(organization);
    }
    if (contact.role() != null) {
      card.addTitle(contact.role());
    }
    if (contact.notes() != null) {
      card.addNote(contact.notes());
    }
    if (!contact.tags().isEmpty()) {
      Categories categories = new Categories();
      categories.getValues().addAll(contact.tags());
      card.setCategories(categories);
    }
    card.setExtendedProperty(RELATIONSHIP, WireNames.of(contact.relationship()));
    card.setExtendedProperty(BILLS_FOR_TIME, Boolean.toString(contact.billsForTime()));
    card.setExtendedProperty(DO_NOT_ASK, Boolean.toString(contact.doNotAsk()));
    if (contact.externalRef() != null) {
      card.setExtendedProperty(EXTERNAL_REF, contact.externalRef());
    }
    if (contact.timeZone() != null) {
      card.setTimezone(new Timezone(contact.timeZone()));
    }
    return card;
  }

  private static void add(VCard card, VCardProperty property, @Nullable String label) {
    card.addProperty(property);
    if (label == null) {
      return;
    }
    if (TYPE.matcher(label).matches() && !NO_LABELS.contains(label.toLowerCase(Locale.ROOT))) {
      property.addParameter("TYPE", label);
    } else {
      String group = "item" + (card.getExtendedProperties(LABEL).size() + 1);
      property.setGroup(group);
      card.addExtendedProperty(LABEL, label).setGroup(group);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
  }
}
