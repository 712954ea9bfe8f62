package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.StyledWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.Printing;
import org.beffroi.strategy.document.StrategyDocument;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes the document of a strategy, or makes it anew around what was written into it by hand. */
@Component(service = Command.class)
@Command.Info(id = "strategy report")
public final class ReportCommand implements Command<ReportCommand.Parameters> {

    private final List<StrategySection> sections;
    private final Map<String, DocumentWriter> writers = new TreeMap<>();
    private final Map<String, DocumentRenewer> renewers = new TreeMap<>();
    private final Drawings drawings;
    private final About about;

    /** The verb with the sections and formats that are there. */
    @Activate
    public ReportCommand(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<StrategySection> sections,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DocumentWriter> writers,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DocumentRenewer> renewers,
            @Reference Drawings drawings,
            @Reference About about) {
        this.sections = List.copyOf(sections);
        writers.forEach(writer -> this.writers.putIfAbsent(
                writer.getClass().getAnnotation(DocumentWriter.Info.class).id(), writer));
        renewers.forEach(renewer -> this.renewers.putIfAbsent(
                renewer.getClass().getAnnotation(DocumentRenewer.Info.class).id(), renewer));
        this.drawings = drawings;
        this.about = about;
    }

    /**
     * What is made.
     *
     * @param file of the strategy
     * @param to the document; its ending says the format
     * @param audience who reads it
     * @param template whose styles, heads and feet it has; absent: Beffroi's own
     * @param preview whether it is only said what would change
     */
    public record Parameters(
            @Argument Path file,
            Path to,
            @Default("public") Audience audience,
            Optional<Path> template,
            boolean preview) {}

    /** Who reads it; anybody, unless told otherwise. */
    public enum Audience {
        PUBLIC,
        ELECTED,
        INTERNAL
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path source = workplace.currentFolder().resolve(parameters.file());
        Path to = workplace.currentFolder().resolve(parameters.to());
        String format = ending(to);
        DocumentWriter writer = Optional.ofNullable(writers.get(format))
                .orElseThrow(() -> Refusal.of(
                        ReportCommand.class,
                        "report.format.unknown",
                        String.valueOf(parameters.to().getFileName()),
                        String.join(", ", writers.keySet())));
        Strategy strategy = new StrategyFile(source).read();
        var document = new StrategyDocument(sections, drawings, about.edition().line())
                .of(
                        strategy,
                        Diffusion.valueOf(parameters.audience().name()),
                        workplace.locale(),
                        zone(source, workplace));
        List<String> lacking = new ArrayList<>();
        DocumentWriter printer = parameters
                .template()
                .map(template -> over(workplace.currentFolder().resolve(template), writer, format, lacking))
                .orElse(writer);
        Printing printing = new Printing(source, printer, Optional.ofNullable(renewers.get(format)));
        try {
            Printing.Made made = printing.make(document, to, workplace.locale(), parameters.preview());
            tell(made, parameters, workplace);
            if (!lacking.isEmpty()) {
                workplace.tell(Sentence.of(
                        ReportCommand.class,
                        "report.template.lacks",
                        String.valueOf(parameters.template().orElseThrow()),
                        lacking.size(),
                        String.join(", ", lacking)));
            }
            return made.renewal()
                            .map(one -> one.of(Renewal.Kind.CONFLICT).isEmpty())
                            .orElse(true)
                    ? Outcome.DONE
                    : Outcome.DONE_WITH_REJECTS;
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            ReportCommand.class,
                            "report.file.refused",
                            to.toString(),
                            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
        }
    }

    /** A writer that lays a template over what it writes, and keeps what the template lacks. */
    private DocumentWriter over(Path template, DocumentWriter writer, String format, List<String> lacking) {
        if (writer instanceof StyledWriter styled) {
            return (document, out) -> {
                lacking.clear();
                lacking.addAll(styled.write(document, template, out));
            };
        }
        String formats = writers.entrySet().stream()
                .filter(one -> one.getValue() instanceof StyledWriter)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        throw Refusal.of(ReportCommand.class, "report.template.format", format, formats);
    }

    /** That of the dossier that the strategy lies in; of mainland France where it lies in none. */
    private static ZoneId zone(Path source, Workplace workplace) {
        for (Path folder = source.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (workplace.dossiers().isDossier(folder)) {
                try (Dossier dossier = workplace.dossiers().open(folder, Access.READ, Progress.silent())) {
                    return dossier.settings().zone();
                }
            }
        }
        return ZoneId.of("Europe/Paris");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void tell(Printing.Made made, Parameters parameters, Workplace workplace) {
        made.renewal().ifPresent(renewal -> renewal.changes().forEach(change -> workplace
                .out()
                .println(Sentence.of(
                                ReportCommand.class,
                                "report.change." + change.kind().name(),
                                change.before().isEmpty() ? change.after() : change.before(),
                                change.after())
                        .in(workplace.locale()))));
        made.kept().ifPresent(kept -> workplace.tell(Sentence.of(ReportCommand.class, "report.kept", kept.toString())));
        String key =
                parameters.preview() ? "report.previewed" : made.isWritten() ? "report.written" : "report.unchanged";
        workplace.tell(Sentence.of(ReportCommand.class, key, String.valueOf(parameters.to())));
    }
}
