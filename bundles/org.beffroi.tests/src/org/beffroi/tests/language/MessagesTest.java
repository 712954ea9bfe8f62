package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/** What Beffroi says, it says in both languages, and nowhere but in its two files of texts. */
class MessagesTest {

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:Sentence|Refusal)\\s*\\.\\s*of\\s*\\(\\s*[\\w.]+(?:\\(\\))?\\s*,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL_ON_SCREEN =
            Pattern.compile("\\.set(?:Text|ToolTipText|Message|Title)\\s*\\(\\s*\"[^\"]*\\p{L}{2,}");
    /** Those of two digits are words that agree with what is counted, which French alone needs. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?!\\d)");

    /** Endings, which may be none. */
    private static final String AGREEMENT = "agreement.";

    private final Project project = Project.here();

    @Test
    void both_languages_have_the_same_keys() {
        for (Path english : texts()) {
            Set<String> inEnglish = read(english).stringPropertyNames();
            Set<String> inFrench = read(french(english)).stringPropertyNames();
            assertThat(without(inEnglish, inFrench))
                    .as("keys missing from " + french(english))
                    .isEmpty();
            assertThat(without(inFrench, inEnglish))
                    .as("keys missing from " + english)
                    .isEmpty();
        }
    }

    @Test
    void both_languages_say_something_about_the_same_things() {
        for (Path english : texts()) {
            Properties inFrench = read(french(english));
            read(english).forEach((key, text) -> {
                String other = inFrench.getProperty(key.toString(), "");
                assertThat(key.toString().startsWith(AGREEMENT) ? "e" : other)
                        .as("French of " + key)
                        .isNotBlank();
                // Not the same ones: a thing may be given under its name in each language.
                assertThat(arguments(other)).as("arguments of " + key).hasSameSizeAs(arguments(text.toString()));
            });
        }
    }

    @Test
    void every_text_is_a_pattern_that_can_be_printed() {
        for (Path english : texts()) {
            for (Path file : List.of(english, french(english))) {
                read(file).forEach((key, text) -> {
                    assertThat(text.toString())
                            .as(key + " in " + file + ": a straight apostrophe is a quote to the pattern, write ’")
                            .doesNotContainPattern("(?<!')'(?!')");
                    assertThat(new MessageFormat(text.toString(), Locale.ROOT))
                            .as(key + " in " + file)
                            .isNotNull();
                });
            }
        }
    }

    @Test
    void no_text_tells_the_time_of_the_machine() {
        for (Path english : texts()) {
            for (Path file : List.of(english, french(english))) {
                read(file).forEach((key, text) -> assertThat(text.toString())
                        .as(key + " in " + file + ": a moment is an argument with its zone, written {0}")
                        .doesNotContainPattern("\\{\\d+,(?:date|time)"));
            }
        }
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        for (Path english : texts()) {
            for (Path file : List.of(english, french(english))) {
                List<String> keys = Project.text(file)
                        .lines()
                        .filter(line -> line.matches("[\\w.\\-]+\\s*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as("keys of " + file).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void french_is_typeset_as_french() {
        List<Path> french = project.bundles().stream()
                .flatMap(bundle -> Stream.of("_fr.properties", "_fr.txt")
                        .flatMap(ending -> Stream.concat(
                                project.sources(bundle, ending).stream(), project.tests(bundle, ending).stream())))
                .toList();
        assertThat(french).hasSizeGreaterThan(10);
        List<String> faults = new ArrayList<>();
        for (Path file : french) {
            List<String> lines = Project.text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                // What is noted beside texts nobody reads in the product.
                for (String fault :
                        lines.get(i).startsWith("#") ? List.<String>of() : FrenchSetting.faults(lines.get(i))) {
                    faults.add(project.root().relativize(file) + ":" + (i + 1) + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void faults_of_typesetting_are_told_from_what_is_right() {
        String right = "« Quoi\u202f?\u202f» : oui\u202f; à 12:30, voir https://example.org"
                .replace(" :", "\u00a0:")
                .replace("« ", "«\u202f");
        assertThat(FrenchSetting.faults(right)).isEmpty();
        assertThat(FrenchSetting.faults("une option, \"volume; query=cantine\""))
                .isEmpty();
        assertThat(List.of(
                        "Ici : là",
                        "Ici\u202f: là",
                        "Ici: là",
                        "Ici\u00a0; là",
                        "Ici ! Là",
                        "Ici! Là",
                        "« Ici\u202f»",
                        "«\u00a0Ici\u202f»",
                        "«Ici»"))
                .allSatisfy(wrong ->
                        assertThat(FrenchSetting.faults(wrong)).as(wrong).isNotEmpty());
    }

    @Test
    void every_key_said_in_java_has_a_text() {
        for (String bundle : project.bundles()) {
            Set<String> known = homes(bundle)
                    .flatMap(home -> project.sources(home, "messages.properties").stream())
                    .flatMap(file -> read(file).stringPropertyNames().stream())
                    .collect(Collectors.toSet());
            Set<String> said = new TreeSet<>();
            for (Path source : project.sources(bundle, ".java")) {
                Matcher matcher = SAID.matcher(Project.text(source));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
            assertThat(without(said, known))
                    .as("keys said in " + bundle + " without a text")
                    .isEmpty();
        }
    }

    /** A bundle may say what those below it say, and a test what any of them says. */
    private Stream<String> homes(String bundle) {
        if (Project.isTests(bundle)) {
            return project.bundles().stream();
        }
        return switch (bundle) {
            case "org.beffroi.workbench.strategy", "org.beffroi.workbench.observatory" ->
                Stream.of(bundle, "org.beffroi.core", "org.beffroi.dossier", "org.beffroi.workbench");
            default -> Stream.of(bundle, "org.beffroi.core", "org.beffroi.dossier");
        };
    }

    @Test
    void no_literal_reaches_the_screen() {
        assertThat(Stream.of(
                                "org.beffroi.workbench",
                                "org.beffroi.workbench.strategy",
                                "org.beffroi.workbench.observatory")
                        .flatMap(bundle -> project.sources(bundle, ".java").stream()))
                .allSatisfy(source -> assertThat(Project.text(source))
                        .as(source + ": texts come from messages.properties")
                        .doesNotContainPattern(LITERAL_ON_SCREEN));
    }

    private List<Path> texts() {
        List<Path> found = project.bundles().stream()
                .flatMap(bundle -> project.sources(bundle, "messages.properties").stream())
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Path french(Path english) {
        return english.resolveSibling("messages_fr.properties");
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return properties;
    }
}
