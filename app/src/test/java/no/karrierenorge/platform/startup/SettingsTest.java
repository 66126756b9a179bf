package no.karrierenorge.platform.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Map<String, String> PRODUCTION = Map.of(
      "OIDC_CITIZEN_ISSUER", "https://provider.example",
      "OIDC_CITIZEN_CLIENT_ID", "karrierenorge",
      "OIDC_CITIZEN_CLIENT_SECRET", "secret",
      "PUBLIC_URL", "https://karriere.example",
      "ADDRESS", "0.0.0.0");

  private static final Map<String, String> MEETINGS = Map.of(
      "EGUIDANCE_STUN", "stun:host:3478,stun:other:3478",
      "EGUIDANCE_TURN", "turn:host:3478,turns:host:5349?transport=tcp",
      "EGUIDANCE_TURN_SECRET", "secret",
      "EGUIDANCE_MEETING_URL", "https://meet.example/rooms/{id}");

  @Test
  void aWholeProviderAndNoSettingsAtAllAreBothRight() {
    assertThatCode(() -> Settings.check(PRODUCTION)).doesNotThrowAnyException();
    assertThatCode(() -> Settings.check(Map.of("PATH", "/usr/bin"))).doesNotThrowAnyException();
    assertThatCode(() -> Settings.check(MEETINGS)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
      "OIDC_CITIZEN_CLIENT_SECRET,'',OIDC_CITIZEN_CLIENT_SECRET is missing",
      "OIDC_STAFF_ISSUER,https://staff.example,OIDC_STAFF_CLIENT_ID is missing",
      "OIDC_CITIZEN_ISSUER,http://provider.example,must begin with https",
      "OIDC_CITIZEN_ISSUER,not an address,is not an address",
      "OIDC_CITZEN_ISSUER,https://provider.example,OIDC_CITZEN_ISSUER is unknown",
      "EGUIDANCE_ALWAYS_OPEN,true,for demo only",
      "EGUIDANCE_STUN,turn:host:3478,EGUIDANCE_STUN is no list",
      "EGUIDANCE_TURN,turns:host:5349?transport=tcp,stand together",
      "EGUIDANCE_TURN_SECRET,secret,stand together",
      "EGUIDANCE_MEETING_URL,https://meet.example/,hold {id}",
      "ADDRESS,karriere.example,must be an address"})
  void aWrongSettingStopsTheStartByName(String name, String value, String says) {
    var settings = new HashMap<>(PRODUCTION);
    settings.put(name, value);

    assertThatThrownBy(() -> Settings.check(settings)).isInstanceOf(StartRefused.class).hasMessageContaining(says);
  }

  @Test
  void aProviderMustKnowWhereToSendPeopleBack() {
    var settings = new HashMap<>(PRODUCTION);
    settings.remove("PUBLIC_URL");

    assertThatThrownBy(() -> Settings.check(settings)).isInstanceOf(StartRefused.class).hasMessageContaining("PUBLIC_URL");
  }
}
