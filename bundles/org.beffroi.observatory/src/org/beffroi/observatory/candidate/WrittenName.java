package org.beffroi.observatory.candidate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * A name of an account as it is written, with all forms in which it is compared: made once for however many territories it is
 * compared with.
 *
 * @param folded in lower case without accents
 * @param plain its letters and figures alone
 * @param form as it is written and as the eye reads it
 * @param bare the same without the figures before and behind it
 */
record WrittenName(String written, String folded, String plain, NameForm form, NameForm bare) {

    private static final Pattern FIGURES_AROUND = Pattern.compile("^\\d+|\\d+$");

    static WrittenName of(String written) {
        String folded = Folding.fold(written);
        return new WrittenName(
                written,
                folded,
                TerritoryName.letters(folded),
                NameForm.of(written),
                NameForm.of(FIGURES_AROUND.matcher(written).replaceAll("")));
    }

    /** Names that were met of late. Safe for several threads. */
    static final class Known {

        /** The same few are met again and again. */
        private static final int REMEMBERED = 50_000;

        private final Map<String, WrittenName> names = new ConcurrentHashMap<>();

        WrittenName of(String written) {
            if (names.size() >= REMEMBERED) {
                names.clear();
            }
            return names.computeIfAbsent(written, WrittenName::of);
        }
    }
}
