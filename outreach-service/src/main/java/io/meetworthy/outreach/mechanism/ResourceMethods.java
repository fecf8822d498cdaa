package io.meetworthy.outreach.mechanism;

import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The methods of our resources, by the name that is also the operation's id. */
final class ResourceMethods {
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private final IndexView index;

  ResourceMethods(IndexView index) {
    this.index = index;
  }

  Optional<MethodInfo> named(String operationId) {
    return index.getAnnotations(Path.class).stream()
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
        .flatMap(target -> target.asClass().methods().stream())
        .filter(method -> method.name().equals(operationId))
        .findFirst();
  }

  /** The scope it needs. */
  static Optional<String> scope(MethodInfo method) {
    @Nullable AnnotationInstance own = method.annotation(RolesAllowed.class);
    @Nullable AnnotationInstance found =
        own == null ? method.declaringClass().declaredAnnotation(RolesAllowed.class) : own;
    return Optional.ofNullable(found).map(roles -> roles.value().asStringArray()[0]);
  }

  /** Whether it needs no key, whatever the service is set up for. */
  static boolean isOpen(MethodInfo method) {
    return method.declaringClass().hasDeclaredAnnotation(PermitAll.class);
  }

  static boolean isIdempotent(MethodInfo method) {
    return method.hasAnnotation(Idempotent.class);
  }

  /** Whether it answers 304 to whoever has this version, for which it looks at the request. */
  static boolean isConditional(MethodInfo method) {
    return method.hasAnnotation(GET.class)
        && method.parameterTypes().stream()
            .map(type -> type.name().toString())
            .anyMatch(Set.of(HttpHeaders.class.getName(), Request.class.getName())::contains);
  }

  /** The status of its answer where it is not 200. */
  static Optional<String> status(MethodInfo method) {
    return Optional.ofNullable(method.annotation(ResponseStatus.class))
        .map(status -> Integer.toString(status.value().asInt()));
  }

  /** Whether it has a word of its own on the answer 200, and so may give it too. */
  static boolean mayAnswerAsUsual(MethodInfo method) {
    return method.hasAnnotation(APIResponseSchema.class);
  }

  /** The class of the items, where it answers with a page of them. */
  static Optional<String> pageOf(MethodInfo method) {
    return parts(method.returnType())
        .filter(part -> part.name().toString().equals(Page.class.getName()))
        .map(page -> page.asParameterizedType().arguments().get(0).name().toString())
        .findFirst();
  }

  private static Stream<Type> parts(Type type) {
    return type.kind() == Type.Kind.PARAMETERIZED_TYPE
        ? Stream.concat(
            Stream.of(type),
            type.asParameterizedType().arguments().stream().flatMap(ResourceMethods::parts))
        : Stream.of(type);
  }

  /** The name of the schema of what it changes by merge patch. */
  Optional<String> patched(MethodInfo method) {
    return method.parameterTypes().stream()
        .filter(type -> type.name().toString().equals(MergePatch.class.getName()))
        .map(type -> type.asParameterizedType().arguments().get(0).name())
        .map(name -> schema(name.toString()))
        .findFirst();
  }

  /** The name of the schema of a class. */
  String schema(String type) {
    return index.getClassByName(type).declaredAnnotation(SCHEMA).value("name").asString();
  }
}
