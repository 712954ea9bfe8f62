package org.beffroi.dossier.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.text.lemma.ShippedStopWords;

/**
 * A theme that may be made of a topic: the words by which its mentions tell themselves from others, each tested alone against the
 * whole archive. A word of which most mentions are about something else is left out, and shown with what it would bring.
 *
 * @param sentences those of the topic
 * @param words the most telling first
 * @param mentions the identities of some mentions that are near to the topic
 */
public record ThemeDraft(List<String> sentences, List<Term> words, List<String> mentions) {

    /** Mentions of a topic that are read for its words. */
    private static final int READ = 400;

    private static final int OF_ONE = 5;
    private static final int OFFERED = 12;
    /** A word of one mention is no habit. */
    private static final int LEAST = 2;

    private static final Set<String> JOINTS =
            Set.of("de", "d", "du", "des", "la", "le", "l", "les", "a", "au", "aux", "en", "sans");

    public ThemeDraft {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    /**
     * A word or an expression, tested alone.
     *
     * @param term as people write it
     * @param all mentions of the archive in which it stands
     * @param near those of them that are near to the topic
     */
    public record Term(String term, long all, long near) {

        /** Whether most of what it would bring is about the topic. */
        public boolean isTelling() {
            return 2 * near >= all;
        }
    }

    /** What may be made of the mentions that are near to some sentences. */
    public static ThemeDraft of(Snapshot snapshot, Embedding embedding, List<String> sentences, Cancel cancel) {
        List<Entry> entries = snapshot.page(near(sentences), Order.NEWEST, Optional.empty(), READ, cancel)
                .rows();
        Candidates candidates = new Candidates(embedding, sentences);
        for (Entry entry : entries) {
            cancel.check();
            candidates.add(Meaning.text(entry.effective()));
        }
        List<Term> tested = new ArrayList<>();
        for (String term : candidates.most()) {
            long all = snapshot.count(words(List.of(term)), cancel);
            long near = snapshot.count(new Query.And(List.of(words(List.of(term)), near(sentences))), cancel);
            if (near >= LEAST) {
                tested.add(new Term(term, all, near));
            }
        }
        List<Term> shown = tested.stream()
                .filter(term -> !isSaidByShorter(term, tested))
                .sorted(Comparator.comparing(Term::isTelling)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Term::near).reversed())
                        .thenComparing(Term::term))
                .limit(OFFERED)
                .toList();
        return new ThemeDraft(
                sentences,
                shown,
                entries.stream()
                        .map(entry -> entry.mention().id().value())
                        .limit(NamedTopic.MENTIONS)
                        .toList());
    }

    /** An expression adds nothing to a telling word within it. */
    private static boolean isSaidByShorter(Term term, List<Term> all) {
        return term.term().contains(" ")
                && all.stream()
                        .anyMatch(other -> other.isTelling()
                                && !other.term().contains(" ")
                                && List.of(term.term().split("[ '’-]")).contains(other.term()));
    }

    /** What is near to one of the sentences. */
    public static Query near(List<String> sentences) {
        List<Query> all = sentences.stream().<Query>map(Query.Resembling::new).toList();
        return all.size() == 1 ? all.getFirst() : new Query.Or(all);
    }

    /** The sentences of a topic, where a query finds what is near to some; what narrows it is left aside. */
    public static Optional<List<String>> sentences(Query query) {
        return switch (query) {
            case Query.Resembling(String text) -> Optional.of(List.of(text));
            case Query.Or(List<Query> any)
            when any.stream().allMatch(Query.Resembling.class::isInstance) ->
                Optional.of(
                        any.stream().map(one -> ((Query.Resembling) one).text()).toList());
            // What was asked stands before the topic.
            case Query.And(List<Query> all) -> sentences(all.getLast());
            default -> Optional.empty();
        };
    }

    /** In what one of the terms stands. */
    public static Query words(List<String> terms) {
        List<Query> all =
                terms.stream().<Query>map(term -> new Query.Phrase(term, 0)).toList();
        return all.size() == 1 ? all.getFirst() : new Query.Or(all);
    }

    /** The terms that are chosen where nobody chooses. */
    public List<String> telling() {
        return words.stream().filter(Term::isTelling).map(Term::term).toList();
    }

    /** The topic as it is known from now on. */
    public NamedTopic.Part part() {
        return new NamedTopic.Part("", words.stream().map(Term::term).limit(4).toList(), mentions);
    }

    /** What it is called unless somebody calls it otherwise. */
    public String title() {
        return words.stream().findFirst().map(Term::term).orElseGet(() -> sentences.getFirst());
    }

    /** Words by which mentions are near, and expressions that are made of these. */
    private static final class Candidates {

        private final Embedding embedding;
        private final List<String> sentences;
        private final Tokens tokens = new Tokens();
        private final Set<String> empty = ShippedStopWords.stems(tokens);
        private final Map<String, Integer> mentions = new HashMap<>();

        Candidates(Embedding embedding, List<String> sentences) {
            this.embedding = embedding;
            this.sentences = sentences;
        }

        void add(String text) {
            Set<String> telling = sentences.stream()
                    .flatMap(sentence -> embedding.shared(text, sentence, OF_ONE).stream())
                    .map(Folding::fold)
                    .collect(Collectors.toSet());
            Set<String> met = new HashSet<>();
            List<Token> words = tokens.of(text, null).stream()
                    .filter(token -> token.kind() == Token.Kind.WORD)
                    .toList();
            telling.removeIf(word ->
                    words.stream().anyMatch(token -> token.form().equals(word) && empty.contains(token.stem())));
            for (int i = 0; i < words.size(); i++) {
                if (telling.contains(words.get(i).form())) {
                    met.add(words.get(i).exact().toLowerCase(Locale.FRENCH));
                    end(words, i, telling).ifPresent(last -> met.add(said(text, last)));
                }
            }
            met.forEach(term -> mentions.merge(term, 1, Integer::sum));
        }

        /** The expression from a word to the next one that tells: « eau brune », « eau du robinet ». */
        private static Optional<List<Token>> end(List<Token> words, int from, Set<String> telling) {
            for (int to = from + 1; to < Math.min(words.size(), from + 3); to++) {
                if (words.get(to).sentence() != words.get(from).sentence()) {
                    return Optional.empty();
                }
                if (telling.contains(words.get(to).form())) {
                    return Optional.of(words.subList(from, to + 1));
                }
                if (!JOINTS.contains(words.get(to).form())) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private static String said(String text, List<Token> words) {
            return text.substring(words.getFirst().start(), words.getLast().end())
                    .replaceAll("\\s+", " ")
                    .toLowerCase(Locale.FRENCH);
        }

        List<String> most() {
            return Stream.of(false, true)
                    .flatMap(longer -> mentions.entrySet().stream()
                            .filter(term ->
                                    term.getValue() >= LEAST && term.getKey().contains(" ") == longer)
                            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .limit(OFFERED)
                            .map(Map.Entry::getKey))
                    .toList();
        }
    }
}
