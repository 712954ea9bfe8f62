package org.beffroi.cli.coding;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.core.command.Command;
import org.beffroi.core.mention.Field;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.dossier.coding.Codebook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the codebook: what each value of a field stands for. */
@Component(service = Command.class)
@Command.Info(id = "codebook list")
public final class CodebookListCommand extends ListCommand<CodebookListCommand.Listed> {

    @Activate
    public CodebookListCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> new Codebook(dossier.codebook())
                        .codes().stream()
                                .map(code -> new Listed(
                                        code, dossier.archive().fields().byKey(code.field())))
                                .toList(),
                Listing.<Listed>of("codebook.title", "codebook.none")
                        .with("field", "facets.field", Kind.TEXT, Listed::field)
                        .with("value", "facets.value", Kind.TEXT, Listed::value)
                        .with("colour", "codebook.column.colour", Kind.TEXT, Listed::colour)
                        .with("definition", "codebook.column.definition", Kind.TEXT, one -> one.code()
                                .definition()));
    }

    /**
     * A line of the codebook. People read names, programs what is written.
     *
     * @param known its field, empty where the dossier has it no more
     */
    record Listed(Code code, Optional<Field> known) {

        String field(Readership readers) {
            return readers.named(known)
                    .map(field -> field.label(readers.locale()))
                    .orElse(code.field());
        }

        String value(Readership readers) {
            return readers.named(known)
                    .map(field -> field.valueLabel(code.value(), readers.locale()))
                    .orElse(code.value());
        }

        String colour(Readership readers) {
            String written = code.colour().orElse("");
            return Optional.of(written)
                    .filter(any -> readers.people())
                    .flatMap(CodeColour::written)
                    .map(one -> one.label().in(readers.locale()))
                    .orElse(written);
        }
    }
}
