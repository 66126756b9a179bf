package no.karrierenorge.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.catalogue.EducationEntry.Kind;
import no.karrierenorge.platform.language.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Education of every kind in one list, asked over the documents themselves. */
@Repository
class EducationList {
  private final JdbcClient database;

  EducationList(JdbcClient database) {
    this.database = database;
  }

  List<EducationEntry> matching(EducationFilter filter) {
    return database.sql("""
            select kind, slug, level, document -> 'title' as title, document -> 'lead' as lead
            from catalogue.education
            where (:level::text is null or level = :level)
              and (:field::text is null or (kind, slug) in (select kind, slug from catalogue.education_field where field = :field))
              and (:pattern::text is null or words like :pattern)
            order by array_position(array['programme', 'trade', 'study'], kind), document -> 'title' ->> 'nb' collate "nb-x-icu"
            """)
        .param("level", filter.level())
        .param("field", filter.field())
        .param("pattern", filter.pattern())
        .query(EducationList::entry)
        .list();
  }

  List<String> fields() {
    return database.sql("select distinct field from catalogue.education_field").query((row, number) -> row.getString("field")).list();
  }

  List<EducationEntry> leadingTo(String occupation) {
    return database.sql("""
            select education.kind, education.slug, education.level, education.document -> 'title' as title,
                   education.document -> 'lead' as lead
            from catalogue.education join catalogue.occupation on occupation.slug = :occupation
            where (education.kind = 'trade' and occupation.document -> 'trades' @> to_jsonb(education.slug))
               or (education.kind = 'programme' and occupation.document -> 'programmes' @> to_jsonb(education.slug))
               or (education.kind = 'study' and (occupation.document -> 'studies' @> to_jsonb(education.slug)
                   or education.document -> 'leadsTo' @> to_jsonb(occupation.slug)))
            order by array_position(array['trade', 'study', 'programme'], education.kind),
                     education.document -> 'title' ->> 'nb' collate "nb-x-icu"
            """)
        .param("occupation", occupation)
        .query(EducationList::entry)
        .list();
  }

  private static EducationEntry entry(ResultSet row, int number) throws SQLException {
    return new EducationEntry(Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("slug"), row.getString("level"),
        Entries.JSON.readValue(row.getString("title"), Texts.class), Entries.JSON.readValue(row.getString("lead"), Texts.class));
  }
}
