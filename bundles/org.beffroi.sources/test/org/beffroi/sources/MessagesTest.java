package org.beffroi.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.importing.ImportCommand;
import org.junit.jupiter.api.Test;

/** The texts of this bundle: in both languages, all of them used, none missing, set as French is set. */
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("messages_fr.properties").stringPropertyNames())
                .isEqualTo(texts("messages.properties").stringPropertyNames());
    }

    @Test
    void everyKeyOfTheCodeAndOfTheProfilesHasATextAndEveryTextIsUsed() throws IOException {
        Set<String> known = texts("messages.properties").stringPropertyNames();
        Set<String> prefixes = new HashSet<>();
        known.forEach(key -> prefixes.add(key.substring(0, key.indexOf('.'))));
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            Matcher m = KEY.matcher(Files.readString(file));
            while (m.find()) {
                if (prefixes.contains(m.group(1).substring(0, m.group(1).indexOf('.')))) {
                    used.add(m.group(1));
                }
            }
        }
        assertThat(known).containsAll(used);
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(used);
        // The text of a key as a window says it is found by the key.
        unused.removeIf(key -> key.endsWith(".window") && used.contains(key.substring(0, key.lastIndexOf('.'))));
        // Columns are labelled after their ids.
        unused.removeIf(key -> key.startsWith("sources.column."));
        unused.removeIf(key -> key.startsWith("command.") || key.startsWith("field.") || key.startsWith("source."));
        assertThat(unused).isEmpty();
    }

    @Test
    void everySentenceCanBeSaid() throws IOException {
        Object[] arguments = {1, 2, 3, 4, 5, 6};
        for (String key : texts("messages.properties").stringPropertyNames()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String said = Sentence.of(ImportCommand.class, key, arguments).in(locale);
                assertThat(said).as(key).isNotBlank().doesNotContain("{", "choice");
            }
        }
    }

    @Test
    void frenchIsSetWithItsSpacesAndApostrophes() throws IOException {
        texts("messages_fr.properties").forEach((key, value) -> assertThat(prose((String) value))
                .as((String) key)
                .doesNotContain("'", "\"")
                .doesNotContainPattern("[^\\u202F][;!?](?![\\w*])")
                .doesNotContainPattern("«[^\\u202F]|[^\\u202F]»")
                .doesNotContainPattern("(?<![\\u00A0\\d]):(?! ?//)"));
    }

    /** A text without the commands to type that it shows. */
    private static String prose(String text) {
        return text.lines().filter(line -> !line.startsWith("  beffroi ")).collect(Collectors.joining("\n"));
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ImportCommand.class.getResourceAsStream("/org/beffroi/sources/" + name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Path> sources() throws IOException {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (folder != null && !Files.isDirectory(folder.resolve("src/org/beffroi/sources"))) {
            Path bundle = folder.resolve("bundles/org.beffroi.sources");
            folder = Files.isDirectory(bundle) ? bundle : folder.getParent();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("src/org/beffroi/sources"))) {
            return all.filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith(".json"))
                    .toList();
        }
    }
}
