package org.beffroi.cli.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Question;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.coding.Word;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down what people said of mentions, a value a line: each person's last word on each field. */
@Component
@Command.Info(id = "coding export")
public final class CodingExportCommand implements Command<CodingExportCommand.Parameters> {

    private static final Listing<Coded> LISTING = Listing.<Coded>of("coding.export.title")
            .with("id", "coding.column.id", Kind.TEXT, one -> one.mention().value())
            .with("field", "facets.field", Kind.TEXT, one -> one.field().name())
            .with("value", "facets.value", Kind.TEXT, Coded::value)
            .with("who", "coding.column.who", Kind.TEXT, one -> one.word().who())
            .with("when", "coding.column.when", Kind.TIME, one -> one.word().when());

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
        TableOutput output = formats.output(parameters.format(), parameters.to(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        List<Field> fields = fields(parameters, dossier);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            MentionPages found = question.mentions(snapshot, workplace);
            Iterator<Coded> coded = stream(found)
                    .flatMap(entry -> coded(entry, fields).stream())
                    .iterator();
            output.write(LISTING, coded, dossier.settings().zone());
            return Outcome.DONE;
        });
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

    /** A value of a word on a field of a mention. */
    private record Coded(MentionId mention, Field field, String value, Word word) {}

    private static List<Coded> coded(Entry entry, List<Field> fields) {
        List<Coded> coded = new ArrayList<>();
        for (Field field : fields) {
            for (Word word : Word.of(entry, field).values()) {
                for (String value : word.values()) {
                    coded.add(new Coded(entry.mention().id(), field, value, word));
                }
            }
        }
        return coded;
    }
}
