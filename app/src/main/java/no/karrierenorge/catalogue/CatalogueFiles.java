package no.karrierenorge.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped catalogue: one YAML file an entry, its folder the kind and its name the slug. */
final class CatalogueFiles {
  static final YAMLMapper YAML = YAMLMapper.builder().build();

  private CatalogueFiles() {}

  /** A file as it lies in the release; read into a document only when it has changed. */
  record CatalogueFile(EntryKind kind, String slug, byte[] content) {
    String digest() {
      return DigestUtils.md5DigestAsHex(content);
    }

    ObjectNode document() {
      return ((ObjectNode) YAML.readTree(content)).put("slug", slug);
    }
  }

  static List<CatalogueFile> all() {
    var files = new ArrayList<CatalogueFile>();
    for (EntryKind kind : EntryKind.values()) files.addAll(of(kind));
    return List.copyOf(files);
  }

  private static List<CatalogueFile> of(EntryKind kind) {
    var files = new ArrayList<CatalogueFile>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:catalogue/" + kind.folder() + "/*.yaml")) {
        files.add(new CatalogueFile(kind, slug(file), content(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  private static String slug(Resource file) {
    String name = file.getFilename();
    if (name == null) throw new IllegalStateException("a catalogue file without a name: " + file);
    return name.substring(0, name.length() - ".yaml".length());
  }

  private static byte[] content(Resource file) throws IOException {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    }
  }
}
