package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help of the verbs of a strategy reads as one text: sentences that begin and end alike, placeholders of the language. */
class HelpTextsTest {

    private static final String START = "command.strategy";

    /** Parameters that take no value. */
    private static final Set<String> FLAGS = Set.of("anew", "replace", "recompute", "preview", "assess");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HelpTextsTest.class.getResourceAsStream("/org/beffroi/strategy/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
    void sentencesBeginAndEndAlikeAndValuesHaveAPlaceholder(String file) throws IOException {
        Properties texts = texts(file);
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> !key.equals(START) && !key.startsWith(START + ".") || key.endsWith(".label"));
        assertThat(keys).hasSizeGreaterThan(30);
        for (String key : keys) {
            String text = texts.getProperty(key);
            String[] path = key.split("\\.");
            assertThat(text).as(key).endsWith(".");
            if (path.length <= 3) {
                assertThat(Character.isUpperCase(text.charAt(0))).as(key).isTrue();
            } else if (!FLAGS.contains(path[3])) {
                assertThat(texts.getProperty(key + ".label")).as(key).isNotBlank();
            }
        }
    }
}
