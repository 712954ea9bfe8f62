package org.beffroi.cli.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists where two people said different things without having seen each other's word, and nobody settled it. */
@Component
@Command.Info(id = "conflicts")
public final class ConflictsCommand implements Command<ConflictsCommand.Parameters> {

    private static final Listing<Listed> LISTING = Listing.<Listed>of("conflicts.title", "conflicts.none")
            .with("id", locale -> "id", Kind.TEXT, (one, readers) -> one.entry()
                    .mention()
                    .id()
                    .value())
            .with("field", "facets.field", Kind.TEXT, Listed::fieldName)
            .with("stands", "conflicts.column.stands", Kind.TEXT, Listed::stands)
            .with("by", "coding.column.who", Kind.TEXT, one -> one.conflict()
                    .stands()
                    .who())
            .with("when", "coding.column.when", Kind.TIME, one -> one.conflict()
                    .stands()
                    .when())
            .with("unseen", "acts.column.unseen", Kind.TEXT, Listed::unseen)
            .with("unseenBy", "coding.column.who", Kind.TEXT, one -> one.conflict()
                    .unseen()
                    .who())
            .with("unseenWhen", "coding.column.when", Kind.TIME, one -> one.conflict()
                    .unseen()
                    .when());

    private final Formats formats;

    @Activate
    public ConflictsCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Where to look.
     *
     * @param query which mentions, all where absent
     * @param format name of a format; absent: a table
     */
    public record Parameters(@Argument List<String> query, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            List<Listed> conflicts = new ArrayList<>();
            MentionPages found = question.mentions(snapshot, workplace);
            while (found.hasNext()) {
                Entry entry = found.next();
                Conflict.of(entry).stream()
                        .filter(conflict -> !conflict.settled())
                        .map(conflict -> new Listed(
                                entry, conflict, dossier.archive().fields().byKey(conflict.field())))
                        .forEach(conflicts::add);
            }
            output.write(LISTING, conflicts, dossier.settings().zone());
            return Outcome.DONE;
        });
    }

    /**
     * A conflict.
     *
     * @param field empty where the dossier has it no more
     */
    private record Listed(Entry entry, Conflict conflict, Optional<Field> field) {

        String fieldName(Readership readers) {
            return readers.named(field).map(one -> one.label(readers.locale())).orElse(conflict.field());
        }

        String stands(Readership readers) {
            return UnseenWord.values(conflict.standing(), readers.named(field), readers.locale());
        }

        String unseen(Readership readers) {
            return UnseenWord.values(conflict.lost(), readers.named(field), readers.locale());
        }
    }
}
