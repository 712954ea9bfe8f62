package org.beffroi.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.cli.archive.ArchiveCheckCommand;
import org.beffroi.cli.archive.ArchiveReadCommand;
import org.beffroi.cli.archive.ArchiveRebuildCommand;
import org.beffroi.cli.dossier.NewCommand;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.mention.AnnotateCommand;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.cli.search.FacetsCommand;
import org.beffroi.cli.search.SearchCommand;
import org.beffroi.cli.search.SearchesForgetCommand;
import org.beffroi.cli.search.SearchesListCommand;
import org.beffroi.cli.search.SearchesSaveCommand;
import org.beffroi.cli.search.TimelineCommand;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.command.Command;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territory;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.JsonTableWriter;
import org.beffroi.documents.table.NdjsonTableWriter;
import org.beffroi.documents.table.OdsTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.documents.table.XlsxTableWriter;
import org.beffroi.testing.territory.FewTerritories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the verbs of a dossier, over a town with a week of mentions. */
abstract class VerbRuns {

    static final Territory REUNION = new Territory(
            Territory.Kind.COMMUNE,
            "97411",
            "Saint-Denis",
            Optional.empty(),
            OptionalInt.of(150_000),
            List.of("97400"),
            Optional.empty(),
            java.time.ZoneId.of("Indian/Reunion"));

    @TempDir
    Path folder;

    TownDossiers dossiers;

    @BeforeEach
    void aTownWithAWeek() {
        dossiers = new TownDossiers(folder).withAWeek();
    }

    Result run(String... arguments) {
        return runs().run(arguments);
    }

    Runs runs() {
        return new Runs(verbs(), folder, dossiers);
    }

    static List<Verb> verbs() {
        List<TableWriter> writers = List.of(
                new CsvTableWriter(),
                new JsonTableWriter(),
                new NdjsonTableWriter(),
                new TextTableWriter(),
                new OdsTableWriter(),
                new XlsxTableWriter());
        List<Command<?>> commands = List.of(
                new NewCommand(new FewTerritories(List.of(REUNION))),
                new CountCommand(),
                new SearchCommand(writers),
                new FacetsCommand(writers),
                new TimelineCommand(writers),
                new AnnotateCommand(),
                new ArchiveCheckCommand(),
                new ArchiveReadCommand(),
                new ArchiveRebuildCommand(),
                new SearchesListCommand(writers),
                new SearchesSaveCommand(),
                new SearchesForgetCommand());
        return Runs.verbs(commands);
    }
}
