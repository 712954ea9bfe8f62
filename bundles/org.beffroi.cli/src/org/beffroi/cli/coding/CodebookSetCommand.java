package org.beffroi.cli.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.dossier.coding.Codebook;
import org.osgi.service.component.annotations.Component;

/** Says what a value of a field stands for, or forgets it. */
@Component
@Command.Info(id = "codebook set")
public final class CodebookSetCommand implements Command<CodebookSetCommand.Parameters> {

    private static final Set<String> NO_COLOUR = Set.of("none", "aucune");

    /**
     * Which code.
     *
     * @param field name of a field
     * @param value categories are parted by {@code /}
     * @param definition absent: the one there is stays
     * @param colour a name or {@code #rrggbb}, {@code none} takes it away; absent: the one there is stays
     * @param forget whether the codebook is to forget the value
     */
    public record Parameters(
            @Argument String field,
            @Argument String value,
            Optional<String> definition,
            Optional<String> colour,
            boolean forget) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Field field = dossier.archive()
                .fields()
                .byName(parameters.field())
                .orElseThrow(() -> WrongUse.of("coding.field.unknown", parameters.field()));
        Codebook codebook = new Codebook(dossier.codebook());
        String value = parameters.value().strip();
        if (parameters.forget()) {
            codebook.forget(field.name(), value);
            workplace.tell(Sentence.of(getClass(), "codebook.forgotten", value));
            return Outcome.DONE;
        }
        Optional<Code> before = codebook.code(field.name(), value);
        codebook.save(new Code(
                field.name(),
                value,
                parameters.definition().or(() -> before.map(Code::definition)).orElse(""),
                colour(parameters.colour(), before.flatMap(Code::colour))));
        workplace.tell(Sentence.of(getClass(), "codebook.saved", value, field.label(workplace.locale())));
        return Outcome.DONE;
    }

    private static Optional<String> colour(Optional<String> typed, Optional<String> before) {
        return typed.isEmpty()
                ? before
                : typed.filter(name -> !NO_COLOUR.contains(name.strip().toLowerCase(Locale.ROOT)))
                        .map(CodeColour::read);
    }
}
