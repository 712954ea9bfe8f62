package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final RepairLosses losses;
    private final Forgotten erased;
    private final Fields fields;

    FileRewrites(Path folder, Disk disk, MentionJournal journal, ActLog log, Forgotten erased, Fields fields) {
        this.folder = folder;
        this.disk = disk;
        this.journal = journal;
        this.log = log;
        this.erased = erased;
        this.repairs = new Repairs(folder, disk);
        this.losses = new RepairLosses(folder, disk);
        this.fields = fields;
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
        List<TruthFile> files = files();
        long done = 0;
        for (TruthFile file : files) {
            all = all.plus(rewrite(file, rewriting));
            progress.at(++done, files.size());
        }
        return all;
    }

    private List<TruthFile> files() throws IOException {
        return TruthFile.all(folder, disk, journal, log);
    }

    private Rewritten rewrite(TruthFile file, Rewriting rewriting) throws IOException {
        Rewritten would = file.rewrite(rewriting, null);
        if (!would.equals(Rewritten.NOTHING)) {
            Repairs.Damaged damaged = file.damaged();
            if (!damaged.damages().isEmpty()) {
                repairs.note(Repairs.Reason.ERASURE, List.of(damaged), Instant.now());
            }
            disk.replace(file.file(), out -> file.rewrite(rewriting, out));
        }
        return would;
    }

    /**
     * What is damaged in the files of all writers, by the names of the files; empty when all is well. Journals are looked at
     * frame by frame without being inflated.
     */
    Map<String, List<Damage>> damages() throws IOException {
        return byName(damaged());
    }

    private List<Repairs.Damaged> damaged() throws IOException {
        List<Repairs.Damaged> damaged = new ArrayList<>();
        for (TruthFile file : files()) {
            damaged.add(file.damaged());
        }
        damaged.removeIf(file -> file.damages().isEmpty());
        return damaged;
    }

    private static Map<String, List<Damage>> byName(List<Repairs.Damaged> files) {
        Map<String, List<Damage>> all = new TreeMap<>();
        files.forEach(file -> all.put(file.name(), file.damages()));
        return all;
    }

    /**
     * Settles what is damaged: all that can be read is written anew, the former files stay beside, and a record in
     * {@code repairs} says what could not be read. No writer appends meanwhile.
     *
     * @param missing what is gone that the files themselves know nothing of, by their names; it is noted as well
     * @param lost what of all that nothing gives back: it is told until somebody takes note of it
     * @return what was damaged, by the names of the files
     */
    Map<String, List<Damage>> repair(Map<String, List<Damage>> missing, RepairLosses.Lost lost) throws IOException {
        List<Repairs.Damaged> damaged = damaged();
        Map<String, List<Damage>> all = byName(damaged);
        Instant now = Instant.now();
        losses.note(all + " " + missing, lost, now);
        repairs.noteMissing(missing, now);
        if (!damaged.isEmpty()) {
            writeAnew(Repairs.Reason.REPAIR, damaged);
        }
        return all;
    }

    /** What of erased people the files hold again, by the names of the files; while an erasure is unfinished nothing is told. */
    Map<String, List<Damage>> returned() throws IOException {
        return byName(back().files());
    }

    /** Whether an erasure was begun and not brought to its end. */
    boolean isErasureUnfinished() {
        return erased.isUnfinished();
    }

    /**
     * What has come back.
     *
     * @param files which it is in
     * @param hand takes it away
     */
    private record Back(List<Repairs.Damaged> files, Returned hand) {}

    /**
     * What came back of a person may tell more of her than an erasure knew while it was away: mentions that others repeat, accounts
     * of hers. So it is looked for until nothing more is met.
     */
    private Back back() throws IOException {
        Returned hand = new Returned(erased, fields);
        if (disk.list(folder.resolve(Truth.ERASURES), Truth.ERASURE_ENDING).isEmpty() || erased.isUnfinished()) {
            return new Back(List.of(), hand);
        }
        List<Repairs.Damaged> all = with(hand);
        int met = 0;
        while (hand.met().size() > met) {
            met = hand.met().size();
            hand = new Returned(erased.knowing(hand.met()), fields);
            all = with(hand);
        }
        return new Back(all, hand);
    }

    private List<Repairs.Damaged> with(Returned hand) throws IOException {
        List<Repairs.Damaged> all = new ArrayList<>();
        for (TruthFile file : files()) {
            hand.in(file, file.rewrite(hand, null)).ifPresent(all::add);
        }
        for (TruthFile copy : copies()) {
            hand.in(copy, copy.rewrite(hand, null)).ifPresent(all::add);
        }
        return all;
    }

    private List<TruthFile> copies() throws IOException {
        return TruthFile.copies(folder, disk, journal, log);
    }

    /**
     * Takes away again what of erased people has come back, and what earlier repairs set aside, since it may be in there too.
     * No writer appends meanwhile.
     */
    Rewritten eraseReturned(Progress progress) throws IOException {
        Back back = back();
        if (back.files().isEmpty()) {
            return Rewritten.NOTHING;
        }
        repairs.note(Repairs.Reason.ERASURE, back.files(), Instant.now());
        erased.learn(back.hand().met());
        Rewritten all = rewrite(back.hand(), progress);
        for (TruthFile copy : copies()) {
            all = all.plus(rewrite(copy, back.hand()));
        }
        return all;
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
        for (TruthFile file : files()) {
            boolean own = file.name().equals(MentionJournal.FOLDER + "/" + writer + MentionJournal.ENDING)
                    || file.name().equals(ActLog.FOLDER + "/" + writer + ActLog.ENDING);
            if (own && disk.size(file.file()) > 0 && !file.isChained()) {
                old.add(file.damagedInFormat1());
            }
        }
        if (!old.isEmpty()) {
            writeAnew(Repairs.Reason.FORMAT, old);
        }
        old.removeIf(file -> file.damages().isEmpty());
        return byName(old);
    }

    private void writeAnew(Repairs.Reason reason, List<Repairs.Damaged> files) throws IOException {
        String id = repairs.note(reason, files, Instant.now());
        for (Repairs.Damaged file : files) {
            if (!file.damages().isEmpty()) {
                repairs.setAside(file.file(), id);
            }
        }
        Set<String> names = files.stream().map(Repairs.Damaged::name).collect(Collectors.toSet());
        for (TruthFile file : files()) {
            if (names.contains(file.name())) {
                disk.replace(file.file(), out -> file.rewrite(Rewriting.nothing(), out));
            }
        }
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
