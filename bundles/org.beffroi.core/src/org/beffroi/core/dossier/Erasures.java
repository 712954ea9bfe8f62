package org.beffroi.core.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.beffroi.core.mention.Forgotten;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was erased from a dossier: the proofs, and whether a mention or a text is of someone who was erased. Safe for several
 * threads.
 *
 * <p>People are recognised by keyed hashes, so that whoever has the proofs and no key cannot try names on them.
 */
@ProviderType
public interface Erasures extends Forgotten {

    /**
     * Writes a proof, in the place of the one of the same id.
     *
     * @throws org.beffroi.core.message.Refusal if the disk refuses
     */
    void keep(Proof proof);

    /** Proofs of what was begun and cut short, oldest first. */
    List<Proof> unfinished();

    /**
     * All proofs, oldest first.
     *
     * @throws org.beffroi.core.message.Refusal if one cannot be read: nothing can then be taken in without risk
     */
    List<Proof> all();

    /**
     * Recognises what earlier erasures of the same person or address reached, also one that was cut short: its proof was
     * written first.
     *
     * @param whom makes the hash of whom it is about; asked only where something was erased before
     */
    Predicate<Mention> begunWith(Supplier<String> whom);

    /** Whether a mention is of an erased person, or at an erased address, and no namesake's that was let in. */
    @Override
    boolean test(Mention mention);

    /**
     * Whether a text in a mention names a person who was erased, those aside whose erasure lets that mention in as a
     * namesake's.
     */
    boolean isNamedIn(String text, MentionId mention);

    /** How the identity of a mention that is not taken in is told to people. */
    Reference reference(MentionId mention);

    /**
     * How a mention is told.
     *
     * @param said its identity, or {@link #ofReference} of it where it was erased, or names whom that was done for
     * @param erased whether that very mention was erased; else it came later, and may be a namesake's
     */
    record Reference(String said, boolean erased) {}

    /**
     * A mention that an erasure kept out and that may be a namesake's.
     *
     * @param reference {@link #ofReference} of its identity: nothing else of it is kept
     * @param when it was kept out first
     * @param line where it stands in its file, 0 for what a source brought
     * @param batch of the import, empty for what a source brought
     */
    record Absence(String reference, Instant when, long line, String batch) {}

    /**
     * Remembers that mentions were kept out, by their hashes alone; those that were erased themselves are left.
     *
     * @throws org.beffroi.core.message.Refusal if the disk refuses
     */
    void keptOut(Collection<Absence> absences);

    /**
     * What was kept out and may be namesakes', oldest first, those that were let in since too; the newest 10,000.
     *
     * @throws org.beffroi.core.message.Refusal if that cannot be read
     */
    List<Absence> absences();

    /** Whether a mention, told by {@link #ofReference} of its identity, was let in past an erasure. */
    boolean isLetIn(String reference);

    /**
     * Lets mentions of namesakes in, past all erasures made so far; a later erasure counts for them as for all.
     *
     * @param mentions identities, or what {@link #reference} said of them
     * @return how many were not let in before
     * @throws org.beffroi.core.message.Refusal if nobody was ever erased, if one of them was erased itself or was never kept out,
     *     or the disk refuses
     */
    int letIn(Collection<String> mentions);

    /**
     * The way back from {@link #letIn}: these mentions are kept out again. Whether they were brought since is not asked.
     *
     * @param mentions identities, or what {@link #reference} said of them
     * @return how many
     * @throws org.beffroi.core.message.Refusal if one of them was not let in, or the disk refuses
     */
    int keepOut(Collection<String> mentions);

    /** Whether a text names a person who was erased, whether or not names within texts were to be replaced. */
    boolean isNamedIn(String text);

    /** The hash of a name or an account, on one network or, where that is empty, on all. */
    String ofPerson(Optional<String> network, String name);

    /** The hash of an address. */
    String ofAddress(String url);

    /** The beginning of the hash of an identity or an address, which stands in the place of a reference to it. */
    String ofReference(String value);

    /** The hash of whatever else is recognised of a person; see {@link org.beffroi.dossier.erasure.NameHashes}. */
    String hash(String text);
}
