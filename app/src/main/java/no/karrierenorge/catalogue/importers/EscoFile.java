package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.karrierenorge.platform.imports.Delimited;
import no.karrierenorge.platform.imports.Encoding;
import no.karrierenorge.platform.imports.FileRefused;
import no.karrierenorge.platform.imports.Row;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Target;

/** The five kinds of ESCO files, known by their columns: names and order of the others differ from release to release. */
enum EscoFile {
  OCCUPATIONS(
      Target.table("catalogue.esco_entry").key("language", "uri")
          .values("isco_group", "code", "preferred", "alternatives", "description").wholeWithin("language"),
      EscoFile::occupation, "conceptUri", "iscoGroup", "preferredLabel", "altLabels"),
  GROUPS(
      Target.table("catalogue.isco_group").key("language", "code").values("label", "description").wholeWithin("language"),
      EscoFile::group, "conceptUri", "code", "preferredLabel"),
  RELATIONS(
      Target.table("catalogue.esco_broader").key("uri", "broader").whole(),
      EscoFile::relation, "conceptUri", "broaderUri"),
  SKILLS(
      Target.table("catalogue.esco_skill").key("language", "uri").values("knowledge", "preferred", "alternatives").wholeWithin("language"),
      EscoFile::skill, "conceptUri", "skillType", "preferredLabel", "altLabels"),
  USES(
      Target.table("catalogue.esco_occupation_skill").key("occupation", "skill").values("essential").whole(),
      EscoFile::use, "occupationUri", "relationType", "skillUri");

  static final Delimited CSV = Delimited.csv(',', Encoding.UTF_8);
  static final Pattern OCCUPATION = Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[0-9a-f-]{36}");
  private static final Pattern CONCEPT = Pattern.compile("http://data\\.europa\\.eu/esco/(occupation|isco)/[0-9A-Za-z-]{1,40}");
  private static final Pattern SKILL =
      Pattern.compile("http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern GROUP = Pattern.compile("http://data\\.europa\\.eu/esco/isco/C[0-9]{1,4}");
  private static final Pattern SKILL_TYPE = Pattern.compile("skill/competence|knowledge");
  private static final Pattern RELATION_TYPE = Pattern.compile("essential|optional");

  /** Collections, such as that of green skills, hold a part of the skills once more, and have this column besides. */
  private static final String OF_COLLECTION = "broaderConceptUri";

  private static final Pattern GROUP_CODE = Pattern.compile("[0-9]{1,4}");
  private static final Pattern UNIT_GROUP = Pattern.compile("[0-9]{4}");

  final Target target;
  final List<String> columns;
  private final Adding adding;

  private interface Adding {
    void add(Row row, String language, StagedRows rows);
  }

  EscoFile(Target target, Adding adding, String... columns) {
    this.target = target;
    this.adding = adding;
    this.columns = List.of(columns);
  }

  static EscoFile of(Path file) {
    List<String> found = CSV.columns(file);
    for (EscoFile kind : values()) {
      if (found.containsAll(kind.columns) && !found.contains(OF_COLLECTION)) return kind;
    }
    throw new FileRefused(String.valueOf(file.getFileName()), 1, "is no ESCO file that is known here; its columns are " + found);
  }

  void add(Row row, String language, StagedRows rows) {
    adding.add(row, language, rows);
  }

  private static void occupation(Row row, String language, StagedRows rows) {
    rows.add(row.place(), language, row.code("conceptUri", OCCUPATION, "an ESCO occupation"),
        row.code("iscoGroup", UNIT_GROUP, "an ISCO-08 unit group"), row.optional("code"), row.text("preferredLabel"), row.lines("altLabels"),
        row.textOrNothing("description"));
  }

  /** 33 groups have no name in Norwegian: Norway's standard does not have them. Groups of skills stand in a file of the same columns. */
  private static void group(Row row, String language, StagedRows rows) {
    row.code("conceptUri", GROUP, "an ISCO-08 group");
    rows.add(row.place(), language, row.code("code", GROUP_CODE, "an ISCO-08 code"), row.textOrNothing("preferredLabel"),
        row.textOrNothing("description"));
  }

  private static void relation(Row row, String language, StagedRows rows) {
    rows.add(row.place(), row.code("conceptUri", CONCEPT, "an ESCO address"), row.code("broaderUri", CONCEPT, "an ESCO address"));
  }

  private static void skill(Row row, String language, StagedRows rows) {
    boolean isKnowledge = row.code("skillType", SKILL_TYPE, "a type of skill").equals("knowledge");
    rows.add(row.place(), language, row.code("conceptUri", SKILL, "an ESCO skill"), isKnowledge, row.text("preferredLabel"), row.lines("altLabels"));
  }

  private static void use(Row row, String language, StagedRows rows) {
    rows.add(row.place(), row.code("occupationUri", OCCUPATION, "an ESCO occupation"), row.code("skillUri", SKILL, "an ESCO skill"),
        row.code("relationType", RELATION_TYPE, "a relation").equals("essential"));
  }
}
