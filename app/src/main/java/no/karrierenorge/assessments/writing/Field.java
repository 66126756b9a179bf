package no.karrierenorge.assessments.writing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import no.karrierenorge.assessments.writing.Column.Cell;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** The shape of an answer in one's own words. Every kind is rows of cells; a text is one row of one cell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(name = "text", value = Field.Text.class),
  @Type(name = "lines", value = Field.Lines.class),
  @Type(name = "pairs", value = Field.Pairs.class),
  @Type(name = "points", value = Field.Points.class)
})
public sealed interface Field {
  /** More rows than anybody fills; a form that sends more is not ours. */
  int MOST_ROWS = 20;

  List<Column> columns();

  /** How many empty rows there are to begin with. */
  int begin();

  /** How many rows there can be. */
  default int most() {
    return MOST_ROWS;
  }

  record Text(Size size) implements Field {
    public enum Size {
      @JsonProperty("short")
      SHORT,
      @JsonProperty("long")
      LONG
    }

    @Override
    public List<Column> columns() {
      return List.of(new Column("text", null, size == Size.LONG ? Cell.BOX : Cell.LINE));
    }

    @Override
    public int begin() {
      return 1;
    }

    @Override
    public int most() {
      return 1;
    }
  }

  record Lines(int rows, List<Column> columns) implements Field {
    @Override
    public int begin() {
      return rows;
    }
  }

  /** Two columns that are set against each other; with one row they are two things and nothing more. */
  record Pairs(Texts left, Texts right, @Nullable Integer rows) implements Field {
    private static final int USUAL = 4;

    @Override
    public List<Column> columns() {
      return List.of(new Column("left", left, Cell.NOTE), new Column("right", right, Cell.NOTE));
    }

    @Override
    public int begin() {
      return rows == null ? USUAL : rows;
    }

    @Override
    public int most() {
      return begin() == 1 ? 1 : MOST_ROWS;
    }
  }

  /** Points along a line, in the order of time. */
  record Points(int min, int max, Texts x, Texts low, Texts high, Texts note) implements Field {
    @Override
    public List<Column> columns() {
      return List.of(new Column("when", x, Cell.LINE), new Column("level", new Texts(low.nb() + " – " + high.nb(), joined(low.nn(), high.nn()),
          joined(low.en(), high.en())), Cell.LEVEL), new Column("note", note, Cell.NOTE));
    }

    private static @Nullable String joined(@Nullable String low, @Nullable String high) {
      return low == null || high == null ? null : low + " – " + high;
    }

    @Override
    public int begin() {
      return min;
    }

    @Override
    public int most() {
      return max;
    }
  }
}
