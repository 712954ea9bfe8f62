package org.beffroi.workbench.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.listen.model.SampleRows;

/** Previews and imports, read and written off the UI thread. */
public final class FileImports {

    private static final String OF_THE_IMPORT = "import.";

    /** Between two words of how many were met. */
    private static final long PAUSE_NANOS = 200_000_000;

    private final Imports imports;
    private final Dossier dossier;
    private final Language language;
    private final Executor readers;
    private final Executor counters;
    private final Executor display;
    private int asked;

    /**
     * @param readers runs what is short
     * @param counters runs what reads whole files
     * @param display runs on the UI thread, later
     */
    public FileImports(
            Imports imports,
            Dossier dossier,
            Language language,
            Executor readers,
            Executor counters,
            Executor display) {
        this.imports = imports;
        this.dossier = dossier;
        this.language = language;
        this.readers = readers;
        this.counters = counters;
        this.display = display;
    }

    /**
     * How an import ended.
     *
     * @param said in words
     * @param brought the batches that brought something, by which they are taken back
     * @param mentions how many it added or changed
     * @param unmapped values that nobody knows
     */
    public record Ended(Sentence said, List<BatchId> brought, long mentions, List<ValueUse> unmapped) {}

    /** Told how a file would be read, on the UI thread. */
    public interface Answer {
        void show(ImportPreview preview, Rows mentions);

        void refuse(Sentence why);
    }

    /**
     * Reads the beginning of a file; a later request replaces an earlier one. Called on the UI thread.
     *
     * @param named whether authors show as the file names them, since they are kept so; else under pseudonyms
     */
    public void preview(Path file, ImportWishes wishes, boolean named, Answer answer) {
        int mine = ++asked;
        readers.execute(() -> {
            try {
                ImportPreview preview = imports.preview(file, wishes, dossier);
                Pseudonyms names = named ? author -> author : dossier.pseudonyms();
                Rows rows = SampleRows.of(preview.mentions(), names, language);
                display.execute(() -> {
                    if (mine == asked) {
                        answer.show(preview, rows);
                    }
                });
            } catch (Refusal refusal) {
                display.execute(() -> {
                    if (mine == asked) {
                        answer.refuse(refusal.sentence());
                    }
                });
            }
        });
    }

    /** Told how many mentions an import would bring, on the UI thread. */
    public interface Counting {
        /** So many new ones were met so far. */
        void met(long mentions);

        /** All rows were read, or as many as can be told apart. */
        void counted(ImportCensus census);

        /** None of the files can be read. */
        void refused();
    }

    /**
     * Counts what an import would bring; called on the UI thread.
     *
     * @return asks it to stop; nothing is told from then on
     */
    public Cancel count(ImportRequest request, Counting answer) {
        Cancel stop = new Cancel();
        counters.execute(() -> {
            try {
                ImportCensus census = imports.count(request, dossier, counting(answer, stop));
                tell(stop, () -> answer.counted(census));
            } catch (Cancelled stopped) {
                // Nobody waits for it any more.
            } catch (Refusal refused) {
                tell(stop, answer::refused);
            } catch (RuntimeException unforeseen) {
                tell(stop, answer::refused);
                throw unforeseen;
            }
        });
        return stop;
    }

    private void tell(Cancel stop, Runnable words) {
        display.execute(() -> {
            if (!stop.asked()) {
                words.run();
            }
        });
    }

    private Progress counting(Counting answer, Cancel stop) {
        AtomicLong told = new AtomicLong(System.nanoTime());
        return new Progress() {
            @Override
            public void at(long done, long total) {
                long now = System.nanoTime();
                if (now - told.get() > PAUSE_NANOS) {
                    told.set(now);
                    tell(stop, () -> answer.met(done));
                }
            }

            @Override
            public boolean cancelled() {
                return stop.asked();
            }
        };
    }

    /** Keeps corrections as a profile. */
    public void keep(String name, Path file, ImportWishes wishes) {
        imports.keep(name, file, wishes, dossier);
    }

    /** Reads the profiles at hand. Called on the UI thread, answered on it. */
    public void profiles(Consumer<List<Term>> answer) {
        readers.execute(() -> {
            List<Term> known = imports.profiles(dossier);
            display.execute(() -> answer.accept(known));
        });
    }

    /** Imports; may take long. */
    public Ended run(ImportRequest request, Progress progress) {
        ImportReport report = imports.run(request, dossier, language.locale(), Imports.Watcher.silent(), progress);
        List<BatchId> brought = report.files().stream()
                .filter(file -> file.counts().added() + file.counts().updated() > 0)
                .map(ImportReport.FileReport::batch)
                .toList();
        return new Ended(
                said(report), brought, report.total().added() + report.total().updated(), unmapped(report));
    }

    /** Those of all files, each once. */
    private static List<ValueUse> unmapped(ImportReport report) {
        Map<List<String>, ValueUse> all = new LinkedHashMap<>();
        report.files().stream()
                .flatMap(file -> file.unmapped().stream())
                .forEach(one -> all.merge(
                        List.of(one.field(), one.written()),
                        one,
                        (before, same) -> new ValueUse(
                                before.field(), before.written(), before.count() + same.count(), before.kept())));
        return List.copyOf(all.values());
    }

    private Sentence said(ImportReport report) {
        ImportCounts total = report.total();
        List<Sentence> refusals =
                report.files().stream().flatMap(file -> file.refusal().stream()).toList();
        if (total.read() == 0 && !refusals.isEmpty()) {
            throw new Refusal(refusals.getFirst());
        }
        if (!report.complete()) {
            long kept = total.added() + total.updated() + total.unchanged();
            return Sentence.of(FileImports.class, "import.stopped", total.read(), kept);
        }
        String rejects = report.files().stream()
                .flatMap(file -> file.rejects().stream())
                .findFirst()
                .map(Path::toString)
                .orElse("");
        Sentence done = Sentence.of(
                FileImports.class,
                done(total, rejects),
                total.read(),
                total.added(),
                total.updated(),
                total.unchanged(),
                total.rejected(),
                rejects);
        Sentence all = withErased(done, total.erased(), rejects);
        for (Sentence noticed : noticed(report)) {
            all = Sentence.of(FileImports.class, "import.done.noticed", all, noticed);
        }
        return all;
    }

    /** What only the import itself can know; what was said of the file before is in the preview. */
    private static List<Sentence> noticed(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.warnings().stream())
                .filter(warning -> warning.key().startsWith(OF_THE_IMPORT))
                .toList();
    }

    private static String done(ImportCounts total, String rejects) {
        if (total.rejected() > 0) {
            return "import.done.rejects";
        }
        return rejects.isEmpty() || total.erased() > 0 ? "import.done" : "import.done.listed";
    }

    /** A file that was imported before there were such lists has none. */
    private Sentence withErased(Sentence done, long erased, String rejects) {
        return erased == 0
                ? done
                : Sentence.of(
                        FileImports.class,
                        rejects.isEmpty() ? "import.done.erased" : "import.done.kept.out",
                        done,
                        erased,
                        language.number(erased),
                        rejects);
    }
}
