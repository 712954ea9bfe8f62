package org.beffroi.cli.routing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.mention.Batches;
import org.beffroi.cli.mention.KnownMention;
import org.beffroi.cli.output.Delivery;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.dossier.routing.Assignment;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.Dispatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a mention to a department, and writes or sends the mail by which it goes there. */
@Component
@Command.Info(id = "assign")
public final class AssignCommand implements Command<AssignCommand.Parameters> {

    private static final String MAIL = "eml";

    private final List<DocumentWriter> writers;
    private final About about;
    private final PostOffice post;

    @Activate
    public AssignCommand(@Reference List<DocumentWriter> writers, @Reference About about, @Reference PostOffice post) {
        this.writers = List.copyOf(writers);
        this.about = about;
        this.post = post;
    }

    /**
     * What goes to whom.
     *
     * @param id identity of a mention
     * @param department its name
     * @param to whose desk
     * @param due how long they have
     * @param mail the mail file to write
     * @param send whether the mail goes to the department's address
     */
    public record Parameters(
            @Argument String id,
            String department,
            Optional<String> to,
            Optional<String> due,
            Optional<Path> mail,
            boolean send) {
        public Parameters {
            if (department.isBlank()) {
                throw WrongUse.of("name.blank");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Optional<Delay> delay = parameters.due().map(typed -> Delay.read(typed)
                .orElseThrow(() -> WrongUse.of("routing.delay.unknown", typed)));
        Dossier dossier = workplace.dossier(Access.WRITE);
        Entry entry = entry(parameters.id(), dossier);
        String department = parameters.department().strip();
        if (parameters.send()) {
            ready(department, dossier, workplace);
        }
        Instant now = workplace.clock().instant();
        ZoneId zone = dossier.settings().zone();
        Assignment assignment = new Assignment(
                entry.mention().id(),
                dossier.archive().fields().canonical(CoreFields.DEPARTMENT, department),
                parameters.to().filter(person -> !person.isBlank()),
                delay.map(within -> within.after(now, zone)));
        if (parameters.mail().isPresent() || parameters.send()) {
            Document document = dispatch(dossier, workplace).mail(entry, assignment, Optional.empty(), now);
            deliver(document, parameters, dossier, workplace);
        }
        BatchId batch = Batches.named("assign", now);
        dossier.archive().record(assignment.acts(entry, workplace.person(), Act.Hand.HUMAN, batch, now));
        workplace.out().println(batch);
        workplace.tell(Sentence.of(
                getClass(), "routing.assign.done", entry.mention().id().value(), department, batch.value()));
        return Outcome.DONE;
    }

    private static Entry entry(String id, Dossier dossier) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return KnownMention.find(id, snapshot);
        }
    }

    /** Into a file, to the department, or both, as asked for. */
    private void deliver(Document document, Parameters parameters, Dossier dossier, Workplace workplace) {
        parameters.mail().ifPresent(file -> new Delivery(workplace, Optional.of(file)).write(writer(), document));
        if (parameters.send()) {
            post.send(document, dossier, false, workplace.cancel());
        }
    }

    /** What would keep the mail from leaving is said before anything is written down. */
    private void ready(String department, Dossier dossier, Workplace workplace) {
        if (dispatch(dossier, workplace).correspondent(department).isEmpty()) {
            throw WrongUse.of("routing.address.unknown", department);
        }
        post.ready(dossier);
    }

    private DocumentWriter writer() {
        return writers.stream()
                .filter(one -> DocumentWriter.info(one).id().equals(MAIL))
                .findFirst()
                .orElseThrow(() -> WrongUse.of("format.unknown", MAIL, ""));
    }

    private Dispatch dispatch(Dossier dossier, Workplace workplace) {
        return new Dispatch(dossier, workplace.locale(), about.edition().line());
    }
}
