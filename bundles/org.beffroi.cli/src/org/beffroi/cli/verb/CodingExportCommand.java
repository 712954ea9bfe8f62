package org.beffroi.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.coding.Word;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down what people said of mentions, a value a line: each person's last word on each field. */
@Component
@Command.Info(id = "coding export")
public final class CodingExportCommand implements Command<CodingExportCommand.Parameters> {

    private final Formats formats;

    @Activate
    public CodingExportCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * What is written, and where.
     *
     * @param query which mentions, everything where absent
     * @param field which fields; absent: all that people coded, notes apart
     * @param to the file to write
     * @param format name of a format; absent: that of the file's name
     */
    public record Parameters(
            @Argument List<String> query, List<String> field, Optional<Path> to, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), parameters.to(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<Field> fields = fields(parameters, dossier);
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            MentionPages found = new MentionPages(
                    snapshot,
                    question.get().query(),
                    Order.NEWEST,
                    Long.MAX_VALUE,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            Iterator<List<Object>> rows =
                    stream(found).flatMap(entry -> rows(entry, fields).stream()).iterator();
            new Delivery(workplace, parameters.to())
                    .write(formats.writers().get(format), sheet(dossier, workplace), rows);
        }
        return Outcome.DONE;
    }

    private static Stream<Entry> stream(MentionPages found) {
        Iterable<Entry> once = () -> found;
        return StreamSupport.stream(once.spliterator(), false);
    }

    private static List<Field> fields(Parameters parameters, Dossier dossier) {
        if (parameters.field().isEmpty()) {
            return dossier.archive().fields().all().stream()
                    .filter(field -> field.type() != FieldType.TEXT)
                    .toList();
        }
        return parameters.field().stream()
                .map(name -> dossier.archive()
                        .fields()
                        .byName(name)
                        .orElseThrow(() -> WrongUse.of("coding.field.unknown", name)))
                .toList();
    }

    private static List<List<Object>> rows(Entry entry, List<Field> fields) {
        List<List<Object>> rows = new ArrayList<>();
        for (Field field : fields) {
            for (Word word : Word.of(entry, field).values()) {
                for (String value : word.values()) {
                    rows.add(List.of(entry.mention().id().value(), field.name(), value, word.who(), word.when()));
                }
            }
        }
        return rows;
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("coding.export.title", workplace),
                List.of(
                        Column.of("id", say("coding.column.id", workplace), Column.Kind.TEXT),
                        Column.of("field", say("facets.field", workplace), Column.Kind.TEXT),
                        Column.of("value", say("facets.value", workplace), Column.Kind.TEXT),
                        Column.of("who", say("coding.column.who", workplace), Column.Kind.TEXT),
                        Column.of("when", say("coding.column.when", workplace), Column.Kind.TIME)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(CodingExportCommand.class, key).in(workplace.locale());
    }
}
