package io.meetworthy.outreach.contact;

import static io.meetworthy.outreach.contact.ContactCalls.PATH;
import static io.meetworthy.outreach.contact.ContactCalls.get;
import static io.meetworthy.outreach.contact.ContactCalls.made;
import static io.meetworthy.outreach.contact.ContactCalls.patch;
import static io.meetworthy.outreach.contact.ContactCalls.post;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people should not send, and what they get; never 500. */
@QuarkusTest
class HostileContactTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                      | 422 | /name            | required",
        "{\"name\":\"\"}                                         | 422 | /name            | blank",
        "{\"name\":\"\\u00a0\\u200b\\u2003\"}                    | 422 | /name            | blank",
        "{\"name\":\"a\\u0000\"}                                 | 400 | /name            | nul",
        "{\"name\":\"a\\r\\nBcc: x\"}                            | 422 | /name            | control-character",
        "{\"name\":5}                                            | 400 | /name            | wrong-type",
        "{\"name\":\"a\",\"id\":\"x\"}                           | 422 | /id              | unknown-member",
        "{\"name\":\"a\",\"tenant\":\"x\"}                       | 422 | /tenant          | unknown-member",
        "{\"name\":\"a\",\"version\":5}                          | 422 | /version         | unknown-member",
        "{\"name\":\"a\",\"createdAt\":\"x\"}                    | 422 | /createdAt       | unknown-member",
        "{\"name\":\"a\",\"emails\":[{\"value\":\"a\"}]}         | 422 | /emails/0/value  | form",
        "{\"name\":\"a\",\"emails\":[{\"value\":\"a@b\\r\\nBcc: x\"}]} | 422 | /emails/0/value | form",
        "{\"name\":\"a\",\"emails\":[{\"value\":null}]}          | 422 | /emails/0/value  | required",
        "{\"name\":\"a\",\"emails\":[null]}                      | 422 | /emails/0        | required",
        "{\"name\":\"a\",\"emails\":[{\"value\":\"a@b.example\",\"label\":\"a\\nb\"}]} | 422 | /emails/0/label | control-character",
        "{\"name\":\"a\",\"emails\":\"a@b.example\"}             | 400 | /emails          | wrong-type",
        "{\"name\":\"a\",\"phones\":[{\"value\":\"555 0100\"}]}  | 422 | /phones/0/value  | form",
        "{\"name\":\"a\",\"phones\":[{\"value\":\"+1 000 000\"}]} | 422 | /phones/0/value | form",
        "{\"name\":\"a\",\"profileUrl\":\"javascript:alert(1)\"} | 422 | /profileUrl      | form",
        "{\"name\":\"a\",\"profileUrl\":\"https://a@b.example\"} | 422 | /profileUrl      | form",
        "{\"name\":\"a\",\"links\":[{\"value\":\"file:///x\"}]}  | 422 | /links/0/value   | form",
        "{\"name\":\"a\",\"relationship\":\"friend\"}            | 422 | /relationship    | unknown-value",
        "{\"name\":\"a\",\"tags\":[\" \"]}                       | 422 | /tags/0          | blank",
        "{\"name\":\"a\",\"tags\":[\"a\\tb\"]}                   | 422 | /tags/0          | control-character",
        "{\"name\":\"a\",\"externalRef\":\"\"}                   | 422 | /externalRef     | blank",
        "{\"name\":\"a\",\"billsForTime\":\"yes\"}               | 400 | /billsForTime    | wrong-type",
        "{\"name\":\"a\",\"introducerId\":\"1-1-1-1-1\"}         | 422 | /introducerId    | form",
        "{\"name\":\"a\",\"timeZone\":\"+01:00\"}              | 422 | /timeZone        | unknown-value",
        "{\"name\":\"a\",\"timeZone\":\"europe/lisbon\"}       | 422 | /timeZone        | unknown-value"
      })
  void aWrongOneIsPointedAt(String body, int status, String pointer, String code) {
    assertFault(post(body), status, pointer, code);
    if (!body.equals("{}")) {
      assertFault(patch(made(Map.of("name", "right")), body), status, pointer, code);
    }
  }

  @Test
  void tooMuchIsRefused() {
    for (Map<String, ?> body :
        List.of(
            Map.of("name", "x".repeat(201)),
            Map.of("name", "a", "notes", "x".repeat(10_001)),
            Map.of("name", "a", "tags", Collections.nCopies(51, "x")),
            Map.of("name", "a", "tags", List.of("x".repeat(51))),
            Map.of("name", "a", "emails", List.of(Map.of("value", "x".repeat(300) + "@b.example"))),
            Map.of("name", "a", "profileUrl", "https://" + "x".repeat(2_000)))) {
      assertProblem(post(body), 422);
    }
  }

  /** As they are, for what is a name is not for us to say; and nothing of it is ever run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); drop table contact;--",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "${jndi:ldap://x.example/a}",
        "%_%",
        "a\u202eb",
        "👩‍👩‍👧‍👦",
        "Ｆｕｌｌ ｗｉｄｔｈ",
        "İstanbul ß ŉ",
        "{{7*7}}",
        "x y z ' \" \\ / ; --",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aStrangeNameIsKeptAsItIs(String name) {
    String path = made(Map.of("name", name, "tags", List.of(name.substring(0, 3)), "role", name));
    assertThat(get(path).jsonPath().getString("name")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=",
        "q=%25",
        "q=_",
        "q=a%20b%20c%20d%20e%20f%20g%20h%20i",
        "q=%00",
        "tag=%00",
        "sort=id",
        "q=a&q=b"
      })
  void aSearchForNothingIsRefused(String query) {
    assertProblem(TestTenants.MAIN.calls().urlEncodingEnabled(false).get(PATH + "?" + query), 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"' or 1=1 --", "\\", "*", "a:*", "a & b | !c", "x%y_z"})
  void whatMeansSomethingToADatabaseIsText(String text) {
    for (String filter : List.of("q", "tag", "organization")) {
      int status = TestTenants.MAIN.calls().queryParam(filter, text).get(PATH).statusCode();
      assertThat(status).as(filter).isIn(200, 422);
    }
  }
}
