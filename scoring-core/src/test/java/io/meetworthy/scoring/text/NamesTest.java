package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ana,Ana Reyes,true",
    "Dr. Ana Reyes,Reyes,true",
    "Mr.,Reyes,true",
    "Bob,Robert Hall,true",
    "Robert,Bob,true",
    "Bill,Robert,false",
    "Beth,Elizabeth,true",
    "Nick,Nicholas,true",
    "Nic,Nicole,true",
    "Mari,Martin,false",
    "Mark,Maria,false",
    "A.,Ana,true",
    "B.,Ana,false",
    "Müller,Mueller,true",
    "Strauß,Strauss,true",
    "José,Jose,true",
    "O'Brien,OBrien,true",
    "Li,Charli,false",
    "Анна,Ana,true",
    "Анна,Иван,false",
    "王,Wang,true",
  })
  void twoWaysToWriteAPersonsName(String written, String known, boolean agree) {
    assertThat(Names.agree(written, known)).isEqualTo(agree);
    assertThat(Names.agree(known, written)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "Acme,Acme Ltd,true",
    "Acme,Acne,false",
    "MIT,Massachusetts Institute of Technology,true",
    "UN,United Nations,true",
    "EU,United Nations,false",
    "BBA,Bank of Britain and Asia,true",
    "The Bank,University of Leeds,true",
    "Leeds University,University of Leeds,true",
    "Leeds University,University of Hull,false",
    "Газпром,Siemens,true",
  })
  void twoWaysToWriteAnOrganisationsName(String written, String known, boolean same) {
    assertThat(Names.sameOrganization(written, known)).isEqualTo(same);
    assertThat(Names.sameOrganization(known, written)).isEqualTo(same);
  }

  @Test
  void theWordsOfAName() {
    assertThat(Names.parts("Dr. Ana-María O'Brien (she)"))
        .isEqualTo(List.of("dr", "ana", "maria", "obrien", "she"));
    assertThat(Names.parts("Re\u00adyes 2nd")).isEqualTo(List.of("reyes", "nd"));
    assertThat(Names.parts("a b c d e f g h i j")).hasSize(8);
    assertThat(Names.parts("")).isEmpty();
    assertThat(Names.parts("   ")).isEmpty();
  }
}
