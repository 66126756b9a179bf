package no.karrierenorge.portfolio.resume;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;

/**
 * Makes parts of XML and JSON. A file may say anything: a document type, and so every entity, is refused before it is read, and so is what
 * is nested deeper than any CV.
 */
final class Parts {
  static final int DEEPEST = 40;

  private Parts() {}

  static Part of(JsonNode node, String name) {
    var part = new Part(name);
    fill(part, node);
    return part;
  }

  private static void fill(Part part, JsonNode node) {
    if (node.isValueNode()) {
      part.say(node.asString());
      return;
    }
    node.properties().forEach(child -> {
      if (child.getValue().isArray()) child.getValue().forEach(one -> fill(part.add(child.getKey()), one));
      else fill(part.add(child.getKey()), child.getValue());
    });
  }

  /** @throws XMLStreamException when it is no XML, or XML that we do not take */
  static Part ofXml(String xml) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
    var top = new Part("");
    element(reader, top, 0);
    return top.first().orElseThrow(() -> new XMLStreamException("empty"));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  private static void element(XMLStreamReader reader, Part into, int depth) throws XMLStreamException {
    if (depth > DEEPEST) throw new XMLStreamException("nested too deep");
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> element(reader, begun(reader, into), depth + 1);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> into.say(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("a document type or an entity");
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {
          // comments and instructions say nothing about the person
        }
      }
    }
  }

  /** An element with its attributes as parts of it; those of a name space of their own only steer programs. */
  private static Part begun(XMLStreamReader reader, Part into) {
    Part part = into.add(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeNamespace(i) == null || reader.getAttributeNamespace(i).isEmpty()) {
        part.add(reader.getAttributeLocalName(i)).say(reader.getAttributeValue(i));
      }
    }
    return part;
  }
}
