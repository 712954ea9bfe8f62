package org.beffroi.sources.value;

import java.util.List;
import java.util.Optional;
import org.beffroi.sources.profile.Names;

/** Names of months in French, English, Spanish, German, Italian and Portuguese, whole or cut. */
final class Months {

    /** Beginnings that no other month shares, without accents. */
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fev"),
            List.of("mar", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott", "out"),
            List.of("nov"),
            List.of("dec", "dic", "dez"));

    private Months() {}

    /** 1 to 12, empty if the word is no month. */
    static Optional<Integer> number(String word) {
        String plain = Names.plain(word);
        for (int month = 12; month >= 1; month--) {
            if (BEGINNINGS.get(month - 1).stream().anyMatch(plain::startsWith)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
