package org.beffroi.analyses.rising.discontent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.about.Passage;
import org.beffroi.analyses.about.Vocabulary;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.analyses.rising.discontent.Wave.Member;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** The words that people share, each as somebody said it: a reason is read in its sentence or not at all. For one thread. */
final class Quotations {

    /** The newest complaints among which a sentence is chosen. */
    private static final int READ = 50;

    private static final int LONGEST = 120;
    /** A sentence of fewer words says no more than the word itself. */
    private static final int FEWEST_WORDS = 3;

    private final Run run;
    private final Query search;
    private final Vocabulary vocabulary;

    Quotations(Run run, Query search) {
        this.run = run;
        this.search = search;
        this.vocabulary = new Vocabulary(run, new Tokens(), true);
    }

    /**
     * A word in a sentence that somebody wrote.
     *
     * @param sentence as written, its spaces plain
     */
    record Quotation(String word, String sentence, MentionId mention) {}

    /** Those of the words that a discontent is told by; a word without a sentence that may be shown has none. */
    List<Quotation> of(Member member) {
        Query complaints = Complaints.of(search, member, run);
        return member.spell().last().signs().words().stream()
                .flatMap(word -> of(word, complaints).stream())
                .toList();
    }

    /** The shortest of those that are long enough to say something, the newest of equals. */
    private Optional<Quotation> of(String word, Query complaints) {
        List<Entry> newest = run.snapshot()
                .page(Queries.all(complaints, new Query.Word(word)), Order.NEWEST, Optional.empty(), READ, run.cancel())
                .rows();
        return newest.stream()
                .flatMap(entry -> sentences(entry, word))
                .min(Comparator.comparingInt(one -> one.sentence().length()));
    }

    private Stream<Quotation> sentences(Entry entry, String word) {
        return vocabulary.read(entry).stream()
                .flatMap(passage -> passage.running().stream()
                        .filter(token -> vocabulary.stems(word).contains(token.stem()))
                        .flatMap(token -> sentence(passage, token).stream()))
                .filter(sentence -> !Excerpt.namesItsAuthor(sentence, entry, run))
                .map(sentence -> new Quotation(word, sentence, entry.mention().id()));
    }

    /** Without accounts and addresses, which may lead to people. */
    private static Optional<String> sentence(Passage passage, Token word) {
        List<Token> whole = passage.tokens().stream()
                .filter(token -> token.sentence() == word.sentence())
                .toList();
        if (Excerpt.leads(whole) || whole.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        int start = whole.getFirst().start();
        int end = whole.getLast().end();
        List<Token> before = whole.stream()
                .filter(token -> token.start() >= word.end() - LONGEST / 2)
                .toList();
        int first = end - start <= LONGEST ? start : before.getFirst().start();
        int from = Excerpt.withElision(passage.text(), first);
        int to = whole.stream()
                .mapToInt(Token::end)
                .filter(one -> one - from <= LONGEST)
                .max()
                .orElse(word.end());
        String said = passage.text().substring(from, to).replaceAll("\\s+", " ");
        return Optional.of((from > start ? "… " : "") + said + (to < end ? " …" : ""));
    }
}
