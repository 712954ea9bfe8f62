package org.beffroi.cli.digest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.digest.Composition;
import org.beffroi.dossier.mailing.DigestMailing;
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
    private final DigestMailing mailing;

    @Activate
    public DigestCommand(@Reference List<DocumentWriter> writers, @Reference DigestMailing mailing) {
        for (DocumentWriter writer : writers) {
            this.writers.put(DocumentWriter.info(writer).id(), writer);
        }
        this.mailing = mailing;
    }

    /**
     * Which digest, and where it goes.
     *
     * @param name of a digest
     * @param to the file to write; absent: the output
     * @param format name of a format; absent: that of the file's name, else a page
     * @param preview whether watches keep what they have to show
     * @param send whether it goes by mail to its recipients, in the place of a file
     * @param again whether it is sent although it was sent today
     */
    public record Parameters(
            @Argument String name,
            Optional<Path> to,
            Optional<String> format,
            boolean preview,
            boolean send,
            boolean again) {
        public Parameters {
            if (send && (to.isPresent() || format.isPresent() || preview)) {
                throw WrongUse.of("digest.send.alone");
            }
            if (again && !send) {
                throw WrongUse.of("digest.again.send");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        DocumentWriter writer = writer(parameters);
        Dossier dossier = workplace.dossier(Access.READ);
        Digest digest = KeptThings.DIGESTS.find(parameters.name(), dossier);
        if (parameters.send()) {
            send(digest, parameters.again(), dossier, workplace);
            return Outcome.DONE;
        }
        Composition composition =
                mailing.compose(digest, dossier, workplace.clock().instant(), workplace.cancel());
        new Delivery(workplace, parameters.to()).write(writer, composition.document());
        if (!parameters.preview()) {
            composition.shown().forEach(dossier.watches()::delivered);
        }
        return Outcome.DONE;
    }

    private void send(Digest digest, boolean again, Dossier dossier, Workplace workplace) {
        if (digest.recipients().isEmpty()) {
            throw WrongUse.of("digest.no.recipients", digest.name());
        }
        List<Correspondent> reached = mailing.send(digest, dossier, again, workplace.clock(), workplace.cancel());
        workplace.tell(
                reached.isEmpty()
                        ? Sentence.of(getClass(), "digest.sent.nobody", digest.name())
                        : Sentence.of(
                                getClass(),
                                "digest.sent",
                                digest.name(),
                                reached.stream().map(Correspondent::address).collect(Collectors.joining(", "))));
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
