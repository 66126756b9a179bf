package no.karrierenorge.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What other rooms ask of education: programmes, trades, studies, institutions, roads for adults, and how they hang together. */
@Repository
public class Education {
  private final Entries entries;
  private final EducationList list;

  Education(Entries entries, EducationList list) {
    this.entries = entries;
    this.list = list;
  }

  public Optional<Programme> findProgramme(String slug) {
    return entries.find(EntryKind.PROGRAMME, slug, Programme.class);
  }

  public List<Programme> programmes() {
    return entries.all(EntryKind.PROGRAMME, Programme.class);
  }

  public List<Programme> programmes(Collection<String> slugs) {
    return entries.of(EntryKind.PROGRAMME, slugs, Programme.class);
  }

  public Optional<Trade> findTrade(String slug) {
    return entries.find(EntryKind.TRADE, slug, Trade.class);
  }

  public List<Trade> trades() {
    return entries.all(EntryKind.TRADE, Trade.class);
  }

  public List<Trade> trades(Collection<String> slugs) {
    return entries.of(EntryKind.TRADE, slugs, Trade.class);
  }

  /** The trades that a programme is the way to: its own, and those that also take in from one of its second years. */
  public List<Trade> tradesOf(Programme programme) {
    return trades().stream()
        .filter(trade -> trade.programme().equals(programme.slug())
            || trade.origins().stream().anyMatch(origin -> origin.programme().equals(programme.slug())))
        .toList();
  }

  public Optional<Study> findStudy(String slug) {
    return entries.find(EntryKind.STUDY, slug, Study.class);
  }

  public List<Study> studies() {
    return entries.all(EntryKind.STUDY, Study.class);
  }

  public List<Study> studies(Collection<String> slugs) {
    return entries.of(EntryKind.STUDY, slugs, Study.class);
  }

  public List<Study> studiesAt(Institution institution) {
    return entries.naming(EntryKind.STUDY, "offeredAt", institution.slug(), Study.class);
  }

  public Optional<Institution> findInstitution(String slug) {
    return entries.find(EntryKind.INSTITUTION, slug, Institution.class);
  }

  public List<Institution> institutions() {
    return entries.all(EntryKind.INSTITUTION, Institution.class);
  }

  public List<Institution> institutions(Collection<String> slugs) {
    return entries.of(EntryKind.INSTITUTION, slugs, Institution.class);
  }

  public Optional<Road> findRoad(String slug) {
    return entries.find(EntryKind.ROAD, slug, Road.class);
  }

  public List<Road> roads() {
    return entries.all(EntryKind.ROAD, Road.class);
  }

  public List<Occupation> occupationsOf(Programme programme) {
    return entries.naming(EntryKind.OCCUPATION, "programmes", programme.slug(), Occupation.class);
  }

  public List<Occupation> occupationsOf(Trade trade) {
    return entries.naming(EntryKind.OCCUPATION, "trades", trade.slug(), Occupation.class);
  }

  /** The occupations that the study names, and those that name the study. */
  public List<Occupation> occupationsOf(Study study) {
    var slugs = new LinkedHashSet<>(study.leadsTo());
    entries.naming(EntryKind.OCCUPATION, "studies", study.slug(), Occupation.class).forEach(occupation -> slugs.add(occupation.slug()));
    return entries.of(EntryKind.OCCUPATION, slugs, Occupation.class);
  }

  /** The fields that some education leads into. */
  public List<String> fields() {
    return list.fields();
  }

  /** Education of every kind that answers to the filter. */
  public List<EducationEntry> matching(EducationFilter filter) {
    return list.matching(filter);
  }

  /** The trades, studies and programmes on the way to an occupation: what gives the occupation first, where one begins last. */
  public List<EducationEntry> leadingTo(Occupation occupation) {
    return list.leadingTo(occupation.slug());
  }
}
