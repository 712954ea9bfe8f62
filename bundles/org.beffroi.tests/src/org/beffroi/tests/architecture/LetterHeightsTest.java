package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows of lists, and lines that draw words, are as high as the letters need: a number alone cuts them where text is large. */
class LetterHeightsTest {

    private static final List<String> WINDOWS =
            List.of("org.beffroi.workbench", "org.beffroi.workbench.strategy", "org.beffroi.workbench.observatory");
    private static final Pattern ROW = Pattern.compile("int height\\(int \\w+\\) \\{([^}]*)\\}");
    private static final Pattern LINE = Pattern.compile("lineOf\\([^,;]*,([^;]*)\\);");

    /** What is chosen or given back is a number with a name, and nothing that was measured. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:return|\\?|:)\\s*[A-Z0-9_]+(?:\\s*[+*-]\\s*[A-Z0-9_]+)*\\s*(?=[;:])");

    /** Lines within which no word is drawn. */
    private static final List<String> WORDLESS = List.of("ProgressLine.java", "Grip.java");

    @Test
    void the_height_of_a_row_follows_its_letters() {
        assertThat(fixed(ROW, "")).isEmpty();
    }

    @Test
    void the_height_of_a_line_follows_its_letters() {
        assertThat(fixed(LINE, "return ")).isEmpty();
    }

    private static List<String> fixed(Pattern where, String before) {
        List<String> fixed = new ArrayList<>();
        for (String bundle : WINDOWS) {
            for (Path source : Project.here().sources(bundle, ".java")) {
                String name = source.getFileName().toString();
                Matcher found = where.matcher(Project.text(source));
                while (found.find() && !WORDLESS.contains(name)) {
                    if (isNumberAlone(before + found.group(1) + ";")) {
                        fixed.add(name + ": " + found.group(1).strip());
                    }
                }
            }
        }
        return fixed;
    }

    /** What stands in parentheses is looked at by whoever is called, or added to something. */
    private static boolean isNumberAlone(String body) {
        String outer = body;
        for (String next = inside(outer); !next.equals(outer); next = inside(outer)) {
            outer = next;
        }
        return NUMBER_ALONE.matcher(outer).find();
    }

    private static String inside(String body) {
        return body.replaceAll("\\([^()]*\\)", "");
    }

    @Test
    void a_number_alone_is_recognised() {
        assertThat(isNumberAlone("return isChoice(row) ? LINE : HEAD;")).isTrue();
        assertThat(isNumberAlone("return HEAD + 2 * BARS;")).isTrue();
        assertThat(isNumberAlone("return look().tall(isChoice(row) ? LINE : HEAD);"))
                .isFalse();
        assertThat(isNumberAlone("return row == 0 ? heading : line;")).isFalse();
    }
}
