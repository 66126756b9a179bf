package no.karrierenorge.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.MimeHeaders;

/** Header lines as bytes, made once: a kept page has fifteen, and turning them into bytes anew cost more than sending the page. */
record ReadyHeaders(List<Line> lines) {
  private record Line(byte[] name, byte[] value) {
    static Line of(String name, String value) {
      return new Line(name.getBytes(StandardCharsets.US_ASCII), value.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  static ReadyHeaders of(Map<String, String> headers) {
    return new ReadyHeaders(headers.entrySet().stream().map(header -> Line.of(header.getKey(), header.getValue())).toList());
  }

  ReadyHeaders and(Map<String, String> more) {
    var all = new ArrayList<>(lines);
    all.addAll(of(more).lines());
    return new ReadyHeaders(List.copyOf(all));
  }

  void addTo(MimeHeaders headers) {
    for (Line line : lines) headers.addValue(line.name(), 0, line.name().length).setBytes(line.value(), 0, line.value().length);
  }
}
