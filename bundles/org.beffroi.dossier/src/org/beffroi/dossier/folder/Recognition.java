package org.beffroi.dossier.folder;

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
import java.util.stream.Stream;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.erasure.ErasedNames;
import org.beffroi.dossier.erasure.Redaction;

/**
 * Who was erased, as proofs tell it by keyed hashes at one moment. Never changes but for what it remembers of its answers; safe
 * for several threads.
 */
final class Recognition implements Forgotten {

    private static final int REMEMBERED = 100_000;
    private static final int DIGITS = 16;

    private final ImportKey key;
    private final List<Proof> proofs;
    private final LetIn letIn;
    private final Set<String> people = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<NamedThen> named;
    private final Optional<Redaction> redaction;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** The names of an erasure and when it was made, of what was there before it. */
    private record NamedThen(String proof, Instant begun, ErasedNames names, Set<String> references) {}

    Recognition(ImportKey key, List<Proof> proofs, LetIn letIn) {
        this.key = key;
        this.proofs = List.copyOf(proofs);
        this.letIn = letIn;
        for (Proof proof : proofs) {
            people.addAll(proof.people());
            addresses.addAll(proof.addresses());
        }
        this.named = proofs.stream()
                .filter(proof -> !proof.traces().equals(Proof.Traces.NONE))
                .map(proof -> new NamedThen(
                        proof.id(),
                        proof.begun(),
                        new ErasedNames(proof.traces().names(), text -> hash(key, text)),
                        proof.traces().references()))
                .toList();
        this.redaction = redaction(proofs);
    }

    private Optional<Redaction> redaction(List<Proof> of) {
        Set<String> names = new HashSet<>();
        Set<String> inTexts = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (Proof proof : of) {
            names.addAll(proof.traces().names());
            references.addAll(proof.traces().references());
            if (proof.texts()) {
                inTexts.addAll(proof.traces().names());
            }
        }
        if (names.isEmpty() && references.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Redaction(
                new ErasedNames(names, text -> hash(key, text)),
                new ErasedNames(inTexts, text -> hash(key, text)),
                this::isPerson,
                value -> Optional.of(ofReference(key, value))
                        .filter(references::contains)
                        .map(digits -> Erased.REFERENCE + digits)));
    }

    /** The proofs that do not let a mention in; all of them for most mentions. */
    private List<Proof> against(MentionId mention) {
        if (letIn.lines().isEmpty()) {
            return proofs;
        }
        String reference = ofReference(key, mention.value());
        return proofs.stream()
                .filter(proof -> !letIn.knows(proof.id(), reference))
                .toList();
    }

    private Recognition of(List<Proof> some) {
        return new Recognition(key, some, LetIn.NOBODY);
    }

    LetIn letIn() {
        return letIn;
    }

    List<Proof> proofs() {
        return proofs;
    }

    /** What names people in texts and how it is taken out, empty where nobody is named. */
    Optional<Redaction> redaction() {
        return redaction;
    }

    @Override
    public boolean test(Mention mention) {
        if (!isHers(mention)) {
            return false;
        }
        List<Proof> against = against(mention.id());
        return against.size() == proofs.size() || of(against).isHers(mention);
    }

    /** Whether a mention is of an erased person, or at an erased address, whoever was let in. */
    boolean isHers(Mention mention) {
        Optional<String> network = mention.network();
        return !people.isEmpty()
                        && Stream.of(mention.author(), mention.values().string(CoreFields.AUTHOR_NAME))
                                .flatMap(Optional::stream)
                                .anyMatch(name -> isPerson(network, name))
                || !addresses.isEmpty()
                        && mention.values()
                                .string(CoreFields.URL)
                                .filter(url -> addresses.contains(ofAddress(key, url)))
                                .isPresent();
    }

    private boolean isPerson(Optional<String> network, String name) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                network.orElse("") + "\n" + name,
                both -> people.contains(ofPerson(key, Optional.empty(), name))
                        || network.isPresent() && people.contains(ofPerson(key, network, name)));
    }

    @Override
    public Mention without(Mention mention, Fields fields) {
        List<Proof> against = against(mention.id());
        Optional<Redaction> hands = against.size() == proofs.size() ? redaction : of(against).redaction;
        return hands.map(hand -> hand.of(mention, fields)).orElse(mention);
    }

    /** Whether a text in a mention names somebody whose erasure does not let it in. */
    boolean isNamedIn(String text, MentionId mention) {
        List<Proof> against = against(mention);
        return named.stream()
                .filter(then -> against.stream().anyMatch(proof -> proof.id().equals(then.proof())))
                .anyMatch(then -> then.names().isIn(text));
    }

    /** Whether it is the reference of a mention that was erased itself. */
    boolean isErased(String reference) {
        return named.stream().anyMatch(then -> then.references().contains(reference));
    }

    @Override
    public boolean isErased(MentionId mention, String text, Instant written) {
        if (named.isEmpty()) {
            return false;
        }
        String reference = ofReference(key, mention.value());
        return named.stream()
                .anyMatch(then -> then.references().contains(reference)
                        || !written.truncatedTo(ChronoUnit.SECONDS).isAfter(then.begun())
                                && (then.names().isIn(text)
                                        || isPerson(Optional.empty(), text)
                                        || then.references().contains(ofReference(key, text))));
    }

    @Override
    public boolean isUnfinished() {
        return proofs.stream().anyMatch(proof -> proof.finished().isEmpty());
    }

    @Override
    public Recognition knowing(Collection<Mention> back) {
        return new Recognition(key, completed(back), letIn);
    }

    /**
     * The proofs with what an erasure would have learnt of mentions that it did not meet and that are hers: their identities
     * and addresses, and the accounts under which they were written.
     */
    List<Proof> completed(Collection<Mention> back) {
        List<Proof> completed = new ArrayList<>();
        for (Proof proof : proofs) {
            Recognition alone = new Recognition(key, List.of(proof), letIn);
            List<Mention> hers = back.stream().filter(alone::test).toList();
            completed.add(hers.isEmpty() ? proof : completed(proof, hers));
        }
        return completed;
    }

    private Proof completed(Proof proof, List<Mention> hers) {
        Set<String> more = new HashSet<>(proof.people());
        Set<String> references = new HashSet<>(proof.traces().references());
        for (Mention mention : hers) {
            references.add(ofReference(key, mention.id().value()));
            mention.values().string(CoreFields.URL).ifPresent(url -> references.add(ofReference(key, url)));
            if (!proof.people().isEmpty()) {
                mention.author().ifPresent(author -> more.add(ofPerson(key, mention.network(), author)));
            }
        }
        return new Proof(
                proof.id(),
                proof.kind(),
                proof.begun(),
                proof.finished(),
                proof.who(),
                proof.ground(),
                proof.texts(),
                more,
                proof.addresses(),
                proof.counts(),
                new Proof.Traces(proof.traces().names(), references));
    }

    static String ofPerson(ImportKey key, Optional<String> network, String name) {
        return hash(key, "person\n" + network.orElse("") + "\n" + folded(name));
    }

    static String ofAddress(ImportKey key, String url) {
        return hash(key, "address\n" + url.strip());
    }

    static String ofReference(ImportKey key, String value) {
        return ofAddress(key, value).substring(0, DIGITS);
    }

    static String hash(ImportKey key, String text) {
        return HexFormat.of().formatHex(key.mac("erasure\n" + text));
    }

    /** A name as it is compared: composed, without the case, a leading @ and the number of spaces. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .replaceFirst("^@", "")
                .toLowerCase(Locale.ROOT);
    }
}
