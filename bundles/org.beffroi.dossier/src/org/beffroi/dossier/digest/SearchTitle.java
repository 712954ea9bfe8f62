package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.Refinement;

/**
 * What a search of a digest is called: as somebody called it, else as somebody saved it, else its words in quotation marks and
 * its filters in words, {@code « cantine » · tonalité : négative}, so that no reader has to know the language of queries.
 *
 * @param fields the catalogue
 * @param locale language of the reader
 */
public record SearchTitle(Fields fields, Locale locale) {

    private static final String BETWEEN = " · ";

    public SearchTitle {
        Objects.requireNonNull(fields);
        Objects.requireNonNull(locale);
    }

    /**
     * The title.
     *
     * @param saved the name under which somebody saved the same search, or empty
     */
    public String of(Digest.Search search, Optional<String> saved) {
        return isNamed(search) ? search.title() : saved.orElseGet(() -> said(search.query()));
    }

    /** Whether somebody called it something else than what it looks for. */
    public static boolean isNamed(Digest.Search search) {
        return !search.title().strip().equals(search.query().strip());
    }

    /** A query in words. */
    public String said(String typed) {
        Query query;
        try {
            query = new QueryParser(fields).parse(typed).orRefuse();
        } catch (Refusal unknown) {
            return quoted(typed);
        }
        List<String> said = new ArrayList<>();
        Query words = Refinement.words(query);
        if (!(words instanceof Query.Everything)) {
            said.add(quoted(new QueryPrinter(fields).print(words, locale)));
        }
        ChipLabels labels = new ChipLabels(fields);
        Refinement.chips(query).forEach(chip -> said.add(labels.of(chip).in(locale)));
        return said.isEmpty() ? say("digest.search.everything") : capital(String.join(BETWEEN, said));
    }

    /** A phrase alone has its own quotation marks already. */
    private String quoted(String words) {
        String text = words.strip();
        boolean phrase = text.length() > 2 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return say("digest.search.words", phrase ? text.substring(1, text.length() - 1) : text);
    }

    private String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(SearchTitle.class, key, arguments).in(locale);
    }
}
