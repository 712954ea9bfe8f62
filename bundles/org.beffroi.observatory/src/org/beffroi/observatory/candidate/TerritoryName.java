package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.core.text.Folding;

/**
 * The name of a territory as it is met in names of accounts: letters alone, with and without its article; told from the longer names
 * of other territories in which it stands. Immutable.
 */
final class TerritoryName {

    /** Shorter names are words of all sorts: they count with other words of bodies alone. */
    private static final int FOR_SAME = 4;

    private static final int FOR_WORD_OF_ITS_OWN = 5;
    private static final int FOR_ANYWHERE = 9;
    private static final Set<String> LEADING =
            Set.of("de", "du", "des", "d", "a", "au", "aux", "en", "sur", "pour", "le", "la", "les", "l");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:les? |la |l['’ ]|aux )");
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(?:\\d{5}|97\\d|\\d{2}|2[ab])(?!\\d)");

    private final Territory territory;
    private final List<String> keys;
    private final List<String> longer;
    private final Set<String> ownFigures;
    private final Set<String> figuresOfHomonyms;
    private final int homonyms;

    /** The names of all territories as they are compared, folded once for several of them. */
    record Names(List<Folded> all) {

        /** One of them, with and without its article. */
        private record Folded(Territory territory, String letters, String bare) {}

        static Names of(Territories territories) {
            return new Names(Stream.of(Kind.values())
                    .flatMap(territories::all)
                    .map(one -> {
                        String folded = Folding.fold(one.name());
                        return new Folded(
                                one,
                                TerritoryName.letters(folded),
                                TerritoryName.letters(ARTICLE.matcher(folded).replaceFirst("")));
                    })
                    .toList());
        }
    }

    TerritoryName(Territory territory, Territories territories) {
        this(territory, territories, Names.of(territories));
    }

    /** @param names of all territories */
    TerritoryName(Territory territory, Territories territories, Names names) {
        this.territory = territory;
        String folded = Folding.fold(territory.name());
        Set<String> all = new HashSet<>();
        for (String form : List.of(folded, ARTICLE.matcher(folded).replaceFirst(""))) {
            all.add(letters(form));
            all.add(letters(form.replaceAll("\\bsaint\\b", "st").replaceAll("\\bsainte\\b", "ste")));
        }
        keys = all.stream()
                .filter(key -> !key.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String shortest = keys.getLast();
        List<Territory> others = new ArrayList<>();
        Set<String> containing = new TreeSet<>();
        for (Names.Folded one : names.all()) {
            if (all.contains(one.letters()) || all.contains(one.bare())) {
                others.add(one.territory());
            } else if (one.letters().contains(shortest)) {
                containing.add(one.letters());
            }
        }
        others.remove(territory);
        longer = List.copyOf(containing);
        homonyms = others.size();
        ownFigures = figures(territory, territories);
        figuresOfHomonyms = new HashSet<>();
        others.forEach(one -> figuresOfHomonyms.addAll(figures(one, territories)));
        figuresOfHomonyms.removeAll(ownFigures);
    }

    private static Set<String> figures(Territory territory, Territories territories) {
        Set<String> figures = new HashSet<>(territory.postalCodes());
        figures.add(Folding.fold(territory.code()));
        Stream.concat(Stream.of(territory), territories.containing(territory).stream())
                .filter(one -> one.kind() == Kind.DEPARTEMENT)
                .forEach(one -> figures.add(Folding.fold(one.code())));
        return figures;
    }

    static String letters(String folded) {
        return NOT_LETTERS.matcher(folded).replaceAll("");
    }

    int homonyms() {
        return homonyms;
    }

    /** Whether a name bears the number of another territory that is called so, and not ours. */
    boolean isElsewhere(WrittenName name) {
        return figures(name.folded()).stream().anyMatch(figuresOfHomonyms::contains);
    }

    private static Set<String> figures(String folded) {
        return FIGURES.matcher(folded).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What a name of an account has of the territory’s; empty where it has nothing, or means another territory. */
    List<CandidateSign> signs(WrittenName name, boolean shown) {
        String plain = name.plain();
        if (keys.stream().noneMatch(plain::contains)
                || longer.stream().anyMatch(plain::contains)
                || isElsewhere(name)) {
            return List.of();
        }
        List<CandidateSign> signs = new ArrayList<>();
        named(name.folded(), plain, shown).ifPresent(sign -> {
            signs.add(shown ? asShown(sign, name.written()) : sign);
            figures(name.folded()).stream()
                    .filter(ownFigures::contains)
                    .min(Comparator.naturalOrder())
                    .ifPresent(one -> signs.add(CandidateSign.of(CandidateSign.Kind.PLACE, one)));
        });
        return signs;
    }

    /** A name that shows counts less than that of the account, unless it claims to be the true one. */
    private static CandidateSign asShown(CandidateSign sign, String written) {
        CandidateSign.Kind kind =
                sign.kind() == CandidateSign.Kind.OFFICIAL_WORD || sign.kind() == CandidateSign.Kind.NAME_INSIDE
                        ? sign.kind()
                        : CandidateSign.Kind.SHOWN_NAME;
        return new CandidateSign(kind, written, true);
    }

    private Optional<CandidateSign> named(String folded, String plain, boolean shown) {
        for (String key : keys) {
            int at = plain.indexOf(key);
            while (at >= 0) {
                Optional<CandidateSign> sign = around(key, new Written(folded, plain, shown), at);
                if (sign.isPresent()) {
                    return sign;
                }
                at = plain.indexOf(key, at + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * A name of an account.
     *
     * @param folded in lower case without accents
     * @param plain its letters and figures alone
     * @param shown whether it is the one that it shows
     */
    private record Written(String folded, String plain, boolean shown) {}

    private Optional<CandidateSign> around(String key, Written written, int at) {
        String before = written.plain().substring(0, at);
        String behind = written.plain().substring(at + key.length());
        Optional<NameWords.Around> words = NameWords.of(before, behind);
        if (words.isPresent() && words.get().words().isEmpty()) {
            return key.length() < FOR_SAME
                    ? Optional.empty()
                    : Optional.of(CandidateSign.of(CandidateSign.Kind.SAME_NAME, territory.name()));
        }
        if (words.isPresent()) {
            CandidateSign.Kind kind =
                    words.get().official() ? CandidateSign.Kind.OFFICIAL_WORD : CandidateSign.Kind.NAME_WITH_WORDS;
            return Optional.of(
                    CandidateSign.of(kind, String.join(" ", words.get().words())));
        }
        boolean apart = key.length() >= FOR_WORD_OF_ITS_OWN && isApart(key, written);
        return apart || !written.shown() && key.length() >= FOR_ANYWHERE
                ? Optional.of(CandidateSign.of(CandidateSign.Kind.NAME_INSIDE, territory.name()))
                : Optional.empty();
    }

    /**
     * Whether it stands there as words of its own, between signs, figures or the ends; in a name that shows at its beginning, or
     * behind a word that leads to a place: {@code Jean Vienne} is a person.
     */
    private static boolean isApart(String key, Written written) {
        String[] words = written.folded().split("[^\\p{L}]+");
        for (int from = 0; from < words.length; from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.length && joined.length() < key.length(); to++) {
                joined.append(words[to]);
                boolean led = !written.shown() || from == 0 || LEADING.contains(words[from - 1]);
                if (led && joined.toString().equals(key)) {
                    return true;
                }
            }
        }
        return false;
    }
}
