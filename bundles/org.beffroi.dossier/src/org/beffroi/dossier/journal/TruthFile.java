package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;

/**
 * One file of the truth, be it a journal of mentions or a log of acts, for what is done to both alike.
 *
 * @param within name of its folder
 * @param file where it is
 */
record TruthFile(String within, Path file, MentionJournal journal, ActLog log) {

    /** All of a dossier, logs first: those who read acts then know of no mention that is not there. */
    static List<TruthFile> all(Path folder, Disk disk, MentionJournal journal, ActLog log) throws IOException {
        List<TruthFile> all = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            all.add(new TruthFile(ActLog.FOLDER, file, journal, log));
        }
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            all.add(new TruthFile(MentionJournal.FOLDER, file, journal, log));
        }
        return all;
    }

    /**
     * Files beside those of a dossier that nobody reads and that look like them: copies that people laid there under another
     * name. What repairs and writers left is not among them.
     */
    static List<TruthFile> copies(Path folder, Disk disk, MentionJournal journal, ActLog log) throws IOException {
        List<TruthFile> copies = new ArrayList<>();
        for (String within : List.of(ActLog.FOLDER, MentionJournal.FOLDER)) {
            String ending = within.equals(ActLog.FOLDER) ? ActLog.ENDING : MentionJournal.ENDING;
            for (Path file : disk.list(folder.resolve(within), "")) {
                String name = file.getFileName().toString();
                if (name.contains(ActLog.ENDING) && !name.endsWith(ending) && !Truth.isLeftover(name)) {
                    copies.add(new TruthFile(within, file, journal, log));
                }
            }
        }
        return copies;
    }

    /** Folder and name. */
    String name() {
        return within + "/" + file.getFileName();
    }

    private boolean isLog() {
        return within.equals(ActLog.FOLDER);
    }

    /** The file with what is damaged in it; journals are looked at frame by frame without being inflated. */
    Repairs.Damaged damaged() throws IOException {
        List<Damage> damages =
                isLog() ? log.read(file, 0).damages() : journal.verify(file).damages();
        return new Repairs.Damaged(file, name(), damages);
    }

    /** The same of a file of format 1, whose frames say nothing before they are read. */
    Repairs.Damaged damagedInFormat1() throws IOException {
        if (isLog()) {
            return damaged();
        }
        List<Damage> damages = new ArrayList<>();
        journal.read(file, 0, MentionJournal.damaged(damages));
        return new Repairs.Damaged(file, name(), damages);
    }

    /** Whether it is of format 2. */
    boolean isChained() throws IOException {
        return isLog() ? log.read(file, 0).isChained() : journal.isChained(file);
    }

    /**
     * Writes it anew.
     *
     * @param out where to; null to learn only what would change
     */
    Rewritten rewrite(Rewriting rewriting, Disk.Appender out) throws IOException {
        return isLog() ? log.rewrite(file, rewriting, out) : journal.rewrite(file, rewriting, out);
    }
}
