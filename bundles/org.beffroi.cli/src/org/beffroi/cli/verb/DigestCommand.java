package org.beffroi.cli.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.digest.Composition;
import org.beffroi.core.digest.DeclaredRights;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Material;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the document of a digest, as a page, a mail, or another format that is at hand.
 *
 * <p>What its watches show in it counts as shown once the document is written.
 */
@Component
@Command.Info(id = "digest")
public final class DigestCommand implements Command<DigestCommand.Parameters> {

    private static final String PAGE = "html";

    private final Map<String, DocumentWriter> writers = new TreeMap<>();
    private final About about;
    private final Clock clock;

    @Activate
    public DigestCommand(@Reference List<DocumentWriter> writers, @Reference About about) {
        this(writers, about, Clock.systemUTC());
    }

    DigestCommand(List<DocumentWriter> writers, About about, Clock clock) {
        for (DocumentWriter writer : writers) {
            this.writers.put(
                    writer.getClass().getAnnotation(DocumentWriter.Info.class).id(), writer);
        }
        this.about = about;
        this.clock = clock;
    }

    /**
     * Which digest, and where it goes.
     *
     * @param name of a digest
     * @param to the file to write; absent: the output
     * @param format name of a format; absent: that of the file's name, else a page
     * @param preview whether watches keep what they have to show
     */
    public record Parameters(@Argument String name, Optional<Path> to, Optional<String> format, boolean preview) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        DocumentWriter writer = writer(parameters);
        Dossier dossier = workplace.dossier(Access.READ);
        Digest digest = DigestsForgetCommand.find(dossier.digests(), parameters.name());
        Composition composition;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            composition = Composition.of(digest, material(dossier, snapshot), workplace.cancel());
        }
        new Delivery(workplace, parameters.to()).write(writer, composition.document());
        if (!parameters.preview()) {
            composition.shown().forEach(dossier.watches()::delivered);
        }
        return Outcome.DONE;
    }

    private Material material(Dossier dossier, Snapshot snapshot) {
        return new Material(
                snapshot,
                dossier.archive().fields(),
                new DayResolution(dossier.today(), dossier.settings().zone()),
                new ShownNames(dossier.pseudonyms()::shown, false),
                DeclaredRights.in(dossier.folder()),
                dossier.watches(),
                dossier.settings().fictional(),
                about.edition().line(),
                clock.instant());
    }

    private DocumentWriter writer(Parameters parameters) {
        String name = parameters
                .format()
                .map(typed -> typed.toLowerCase(Locale.ROOT))
                .or(() -> parameters.to().map(DigestCommand::ending))
                .orElse(PAGE);
        if (!writers.containsKey(name)) {
            throw WrongUse.of("format.unknown", name, String.join(", ", writers.keySet()));
        }
        return writers.get(name);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
