package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.syntax.TypedName;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.directory.DirectoryRecord;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.report.CensusLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the records of a directory, each with its line in the source file and what became of it. */
@Component(service = Command.class)
@Command.Info(id = "observatory records")
public final class ObservatoryRecordsCommand implements Command<ObservatoryRecordsCommand.Parameters> {

    private static final Listing<KeptRecord> LISTING = Listing.<KeptRecord>of(
                    "observatory.records.title", "observatory.records.none")
            .with("number", "observatory.column.number", Kind.WHOLE, KeptRecord::number)
            .with("line", "observatory.column.line", Kind.WHOLE, KeptRecord::line)
            .with(
                    "fate",
                    "observatory.column.fate",
                    Kind.TEXT,
                    (record, readers) -> readers.people()
                            ? CensusLabels.fate(record.fate()).in(readers.locale())
                            : record.fate().key())
            .with("body", "observatory.column.code", Kind.TEXT, record -> record.body()
                    .map(BodyKey::code)
                    .orElse(null))
            .with("name", "observatory.column.name", Kind.TEXT, KeptRecord::name)
            .with("website", "observatory.column.website", Kind.TEXTS, record -> record.says()
                    .map(DirectoryRecord::websites)
                    .orElse(List.of()))
            .with("accounts", "observatory.column.accounts", Kind.TEXTS, (record, readers) -> record.says()
                    .map(says -> accounts(says, readers))
                    .orElse(List.of()))
            .with("why", "observatory.column.why", Kind.TEXT, (record, readers) -> (readers.people()
                            ? CensusLabels.why(record, readers.locale())
                            : record.why())
                    .orElse(null));

    private final Formats formats;

    @Activate
    public ObservatoryRecordsCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Which records, and how they are told.
     *
     * @param directory name of the directory; empty for the one that speaks of the latest day
     * @param fate what became of them; empty for all
     * @param body code of the body that they are of; empty for all
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            Optional<String> directory,
            Optional<String> fate,
            Optional<String> body,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public List<String> choices(String component) {
        return component.equals("fate")
                ? Stream.of(RecordFate.values()).map(RecordFate::key).toList()
                : List.of();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Optional<RecordFate> fate = parameters.fate().map(ObservatoryRecordsCommand::fate);
        ObservatoryFolder folder =
                ObservatoryFolder.of(workplace.dossier(Access.READ).folder());
        List<KeptRecord> records = folder.records(folder.directory(parameters.directory())).stream()
                .filter(record -> fate.isEmpty() || fate.get() == record.fate())
                .filter(record -> parameters.body().isEmpty()
                        || record.body()
                                .map(BodyKey::code)
                                .filter(parameters.body().get().strip()::equalsIgnoreCase)
                                .isPresent())
                .toList();
        formats.output(parameters.format(), parameters.out(), workplace).write(LISTING, records, ZoneOffset.UTC);
        return Outcome.DONE;
    }

    private static List<String> accounts(DirectoryRecord record, Readership readers) {
        if (readers.people()) {
            return record.links().stream()
                    .map(link -> link.isAccount()
                            ? NetworkName.of(link.network().orElseThrow()) + " "
                                    + link.account().orElseThrow()
                            : link.written() + " ("
                                    + readers.say(
                                            "accounts.verdict." + link.verdict().key()) + ")")
                    .toList();
        }
        return record.links().stream()
                .map(link -> link.isAccount()
                        ? link.network().orElseThrow().key() + ":"
                                + link.account().orElseThrow()
                        : link.verdict().key() + ":" + link.written())
                .toList();
    }

    private static RecordFate fate(String typed) {
        return TypedName.find(typed, List.of(RecordFate.values()), RecordFate::key)
                .orElseThrow(() -> TypedName.unknown(
                        "observatory.fate.unknown",
                        typed,
                        Stream.of(RecordFate.values()).map(RecordFate::key).toList()));
    }
}
