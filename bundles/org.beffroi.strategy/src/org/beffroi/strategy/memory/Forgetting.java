package org.beffroi.strategy.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a strategy what somebody wrote who is being erased.
 *
 * <p>Of a quoted mention stays that there was one: the quotation, the name and the address go. Of a moderated one stays the
 * register's entry, with the decision, the article, the moment and the sum: the content and the capture go, unless they are
 * evidence in a complaint. The identity of the mention becomes a keyed hash. Done again, it changes nothing. Safe for several
 * threads, each with a strategy of its own.
 */
public final class Forgetting {

    /** What goes of a quoted mention, by the names of the model. */
    static final List<String> OF_EVIDENCE = List.of("quotation", "author", "address", "name");

    /** What goes of a moderated one; it is called as it begins. */
    static final List<String> OF_ACTS = List.of("content", "capture", "name");

    private static final String NOWHERE = "nowhere";

    private final Erased erased;
    private final Set<String> captures;
    private final Set<String> preserved;

    /**
     * @param captures sums of captures that are known for the person's by what they say
     * @param preserved what stays of the register, as {@link #sign} says it
     */
    Forgetting(Erased erased, Set<String> captures, Set<String> preserved) {
        this.erased = Objects.requireNonNull(erased);
        this.captures = Set.copyOf(captures);
        this.preserved = Set.copyOf(preserved);
    }

    /** What went. */
    static final class Gone {
        private int quotations;
        private final List<ModerationAct> acts = new ArrayList<>();
        private final Set<String> keys = new TreeSet<>();
        private final Set<String> words = new TreeSet<>();
        private final Map<String, String> references = new LinkedHashMap<>();

        /** How many quotations. */
        int quotations() {
            return quotations;
        }

        /** The acts of moderation of which something went, as they are by now. */
        List<ModerationAct> acts() {
            return acts;
        }

        /** Keys of the elements of which something went. */
        Set<String> keys() {
            return keys;
        }

        /** What was quoted. */
        Set<String> words() {
            return words;
        }

        /** Identities of mentions, and what stands in the place of each. */
        Map<String, String> references() {
            return references;
        }

        /** True where nothing went. */
        boolean isNothing() {
            return quotations == 0 && acts.isEmpty();
        }

        private void note(@Nullable String words) {
            if (words != null && !words.isBlank()) {
                this.words.add(words.strip());
            }
        }
    }

    /** By what an act is the same in all versions of a strategy: the sum of its capture, else its key. */
    static String sign(ModerationAct act) {
        return act.getSha256() == null || act.getSha256().isBlank()
                ? String.valueOf(act.getKey())
                : act.getSha256().strip();
    }

    /**
     * Forgets.
     *
     * @param root a strategy, or a part of one
     * @return whether anything went
     */
    public boolean in(EObject root) {
        return !of(root).isNothing();
    }

    /** True where there is something to forget. */
    public boolean isIn(EObject root) {
        return all(root).anyMatch(one -> isQuoted(one) || isModerated(one) && !isPreserved(one));
    }

    /**
     * Looks again at a file that lies open, after all files forgot: a saving that was under way may have brought back what was
     * erased.
     *
     * @param before the strategy as it was saved last, without what was erased
     * @param held whether it may be written
     * @return the mark of the file, where nobody else changed anything in it
     * @throws org.beffroi.core.message.Refusal if it cannot be read or written
     */
    public Optional<String> again(StrategyFile file, Strategy before, boolean held) {
        Strategy there = file.read();
        boolean back = in(there);
        if (back && held) {
            file.write(there);
        }
        return back && held || EcoreUtil.equals(there, before) ? Optional.of(file.mark()) : Optional.empty();
    }

    Gone of(EObject root) {
        Gone gone = new Gone();
        all(root).toList().forEach(one -> {
            if (one instanceof MentionEvidence evidence && isQuoted(evidence)) {
                forget(evidence, gone);
            } else if (one instanceof ModerationAct act && isModerated(act) && !isPreserved(act)) {
                forget(act, gone);
            }
        });
        return gone;
    }

