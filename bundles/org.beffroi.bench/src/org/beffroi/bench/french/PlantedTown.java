package org.beffroi.bench.french;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.demo.DemoTown;
import org.beffroi.french.meaning.FrenchEmbedder;

/** An archive of the invented town with further mentions among its own, read as a dossier reads them, in a folder that goes with it. */
final class PlantedTown implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    private final Path folder;
    private final Fields fields;
    private final Archive archive;
    private final Snapshot snapshot;

    /**
     * Fills an archive.
     *
     * @param planted what is said besides
     * @throws IOException if no folder can be made for it
     */
    PlantedTown(List<Mention> planted) throws IOException {
        folder = Files.createTempDirectory("beffroi-bench");
        Chain chain = new Chain(folder);
        Enrichment enrichment = chain.measured().get("");
        fields = Fields.core().with(Enrichment.fields(List.copyOf(chain.enrichers())));
        ArchivePlace place = new ArchivePlace(folder, "bench", "bench", DemoTown.ZONE, () -> TODAY);
        archive = new LuceneArchiveProvider(List.of(new FrenchEmbedder()))
                .open(place, fields, enrichment, Access.WRITE, Progress.silent());
        archive.add(Texts.town());
        archive.add(planted);
        archive.record(new DemoTown().acts());
        snapshot = archive.snapshot();
    }

    /** What an analysis answers on a day, in French. */
    <P extends Record> Answer answer(Analysis<P> analysis, LocalDate today, Map<String, List<String>> parameters) {
        return analysis.answer(Form.of(analysis.parameters()).read(parameters), run(today));
    }

    /** A run on a day, in French. */
    Run run(LocalDate today) {
        return Run.on(
                snapshot,
                fields,
                new DayResolution(today, DemoTown.ZONE),
                Locale.FRENCH,
                new ShownNames(name -> "", false),
                folder.resolve("no-codebook"));
    }

    @Override
    public void close() {
        snapshot.close();
        archive.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
