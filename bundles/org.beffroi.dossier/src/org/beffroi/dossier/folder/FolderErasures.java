package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.journal.Truth;

/**
 * The erasures of a dossier in its folder: one proof each in {@code erasures/}.
 *
 * <p>People are recognised by keyed hashes (HMAC-SHA-256, RFC 2104) whose key is not in the dossier: without it nobody can
 * try names on them, and on another machine, which has another key, they are not recognised. Safe for several threads.
 */
public final class FolderErasures implements Erasures {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{16}");

    private static final int MOST_TOLD = 5;

    private final Path folder;
    private final Disk disk;
    private final ImportKey key;
    private volatile Recognition recognition;

    /**
     * The erasures of a dossier.
     *
     * @param dossier its folder
     * @param key under which people are hashed
     */
    public FolderErasures(Path dossier, Disk disk, ImportKey key) {
        this.folder = dossier.resolve(Truth.ERASURES);
        this.disk = disk;
        this.key = key;
    }

    @Override
    public void keep(Proof proof) {
        Path file = folder.resolve(proof.id() + Truth.ERASURE_ENDING);
        try {
            byte[] bytes = ProofJson.write(proof);
            disk.replace(file, out -> out.append(bytes));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
        recognition = null;
    }

    @Override
    public List<Proof> unfinished() {
        return all().stream().filter(proof -> proof.finished().isEmpty()).toList();
    }

    @Override
    public List<Proof> all() {
        List<Proof> proofs = new ArrayList<>();
        Path at = folder;
        try {
            for (Path file : disk.list(folder, Truth.ERASURE_ENDING)) {
                at = file;
                proofs.add(ProofJson.read(bytes(file)));
            }
        } catch (IOException e) {
            throw RefusedFile.of(at, e);
        }
        proofs.sort(java.util.Comparator.comparing(Proof::begun));
        return proofs;
    }

    private byte[] bytes(Path file) throws IOException {
        try (SeekableByteChannel channel = disk.read(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return bytes.array();
        }
    }

    private Recognition recognition() {
        Recognition present = recognition;
        if (present == null) {
            present = new Recognition(key, all(), letIn());
            recognition = present;
        }
        return present;
    }

    @Override
    public Predicate<Mention> begunWith(Supplier<String> whom) {
        List<Proof> proofs = all();
        if (proofs.isEmpty()) {
            return mention -> false;
        }
        String hash = whom.get();
        List<Proof> hers = proofs.stream()
                .filter(proof ->
                        proof.people().contains(hash) || proof.addresses().contains(hash))
                .toList();
        return new Recognition(key, hers, letIn());
    }

    @Override
    public boolean test(Mention mention) {
        return recognition().test(mention);
    }

    @Override
    public Mention without(Mention mention, Fields fields) {
        return recognition().without(mention, fields);
    }

    @Override
    public boolean isNamedIn(String text, MentionId mention) {
        return recognition().isNamedIn(text, mention);
    }

    @Override
    public Reference reference(MentionId mention) {
        String reference = ofReference(mention.value());
        boolean erased = recognition().isErased(reference);
        boolean names = isNamedIn(mention.value()) || isNamedIn(mention.value().replaceAll("[-_.]+", " "));
        return new Reference(erased || names ? reference : mention.value(), erased);
    }

    @Override
    public boolean isNamedIn(String text) {
        return recognition().redaction().filter(hand -> hand.names().isIn(text)).isPresent();
    }

    @Override
    public boolean isErased(MentionId mention, String text, Instant written) {
        return recognition().isErased(mention, text, written);
    }

    @Override
    public boolean isUnfinished() {
        return !unfinished().isEmpty();
    }

    @Override
    public Forgotten knowing(Collection<Mention> back) {
        return recognition().knowing(back);
    }

    @Override
    public void learn(Collection<Mention> back) {
        List<Proof> before = recognition().proofs();
        recognition().completed(back).stream()
                .filter(proof -> !before.contains(proof))
                .forEach(this::keep);
    }

    @Override
    public void keptOut(Collection<Absence> absences) {
        try {
            KeptOutFile before = KeptOutFile.of(folder, disk);
            KeptOutFile after = before.with(absences.stream()
                    .filter(one -> !recognition().isErased(one.reference()))
                    .toList());
            if (!after.equals(before)) {
                after.write(folder, disk);
            }
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    @Override
    public List<Absence> absences() {
        return keptOutFile().absences();
    }

    private KeptOutFile keptOutFile() {
        try {
            return KeptOutFile.of(folder, disk);
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    @Override
    public boolean isLetIn(String reference) {
        return recognition().letIn().knows(reference);
    }

    @Override
    public int letIn(Collection<String> mentions) {
        List<String> proofs = all().stream()
                .filter(proof -> !proof.people().isEmpty() || !proof.addresses().isEmpty())
                .map(Proof::id)
                .toList();
        if (proofs.isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, FolderErasures.class, "privacy.let.in.nobody");
        }
        List<String> references = mentions.stream().map(this::reference).toList();
        if (references.stream().anyMatch(recognition()::isErased)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, FolderErasures.class, "privacy.let.in.erased");
        }
        LetIn before = letIn();
        KeptOutFile out = keptOutFile();
        requireAll(mentions, one -> out.knows(one) || before.knows(one), "privacy.let.in.unknown");
        keep(before.with(proofs, references));
        return (int) references.stream()
                .distinct()
                .filter(one -> !proofs.stream().allMatch(proof -> before.knows(proof, one)))
                .count();
    }

    @Override
    public int keepOut(Collection<String> mentions) {
        LetIn before = letIn();
        requireAll(mentions, before::knows, "privacy.keep.out.unknown");
        List<String> references =
                mentions.stream().map(this::reference).distinct().toList();
        keep(before.without(references));
        return references.size();
    }

    private void requireAll(Collection<String> mentions, Predicate<String> isKnown, String refusal) {
        List<String> unknown = mentions.stream()
                .filter(one -> !isKnown.test(reference(one)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    FolderErasures.class,
                    refusal,
                    unknown.size(),
                    String.join(", ", unknown.subList(0, Math.min(MOST_TOLD, unknown.size()))));
        }
    }

    /** What is said of a mention is its identity or the reference of it. */
    private String reference(String said) {
        return REFERENCE.matcher(said).matches() ? said : ofReference(said);
    }

    private void keep(LetIn after) {
        try {
            after.write(folder, disk);
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
        recognition = null;
    }

    private LetIn letIn() {
        try {
            return LetIn.of(folder, disk);
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    @Override
    public String ofPerson(Optional<String> network, String name) {
        return Recognition.ofPerson(key, network, name);
    }

    @Override
    public String ofAddress(String url) {
        return Recognition.ofAddress(key, url);
    }

    @Override
    public String ofReference(String value) {
        return Recognition.ofReference(key, value);
    }

    @Override
    public String hash(String text) {
        return Recognition.hash(key, text);
    }

    /** A name as it is compared: composed, without the case, a leading @ and the number of spaces. */
    public static String folded(String name) {
        return Recognition.folded(name);
    }
}
