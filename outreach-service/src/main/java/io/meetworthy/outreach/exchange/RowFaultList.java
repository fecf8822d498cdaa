package io.meetworthy.outreach.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** How faults are stored: as JSON. */
@Converter
public final class RowFaultList implements AttributeConverter<List<RowFault>, String> {
  private static final TypeReference<List<RowFault>> TYPE = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(List<RowFault> list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always written", e);
    }
  }

  @Override
  public List<RowFault> convertToEntityAttribute(String stored) {
    try {
      return List.copyOf(JSON.readValue(stored, TYPE));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we have written can be read", e);
    }
  }
}
