package no.karrierenorge.guards;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Every hand-written Java file of the repository as the compiler's own parser sees it; guards read their rules from here. */
final class Sources {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> FOLDERS =
      List.of("app/src/main/java", "app/src/test/java", "browser-tests/src/test/java", "bench/src/main/java", "bench/src/test/java");

  private static final List<Method> METHODS = new ArrayList<>();
  private static final List<Path> FILES = FOLDERS.stream().flatMap(folder -> files(folder, ".java").stream()).toList();

  static {
    try (var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
          .getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(FILES));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) new MethodFinder(unit, positions).scan(unit, null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Sources() {}

  /** A method with the class it stands in and its place, as {@code file:line}. */
  record Method(ClassTree owner, MethodTree tree, Path file, long firstLine, long lastLine) {
    String name() {
      return tree.getName().contentEquals("<init>") ? owner.getSimpleName() + "(…)" : tree.getName() + "()";
    }

    boolean isConstructor() {
      return tree.getName().contentEquals("<init>");
    }

    boolean overrides() {
      return tree.getModifiers().getAnnotations().stream().anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    boolean isRecordConstructor() {
      return isConstructor() && owner.getKind() == Tree.Kind.RECORD;
    }

    String place() {
      return file + ":" + firstLine + " " + name();
    }
  }

  static List<Path> javaFiles() {
    return FILES;
  }

  static List<Method> methods() {
    return METHODS;
  }

  /** The files below a folder of the repository whose names end so, in order; none when the folder does not exist. */
  static List<Path> files(String folder, String ending) {
    Path top = ROOT.resolve(folder);
    if (!Files.exists(top)) return List.of();
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file as the person who mends it would name it, seen from the repository's root. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  /** A method's lines run from its signature to its last brace: annotations and docstring are not counted. */
  private static final class MethodFinder extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<ClassTree> owners = new ArrayList<>();

    MethodFinder(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      owners.addLast(type);
      super.visitClass(type, nothing);
      owners.removeLast();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (positions.getEndPosition(unit, method) >= 0) {
        METHODS.add(new Method(owners.getLast(), method, ROOT.relativize(Path.of(unit.getSourceFile().toUri())), firstLine(method),
            line(positions.getEndPosition(unit, method))));
      }
      return super.visitMethod(method, nothing);
    }

    private long firstLine(MethodTree method) {
      Tree from = method.getReturnType() == null ? method : method.getReturnType();
      return line(positions.getStartPosition(unit, from));
    }

    private long line(long position) {
      LineMap lines = unit.getLineMap();
      return lines.getLineNumber(position);
    }
  }
}
