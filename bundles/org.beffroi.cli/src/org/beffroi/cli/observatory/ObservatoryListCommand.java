package org.beffroi.cli.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.core.command.Command;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the directories and censuses of a dossier. */
@Component(service = Command.class)
@Command.Info(id = "observatory list")
public final class ObservatoryListCommand extends ListCommand<ObservatoryListCommand.Line> {

    /**
     * A directory or a census.
     *
     * @param what {@code directory} or {@code census}
     */
    record Line(String what, String name, LocalDate asOf, String source, long bodies) {

        static Line of(KeptDirectory directory) {
            return new Line(
                    "directory",
                    directory.name(),
                    directory.source().asOf(),
                    directory.source().file(),
                    directory.bodies());
        }

        static Line of(KeptCensus census) {
            return new Line(
                    "census",
                    census.name(),
                    census.document().asOf(),
                    census.document().source().name(),
                    census.document().bodies());
        }
    }

    @Activate
    public ObservatoryListCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> lines(ObservatoryFolder.of(dossier.folder())),
                Listing.<Line>of("observatory.list.title", "observatory.list.none")
                        .with(
                                "what",
                                "observatory.column.what",
                                Kind.TEXT,
                                (line, readers) ->
                                        readers.people() ? readers.say("observatory.what." + line.what()) : line.what())
                        .with("name", "observatory.column.name", Kind.TEXT, Line::name)
                        .with("as_of", "observatory.column.as.of", Kind.DAY, Line::asOf)
                        .with("source", "observatory.column.source", Kind.TEXT, Line::source)
                        .with("bodies", "observatory.column.bodies", Kind.WHOLE, Line::bodies));
    }

    private static List<Line> lines(ObservatoryFolder folder) {
        List<Line> lines = new ArrayList<>();
        folder.directories().forEach(directory -> lines.add(Line.of(directory)));
        folder.censuses().forEach(census -> lines.add(Line.of(census)));
        return lines;
    }
}
