package org.whosaid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Data flows one way: the arrows of docs/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "org.whosaid.";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.whosaid");

    /** What each package may import of the others. A package that is not here must not exist. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.of(
            "attribution", List.of(),
            "corenlp", List.of("attribution"),
            "neural", List.of("attribution"),
            "engine", List.of("attribution", "corenlp", "neural"),
            "store", List.of("attribution.model"),
            "ingest", List.of("attribution", "engine", "store"),
            "query", List.of("attribution.model", "store"),
            "api", List.of("attribution.model", "ingest", "query")));

    static final List<Map.Entry<String, List<String>>> ENTRIES = new ArrayList<>(ARROWS.entrySet());

    @ParameterizedTest
    @FieldSource("ENTRIES")
    void aPackage_importsOnlyWhatItsArrowsSay(Map.Entry<String, List<String>> arrow) {
        requireClasses(arrow.getKey());
        String[] allowed = Stream.concat(Stream.of(arrow.getKey()), arrow.getValue().stream())
                .map(ArchitectureTest::subtree)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(subtree(arrow.getKey()))
                .and()
                .resideOutsideOfPackage(subtree("store.server"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .and(not(resideInAPackage(subtree("store.server"))))
                        .or(not(resideInAPackage("org.whosaid.."))))
                .check(SERVICE);
    }

    @Test
    void everyClass_isInAPackageWithArrows() {
        String[] known = ARROWS.keySet().stream().map(ArchitectureTest::subtree).toArray(String[]::new);

        classes()
                .that()
                .doNotBelongToAnyOf(Whosaid.class)
                .should()
                .resideInAnyPackage(known)
                .check(SERVICE);
    }

    @Test
    void theDomain_importsTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage(subtree("attribution"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", subtree("attribution"))
                .check(SERVICE);
    }

    @Test
    void theEmbeddedServer_knowsNothingOfTheService() {
        requireClasses("store.server");
        classes()
                .that()
                .resideInAPackage(subtree("store.server"))
                .should()
                .onlyDependOnClassesThat(resideInAPackage(subtree("store.server"))
                        .or(not(resideInAnyPackage("org.whosaid..", "io.quarkus..", "jakarta..", "org.hibernate.."))))
                .check(SERVICE);
    }

    /** One adapter for each library: elsewhere nobody learns that it is there. */
    @ParameterizedTest
    @CsvSource({
        "corenlp, edu.stanford..",
        "neural, ai.onnxruntime..",
        "ingest, com.github.pemistahl..",
        "ingest, org.jsoup..",
        "store.server, io.zonky..",
        "api, jakarta.ws.rs..",
        "api, com.fasterxml.jackson.."
    })
    void aLibrary_isImportedByItsAdapterOnly(String adapter, String library) {
        List<JavaClass> importers = SERVICE.stream()
                .filter(resideInAPackage(subtree(adapter)))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())))
                .toList();
        assertThat(importers)
                .as("classes in %s that import %s", adapter, library)
                .isNotEmpty();

        noClasses()
                .that()
                .resideOutsideOfPackage(subtree(adapter))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(SERVICE);
    }

    @Test
    void entities_stayBehindIngestAndQuery() {
        noClasses()
                .that()
                .resideOutsideOfPackages(subtree("store"), subtree("ingest"), subtree("query"))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .check(SERVICE);
    }

    /** A rule over nothing checks nothing. */
    private static void requireClasses(String name) {
        assertThat(SERVICE.stream().filter(resideInAPackage(subtree(name))))
                .as("classes in %s", name)
                .isNotEmpty();
    }

    private static String subtree(String name) {
        return ROOT + name + "..";
    }
}
