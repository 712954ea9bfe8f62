package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;

/** Whatever a file holds, it is read or refused with a sentence, and its rows are all accounted for. */
@Tag("long") // Reads hundreds of files made by chance.
class HostileFilesTest {

    @Provide
    Arbitrary<byte[]> anything() {
        Arbitrary<String> beginnings = Arbitraries.of(
                "",
                "\uFEFF",
                "id,texte,date\n1,Bonjour,2026-03-01\n",
                "[{\"id\":1,\"text\":\"x\"},",
                "{\"id\":1}\n{",
                "{\"data\":[{\"id\":1}",
                "<html><article>",
                "PK\3\4",
                "\u001f\u008b",
                "\"",
                "a;b\n\"");
        Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        Arbitrary<byte[]> text = Arbitraries.strings()
                .withChars("ab,;\t\"'\\\n\r{}[]:é€<>&#@0129/-")
                .ofMaxLength(400)
                .map(made -> made.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(beginnings, Arbitraries.oneOf(rest, text)).as((beginning, end) -> {
            byte[] begun = beginning.getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = Arrays.copyOf(begun, begun.length + end.length);
            System.arraycopy(end, 0, all, begun.length, end.length);
            return all;
        });
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRefused(@ForAll("anything") byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        Path file = Files.write(folder.resolve("quoi.csv"), bytes);
        try {
            check(file, new MemoryDossier(folder));
        } finally {
            remove(folder);
        }
    }

    /** Every sample with some of its bytes changed, left out or doubled. */
    @Property(tries = 400)
    void samplesWithDamagedBytesAreReadOrRefused(@ForAll Random random) throws IOException, URISyntaxException {
        Path home = Path.of(HostileFilesTest.class
                        .getResource("/org/beffroi/sources/samples/made-4cat-x.csv")
                        .toURI())
                .getParent();
        List<Path> samples;
        try (var all = Files.list(home)) {
            samples = all.filter(path -> !path.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }
        Path sample = samples.get(random.nextInt(samples.size()));
        byte[] bytes = Files.readAllBytes(sample);
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],;\n\\<>\0é".charAt(random.nextInt(13));
        }
        byte[] cut = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        Path folder = Files.createTempDirectory("hostile");
        try {
            check(Files.write(folder.resolve(sample.getFileName()), cut), new MemoryDossier(folder));
        } finally {
            remove(folder);
        }
    }

    private static void check(Path file, MemoryDossier dossier) {
        ImportService imports = TestImports.with(List.of());
        try {
            assertThat(imports.preview(file, ImportWishes.none(), dossier).mentions())
                    .hasSizeLessThanOrEqualTo(20);
        } catch (Refusal e) {
            assertThat(e.sentence().in(Locale.FRENCH)).isNotBlank();
        }
        ImportReport report = imports.run(
                new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                dossier,
                Locale.FRENCH,
                new Recorder(),
                Progress.silent());
        assertThat(report.complete()).isTrue();
        assertThat(dossier.archive().mentions().size()).isLessThanOrEqualTo((int)
                (report.total().added() + report.total().besides()));
        report.files().getFirst().warnings().forEach(warning -> assertThat(warning.in(Locale.FRENCH))
                .isNotBlank());
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
