package no.karrierenorge.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The catalogue's files as they ship, read into their records without a database. */
final class ShippedCatalogue {
  private ShippedCatalogue() {}

  static <T> Map<String, T> all(EntryKind kind, Class<T> type) {
    var entries = new TreeMap<String, T>();
    for (CatalogueFiles.CatalogueFile file : CatalogueFiles.all()) {
      if (file.kind() == kind) entries.put(file.slug(), CatalogueFiles.YAML.convertValue(file.document(), type));
    }
    return entries;
  }
}
