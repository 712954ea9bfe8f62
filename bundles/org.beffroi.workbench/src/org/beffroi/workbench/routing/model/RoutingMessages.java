package org.beffroi.workbench.routing.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.routing.Dispatch;

/** Makes the messages by which mentions go to departments: drafts that any mail program opens. Off the UI thread. */
public final class RoutingMessages {

    /** Ending of a draft's file, and name of its format. */
    public static final String ENDING = "eml";

    private final Dossier dossier;
    private final Optional<DocumentWriter> writer;
    private final String maker;
    private final Clock clock;

    /**
     * @param writers the formats at hand
     * @param maker the program, with its version
     */
    public RoutingMessages(Dossier dossier, List<DocumentWriter> writers, String maker, Clock clock) {
        this.dossier = dossier;
        this.writer = writers.stream()
                .filter(one -> DocumentWriter.info(one).id().equals(ENDING))
                .findFirst();
        this.maker = maker;
        this.clock = clock;
    }

    /** Whether there is a format for mail at all. */
    public boolean isPossible() {
        return writer.isPresent();
    }

    /**
     * Writes the message of a draft, whole or not at all.
     *
     * @return its file, one that goes when the program ends where nobody chose another; empty where none is wanted
     * @throws Refusal if it cannot be written
     */
    public Optional<Path> write(Entry entry, AssignDraft draft, Locale language) {
        if (draft.message() == AssignDraft.Message.NONE) {
            return Optional.empty();
        }
        Document document = new Dispatch(dossier, language, maker)
                .mail(entry, draft.assignment(entry.mention().id()), draft.words(), clock.instant());
        WholeFile.Content content = out -> writer.orElseThrow().write(document, out);
        try {
            if (draft.file().isPresent()) {
                WholeFile.export(draft.file().get(), content);
                return draft.file();
            }
            Path file = WholeFile.temporary("." + ENDING, content);
            file.toFile().deleteOnExit();
            return Optional.of(file);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            RoutingMessages.class,
                            "export.refused",
                            draft.file().map(Path::toString).orElse("." + ENDING),
                            WriteProblem.reason(e)),
                    e);
        }
    }
}
