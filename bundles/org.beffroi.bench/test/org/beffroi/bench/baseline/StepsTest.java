package org.beffroi.bench.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which change of a small API asks for which step of its version, and that a step too small fails. */
class StepsTest {

    private static final String CONSUMED = """
            package api;
            @org.osgi.annotation.versioning.ConsumerType
            public interface Consumed {
                String said();
                default int often() { return 1; }
            }
            """;
    private static final String PROVIDED = """
            package api;
            @org.osgi.annotation.versioning.ProviderType
            public interface Provided {
                String given();
                static int all() { return 0; }
            }
            """;
    private static final String EXTENDED = """
            package api;
            @org.osgi.annotation.versioning.ConsumerType
            public abstract class Extended {
                protected abstract void own();
            }
            """;
    private static final String SHAPE = """
            package api;
            public record Shape(String name, int size) {
                public boolean isLarge() { return size > 9; }
                int inside() { return size; }
            }
            """;

    @TempDir
    private Path bundle;

    private String promised;

    @BeforeEach
    void release() throws Exception {
        annotation("ConsumerType");
        annotation("ProviderType");
        source("Consumed", CONSUMED);
        source("Provided", PROVIDED);
        source("Extended", EXTENDED);
        source("Shape", SHAPE);
        promised = SignatureFile.text(exported("1.2.0"));
    }

    @Test
    void nothing_changed_asks_for_nothing() throws Exception {
        assertThat(breaches("1.2.0")).isEmpty();
    }

    @Test
    void what_was_written_is_read_as_it_was() {
        assertThat(promised).contains("PACKAGE api 1.2.0", "  METHOD said() : java.lang.String abstract +MAJOR");
        assertThat(SignatureFile.text(SignatureFile.read(promised))).isEqualTo(promised);
    }

    @Test
    void a_method_taken_away_asks_for_a_major_step() throws Exception {
        source("Provided", PROVIDED.replace("String given();", ""));
        assertThat(breaches("1.2.0"))
                .singleElement()
                .asString()
                .contains("has to be 2.0.0", "gone: Provided: METHOD given()");
        assertThat(breaches("1.3.0")).isNotEmpty();
        assertThat(breaches("2.0.0")).isEmpty();
    }

    @Test
    void an_answer_of_another_type_asks_for_a_major_step() throws Exception {
        source("Provided", PROVIDED.replace("String given", "CharSequence given"));
        assertThat(breaches("1.3.0"))
                .singleElement()
                .asString()
                .contains("gone: Provided: given() RETURN java.lang.String");
        assertThat(breaches("2.0.0")).isEmpty();
    }

    /** After a default method too, and in a class that others extend: bnd alone misses both. */
    @Test
    void one_more_method_that_others_have_to_implement_asks_for_a_major_step() throws Exception {
        source("Consumed", CONSUMED.replace("\n}", "\n    String more();\n}"));
        assertThat(breaches("1.3.0"))
                .singleElement()
                .asString()
                .contains("has to be 2.0.0", "new: Consumed: METHOD more()");
        source("Consumed", CONSUMED);
        source("Extended", EXTENDED.replace("\n}", "\n    protected abstract void more();\n}"));
        assertThat(breaches("1.3.0"))
                .singleElement()
                .asString()
                .contains("has to be 2.0.0", "new: Extended: METHOD more()");
        assertThat(breaches("2.0.0")).isEmpty();
    }

    @Test
    void one_more_default_method_asks_for_a_minor_step() throws Exception {
        source("Consumed", CONSUMED.replace("\n}", "\n    default String more() { return said(); }\n}"));
        assertThat(breaches("1.2.0")).singleElement().asString().contains("has to be 1.3.0");
        assertThat(breaches("1.3.0")).isEmpty();
    }

    @Test
    void one_more_method_of_what_only_we_implement_asks_for_a_minor_step() throws Exception {
        source("Provided", PROVIDED.replace("\n}", "\n    String more();\n}"));
        assertThat(breaches("1.2.0"))
                .singleElement()
                .asString()
                .contains("has to be 1.3.0", "new: Provided: METHOD more()");
        assertThat(breaches("1.3.0")).isEmpty();
    }

    @Test
    void one_more_type_asks_for_a_minor_step() throws Exception {
        source("Fresh", "package api;\npublic final class Fresh {}\n");
        assertThat(breaches("1.2.0")).singleElement().asString().contains("has to be 1.3.0", "new: CLASS api.Fresh");
        assertThat(breaches("1.3.0")).isEmpty();
    }

    @Test
    void one_more_part_of_a_record_asks_for_a_major_step() throws Exception {
        source("Shape", SHAPE.replace("int size)", "int size, int more)"));
        assertThat(breaches("1.3.0"))
                .singleElement()
                .asString()
                .contains("has to be 2.0.0", "gone: Shape: METHOD <init>");
    }

    @Test
    void what_nobody_outside_sees_asks_for_nothing() throws Exception {
        source("Shape", SHAPE.replace("int inside() { return size; }", "").replace("> 9", "> 10"));
        assertThat(breaches("1.2.0")).isEmpty();
    }

    @Test
    void a_package_taken_away_is_said_whatever_its_version() throws Exception {
        manifest("other", "1.0.0");
        assertThat(new Baseline(SignatureFile.read(promised), ExportedApi.of(bundle)).breaches())
                .singleElement()
                .asString()
                .startsWith("api is gone");
    }

    @Test
    void what_is_for_friends_is_promised_to_nobody() throws Exception {
        ExportedApi friends = exported("1.2.0\";x-friends:=\"somebody");
        assertThat(friends.versions()).isEmpty();
        assertThat(friends.tree().children).isEmpty();
    }

    @Test
    void a_version_never_goes_back() throws Exception {
        assertThat(breaches("1.1.0")).singleElement().asString().contains("api is 1.1.0 and has to be 1.2.0");
    }

    private List<String> breaches(String version) throws Exception {
        return new Baseline(SignatureFile.read(promised), exported(version)).breaches();
    }

    private ExportedApi exported(String version) throws Exception {
        manifest("api", version);
        List<Path> sources;
        try (var all = Files.walk(bundle.resolve("src"))) {
            sources = all.filter(Files::isRegularFile).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "--release",
                                    "21",
                                    "-d",
                                    bundle.resolve("target/classes").toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(problems.toString()).isTrue();
        }
        return ExportedApi.of(bundle);
    }

    private void manifest(String name, String version) throws IOException {
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.createDirectories(bundle.resolve("target/classes/other"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), String.format(Locale.ROOT, """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: example
                Export-Package: %s;version="%s"
                """, name, version));
    }

    /** The annotation of OSGi, which may not be on the class path of tests: no program reads it. */
    private void annotation(String name) throws IOException {
        Path folder = Files.createDirectories(bundle.resolve("src/org/osgi/annotation/versioning"));
        Files.writeString(folder.resolve(name + ".java"), String.format(Locale.ROOT, """
                package org.osgi.annotation.versioning;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
                public @interface %s {}
                """, name));
    }

    private void source(String name, String text) throws IOException {
        Files.createDirectories(bundle.resolve("src/api"));
        Files.writeString(bundle.resolve("src/api").resolve(name + ".java"), text);
    }
}
