package org.beffroi.observatory.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.core.text.Folding;
import org.beffroi.observatory.territory.NearNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that somebody names: by an INSEE code, a SIREN, a code with its sort ({@code region:84}), or a name, with its
 * département behind it where several are called so ({@code Saint-Denis (93)}). For one thread.
 */
public final class BodyNaming {

    private static final int MOST_NAMED = 5;
    private static final Pattern WITHIN = Pattern.compile("(.+?)\\s*\\((\\d{2,3}|2[AaBb])\\)");
    private static final String LINK =
            "(?:\\s*[-–:]\\s*|\\s+(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’])?)";
    private static final List<Before> BEFORE = List.of(
            new Before(Kind.COMMUNE, "(?:ville|mairie|commune)"),
            new Before(Kind.DEPARTEMENT, "(?:conseil d[ée]partemental|d[ée]partement)"),
            new Before(Kind.REGION, "(?:conseil r[ée]gional|r[ée]gion)"));

    private final Territories territories;

    /** Made once a name is not found. */
    private @Nullable NearNames near;

    /** What stands before a name and says its sort. */
    private record Before(Kind kind, Pattern words) {
        Before(Kind kind, String words) {
            this(kind, Pattern.compile("^" + words + LINK, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    public BodyNaming(Territories territories) {
        this.territories = territories;
    }

    /**
     * The body that is meant.
     *
     * @throws Refusal if there is none, or several are called so
     */
    public Territory find(String named) {
        return find(named, Optional.empty());
    }

    /**
     * The body that is meant where most are of one sort.
     *
     * @param usual the sort that is meant where bodies of several sorts are called so
     * @throws Refusal if there is none, or several are called so
     */
    public Territory find(String named, Optional<Kind> usual) {
        String bare = named.strip();
        int colon = bare.indexOf(':');
        Optional<Kind> kind = colon < 0 ? Optional.empty() : kind(bare.substring(0, colon));
        if (kind.isPresent()) {
            return find(kind.get(), bare.substring(colon + 1));
        }
        // Whatever a code looks like in the reference at hand: a dossier may have one of its own.
        return byCode(bare.replace(" ", "")).orElseGet(() -> byName(bare, usual));
    }

    /** The body of a sort with that code. */
    public Territory find(Kind kind, String code) {
        return territories.byCode(kind, code.strip()).orElseThrow(() -> unknown(code));
    }

    /**
     * The body that a code and a name mean together: the code says which, and a name that is another’s is not passed over.
     *
     * @param named in any order; one at least, of which the first code counts
     * @throws Refusal if there is none, several are called so, or code and name disagree
     */
    Territory find(List<String> named, Optional<Kind> usual) {
        Optional<String> code = named.stream()
                .filter(one -> byCode(one.strip().replace(" ", "")).isPresent())
                .findFirst();
        Territory meant = find(code.orElse(named.getFirst()), usual);
        named.stream()
                .filter(one -> code.isPresent() && !one.equals(code.get()) && !mayMean(one, meant))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.of(
                            Refusal.Kind.WRONG_USE,
                            BodyNaming.class,
                            "body.disagrees",
                            one,
                            code.orElse(""),
                            meant.name());
                });
        return meant;
    }

    private boolean mayMean(String written, Territory meant) {
        Matcher within = WITHIN.matcher(written.strip());
        return called(within.matches() ? within.group(1) : written.strip()).contains(meant)
                || byCode(written.strip().replace(" ", ""))
                        .filter(meant::equals)
                        .isPresent();
    }

    /** The sort that somebody names; empty where none is called so. */
    static Optional<Kind> kind(String named) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(named.strip()))
                .findFirst();
    }

    private Optional<Territory> byCode(String code) {
        return territories.byCode(code).or(() -> territories.bySiren(code));
    }

    private Territory byName(String written, Optional<Kind> usual) {
        Matcher within = WITHIN.matcher(written);
        boolean placed = within.matches();
        String name = placed ? within.group(1) : written;
        List<Territory> found = called(name);
        if (placed) {
            String departement = within.group(2).toUpperCase(Locale.ROOT);
            found = found.stream().filter(one -> isIn(one, departement)).toList();
        }
        List<Territory> meant =
                preferred(preferred(found, one -> isCalled(one, name)), one -> usual.filter(kind -> kind == one.kind())
                        .isPresent());
        if (meant.isEmpty()) {
            throw unknown(written);
        }
        if (meant.size() > 1) {
            throw several(written, meant);
        }
        return meant.getFirst();
    }

    /** Those of a name; where there is none, of what follows a word that says the sort. */
    private List<Territory> called(String name) {
        List<Territory> found = territories.byName(name);
        for (Before before : BEFORE) {
            Matcher words = before.words().matcher(name);
            if (found.isEmpty() && words.find()) {
                found = territories.byName(words.replaceFirst("")).stream()
                        .filter(one -> one.kind() == before.kind())
                        .toList();
            }
        }
        return found;
    }

    /** Those that are so; all of them where none is. */
    private static List<Territory> preferred(List<Territory> all, Predicate<Territory> so) {
        List<Territory> those = all.stream().filter(so).toList();
        return those.isEmpty() ? all : those;
    }

    private static Refusal several(String written, List<Territory> meant) {
        String first = meant.stream().limit(MOST_NAMED).map(BodyNaming::told).collect(Collectors.joining(", "));
        return Refusal.of(
                Refusal.Kind.WRONG_USE,
                BodyNaming.class,
                "body.several",
                written,
                first + (meant.size() > MOST_NAMED ? "…" : ""));
    }

    /** Whether it has this name today, and is no group known by a part of its name or commune that took another in. */
    private static boolean isCalled(Territory territory, String name) {
        return letters(territory.name()).equals(letters(name));
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private boolean isIn(Territory territory, String departement) {
        return territory.kind() == Kind.DEPARTEMENT && territory.code().equals(departement)
                || territories.containing(territory).stream()
                        .anyMatch(one ->
                                one.kind() == Kind.DEPARTEMENT && one.code().equals(departement));
    }

    private static String told(Territory territory) {
        return territory.name() + " [" + territory.kind().name().toLowerCase(Locale.ROOT) + ":" + territory.code()
                + "]";
    }

    private Refusal unknown(String named) {
        if (near == null) {
            near = new NearNames(territories);
        }
        String meant = near.of(named).stream().map(BodyNaming::told).collect(Collectors.joining(", "));
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                BodyNaming.class,
                meant.isEmpty() ? "body.unknown" : "body.unknown.meant",
                named.strip(),
                meant);
    }
}
