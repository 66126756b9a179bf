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
      "SMTP_URL,smtp://mail.example:587,SMTP_FROM is missing",
      "SMTP_FROM,post@karriere.example,SMTP_URL is missing",
      "IMAP_URL,imaps://a:b@mail.example,SMTP_URL is missing",
      "SMS_SECRET,0123456789abcdef,SMS_URL is missing",
      "SMS_URL,http://token@gateway.example/send,must be written https://token@host/path",
      "SMS_URL,https://gateway.example/send,must be written https://token@host/path",
      "IMAP_ADDRESS,imaps://mail.example,IMAP_ADDRESS is unknown",
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
  void aMailServerThatIsWrittenInAnotherWayIsRefusedWithoutItsPassword() {
    var settings = Map.of("SMTP_URL", "https://me:secret@mail.example", "SMTP_FROM", "post@karriere.example");

    assertThatThrownBy(() -> Settings.check(settings)).hasMessageContaining("SMTP_URL must be written").hasMessageNotContaining("secret");
  }

  @Test
  void wholeMailAndSmsSettingsAreRight() {
    var settings = Map.of("SMTP_URL", "smtps://me:secret@mail.example:465", "SMTP_FROM", "post@karriere.example", "IMAP_URL",
        "imaps://me:secret@mail.example", "SMS_URL", "https://token@gateway.example/send", "SMS_SECRET", "0123456789abcdef");

    assertThatCode(() -> Settings.check(settings)).doesNotThrowAnyException();
  }

  @Test
  void aProviderMustKnowWhereToSendPeopleBack() {
    var settings = new HashMap<>(PRODUCTION);
    settings.remove("PUBLIC_URL");

    assertThatThrownBy(() -> Settings.check(settings)).isInstanceOf(StartRefused.class).hasMessageContaining("PUBLIC_URL");
  }
}
