package org.beffroi.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.command.Command;
import org.beffroi.core.copy.Sketch;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @TempDir
    Path folder;

    @Test
    void copiesCountOnceWhereAsked() {
        TownDossiers dossiers = new TownDossiers(folder).withAWeek();
        String sketch = Sketch.of("encoredupouletfroidàlacantine").written();
        for (int i = 1; i <= 3; i++) {
            Mention copy = TownDossiers.mention(
                    "presse:copie" + i, "2024-03-0" + i + "T12:00:00Z", "La piscine ferme", "echo", null);
            dossiers.archive.add(List.of(copy.with(
                    copy.values().toBuilder().put(CoreFields.COPIES, sketch).build())));
        }

        assertThat(run(dossiers, "count", "piscine").out()).isEqualTo("3\n");
        assertThat(run(dossiers, "count", "piscine", "--without-copies").out()).isEqualTo("1\n");
        assertThat(Runs.plain(
                        run(dossiers, "count", "piscine", "--without-copies").errors()))
                .isEqualTo("Un texte sans les reprises ; 3 mentions avec elles.\n");
        assertThat(run(dossiers, "count", "--without-copies").out()).isEqualTo("6\n");
        assertThat(run(dossiers, "timeline", "piscine", "--without-copies", "--format", "csv")
                        .out())
                .contains("2024-03-01")
                .doesNotContain("2024-03-02");
        assertThat(Runs.plain(run(dossiers, "search", "piscine", "date:2024-03-02..", "--without-copies")
                        .out()))
                .contains("2 mars 2024, 13:00", "+ une reprise · d’abord publié par auteur-", "1 mars 2024, 13:00")
                .doesNotContain("3 mars 2024");
    }

    private Result run(TownDossiers dossiers, String... arguments) {
        List<TableWriter> writers = List.of(new CsvTableWriter(), new TextTableWriter());
        List<Command<?>> commands =
                List.of(new CountCommand(), new TimelineCommand(writers), new SearchCommand(writers));
        return new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
    }
}
