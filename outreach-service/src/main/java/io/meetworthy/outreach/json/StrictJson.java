package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.meetworthy.outreach.contract.WireNames;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;

/** One meaning for each body, or none. */
@Singleton
public final class StrictJson implements ObjectMapperCustomizer {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final int MAX_NAME_LENGTH = 200;

  /** The last: of two ways to read a type, the one named later counts. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  @SuppressWarnings("deprecation") // the mapper is handed to us finished, without its builder
  public void customize(ObjectMapper json) {
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .build());
    json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    json.enable(
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.registerModule(
        new SimpleModule("strict")
            .addDeserializer(String.class, new StrictText())
            .addDeserializer(Instant.class, new StrictInstant()));
    json.setAnnotationIntrospector(new KebabCaseEnums());
  }

  /** A closed list's values have their kebab-case names on the wire. */
  private static final class KebabCaseEnums extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
      return KebabCase.class;
    }
  }

  /** Made by Jackson, which wants a class. */
  static final class KebabCase implements EnumNamingStrategy {
    @Override
    public String convertEnumToExternalName(String constant) {
      return WireNames.of(constant);
    }
  }
}
