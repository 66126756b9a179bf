package no.karrierenorge.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that can be found at one moment, by its id, and the words it teaches. */
record Holdings(Map<String, IndexedDocument> documents, CompoundWords compounds, Vocabulary vocabulary) {
  static final Holdings NOTHING = of(List.of());

  static Holdings of(List<SearchDocument> documents) {
    var compounds = CompoundWords.of(documents);
    return new Holdings(documents.stream().map(document -> IndexedDocument.of(document, compounds))
        .collect(Collectors.toUnmodifiableMap(IndexedDocument::id, Function.identity())), compounds, Vocabulary.of(documents));
  }

  /** What an index must write and delete to come from {@code before} to here. */
  record Changes(List<IndexedDocument> written, List<IndexedDocument> deleted) {
    int size() {
      return written.size() + deleted.size();
    }

    boolean isEmpty() {
      return size() == 0;
    }
  }

  Changes since(Holdings before) {
    return new Changes(documents.values().stream().filter(document -> !document.equals(before.documents.get(document.id()))).toList(),
        before.documents.values().stream().filter(document -> !documents.containsKey(document.id())).toList());
  }
}
