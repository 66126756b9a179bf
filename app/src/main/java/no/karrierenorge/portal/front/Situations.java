package no.karrierenorge.portal.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.portal.front.Situation.Group;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The situations that ship with the release, in the order of their files. */
@Component
class Situations {
  private static final YAMLMapper YAML = YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private final List<Situation> all = read();

  List<Situation> in(Group group) {
    return all.stream().filter(situation -> situation.group() == group).toList();
  }

  Stream<String> paths() {
    return all.stream().map(situation -> SituationController.PATH + "/" + situation.slug());
  }

  Optional<Situation> find(String slug) {
    return all.stream().filter(situation -> situation.slug().equals(slug)).findFirst();
  }

  private static List<Situation> read() {
    var situations = new ArrayList<Situation>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:situations/*.yaml")) {
        situations.add(read(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    situations.sort(Comparator.comparingInt(Situation::order));
    return List.copyOf(situations);
  }

  private static Situation read(Resource file) throws IOException {
    String name = String.valueOf(file.getFilename());
    try (InputStream content = file.getInputStream()) {
      ObjectNode document = (ObjectNode) YAML.readTree(content);
      document.put("slug", name.substring(0, name.length() - ".yaml".length()));
      return YAML.treeToValue(document, Situation.class);
    }
  }
}
