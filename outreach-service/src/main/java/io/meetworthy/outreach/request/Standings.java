package io.meetworthy.outreach.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** How standings are stored: as JSON. */
@Converter
public final class Standings implements AttributeConverter<Map<String, Integer>, String> {
  private static final TypeReference<Map<String, Integer>> TYPE = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(Map<String, Integer> standings) {
    try {
      return JSON.writeValueAsString(standings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always written", e);
    }
  }

  @Override
  public Map<String, Integer> convertToEntityAttribute(String stored) {
    try {
      return Map.copyOf(JSON.readValue(stored, TYPE));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we have written can be read", e);
    }
  }
}
