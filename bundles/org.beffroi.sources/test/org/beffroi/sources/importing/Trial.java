package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.sources.support.MemoryDossier;

/** One import of one made file into a fresh dossier, and what came of it. */
final class Trial {

    private final Path file;
    private final MemoryDossier dossier;
    private final ImportService imports = TestImports.with(List.of());
    private final ImportWishes wishes;
    private final ImportReport report;

    private Trial(Path file, ImportWishes wishes) {
        this.file = file;
        this.wishes = wishes;
        this.dossier = new MemoryDossier(file.resolveSibling("dossier of " + file.getFileName()));
        this.report = imports.run(
                new ImportRequest(List.of(file), wishes, false, false),
                dossier,
                Locale.FRENCH,
                Imports.Watcher.silent(),
                Progress.silent());
    }

    static Trial of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8), ImportWishes.none());
    }

    static Trial of(Path folder, String name, byte[] bytes) {
        return of(folder, name, bytes, ImportWishes.none());
    }

    static Trial of(Path folder, String name, byte[] bytes, ImportWishes wishes) {
        try {
            return new Trial(Files.write(folder.resolve(name), bytes), wishes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    long read() {
        return report.total().read();
    }

    long rejected() {
        return report.total().rejected();
    }

    List<Mention> mentions() {
        return List.copyOf(dossier.archive().mentions());
    }

    FileReport only() {
        return report.files().getFirst();
    }

    String profile() {
        return only().profile().orElse("");
    }

    /** Key of the sentence that refused the file, empty where none did. */
    String refusal() {
        return only().refusal().map(Sentence::key).orElse("");
    }

    List<String> warnings() {
        return only().warnings().stream().map(Sentence::key).toList();
    }

    /** All that was told, in French. */
    List<String> told() {
        return only().warnings().stream().map(one -> one.in(Locale.FRENCH)).toList();
    }

    /** The file of rejected rows. */
    String rejects() {
        try {
            return Files.readString(only().rejects().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ImportPreview preview() {
        return imports.preview(file, wishes, dossier);
    }

    MemoryDossier dossier() {
        return dossier;
    }
}
