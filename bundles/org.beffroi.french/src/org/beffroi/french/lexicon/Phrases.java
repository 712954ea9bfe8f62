package org.beffroi.french.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * Terms of one or more words, found in the tokens of a text in one pass: a tree of stems.
 *
 * <p>A term is written as people write it ({@code nids-de-poule}) and passes through the token pipeline; a word that ends
 * in {@code *} stands for all words that begin so ({@code poubell*}). Of the terms that begin at a word the longest is
 * found. Immutable once built; safe for several threads.
 *
 * @param <V> what is known of a term
 */
public final class Phrases<V> {

    /** Shortest beginning that may stand before a {@code *}: shorter ones would match anything. */
    private static final int SHORTEST_PREFIX = 4;

    private final Node<V> root;
    /** The first words of terms, and the first letters of those that end in {@code *}: most words begin no term. */
    private final BloomFilter firsts;

    private final BloomFilter beginnings;

    private Phrases(Node<V> root) {
        this.root = root;
        firsts = BloomFilter.of(root.words.keySet());
        beginnings = BloomFilter.of(root.prefixes.keySet());
    }

    /**
     * A term found.
     *
     * @param value what is known of it
     * @param length how many words it has
     */
    public record Found<V>(V value, int length) {}

    /** The words of a tokenised text in which terms are looked for: words, numbers and emoji, in order. */
    public static List<Token> words(List<Token> tokens) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD, NUMBER, EMOJI -> words.add(token);
                case HASHTAG, HANDLE, URL -> {}
            }
        }
        return words;
    }

    /** The longest term that begins at a word, or empty. */
    public Optional<Found<V>> longestAt(List<Token> words, int at) {
        if (!mayBegin(words.get(at).stem())) {
            return Optional.empty();
        }
        Node<V> node = root;
        V found = null;
        int length = 0;
        for (int i = at; i < words.size(); i++) {
            node = node.child(words.get(i).stem());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = node.value;
                length = i - at + 1;
            }
        }
        return found == null ? Optional.empty() : Optional.of(new Found<>(found, length));
    }

    private boolean mayBegin(String stem) {
        return firsts.mayHold(stem)
                || stem.length() >= SHORTEST_PREFIX && beginnings.mayHoldBeginning(stem, SHORTEST_PREFIX);
    }

    /** Collects terms. Not for several threads. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();
        private final Tokens tokens;

        public Builder(Tokens tokens) {
            this.tokens = tokens;
        }

        /**
         * Adds a term; the last one said of the same words counts.
         *
         * @throws IllegalArgumentException if it has no word, or fewer than four letters before a {@code *}
         */
        public Builder<V> add(String term, V value) {
            return add(term, value, (before, now) -> now);
        }

        /**
         * Adds a term, or what more is known of it.
         *
         * @param both makes one value of what was known and what is added
         * @throws IllegalArgumentException if it has no word, or fewer than four letters before a {@code *}
         */
        public Builder<V> add(String term, V value, BinaryOperator<V> both) {
            Node<V> node = root;
            for (String part : term.strip().split("\\s+")) {
                boolean prefix = part.endsWith("*");
                List<Token> read = words(tokens.of(prefix ? part.substring(0, part.length() - 1) : part, "fr"));
                for (int i = 0; i < read.size(); i++) {
                    Token token = read.get(i);
                    boolean open = prefix && i == read.size() - 1;
                    if (open && token.form().length() < SHORTEST_PREFIX) {
                        throw new IllegalArgumentException(term);
                    }
                    node = open ? node.openPrefix(token.form()) : node.open(token.stem());
                }
            }
            if (node == root) {
                throw new IllegalArgumentException(term);
            }
            node.value = node.value == null ? value : both.apply(node.value, value);
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(root);
        }
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> words = new HashMap<>();
        /** By their first letters, longest first. */
        private final Map<String, List<Map.Entry<String, Node<V>>>> prefixes = new HashMap<>();

        /** A sieve of 64 bits for both: few words go on from another, and most are told by one bit. */
        private long wordBits;

        private long prefixBits;
        private V value;

        private static long bit(int hash) {
            return 1L << (hash * 0x9E3779B9 >>> 26);
        }

        Node<V> open(String stem) {
            wordBits |= bit(stem.hashCode());
            return words.computeIfAbsent(stem, absent -> new Node<>());
        }

        Node<V> openPrefix(String prefix) {
            prefixBits |= bit(prefix.substring(0, SHORTEST_PREFIX).hashCode());
            List<Map.Entry<String, Node<V>>> like =
                    prefixes.computeIfAbsent(prefix.substring(0, SHORTEST_PREFIX), absent -> new ArrayList<>());
            for (Map.Entry<String, Node<V>> known : like) {
                if (known.getKey().equals(prefix)) {
                    return known.getValue();
                }
            }
            Node<V> node = new Node<>();
            like.add(Map.entry(prefix, node));
            like.sort((one, other) -> other.getKey().length() - one.getKey().length());
            return node;
        }

        Node<V> child(String stem) {
            if ((wordBits & bit(stem.hashCode())) != 0) {
                Node<V> exact = words.get(stem);
                if (exact != null) {
                    return exact;
                }
            }
            if (prefixBits == 0
                    || stem.length() < SHORTEST_PREFIX
                    || (prefixBits & bit(BloomFilter.hash(stem, SHORTEST_PREFIX))) == 0) {
                return null;
            }
            for (Map.Entry<String, Node<V>> like :
                    prefixes.getOrDefault(stem.substring(0, SHORTEST_PREFIX), List.of())) {
                if (stem.startsWith(like.getKey())) {
                    return like.getValue();
                }
            }
            return null;
        }
    }
}
