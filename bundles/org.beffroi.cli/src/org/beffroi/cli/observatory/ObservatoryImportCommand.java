package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.directory.ReadColumn;
import org.beffroi.observatory.kept.DirectoryImport;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a directory of public bodies and keeps it; says of its records how many were used, merged and set aside, and why. */
@Component(service = Command.class)
@Command.Info(id = "observatory import")
public final class ObservatoryImportCommand implements Command<ObservatoryImportCommand.Parameters> {

    private final Territories territories;
    private final TableFiles workbooks;

    @Activate
    public ObservatoryImportCommand(@Reference Territories territories, @Reference TableFiles workbooks) {
        this.territories = territories;
        this.workbooks = workbooks;
    }

    /**
     * What is read.
     *
     * @param file the directory
     * @param name by which it will be called
     * @param asOf the day of which it speaks, {@code 2026-11-01}
     * @param source where it comes from and under which licence
     */
    public record Parameters(
            @Argument Path file, Optional<String> name, Optional<String> asOf, Optional<String> source) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Optional<LocalDate> asOf = parameters.asOf().map(TypedDay::read);
        Dossier dossier = workplace.dossier(Access.READ);
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        DirectoryImport order = new DirectoryImport(
                new DirectoryReader(workbooks, new AccountRecogniser()), folder.territories(territories));
        DirectoryImport.Done done = order.read(
                new DirectoryImport.Order(
                        workplace.currentFolder().resolve(parameters.file()),
                        parameters.name(),
                        asOf,
                        parameters.source(),
                        workplace.person(),
                        workplace.clock().instant(),
                        dossier.settings().zone()),
                folder,
                workplace.progress(Sentence.of(getClass(), "observatory.import.reading")));
        KeptDirectory kept = done.directory();
        tell(kept, workplace);
        tell(done.noticed(), workplace);
        boolean sound = kept.source().whole() && many(kept, RecordFate.UNREADABLE) == 0;
        return sound ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private void tell(KeptDirectory kept, Workplace workplace) {
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.import.done",
                kept.name(),
                kept.source().asOf(),
                kept.source().records(),
                kept.bodies()));
        for (RecordFate fate : RecordFate.values()) {
            long many = many(kept, fate);
            if (many > 0) {
                workplace.tell(Sentence.of(getClass(), "observatory.fate." + fate.key(), many));
            }
        }
        if (!kept.source().whole()) {
            workplace.tell(Sentence.of(getClass(), "observatory.import.cut"));
        }
    }

    /** Which columns of a table were read as what, and which days never were. */
    private void tell(DirectoryReader.Noticed noticed, Workplace workplace) {
        Locale locale = workplace.locale();
        String read = noticed.columns().stream()
                .filter(column -> !column.isPassedOver())
                .map(column -> Sentence.of(getClass(), "observatory.import.column", column.head(), meaning(column))
                        .in(locale))
                .collect(Collectors.joining(", "));
        if (!read.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "observatory.import.columns", read));
        }
        String left = noticed.columns().stream()
                .filter(ReadColumn::isPassedOver)
                .map(ReadColumn::head)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "observatory.import.columns.left", left));
        }
        if (noticed.days() > 0) {
            String examples = noticed.examples().entrySet().stream()
                    .map(one -> Sentence.of(getClass(), "observatory.import.days.example", one.getKey(), one.getValue())
                            .in(locale))
                    .collect(Collectors.joining(", "));
            workplace.tell(Sentence.of(getClass(), "observatory.import.days", noticed.days(), examples));
        }
    }

    private Sentence meaning(ReadColumn column) {
        return column.network()
                .map(network -> Sentence.of(getClass(), "observatory.import.column.network", NetworkName.of(network)))
                .orElseGet(() -> Sentence.of(
                        getClass(),
                        "observatory.import.column." + column.field().orElseThrow()));
    }

    private static long many(KeptDirectory kept, RecordFate fate) {
        return kept.source().fates().getOrDefault(fate.key(), 0L);
    }
}
