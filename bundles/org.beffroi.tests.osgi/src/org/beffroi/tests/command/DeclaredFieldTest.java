package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Term;
import org.beffroi.tests.command.Beffroi.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * An enricher that Beffroi has never seen declares a field: with no other code it is a query field, a facet, a column and an
 * export field.
 */
class DeclaredFieldTest {

    private static final Field AMBIANCE = Field.one(
                    "ambiance", FieldType.KEYWORD, Field.Facet.SMALL, "mood", "ambiance")
            .withVocabulary(
                    new Term("lively", "lively", "vive"),
                    new Term("calm", "calm", "calme"),
                    new Term("stormy", "stormy", "orageuse"));

    @TempDir
    static Path folder;

    private static ServiceRegistration<Enricher> registration;
    private static Beffroi beffroi;

    /** Lively where somebody shouts, stormy where he does it twice. */
    @Enricher.Info(id = "ambiance")
    private static final class Ambiance implements Enricher {

        private static String ambiance(String text) {
            if (text.contains("!!")) {
                return "stormy";
            }
            return text.contains("!") ? "lively" : "calm";
        }

        @Override
        public List<Field> adds() {
            return List.of(AMBIANCE);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return Reader.of(
                    "1", (subject, findings) -> findings.found(AMBIANCE, List.of(ambiance(subject.whole())), 1));
        }
    }

    @BeforeAll
    static void aDossierWithThreeMentions() throws IOException {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Enricher.Info.PREFIX_ + "id", "ambiance");
        registration = FrameworkUtil.getBundle(DeclaredFieldTest.class)
                .getBundleContext()
                .registerService(Enricher.class, new Ambiance(), properties);
        beffroi = new Beffroi(folder);
        assertThat(run("new", ".", "--name", "Essai", "--territory", "44109").code())
                .isZero();
        Path file = Files.writeString(
                folder.resolveSibling(folder.getFileName() + ".csv"),
                "text,author,date\nBravo !,Lou,2026-03-01\nEncore du poulet froid !,Sam,2026-03-02\n"
                        + "La cantine rouvre lundi,Ana,2026-03-03\n");
        assertThat(run("import", file.toString()).code()).isZero();
        Files.delete(file);
    }

    @AfterAll
    static void theEnricherGoes() {
        registration.unregister();
    }

    private static Result run(String... arguments) {
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return result;
    }

    @Test
    void itIsAQueryFieldInBothLanguages() {
        assertThat(run("count", "ambiance:vive").out().strip()).isEqualTo("2");
        assertThat(run("count", "mood:calm").out().strip()).isEqualTo("1");
        assertThat(run("count", "poulet ambiance:vive").out().strip()).isEqualTo("1");
    }

    @Test
    void itIsAFacet() {
        assertThat(run("facets", "*", "--by", "ambiance", "--format", "csv")
                        .out()
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("lively").contains("2"))
                .anySatisfy(line -> assertThat(line).contains("calm").contains("1"));
    }

    @Test
    void itIsAColumnAndAnExportField() {
        List<String> csv =
                run("search", "poulet", "--format", "csv").out().lines().toList();
        assertThat(csv.getFirst().toLowerCase(Locale.ROOT)).contains("ambiance");
        assertThat(run("search", "poulet", "--format", "ndjson").out()).contains("\"ambiance\":\"lively\"");
    }

    @Test
    void itGoesWithThePersonWhoIsErased(@TempDir Path erased) throws IOException {
        beffroi = new Beffroi(erased);
        try {
            run("new", ".", "--name", "Essai", "--territory", "44109");
            Path file = Files.writeString(
                    erased.resolveSibling(erased.getFileName() + ".csv"),
                    "text,author,date\nBravo !,Lou,2026-03-01\nAssez !!,Zélie,2026-03-02\nBon,Ana,2026-03-03\n");
            run("import", file.toString());
            Files.delete(file);
            assertThat(run("count", "ambiance:orageuse").out().strip()).isEqualTo("1");
            assertThat(filesThatHold(erased, "stormy")).isNotEmpty();
            run("privacy", "erase", "--author", "Zélie", "--yes");
            assertThat(run("count", "ambiance:orageuse").out().strip()).isEqualTo("0");
            assertThat(run("facets", "*", "--by", "ambiance", "--format", "csv").out())
                    .contains("lively", "calm")
                    .doesNotContain("stormy");
            assertThat(run("search", "*", "--format", "ndjson", "--show-names").out())
                    .contains("\"ambiance\":\"lively\"")
                    .doesNotContain("stormy", "Zélie");
            assertThat(filesThatHold(erased, "stormy")).isEmpty();
        } finally {
            beffroi = new Beffroi(folder);
        }
    }

    /** Files of a dossier that hold a word as it is: terms, facets and stored fields of the index, and the truth. */
    private static List<Path> filesThatHold(Path dossier, String word) throws IOException {
        try (Stream<Path> all = Files.walk(dossier)) {
            List<Path> holding = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    holding.add(file);
                }
            }
            return holding;
        }
    }
}
