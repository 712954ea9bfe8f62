package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.testing.fuzz.FuzzContract;

/** Whole imports: recognised, guessed, mapped, and each row accounted for. */
class ImportFuzzTest extends FuzzContract {

    private final ImportService imports = TestImports.with(List.of());

    ImportFuzzTest() {
        super("import", 40);
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("essai");
        try {
            Path file = Files.write(folder.resolve(name(input)), input);
            MemoryDossier dossier = new MemoryDossier(folder.resolve("dossier"));
            ImportReport report = imports.run(
                    new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                    dossier,
                    Locale.FRENCH,
                    Imports.Watcher.silent(),
                    Progress.silent());
            for (FileReport one : report.files()) {
                one.refusal().ifPresent(FuzzContract::told);
                assertThat(one.counts().rejected())
                        .isLessThanOrEqualTo(one.counts().read());
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } finally {
            delete(folder);
        }
    }

    private static String name(byte[] input) {
        return switch (input.length == 0 ? ' ' : input[0]) {
            case '{', '[' -> "essai.json";
            case '<' -> "essai.html";
            default -> "essai.csv";
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
