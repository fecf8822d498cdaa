package io.meetworthy.outreach.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** How such a list is stored: as JSON. */
@Converter
public final class LabelledList implements AttributeConverter<List<Labelled>, String> {
  private static final TypeReference<List<Labelled>> TYPE = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(List<Labelled> list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always written", e);
    }
  }

  @Override
  public List<Labelled> convertToEntityAttribute(String stored) {
    try {
      return List.copyOf(JSON.readValue(stored, TYPE));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we have written can be read", e);
    }
  }
}
