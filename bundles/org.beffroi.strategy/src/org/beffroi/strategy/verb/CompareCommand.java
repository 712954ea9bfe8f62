package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.compare.Comparison;
import org.beffroi.strategy.compare.Difference;
import org.beffroi.strategy.compare.Telling;
import org.beffroi.strategy.file.StrategyFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code beffroi strategy compare BEFORE AFTER}: what differs between two versions of a strategy, in words. */
@Component(service = Command.class)
@Command.Info(id = "strategy compare")
public final class CompareCommand implements Command<CompareCommand.Parameters> {

    /** How it is told. */
    public enum Format {
        /** A line for each difference. */
        TEXT,
        /** A row for each difference, for programs. */
        JSON,
        /** A page. */
        HTML,
        /** A text to go on writing in. */
        ODT
    }

    /**
     * Which versions and how.
     *
     * @param before the first version
     * @param after the second
     * @param format how it is told
     */
    public record Parameters(
            @Argument Path before,
            @Argument Path after,
            @Default("text") Format format) {}

    private final List<TableWriter> tables;
    private final List<DocumentWriter> writers;
    private final About about;
    private final Clock clock;

    /** The verb with the formats that are there. */
    @Activate
    public CompareCommand(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<TableWriter> tables,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DocumentWriter> writers,
            @Reference About about) {
        this.tables = List.copyOf(tables);
        this.writers = List.copyOf(writers);
        this.about = about;
        this.clock = Clock.systemDefaultZone();
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path before = workplace.currentFolder().resolve(parameters.before());
        Path after = workplace.currentFolder().resolve(parameters.after());
        Comparison comparison = Comparison.of(new StrategyFile(before).read(), new StrategyFile(after).read());
        try {
            switch (parameters.format()) {
                case TEXT -> text(comparison, workplace);
                case JSON -> json(comparison, parameters, workplace);
                case HTML, ODT -> document(comparison, parameters, workplace);
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(CompareCommand.class, "strategy.compare.unwritten", String.valueOf(e.getMessage())), e);
        }
        return Outcome.DONE;
    }

    private static void text(Comparison comparison, Workplace workplace) {
        new Telling(comparison, workplace.locale())
                .sentences()
                .forEach(sentence -> workplace.out().println(sentence));
        workplace.tell(Sentence.of(
                CompareCommand.class,
                "strategy.compare.sum",
                comparison.differences().size()));
    }

    private void json(Comparison comparison, Parameters parameters, Workplace workplace) throws IOException {
        TableWriter writer = tables.stream()
                .filter(one -> one.getClass()
                        .getAnnotation(TableWriter.Info.class)
                        .id()
                        .equals("json"))
                .findFirst()
                .orElseThrow(() -> absent("json"));
        Telling telling = new Telling(comparison, workplace.locale());
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                title(parameters, workplace.locale()),
                List.of(
                        column("kind", workplace),
                        column("key", workplace),
                        column("field", workplace),
                        column("said", workplace)),
                clock.getZone(),
                workplace.locale(),
                workplace.width());
        List<List<Object>> rows = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            rows.add(List.of(kind(difference), difference.id(), field(difference), telling.of(difference)));
        }
        writer.write(sheet, rows.iterator(), workplace.bytes());
    }

    private static String kind(Difference difference) {
        return difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String field(Difference difference) {
        return difference instanceof Difference.Changed changed
                ? changed.field().getName()
                : "";
    }

    private void document(Comparison comparison, Parameters parameters, Workplace workplace) throws IOException {
        String format = parameters.format().name().toLowerCase(Locale.ROOT);
        DocumentWriter writer = writers.stream()
                .filter(one -> one.getClass()
                        .getAnnotation(DocumentWriter.Info.class)
                        .id()
                        .equals(format))
                .findFirst()
                .orElseThrow(() -> absent(format));
        Locale locale = workplace.locale();
        List<List<Run>> items = new Telling(comparison, locale)
                .sentences().stream().map(Run::words).toList();
        String sum = say("strategy.compare.sum", locale, items.size());
        List<Part> parts = new ArrayList<>(List.of(Part.Paragraph.of(sum)));
        if (!items.isEmpty()) {
            parts.add(new Part.ItemList(false, items));
        }
        writer.write(
                new Document(
                        title(parameters, locale),
                        Optional.empty(),
                        locale,
                        clock.getZone(),
                        parts,
                        about.edition().line(),
                        clock.instant(),
                        "",
                        Optional.empty(),
                        List.of()),
                workplace.bytes());
    }

    private static Refusal absent(String format) {
        return Refusal.of(CompareCommand.class, "strategy.check.format.absent", format);
    }

    private static String title(Parameters parameters, Locale locale) {
        return say(
                "strategy.compare.title",
                locale,
                String.valueOf(parameters.before().getFileName()),
                String.valueOf(parameters.after().getFileName()));
    }

    private static Column column(String name, Workplace workplace) {
        return Column.of(name, say("strategy.compare.column." + name, workplace.locale()), Column.Kind.TEXT);
    }

    private static String say(String key, Locale locale, Object... arguments) {
        return Sentence.of(CompareCommand.class, key, arguments).in(locale);
    }
}
