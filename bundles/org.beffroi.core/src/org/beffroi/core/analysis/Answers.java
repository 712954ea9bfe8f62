package org.beffroi.core.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers given lately, by what was asked of which state of which archive. Safe for several threads. */
final class Answers {

    private static final int KEPT = 64;

    private final Map<Key, Report> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Report> eldest) {
            return size() > KEPT;
        }
    };

    /** All that an answer depends on. */
    record Key(
            String analysis,
            int version,
            Record parameters,
            Path dossier,
            long archive,
            long lists,
            long strategies,
            LocalDate today,
            Locale locale,
            boolean names,
            int gaps) {}

    static Key key(Analysis<?> analysis, Record parameters, Run run) {
        Analysis.Info info = Analyses.info(analysis);
        return new Key(
                info.id(),
                info.version(),
                parameters,
                run.codebook().toAbsolutePath(),
                run.snapshot().version(),
                newest(run.codebook()),
                newest(run.codebook().resolveSibling("strategies")),
                run.days().today(),
                run.locale(),
                run.names().all(),
                Objects.hash(run.gaps(), run.visits(), run.losses()));
    }

    /** When something in a folder of the dossier last changed; 0 where there is none. */
    private static long newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            long newest = 1;
            for (Path file : (Iterable<Path>) files::iterator) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return newest;
        } catch (IOException e) {
            // What cannot be seen may have changed.
            return System.nanoTime();
        }
    }

    synchronized Optional<Report> known(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(Key key, Report report) {
        kept.put(key, report);
    }
}
