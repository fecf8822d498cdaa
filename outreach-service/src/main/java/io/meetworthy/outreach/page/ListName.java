package io.meetworthy.outreach.page;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One list among all: a cursor of another is of no use for it.
 *
 * @param tenant whose it is
 * @param path where it is
 * @param filters what it leaves out, as a query without limit and cursor
 */
record ListName(String tenant, String path, String filters) {
  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";
  private static final List<String> OF_THE_PAGE = List.of(LIMIT, CURSOR);

  static ListName in(UriInfo address, String tenant) {
    String filters =
        address.getQueryParameters().entrySet().stream()
            .filter(parameter -> !OF_THE_PAGE.contains(parameter.getKey()))
            .sorted(java.util.Map.Entry.comparingByKey())
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return new ListName(tenant, address.getPath(), filters);
  }

  /** The address of another page of it. */
  String address(int limit, String cursor) {
    String before = filters.isEmpty() ? "" : filters + "&";
    return path + "?" + before + LIMIT + "=" + limit + "&" + CURSOR + "=" + cursor;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
