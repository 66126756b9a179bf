package no.karrierenorge.portfolio.mydata;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.PersonalRecords;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemTexts;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that lies in somebody's folder. */
@Component
class FolderRecords implements PersonalRecords {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Portfolio portfolio;
  private final PortfolioDesk desk;
  private final ItemTexts texts;

  FolderRecords(Portfolio portfolio, PortfolioDesk desk, ItemTexts texts) {
    this.portfolio = portfolio;
    this.desk = desk;
    this.texts = texts;
  }

  @Override
  public List<PersonalRecord> of(PersonId person) {
    return portfolio.items(Holder.of(person)).stream().map(this::entry).toList();
  }

  private PersonalRecord entry(Item item) {
    var lines = new ArrayList<String>();
    for (Part part : texts.read(item).parts()) {
      if (part.heading() != null) lines.add(part.heading());
      lines.addAll(part.lines());
    }
    Map<String, Object> data = Map.of("kind", item.kind().word(), "title", item.title(), "version", item.version(),
        "saved", item.savedAt().toString(), "changed", item.changedAt().toString(), "content", JSON.readTree(item.json()));
    return new PersonalRecord(item.kind().word() + "-" + item.id(), t("folder.record", t("folder.kind." + item.kind().word()), item.title()), lines, data);
  }

  @Override
  public void erase(PersonId person) {
    desk.deleteAll(Holder.of(person));
  }
}
