package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/**
 * A window never offers a command line as the way out. A text that does, and that more than verbs say, has another one for
 * windows under the same key and {@code .window}.
 */
class WindowOffersTest {

    private static final Pattern OFFER = Pattern.compile("(?:\\./)?\\bbeffroi [a-z][a-z-]+|(?<![\\w-])--[a-z]");

    /** Bundles whose texts a terminal or a test alone says. */
    private static final Set<String> TERMINAL = Set.of("org.beffroi.cli", "org.beffroi.bench");

    /** Texts that no window shows: the end of a table in letters, and how the live demonstration goes on in a terminal. */
    private static final Set<String> LETTERS = Set.of("report.more.rows", "demo.live.next");

    private static final String WINDOW = ".window";

    private final Project project = Project.here();

    private record Text(String bundle, String key, String text) {

        boolean offers() {
            return OFFER.matcher(text).find();
        }

        boolean isOfWindows() {
            return key.endsWith(WINDOW);
        }
    }

    @Test
    void offers_are_told_from_other_texts() {
        assertThat(Stream.of("run “beffroi archive rebuild”", "./beffroi strategy new FILE", "add --again", "(--from)"))
                .allMatch(text -> OFFER.matcher(text).find());
        assertThat(Stream.of("Beffroi reads it", "a well-known — thing", "the town’s beffroi.", "1--2"))
                .noneMatch(text -> OFFER.matcher(text).find());
    }

    @Test
    void a_text_that_a_window_may_say_offers_no_command_line() {
        List<String> faults = new ArrayList<>();
        for (String bundle : project.bundles()) {
            if (TERMINAL.contains(bundle) || Project.isTests(bundle)) {
                continue;
            }
            List<Text> texts = texts(bundle);
            Set<String> keys = texts.stream().map(Text::key).collect(Collectors.toSet());
            for (Text text : texts) {
                if (text.offers() && (text.isOfWindows() || !keys.contains(text.key() + WINDOW) && !isOfVerbs(text))) {
                    faults.add(bundle + ": " + text.key() + "=" + text.text());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_text_for_windows_stands_beside_one_for_terminals() {
        List<Text> all = project.bundles().stream()
                .flatMap(bundle -> texts(bundle).stream())
                .toList();
        Map<String, Set<String>> keys = all.stream()
                .collect(Collectors.groupingBy(Text::bundle, Collectors.mapping(Text::key, Collectors.toSet())));
        assertThat(all.stream().filter(Text::isOfWindows)).isNotEmpty().allSatisfy(text -> assertThat(
                        keys.get(text.bundle()))
                .contains(text.key().substring(0, text.key().length() - WINDOW.length())));
    }

    /** Whether verbs alone say it, in their help or as their answer; a key that is put together is not known to be. */
    private boolean isOfVerbs(Text text) {
        if (text.key().startsWith("command.") || LETTERS.contains(text.key())) {
            return true;
        }
        List<Path> saying = project.bundles().stream()
                .flatMap(bundle -> project.sources(bundle, ".java").stream())
                .filter(file -> Project.text(file).contains("\"" + text.key() + "\""))
                .toList();
        return !saying.isEmpty()
                && saying.stream()
                        .allMatch(file -> file.toString().endsWith("Command.java")
                                || file.getParent().endsWith("verb"));
    }

    private List<Text> texts(String bundle) {
        return Stream.of("messages.properties", "messages_fr.properties")
                .flatMap(name -> project.sources(bundle, name).stream())
                .distinct()
                .map(WindowOffersTest::read)
                .flatMap(texts -> texts.stringPropertyNames().stream()
                        .map((Function<String, Text>) key -> new Text(bundle, key, texts.getProperty(key))))
                .toList();
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return texts;
    }
}
