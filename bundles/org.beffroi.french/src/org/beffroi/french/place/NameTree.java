package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.french.lexicon.BloomFilter;

/**
 * Names by their words: the first one found by hashing, those after it by bisection, so that a text is read in one pass and
 * most of its words cost one question. Immutable.
 */
final class NameTree {

    /** A word of names: what may follow, in alphabetical order, and the name that ends here or null. */
    static final class Node {
        private final String[] words;
        private final Node[] nodes;
        private final Name name;

        private Node(String[] words, Node[] nodes, Name name) {
            this.words = words;
            this.nodes = nodes;
            this.name = name;
        }

        /** The node of the next word, or null. */
        Node next(String word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? null : nodes[at];
        }

        /** The name that ends with this word, or null. */
        Name name() {
            return name;
        }
    }

    private record Line(String[] words, Name name) {}

    private final Map<String, Node> first;
    /** Most words of a text begin no name. */
    private final BloomFilter sieve;

    /** @param bearers who is called so, by the words with one space between */
    NameTree(Map<String, List<Name.Bearer>> bearers) {
        String[] keys = bearers.keySet().toArray(String[]::new);
        // spaces come before letters, so that equal beginnings stand together
        Arrays.sort(keys);
        List<Line> lines = new ArrayList<>(keys.length);
        for (String key : keys) {
            String[] words = key.split(" ");
            lines.add(new Line(words, new Name(key, words.length, bearers.get(key))));
        }
        first = HashMap.newHashMap(lines.size());
        for (int from = 0, to; from < lines.size(); from = to) {
            to = end(lines, from, 0);
            first.put(lines.get(from).words[0], node(lines, from, to, 1));
        }
        sieve = BloomFilter.of(first.keySet());
    }

    private static int end(List<Line> lines, int from, int depth) {
        String word = lines.get(from).words[depth];
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).words.length > depth
                && lines.get(to).words[depth].equals(word)) {
            to++;
        }
        return to;
    }

    private static Node node(List<Line> lines, int from, int to, int depth) {
        int at = from;
        Name name = null;
        if (lines.get(at).words.length == depth) {
            name = lines.get(at).name;
            at++;
        }
        List<String> words = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        while (at < to) {
            int end = Math.min(to, end(lines, at, depth));
            words.add(lines.get(at).words[depth]);
            nodes.add(node(lines, at, end, depth + 1));
            at = end;
        }
        return new Node(words.toArray(String[]::new), nodes.toArray(Node[]::new), name);
    }

    /** The node of a first word, or null. */
    Node first(String word) {
        return sieve.mayHold(word) ? first.get(word) : null;
    }

    /** The name of these words, one space between, or null. */
    Name named(String key) {
        String[] words = key.split(" ");
        Node node = first(words[0]);
        for (int i = 1; i < words.length && node != null; i++) {
            node = node.next(words[i]);
        }
        return node == null ? null : node.name;
    }
}
