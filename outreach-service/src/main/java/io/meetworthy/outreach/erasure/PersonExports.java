package io.meetworthy.outreach.erasure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.person.PersonRows;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes all that is kept of a person. */
@Singleton
class PersonExports {
  private final PersonRows rows;
  private final RowText text;
  private final Audit audit;
  private final ObjectMapper json;
  private final Clock clock;

  PersonExports(PersonRows rows, RowText text, Audit audit, ObjectMapper json, Clock clock) {
    this.rows = rows;
    this.text = text;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /** All of this person; empty where nobody is there. */
  Optional<JsonStream> of(UUID person) {
    return rows.isThere(person)
        ? Optional.of(new JsonStream(out -> write(person, out)))
        : Optional.empty();
  }

  private void write(UUID person, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("contactId", person.toString());
    out.writeStringField("exportedAt", clock.instant().toString());
    out.writeArrayFieldStart("tables");
    rows.<IOException>read(
        person,
        (table, found) -> {
          out.writeStartObject();
          out.writeStringField("table", table);
          out.writeArrayFieldStart("rows");
          text.write(found, out);
          out.writeEndArray();
          out.writeEndObject();
        });
    out.writeEndArray();
    out.writeArrayFieldStart("mentions");
    for (Map.Entry<String, List<String>> mention : rows.mentions(person).entrySet()) {
      json.writeValue(out, new PersonExport.Mention(mention.getKey(), mention.getValue()));
    }
    out.writeEndArray();
    out.writeFieldName("auditEvents");
    json.writeValue(out, audit.about(rows.ids(List.of(person))));
    out.writeEndObject();
  }
}
