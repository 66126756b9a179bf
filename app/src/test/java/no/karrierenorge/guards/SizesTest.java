package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.karrierenorge.guards.Sources.Method;
import org.junit.jupiter.api.Test;

/** Medians hardly differ between good and bad code; the tail does. These caps cut the tail, and say where it is. */
class SizesTest {
  @Test
  void aJavaFileHasAtMost200Lines() {
    List<String> tooLong = Sources.javaFiles().stream().filter(file -> lines(Sources.text(file)) > 200).map(Sources::name).toList();

    assertThat(tooLong).as("Java files of more than 200 lines: find the second thing in them, and give it a file").isEmpty();
  }

  @Test
  void aTypeScriptFileHasAtMost120Lines() {
    List<String> tooLong = Stream.of("app/src/main/ts", "app/src/test/ts")
        .flatMap(folder -> Sources.files(folder, ".ts").stream())
        .filter(file -> lines(Sources.text(file)) > 120)
        .map(Sources::name)
        .toList();

    assertThat(tooLong).as("TypeScript files of more than 120 lines: one custom element a file, logic without DOM beside it").isEmpty();
  }

  @Test
  void aMethodHasAtMost20Lines() {
    List<String> tooLong = places(method -> method.lastLine() - method.firstLine() + 1 > 20);

    assertThat(tooLong).as("methods of more than 20 lines, signature and braces counted").isEmpty();
  }

  @Test
  void aMethodTakesAtMost4Parameters() {
    List<String> tooMany = places(method -> !method.isConstructor() && !method.overrides() && method.tree().getParameters().size() > 4);

    assertThat(tooMany).as("methods of more than 4 parameters: what belongs together is a record").isEmpty();
  }

  @Test
  void aConstructorTakesAtMost6Dependencies() {
    List<String> tooMany = places(method -> method.isConstructor() && !method.isRecordConstructor() && method.tree().getParameters().size() > 6);

    assertThat(tooMany).as("constructors of more than 6 dependencies: the class does two things").isEmpty();
  }

  @Test
  void controlFlowNestsAtMostTwoDeep() {
    List<String> tooDeep = places(method -> new Depth().of(method) > 2);

    assertThat(tooDeep).as("methods that nest deeper than 2: return early, or give the inner part a name").isEmpty();
  }

  @Test
  void noMethodIsNamedGet() {
    List<String> named = places(method -> !method.overrides() && method.tree().getName().toString().matches("get[A-Z].*"));

    assertThat(named).as("own methods with the prefix get: a value is named after what it is, a search begins with find").isEmpty();
  }

  private static List<String> places(Predicate<Method> rule) {
    return Sources.methods().stream().filter(rule).map(Method::place).toList();
  }

  private static long lines(String text) {
    return text.lines().count();
  }

  /** How deep a method's if, for, while, switch and try stand in each other; an else-if is no deeper than its if. */
  private static final class Depth extends TreeScanner<Void, Void> {
    private int depth;
    private int deepest;

    int of(Method method) {
      scan(method.tree().getBody(), null);
      return deepest;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (!isControl(tree)) return super.scan(tree, nothing);
      depth++;
      deepest = Math.max(deepest, depth);
      super.scan(tree, nothing);
      depth--;
      return null;
    }

    @Override
    public Void visitIf(IfTree branch, Void nothing) {
      scan(branch.getThenStatement(), nothing);
      StatementTree otherwise = branch.getElseStatement();
      return otherwise instanceof IfTree next ? visitIf(next, nothing) : scan(otherwise, nothing);
    }

    private static boolean isControl(Tree tree) {
      return tree instanceof IfTree || tree instanceof ForLoopTree || tree instanceof EnhancedForLoopTree || tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree || tree instanceof SwitchTree || tree instanceof SwitchExpressionTree || tree instanceof TryTree;
    }
  }
}
