package org.beffroi.analyses.rising;

import java.util.Locale;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;

/** A run of an analysis in French over the whole frozen corpus, whose archive is closed with it. */
public final class FrozenRun implements AutoCloseable {

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final NaiveArchive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
    private final Run run;

    /** Fills the archive. */
    public FrozenRun() {
        corpus.fill(archive);
        run = corpus.run(archive.snapshot(), Locale.FRENCH, Cancel.never());
    }

    /** The mentions and what is known of them. */
    public FrozenCorpus corpus() {
        return corpus;
    }

    /** What an analysis is given. */
    public Run run() {
        return run;
    }

    @Override
    public void close() {
        archive.close();
    }
}
