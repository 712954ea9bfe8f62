package org.beffroi.strategy.verb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
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
import org.beffroi.core.file.WholeFile;
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
     * @param format how it is told; absent: as the ending of the file says, else in text
     * @param to the file that it is written to; absent: where results go
     */
    public record Parameters(
            @Argument Path before, @Argument Path after, Optional<Format> format, Optional<Path> to) {}

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
        this.clock = Clock.system(ZoneId.systemDefault());
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path before = workplace.currentFolder().resolve(parameters.before());
        Path after = workplace.currentFolder().resolve(parameters.after());
        Optional<Format> format = parameters.format().or(() -> parameters.to().flatMap(CompareCommand::byEnding));
        if (format.isEmpty() && parameters.to().isPresent()) {
            workplace.tell(Sentence.of(
                    CompareCommand.class,
                    "strategy.compare.format.unknown",
                    parameters.to().get().toString()));
            return Outcome.WRONG_USE;
        }
        if (parameters.to().isEmpty() && format.equals(Optional.of(Format.ODT)) && workplace.width() > 0) {
            workplace.tell(Sentence.of(CompareCommand.class, "strategy.compare.terminal"));
            return Outcome.WRONG_USE;
        }
        Comparison comparison = Comparison.of(new StrategyFile(before).read(), new StrategyFile(after).read());
        try {
            if (parameters.to().isPresent()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                write(comparison, format.orElseThrow(), parameters, workplace, out);
                keep(out.toByteArray(), parameters.to().get(), workplace);
            } else {
                write(comparison, format.orElse(Format.TEXT), parameters, workplace, workplace.bytes());
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(CompareCommand.class, "strategy.compare.unwritten", String.valueOf(e.getMessage())), e);
        }
        return Outcome.DONE;
    }

    private static Optional<Format> byEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(Format.TEXT);
            case "json" -> Optional.of(Format.JSON);
            case "html" -> Optional.of(Format.HTML);
            case "odt" -> Optional.of(Format.ODT);
            default -> Optional.empty();
        };
    }

    private void write(
            Comparison comparison, Format format, Parameters parameters, Workplace workplace, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT ->
                text(
                        comparison,
                        workplace,
                        parameters.to().isPresent()
                                ? new PrintWriter(out, false, StandardCharsets.UTF_8)
                                : workplace.out());
            case JSON -> json(comparison, parameters, workplace, out);
            case HTML, ODT -> document(comparison, format, parameters, workplace, out);
        }
    }

    /** In place of what is there, which no version of a strategy is, and which is kept. */
    private static void keep(byte[] content, Path asked, Workplace workplace) throws IOException {
        Path to = workplace.currentFolder().resolve(asked).toAbsolutePath();
        if (String.valueOf(to.getFileName()).endsWith(StrategyFile.ENDING)) {
            throw Refusal.of(CompareCommand.class, "strategy.compare.strategy", asked.toString());
        }
        if (Files.exists(to)) {
            Path kept = to.resolveSibling(to.getFileName() + ".before");
            WholeFile.write(kept, Files.readAllBytes(to));
            workplace.tell(Sentence.of(CompareCommand.class, "report.kept", kept.toString()));
        }
        WholeFile.write(to, content);
        workplace.tell(Sentence.of(CompareCommand.class, "report.written", asked.toString()));
    }

    private static void text(Comparison comparison, Workplace workplace, PrintWriter lines) {
        new Telling(comparison, workplace.locale()).sentences().forEach(lines::println);
        lines.flush();
        workplace.tell(Sentence.of(
                CompareCommand.class,
                "strategy.compare.sum",
                comparison.differences().size()));
    }

    private void json(Comparison comparison, Parameters parameters, Workplace workplace, OutputStream out)
            throws IOException {
        TableWriter writer = tables.stream()
                .filter(one -> TableWriter.info(one).id().equals("json"))
                .findFirst()
                .orElseThrow(() -> absent("json"));
        Telling telling = new Telling(comparison, workplace.locale());
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                title(parameters, workplace.locale()),
                Column.labelled(name -> say("strategy.compare.column." + name, workplace.locale()))
                        .with(Column.Kind.TEXT, "kind", "key", "field", "said")
                        .all(),
                zone(parameters, workplace),
                workplace.locale(),
                workplace.width());
        List<List<Object>> rows = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            rows.add(List.of(kind(difference), difference.id(), field(difference), telling.of(difference)));
        }
        writer.write(sheet, rows.iterator(), out);
    }

    private static ZoneId zone(Parameters parameters, Workplace workplace) {
        return new DossierAround(workplace).zone(workplace.currentFolder().resolve(parameters.after()));
    }

    private static String kind(Difference difference) {
        return difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String field(Difference difference) {
        return difference instanceof Difference.Changed changed
                ? changed.field().getName()
                : "";
    }

    private void document(
            Comparison comparison, Format as, Parameters parameters, Workplace workplace, OutputStream out)
            throws IOException {
        String format = as.name().toLowerCase(Locale.ROOT);
        DocumentWriter writer = writers.stream()
                .filter(one -> DocumentWriter.info(one).id().equals(format))
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
                        zone(parameters, workplace),
                        parts,
                        about.edition().line(),
                        clock.instant(),
                        "",
                        Optional.empty(),
                        List.of()),
                out);
    }

    private static Refusal absent(String format) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, CompareCommand.class, "strategy.check.format.absent", format);
    }

    private static String title(Parameters parameters, Locale locale) {
        return say(
                "strategy.compare.title",
                locale,
                String.valueOf(parameters.before().getFileName()),
                String.valueOf(parameters.after().getFileName()));
    }

    private static String say(String key, Locale locale, Object... arguments) {
        return Sentence.of(CompareCommand.class, key, arguments).in(locale);
    }
}
