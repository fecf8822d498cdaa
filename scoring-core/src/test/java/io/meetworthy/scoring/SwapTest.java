package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who writes, whence, and a small slip of grammar move a score by one point at most. */
class SwapTest {
  private static final Ruleset RULESET = Compiled.RULES;
  private static final int MOST = 1;

  private static final String ASK =
"""
Dear Dana,

my name is %NAME and I am a student of logistics at the %SCHOOL in %COUNTRY. Your article on \
small ports showed me why our night shifts are late. Could we talk for 15 minutes on Tuesday \
or Thursday? I have two questions about the first berth. In return I would gladly send you \
the counts that we made in %COUNTRY last summer.

Thank you,
%NAME
""";

  private static final String SINCERE =
"""
Dear Mr. Hall,

I am a nurse in Chennai and I saw your video on the night rota. Could you please tell me how \
you chose the hours? We could talk for 20 minutes on the phone, or you could answer by mail. \
I can help for one Saturday on the roof for free. It would be a great honour.

Thank you,
Ravi
""";

  private static final String NOTE =
      "Hello Dana, %NAME here, a planner from %COUNTRY and a graduate of the %SCHOOL. I would love"
          + " to pick your brain about careers over lunch. Let me know when you are free! %NAME";

  private static final List<String> NAMES =
      List.of(
          "John Smith",
          "Emily Walsh",
          "Lakisha Washington",
          "Jamal Robinson",
          "Nguyen Thi Minh",
          "Nguyễn Thị Minh",
          "Wei Zhang",
          "Xiu Ying Li",
          "Aarav Patel",
          "Priya Subramaniam",
          "Mohammed Al-Farsi",
          "Fatima Zahra Benali",
          "Olumide Adeyemi",
          "Ngozi Okonkwo",
          "José María García",
          "Guadalupe Hernández",
          "Søren Kierkegård",
          "Łukasz Wójcik",
          "Siobhán O'Brien",
          "Björk Guðmundsdóttir",
          "Yuki Tanaka",
          "Kim Min-jun",
          "Olga Ivanova",
          "Mehmet Yılmaz",
          "Leila Hosseini",
          "Anaïs Dubois",
          "Giulia D'Angelo",
          "Tane Ngata",
          "Ana",
          "Grace Will",
          "May Young",
          "Hope Price");

  private static final List<String> SCHOOLS =
      List.of(
          "University of Leeds",
          "Harvard University",
          "Howard University",
          "Politecnico di Milano",
          "Université de Dakar",
          "Tecnológico de Monterrey",
          "Tsinghua University",
          "University of Lagos",
          "Technische Universität Berlin",
          "evening school",
          "community college",
          "Universidad de Buenos Aires",
          "Aligarh Muslim University");

  private static final List<String> COUNTRIES =
      List.of(
          "Portugal",
          "Nigeria",
          "India",
          "Germany",
          "Mexico",
          "China",
          "Iran",
          "Brazil",
          "Poland",
          "Viet Nam",
          "the United States",
          "South Africa",
          "Côte d'Ivoire",
          "Türkiye",
          "Russia",
          "Israel",
          "Pakistan",
          "New Zealand");

  /** What a writer of another first language may write, and the standard form. */
  private static final List<List<String>> SLIPS =
      List.of(
          List.of("I am a student", "I am student"),
          List.of("showed me why", "has showed me why"),
          List.of("our night shifts are late", "our night shift are late"),
          List.of("two questions about", "two question about"),
          List.of("on Tuesday or Thursday", "in Tuesday or Thursday"),
          List.of("that we made in", "what we made in"),
          List.of("for 15 minutes", "for 15 minute"),
          List.of("the counts", "the count"),
          List.of("Your article on small ports", "Your article about the small ports"),
          List.of("last summer", "the last summer"),
          List.of("I have two questions", "I have the two questions"),
          List.of("Thank you,", "Thanks you,"));

  /** What sincere writers carry over from Hindi, Tamil, German, Spanish, Chinese or Arabic. */
  private static final List<List<String>> CALQUES =
      List.of(
          List.of("Dear Mr. Hall", "Estimated Mr. Hall", "Respected Mr. Hall", "Esteemed Mr. Hall"),
          List.of(
              "I am a nurse in Chennai and",
              "I am nurse in Chennai and",
              "myself Ravi, nurse in Chennai, and",
              "I am working as nurse in Chennai since three years and"),
          List.of("I saw your video on", "I have saw your video on", "I seen your video on"),
          List.of(
              "Could you please tell me",
              "Please to tell me",
              "Kindly please tell me",
              "Can you to tell me please"),
          List.of(
              "how you chose", "how you have chosen", "how you have choose", "how you did chose"),
          List.of(
              "We could talk for 20 minutes on the phone",
              "We can talk 20 minute on phone",
              "We could speak during 20 minutes by the phone",
              "Please give me 20 minutes time on phone"),
          List.of(
              "or you could answer by mail", "or maybe by mail", "or you answer me with a mail"),
          List.of(
              "I can help for one Saturday on the roof for free",
              "I can help one Saturday on the roof for free",
              "I can to help you one Saturday on roof without to pay",
              "I will make for you the work on the roof one Saturday"),
          List.of("It would be a great honour", "It would be great honour", "It were a big honour"),
          List.of("Thank you,", "Thanking you,", "Thanks you,", "I thank you in advance,"));

  static Stream<List<String>> calques() {
    return CALQUES.stream();
  }

  @ParameterizedTest
  @MethodSource("calques")
  void calquesOfSincereWriters(List<String> forms) {
    swap(forms, form -> SINCERE.replace(forms.get(0), form));
  }

  static Stream<String> texts() {
    return Stream.of(ASK, NOTE);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void names(String text) {
    swap(NAMES, name -> fill(text, name, SCHOOLS.get(0), COUNTRIES.get(0)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void schools(String text) {
    swap(SCHOOLS, school -> fill(text, NAMES.get(0), school, COUNTRIES.get(0)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countries(String text) {
    swap(COUNTRIES, country -> fill(text, NAMES.get(0), SCHOOLS.get(0), country));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void slipsOfGrammar(List<String> slip) {
    String text = fill(ASK, NAMES.get(0), SCHOOLS.get(0), COUNTRIES.get(0));
    swap(slip, form -> text.replace(slip.get(0), form));
  }

  static Stream<List<String>> slips() {
    return SLIPS.stream();
  }

  private static String fill(String text, String name, String school, String country) {
    return text.replace("%NAME", name).replace("%SCHOOL", school).replace("%COUNTRY", country);
  }

  private static void swap(List<String> forms, UnaryOperator<String> text) {
    int[] scores = forms.stream().mapToInt(form -> score(text.apply(form))).toArray();
    int least = IntStream.of(scores).min().orElseThrow();
    int most = IntStream.of(scores).max().orElseThrow();
    assertTrue(
        most - least <= MOST,
        () ->
            IntStream.range(0, scores.length)
                .mapToObj(i -> forms.get(i) + ": " + scores[i])
                .toList()
                .toString());
  }

  private static int score(String text) {
    ScoreCard card = (ScoreCard) RULESET.score(Draft.of(text), Context.UNKNOWN);
    return card.score() - card.cap().map(Cap::points).orElse(0);
  }
}
