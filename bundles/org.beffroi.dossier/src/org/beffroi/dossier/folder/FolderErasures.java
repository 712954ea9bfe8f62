package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.Disk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.ErasedNames;
import org.beffroi.dossier.erasure.Redaction;
import org.beffroi.dossier.journal.Truth;

/**
 * The erasures of a dossier in its folder: one proof each in {@code erasures/}.
 *
 * <p>People are recognised by keyed hashes (HMAC-SHA-256, RFC 2104) whose key is not in the dossier: without it nobody can
 * try names on them, and on another machine, which has another key, they are not recognised. Safe for several threads.
 */
public final class FolderErasures implements Erasures {

    private static final int REMEMBERED = 100_000;
    private static final int DIGITS = 16;
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    private final Path folder;
    private final Disk disk;
    private final ImportKey key;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private volatile Hashes hashes;

    private record Hashes(
            List<Proof> proofs,
            LetIn letIn,
            Set<String> people,
            Set<String> addresses,
            Optional<Redaction> redaction,
            List<NamedThen> named) {

        /** The proofs that do not let a mention in; all of them for most mentions. */
        List<Proof> against(String reference) {
            return proofs.stream()
                    .filter(proof -> !letIn.knows(proof.id(), reference))
                    .toList();
        }
    }

    /** The names of an erasure and when it was made, of what was there before it. */
    private record NamedThen(String proof, Instant begun, ErasedNames names, Set<String> references) {}

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
            throw refused(file, e);
        }
        hashes = null;
        known.clear();
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
            throw refused(at, e);
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

    @Override
    public Predicate<Mention> begunWith(Supplier<String> whom) {
        List<Proof> proofs = all();
        if (proofs.isEmpty()) {
            return mention -> false;
        }
        String hash = whom.get();
        Hashes these = withoutNames(
                proofs.stream()
                        .filter(proof -> proof.people().contains(hash)
                                || proof.addresses().contains(hash))
                        .toList(),
                letIn());
        Map<String, Boolean> answers = new ConcurrentHashMap<>();
        return mention -> test(mention, these, answers);
    }

    @Override
    public boolean test(Mention mention) {
        return test(mention, hashes(), known);
    }

    @Override
    public Mention without(Mention mention, Fields fields) {
        Hashes now = hashes();
        if (now.redaction().isEmpty() || now.letIn().lines().isEmpty()) {
            return now.redaction().map(hand -> hand.of(mention, fields)).orElse(mention);
        }
        List<Proof> against = now.against(ofReference(mention.id().value()));
        Optional<Redaction> hands = against.size() == now.proofs().size() ? now.redaction() : redaction(against);
        return hands.map(hand -> hand.of(mention, fields)).orElse(mention);
    }

    @Override
    public boolean isNamedIn(String text, MentionId mention) {
        Hashes now = hashes();
        String reference = ofReference(mention.value());
        return now.named().stream()
                .filter(then -> !now.letIn().knows(then.proof(), reference))
                .anyMatch(then -> then.names().isIn(text));
    }

    @Override
    public Reference reference(MentionId mention) {
        String reference = ofReference(mention.value());
        boolean erased = isErased(reference);
        boolean names = isNamedIn(mention.value()) || isNamedIn(mention.value().replaceAll("[-_.]+", " "));
        return new Reference(erased || names ? reference : mention.value(), erased);
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
        List<String> references = mentions.stream()
                .distinct()
                .map(one -> REFERENCE.matcher(one).matches() ? one : ofReference(one))
                .toList();
        if (references.stream().anyMatch(this::isErased)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, FolderErasures.class, "privacy.let.in.erased");
        }
        LetIn before = letIn();
        LetIn after = before.with(proofs, references);
        try {
            after.write(folder, disk);
        } catch (IOException e) {
            throw refused(folder, e);
        }
        hashes = null;
        return (int) references.stream()
                .filter(one -> !proofs.stream().allMatch(proof -> before.knows(proof, one)))
                .count();
    }

    /** Whether it is the reference of a mention that was erased itself. */
    private boolean isErased(String reference) {
        return hashes().named().stream().anyMatch(then -> then.references().contains(reference));
    }

    private LetIn letIn() {
        try {
            return LetIn.of(folder, disk);
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    @Override
    public boolean isNamedIn(String text) {
        return hashes().redaction().filter(hand -> hand.names().isIn(text)).isPresent();
    }

    @Override
    public boolean isErased(MentionId mention, String text, Instant written) {
        List<NamedThen> named = hashes().named();
        if (named.isEmpty()) {
            return false;
        }
        String reference = ofReference(mention.value());
        return named.stream()
                .anyMatch(then -> then.references().contains(reference)
                        || !written.truncatedTo(ChronoUnit.SECONDS).isAfter(then.begun())
                                && (then.names().isIn(text)
                                        || isErased(Optional.empty(), text, hashes(), known)
                                        || then.references().contains(ofReference(text))));
    }

    @Override
    public boolean isUnfinished() {
        return !unfinished().isEmpty();
    }

    private List<NamedThen> named(List<Proof> proofs) {
        return proofs.stream()
                .filter(proof -> !proof.traces().equals(Proof.Traces.NONE))
                .map(proof -> new NamedThen(
                        proof.id(),
                        proof.begun(),
                        new ErasedNames(proof.traces().names(), this::hash),
                        proof.traces().references()))
                .toList();
    }

    private Optional<Redaction> redaction(List<Proof> proofs) {
        Set<String> names = new HashSet<>();
        Set<String> inTexts = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (Proof proof : proofs) {
            names.addAll(proof.traces().names());
            references.addAll(proof.traces().references());
            if (proof.texts()) {
                inTexts.addAll(proof.traces().names());
            }
        }
        if (names.isEmpty() && references.isEmpty()) {
            return Optional.empty();
        }
        Hashes these = withoutNames(proofs, LetIn.NOBODY);
        Map<String, Boolean> answers = new ConcurrentHashMap<>();
        return Optional.of(new Redaction(
                new ErasedNames(names, this::hash),
                new ErasedNames(inTexts, this::hash),
                (network, value) -> isErased(network, value, these, answers),
                value -> Optional.of(ofReference(value))
                        .filter(references::contains)
                        .map(digits -> Erased.REFERENCE + digits)));
    }

    private boolean test(Mention mention, Hashes now, Map<String, Boolean> answers) {
        if (now.people().isEmpty() && now.addresses().isEmpty() || !isOf(mention, now, answers)) {
            return false;
        }
        if (now.letIn().lines().isEmpty()) {
            return true;
        }
        List<Proof> against = now.against(ofReference(mention.id().value()));
        return against.size() == now.proofs().size()
                || isOf(mention, withoutNames(against, LetIn.NOBODY), new ConcurrentHashMap<>());
    }

    private boolean isOf(Mention mention, Hashes now, Map<String, Boolean> answers) {
        Optional<String> network = mention.network();
        return mention.author()
                        .filter(name -> isErased(network, name, now, answers))
                        .isPresent()
                || mention.values()
                        .string(CoreFields.AUTHOR_NAME)
                        .filter(name -> isErased(network, name, now, answers))
                        .isPresent()
                || !now.addresses().isEmpty()
                        && mention.values()
                                .string(CoreFields.URL)
                                .filter(url -> now.addresses().contains(ofAddress(url)))
                                .isPresent();
    }

    private boolean isErased(Optional<String> network, String name, Hashes now, Map<String, Boolean> answers) {
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                network.orElse("") + "\n" + name,
                both -> now.people().contains(ofPerson(Optional.empty(), name))
                        || network.isPresent() && now.people().contains(ofPerson(network, name)));
    }

    @Override
    public String ofPerson(Optional<String> network, String name) {
        return hash("person\n" + network.orElse("") + "\n" + folded(name));
    }

    @Override
    public String ofAddress(String url) {
        return hash("address\n" + url.strip());
    }

    @Override
    public String ofReference(String value) {
        return ofAddress(value).substring(0, DIGITS);
    }

    @Override
    public String hash(String text) {
        return HexFormat.of().formatHex(key.mac("erasure\n" + text));
    }

    /** A name as it is compared: composed, without the case, a leading @ and the number of spaces. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .replaceFirst("^@", "")
                .toLowerCase(Locale.ROOT);
    }

    private Hashes hashes() {
        Hashes present = hashes;
        if (present == null) {
            List<Proof> all = all();
            Hashes some = withoutNames(all, letIn());
            present = new Hashes(all, some.letIn(), some.people(), some.addresses(), redaction(all), named(all));
            hashes = present;
        }
        return present;
    }

    private static Hashes withoutNames(List<Proof> proofs, LetIn letIn) {
        Set<String> people = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (Proof proof : proofs) {
            people.addAll(proof.people());
            addresses.addAll(proof.addresses());
        }
        return new Hashes(proofs, letIn, Set.copyOf(people), Set.copyOf(addresses), Optional.empty(), List.of());
    }

    private static Refusal refused(Path file, IOException e) {
        return new Refusal(
                Sentence.of(
                        FolderErasures.class, "dossier.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
