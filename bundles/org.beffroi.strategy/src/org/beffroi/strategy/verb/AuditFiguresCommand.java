package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.text.ShareText;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code beffroi audit figures}: every figure of a dossier with its base, what is known of it, and its bounds. */
@Component(service = Command.class)
@Command.Info(id = "audit figures")
public final class AuditFiguresCommand implements Command<AuditFiguresCommand.Parameters> {

    /** How it is told. */
    public enum Format {
        /** For people. */
        TEXT,
        /** A row for each figure, for spreadsheets. */
        CSV,
        /** A row for each figure, for programs. */
        JSON
    }

    /**
     * How it is told.
     *
     * @param format text for people, or rows
     */
    public record Parameters(@Default("text") Format format) {}

    private static final String INDENT = "  ";

    private final CriterionMeasures measures;
    private final Optional<Analyses> analyses;
    private final List<TableWriter> writers;
    private final Clock clock;

    /** The verb with the measures and analyses that are there. */
    @Activate
    public AuditFiguresCommand(
            @Reference CriterionMeasures measures,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Analyses analyses,
            @Reference List<TableWriter> writers) {
        this(measures, Optional.ofNullable(analyses), writers, Clock.systemUTC());
    }

    AuditFiguresCommand(
            CriterionMeasures measures, Optional<Analyses> analyses, List<TableWriter> writers, Clock clock) {
        this.measures = measures;
        this.analyses = analyses;
        this.writers = List.copyOf(writers);
        this.clock = clock;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        List<AuditedFigure> figures = figures(dossier, workplace);
        if (parameters.format() == Format.TEXT) {
            print(figures, workplace);
        } else {
            write(parameters.format(), figures, dossier, workplace);
        }
        return Outcome.DONE;
    }

    private List<AuditedFigure> figures(Dossier dossier, Workplace workplace) {
        List<AuditedFigure> figures = new ArrayList<>();
        List<Path> strategies = strategies(dossier.folder().resolve("strategies"));
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            var progress = workplace.progress(Sentence.of(AuditFiguresCommand.class, "strategy.measuring"));
            Ground ground = new DossierGround(analyses, clock).of(dossier, snapshot, workplace, progress);
            FigureAudit audit = new FigureAudit(ground, measures);
            List<AuditedFigure> own = new ArrayList<>();
            List<AuditedFigure> analysed = audit.analyses(strategies);
            for (Path strategy : strategies) {
                own.addAll(audited(audit, strategy));
            }
            figures.addAll(FigureGroups.agreeing(analysed, own));
            figures.addAll(own);
        }
        return figures;
    }

    /** A file that is no strategy says so, in the place of its figures, and takes none of the others away. */
    private static List<AuditedFigure> audited(FigureAudit audit, Path strategy) {
        try {
            return audit.strategy(strategy);
        } catch (Refusal unreadable) {
            return List.of(audit.unread(strategy, unreadable));
        }
    }

    private static List<Path> strategies(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(StrategyFile.ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            AuditFiguresCommand.class,
                            "strategy.folder.unreadable",
                            folder.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void print(List<AuditedFigure> figures, Workplace workplace) {
        ShareText text = new ShareText(workplace.locale());
        workplace.out().println(say("audit.read", workplace));
        String origin = "";
        String before = "";
        String group = "";
        for (AuditedFigure figure : figures) {
            AuditedFigure.Name name = figure.name();
            if (!name.origin().equals(origin)) {
                origin = name.origin();
                group = "";
                workplace.out().println();
                workplace
                        .out()
                        .println(
                                name.period().isEmpty() ? origin : say("audit.head", workplace, origin, name.period()));
            }
            // The criteria of a risk stand under it.
            if (!name.group().equals(group)) {
                group = name.group();
                if (!group.isEmpty() && !group.equals(before)) {
                    workplace.out().println(INDENT + group);
                }
            }
            before = name.label();
            workplace.out().println((group.isEmpty() ? "" : INDENT) + line(figure, text, workplace));
        }
    }

    private static String line(AuditedFigure figure, ShareText text, Workplace workplace) {
        List<String> said = new ArrayList<>();
        said.add(figure.basis());
        // Strategies say in words what their figures rest on, what was counted included.
        figure.part().filter(part -> figure.basis().isEmpty()).ifPresent(part -> {
            said.add(text.basis(part));
            bounds(part, text, workplace).ifPresent(said::add);
            interval(part, text, workplace).ifPresent(said::add);
        });
        said.removeIf(String::isBlank);
        String key = said.isEmpty() ? "audit.line.bare" : "audit.line";
        return say(key, workplace, figure.name().within(), figure.value(), String.join(" · ", said));
    }

    private static Optional<String> bounds(Share part, ShareText text, Workplace workplace) {
        return Optional.of(text.bounds(part))
                .filter(said -> !said.isEmpty())
                .map(said -> say("audit.bounds", workplace, said));
    }

    private static Optional<String> interval(Share part, ShareText text, Workplace workplace) {
        return Optional.of(text.interval(part))
                .filter(said -> !said.isEmpty())
                .map(said -> say(part.unknown() > 0 ? "audit.rate.unknown" : "audit.rate", workplace, said));
    }

    private void write(Format format, List<AuditedFigure> figures, Dossier dossier, Workplace workplace) {
        String id = format.name().toLowerCase(Locale.ROOT);
        TableWriter writer = writers.stream()
                .filter(one -> TableWriter.info(one).id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, AuditFiguresCommand.class, "strategy.check.format.absent", id));
        FigureRows rows = new FigureRows(workplace.locale());
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                say("audit.title", workplace),
                rows.columns(),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        try {
            writer.write(sheet, figures.stream().map(rows::of).iterator(), workplace.bytes());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(AuditFiguresCommand.class, "strategy.check.unwritten", String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static String say(String key, Workplace workplace, Object... arguments) {
        return Sentence.of(AuditFiguresCommand.class, key, arguments).in(workplace.locale());
    }
}
