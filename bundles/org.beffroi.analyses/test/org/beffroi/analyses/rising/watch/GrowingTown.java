package org.beffroi.analyses.rising.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.dossier.TestDossier;

/** The dossier of the invented town as it was at a moment: what was published by then, on that day. */
record GrowingTown(Path folder, FrozenCorpus corpus, Archive archive, LocalDate today) implements TestDossier {

    static GrowingTown at(Instant now, Path folder, FrozenCorpus corpus) {
        LocalDate today = now.atZone(FrozenCorpus.ZONE).toLocalDate();
        List<Mention> published = corpus.mentions().stream()
                .filter(mention -> mention.values()
                        .time(CoreFields.PUBLISHED)
                        .filter(time -> time.isBefore(now))
                        .isPresent())
                .toList();
        return new GrowingTown(folder, corpus, FrozenRun.archive(corpus, published, today), today);
    }

    @Override
    public DossierSettings settings() {
        return new DossierSettings("Sonneval", Optional.empty(), FrozenCorpus.ZONE, Optional.of(today), true);
    }

    @Override
    public Pseudonyms pseudonyms() {
        return corpus.names()::shown;
    }

    @Override
    public PublicActors publicActors() {
        return new PublicActors() {
            @Override
            public boolean contains(String author) {
                return corpus.names().shown(author).equals(author);
            }

            @Override
            public Set<String> all() {
                return Set.of();
            }

            @Override
            public void add(Collection<String> authors) {
                throw new UnsupportedOperationException("The town is as it was");
            }
        };
    }
}
