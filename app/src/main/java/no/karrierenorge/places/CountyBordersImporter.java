package no.karrierenorge.places;

import java.nio.file.Path;
import java.util.List;
import no.karrierenorge.platform.imports.FileRefused;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.Json;
import no.karrierenorge.platform.imports.Place;
import no.karrierenorge.platform.imports.RowRejected;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Borders of counties in GeoJSON (RFC 7946), one feature a county; in place of lines the report counts features from 1. */
@Component
class CountyBordersImporter implements Importer {
  private static final Target TABLE = Target.table("places.county_border").key("county_code").values("geojson", "path").whole();

  private final Staging staging;

  CountyBordersImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "county-borders";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> files.forEach(file -> read(file, report, rows))).merge();
  }

  private static void read(Path file, ImportReport report, StagedRows rows) {
    String name = String.valueOf(file.getFileName());
    long features = Json.read(file, parser -> readFeatures(name, parser, report, rows));
    if (features == 0) throw new FileRefused(name, 0, "is no GeoJSON collection of features");
  }

  private static long readFeatures(String file, JsonParser parser, ImportReport report, StagedRows rows) {
    long number = 0;
    if (parser.nextToken() != JsonToken.START_OBJECT) return number;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean areFeatures = parser.currentName().equals("features");
      if (parser.nextToken() == JsonToken.START_ARRAY && areFeatures) {
        while (parser.nextToken() == JsonToken.START_OBJECT) add(new Place(file, ++number), parser.readValueAsTree(), report, rows);
      } else {
        parser.skipChildren();
      }
    }
    return number;
  }

  private static void add(Place place, JsonNode feature, ImportReport report, StagedRows rows) {
    report.see();
    try {
      JsonNode properties = feature.path("properties");
      String code = properties.path(properties.has("fylkesnummer") ? "fylkesnummer" : "id").asString("");
      if (!code.matches("[0-9]{2}")) throw new RowRejected("has no county code of two digits");
      rows.add(place, code, feature.path("geometry"), Outline.of(feature.path("geometry")).path());
    } catch (RowRejected rejected) {
      report.reject(place, rejected);
    }
  }
}
