package org.beffroi.analyses.about;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.words.Companions;
import org.beffroi.analyses.words.StopWords;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.QueryWords;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.text.lemma.Lemmas;

/**
 * How words are written in the texts read so far, and which of them may be shown: neither words that say nothing by
 * themselves, nor parts of names, nor numbers and addresses, nor words that stand in hashtags alone, nor the accounts of
 * people who are no public actors. For one thread.
 */
public final class Vocabulary {

    /** Written with a capital so often where no sentence begins, a word is a name. */
    private static final double NAME = 0.8;

    private final Run run;
    private final Tokens tokens;
    private final QueryWords queryWords;
    private final Lemmas lemmas;
    private final StopWords stop;
    private final Companions companions;
    private final NameParts nameParts;
    private final Field place;
    private final boolean withoutNames;
    private final Map<String, Spellings> spellings = new HashMap<>();
    private final Set<String> hiddenPeople = new HashSet<>();
    private long hidden;

    /** How a stem is written. */
    private static final class Spellings {

        private final Map<String, Integer> forms = new HashMap<>(2);
        private int within;
        private int capitals;
        private int all;
        private int parts;

        void add(Token token, boolean beginsSentence, boolean isPart) {
            all++;
            parts += isPart ? 1 : 0;
            boolean capital = Character.isUpperCase(token.exact().codePointAt(0));
            // The capital of a first word says nothing of the word.
            forms.merge(beginsSentence && capital ? uncapitalised(token.exact()) : token.exact(), 1, Integer::sum);
            if (!beginsSentence) {
                within++;
                capitals += capital ? 1 : 0;
            }
        }

        private static String uncapitalised(String word) {
            boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            return shouted ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        }

        String mostFrequent() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }

        /** Whether it was read within hashtags alone, whose words are written without accents. */
        boolean isTagged() {
            return forms.isEmpty();
        }

        boolean isName() {
            return within > 0 && capitals >= NAME * within;
        }

