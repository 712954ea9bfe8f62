package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Printing;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.document.Publishing;
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

    private static final String ALL = "all";

    private final Publishing publishing;

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
            @Reference About about,
            @Reference Guests guests) {
        publishing = new Publishing(
                sections, writers, renewers, drawings, about.edition().line(), guests);
    }

    /**
     * What is made.
     *
     * @param file of the strategy
     * @param to the document; its ending says the format
     * @param product what is made of it
     * @param audience who reads it
     * @param form its chapters and its look
     * @param preview whether it is only said what would change
     * @param anew whether a file that is there is set aside, and the document made without it
     */
    public record Parameters(
            @Argument Path file,
            Path to,
            @Default("document") Product product,
            @Default("public") Audience audience,
            Form form,
            boolean preview,
            boolean anew) {}

    /**
     * What it is made of, and how it looks.
     *
     * @param chapters names of its chapters, in their order; none: those that the file has, all of a new one; {@value #ALL}: all
     * @param template whose styles, heads and feet it has; absent: Beffroi's own
     */
    public record Form(List<String> chapters, Optional<Path> template) {}

    /** Who reads it; anybody, unless told otherwise. */
    public enum Audience {
        PUBLIC,
        ELECTED,
        INTERNAL
    }

    @Override
    public List<Sentence> remarks() {
        return List.of(
                Sentence.of(getClass(), "report.formats", String.join(", ", publishing.formats())),
                Sentence.of(getClass(), "report.chapters.document", String.join(", ", ids(Product.DOCUMENT))),
                Sentence.of(getClass(), "report.chapters.council", String.join(", ", ids(Product.COUNCIL))));
    }

    private List<String> ids(Product product) {
        return publishing.chapters(product).stream().map(Chapters.Offered::id).toList();
    }

    @Override
    public List<String> choices(String component) {
        return component.equals("chapters")
                ? Stream.of(List.of(ALL), ids(Product.DOCUMENT), ids(Product.COUNCIL))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path source = workplace.currentFolder().resolve(parameters.file());
        Path to = workplace.currentFolder().resolve(parameters.to());
        Strategy strategy = new StrategyFile(source).read();
        Publishing.Published published = publishing.publish(
                strategy,
                source,
                new Publishing.Wish(
                        to,
                        parameters.form().template().map(workplace.currentFolder()::resolve),
                        new Publishing.Reading(
                                parameters.product(),
                                Diffusion.valueOf(parameters.audience().name()),
                                workplace.locale(),
                                new DossierAround(workplace).zone(source),
                                chapters(parameters.form())),
                        way(parameters)));
        Printing.Made made = published.made();
        tell(made, parameters, workplace);
        if (!published.chapters().isAll()) {
            workplace.tell(Sentence.of(
                    ReportCommand.class,
                    "report.chapters.kept",
                    String.join(", ", published.chapters().ids())));
        }
        if (!published.lacking().isEmpty()) {
            workplace.tell(Sentence.of(
                    ReportCommand.class,
                    "report.template.lacks",
                    String.valueOf(parameters.form().template().orElseThrow()),
                    published.lacking().size(),
                    String.join(", ", published.lacking())));
        }
        return made.renewal()
                        .map(one -> one.of(Renewal.Kind.CONFLICT).isEmpty())
                        .orElse(true)
                ? Outcome.DONE
                : Outcome.DONE_WITH_REJECTS;
    }

    private static Optional<Chapters> chapters(Form form) {
        return form.chapters().isEmpty()
                ? Optional.empty()
                : Optional.of(form.chapters().equals(List.of(ALL)) ? Chapters.all() : new Chapters(form.chapters()));
    }

    private static Printing.Way way(Parameters parameters) {
        if (parameters.preview()) {
            return Printing.Way.PREVIEW;
        }
        return parameters.anew() ? Printing.Way.ASIDE : Printing.Way.AROUND;
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
