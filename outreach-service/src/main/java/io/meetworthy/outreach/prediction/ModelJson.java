package io.meetworthy.outreach.prediction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.scoring.prediction.AcceptanceModel;

/** How a model is stored: its records as JSON, every number to the last digit. */
final class ModelJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelJson() {}

  static String written(AcceptanceModel model) {
    try {
      return JSON.writeValueAsString(model);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of numbers and words can be written", e);
    }
  }

  static AcceptanceModel read(String stored) {
    try {
      return JSON.readValue(stored, AcceptanceModel.class);
    } catch (JsonProcessingException e) {
      // Its text has words of the tenant.
      throw new IllegalStateException("A stored model cannot be read");
    }
  }
}
