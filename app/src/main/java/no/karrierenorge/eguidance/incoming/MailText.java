package no.karrierenorge.eguidance.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody has written in a mail, without what she answers to and without what she has attached.
 *
 * @param hasAttachments whether something came along that was left out
 */
record MailText(String text, boolean hasAttachments) {
  private static final int MOST_PARTS = 50;
  private static final int DEEPEST = 5;

  /** The line with which programs begin a quotation: somebody wrote at some time, in the languages that come here. */
  private static final Pattern QUOTE_BEGINS = Pattern.compile(String.join("|",
      "(?im)^-{2,} ?(original message|opprinnelig melding|opphavleg melding|videresendt melding).*",
      "^_{20,}$",
      "^(on|den|på|man|tir|ons|tor|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)\\b.{5,200}(wrote|skrev)\\b.{0,100}:\\s*$",
      "^(from|fra|frå): .+@.*"));
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- $");
  private static final Pattern MARKUP = Pattern.compile("(?s)<(style|script|blockquote)\\b.*?</\\1>|<!--.*?-->|<[^>]{0,2000}>");

  static MailText of(Part mail) throws MessagingException, IOException {
    var found = new StringBuilder[] {new StringBuilder(), new StringBuilder()};
    boolean attached = read(mail, found, 0);
    String plain = found[0].toString().isBlank() ? withoutMarkup(found[1].toString()) : found[0].toString();
    return new MailText(withoutQuotes(plain), attached);
  }

  /** Gathers plain text and HTML; answers whether there is something else as well. */
  private static boolean read(Part part, StringBuilder[] found, int depth) throws MessagingException, IOException {
    boolean isAttached = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (isAttached || depth > DEEPEST) return true;
    if (part.isMimeType("text/plain")) found[0].append(part.getContent());
    else if (part.isMimeType("text/html")) found[1].append(part.getContent());
    else if (part.isMimeType("multipart/*")) return readAll((Multipart) part.getContent(), found, depth);
    else return true;
    return false;
  }

  private static boolean readAll(Multipart parts, StringBuilder[] found, int depth) throws MessagingException, IOException {
    boolean attached = false;
    for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
      BodyPart part = parts.getBodyPart(i);
      attached |= read(part, found, depth + 1);
    }
    return attached;
  }

  private static String withoutMarkup(String html) {
    String lines = html.replaceAll("(?i)<(br|/p|/div|/li)\\b[^>]*>", "\n");
    String text = MARKUP.matcher(lines).replaceAll("");
    return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
  }

  /** The part above the quotation; lines that begin with {@code >} go wherever they stand. */
  static String withoutQuotes(String text) {
    String unix = text.replace("\r\n", "\n").replace("\u0000", "");
    String above = QUOTE_BEGINS.split(unix, 2)[0];
    String own = SIGNATURE.split(above, 2)[0];
    List<String> lines = own.lines().filter(line -> !line.startsWith(">")).toList();
    return String.join("\n", lines).strip();
  }
}
