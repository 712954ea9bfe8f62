package org.beffroi.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.tests.architecture.Project;
import org.beffroi.tests.services.AllServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All analyses that are there, those of the third-party plug-in included, on the frozen corpus in a real archive: each one
 * says what its golden file says, with its standard parameters and with the variants of {@code golden/variants.tsv}.
 *
 * <p>{@code -Dgolden.write=true} writes the files anew; what then differs is read in the diff before it is committed.
 */
class GoldenTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final String STANDARD = "";

    @TempDir
    static Path dossier;

    private static final Path GOLDEN =
            Project.here().folder("org.beffroi.tests.osgi").resolve("golden");
    private static final FrozenCorpus CORPUS = new FrozenCorpus();
    private static Archive archive;
    private static Snapshot snapshot;
    private static Analyses analyses;

    /**
     * One analysis with some parameters.
     *
     * @param name of the variant, empty for the standard parameters
     */
    private record Case(Analysis<?> analysis, String name, Map<String, List<String>> parameters) {

        String file(Locale language) {
            String ending = name.isEmpty() ? "" : "." + name;
            return Analyses.info(analysis).id() + ending + "." + language.getLanguage() + ".txt";
        }
    }

    @BeforeAll
    static void the_frozen_corpus_in_an_archive() {
        // No machine reads here: what was read is frozen too.
        archive = new LuceneArchiveProvider(
                        AllServices.<Embedder>of(Embedder.class).toList())
                .open(
                        new ArchivePlace(dossier, "golden", "golden", FrozenCorpus.ZONE, () -> FrozenCorpus.TODAY),
                        CORPUS.fields(),
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent());
        CORPUS.fill(archive);
        snapshot = archive.snapshot();
        analyses = new Analyses(AllServices.<Analysis<?>>of(Analysis.class).toList(), new Guests(), Clock.systemUTC());
    }

    @AfterAll
    static void closed() {
        snapshot.close();
        archive.close();
    }

    @TestFactory
    Stream<DynamicTest> each_analysis_says_what_its_golden_file_says() {
        return cases().stream().flatMap(one -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(language -> DynamicTest.dynamicTest(one.file(language), () -> compare(one, language))));
    }

    @Test
    void every_variant_is_of_an_analysis_that_is_there() {
        assertThat(GoldenParameters.ids()).allSatisfy(analyses::named);
    }

    @Test
    void no_golden_file_is_of_an_analysis_that_is_gone() throws IOException {
        Set<String> expected = new TreeSet<>();
        cases().forEach(one ->
                Stream.of(Locale.FRENCH, Locale.ENGLISH).map(one::file).forEach(expected::add));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .allSatisfy(name -> assertThat(expected).contains(name));
        }
    }

    private static void compare(Case one, Locale language) throws IOException {
        Run run = CORPUS.run(snapshot, language, Cancel.never());
        Report report = analyses.report(one.analysis(), one.parameters(), run);
        new Readable(run).check(report);
        GoldenText text = new GoldenText(run);
        String said = language.equals(Locale.FRENCH) ? text.whole(report) : text.findings(report);
        Path golden = GOLDEN.resolve(one.file(language));
        if (WRITE) {
            Files.writeString(golden, said);
        }
        assertThat(golden)
                .as("written by ./mvnw verify with -Dgolden.write=true, then read and committed")
                .exists();
        assertThat(said).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    private static Set<Case> cases() {
        Set<Case> cases = new LinkedHashSet<>();
        for (Analysis<?> analysis : analyses.all()) {
            Map<String, List<String>> necessary = GoldenParameters.necessary(analysis);
            cases.add(new Case(analysis, STANDARD, necessary));
            GoldenParameters.named(analysis).forEach((name, more) -> {
                Map<String, List<String>> parameters = new LinkedHashMap<>(necessary);
                parameters.putAll(more);
                cases.add(new Case(analysis, name, parameters));
            });
        }
        return cases;
    }
}
