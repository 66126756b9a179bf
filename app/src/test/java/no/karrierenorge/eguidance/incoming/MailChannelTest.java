package no.karrierenorge.eguidance.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailChannelTest extends ChannelTest {
  private static final String WORK = "/arbeid/e-veiledning/henvendelser";

  @Autowired private Mailbox mailbox;

  private static MimeMessage write(String from, String subject, String text) throws Exception {
    var mail = new MimeMessage(MAIL.getSmtp().createSession());
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(SERVICE));
    mail.setSubject(subject, "UTF-8");
    mail.setText(text, "UTF-8");
    mail.saveChanges();
    return mail;
  }

  private void arrives(MimeMessage mail) throws Exception {
    GreenMailUser service = MAIL.getUserManager().getUser("service");
    service.deliver(mail);
    until(() -> isTakenIn(service));
  }

  /** Looks itself, and waits while the platform does. */
  private boolean isTakenIn(GreenMailUser service) {
    try {
      mailbox.look();
      return MAIL.getManagers().getImapHostManager().getInbox(service).getUnseenCount() == 0;
    } catch (FolderException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<MimeMessage> to(String address) {
    return Arrays.stream(MAIL.getReceivedMessagesForDomain(address)).toList();
  }

  private static boolean isSent(String address, String words) {
    return to(address).stream().anyMatch(mail -> GreenMailUtil.getBody(mail).contains(words));
  }

  private List<ConversationId> byMail() {
    return database.sql("select id from eguidance.conversation where channel = 'MAIL' and state <> 'ENDED' order by started_at")
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  @Test
  void aMailIsAnsweredByMailAndGoesOnByItsSubject() throws Exception {
    String kari = "kari-" + UUID.randomUUID() + "@eksempel.no";
    arrives(write(kari, "Fagbrev", "Hvordan tar jeg fagbrev?"));
    ConversationId id = byMail().getFirst();
    until(() -> isSent(kari, "svar innen"));

    desk.take(ane.person(), id);
    desk.say(id, ane.person(), UUID.randomUUID(), "Meld deg til fylket.");
    until(() -> isSent(kari, "Meld deg til fylket."));

    String subject = to(kari).getLast().getSubject();
    arrives(write(kari, "SV: " + subject, "Takk! Når er fristen?\n\nDen tir. 24. nov. 2026 skrev E-veiledningen <e@eksempel.no>:\n> Meld deg"));
    assertThat(byMail()).hasSize(1);
    assertThat(messages.after(id, 0).stream().filter(line -> line.author() == Author.SEEKER).map(line -> line.text()))
        .containsExactly("Fagbrev\n\nHvordan tar jeg fagbrev?", "Takk! Når er fristen?");
    assertThat(conversations.find(id).orElseThrow().state().name()).isEqualTo("WAITING");
  }

  @Test
  void theLanguageOfAMailIsGuessedSaidToBeAGuessAndCorrectedByACounsellor() throws Exception {
    arrives(write("anne@eksempel.no", "Fagbrev", "Eg lurer på korleis eg tek fagbrev."));
    ConversationId id = byMail().getFirst();
    assertThat(conversations.find(id).orElseThrow().language()).isEqualTo(Language.NN);
    Visit counsellor = new Visit(port).as("ecounsellor-1");
    assertThat(counsellor.get(WORK).body()).contains("Nynorsk (gjettet)");
    counsellor.post(WORK + "/eier", Map.of("samtale", id.toString()), WORK);

    counsellor.post(WORK + "/sprak", Map.of("samtale", id.toString(), "sprak", "en"), WORK);

    assertThat(conversations.find(id).orElseThrow().language()).isEqualTo(Language.EN);
    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("English").doesNotContain("gjettet");
  }

  @Test
  void theReferenceOfAnotherPersonBeginsANewConversation() throws Exception {
    String kari = "kari-" + UUID.randomUUID() + "@eksempel.no";
    arrives(write(kari, "Spørsmål", "Mitt spørsmål"));
    until(() -> isSent(kari, "svar innen"));

    arrives(write("tyv@eksempel.no", to(kari).getLast().getSubject(), "Jeg er henne"));

    assertThat(byMail()).hasSize(2);
  }

  @Test
  void theSameMailTwiceIsOneAndMachinesAreNotAnswered() throws Exception {
    MimeMessage mail = write("per@eksempel.no", "Hei", "Et spørsmål");
    arrives(mail);
    arrives(new MimeMessage(mail));
    MimeMessage machine = write("robot@eksempel.no", "Ikke på kontoret", "Jeg er borte");
    machine.setHeader("Auto-Submitted", "auto-replied");
    arrives(machine);

    assertThat(byMail()).hasSize(1);
  }
}
