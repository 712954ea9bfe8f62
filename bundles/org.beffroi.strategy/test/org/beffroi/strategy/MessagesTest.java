package org.beffroi.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.file.StrategyFile;
import org.junit.jupiter.api.Test;

/** The texts of this bundle: in both languages, those of checks all used, set as French is set. */
class MessagesTest {

    private static final Path BUNDLE = bundle();

    /** Folders that have texts, and a class that says them. */
    private static final Map<String, Class<?>> HOMES = Map.of("", StrategyFile.class, "element/", Names.class);

    private static final Pattern ID = Pattern.compile("@Check\\.Info\\(\\s*id = \"([^\"]+)\"");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        for (String folder : HOMES.keySet()) {
            assertThat(texts(folder + "messages_fr.properties").stringPropertyNames())
                    .as(folder)
                    .isEqualTo(texts(folder + "messages.properties").stringPropertyNames());
        }
    }

    @Test
    void all_texts_are_looked_at() throws IOException {
        Path root = BUNDLE.resolve("src/org/beffroi/strategy");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> file.endsWith("messages.properties")))
                    .containsExactlyInAnyOrderElementsOf(HOMES.keySet().stream()
                            .map(folder -> root.resolve(folder + "messages.properties"))
                            .toList());
        }
    }

    @Test
    void every_sentence_can_be_said() throws IOException {
        Object[] arguments = {1, 2, 3, 4, 5, 6, 7};
        for (Map.Entry<String, Class<?>> home : HOMES.entrySet()) {
            for (String key : texts(home.getKey() + "messages.properties").stringPropertyNames()) {
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    String said = Sentence.of(home.getValue(), key, arguments).in(locale);
                    assertThat(said).as(key).isNotBlank().doesNotContain("{", ",choice");
                }
            }
        }
    }

    @Test
    void french_is_set_with_its_spaces_and_apostrophes() throws IOException {
        for (String folder : HOMES.keySet()) {
            texts(folder + "messages_fr.properties").forEach((key, text) -> assertThat((String) text)
                    .as((String) key)
                    .doesNotContain("'", "\"")
                    .doesNotContainPattern("[^\\u202F\\u00A0][;!?]")
                    .doesNotContainPattern("«[^\\u202F\\u00A0]|[^\\u202F\\u00A0]»")
                    .doesNotContainPattern("(?<![\\u00A0\\d]):(?! ?//)"));
        }
    }

    /** The texts of a check are those its class says, and the other way round. */
    @Test
    void every_text_of_a_check_is_said_by_it() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BUNDLE.resolve("src/org/beffroi/strategy/check"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher id = ID.matcher(source);
                if (id.find()) {
                    sources.put(id.group(1), source);
                }
            }
        }
        String shared = Files.readString(BUNDLE.resolve("src/org/beffroi/strategy/check/election/Ahead.java"));
        for (String key : texts("messages.properties").stringPropertyNames()) {
            String id = key.replaceFirst("^check\\.", "").replaceFirst("\\..*", "");
            if (!key.startsWith("check.") || !sources.containsKey(id)) {
                continue;
            }
            String part = key.substring(("check." + id + ".").length()).replaceFirst("^fix\\.", "");
            String around = id.startsWith("election") ? sources.get(id) + shared : sources.get(id);
            assertThat(part.equals("wrong") || part.equals("why") || around.contains('"' + part + '"'))
                    .as(key)
                    .isTrue();
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                BUNDLE.resolve("src/org/beffroi/strategy").resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path bundle() {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (folder != null && !Files.isDirectory(folder.resolve("src/org/beffroi/strategy"))) {
            Path bundle = folder.resolve("bundles/org.beffroi.strategy");
            folder = Files.isDirectory(bundle) ? bundle : folder.getParent();
        }
        return folder;
    }
}
