package org.beffroi.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Conflict;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists where two people said different things without having seen each other's word, and nobody settled it. */
@Component
@Command.Info(id = "conflicts")
public final class ConflictsCommand implements Command<ConflictsCommand.Parameters> {

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
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        boolean labels = Formats.isForPeople(format);
        List<List<Object>> rows = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            MentionPages found = new MentionPages(
                    snapshot,
                    question.get().query(),
                    Order.NEWEST,
                    Long.MAX_VALUE,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            while (found.hasNext()) {
                Entry entry = found.next();
                Conflict.of(entry).stream()
                        .filter(conflict -> !conflict.settled())
                        .forEach(conflict -> rows.add(row(entry, conflict, labels, dossier, workplace.locale())));
            }
        }
        if (rows.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "conflicts.none"));
            return Outcome.DONE;
        }
        new Delivery(workplace, Optional.empty())
                .write(formats.writers().get(format), sheet(dossier, workplace), rows.iterator());
        return Outcome.DONE;
    }

    private static List<Object> row(Entry entry, Conflict conflict, boolean labels, Dossier dossier, Locale locale) {
        Optional<Field> field = dossier.archive().fields().byKey(conflict.field());
        Optional<Field> named = labels ? field : Optional.empty();
        return List.of(
                entry.mention().id().value(),
                named.map(one -> one.label(locale)).orElse(conflict.field()),
                UnseenWord.values(conflict.standing(), named, locale),
                conflict.stands().who(),
                conflict.stands().when(),
                UnseenWord.values(conflict.lost(), named, locale),
                conflict.unseen().who(),
                conflict.unseen().when());
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("conflicts.title", workplace),
                List.of(
                        Column.of("id", "id", Column.Kind.TEXT),
                        Column.of("field", say("facets.field", workplace), Column.Kind.TEXT),
                        Column.of("stands", say("conflicts.column.stands", workplace), Column.Kind.TEXT),
                        Column.of("by", say("coding.column.who", workplace), Column.Kind.TEXT),
                        Column.of("when", say("coding.column.when", workplace), Column.Kind.TIME),
                        Column.of("unseen", say("acts.column.unseen", workplace), Column.Kind.TEXT),
                        Column.of("unseenBy", say("coding.column.who", workplace), Column.Kind.TEXT),
                        Column.of("unseenWhen", say("coding.column.when", workplace), Column.Kind.TIME)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(ConflictsCommand.class, key).in(workplace.locale());
    }
}
