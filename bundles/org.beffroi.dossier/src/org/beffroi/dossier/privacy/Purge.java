package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.memory.Remembered;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.journal.Truth;

/**
 * The end of retention: mentions collected longer ago than their source says are erased, with the acts on them; Regulation
 * (EU) 2016/679, article 5 (1) (e).
 *
 * <p>With them go the lists of rejected rows that are older than the dossier keeps what no source speaks for: they hold what
 * people wrote too.
 *
 * <p>A mention that several sources brought, or that was read again since, is kept as long as any of its readings may be.
 * Mentions of a source that says nothing are kept as the dossier's settings say, without limit where these say nothing. Not
 * for several threads.
 */
public final class Purge {

    private static final String REJECTS = "rejects";

    private final Dossier dossier;
    private final Clock clock;
    private final Disk disk = new LocalDisk();

    public Purge(Dossier dossier, Clock clock) {
        this.dossier = dossier;
        this.clock = clock;
    }

    /**
     * What is due of one source.
     *
     * @param retentionDays empty for no limit
     * @param due mentions that are to be erased
     * @param kept all others
     */
    public record Line(String source, OptionalInt retentionDays, long due, long kept) {}

    /**
     * What is due; changes nothing.
     *
     * @return one line for each source of a mention, by name; a mention counts under the source of its newest reading
     */
    public List<Line> due(Progress progress) {
        SoundFiles.require(dossier.archive());
        try {
            return plan(progress).lines();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * Erases what is due. Until the first file goes it can be stopped; from then on it goes on to its end.
     *
     * @return the proof, empty where nothing was due
     * @throws Refusal if this process may only read the dossier, its files are damaged, a source's file cannot be read, or the disk refuses
     */
    public Optional<Proof> run(String who, String ground, Progress progress) {
        dossier.archive().requireWriting();
        SoundFiles.require(dossier.archive());
        try {
            Plan plan = plan(progress);
            if (plan.due().isEmpty() && plan.rejects().isEmpty() && unfinished().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(erase(plan, who, ground, progress));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private Proof erase(Plan plan, String who, String ground, Progress progress) throws IOException {
        Proof begun = new Proof(
                Proof.newId(now()),
                Proof.Kind.PURGE,
                now(),
                Optional.empty(),
                who,
                ground,
                false,
                Set.of(),
                Set.of(),
                Map.of(),
                Proof.Traces.NONE);
        dossier.erasures().keep(begun);
        Map<String, Long> counts = eraseBeside(plan);
        Proof[] proof = new Proof[1];
        dossier.archive()
                .rewrite(
                        List.of(new TakingAway(
                                mention -> plan.due().contains(mention.id().value()),
                                mention -> plan.due().contains(mention.value()))),
                        written -> {
                            count(written, counts);
                            proof[0] = begun.finished(now(), counts);
                            dossier.erasures().keep(proof[0]);
                            for (Proof earlier : unfinished()) {
                                dossier.erasures().keep(earlier.finished(now(), earlier.counts()));
                            }
                        },
                        progress.unstoppable());
        new AccessLog(dossier.folder(), clock)
                .served(who, "privacy purge", begun.id(), plan.due().size());
        return proof[0];
    }

    /** Erases what is due outside of the truth, and counts it. */
    private Map<String, Long> eraseBeside(Plan plan) throws IOException {
        Erased erased = new ErasedByTerm(plan.due(), dossier.erasures());
        Remembered held = Remembered.NOTHING;
        for (PersonalDataHolder memory : dossier.memories()) {
            held = held.and(memory.forget(dossier.folder(), erased, disk));
        }
        long attachments = 0;
        for (String path : plan.attachments()) {
            Path file = dossier.folder().resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(file);
                attachments++;
            }
        }
        for (Path rejects : plan.rejects()) {
            disk.delete(rejects);
        }
        return new TreeMap<>(Map.of(
                Place.ATTACHMENTS.key(),
                attachments,
                Place.QUOTATIONS.key(),
                held.quotations(),
                Place.REJECTS.key(),
                (long) plan.rejects().size()));
    }

    /** Purges that were cut short; the next one does the rest of them too. */
    private List<Proof> unfinished() {
        return dossier.erasures().unfinished().stream()
                .filter(proof -> proof.kind() == Proof.Kind.PURGE)
                .toList();
    }

    private static void count(Rewritten written, Map<String, Long> counts) {
        counts.put(Place.MENTIONS.key(), written.readingsErased());
        counts.put(Place.ACTS.key(), written.actsErased());
        counts.values().removeIf(many -> many == 0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private record Plan(Set<String> due, Set<String> attachments, List<Path> rejects, List<Line> lines) {}

    /** Until when a mention is kept, as far as its readings were seen; no limit stands above any day. */
    private record Kept(String source, Instant collected, Instant until) {
        Kept or(Kept other) {
            Kept newest = other.collected.isAfter(collected) ? other : this;
            return new Kept(newest.source, newest.collected, until.isAfter(other.until) ? until : other.until);
        }
    }

    private Plan plan(Progress progress) throws IOException {
        LawfulSources sources = LawfulSources.of(dossier.folder(), dossier.settings());
        Truth truth = new Truth(dossier.folder(), disk, dossier.archive().fields());
        Map<String, Kept> byId = new HashMap<>();
        truth.mentionsAfter(
                new TreeMap<>(),
                mention -> byId.merge(mention.id().value(), kept(mention, sources), Kept::or),
                progress);
        Set<String> due = new HashSet<>();
        Map<String, long[]> counts = new TreeMap<>();
        byId.forEach((id, kept) -> {
            boolean isDue = kept.until().isBefore(clock.instant());
            if (isDue) {
                due.add(id);
            }
            counts.computeIfAbsent(kept.source(), name -> new long[2])[isDue ? 0 : 1]++;
        });
        Attachments attachments = new Attachments();
        if (!due.isEmpty()) {
            truth.mentionsAfter(
                    new TreeMap<>(),
                    mention ->
                            attachments.meet(mention, due.contains(mention.id().value())),
                    progress);
        }
        List<Line> lines = counts.entrySet().stream()
                .map(one -> new Line(
                        one.getKey(), sources.retentionDays(one.getKey()), one.getValue()[0], one.getValue()[1]))
                .toList();
        return new Plan(due, attachments.alone(), oldRejects(sources), lines);
    }

    /** Lists of rejected rows that nobody wrote to since the end of their time. */
    private List<Path> oldRejects(LawfulSources sources) throws IOException {
        Path folder = dossier.folder().resolve(REJECTS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Instant written = Files.getLastModifiedTime(file).toInstant();
                if (sources.keptUntil("", written)
                        .filter(clock.instant()::isAfter)
                        .isPresent()) {
                    old.add(file);
                }
            }
        }
        return old;
    }

    private static Kept kept(Mention mention, LawfulSources sources) {
        String source = mention.origin().source();
        Instant collected = mention.origin().collected();
        return new Kept(source, collected, sources.keptUntil(source, collected).orElse(Instant.MAX));
    }

    private static Refusal refused(IOException e) {
        return new Refusal(Sentence.of(Purge.class, "privacy.disk.refuses", String.valueOf(e.getMessage())), e);
    }
}
