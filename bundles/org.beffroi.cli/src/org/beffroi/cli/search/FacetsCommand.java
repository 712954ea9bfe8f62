package org.beffroi.cli.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.folder.AccessLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which values the matching mentions have, and how many have each. */
@Component
@Command.Info(id = "facets")
public final class FacetsCommand implements Command<FacetsCommand.Parameters> {

    private static final int ON_SCREEN = 20;
    private static final int MOST = 1_000_000;

    private final Formats formats;

    @Activate
    public FacetsCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * What is counted, and by what.
     *
     * @param query words of a query, none for everything
     * @param by names of fields, in either language
     * @param limit values of each field, {@code all} for all; absent: some on the screen, all in other formats
     * @param format name of a format; absent: that of the file's name, else a table
     * @param out the file to write
     * @param showNames whether names of people show, which is logged
     */
    public record Parameters(
            @Argument List<String> query,
            List<String> by,
            Optional<String> limit,
            Optional<String> format,
            Optional<Path> out,
            boolean showNames) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), parameters.out(), workplace);
        int limit = (int) Math.min(MOST, Limit.of(parameters.limit(), output.isTable() ? ON_SCREEN : MOST));
        Dossier dossier = workplace.dossier(Access.READ);
        List<Field> fields = fields(parameters.by(), dossier.archive().fields(), workplace.locale());
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            long count = snapshot.count(question.query(), workplace.cancel());
            if (parameters.showNames()) {
                new AccessLog(dossier.folder(), workplace.clock())
                        .namesShown(workplace.person(), "facets", question.text(), count);
            }
            List<FacetCounts> counts = new ArrayList<>();
            for (Field field : fields) {
                counts.add(snapshot.facet(question.query(), field, limit, workplace.cancel()));
            }
            ShownNames names = new ShownNames(dossier.pseudonyms()::shown, parameters.showNames());
            FacetTable facets =
                    new FacetTable(counts, count, names, dossier.settings().zone());
            deliver(facets, output, workplace);
            return Outcome.DONE;
        });
    }

    /** A table for each field to read; one table of them all in formats of files. */
    private static void deliver(FacetTable facets, TableOutput output, Workplace workplace) {
        if (!output.isOnScreen()) {
            output.write(facets.sheet(workplace.locale()), facets.rows(workplace.locale()));
            return;
        }
        for (FacetCounts counts : facets.counts()) {
            output.write(facets.sheetOf(counts, workplace), facets.rowsOf(counts, workplace.locale()));
            long listed = counts.counts().size();
            if (listed < counts.values()) {
                workplace.tell(Sentence.of(
                        FacetsCommand.class,
                        "facets.more",
                        listed,
                        counts.values(),
                        counts.field().label(workplace.locale())));
            }
            workplace.out().println();
        }
    }

    private static List<Field> fields(List<String> names, Fields known, Locale locale) {
        List<Field> countable = known.all().stream()
                .filter(field -> field.facet() != Field.Facet.NONE)
                .toList();
        String all = String.join(
                ", ", countable.stream().map(field -> field.label(locale)).toList());
        if (names.isEmpty()) {
            throw WrongUse.of("facets.by.missing", all);
        }
        return names.stream()
                .map(name -> known.byName(name.strip())
                        .filter(countable::contains)
                        .orElseThrow(() -> WrongUse.of("facets.by.unknown", name, all)))
                .distinct()
                .toList();
    }
}
