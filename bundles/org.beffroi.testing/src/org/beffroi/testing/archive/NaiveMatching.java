package org.beffroi.testing.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.PackedVectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.AnyOf;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * Decides in the plainest way whether one mention matches a query: the oracle that archives are compared with.
 *
 * <p>Slow on purpose: every definition of the language as directly as it can be said, no index, nothing shared with an
 * archive.
 */
final class NaiveMatching {

    private final Embedding embedding;
    private final Fields fields;
    private final Tokens tokens = new Tokens();
    /** What was read and compiled already: tests ask hundreds of questions of the same mentions. */
    private final Map<List<String>, List<Token>> known = new ConcurrentHashMap<>();

    private final Map<String, List<Token>> asked = new ConcurrentHashMap<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, PackedVectors> vectors = new ConcurrentHashMap<>();
    private final ZoneId zone;
    private final LocalDate today;

    NaiveMatching(Fields fields, ZoneId zone, LocalDate today, Embedding embedding) {
        this.embedding = embedding;
        this.fields = fields;
        this.zone = zone;
        this.today = today;
    }

    private PackedVectors vector(String text) {
        return vectors.computeIfAbsent(text, read -> PackedVectors.of(embedding.of(read)));
    }

    /** What it knows of the meaning of words. */
    Embedding embedding() {
        return embedding;
    }

    boolean matches(Query query, Entry entry) {
        FieldValues values = entry.effective();
        return switch (query) {
            case Query.Everything everything -> true;
            case Query.And(var all) -> all.stream().allMatch(one -> matches(one, entry));
            case Query.Or(var any) -> any.stream().anyMatch(one -> matches(one, entry));
            case Query.Not(var excluded) -> !matches(excluded, entry);
            case Positioned shape -> texts(values).stream().anyMatch(text -> holds(shape, text));
            case Near near -> texts(values).stream().anyMatch(text -> holds(near, text));
            case SameSentence(var group) ->
                texts(values).stream()
                        .flatMap(text -> sentences(text).stream())
                        .anyMatch(sentence -> holds(group, sentence));
            case Query.Resembling like ->
                Meaning.isNear(vector(Meaning.text(values)).nearness(0, embedding.of(like.text())))
                        || like.literally()
                                .filter(words -> matches(words, entry))
                                .isPresent();
            case FieldIs is -> fieldIs(is, values);
            case NumberBetween(var key, var least, var most) ->
                values.number(field(key))
                        .filter(number -> number >= least.orElse(Long.MIN_VALUE))
                        .filter(number -> number <= most.orElse(Long.MAX_VALUE))
                        .isPresent();
            case Period period ->
                values.time(field(period.field()))
                        .map(time -> within(time, period))
                        .orElse(false);
        };
    }

    private boolean within(Instant time, Period period) {
        LocalDate day = time.atZone(zone).toLocalDate();
        return (period.from() == null || !day.isBefore(day(period.from())))
                && (period.to() == null || !day.isAfter(day(period.to())));
    }

    private LocalDate day(Query.Day day) {
        return switch (day) {
            case Query.FixedDay(var fixed) -> fixed;
            case Query.Ago(int amount, Query.Ago.Unit unit) ->
                switch (unit) {
                    case DAY -> today.minusDays(amount);
                    case WEEK -> today.minusWeeks(amount);
                    case MONTH -> today.minusMonths(amount);
                    case YEAR -> today.minusYears(amount);
                };
        };
    }

    private boolean fieldIs(FieldIs is, FieldValues values) {
        Field field = field(is.field());
        if (is.value().equals("*")) {
            return field.type() == FieldType.TEXT
                    ? !tokensOf(String.join("\n\n", values.strings(field)), values)
                            .isEmpty()
                    : values.raw(field) != null;
        }
        if (field.type() == FieldType.TEXT) {
            return holds(
                    is.value().indexOf('*') >= 0 ? new Wildcard(is.value()) : new Word(is.value()),
                    tokensOf(String.join("\n\n", values.strings(field)), values));
        }
        if (field.type() == FieldType.LINK) {
            Pattern wanted = pattern(bare(is.value()));
            return values.strings(field).stream()
                    .flatMap(value -> writings(bare(value)).stream())
                    .anyMatch(writing -> wanted.matcher(writing).matches());
        }
        Pattern wanted = pattern(is.value());
        return values.strings(field).stream()
                .anyMatch(value -> wanted.matcher(Folding.fold(value)).matches());
    }

    private static String bare(String address) {
        return Folding.fold(address)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }

    /** Its host, the ends of its host that have a dot, and its beginnings up to each part of its path. */
    private static List<String> writings(String bare) {
        String host = bare.split("[/?#]", 2)[0];
        List<String> writings = new ArrayList<>(List.of(host, bare));
        for (int i = 1; i < host.length(); i++) {
            if (host.charAt(i - 1) == '.' && host.indexOf('.', i) > 0) {
                writings.add(host.substring(i));
            }
        }
        for (int i = host.length() + 1; i < bare.length(); i++) {
            if ("/?#".indexOf(bare.charAt(i)) >= 0) {
                writings.add(bare.substring(0, i).replaceFirst("/$", ""));
            }
        }
        return writings;
    }

