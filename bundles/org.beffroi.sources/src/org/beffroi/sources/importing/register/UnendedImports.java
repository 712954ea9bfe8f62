package org.beffroi.sources.importing.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.dossier.OpeningNotices;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Tells of files whose import was killed or stopped before its end, until the file is imported to its end or what was kept of it
 * is undone. Safe for several threads.
 */
@Component
public final class UnendedImports implements OpeningNotices {

    /** So many files are told one by one. */
    private static final int MOST = 5;

    private final Undoings.Reader acts;

    @Activate
    public UnendedImports() {
        this(Undoings.Reader::fromFolder);
    }

    /** Tells of dossiers whose acts are read in that way. */
    UnendedImports(Undoings.Reader acts) {
        this.acts = acts;
    }

    @Override
    public List<OpeningNotice> of(Dossier dossier) {
        try {
            List<Unended> unended = unended(new Register(dossier.folder()).all());
            if (unended.isEmpty()) {
                return List.of();
            }
            Set<BatchId> undone = Undoings.of(acts.acts(dossier)).undone();
            return told(
                    unended.stream()
                            .filter(one -> !undone.contains(one.file().batch()))
                            .toList(),
                    dossier);
        } catch (Refusal unreadable) {
            return List.of(OpeningNotice.of(unreadable.sentence()));
        }
    }

    private record Unended(ImportState state, FileState file) {}

    /** Those files of the register, newest first, that were imported to their end neither then nor later. */
    private static List<Unended> unended(List<ImportState> newestFirst) {
        Set<Path> ended = new HashSet<>();
        List<Unended> unended = new ArrayList<>();
        for (ImportState state : newestFirst) {
            for (FileState file : state.files()) {
                if (file.done()) {
                    ended.add(file.path());
                } else if (!ended.contains(file.path())) {
                    unended.add(new Unended(state, file));
                }
            }
        }
        return unended;
    }

    /** Of rows those are told that the register knows of: of the last ones that were kept before a kill it knows nothing. */
    private static List<OpeningNotice> told(List<Unended> unended, Dossier dossier) {
        List<OpeningNotice> told = new ArrayList<>();
        unended.stream()
                .limit(MOST)
                .forEach(one -> told.add(new OpeningNotice(
                        Sentence.of(
                                UnendedImports.class,
                                "import.unended",
                                one.file().path().getFileName().toString(),
                                one.state().started().atZone(dossier.settings().zone()),
                                one.file().counts().read(),
                                one.file().batch().value(),
                                argument(dossier.folder())),
                        Optional.of(one.file().path().toAbsolutePath()))));
        if (unended.size() > MOST) {
            told.add(OpeningNotice.of(Sentence.of(UnendedImports.class, "import.unended.more", unended.size() - MOST)));
        }
        return told;
    }

    /** A folder as a command line takes it, whatever the folder is that somebody works in. */
    private static String argument(Path folder) {
        String path = folder.toAbsolutePath().normalize().toString();
        return path.chars().anyMatch(Character::isWhitespace) ? '"' + path + '"' : path;
    }
}
