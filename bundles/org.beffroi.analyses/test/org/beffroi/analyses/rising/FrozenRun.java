package org.beffroi.analyses.rising;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Mention;
import org.beffroi.french.meaning.FrenchEmbedder;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;

/** A run of an analysis in French over the whole frozen corpus, whose archive is closed with it. */
public final class FrozenRun implements AutoCloseable {

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final NaiveArchive archive = archive(corpus, corpus.mentions(), FrozenCorpus.TODAY);
    private final Run run;

    /** Fills the archive. */
    public FrozenRun() {
        run = corpus.run(archive.snapshot(), Locale.FRENCH, Cancel.never());
    }

    /** An archive of some of the town's mentions on a day, which has learnt from them what French words mean. */
    public static NaiveArchive archive(FrozenCorpus corpus, List<Mention> mentions, LocalDate today) {
        Iterable<String> texts =
                () -> mentions.stream().map(Mention::values).map(Meaning::text).iterator();
        NaiveArchive archive = new NaiveArchive(
                corpus.fields(),
                Annotator.none(),
                FrozenCorpus.ZONE,
                today,
                new FrenchEmbedder().learn(texts, () -> {}));
        archive.add(mentions);
        return archive;
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
