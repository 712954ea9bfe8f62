package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One invented sample of each format, with exactly the columns that its tool writes, beside what must be read in it. The
 * files named {@code made-refused-*} hold no mentions.
 */
class MadeSamplesTest {

    /** Stands for the time at which the samples were exported. */
    private static final Instant EXPORTED = Instant.parse("2026-07-01T10:00:00Z");

    @TempDir
    Path folder;

    static Stream<String> samples() throws IOException {
        return names().filter(name -> !name.startsWith("made-refused-"));
    }

    static Stream<String> refused() throws IOException {
        return names().filter(name -> name.startsWith("made-refused-"));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(home())) {
            return all
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("made-") && !name.endsWith(".expected.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Path home() {
        try {
            return Path.of(MadeSamplesTest.class
                            .getResource("/org/beffroi/sources/samples/made-4cat-x.csv")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isReadAsWrittenBesideIt(String name) throws IOException {
        MemoryDossier dossier = new MemoryDossier(folder);
        ImportReport report = run(name, dossier);
        String read = described(report, dossier);
        Path accepted = Path.of(System.getProperty("samples.accept", "/nowhere"));
        if (Files.isDirectory(accepted)) {
            Files.writeString(accepted.resolve(name + ".expected.txt"), read);
        }
        assertThat(read).isEqualTo(Files.readString(home().resolve(name + ".expected.txt")));
    }

    /** What the files hold was counted where they were made, not by the program. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/beffroi/sources/samples/rows.tsv", delimiter = '\t')
    void hasAsManyRowsAsTheFile(String name, int rows) throws IOException {
        assertThat(run(name, new MemoryDossier(folder)).total().read()).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithASentenceThatSaysWhatItIs(String name) throws IOException {
        MemoryDossier dossier = new MemoryDossier(folder);
        String kind = name.substring("made-refused-".length(), name.lastIndexOf('.'));
        ImportReport report = run(name, dossier);
        assertThat(report.files().getFirst().refusal()).hasValueSatisfying(sentence -> {
            assertThat(sentence.key()).isEqualTo("refused." + kind);
            assertThat(sentence.in(Locale.FRENCH)).contains(name).contains("ne contient pas de mentions");
        });
        assertThat(dossier.archive().mentions()).isEmpty();
        assertThatThrownBy(() -> service().preview(copy(name), ImportWishes.none(), dossier))
                .isInstanceOf(Refusal.class);
    }

    private static ImportService service() {
        return TestImports.with(List.of());
    }

    private Path copy(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.copy(home().resolve(name), file);
            Files.setLastModifiedTime(file, FileTime.from(EXPORTED));
        }
        return file;
    }

    private ImportReport run(String name, MemoryDossier dossier) throws IOException {
        ImportRequest request = new ImportRequest(List.of(copy(name)), ImportWishes.none(), false, false);
        return service().run(request, dossier, Locale.ENGLISH, new Recorder(), Progress.silent());
    }

    private static String described(ImportReport report, MemoryDossier dossier) {
        StringBuilder text = new StringBuilder();
        ImportReport.FileReport file = report.files().getFirst();
        text.append("profile ").append(file.profile().orElse("none")).append('\n');
        file.refusal().ifPresent(sentence -> text.append("refused ")
                .append(sentence.in(Locale.ENGLISH))
                .append('\n'));
        text.append("read ").append(file.counts().read());
        text.append(", added ").append(file.counts().added());
        text.append(", rejected ").append(file.counts().rejected());
        text.append(", besides ").append(file.counts().besides()).append('\n');
        file.warnings()
                .forEach(warning ->
                        text.append("! ").append(warning.in(Locale.ENGLISH)).append('\n'));
        file.rejects().ifPresent(path -> text.append(rejects(path)));
        for (Mention mention : dossier.archive().mentions()) {
            text.append('\n').append(mention.id()).append('\n');
            if (!mention.origin().collected().equals(EXPORTED)) {
                text.append("  (collected) ")
                        .append(mention.origin().collected())
                        .append('\n');
            }
            mention.values().forEach((field, value) -> text.append("  ")
                    .append(field)
                    .append(' ')
                    .append(value.toString().replace("\n", "⏎"))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String rejects(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .skip(1)
                    .map(line -> "x " + line + "\n")
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
