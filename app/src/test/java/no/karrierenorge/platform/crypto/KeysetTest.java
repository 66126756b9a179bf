package no.karrierenorge.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.karrierenorge.platform.startup.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {
  @TempDir private Path home;
  private Path file;
  private Keyset keyset;

  @BeforeEach
  void makeKeys() throws Exception {
    file = home.resolve("keyset");
    keyset = Keyset.in(file, true);
  }

  @Test
  void whatWasSealedOpensAfterARestart() throws Exception {
    byte[] sealed = new Encryption(keyset.aead()).seal("Amina Yusuf".getBytes(UTF_8), "person/1/name");

    var restarted = new Encryption(Keyset.in(file, true).aead());

    assertThat(new String(restarted.open(sealed, "person/1/name"), UTF_8)).isEqualTo("Amina Yusuf");
    assertThat(new String(sealed, UTF_8)).doesNotContain("Amina");
  }

  @Test
  void whatWasSealedForOneRowDoesNotOpenInAnother() throws Exception {
    var encryption = new Encryption(keyset.aead());
    byte[] sealed = encryption.seal("Amina Yusuf".getBytes(UTF_8), "person/1/name");

    assertThatThrownBy(() -> encryption.open(sealed, "person/2/name")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasChangedDoesNotOpen() throws Exception {
    var encryption = new Encryption(keyset.aead());
    byte[] sealed = encryption.seal("Amina Yusuf".getBytes(UTF_8), "person/1/name");
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> encryption.open(sealed, "person/1/name")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theHashOfATextIsTheSameAfterARestartAndDiffersByPurposeAndKey() throws Exception {
    byte[] hash = new KeyedHash(keyset.prf()).of("login", "12345678901");

    assertThat(hash).hasSize(32).isEqualTo(new KeyedHash(Keyset.in(file, true).prf()).of("login", "12345678901"));
    assertThat(hash).isNotEqualTo(new KeyedHash(keyset.prf()).of("survey", "12345678901"));
    assertThat(hash).isNotEqualTo(new KeyedHash(Keyset.in(home.resolve("another"), true).prf()).of("login", "12345678901"));
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> Keyset.in(file, true)).isInstanceOf(StartRefused.class).hasMessageContaining("chmod 600");
  }

  @Test
  void aKeysetThatIsNamedMustExistAndBeWhole() throws Exception {
    assertThatThrownBy(() -> Keyset.in(home.resolve("missing"), false)).isInstanceOf(StartRefused.class).hasMessageContaining("missing");

    Files.writeString(file, "half a");

    assertThatThrownBy(() -> Keyset.in(file, false)).isInstanceOf(StartRefused.class).hasMessageContaining("backup");
  }
}
