package org.beffroi.core.query;

import java.util.List;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.text.Tokens;

/**
 * Reads the query language, in French, in English or mixed.
 *
 * <p>Immutable, safe for several threads. Hostile texts are answered as quickly as honest ones: a text has at most
 * {@value #LONGEST} characters, {@value #MOST_CLAUSES} words and values, and {@value #DEEPEST} nested groups.
 */
public final class QueryParser {

    /** Characters in a text, at most. */
    public static final int LONGEST = 20_000;

    /** Words, phrases and field values in a text, at most. */
    public static final int MOST_CLAUSES = 1_024;

    /** Groups within groups, and exclusions of exclusions, at most. */
    public static final int DEEPEST = 100;

    /** Words between the two sides of a proximity, at most. */
    public static final int FARTHEST = 100;

    private final Fields fields;
    private final Searchable searchable;

    /** A parser that knows these fields. */
    public QueryParser(Fields fields) {
        this(fields, new Tokens());
    }

    /** A parser that knows these fields and shares the token pipeline, which takes a moment to make. */
    public QueryParser(Fields fields, Tokens tokens) {
        this.fields = fields;
        searchable = new Searchable(tokens);
    }

    /**
     * Reads a text.
     *
     * @param text as typed, of any length; never null
     * @return the tree, in normal form, or everything that is wrong
     */
    public Parsed parse(String text) {
        Complaints complaints = new Complaints(text);
        if (text.length() > LONGEST) {
            complaints.add(LONGEST, text.length(), "too.long", LONGEST, text.length());
            return new Parsed.NotUnderstood(complaints.inOrder());
        }
        Query query = new Grammar(fields, searchable, text, complaints).query();
        return complaints.isEmpty()
                ? new Parsed.Understood(NormalForm.of(query))
                : new Parsed.NotUnderstood(complaints.inOrder());
    }

    /**
     * What somebody who typed a text may want to know though it is understood: {@code near/3}, {@code ou} are words, and an
     * operator in capitals only. Nothing of a text that is not understood.
     *
     * @param text as typed, of any length; never null
     * @return at most three, in the order of the text, each operator once
     */
    public List<Problem> hints(String text) {
        return parse(text) instanceof Parsed.Understood ? Hints.of(text) : List.of();
    }
}