    private static Stream<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    private void forget(MentionEvidence evidence, Gone gone) {
        gone.note(evidence.getQuotation());
        gone.quotations++;
        evidence.setMention(reference(evidence.getMention(), gone));
        evidence.setState(EvidenceState.GONE);
        evidence.setChange(null);
        unset(evidence, OF_EVIDENCE, gone);
    }

    private void forget(ModerationAct act, Gone gone) {
        gone.note(act.getContent());
        gone.acts.add(act);
        act.setMention(reference(act.getMention(), gone));
        unset(act, OF_ACTS, gone);
        act.setRecourse(without(act.getRecourse()));
    }

    private void unset(Element element, List<String> features, Gone gone) {
        gone.keys.add(String.valueOf(element.getKey()));
        features.forEach(name -> element.eUnset(element.eClass().getEStructuralFeature(name)));
        element.setDescription(without(element.getDescription()));
        element.setNotes(without(element.getNotes()));
    }

    private @Nullable String without(@Nullable String text) {
        return text == null ? null : erased.without(text);
    }

    private String reference(@Nullable String mention, Gone gone) {
        if (mention != null && Erased.isGone(mention)) {
            return mention;
        }
        String instead = erased.reference(mention == null || mention.isBlank() ? NOWHERE : mention);
        if (mention != null) {
            gone.references.put(mention, instead);
        }
        return instead;
    }

    private boolean isQuoted(EObject one) {
        return one instanceof MentionEvidence evidence
                && !(Erased.isGone(evidence.getMention()) && isEmpty(evidence, OF_EVIDENCE))
                && (isReference(evidence.getMention())
                        || evidence.getAuthor() != null && erased.isErased(published(evidence)));
    }

    /** A register is kept by its own rule: the end of a source's retention is not the end of what was decided about a mention. */
    boolean isModerated(EObject one) {
        return one instanceof ModerationAct act
                && erased.isAskedFor()
                && !(Erased.isGone(act.getMention()) && isEmpty(act, OF_ACTS))
                && (isReference(act.getMention()) || act.getSha256() != null && captures.contains(act.getSha256()));
    }

    boolean isPreserved(EObject one) {
        return one instanceof ModerationAct act && preserved.contains(sign(act));
    }

    private boolean isReference(@Nullable String mention) {
        return mention != null && !mention.isBlank() && erased.isReference(mention);
    }

    private static boolean isEmpty(Element element, List<String> features) {
        return features.stream()
                .noneMatch(name -> element.eIsSet(element.eClass().getEStructuralFeature(name)));
    }

    /** The mention as far as it is quoted, by which its author is recognised after it has left the archive. */
    private static Mention published(MentionEvidence evidence) {
        String id = Optional.ofNullable(evidence.getMention())
                .filter(text -> !text.isBlank())
                .orElse(NOWHERE);
        int colon = id.indexOf(':');
        return new Mention(
                new MentionId(id),
                new Origin(NOWHERE, new BatchId(NOWHERE), java.time.Instant.EPOCH),
                FieldValues.builder()
                        .put(CoreFields.NETWORK, colon > 0 ? id.substring(0, colon) : null)
                        .put(CoreFields.AUTHOR_NAME, evidence.getAuthor())
                        .put(CoreFields.URL, evidence.getAddress())
                        .build());
    }

    /** Whether another hand erased something from a strategy that one still holds: what could be undone would bring it back. */
    public static boolean isErasedElsewhere(EObject mine, EObject theirs) {
        Set<String> gone = new TreeSet<>();
        all(theirs).filter(Forgetting::isForgotten).forEach(one -> gone.add(EcoreUtil.getID(one)));
        return all(mine)
                .anyMatch(one -> !isForgotten(one)
                        && (one instanceof MentionEvidence || one instanceof ModerationAct)
                        && gone.contains(String.valueOf(EcoreUtil.getID(one))));
    }

    private static boolean isForgotten(EObject one) {
        return one instanceof MentionEvidence evidence && Erased.isGone(evidence.getMention())
                || one instanceof ModerationAct act && Erased.isGone(act.getMention());
    }
}
