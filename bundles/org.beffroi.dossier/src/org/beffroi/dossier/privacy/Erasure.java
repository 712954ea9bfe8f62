package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.memory.Quoted;
import org.beffroi.core.memory.Remembered;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Findings.Namesake;

/**
 * Finds a person, or what was published at an address, in the whole of a dossier, and makes it as if she had never been
 * there; Regulation (EU) 2016/679, article 17.
 *
 * <p>A proof is written before anything is erased, without her data, and completed once no journal, log or index holds her.
 * By its keyed hashes she is refused should an import bring her back. Cut short at any moment, each file is the old one or
 * the new one; the same erasure made again completes it. Not for several threads.
 */
public final class Erasure {

    /** In a proof, how many files stay although they are hers: what is needed for a legal claim, article 17 (3) (e). */
    public static final String KEPT = "kept-files";

    /** In a proof, how many files name her and were not touched: whoever erased her was told which. */
    public static final String LEFT = "left-files";

    /** In a proof, how many files could not be looked into to their end. */
    public static final String UNREAD = "unread-files";

    /** In a proof, how many mentions of people who are called as she is stay: whoever erased her was told of whom. */
    public static final String NAMESAKES = "namesakes";

    private static final int NAMING_TOLD = 1_000;

    private final Dossier dossier;
    private final Erasures erasures;
    private final Disk truthDisk;
    private final Disk filesDisk = new LocalDisk();
    private final Clock clock;
    private final Whom whom;

    /** The erasure of somebody from a dossier; nothing happens yet. */
    public Erasure(Dossier dossier, Whom whom, Clock clock) {
        this(dossier, dossier.erasures(), whom, new LocalDisk(), clock);
    }

    /** The same where the truth is on another disk: tests cut its power. */
    public Erasure(Dossier dossier, Erasures erasures, Whom whom, Disk truthDisk, Clock clock) {
        this.dossier = dossier;
        this.erasures = erasures;
        this.whom = whom;
        this.truthDisk = truthDisk;
        this.clock = clock;
    }

