package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each platform's customs decide where things go. */
class PlacesTest {
  private static final Path HOME = Path.of("/home/marta");

  @Test
  void linuxKeepsDataAndCacheWhereTheUserSaysOrAsUsual() {
    assertThat(Places.usual(Platform.LINUX, Map.of(), HOME))
        .isEqualTo(
            new Places(
                Path.of("/home/marta/.local/share/meetworthy"),
                Path.of("/home/marta/.cache/meetworthy")));
    assertThat(Places.usual(Platform.LINUX, Map.of("XDG_DATA_HOME", "/data"), HOME).data())
        .isEqualTo(Path.of("/data/meetworthy"));
    assertThat(Places.usual(Platform.LINUX, Map.of("XDG_DATA_HOME", "not/absolute"), HOME).data())
        .isEqualTo(Path.of("/home/marta/.local/share/meetworthy"));
  }

  @Test
  void rootKeepsThemWhereNobodyCanReachThem() {
    assertThat(Places.usual(Platform.LINUX, Map.of(), Path.of("/root")))
        .isEqualTo(new Places(Path.of("/var/lib/meetworthy"), Path.of("/var/cache/meetworthy")));
  }

  @Test
  void aChosenDirectoryHoldsEverything() {
    assertThat(Places.in(Path.of("/srv/mw")))
        .isEqualTo(new Places(Path.of("/srv/mw"), Path.of("/srv/mw/cache")));
  }
}
