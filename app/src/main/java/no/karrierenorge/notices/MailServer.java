package no.karrierenorge.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail server of the installation, spoken to by SMTP; encrypted from the first byte ({@code smtps}) or as soon as it offers it. */
final class MailServer implements Carrier {
  private static final String PATIENCE_MILLIS = "15000";

  private final URI address;
  private final String sender;
  private final Session session;

  /** @param setting {@code smtp://user:password@host:port}, or {@code smtps} */
  MailServer(String setting, String sender) {
    this.address = URI.create(setting);
    this.sender = sender;
    this.session = Session.getInstance(properties(address.getScheme(), address.getUserInfo() != null));
  }

  private static Properties properties(String protocol, boolean hasLogin) {
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "auth", Boolean.toString(hasLogin));
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.setProperty(prefix + wait, PATIENCE_MILLIS);
    return properties;
  }

  @Override
  public void carry(Queued queued) throws CarrierFailed {
    try (Transport transport = session.getTransport()) {
      MimeMessage mail = message(queued);
      transport.connect(address.getHost(), address.getPort(), login(0), login(1));
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (AuthenticationFailedException refused) {
      throw new CarrierFailed("the mail server refuses our login", false);
    } catch (AddressException | SendFailedException recipient) {
      throw new CarrierFailed("the mail server does not take mail for this address", true);
    } catch (MessagingException failure) {
      throw new CarrierFailed("the mail server does not answer: " + failure.getClass().getSimpleName(), false);
    }
  }

  private @Nullable String login(int part) {
    String login = address.getUserInfo();
    if (login == null) return null;
    String[] parts = login.split(":", 2);
    return part < parts.length ? parts[part] : "";
  }

  private MimeMessage message(Queued queued) throws MessagingException {
    UUID id = queued.id();
    Notice notice = queued.notice();
    var mail = new NamedMessage(session, "<" + id + sender.substring(sender.indexOf('@')) + ">");
    mail.setFrom(new InternetAddress(sender, true));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.recipient(), true));
    mail.setSubject(notice.subject() == null ? "" : notice.subject(), StandardCharsets.UTF_8.name());
    mail.setText(notice.body(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setSentDate(new Date());
    mail.saveChanges();
    return mail;
  }

  /** Has the same Message-ID each time it is tried, so that a server or a reader's program can leave out the second. */
  private static final class NamedMessage extends MimeMessage {
    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
