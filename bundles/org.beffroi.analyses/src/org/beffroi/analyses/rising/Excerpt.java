package org.beffroi.analyses.rising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.about.Passage;
import org.beffroi.analyses.about.Vocabulary;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** A sentence of a mention, quoted where it may be: without accounts and addresses, and without the name of its author. */
public final class Excerpt {

    private static final int LONGEST = 160;
    /** A sentence of fewer words, such as a greeting, says nothing. */
    private static final int FEWEST_WORDS = 4;

    private static final String OPENING = "([«“\u00a0\u202f";
    private static final String CLOSING = ".!?…)]»”\u00a0\u202f";

    private static final String BEHIND_SPACE = "?!»";

    private final Run run;
    private final Vocabulary vocabulary;

    public Excerpt(Run run) {
        this.run = run;
        this.vocabulary = new Vocabulary(run, new Tokens(), true);
    }

    /** The beginning of what a mention says, from the first sentence that may be shown; empty where none may. */
    public Optional<String> of(Entry entry) {
        return vocabulary.read(entry).stream()
                .flatMap(passage -> beginning(passage).stream())
                .filter(said -> !namesItsAuthor(said, entry, run))
                .findFirst();
    }

    /** Sentences that follow one another, as far as a quotation goes. */
    private static Optional<String> beginning(Passage passage) {
        List<Token> quoted = new ArrayList<>();
        for (List<Token> sentence : sentences(passage)) {
            boolean begins = sentence.size() >= FEWEST_WORDS;
            if (leads(sentence) || quoted.isEmpty() && !begins) {
                if (!quoted.isEmpty()) {
                    break;
                }
                continue;
            }
            quoted.addAll(sentence);
        }
        return quoted.isEmpty() ? Optional.empty() : Optional.of(cut(passage.text(), quoted));
    }

    private static Collection<List<Token>> sentences(Passage passage) {
        return passage.tokens().stream()
                .collect(Collectors.groupingBy(Token::sentence, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Whether an account or an address, which may lead to people, stands in it. */
    public static boolean leads(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.HANDLE || token.kind() == Token.Kind.URL);
    }

    /** Where a word begins with what is elided before it, which is no word: {@code J’y}, {@code l’école}. */
    public static int withElision(String text, int start) {
        int begin = start - 1;
        if (begin < 1 || "'’".indexOf(text.charAt(begin)) < 0) {
            return start;
        }
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin == start - 1 ? start : begin;
    }

    private static String cut(String text, List<Token> tokens) {
        int start = tokens.getFirst().start();
        int end = tokens.stream()
                .mapToInt(Token::end)
                .filter(one -> one - start <= LONGEST)
                .max()
                .orElse(start);
        boolean cut = end < tokens.getLast().end();
        // Marks that close the last sentence belong to it.
        while (!cut && closes(text, end)) {
            end++;
        }
        int begin = withElision(text, start);
        while (begin > 0 && OPENING.indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        String said = text.substring(begin, end).replaceAll("\\s+", " ").strip();
        return cut ? said + " …" : said;
    }

    /** Whether a letter closes what stands before it; many people type a plain space before « ? ». */
    private static boolean closes(String text, int at) {
        return at < text.length()
                && (CLOSING.indexOf(text.charAt(at)) >= 0
                        || text.charAt(at) == ' '
                                && at + 1 < text.length()
                                && BEHIND_SPACE.indexOf(text.charAt(at + 1)) >= 0);
    }

    /** Whether a sentence names who wrote it: ordinary people are not named, not even by their own signature. */
    public static boolean namesItsAuthor(String sentence, Entry entry, Run run) {
        String low = sentence.toLowerCase(Locale.ROOT);
        return Stream.of(CoreFields.AUTHOR, CoreFields.AUTHOR_NAME)
                .flatMap(field -> entry.effective().strings(field).stream())
                .filter(name -> !name.isBlank() && !run.names().shown(name).equals(name))
                .anyMatch(name -> low.contains(name.strip().toLowerCase(Locale.ROOT)));
    }
}
