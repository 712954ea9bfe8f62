package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.text.Token;

/**
 * The arrondissements of Paris, Lyon and Marseille, which people call by their number: {@code Paris 15e},
 * {@code 69003 Lyon}, and where the dossier or the mention says which city, {@code le 15e arrondissement}.
 *
 * <p>Immutable.
 */
final class Districts {

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:er|re|e|eme|ieme|nd|nde)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern OFFICIAL = Pattern.compile(".* (\\d{1,2})er? Arrondissement");
    private static final List<String> ROMAN = List.of(
            "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final Set<String> NOUNS =
            Set.of("arrondissement", "arrondissements", "arr", "arrt", "arrdt", "ardt", "arrondt");

    /** What makes a rank of a number: {@code Marseille 2e ville de France}, {@code Lyon 3e du championnat}. */
    private static final Set<String> RANKED = Set.of(
            "a",
            "au",
            "aux",
            "avec",
            "chaine",
            "club",
            "commune",
            "d",
            "de",
            "derriere",
            "des",
            "devant",
            "du",
            "en",
            "edition",
            "ex",
            "jour",
            "journee",
            "metropole",
            "place",
            "port",
            "rang",
            "siecle",
            "sur",
            "tour",
            "ville");

    private static final Set<String> WITHIN = Set.of("dans", "vers", "depuis", "habite", "habitants");
    private static final String STOPS = ",.;:!?)|/–—»\"\n";

    /** One of the three cities: its arrondissements by number and by postal code. */
    private record City(String code, Map<Integer, String> numbers, Map<String, String> postalCodes) {}

    /** A city read in a mention: the token at which it begins, article included, its last token, its code. */
    record Read(int start, int last, String code) {}

    /** An arrondissement that a mention names, from a token to a token. */
    record Named(int first, int last, String city, String code) {}

    private final Map<String, City> cities = new HashMap<>();
    private final City here;

    /** @param territory of the dossier: one of the cities, one of their arrondissements, or any other or none */
    Districts(Territories territories, Optional<String> territory) {
        String home = territory.orElse("");
        City found = null;
        for (Territory one :
                territories.all(Territory.Kind.MUNICIPAL_ARRONDISSEMENT).toList()) {
            Matcher number = OFFICIAL.matcher(one.name());
            String up = territories.containing(one).stream()
                    .filter(of -> of.kind() == Territory.Kind.COMMUNE)
                    .map(Territory::code)
                    .findFirst()
                    .orElse("");
            if (number.matches() && !up.isEmpty()) {
                City city = cities.computeIfAbsent(up, code -> new City(code, new HashMap<>(), new HashMap<>()));
                city.numbers.put(Integer.valueOf(number.group(1)), one.code());
                one.postalCodes().forEach(postal -> city.postalCodes.put(postal, one.code()));
                found = home.equals(up) || home.equals(one.code()) ? city : found;
            }
        }
        here = found;
    }

    /** Whether a code is that of one of the three cities. */
    boolean isCity(String code) {
        return cities.containsKey(code);
    }

    /** Whether a mention may name one although it names no city. */
    boolean isHome() {
        return here != null;
    }

    /**
     * Those that a mention names.
     *
     * @param read the cities that were read in it
     * @param sport whether it speaks of sport, where numbers after towns are ranks
     */
    List<Named> named(Passage passage, List<Read> read, boolean sport) {
        City only = only(read);
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            if (passage.token(at).kind() == Token.Kind.NUMBER
                    && passage.token(at).form().length() == 5) {
                postal(passage, at, read, named);
            } else if (number(passage, at, beside(passage, at, read) != null) > 0) {
                at = numbered(passage, at, read, only, sport, named);
            }
        }
        return named;
    }

    /** The city that is meant where none stands beside. */
    private City only(List<Read> read) {
        List<String> codes = read.stream().map(Read::code).distinct().toList();
        return codes.isEmpty() ? here : codes.size() == 1 ? cities.get(codes.getFirst()) : null;
    }

    private void postal(Passage passage, int at, List<Read> read, List<Named> named) {
        String form = passage.token(at).form();
        for (City city : cities.values()) {
            boolean beside = read.stream()
                    .anyMatch(one -> one.code.equals(city.code) && (one.start == at + 1 || one.last == at - 1));
            if (city.postalCodes.containsKey(form) && (beside || city == here)) {
                named.add(new Named(at, at, city.code, city.postalCodes.get(form)));
            }
        }
    }

    /** Takes {@code 15e}, {@code 15e et 16e}; tells the last token that belongs to it. */
    private int numbered(Passage passage, int first, List<Read> read, City only, boolean sport, List<Named> named) {
        City beside = beside(passage, first, read);
        List<Integer> numbers = new ArrayList<>(List.of(number(passage, first, beside != null)));
        int last = first;
        for (int next = following(passage, last); next > 0; next = following(passage, last)) {
            last = next;
            numbers.add(number(passage, last, false));
        }
        City city = null;
        if (NOUNS.contains(passage.word(last + 1))) {
            city = beside != null ? beside : only;
        } else if (beside != null && !sport && ends(passage, first, last)) {
            city = beside;
        } else if (only != null && only == here && isWithin(passage, first) && isStop(passage, last)) {
            city = here;
        }
        if (city != null) {
            for (int number : numbers) {
                if (city.numbers.containsKey(number)) {
                    named.add(new Named(first, last, city.code, city.numbers.get(number)));
                }
            }
        }
        return last;
    }

    /** The next ordinal of an enumeration, or -1. */
    private static int following(Passage passage, int last) {
        int next = last + 1;
        boolean and = passage.word(next).equals("et") || passage.word(next).equals("ou");
        if (!and && !passage.gapAfter(last).strip().equals(",")) {
            return -1;
        }
        next = and ? next + 1 : next;
        return number(passage, next, false) > 0 ? next : -1;
    }

    private City beside(Passage passage, int at, List<Read> read) {
        for (Read one : read) {
            String gap = one.last == at - 1 ? passage.gapBefore(at).strip() : "no";
            if (gap.isEmpty() || gap.equals(",") || gap.equals("-") || gap.equals("(")) {
                return cities.get(one.code);
            }
        }
        return null;
    }

    /** {@code Paris 15e rouvre}, not {@code Marseille 2e ville}; a mere number wants an end: {@code Paris 15.} */
    private static boolean ends(Passage passage, int first, int last) {
        boolean loose = passage.gapBefore(first).contains(",")
                || NUMBER.matcher(passage.token(first).form()).matches();
        return isStop(passage, last)
                || !loose && !RANKED.contains(passage.word(last + 1)) && passage.elided(last + 1) == 0;
    }

    /** {@code dans le 15e}. */
    private static boolean isWithin(Passage passage, int first) {
        return passage.word(first - 1).equals("le") && WITHIN.contains(passage.word(first - 2));
    }

    private static boolean isStop(Passage passage, int last) {
        String gap = passage.gapAfter(last);
        return last + 1 >= passage.size() || gap.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** Its number, zero where the token is none. */
    private static int number(Passage passage, int at, boolean mere) {
        if (at >= passage.size()) {
            return 0;
        }
        String form = passage.token(at).form();
        Matcher ordinal = ORDINAL.matcher(form);
        if (ordinal.matches()) {
            return Integer.parseInt(ordinal.group(1));
        }
        if (mere && NUMBER.matcher(form).matches()) {
            return Integer.parseInt(form);
        }
        boolean roman = form.length() > 1
                && form.endsWith("e")
                && Character.isUpperCase(passage.token(at).exact().charAt(0));
        return roman ? Math.max(0, ROMAN.indexOf(form.substring(0, form.length() - 1))) : 0;
    }
}
