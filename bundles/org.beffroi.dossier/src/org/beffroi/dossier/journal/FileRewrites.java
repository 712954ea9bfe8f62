package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;

/**
 * What writes the files of a dossier's truth anew: erasures, repairs, changes of format. No writer appends meanwhile. Not for
 * several threads.
 */
final class FileRewrites {

    private final Path folder;
    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;
    private final Repairs repairs;
    private final Returned returned;
    private final Forgotten erased;

    FileRewrites(Path folder, Disk disk, MentionJournal journal, ActLog log, Forgotten erased, Fields fields) {
        this.folder = folder;
        this.disk = disk;
        this.journal = journal;
        this.log = log;
        this.erased = erased;
        this.repairs = new Repairs(folder, disk);
        this.returned = new Returned(erased, fields);
    }

    /**
     * Rewrites the files of all writers, those in which something changes; each is the old one or the new one at any moment.
     * What earlier mendings had set aside, which nobody can search for anything, is deleted.
     *
     * <p>The mark of the erasure in {@value Truth#ERASURES} must be there before this is called: it is by that mark that whoever
     * reads these files knows that all offsets mean something else now.
     */
    Rewritten rewrite(Rewriting rewriting, Progress progress) throws IOException {
        forgetLeftovers();
        Rewritten all = Rewritten.NOTHING;
        List<Path> logs = disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING);
        List<Path> journals = disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING);
        long done = 0;
        for (Path file : logs) {
            all = all.plus(rewrite(named(ActLog.FOLDER, file), out -> log.rewrite(file, rewriting, out)));
            progress.at(++done, logs.size() + journals.size());
        }
        for (Path file : journals) {
            all = all.plus(rewrite(named(MentionJournal.FOLDER, file), out -> journal.rewrite(file, rewriting, out)));
            progress.at(++done, logs.size() + journals.size());
        }
        return all;
    }

    private Rewritten rewrite(Repairs.Damaged file, Pass pass) throws IOException {
        Rewritten would = pass.to(null);
        if (!would.equals(Rewritten.NOTHING)) {
            if (!file.damages().isEmpty()) {
                repairs.note(Repairs.Reason.ERASURE, List.of(file), Instant.now());
            }
            disk.replace(file.file(), pass::to);
        }
        return would;
    }

    /** A file of the truth with its name and what is damaged in it. */
    private Repairs.Damaged named(String within, Path file) throws IOException {
        List<Damage> damages = within.equals(ActLog.FOLDER)
                ? log.read(file, 0).damages()
                : journal.verify(file).damages();
        return new Repairs.Damaged(file, within + "/" + file.getFileName(), damages);
    }

    /**
     * What is damaged in the files of all writers, by the names of the files; empty when all is well. Journals are looked at
     * frame by frame without being inflated.
     */
    Map<String, List<Damage>> damages() throws IOException {
        Map<String, List<Damage>> all = new TreeMap<>();
        for (Repairs.Damaged file : damaged()) {
            all.put(file.name(), file.damages());
        }
        return all;
    }

    private List<Repairs.Damaged> damaged() throws IOException {
        List<Repairs.Damaged> damaged = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            damaged.add(named(MentionJournal.FOLDER, file));
        }
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            damaged.add(named(ActLog.FOLDER, file));
        }
        damaged.removeIf(file -> file.damages().isEmpty());
        return damaged;
    }

    /**
     * Settles what is damaged: all that can be read is written anew, the former files stay beside, and a record in
     * {@code repairs} says what could not be read. No writer appends meanwhile.
     *
     * @param missing what is gone that the files themselves know nothing of, by their names; it is noted as well
     * @return what was damaged, by the names of the files
     */
    Map<String, List<Damage>> repair(Map<String, List<Damage>> missing) throws IOException {
        repairs.noteMissing(missing, Instant.now());
        List<Repairs.Damaged> damaged = damaged();
        Map<String, List<Damage>> all = new TreeMap<>();
        if (!damaged.isEmpty()) {
            writeAnew(Repairs.Reason.REPAIR, damaged);
            damaged.forEach(file -> all.put(file.name(), file.damages()));
        }
        return all;
    }

    /** What of erased people the files hold again, by the names of the files; while an erasure is unfinished nothing is told. */
    Map<String, List<Damage>> returned() throws IOException {
        Map<String, List<Damage>> all = new TreeMap<>();
        for (Repairs.Damaged file : withReturned()) {
            all.put(file.name(), file.damages());
        }
        return all;
    }

    private List<Repairs.Damaged> withReturned() throws IOException {
        List<Repairs.Damaged> all = new ArrayList<>();
        if (disk.list(folder.resolve(Truth.ERASURES), Truth.ERASURE_ENDING).isEmpty() || erased.isUnfinished()) {
            return all;
        }
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            returned.in(ActLog.FOLDER, file, log.rewrite(file, returned, null)).ifPresent(all::add);
        }
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            returned.in(MentionJournal.FOLDER, file, journal.rewrite(file, returned, null))
                    .ifPresent(all::add);
        }
        return all;
    }

    /**
     * Takes away again what of erased people has come back, and what earlier repairs set aside, since it may be in there too.
     * No writer appends meanwhile.
     */
    Rewritten eraseReturned(Progress progress) throws IOException {
        List<Repairs.Damaged> back = withReturned();
        if (back.isEmpty()) {
            return Rewritten.NOTHING;
        }
        repairs.note(Repairs.Reason.ERASURE, back, Instant.now());
        return rewrite(returned, progress);
    }

    /**
     * Writes the files of one writer that are of format 1 in format 2. Where something in them cannot be read, the former
     * file stays beside and {@code repairs} says what it was.
     *
     * @param writer whose files they are
     * @return what could not be read, by the names of the files
     */
    Map<String, List<Damage>> bringToFormat2(String writer) throws IOException {
        List<Repairs.Damaged> old = new ArrayList<>();
        Path mentions = folder.resolve(MentionJournal.FOLDER).resolve(writer + MentionJournal.ENDING);
        if (disk.size(mentions) > 0 && !journal.isChained(mentions)) {
            List<Damage> damages = new ArrayList<>();
            journal.read(mentions, 0, MentionJournal.damaged(damages));
            old.add(new Repairs.Damaged(mentions, MentionJournal.FOLDER + "/" + mentions.getFileName(), damages));
        }
        Path acts = folder.resolve(ActLog.FOLDER).resolve(writer + ActLog.ENDING);
        if (disk.size(acts) > 0 && !log.read(acts, 0).isChained()) {
            old.add(named(ActLog.FOLDER, acts));
        }
        Map<String, List<Damage>> all = new TreeMap<>();
        if (!old.isEmpty()) {
            writeAnew(Repairs.Reason.FORMAT, old);
            old.stream()
                    .filter(file -> !file.damages().isEmpty())
                    .forEach(file -> all.put(file.name(), file.damages()));
        }
        return all;
    }

    private void writeAnew(Repairs.Reason reason, List<Repairs.Damaged> files) throws IOException {
        String id = repairs.note(reason, files, Instant.now());
        for (Repairs.Damaged file : files) {
            if (!file.damages().isEmpty()) {
                repairs.setAside(file.file(), id);
            }
            boolean isLog = file.name().startsWith(ActLog.FOLDER + "/");
            disk.replace(file.file(), out -> {
                if (isLog) {
                    log.rewrite(file.file(), Rewriting.nothing(), out);
                } else {
                    journal.rewrite(file.file(), Rewriting.nothing(), out);
                }
            });
        }
    }

    private interface Pass {
        Rewritten to(Disk.Appender out) throws IOException;
    }

    private void forgetLeftovers() throws IOException {
        for (String name : List.of(ActLog.FOLDER, MentionJournal.FOLDER)) {
            for (Path file : disk.list(folder.resolve(name), "")) {
                if (Truth.isLeftover(file.getFileName().toString())) {
                    disk.delete(file);
                }
            }
        }
    }
}