    /**
     * Where she is; changes nothing.
     *
     * @throws Refusal if a file cannot be read
     */
    public Findings find(Progress progress) {
        try {
            Known known = known(progress);
            Remembered held = Remembered.NOTHING;
            for (PersonalDataHolder memory : dossier.memories()) {
                held = held.and(memory.recall(dossier.folder(), known.erased));
            }
            SmallFiles files = files(known, held);
            files.look(false);
            return findings(known, files, held);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * Erases her. Until the first file is rewritten it can be stopped, and nothing is changed; from then on it goes on to its
     * end.
     *
     * @param who does it
     * @param ground the legal ground, in a sentence that names nobody
     * @param texts whether her name within others' texts is replaced too
     * @return the proof
     * @throws Refusal if this process may only read the dossier, its files are damaged, or the disk refuses; what was done so
     *     far stays done
     */
    public Proof erase(String who, String ground, boolean texts, Progress progress) {
        dossier.archive().requireWriting();
        SoundFiles.require(dossier.archive());
        try {
            Known known = known(progress);
            Proof begun = begun(known, who, ground, texts);
            Counting counting = new Counting(known, texts);
            erasures.keep(begun);
            Remembered held = Remembered.NOTHING;
            for (PersonalDataHolder memory : dossier.memories()) {
                held = held.and(memory.forget(dossier.folder(), known.erased, filesDisk));
            }
            Remembered forgotten = held;
            SmallFiles files = files(known, held);
            files.look(true);
            Proof[] proof = new Proof[1];
            dossier.archive()
                    .rewrite(
                            List.of(counting.forgetting, new TakingAway(known.identity::isHers, id -> known.identity
                                    .ids()
                                    .contains(id.value()))),
                            written -> {
                                proof[0] = begun.finished(now(), counting.proven(files, forgotten, written));
                                erasures.keep(proof[0]);
                                completeEarlier();
                            },
                            progress.unstoppable());
            new AccessLog(dossier.folder(), clock)
                    .served(
                            who,
                            "privacy erase",
                            begun.id(),
                            known.identity.ids().size());
            return proof[0];
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** What was begun for the same person and cut short is done now. */
    private void completeEarlier() {
        for (Proof earlier : erasures.unfinished()) {
            if (earlier.people().contains(hash()) || earlier.addresses().contains(hash())) {
                erasures.keep(earlier.finished(now(), earlier.counts()));
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Proof begun(Known known, String who, String ground, boolean texts) {
        Set<String> people = new TreeSet<>();
        Set<String> addresses = new TreeSet<>();
        switch (whom) {
            case Whom.Author author -> people.add(erasures.ofPerson(author.network(), author.name()));
            case Whom.Page page -> addresses.add(erasures.ofAddress(page.url()));
        }
        for (Identity.Account account : known.identity.accounts().keySet()) {
            people.add(erasures.ofPerson(
                    Optional.of(account.network()).filter(network -> !network.isEmpty()), account.author()));
        }
        return new Proof(
                Proof.newId(now()),
                Proof.Kind.ERASURE,
                now(),
                Optional.empty(),
                who,
                ground,
                texts,
                people,
                addresses,
                Map.of(),
                known.identity.traces(erasures));
    }

    private String hash() {
        return Identity.Before.hash(erasures, whom);
    }

    /** Reads the truth twice: first for her accounts, then for all that is under them. */
    private Known known(Progress progress) throws IOException {
        Identity identity = new Identity(whom, Identity.Before.of(erasures, whom));
        Fields fields = dossier.archive().fields();
        Truth truth = new Truth(dossier.folder(), truthDisk, fields);
        truth.mentionsAfter(new TreeMap<>(), identity::meet, progress);
        Attachments attachments = new Attachments();
        Quoted quoted = new Quoted();
        truth.mentionsAfter(
                new TreeMap<>(),
                mention -> {
                    identity.recognise(mention);
                    boolean hers = identity.isHers(mention);
                    attachments.meet(mention, hers);
                    if (hers) {
                        quoted.add(mention.text());
                        mention.title().ifPresent(quoted::add);
                    }
                },
                progress);
        return new Known(
                identity,
                new ErasedPerson(identity, identity.names(), erasures),
                truth,
                fields,
                attachments.alone(),
                quoted);
    }

    private record Known(
            Identity identity,
            ErasedPerson erased,
            Truth truth,
            Fields fields,
            Set<String> attachments,
            Quoted quoted) {}

    private SmallFiles files(Known known, Remembered held) {
        Set<String> elsewhere = new TreeSet<>();
        dossier.memories().forEach(memory -> elsewhere.addAll(memory.folders()));
        return new SmallFiles(
                dossier.folder(),
                dossier.publicActors(),
                known.identity,
                known.attachments,
                new SmallFiles.Beside(elsewhere, held.words(), known.quoted),
                filesDisk);
    }

    private static void add(Remembered held, Map<Place, Long> counts) {
        counts.merge(Place.QUOTATIONS, held.quotations(), Long::sum);
        counts.merge(Place.CAPTURES, held.captures(), Long::sum);
        counts.values().removeIf(many -> many == 0);
    }

    private Findings findings(Known known, SmallFiles files, Remembered held) throws IOException {
        Counting counting = new Counting(known, false);
        Map<Place, Long> counts = new EnumMap<>(Place.class);
        counts.putAll(files.counts());
        add(held, counts);
        counting.counts.forEach((place, many) -> {
            if (many > 0) {
                counts.put(place, many);
            }
        });
        List<String> accounts = new ArrayList<>();
        known.identity
                .accounts()
                .forEach((account, names) -> accounts.add((account.network() + " " + account.author()).strip()
                        + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")")));
        List<String> left = new ArrayList<>(files.left());
        left.addAll(held.left());
        return new Findings(
                known.identity.ids().size(),
                accounts,
                counts,
                left,
                files.unread(),
                held.kept(),
                counting.namesakes,
                counting.naming,
                new Findings.Beside(counting.spellings, doubts(), List.copyOf(counting.letIn)));
    }

    /** Why there may be more of her than was found. */
    private List<Sentence> doubts() {
        List<Sentence> doubts = new ArrayList<>();
        if (whom instanceof Whom.Author author && NamePattern.isTooShort(author.name())) {
            doubts.add(Sentence.of(Erasure.class, "privacy.doubt.short", author.name()));
        }
        List<Proof> proofs = erasures.all();
        String hash = proofs.isEmpty() ? "" : hash();
        proofs.stream()
                .filter(proof ->
                        proof.people().contains(hash) || proof.addresses().contains(hash))
                .map(proof -> Sentence.of(
                        Erasure.class,
                        "privacy.doubt.erased",
                        proof.begun().atZone(dossier.settings().zone())))
                .forEach(doubts::add);
        int damages = dossier.archive().damages().size();
        if (damages > 0) {
            doubts.add(Sentence.of(Erasure.class, "privacy.doubt.damaged", damages));
        }
        return doubts;
    }

    /** What the truth holds of her, counted before it is rewritten. */
    private final class Counting {
        private final Map<Place, Long> counts = new EnumMap<>(Place.class);
        private final List<String> naming = new ArrayList<>();
        private final Map<Namesake, Long> namesakes = new TreeMap<>();
        private final Map<String, Long> spellings = new TreeMap<>();
        private final Set<String> letIn = new TreeSet<>();
        private final boolean anybody = !erasures.all().isEmpty();
        private final Forgetting forgetting;
        private final boolean texts;

        Counting(Known known, boolean texts) throws IOException {
            this.texts = texts;
            this.forgetting = new Forgetting(known.identity, known.fields, texts, known.erased::reference);
            Forgetting withoutTexts = new Forgetting(known.identity, known.fields, false, id -> "erased");
            known.truth.mentionsAfter(
                    new TreeMap<>(), mention -> count(mention, known, withoutTexts), Progress.silent());
            for (var act : known.truth.acts()) {
                if (!forgetting.act(act).equals(Optional.of(act))) {
                    counts.merge(Place.ACTS, 1L, Long::sum);
                }
            }
        }

        private void count(Mention mention, Known known, Forgetting withoutTexts) {
            if (known.identity.isHers(mention)) {
                counts.merge(Place.MENTIONS, 1L, Long::sum);
                tellLetIn(mention);
                return;
            }
            Optional<Namesake> namesake = known.identity.namesake(mention);
            namesake.ifPresent(one -> count(namesakes, one));
            if (namesake.isEmpty()) {
                known.identity.spelling(mention).ifPresent(one -> count(spellings, one));
            }
            if (!withoutTexts.mention(mention).equals(Optional.of(mention))) {
                counts.merge(Place.REFERENCES, 1L, Long::sum);
            }
            if (withoutTexts.isNamedIn(mention)) {
                counts.merge(Place.TEXTS, 1L, Long::sum);
                if (naming.size() < NAMING_TOLD) {
                    naming.add(mention.id().value());
                }
            }
        }

        private void tellLetIn(Mention mention) {
            if (anybody && erasures.isLetIn(erasures.ofReference(mention.id().value()))) {
                letIn.add(erasures.reference(mention.id()).said());
            }
        }

        private static <T> void count(Map<T, Long> all, T one) {
            if (all.size() < NAMING_TOLD || all.containsKey(one)) {
                all.merge(one, 1L, Long::sum);
            }
        }

        /** Counts of the proof: what is no longer there. */
        Map<String, Long> proven(SmallFiles files, Remembered forgotten, Rewritten written) {
            Map<Place, Long> all = new EnumMap<>(Place.class);
            all.putAll(files.counts());
            all.putAll(counts);
            add(forgotten, all);
            if (!texts) {
                all.remove(Place.TEXTS);
            }
            Map<String, Long> proven = new TreeMap<>();
            all.forEach((place, many) -> proven.put(place.key(), many));
            if (!files.left().isEmpty()) {
                proven.put(LEFT, (long) files.left().size());
            }
            if (!files.unread().isEmpty()) {
                proven.put(UNREAD, (long) files.unread().size());
            }
            if (!forgotten.kept().isEmpty()) {
                proven.put(KEPT, (long) forgotten.kept().size());
            }
            if (!namesakes.isEmpty()) {
                proven.put(
                        NAMESAKES,
                        namesakes.values().stream().mapToLong(Long::longValue).sum());
            }
            if (written.unreadableBytes() > 0) {
                proven.put("unreadable-bytes", written.unreadableBytes());
            }
            return proven;
        }
    }

    private static Refusal refused(IOException e) {
        return new Refusal(Sentence.of(Erasure.class, "privacy.disk.refuses", String.valueOf(e.getMessage())), e);
    }
}
