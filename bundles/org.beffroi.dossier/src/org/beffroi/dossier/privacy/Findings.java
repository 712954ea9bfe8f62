package org.beffroi.dossier.privacy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.message.Sentence;

/**
 * Where somebody was found in a dossier.
 *
 * @param mentions how many mentions she wrote
 * @param accounts under which she wrote them: {@code network author (names shown)}, for the one who decides
 * @param counts how much there is in each place; places without anything are left out
 * @param left files that name her and are not touched: documents, strategies, exports, what is no text
 * @param unread files that say nothing of her as far as they can be read, which is not to their end: packed by somebody's
 *     password, damaged, a PDF, too large
 * @param kept files that stay although they are hers, each with the reason
 * @param namesakes who is called as she is under another account or under none, and how many mentions they wrote: they stay
 * @param naming identities of others' mentions whose text names her, the first thousand
 * @param beside what may be she although it was not looked for, and why there may be more
 */
public record Findings(
        long mentions,
        List<String> accounts,
        Map<Place, Long> counts,
        List<String> left,
        List<String> unread,
        List<Kept> kept,
        Map<Namesake, Long> namesakes,
        List<String> naming,
        Beside beside) {

    /** Nothing beside. */
    public Findings(
            long mentions,
            List<String> accounts,
            Map<Place, Long> counts,
            List<String> left,
            List<String> unread,
            List<Kept> kept,
            Map<Namesake, Long> namesakes,
            List<String> naming) {
        this(mentions, accounts, counts, left, unread, kept, namesakes, naming, Beside.NOTHING);
    }

    /**
     * What a search for a person does not find, and should not be silent about.
     *
     * @param spellings names, or addresses, that may be the same written in another way, and how many mentions are theirs
     * @param doubts why there may be more than was found, a sentence each
     * @param letIn mentions that would be taken although they were let in as a namesake's past an earlier erasure, each by its
     *     identity or its reference
     */
    public record Beside(Map<String, Long> spellings, List<Sentence> doubts, List<String> letIn) {

        /** All was found. */
        public static final Beside NOTHING = new Beside(Map.of(), List.of(), List.of());

        /** Nobody was let in. */
        public Beside(Map<String, Long> spellings, List<Sentence> doubts) {
            this(spellings, doubts, List.of());
        }

        public Beside {
            spellings = Collections.unmodifiableMap(new TreeMap<>(spellings));
            doubts = List.copyOf(doubts);
            letIn = List.copyOf(letIn);
        }
    }

    /** What an erasure would come to. */
    public enum Outlook {
        /** Something is erased. */
        ERASES,
        /** She is there, and all of it stays. */
        STAYS,
        /** Nothing is hers; others of the same name are there. */
        NAMESAKES,
        /** Nobody is called so; some are called nearly so. */
        SPELLINGS,
        /** Nothing was found. */
        NOTHING
    }

    /**
     * What an erasure would come to.
     *
     * @param texts whether her name within others' texts is replaced too
     */
    public Outlook outlook(boolean texts) {
        boolean erases = mentions > 0 || counts.keySet().stream().anyMatch(place -> texts || place != Place.TEXTS);
        if (erases) {
            return Outlook.ERASES;
        }
        if (!isEmpty()) {
            return Outlook.STAYS;
        }
        if (!namesakes.isEmpty()) {
            return Outlook.NAMESAKES;
        }
        return beside.spellings().isEmpty() ? Outlook.NOTHING : Outlook.SPELLINGS;
    }

    public Findings {
        accounts = List.copyOf(accounts);
        counts = Map.copyOf(counts);
        left = List.copyOf(left);
        unread = List.copyOf(unread);
        kept = List.copyOf(kept);
        namesakes = Collections.unmodifiableMap(new TreeMap<>(namesakes));
        naming = List.copyOf(naming);
    }

    /** How much there is in one place. */
    public long in(Place place) {
        return counts.getOrDefault(place, 0L);
    }

    /** How many mentions namesakes wrote. */
    public long ofNamesakes() {
        return namesakes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is nothing at all of her; there may be namesakes. */
    public boolean isEmpty() {
        return mentions == 0 && counts.isEmpty() && left.isEmpty() && kept.isEmpty();
    }

    /**
     * Somebody who is called as the person who is asked for, under another account or under none: perhaps she, perhaps another
     * person. It is for people to decide.
     *
     * @param network where that is, empty where it is not known
     * @param account the account or signature, empty where there is none
     * @param name the name shown, empty where there is none
     */
    public record Namesake(Optional<String> network, Optional<String> account, Optional<String> name)
            implements Comparable<Namesake> {

        public Namesake {
            Objects.requireNonNull(network);
            Objects.requireNonNull(account);
            Objects.requireNonNull(name);
        }

        /** In the form in which accounts are listed: {@code network account (name)}. */
        public String said() {
            String where = (network.orElse("") + " " + account.orElse("–")).strip();
            return name.map(shown -> where + " (" + shown + ")").orElse(where);
        }

        @Override
        public int compareTo(Namesake other) {
            return said().compareTo(other.said());
        }
    }
}
