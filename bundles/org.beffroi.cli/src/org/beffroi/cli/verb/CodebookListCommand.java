package org.beffroi.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.dossier.coding.Codebook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the codebook: what each value of a field stands for. */
@Component
@Command.Info(id = "codebook list")
public final class CodebookListCommand implements Command<CodebookListCommand.Parameters> {

    private final Formats formats;

    @Activate
    public CodebookListCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * How it is listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<List<Object>> rows = new ArrayList<>();
        boolean forPeople = Formats.isForPeople(format);
        for (Code code : new Codebook(dossier.codebook()).codes()) {
            String colour = code.colour().orElse("");
            rows.add(List.of(
                    known(code, forPeople, dossier)
                            .map(field -> field.label(workplace.locale()))
                            .orElse(code.field()),
                    known(code, forPeople, dossier)
                            .map(field -> field.valueLabel(code.value(), workplace.locale()))
                            .orElse(code.value()),
                    forPeople ? named(colour, workplace) : colour,
                    code.definition()));
        }
        if (rows.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "codebook.none"));
            return Outcome.DONE;
        }
        Sheet sheet = new Sheet(
                say("codebook.title", workplace),
                List.of(
                        Column.of("field", say("facets.field", workplace), Column.Kind.TEXT),
                        Column.of("value", say("facets.value", workplace), Column.Kind.TEXT),
                        Column.of("colour", say("codebook.column.colour", workplace), Column.Kind.TEXT),
                        Column.of("definition", say("codebook.column.definition", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet, rows.iterator());
        return Outcome.DONE;
    }

    /** The field whose names people read; empty for programs, and where the dossier has it no more. */
    private static Optional<Field> known(Code code, boolean forPeople, Dossier dossier) {
        return forPeople ? dossier.archive().fields().byKey(code.field()) : Optional.empty();
    }

    /** People read names, programs what is written. */
    private static String named(String colour, Workplace workplace) {
        return CodeColour.written(colour)
                .map(one -> one.label().in(workplace.locale()))
                .orElse(colour);
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(CodebookListCommand.class, key).in(workplace.locale());
    }
}
