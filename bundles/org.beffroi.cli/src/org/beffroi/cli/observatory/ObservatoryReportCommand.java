package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.report.CensusReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the report of a census, as it can be published. */
@Component(service = Command.class)
@Command.Info(id = "observatory report")
public final class ObservatoryReportCommand implements Command<ObservatoryReportCommand.Parameters> {

    private final Map<String, DocumentWriter> writers = new TreeMap<>();
    private final Territories territories;
    private final Drawings drawings;
    private final Outlines outlines;
    private final About about;

    @Activate
    public ObservatoryReportCommand(
            @Reference List<DocumentWriter> writers,
            @Reference Territories territories,
            @Reference Drawings drawings,
            @Reference Outlines outlines,
            @Reference About about) {
        for (DocumentWriter writer : writers) {
            this.writers.put(DocumentWriter.info(writer).id(), writer);
        }
        this.territories = territories;
        this.drawings = drawings;
        this.outlines = outlines;
        this.about = about;
    }

    /**
     * Which census, and where the report goes.
     *
     * @param census a folder that holds one, or the name of one of the dossier’s
     * @param to the file; its ending says the format
     */
    public record Parameters(@Argument String census, Path to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        DocumentWriter writer = writer(parameters.to());
        CensusPlace place = new CensusPlace(workplace);
        Document document = new CensusReport(
                        place.bundle(parameters.census()),
                        place.territories(parameters.census(), territories),
                        new CensusReport.Ground(drawings, outlines),
                        new CensusReport.Wishes(
                                workplace.locale(),
                                place.zone(),
                                workplace.clock().instant(),
                                about.edition().line()))
                .document();
        new Delivery(workplace, Optional.of(parameters.to())).write(writer, document);
        return Outcome.DONE;
    }

    private DocumentWriter writer(Path to) {
        String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        return writers.entrySet().stream()
                .filter(entry -> name.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> WrongUse.of("format.unknown", name, String.join(", ", writers.keySet())));
    }
}
