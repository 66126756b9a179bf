package no.karrierenorge.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
  private static PageAddress address(String typed) {
    return PageAddress.find(typed).orElseThrow();
  }

  @Test
  void theLanguageIsNoPartOfIt() {
    assertThat(address("/en/yrker?felt=health").text()).isEqualTo("/yrker?felt=health");
  }

  @Test
  void aQueryIsReadAndWrittenEscaped() {
    PageAddress asked = address("/sok?q=r%C3%B8r+%26+sveis&kind=&felt=a&felt=b");

    assertThat(asked.first("q")).isEqualTo("rør & sveis");
    assertThat(asked.first("kind")).isNull();
    assertThat(asked.all("felt")).isEqualTo(List.of("a", "b"));
    assertThat(asked.text()).isEqualTo("/sok?q=r%C3%B8r%20%26%20sveis&felt=a&felt=b");
  }

  @Test
  void whatIsNotAskedForIsLeftOut() {
    assertThat(address("/sok?q=a&page=3").only(Set.of("q")).text()).isEqualTo("/sok?q=a");
  }

  @Test
  void whatIsReadOnceIsReadAgainAsTheSame() {
    String text = address("/sok?q=%3Cscript%3E%25+%3D").text();

    assertThat(address(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yrker", "https://example.org/yrker", "/sok?q=%zz"})
  void whatIsNoAddressHereIsNone(String typed) {
    assertThat(PageAddress.find(typed)).isEmpty();
  }
}
