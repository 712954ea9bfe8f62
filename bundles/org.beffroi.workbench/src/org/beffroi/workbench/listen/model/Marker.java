package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.listen.model.Row.Span;

/**
 * Where the words of a query stand in a text; words that are excluded are not marked.
 *
 * <p>Immutable, safe for several threads. The words pass through the token pipeline, as those of the archive do.
 */
public final class Marker {

    /** Tokens in a row that satisfy the predicates one by one. */
    private record Needle(List<Predicate<Token>> row) {}

    private final Tokens tokens;
    private final List<Needle> needles = new ArrayList<>();

    public Marker(Tokens tokens, Query query) {
        this.tokens = tokens;
        collect(query);
    }

    /** True where the query has no words to mark. */
    public boolean isIdle() {
        return needles.isEmpty();
    }

    /**
     * The places in a text, in order, not overlapping.
     *
     * @param language of the text, empty when unknown
     */
    public List<Span> marks(String text, Optional<String> language) {
        if (needles.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<Token> in = tokens.of(text, language.orElse("fr"));
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < in.size(); at++) {
            for (Needle needle : needles) {
                if (matches(needle, in, at)) {
                    found.add(new Span(
                            in.get(at).start(),
                            in.get(at + needle.row().size() - 1).end()));
                }
            }
        }
        return apart(found);
    }

    private static boolean matches(Needle needle, List<Token> in, int at) {
        if (at + needle.row().size() > in.size()) {
            return false;
        }
        for (int i = 0; i < needle.row().size(); i++) {
            if (!needle.row().get(i).test(in.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> apart(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        int free = 0;
        for (Span span : found) {
            if (span.start() >= free && span.end() > span.start()) {
                apart.add(span);
                free = span.end();
            }
        }
        return apart;
    }

    private void collect(Query query) {
        switch (query) {
            case Query.Word word -> addWords(word.text());
            case Query.Phrase phrase when phrase.slop() == 0 -> addWords(phrase.text());
            case Query.Phrase phrase ->
                tokens.of(phrase.text(), "fr").forEach(token -> needles.add(new Needle(List.of(like(token)))));
            case Query.Exact exact ->
                needles.add(new Needle(tokens.of(exact.text(), "fr").stream()
                        .map(token -> (Predicate<Token>) other -> other.exact().equals(token.exact()))
                        .toList()));
            case Query.Wildcard wildcard -> addPattern(wildcard.pattern());
            case Query.Fuzzy fuzzy -> {
                String form = Folding.fold(fuzzy.word());
                needles.add(new Needle(List.of(token -> Edits.within(form, token.form(), fuzzy.edits()))));
            }
            case Query.AnyOf(List<Query.Positioned> choices) -> choices.forEach(this::collect);
            case Query.Near near -> {
                collect(near.left());
                collect(near.right());
            }
            case Query.SameSentence same -> collect(same.group());
            case Query.And(List<Query> all) -> all.forEach(this::collect);
            case Query.Or(List<Query> any) -> any.forEach(this::collect);
            case Query.FieldIs is
            when is.field().equals(CoreFields.TITLE.name()) || is.field().equals(CoreFields.TEXT_BODY.name()) ->
                addWords(is.value());
            case Query.Everything everything -> {}
            case Query.Not not -> {}
            case Query.FieldIs is -> {}
            case Query.NumberBetween between -> {}
            case Query.Period period -> {}
        }
    }

    private void addWords(String text) {
        List<Predicate<Token>> row =
                tokens.of(text, "fr").stream().map(this::like).toList();
        if (!row.isEmpty()) {
            needles.add(new Needle(row));
        }
    }

    private Predicate<Token> like(Token wanted) {
        return token -> token.stem().equals(wanted.stem()) || token.form().equals(wanted.form());
    }

    private void addPattern(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (char c : Folding.fold(pattern).toCharArray()) {
            switch (c) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default -> expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        Pattern compiled = Pattern.compile(expression.toString());
        needles.add(new Needle(List.of(token -> compiled.matcher(token.form()).matches())));
    }
}
