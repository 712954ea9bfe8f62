package org.beffroi.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for somebody in a dossier is told by whatever verb opens it, beside its result. */
class OpeningNoticesTest {

    @TempDir
    Path folder;

    /** The town, in which something waits. */
    private record Waiting(Dossiers town) implements Dossiers {

        @Override
        public void create(Path place, DossierSettings settings) {
            town.create(place, settings);
        }

        @Override
        public boolean isDossier(Path place) {
            return town.isDossier(place);
        }

        @Override
        public Dossier open(Path place, Access access, Progress progress) {
            return town.open(place, access, progress);
        }

        @Override
        public List<OpeningNotice> notices(Dossier opened) {
            return List.of(OpeningNotice.of(Sentence.of(OpenCommand.class, "open.no.display", opened.folder())));
        }
    }

    @Test
    void eachVerbThatOpensTheDossierTellsThemOnTheStreamOfErrors() {
        Dossiers dossiers = new Waiting(new TownDossiers(folder).withAWeek());
        CountCommand count = new CountCommand();
        Runs runs = new Runs(List.of(new Verb("count", () -> count)), folder, dossiers);
        for (int opening = 0; opening < 2; opening++) {
            Result result = runs.run("count", "--dossier", folder.toString());
            assertThat(result.code()).isZero();
            assertThat(result.out()).isEqualToNormalizingNewlines("5\n");
            assertThat(result.errors()).contains(folder.toString());
        }
    }
}