        /** Whether it was hardly read but within compounds and names of several words. */
        boolean isPart() {
            return parts > 0 && parts >= NAME * all;
        }
    }

    /**
     * A vocabulary without any text yet.
     *
     * @param withoutNames whether names of people, places and organisations are not shown either
     * @throws org.beffroi.core.message.Refusal if the dossier's stop words cannot be read
     */
    public Vocabulary(Run run, Tokens tokens, boolean withoutNames) {
        this.run = run;
        this.tokens = tokens;
        this.queryWords = new QueryWords(tokens);
        this.lemmas = new Lemmas();
        this.stop = StopWords.of(run.codebook(), tokens);
        this.companions = Companions.shipped(tokens);
        this.nameParts = new NameParts(tokens, this::isStop);
        this.place = run.fields().byKey(CoreFields.PLACE.name()).orElse(CoreFields.PLACE);
        this.withoutNames = withoutNames;
    }

    /** Takes in how the words of a mention are written, and who wrote it. */
    public List<Passage> read(Entry entry) {
        List<Passage> passages = passages(entry);
        read(entry, passages);
        return passages;
    }

    /** The texts of a mention, of which nothing is taken in yet; for any thread. */
    List<Passage> passages(Entry entry) {
        return Passage.of(entry, tokens);
    }

    /** Takes in a mention whose texts are these. */
    void read(Entry entry, List<Passage> passages) {
        List<String> places = entry.effective().strings(CoreFields.PLACE).stream()
                .map(value -> place.valueLabel(value, run.locale()))
                .toList();
        for (Passage passage : passages) {
            BitSet parts = nameParts.of(passage, places);
            int sentence = -1;
            int tagged = -1;
            for (int i = 0; i < passage.tokens().size(); i++) {
                Token token = passage.tokens().get(i);
                boolean begins = token.sentence() != sentence;
                sentence = token.sentence();
                Spellings written = spellings.computeIfAbsent(token.stem(), key -> new Spellings());
                if (token.start() >= tagged) {
                    written.add(token, begins, parts.get(i));
                }
                tagged = token.kind() == Token.Kind.HASHTAG ? token.end() : tagged;
            }
        }
        hide(entry.effective());
    }

    /** A name of several words that hides behind a pseudonym is not shown as an expression either. */
    private void hide(FieldValues values) {
        values.string(CoreFields.AUTHOR_NAME)
                .filter(name -> run.names().values(values, CoreFields.AUTHOR_NAME).stream()
                        .noneMatch(name::equals))
                .ifPresent(name -> hiddenPeople.add(joined(name)));
        values.string(CoreFields.AUTHOR)
                .filter(name -> !run.names().shown(name).equals(name))
                .ifPresent(name -> hiddenPeople.add(joined(name)));
    }

    private String joined(String name) {
        return queryWords.inARow(name).stream().map(Token::stem).collect(Collectors.joining(" "));
    }

    /** Whether a stem may be shown as a word. */
    public boolean mayShow(String stem) {
        if (stop.has(stem)
                || companions.has(stem)
                || isPart(stem)
                || stem.codePointCount(0, stem.length()) < 2 && stem.codePointAt(0) < 0x2000) {
            return false;
        }
        List<Token> row = queryWords.inARow(stem);
        if (row.size() != 1 || !row.getFirst().stem().equals(stem)) {
            return false;
        }
        return switch (row.getFirst().kind()) {
            case NUMBER, URL -> false;
            case HANDLE -> isPublic(stem);
            case WORD -> !isTagged(stem) && !(withoutNames && isName(stem));
            case HASHTAG, EMOJI -> true;
        };
    }

    private boolean isPublic(String handle) {
        boolean shown = run.names().shown(handle).equals(handle)
                || run.names().shown(handle.substring(1)).equals(handle.substring(1));
        hidden += shown ? 0 : 1;
        return shown && !withoutNames;
    }

    /** How many accounts of people were not shown. */
    long hidden() {
        return hidden;
    }

    /** Of a word that stands in hashtags alone, the hashtag is shown. */
    private boolean isTagged(String stem) {
        return spellings.containsKey(stem) && spellings.get(stem).isTagged();
    }

    /** {@code Moulin} of {@code Jean Moulin}: the whole name is shown as an expression, where there is one. */
    private boolean isPart(String stem) {
        return spellings.containsKey(stem) && spellings.get(stem).isPart();
    }

    private boolean isName(String stem) {
        return spellings.containsKey(stem) && spellings.get(stem).isName();
    }

    /** Whether words in a row, by their stems, may be shown as an expression. */
    boolean mayShow(List<String> stems) {
        return !stop.has(stems.getFirst())
                && !stop.has(stems.getLast())
                && !companions.has(stems.getLast())
                && !hiddenPeople.contains(String.join(" ", stems))
                && !(withoutNames && stems.stream().allMatch(stem -> stop.has(stem) || isName(stem)));
    }

    /** Whether words in a row hold the name of somebody who hides behind a pseudonym. */
    boolean isNamed(List<String> stems) {
        String row = " " + String.join(" ", stems) + " ";
        return hiddenPeople.stream().anyMatch(name -> row.contains(" " + name + " "));
    }

    /** Whether a word says nothing by itself. */
    public boolean isStop(String stem) {
        return stop.has(stem);
    }

    /** Whether it was read anywhere. */
    boolean knows(String stem) {
        return spellings.containsKey(stem);
    }

    /** How a stem is most often written; the stem itself where it was not read. */
    public String written(String stem) {
        return knows(stem) && !isTagged(stem) ? spellings.get(stem).mostFrequent() : stem;
    }

    /** The lemma of the form in which a stem is most often written, by which inflected forms are grouped. */
    String lemma(String stem) {
        String form = written(stem);
        return Character.isLetter(form.codePointAt(0)) ? lemmas.of(form) : stem;
    }

    /** Words in a row as they are searched for. */
    static Query.Positioned phrase(List<String> stems) {
        return new Query.Phrase(String.join(" ", stems), 0);
    }

    /** Whether a phrase made of these stems is read back as the same ones. */
    boolean canBeAsked(List<String> stems) {
        return queryWords.inARow(String.join(" ", stems)).stream()
                .map(Token::stem)
                .toList()
                .equals(stems);
    }

    /** The stems of the words of a text. */
    public Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        add(text, stems);
        return stems;
    }

    /** The stems of the words that a query asks for, not those that it excludes. */
    public Set<String> asked(Query query) {
        Set<String> stems = new HashSet<>();
        collect(query, stems);
        return stems;
    }

    private void collect(Query query, Set<String> stems) {
        switch (query) {
            case Query.Word word -> add(word.text(), stems);
            case Query.Phrase phrase -> add(phrase.text(), stems);
            case Query.Lemma lemma -> collect(lemma.any(), stems);
            case Query.Exact exact -> add(exact.text(), stems);
            case Query.AnyOf any -> any.choices().forEach(one -> collect(one, stems));
            case Query.Near near -> {
                collect(near.left(), stems);
                collect(near.right(), stems);
            }
            case Query.SameSentence sentence -> collect(sentence.group(), stems);
            case Query.And and -> and.all().forEach(one -> collect(one, stems));
            case Query.Or or -> or.any().forEach(one -> collect(one, stems));
            default -> {
                // Nothing else asks for words whole.
            }
        }
    }

    private void add(String text, Set<String> stems) {
        tokens.of(text, null).forEach(token -> stems.add(token.stem()));
    }

    /** What is said of the words that were left aside. */
    String leftOut() {
        return run.say(
                Vocabulary.class,
                stop.own() ? "about.stop.own" : "about.stop.shipped",
                stop.words().size());
    }
}
