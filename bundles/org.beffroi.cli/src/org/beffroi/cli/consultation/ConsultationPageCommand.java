package org.beffroi.cli.consultation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.dossier.consultation.AnswersPageMaker;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the page « Vous avez dit, nous avons fait » of a dossier's consultation. */
@Component(service = Command.class)
@Command.Info(id = "consultation page")
public final class ConsultationPageCommand implements Command<ConsultationPageCommand.Parameters> {

    private final Map<String, DocumentWriter> writers = new TreeMap<>();
    private final AnswersPageMaker maker;

    @Activate
    public ConsultationPageCommand(
            @Reference List<DocumentWriter> writers, @Reference Analyses analyses, @Reference About about) {
        for (DocumentWriter writer : writers) {
            this.writers.put(DocumentWriter.info(writer).id(), writer);
        }
        this.maker = new AnswersPageMaker(analyses, about.edition().line());
    }

    /**
     * Of what, and where it goes.
     *
     * @param query as typed; empty for all
     * @param period as typed; empty for all of it
     * @param to the file; its ending says the format
     */
    public record Parameters(@Argument List<String> query, Optional<String> period, Path to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String name = parameters.to().getFileName().toString().toLowerCase(Locale.ROOT);
        DocumentWriter writer = Optional.ofNullable(writers.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow(() -> WrongUse.of("format.unknown", name, String.join(", ", writers.keySet())));
        Map<String, List<String>> asked = new TreeMap<>();
        asked.put("query", List.of(String.join(" ", parameters.query())));
        parameters.period().ifPresent(period -> asked.put("period", List.of(period)));
        new Delivery(workplace, Optional.of(parameters.to()))
                .write(
                        writer,
                        maker.page(
                                workplace.dossier(Access.READ),
                                asked,
                                workplace.locale(),
                                workplace.clock().instant(),
                                workplace.cancel()));
        return Outcome.DONE;
    }
}
