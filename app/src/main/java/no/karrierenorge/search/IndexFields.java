package no.karrierenorge.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.language.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** The fields of the index and how a document fills them. Nothing is stored: a hit is an id, and the document lies in memory. */
final class IndexFields implements TypeBinder {
  static final String KIND = "kind";
  static final String FIELD = "field";
  static final String LEVEL = "level";
  static final String CODE = "code";
  static final String TITLE_PARTS = "title_parts";
  static final String EVERYDAY_PARTS = "everyday_parts";
  static final String FOLDED = "folded";
  static final String TITLE_KEY = "title_key";
  static final String WORD_KEY = "word_key";

  static String title(Language language) {
    return "title_" + language.tag();
  }

  static String everyday(Language language) {
    return "everyday_" + language.tag();
  }

  static String lead(Language language) {
    return "lead_" + language.tag();
  }

  static String beginning(String field) {
    return field + "_beginning";
  }

  static String typed(Language language) {
    return "typed_" + language.tag();
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    IndexSchemaElement schema = context.indexSchemaElement();
    var languages = new EnumMap<Language, LanguageFields>(Language.class);
    for (Language language : Language.COMPLETE) languages.put(language, LanguageFields.in(schema, language));
    context.bridge(IndexedDocument.class, new Bridge(keyword(schema, KIND), keyword(schema, FIELD), keyword(schema, LEVEL),
        keyword(schema, CODE), text(schema, TITLE_PARTS, "parts"), text(schema, EVERYDAY_PARTS, "parts"), text(schema, FOLDED, "folded"),
        keywords(schema, TITLE_KEY), keywords(schema, WORD_KEY), languages));
  }

  private static IndexFieldReference<String> keyword(IndexSchemaElement schema, String name) {
    return schema.field(name, type -> type.asString().aggregable(Aggregable.YES)).toReference();
  }

  private static IndexFieldReference<String> keywords(IndexSchemaElement schema, String name) {
    return schema.field(name, type -> type.asString()).multiValued().toReference();
  }

  private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
    return schema.field(name, type -> type.asString().analyzer(analyzer)).multiValued().toReference();
  }

  private static IndexFieldReference<String> beginnings(IndexSchemaElement schema, String name) {
    return schema.field(beginning(name), type -> type.asString().analyzer("beginnings").searchAnalyzer("typed").norms(Norms.NO))
        .multiValued().toReference();
  }

  private record LanguageFields(
      IndexFieldReference<String> title,
      IndexFieldReference<String> everyday,
      IndexFieldReference<String> lead,
      IndexFieldReference<String> titleBeginning,
      IndexFieldReference<String> everydayBeginning,
      IndexFieldReference<String> typed) {

    static LanguageFields in(IndexSchemaElement schema, Language language) {
      return new LanguageFields(text(schema, IndexFields.title(language), language.tag()),
          text(schema, IndexFields.everyday(language), language.tag()), text(schema, IndexFields.lead(language), language.tag()),
          beginnings(schema, IndexFields.title(language)), beginnings(schema, IndexFields.everyday(language)),
          keywords(schema, IndexFields.typed(language)));
    }

    void write(DocumentElement into, SearchDocument document, Language language) {
      String ownTitle = document.ownTitle(language);
      if (ownTitle != null) {
        into.addValue(title, ownTitle);
        into.addValue(titleBeginning, ownTitle);
        into.addValue(typed, Analysis.typed(ownTitle));
      }
      List<String> words = document.everyday().in(language);
      words.forEach(word -> into.addValue(everyday, word));
      if (document.kind() != PageKind.JOB_TITLE) words.forEach(word -> into.addValue(everydayBeginning, word));
      String ownLead = document.ownLead(language);
      if (ownLead != null) into.addValue(lead, ownLead);
    }
  }

  private record Bridge(
      IndexFieldReference<String> kind,
      IndexFieldReference<String> field,
      IndexFieldReference<String> level,
      IndexFieldReference<String> code,
      IndexFieldReference<String> titleParts,
      IndexFieldReference<String> everydayParts,
      IndexFieldReference<String> folded,
      IndexFieldReference<String> titleKey,
      IndexFieldReference<String> wordKey,
      Map<Language, LanguageFields> languages)
      implements TypeBridge<IndexedDocument> {

    @Override
    public void write(DocumentElement into, IndexedDocument indexed, TypeBridgeWriteContext context) {
      SearchDocument document = indexed.document();
      into.addValue(kind, document.kind().code());
      add(into, field, document.field());
      add(into, level, document.level());
      add(into, code, document.code());
      languages.forEach((language, fields) -> fields.write(into, document, language));
      for (Language language : languages.keySet()) writeNames(into, document, language);
      document.elsewhere().forEach(name -> into.addValue(folded, name));
      indexed.titleParts().forEach(parts -> into.addValue(titleParts, parts));
      indexed.everydayParts().forEach(parts -> into.addValue(everydayParts, parts));
    }

    private void writeNames(DocumentElement into, SearchDocument document, Language language) {
      List<String> words = document.everyday().in(language);
      words.forEach(word -> into.addValue(folded, word));
      words.forEach(word -> into.addValue(wordKey, Analysis.key(word)));
      String title = document.ownTitle(language);
      if (title == null) return;
      into.addValue(folded, title);
      into.addValue(titleKey, Analysis.key(title));
    }

    private static void add(DocumentElement into, IndexFieldReference<String> field, @Nullable String value) {
      if (value != null && !value.isEmpty()) into.addValue(field, value);
    }
  }
}
