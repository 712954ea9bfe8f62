package org.beffroi.cli.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Question;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.coding.Agreement;
import org.beffroi.dossier.coding.ConfusionTable;
import org.beffroi.dossier.coding.Word;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how far people agree on a field, where they differ, and which mentions are to be talked over. */
@Component
@Command.Info(id = "coding agreement")
public final class CodingAgreementCommand implements Command<CodingAgreementCommand.Parameters> {

    private final Formats formats;

    @Activate
    public CodingAgreementCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /** What is listed. */
    public enum Part {
        /** Each two people: share agreed upon, kappa. */
        AGREEMENT,
        /** What one said where the other said that. */
        CONFUSION,
        /** The mentions on which they differ. */
        DIFFERENCES
    }

    /**
     * What is compared.
     *
     * @param query the sample, everything where absent
     * @param field on what
     * @param by whose words; absent: everybody's
     * @param show what is listed
     * @param format name of a format; absent: a table
     */
    public record Parameters(
            @Argument List<String> query,
            String field,
            List<String> by,
            @Default("agreement") Part show,
            Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        Field field = dossier.archive()
                .fields()
                .byName(parameters.field())
                .orElseThrow(() -> WrongUse.of("coding.field.unknown", parameters.field()));
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            MentionPages sample = question.mentions(snapshot, workplace);
            Agreement agreement = Agreement.of(sample, field, new TreeSet<>(parameters.by()));
            if (agreement.units().isEmpty()) {
                workplace.tell(Sentence.of(getClass(), "coding.agreement.none", field.label(workplace.locale())));
                return Outcome.DONE;
            }
            AgreementRows rows = new AgreementRows(agreement, workplace.locale());
            Sheet sheet = new Sheet(
                    Sentence.of(getClass(), "coding.agreement.title", field.label(workplace.locale()))
                            .in(workplace.locale()),
                    rows.columns(parameters.show()),
                    dossier.settings().zone(),
                    workplace.locale(),
                    workplace.width());
            output.write(sheet, rows.of(parameters.show()).iterator());
            workplace.tell(Sentence.of(
                    getClass(),
                    "coding.agreement.alpha",
                    agreement.units().size(),
                    agreement.toReconcile().size(),
                    agreement.alpha().isPresent() ? 1 : 0,
                    agreement.alpha().orElse(0)));
            return Outcome.DONE;
        });
    }

    /** The rows of each part. */
    private record AgreementRows(Agreement agreement, Locale locale) {

        List<Column> columns(Part part) {
            return switch (part) {
                case AGREEMENT ->
                    List.of(
                            column("one", Column.Kind.TEXT),
                            column("other", Column.Kind.TEXT),
                            column("mentions", Column.Kind.WHOLE),
                            column("agreed", Column.Kind.WHOLE),
                            column("agreement", Column.Kind.DECIMAL),
                            column("kappa", Column.Kind.DECIMAL));
                case CONFUSION ->
                    List.of(
                            column("one", Column.Kind.TEXT),
                            column("other", Column.Kind.TEXT),
                            column("said", Column.Kind.TEXT),
                            column("otherSaid", Column.Kind.TEXT),
                            column("mentions", Column.Kind.WHOLE));
                case DIFFERENCES ->
                    List.of(
                            column("id", Column.Kind.TEXT),
                            column("who", Column.Kind.TEXT),
                            column("value", Column.Kind.TEXTS),
                            column("when", Column.Kind.TIME));
            };
        }

        List<List<@Nullable Object>> of(Part part) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            switch (part) {
                case AGREEMENT -> agreement.duos().forEach(duo -> rows.add(duo(duo)));
                case CONFUSION -> agreement.duos().forEach(duo -> confusion(duo, rows));
                case DIFFERENCES -> agreement.toReconcile().forEach(unit -> differences(unit, rows));
            }
            return rows;
        }

        private static List<@Nullable Object> duo(Agreement.Duo duo) {
            ConfusionTable table = duo.table();
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(duo.one(), duo.other(), table.total(), table.agreed()));
            row.add(number(table.agreement()));
            row.add(number(table.kappa()));
            return row;
        }

        private static @Nullable Object number(OptionalDouble value) {
            return value.isPresent() ? Math.round(value.getAsDouble() * 1000) / 1000.0 : null;
        }

        private static void confusion(Agreement.Duo duo, List<List<@Nullable Object>> rows) {
            for (String one : duo.table().labels()) {
                for (String other : duo.table().labels()) {
                    if (duo.table().count(one, other) > 0) {
                        rows.add(List.of(
                                duo.one(), duo.other(), one, other, duo.table().count(one, other)));
                    }
                }
            }
        }

        private void differences(Agreement.Unit unit, List<List<@Nullable Object>> rows) {
            for (String coder : agreement.coders()) {
                Word word = unit.words().get(coder);
                if (word != null) {
                    rows.add(List.of(unit.mention().value(), coder, word.values(), word.when()));
                }
            }
        }

        private Column column(String key, Column.Kind kind) {
            return Column.of(
                    key,
                    Sentence.of(CodingAgreementCommand.class, "coding.column." + key)
                            .in(locale),
                    kind);
        }
    }
}
