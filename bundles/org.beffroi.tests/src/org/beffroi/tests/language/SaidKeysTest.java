package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/**
 * Each sentence finds its text where it looks for it: beside the class that it names, or in a package above that one. A class
 * that moved to another bundle, and whose texts stayed, says its key to the reader.
 */
class SaidKeysTest {

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:(?:Sentence|Refusal)\\.of|say)\\(\\s*(?:Refusal\\.Kind\\.\\w+,\\s*)?(?:(\\w+)\\.class|getClass\\(\\)),\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private final Project project = Project.here();
    private final Map<Path, Set<String>> read = new HashMap<>();
    private final Map<String, Path> classes = new HashMap<>();

    @Test
    void every_sentence_has_its_text_beside_the_class_that_it_names() {
        for (String bundle : project.bundles()) {
            for (Path source : project.sources(bundle, ".java")) {
                classes.put(packageOf(source) + "." + simpleName(source), source);
            }
        }
        List<String> without = new ArrayList<>();
        int said = 0;
        for (Path source : classes.values()) {
            String text = Project.text(source);
            Matcher matcher = SAID.matcher(text);
            while (matcher.find()) {
                said++;
                Path home = matcher.group(1) == null ? source : home(matcher.group(1), source, text);
                if (!isText(home, matcher.group(2), matcher.group(3) != null)) {
                    without.add(project.root().relativize(source) + ": " + matcher.group(2) + ", said by "
                            + simpleName(home));
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(said).isGreaterThan(1000);
    }

    /** The source of a class that is named in another; that one itself where it holds it. */
    private Path home(String name, Path source, String text) {
        Matcher imported =
                Pattern.compile("(?m)^import ([\\w.]+)\\." + name + ";").matcher(text);
        String from = imported.find() ? imported.group(1) : packageOf(source);
        return classes.getOrDefault(from + "." + name, source);
    }

    /** Whether the key, or any that begins with it, stands in messages beside a class or above it. */
    private boolean isText(Path home, String key, boolean isBeginning) {
        Path folder = home.getParent();
        while (!Files.exists(folder.resolve("messages.properties"))) {
            if (folder.endsWith("src")) {
                return false;
            }
            folder = folder.getParent();
        }
        Set<String> keys = read.computeIfAbsent(folder.resolve("messages.properties"), SaidKeysTest::keys);
        return isBeginning ? keys.stream().anyMatch(one -> one.startsWith(key)) : keys.contains(key);
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return properties.stringPropertyNames();
    }

    private static String packageOf(Path source) {
        Matcher matcher = PACKAGE.matcher(Project.text(source));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String simpleName(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
