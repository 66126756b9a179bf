package no.karrierenorge.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import no.karrierenorge.platform.time.Oslo;

/**
 * Names the address that a request comes from by a hash with a salt that is renewed each day and never leaves memory: good for counting,
 * useless for finding out who it was. A subscriber's whole IPv6 network counts as one address.
 */
final class CallerKey {
  private static final int NETWORK_BYTES = 8;

  private final Clock clock;
  private Salt salt;

  CallerKey(Clock clock) {
    this.clock = clock;
    this.salt = Salt.fresh(clock);
  }

  private record Salt(LocalDate day, byte[] bytes) {
    static Salt fresh(Clock clock) {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      return new Salt(Oslo.today(clock), bytes);
    }
  }

  /** The caller's name for today, or nothing for this very machine: that is the operator, a benchmark, or a demo. */
  Optional<String> find(HttpServletRequest request) {
    return address(request).filter(address -> !address.isLoopbackAddress()).map(this::named);
  }

  /**
   * Behind a proxy the last entry of {@code X-Forwarded-For} is what the proxy itself has seen; everything before it is hearsay. Who
   * reaches us from a public address is no proxy of ours, whatever the header says.
   */
  private static Optional<InetAddress> address(HttpServletRequest request) {
    Optional<InetAddress> direct = parsed(request.getRemoteAddr());
    String forwarded = request.getHeader("X-Forwarded-For");
    boolean throughProxy = forwarded != null && direct.filter(from -> from.isLoopbackAddress() || from.isSiteLocalAddress()).isPresent();
    return throughProxy ? parsed(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()) : direct;
  }

  private static Optional<InetAddress> parsed(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private String named(InetAddress address) {
    byte[] network = address instanceof Inet6Address ? Arrays.copyOf(address.getAddress(), NETWORK_BYTES) : address.getAddress();
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(today());
      return Base64.getEncoder().encodeToString(sha256.digest(network));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private synchronized byte[] today() {
    if (!salt.day.equals(Oslo.today(clock))) salt = Salt.fresh(clock);
    return salt.bytes;
  }
}
