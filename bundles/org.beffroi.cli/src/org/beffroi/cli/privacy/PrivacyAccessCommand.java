package org.beffroi.cli.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.PaperFile;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.privacy.HeldData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down all that a dossier holds about a person, for that person. */
@Component
@Command.Info(id = "privacy access")
public final class PrivacyAccessCommand implements Command<PrivacyAccessCommand.Parameters> {

    private final Formats formats;
    private final Harvest harvest;
    private final Clock clock;

    @Activate
    public PrivacyAccessCommand(@Reference List<TableWriter> writers, @Reference Harvest harvest) {
        this(writers, harvest, Clock.systemUTC());
    }

    PrivacyAccessCommand(List<TableWriter> writers, Harvest harvest, Clock clock) {
        this.harvest = harvest;
        this.formats = Formats.of(writers);
        this.clock = clock;
    }

    /**
     * About whom, and where to.
     *
     * @param author account, name shown or signature
     * @param network where she bears it
     * @param url an address instead
     * @param to the file; its ending says which form
     */
    public record Parameters(
            Optional<String> author, Optional<String> network, Optional<String> url, Optional<Path> to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        HeldData held = new HeldData(
                dossier,
                PrivacyWhom.of(parameters.author(), parameters.network(), parameters.url()),
                harvest::kind,
                clock);
        PaperFile paper = new PaperFile(workplace, parameters.to());
        // What cannot be written is refused before anything is logged as handed over.
        Optional<TableOutput> table = paper.isPaper()
                ? Optional.empty()
                : Optional.of(formats.output(Optional.empty(), parameters.to(), workplace));
        List<HeldData.Item> items =
                held.items(workplace.person(), workplace.progress(Sentence.of(getClass(), "privacy.searching")));
        if (table.isEmpty()) {
            paper.write(held.paper(items, workplace.locale()));
        } else {
            Sheet sheet = new Sheet(
                    Sentence.of(getClass(), "privacy.held.sheet").in(workplace.locale()),
                    HeldData.columns(workplace.locale()),
                    dossier.settings().zone(),
                    workplace.locale());
            table.get().write(sheet, held.rows(items, workplace.locale()));
        }
        workplace.tell(Sentence.of(getClass(), "privacy.held.done", items.size()));
        return Outcome.DONE;
    }
}
