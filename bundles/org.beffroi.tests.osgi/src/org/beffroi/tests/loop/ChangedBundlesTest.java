package org.beffroi.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit asks for: some classes compiled, or a whole build. */
class ChangedBundlesTest {

    private static final int DONE = 0;
    private static final int DOES_NOT_COMPILE = 1;
    private static final int ONLY_A_WHOLE_BUILD = 10;

    @TempDir
    private Path folder;

    private Path place;
    private int runs;

    /** Two bundles, of which the upper one calls the lower one; the product as it was built of them, without jars. */
    @BeforeEach
    void build() throws IOException {
        place = folder.resolve("place");
        source("lower/Words.java", """
                package lower;
                public class Words {
                    public String word() { return "mot"; }
                    private int length(String word) { return word.length(); }
                }
                """);
        source("lower/messages.properties", "word=mot\n");
        source("lower/window.xml", "<window/>\n");
        source("upper/Sentence.java", """
                package upper;
                public class Sentence {
                    public String said() { return new lower.Words().word(); }
                }
                """);
        manifest("lower", "java.util");
        manifest("upper", "lower.words");
        for (String part : List.of("workbench/plugins", "headless/plugins", "compile", "sources")) {
            Files.createDirectories(place.resolve(part));
        }
        for (String bundle : List.of("lower", "upper")) {
            copy(folder.resolve("bundles").resolve(bundle).resolve("src"), place.resolve("sources/" + bundle));
        }
        compileIntoAJar();
    }

    @Test
    void the_body_of_a_method_is_compiled_alone() throws Exception {
        edit("lower", "Words.java", "\"mot\"", "\"parole\"");
        assertThat(run()).isEqualTo(DONE);
        assertThat(compiled()).containsExactly("lower/lower/Words.class");
        assertThat(properties()).containsOnlyKeys("lower");
    }

    @Test
    void a_text_is_copied_and_nothing_compiled() throws Exception {
        edit("lower", "messages.properties", "mot", "parole");
        assertThat(run()).isEqualTo(DONE);
        assertThat(compiled()).containsExactly("lower/lower/messages.properties");
    }

    @Test
    void one_more_method_asks_nothing_of_those_who_call_the_others() throws Exception {
        edit("lower", "Words.java", "private int", "public String other() { return \"autre\"; }\n    private int");
        assertThat(run()).isEqualTo(DONE);
        assertThat(compiled()).containsExactly("lower/lower/Words.class");
    }

    @Test
    void a_method_that_changes_takes_its_callers_with_it() throws Exception {
        edit("lower", "Words.java", "String word()", "CharSequence word()");
        assertThat(run()).as("the caller wants a text").isEqualTo(DOES_NOT_COMPILE);
        edit("upper", "Sentence.java", "word()", "word().toString()");
        assertThat(run()).isEqualTo(DONE);
        assertThat(compiled()).containsExactly("lower/lower/Words.class", "upper/upper/Sentence.class");
    }

    @Test
    void what_is_read_from_the_bundle_itself_asks_for_a_whole_build() throws Exception {
        edit("lower", "window.xml", "<window/>", "<window title=''/>");
        assertThat(run()).isEqualTo(ONLY_A_WHOLE_BUILD);
    }

    @Test
    void a_source_taken_away_asks_for_a_whole_build() throws Exception {
        Files.delete(file("lower", "messages.properties"));
        assertThat(run()).isEqualTo(ONLY_A_WHOLE_BUILD);
    }

    @Test
    void what_components_are_made_of_asks_for_a_whole_build() throws Exception {
        edit("upper", "Sentence.java", "public class", "@Component public class");
        assertThat(run()).isEqualTo(ONLY_A_WHOLE_BUILD);
    }

    @Test
    void parts_of_a_record_that_change_places_are_no_addition() throws Exception {
        String record = "package lower;\npublic record Pair(String first, String second) {}\n";
        source("lower/Pair.java", record);
        Files.writeString(place.resolve("sources/lower/lower/Pair.java"), record);
        edit("lower", "Pair.java", "String first, String second", "String second, String first");
        assertThat(run()).isEqualTo(DONE);
        assertThat(compiled()).as("callers too").contains("upper/upper/Sentence.class");
    }

    private void source(String path, String text) throws IOException {
        String bundle = path.substring(0, path.indexOf('/'));
        Path file = folder.resolve("bundles").resolve(bundle).resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void manifest(String bundle, String imported) throws IOException {
        Path file = folder.resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Bundle-SymbolicName: " + bundle + "\nImport-Package: " + imported + "\n");
    }

    private Path file(String bundle, String name) {
        return folder.resolve("bundles")
                .resolve(bundle)
                .resolve("src")
                .resolve(bundle)
                .resolve(name);
    }

    private void edit(String bundle, String name, String before, String after) throws IOException {
        String text = Files.readString(file(bundle, name));
        assertThat(text).contains(before);
        Files.writeString(file(bundle, name), text.replace(before, after));
    }

    private int run() throws Exception {
        runs++;
        return process(
                "java",
                Project.here().root().resolve("releng/loop/ChangedBundles.java").toString(),
                folder.toString(),
                place.toString(),
                out().toString());
    }

    private Path out() {
        return place.resolve("dev-" + runs);
    }

    private int process(String program, String... arguments) throws IOException, InterruptedException {
        List<String> line = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", program)
                                .toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private List<String> compiled() throws IOException {
        try (Stream<Path> all = Files.walk(out())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("dev.properties"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(out().resolve("dev.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }

    /** The classes of both, as the product has them. */
    private void compileIntoAJar() throws IOException {
        Path classes = folder.resolve("classes");
        try {
            assertThat(process(
                            "javac",
                            "-d",
                            classes.toString(),
                            file("lower", "Words.java").toString(),
                            file("upper", "Sentence.java").toString()))
                    .isZero();
            assertThat(process(
                            "jar",
                            "--create",
                            "--file",
                            place.resolve("workbench/plugins/both.jar").toString(),
                            "-C",
                            classes.toString(),
                            "."))
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
