package no.karrierenorge.platform.crypto;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {
  /** A file that the operator names must be there; only our own is made at the first start. */
  @Bean
  Keyset keyset(@Value("${karriere.keyset}") String named, @Value("${karriere.home}") Path home)
      throws IOException, GeneralSecurityException {
    return named.isBlank() ? Keyset.in(home.resolve("keyset"), true) : Keyset.in(Path.of(named), false);
  }

  @Bean
  Encryption encryption(Keyset keyset) throws GeneralSecurityException {
    return new Encryption(keyset.aead());
  }

  @Bean
  KeyedHash keyedHash(Keyset keyset) throws GeneralSecurityException {
    return new KeyedHash(keyset.prf());
  }
}
