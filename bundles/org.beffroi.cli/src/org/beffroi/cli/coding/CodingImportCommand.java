package org.beffroi.cli.coding;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.cli.mention.Batches;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.coding.CodeImport;
import org.osgi.service.component.annotations.Component;

/**
 * Takes codes in from a file, as acts of those who said so, in one batch that can be undone; the same file twice changes
 * nothing.
 */
@Component
@Command.Info(id = "coding import")
public final class CodingImportCommand implements Command<CodingImportCommand.Parameters> {

    private static final int MOST_TOLD = 20;

    /**
     * What is taken in.
     *
     * @param file CSV
     */
    public record Parameters(@Argument Path file) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Instant now = workplace.clock().instant();
        CodesFile file = CodesFile.read(workplace.currentFolder().resolve(parameters.file()), workplace.person(), now);
        Dossier dossier = workplace.dossier(Access.WRITE);
        BatchId batch = Batches.named("codes", now);
        Map<Long, Sentence> rejected = new TreeMap<>(file.rejected());
        CodeImport codes;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            codes = new CodeImport(dossier.archive().fields(), snapshot, batch);
            file.rows().forEach((line, row) -> {
                workplace.cancel().check();
                codes.take(row).ifPresent(reason -> rejected.put(line, reason));
            });
        }
        if (!codes.acts().isEmpty()) {
            dossier.archive().record(codes.acts());
            workplace.out().println(batch);
        }
        tell(codes, rejected, batch, workplace);
        return rejected.isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private static void tell(CodeImport codes, Map<Long, Sentence> rejected, BatchId batch, Workplace workplace) {
        rejected.entrySet().stream()
                .limit(MOST_TOLD)
                .forEach(row -> workplace.tell(
                        Sentence.of(CodingImportCommand.class, "codes.file.line", row.getKey(), row.getValue())));
        workplace.tell(Sentence.of(
                CodingImportCommand.class,
                "coding.import.done",
                codes.acts().size(),
                codes.already(),
                rejected.size(),
                batch.value()));
    }
}
