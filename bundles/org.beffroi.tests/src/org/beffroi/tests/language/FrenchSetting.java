package org.beffroi.tests.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How French is set in this house: a no-break space (U+00A0) before a colon, a narrow one (U+202F) before {@code ; ! ?} and
 * inside « ». What stands between straight quotes is typed by people and set by nobody.
 */
final class FrenchSetting {

    private static final Pattern TYPED = Pattern.compile("\"[^\"]*\"");

    private static final Map<String, Pattern> FAULTS = faults();

    private FrenchSetting() {}

    private static Map<String, Pattern> faults() {
        Map<String, Pattern> faults = new LinkedHashMap<>();
        faults.put("U+00A0 is due before a colon", Pattern.compile("[ \u202f]:(?!\\S)|\\p{L}: "));
        faults.put("U+202F is due before ; ! ?", Pattern.compile("[ \u00a0][;!?](?!\\S)|\\p{L}[;!?](?: |$)"));
        faults.put("U+202F is due inside « »", Pattern.compile("«(?!\u202f)|(?<!\u202f)»"));
        return faults;
    }

    /** What is wrong in a line, each with what stands around; nothing where all is right. */
    static List<String> faults(String line) {
        String set = TYPED.matcher(line).replaceAll("");
        return FAULTS.entrySet().stream()
                .flatMap(rule -> rule.getValue()
                        .matcher(set)
                        .results()
                        .map(found -> rule.getKey() + " in …" + around(set, found.start(), found.end()) + "…"))
                .toList();
    }

    private static String around(String line, int from, int to) {
        return line.substring(Math.max(0, from - 20), Math.min(line.length(), to + 10));
    }
}
