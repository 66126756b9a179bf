package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.KarriereNorge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What Modulith does not look at: what a room shows of itself, and what a page's records are made of. */
class PackagesTest {
  private static final String HOUSE = "no.karrierenorge";
  private static final String PLATFORM = HOUSE + ".platform";

  /** Rooms that became packages of rooms; a new one is a decision, so it is written here. */
  private static final Set<String> WINGS = Set.of(HOUSE + ".admissions", HOUSE + ".assessments", HOUSE + ".catalogue",
      HOUSE + ".eguidance", HOUSE + ".identity", HOUSE + ".portal", HOUSE + ".portfolio");

  private static final List<JavaClass> TYPES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(HOUSE)
      .stream()
      .filter(type -> !type.getSimpleName().equals("package-info"))
      .toList();

  @Test
  void everyPackageTellsItsStoryAndIsNullMarked() {
    List<String> unmarked = packages().stream().filter(name -> !isNullMarked(name)).toList();

    assertThat(unmarked).as("packages without a package-info.java that is @NullMarked").isEmpty();
  }

  @Test
  void aRoomIsFlatExceptForItsView() {
    List<String> deep = packages().stream()
        .filter(name -> !name.equals(HOUSE) && !name.startsWith(PLATFORM) && !isFlat(name))
        .toList();

    assertThat(deep).as("packages inside a room: the only one is view/, and only wings have rooms in them").isEmpty();
  }

  @Test
  void whatIsPublicIsNeededByAnotherRoom() {
    List<String> tooPublic = ownTypes()
        .filter(type -> isPublicOfARoom(type) && !isNeededElsewhere(type))
        .map(JavaClass::getName)
        .toList();

    assertThat(tooPublic).as("public types that no other room uses: leave the word public out").isEmpty();
  }

  @Test
  void aViewHoldsOnlyWhatATemplateMaySee() {
    List<String> foreign = TYPES.stream()
        .filter(type -> isView(type.getPackageName()))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getAllInvolvedRawTypes().stream().allMatch(PackagesTest::mayStandInAView))
        .map(JavaField::getFullName)
        .toList();

    assertThat(foreign).as("view fields that are not JDK types, view types, or the platform's page and language types").isEmpty();
  }

  @Test
  void aViewIsMadeOfRecordsEnumsAndSealedTypes() {
    List<String> others = TYPES.stream()
        .filter(type -> isView(type.getPackageName()) && !type.isAnonymousClass())
        .filter(type -> !isValue(type) && !type.isInterface())
        .map(JavaClass::getName)
        .toList();

    assertThat(others).as("classes in a view/: a page is a record").isEmpty();
  }

  private static Set<String> packages() {
    return TYPES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNullMarked(String name) {
    return TYPES.stream().map(JavaClass::getPackage).filter(found -> found.getName().equals(name)).findFirst()
        .flatMap(JavaPackage::tryGetPackageInfo)
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }

  private static boolean isFlat(String name) {
    String room = isView(name) ? parent(name) : name;
    return parent(room).equals(HOUSE) || WINGS.contains(parent(room));
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static boolean isView(String name) {
    return name.endsWith(".view");
  }

  private static Stream<JavaClass> ownTypes() {
    return TYPES.stream().filter(type -> type.isTopLevelClass() && !type.isEquivalentTo(KarriereNorge.class));
  }

  private static boolean isPublicOfARoom(JavaClass type) {
    String home = type.getPackageName();
    return type.getModifiers().contains(JavaModifier.PUBLIC) && !home.startsWith(PLATFORM) && !isView(home);
  }

  private static boolean isValue(JavaClass type) {
    Class<?> loaded = type.reflect();
    return loaded.isRecord() || loaded.isEnum() || loaded.isSealed() || loaded.isAnnotation();
  }

  /** Used from another package, or part of what such a type answers with. */
  private static boolean isNeededElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(user -> !user.equals(type))
        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()) || isPublicOfARoom(user));
  }

  private static boolean mayStandInAView(JavaClass type) {
    String home = type.getBaseComponentType().getPackageName();
    boolean ofThePage = home.equals(PLATFORM + ".page") || home.equals(PLATFORM + ".language");
    return home.isEmpty() || home.startsWith("java.") || isView(home) || ofThePage;
  }
}
