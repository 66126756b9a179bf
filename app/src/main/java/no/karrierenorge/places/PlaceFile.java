package no.karrierenorge.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.util.DigestUtils;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped files of places, in the order in which they lean on each other, each with the statement that makes its table equal to it. */
enum PlaceFile {
  COUNTIES("""
      merge into places.county as held
      using jsonb_to_recordset(:list::jsonb)
        as file (slug text, code text, name jsonb, names text[], tile jsonb, url text, about jsonb, sources jsonb)
      on held.slug = file.slug
      when matched then update set code = file.code, name = file.name, also_names = coalesce(file.names, '{}'), tile = file.tile,
        url = file.url, about = file.about, sources = file.sources
      when not matched then insert (slug, code, name, also_names, tile, url, about, sources)
        values (file.slug, file.code, file.name, coalesce(file.names, '{}'), file.tile, file.url, file.about, file.sources)
      when not matched by source then delete
      """),
  MUNICIPALITIES("""
      merge into places.municipality as held
      using jsonb_to_recordset(:list::jsonb) as file (code text, name text, county text, also text[])
      on held.code = file.code
      when matched then update set name = file.name, county = file.county, also_names = coalesce(file.also, '{}')
      when not matched then insert (code, name, county, also_names)
        values (file.code, file.name, file.county, coalesce(file.also, '{}'))
      when not matched by source then delete
      """),
  CAREER_CENTRES("""
      merge into places.career_centre as held
      using jsonb_to_recordset(:list::jsonb)
        as file (slug text, name text, county text, town text, municipality text, url text, booking text, phone text, email text,
          languages text[], about jsonb, "exampleHours" jsonb, sources jsonb)
      on held.slug = file.slug
      when matched then update set name = file.name, county = file.county, town = file.town, municipality = file.municipality,
        url = file.url, booking = file.booking, phone = file.phone, email = file.email, languages = coalesce(file.languages, '{}'),
        about = file.about, example_hours = coalesce(file."exampleHours", '[]'), sources = file.sources
      when not matched then insert (slug, name, county, town, municipality, url, booking, phone, email, languages, about,
          example_hours, sources)
        values (file.slug, file.name, file.county, file.town, file.municipality, file.url, file.booking, file.phone, file.email,
          coalesce(file.languages, '{}'), file.about, coalesce(file."exampleHours", '[]'), file.sources)
      when not matched by source then delete
      """),
  NAV_OFFICES("""
      merge into places.nav_office as held
      using jsonb_to_recordset(:list::jsonb)
        as file (slug text, name text, county text, town text, municipality text, url text, sources jsonb)
      on held.slug = file.slug
      when matched then update set name = file.name, county = file.county, town = file.town, municipality = file.municipality,
        url = file.url, sources = file.sources
      when not matched then insert (slug, name, county, town, municipality, url, sources)
        values (file.slug, file.name, file.county, file.town, file.municipality, file.url, file.sources)
      when not matched by source then delete
      """);

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final String merge;

  PlaceFile(String merge) {
    this.merge = merge;
  }

  String merge() {
    return merge;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
  }

  /** The digest counts the statement too: a release that reads more of a file fills the table anew. */
  String digest() {
    return DigestUtils.md5DigestAsHex(content()) + DigestUtils.md5DigestAsHex(merge.getBytes(StandardCharsets.UTF_8));
  }

  String json() {
    return YAML.readTree(content()).toString();
  }

  private byte[] content() {
    try (InputStream file = PlaceFile.class.getResourceAsStream("/places/" + fileName())) {
      if (file == null) throw new IllegalStateException("the release lacks " + fileName());
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