    private boolean holds(Query group, List<Token> text) {
        return switch (group) {
            case Query.And(var all) -> all.stream().allMatch(one -> holds(one, text));
            case Query.Or(var any) -> any.stream().anyMatch(one -> holds(one, text));
            case Query.Not(var excluded) -> !holds(excluded, text);
            case Positioned shape -> !places(shape, text).isEmpty();
            case Near(var left, var right, int distance, boolean ordered) ->
                places(left, text).stream().anyMatch(one -> places(right, text).stream()
                        .anyMatch(other -> one.before(other, distance) || !ordered && other.before(one, distance)));
            default -> throw new IllegalArgumentException("Not about words: " + group);
        };
    }

    /** An interval of positions. */
    private record Place(int first, int last) {
        boolean before(Place other, int distance) {
            return other.first > last && other.first - last <= distance;
        }
    }

    private List<Place> places(Positioned shape, List<Token> text) {
        return switch (shape) {
            case Word(var words) -> rows(typed(words), text, 0, NaiveMatching::sameStem);
            case Phrase(var words, int slop) -> rows(typed(words), text, slop, NaiveMatching::sameStem);
            case Query.Lemma(var word, var forms) ->
                forms.stream()
                        .flatMap(form -> rows(typed(form), text, 0, NaiveMatching::sameStem).stream())
                        .toList();
            case Exact(var words) ->
                rows(typed(words), text, 0, (one, other) -> one.exact().equals(other.exact()));
            case Wildcard(var pattern) -> {
                Pattern form = pattern(pattern);
                yield single(text, token -> form.matcher(token.form()).matches());
            }
            case Fuzzy(var word, int edits) ->
                single(text, token -> distance(Folding.fold(word), token.form()) <= edits);
            case AnyOf(var choices) ->
                choices.stream()
                        .flatMap(choice -> places(choice, text).stream())
                        .toList();
        };
    }

    private static List<Place> single(List<Token> text, java.util.function.Predicate<Token> wanted) {
        return text.stream()
                .filter(wanted)
                .map(token -> new Place(token.position(), token.position()))
                .toList();
    }

    /** A token is met by its stem, and a word by its form too. */
    private static boolean sameStem(Token typed, Token inText) {
        return typed.stem().equals(inText.stem())
                || typed.kind() == Token.Kind.WORD && typed.form().equals(inText.stem())
                || inText.kind() == Token.Kind.WORD && typed.stem().equals(inText.form())
                || typed.kind() == Token.Kind.WORD
                        && inText.kind() == Token.Kind.WORD
                        && typed.form().equals(inText.form());
    }

    private static List<Place> rows(
            List<Token> typed, List<Token> text, int slop, java.util.function.BiPredicate<Token, Token> same) {
        List<Place> places = new ArrayList<>();
        if (typed.isEmpty()) {
            return places;
        }
        for (Token first : text) {
            if (same.test(typed.getFirst(), first)) {
                extend(typed, 1, first.position(), first.position(), text, slop, same, places);
            }
        }
        return places;
    }

    private static void extend(
            List<Token> typed,
            int next,
            int start,
            int at,
            List<Token> text,
            int slop,
            java.util.function.BiPredicate<Token, Token> same,
            List<Place> places) {
        if (next == typed.size()) {
            places.add(new Place(start, at));
            return;
        }
        for (Token token : text) {
            if (token.position() > at && token.position() - start - next <= slop && same.test(typed.get(next), token)) {
                extend(typed, next + 1, start, token.position(), text, slop, same, places);
            }
        }
    }

    /** The words of a query: one for each position; a lone hashtag means itself, not its parts. */
    private List<Token> typed(String words) {
        return asked.computeIfAbsent(words, this::read);
    }

    private List<Token> read(String words) {
        List<Token> all = tokens.of(words, null);
        boolean loneTag = !all.isEmpty()
                && all.getFirst().kind() == Token.Kind.HASHTAG
                && all.getLast().end() <= all.getFirst().end();
        List<Token> kept = new ArrayList<>();
        for (Token token : loneTag ? all.subList(0, 1) : all) {
            if (kept.isEmpty() || kept.getLast().position() != token.position()) {
                kept.add(token);
            }
        }
        return kept;
    }

    private List<List<Token>> texts(FieldValues values) {
        return List.of(
                tokensOf(values.string(CoreFields.TEXT_BODY).orElse(""), values),
                tokensOf(values.string(CoreFields.TITLE).orElse(""), values));
    }

    private List<Token> tokensOf(String text, FieldValues values) {
        String language = values.string(CoreFields.LANGUAGE).orElse("");
        return known.computeIfAbsent(
                List.of(language, text), read -> tokens.of(text, language.isEmpty() ? null : language));
    }

    private static List<List<Token>> sentences(List<Token> text) {
        return List.copyOf(
                text.stream().collect(Collectors.groupingBy(Token::sentence)).values());
    }

    private Pattern pattern(String jokers) {
        return patterns.computeIfAbsent(jokers, NaiveMatching::compiled);
    }

    private static Pattern compiled(String jokers) {
        StringBuilder regex = new StringBuilder();
        boolean escaped = false;
        for (int character : Folding.fold(jokers.strip()).codePoints().toArray()) {
            if (!escaped && character == '\\') {
                escaped = true;
                continue;
            }
            regex.append(
                    escaped
                            ? Pattern.quote(Character.toString(character))
                            : switch (character) {
                                case '*' -> ".*";
                                case '?' -> ".";
                                default -> Pattern.quote(Character.toString(character));
                            });
            escaped = false;
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** Edits between two words, a swap of neighbours being one (optimal string alignment; Damerau, 1964). */
    private static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                edits[i][j] = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length][b.length];
    }

    private Field field(String key) {
        return fields.byKey(key).orElseThrow();
    }
}
