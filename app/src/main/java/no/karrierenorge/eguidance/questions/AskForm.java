package no.karrierenorge.eguidance.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.eguidance.correspondence.Workplace;
import no.karrierenorge.notices.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A written question as it was typed.
 *
 * @param svar how she wants the answer: {@code kode} or {@code epost}
 * @param innhold whether the answer itself may stand in the mail
 * @param arbeidssted where a professional works
 * @param fra the path of the page she asks from
 * @param nokkel random, made with the form: sent twice, it is one question
 */
record AskForm(@Nullable String sporsmal, @Nullable String tema, @Nullable String fylke, @Nullable String svar, @Nullable String epost,
    @Nullable String innhold, @Nullable String arbeidssted, @Nullable String fra, @Nullable String nokkel) {

  static AskForm fresh(@Nullable String page, boolean byMail) {
    return new AskForm("", "", "", byMail ? "epost" : "kode", "", "ja", "", page, UUID.randomUUID().toString());
  }

  /** The question with the line ends that we keep. */
  String text() {
    return Typed.clean(sporsmal);
  }

  boolean isByMail() {
    return "epost".equals(svar);
  }

  Optional<MailAddress> findAddress() {
    return epost == null ? Optional.empty() : MailAddress.find(epost);
  }

  Reply reply() {
    return isByMail() ? Reply.mail(findAddress().orElseThrow(), "ja".equals(innhold)) : Reply.CODE;
  }

  Optional<UUID> key() {
    return Typed.key(nokkel);
  }

  /** The path she came from, if it can be one of ours. */
  @Nullable String page() {
    return fra != null && fra.matches("/\\p{Graph}{0,299}") ? fra : null;
  }

  /** What is wrong, as message keys by field, in the order of the form. */
  Map<String, String> problems(boolean isProfessional) {
    var problems = new LinkedHashMap<String, String>();
    if (isProfessional && Workplace.find(arbeidssted == null ? "" : arbeidssted).isEmpty()) problems.put("arbeidssted", "enquiry.problem.workplace");
    Typed.problem(text()).ifPresent(problem -> problems.put("sporsmal", problem));
    if (isByMail() && findAddress().isEmpty()) problems.put("epost", "enquiry.problem.mail");
    return problems;
  }
}
