package io.meetworthy.outreach.database;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.packaged.RunningService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One list as callers ask for it.
 *
 * @param path with its filters
 */
record ListCall(String path) {
  private static final int PAGES = 100;
  private static final int TIMES = 21;
  private static final int PER_PAGE = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every list, with every filter of its own. */
  static List<ListCall> all(RunningService service) throws Exception {
    String contact =
        JSON.readTree(service.get("/v1/meeting-requests?limit=1"))
            .at("/items/0/contactId")
            .asText();
    List<String> paths =
        List.of(
            "/v1/contacts",
            "/v1/contacts?tag=odd",
            "/v1/contacts?organization=Org7",
            "/v1/contacts?q=giv",
            "/v1/contacts?q=family77",
            "/v1/contacts?q=given3%20fam&tag=odd",
            "/v1/meeting-requests",
            "/v1/meeting-requests?state=sent",
            "/v1/meeting-requests?contactId=" + contact,
            "/v1/meeting-requests?channel=sms",
            "/v1/meeting-requests?kind=ask",
            "/v1/meeting-requests?tag=t3",
            "/v1/meeting-requests?organization=Org39",
            "/v1/meeting-requests?state=sent&channel=sms",
            "/v1/follow-ups",
            "/v1/follow-ups?due=2027-01-01",
            "/v1/follow-ups?kind=thank-you");
    return paths.stream().map(ListCall::new).toList();
  }

  /** The median time of the first page and of the hundredth, or of the last before that. */
  String timed(RunningService service) throws Exception {
    List<String> pages = walk(service);
    return "%-70s %10.1f %10s"
        .formatted(
            path.replaceAll("=[0-9a-f-]{36}", "=…"),
            median(service, pages.get(0)),
            pages.size() < PAGES
                ? pages.size() + " pages"
                : "%.1f".formatted(median(service, pages.get(PAGES - 1))));
  }

  /** Goes from page to page; the addresses of those that there are, a hundred at most. */
  List<String> walk(RunningService service) throws Exception {
    String list = path + (path.contains("?") ? "&" : "?") + "limit=" + PER_PAGE;
    List<String> pages = new ArrayList<>(List.of(list));
    while (pages.size() < PAGES) {
      JsonNode page = JSON.readTree(service.get(pages.get(pages.size() - 1)));
      if (page.path("nextCursor").isNull()) {
        break;
      }
      pages.add(list + "&cursor=" + page.path("nextCursor").asText());
    }
    return pages;
  }

  private static double median(RunningService service, String page) throws Exception {
    long[] times = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      service.get(page);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[TIMES / 2] / 1e6;
  }
}
