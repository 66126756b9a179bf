package no.karrierenorge.eguidance.live;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What nobody should send to a stream, and what people do type: the same again for the same seed. */
final class OddFrames {
  private static final List<String> TYPES = List.of("send", "typing", "read", "hello", "take", "available", "transfer", "SEND", "", "\\u0000", "toString");
  private static final List<String> FIELDS = List.of("key", "text", "seq", "after", "token", "html", "conversation", "to", "available", "type");
  private static final List<String> VALUES = List.of("null", "true", "-1", "0", "2147483648", "-9223372036854775809", "1e999", "1e-999", "1e400000000",
      "0.1", "[]", "{}", "[[1]]", "{\"a\":{}}", "\"\"", "\"17\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\uffff\"",
      "\"00000000-0000-0000-0000-000000000000\"", "\"' or 1=1 --\"", "\"${jndi:ldap://x}\"");
  private static final List<String> TYPED = List.of("Hei på deg", "👩🏽‍🔬🇳🇴", "\\ud83d", "\\udc69 og \\ud800", "مرحبا \u202e", "e\u0301\u0327".repeat(30), "<script>alert(1)</script>",
      "a\\u0000b", "\\u0000", "   \\n\\t ", "\\u0007\\u001b[31m", "\\\\", "\\\"", "{\\\"type\\\":1}", "%s%n{0}", "x".repeat(8000), "\u2028", "\\ufeff", "𝔄".repeat(100));

  private final Random chance;

  OddFrames(long seed) {
    this.chance = new Random(seed);
  }

  /** Any of what a socket must live through. */
  String frame() {
    return switch (chance.nextInt(8)) {
      case 0, 1 -> typed();
      case 2, 3, 4 -> object();
      case 5 -> damaged(typed());
      case 6 -> damaged(object());
      default -> notEvenAnObject();
    };
  }

  /** A line as a person may write it. */
  String typed() {
    return "{\"type\":\"send\",\"key\":\"" + new UUID(chance.nextLong(), chance.nextLong()) + "\",\"text\":\"" + any(TYPED) + "\"}";
  }

  private String object() {
    var object = new StringBuilder("{\"type\":").append(chance.nextInt(5) == 0 ? any(VALUES) : "\"" + any(TYPES) + "\"");
    for (int i = chance.nextInt(5); i > 0; i--) object.append(",\"").append(any(FIELDS)).append("\":").append(any(VALUES));
    return object.append('}').toString();
  }

  private String damaged(String frame) {
    var damaged = new StringBuilder(frame);
    for (int i = chance.nextInt(4); i >= 0 && !damaged.isEmpty(); i--) {
      int at = chance.nextInt(damaged.length());
      if (chance.nextBoolean()) damaged.deleteCharAt(at);
      else damaged.insert(at, (char) (1 + chance.nextInt(0x2ff)));
    }
    return WellFormed.of(damaged.toString()); // a client cannot send half a pair but as JSON writes it
  }

  private String notEvenAnObject() {
    return switch (chance.nextInt(7)) {
      case 0 -> "";
      case 1 -> "[".repeat(1 + chance.nextInt(20_000));
      case 2 -> "{\"type\":".repeat(1 + chance.nextInt(2000));
      case 3 -> "9".repeat(1 + chance.nextInt(20_000));
      case 4 -> "{\"type\":\"read\",\"seq\":" + "1".repeat(1 + chance.nextInt(2000)) + "}";
      case 5 -> "\"" + "x".repeat(chance.nextInt(60_000)) + "\"";
      default -> any(VALUES);
    };
  }

  private String any(List<String> all) {
    return all.get(chance.nextInt(all.size()));
  }
}
