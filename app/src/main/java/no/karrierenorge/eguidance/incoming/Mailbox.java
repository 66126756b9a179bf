package no.karrierenorge.eguidance.incoming;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into the service's mailbox by IMAP, on every node: two that find the same mail take it in once, by its name. What has been taken
 * in is marked as read; a mail that fails stays unread and is tried again, and stands in the way of no other.
 */
@Component
@Profile("!command")
class Mailbox {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
  private static final int AT_ONCE = 50;
  private static final String PATIENCE_MILLIS = "15000";

  private final Semaphore isAtWork = new Semaphore(1);
  private final String setting;
  private final IncomingMail incoming;

  Mailbox(@Value("${karriere.imap-url}") String setting, IncomingMail incoming) {
    this.setting = setting;
    this.incoming = incoming;
  }

  /** At a fixed rate, since what runs with a fixed delay shares one thread, and a mail server may take its time. */
  @Scheduled(fixedRate = 30_000)
  void look() {
    if (setting.isEmpty() || !isAtWork.tryAcquire()) return;
    try {
      takeUnread(URI.create(setting));
    } catch (MessagingException failure) {
      LOG.warn("the mailbox does not answer: {}", failure.getClass().getSimpleName());
    } finally {
      isAtWork.release();
    }
  }

  private void takeUnread(URI address) throws MessagingException {
    String[] login = address.getUserInfo() == null ? new String[] {"", ""} : (address.getUserInfo() + ":").split(":", 3);
    try (Store store = Session.getInstance(properties(address.getScheme())).getStore(address.getScheme())) {
      store.connect(address.getHost(), address.getPort(), login[0], login[1]);
      String name = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
      takeUnread(store.getFolder(name.isEmpty() ? "INBOX" : name));
    }
  }

  private void takeUnread(Folder closed) throws MessagingException {
    try (Folder folder = closed) {
      folder.open(Folder.READ_WRITE);
      List<Message> unread = Arrays.asList(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
      for (Message mail : unread.subList(0, Math.min(AT_ONCE, unread.size()))) take(mail);
    }
  }

  /** Reading a mail marks it as read; that is taken back for one that could not be taken in. */
  private void take(Message mail) throws MessagingException {
    try {
      incoming.take(mail);
      mail.setFlag(Flags.Flag.SEEN, true);
    } catch (IOException | RuntimeException failure) {
      LOG.warn("a mail could not be taken in", failure);
      mail.setFlag(Flags.Flag.SEEN, false);
    }
  }

  private static Properties properties(String protocol) {
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
    return properties;
  }
}
