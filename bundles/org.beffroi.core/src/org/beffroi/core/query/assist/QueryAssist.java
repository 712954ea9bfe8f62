package org.beffroi.core.query.assist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.SpecialName;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Tokens;

/**
 * What helps somebody who types a query: proposals for what comes next, and colours for what is there.
 *
 * <p>Both bear any text, half typed ones above all. Safe for several threads as far as the values' source is.
 */
public final class QueryAssist {

    /** Proposals at once, at most. */
    public static final int MOST = 60;

    private final FieldProposals proposals;
    private final ValueProposals values;
    private final Colouring colouring;

    /**
     * @param fields the catalogue of the archive
     * @param tokens the one pipeline
     * @param suggestions where the values of fields come from
     * @param today the dossier's today, asked each time
     */
    public QueryAssist(Fields fields, Tokens tokens, ValueSuggestions suggestions, Supplier<LocalDate> today) {
        QueryParser parser = new QueryParser(fields, tokens);
        proposals = new FieldProposals(fields);
        values = new ValueProposals(fields, parser, suggestions, today);
        colouring = new Colouring(parser);
    }

    /** The lexemes of a text in its order, without gaps but for spaces, and what each is taken for. */
    public List<Coloured> colour(String text) {
        return colouring.of(text);
    }

    /**
     * What may be typed at the caret, the likeliest first; nothing inside a quotation that is no value.
     *
     * @param text the whole text
     * @param caret offset of the caret, from 0 to the length of the text
     * @param locale the language in which fields, values and dates are written
     */
    public List<Proposal> complete(String text, int caret, Locale locale) {
        if (text.length() > QueryParser.LONGEST) {
            return List.of();
        }
        Enclosure enclosure = Enclosure.of(text);
        int index = enclosure.at(caret);
        Lexeme here = enclosure.lexemes().get(index);
        List<Proposal> found =
                switch (here.kind()) {
                    case FIELD -> afterColon(here, caret, locale);
                    case QUOTED -> inQuotation(here, enclosure.names().get(index), caret, locale);
                    case WORD, AND, OR, NOT, NEAR, BEFORE ->
                        inRun(here, enclosure.names().get(index), caret, text, locale);
                    case OPEN, CLOSE, END -> between(enclosure, caret, locale);
                };
        return found.stream().limit(MOST).toList();
    }

    private List<Proposal> afterColon(Lexeme name, int caret, Locale locale) {
        if (caret == name.end()) {
            return values.of(name.text(), "", new Span(caret, caret), locale);
        }
        String typed = name.text().substring(0, Math.min(name.text().length(), caret - name.start()));
        return proposals.names(Folding.fold(typed), new Span(name.start(), name.end()), locale);
    }

    private List<Proposal> inQuotation(Lexeme quotation, String name, int caret, Locale locale) {
        boolean inside = quotation.flaw() == Lexeme.Flaw.OPEN_ENDED || caret < quotation.end();
        if (!inside) {
            return name.isEmpty() ? proposals.operators("", new Span(caret, caret), locale) : List.of();
        }
        if (name.isEmpty()) {
            return List.of();
        }
        String typed = quotation.text();
        return values.of(name, Folding.fold(typed), new Span(quotation.start(), quotation.end()), locale);
    }

    private List<Proposal> inRun(Lexeme run, String name, int caret, String text, Locale locale) {
        String prefix = Folding.fold(text.substring(run.start(), caret));
        Span span = new Span(run.start(), run.end());
        if (!name.isEmpty() && !isSentence(name)) {
            return values.of(name, prefix, span, locale);
        }
        List<Proposal> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.addAll(proposals.names(prefix, span, locale));
            found.addAll(values.vocabularies(prefix, span, locale));
        }
        found.addAll(proposals.operators(prefix, span, locale));
        return found;
    }

    private List<Proposal> between(Enclosure enclosure, int caret, Locale locale) {
        Span span = new Span(caret, caret);
        String name = enclosure.around(caret);
        Lexeme before = enclosure.before(caret);
        boolean operand = before != null
                && (before.is(Lexeme.Kind.WORD) || before.is(Lexeme.Kind.QUOTED) || before.is(Lexeme.Kind.CLOSE));
        List<Proposal> found = new ArrayList<>();
        if (operand) {
            found.addAll(proposals.operators("", span, locale));
        }
        if (!name.isEmpty() && !isSentence(name)) {
            found.addAll(values.of(name, "", span, locale));
        } else if (name.isEmpty()) {
            found.addAll(proposals.names("", span, locale));
        }
        return found;
    }

    private static boolean isSentence(String name) {
        Optional<SpecialName> special = SpecialName.of(name);
        return special.isPresent() && special.get() == SpecialName.SENTENCE;
    }

    /** A stretch of text that a proposal replaces. */
    record Span(int start, int end) {}
}
